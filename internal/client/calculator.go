//go:build !embed && !pages

package client

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// What is here leads to all that the calculator alone shows: the light program of the
// other pages is built without it.

// calculatorParts are the parts of its body.
func (p *Program) calculatorParts(page *view.Page) markup.Group {
	own := calculator.Page{Page: page, FormerInfluence: p.formerInfluence, FormerMap: p.formerMap, Served: p.start.Shown}
	return own.Parts()
}

// calculatorQuestion is what it needs to know.
func (p *Program) calculatorQuestion(page *view.Page) analysis.Question {
	own := calculator.Page{Page: page}
	return own.Question()
}

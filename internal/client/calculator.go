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

// Calculator is the whole page, with ranges of at least the first draws, for files
// that the reader saves.
func (p *Program) Calculator() *calculator.Page {
	p.run()
	page := p.page()
	p.fill(page)
	p.ask(page)
	for more := true; more && (p.analyst.Results().Ranges == nil || p.analyst.Results().Ranges.Rough()); {
		more, _ = p.analyst.Step()
	}
	page.Analysis = p.analyst.Results()
	return &calculator.Page{Page: page, Shown: p.shown()}
}

// calculatorParts are the parts of its body.
func (p *Program) calculatorParts(page *view.Page) markup.Group {
	return p.calculator(page).Parts()
}

// calculatorPart is one part of it.
func (p *Program) calculatorPart(page *view.Page, id string) *markup.Node {
	return p.calculator(page).Part(id)
}

func (p *Program) calculator(page *view.Page) *calculator.Page {
	return &calculator.Page{Page: page, Shown: p.shown(), FormerInfluence: p.formerInfluence, FormerMap: p.formerMap, Served: p.start.Shown}
}

// calculatorQuestion is what it needs to know.
func (p *Program) calculatorQuestion(page *view.Page) analysis.Question {
	own := calculator.Page{Page: page}
	return own.Question()
}

//go:build pages

package client

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// The light program of the other pages shows no calculator, see calculator.go.

func (p *Program) calculatorParts(*view.Page) markup.Group         { return nil }
func (p *Program) calculatorPart(*view.Page, string) *markup.Node  { return nil }
func (p *Program) calculatorQuestion(*view.Page) analysis.Question { return analysis.Question{} }

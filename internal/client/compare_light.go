//go:build calculator

package client

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// The light program of the calculator shows no other page, see compare.go.

type others struct{}

func (p *Program) otherParts(*view.Page) markup.Group         { return nil }
func (p *Program) otherQuestion(*view.Page) analysis.Question { return analysis.Question{} }
func (p *Program) otherWords(*view.Page) string               { return "" }

func answers(page string) bool { return page == view.CalculatorPage }

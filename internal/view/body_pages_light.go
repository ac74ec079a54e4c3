//go:build pages

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
)

// The light program of the other pages shows no calculator: see
// body_calculator.go.

func (p *Page) calculator() markup.Group              { return nil }
func (p *Page) calculatorQuestion(*analysis.Question) {}

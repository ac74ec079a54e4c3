package view_test

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

func init() {
	view.CalculatorBody = func(p *view.Page) *markup.Node { return (&calculator.Page{Page: p}).Body() }
}

package view_test

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

func init() {
	view.CalculatorFile = func(p *view.Page, kind, id string) (name, content string, ok bool) {
		return (&calculator.Page{Page: p}).File(kind, id)
	}
	view.CalculatorBody = func(p *view.Page) *markup.Node { return (&calculator.Page{Page: p}).Body() }
}

package figures_test

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/figures"
)

func init() {
	figures.CalculatorFile = func(p *view.Page, kind, id string) (name, content string, ok bool) {
		return (&calculator.Page{Page: p}).File(kind, id)
	}
	figures.CalculatorBody = func(p *figures.Page) *markup.Node {
		return (&calculator.Page{Page: p.Page, Shown: p.Shown}).Body()
	}
}

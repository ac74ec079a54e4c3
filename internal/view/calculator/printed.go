package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// printed is what a page on paper has in place of the controls.
func (p *Page) printed() *markup.Node {
	return markup.El("div", markup.Class("printed"),
		markup.El("p", p.TextWith(printedSplit, "shares", p.SharesText())),
		markup.El("p", p.TextWith(printedLink, "link", p.Address(p.Lang, view.CalculatorPage))))
}

var (
	printedSplit = locale.Text("Split: {shares}.")
	printedLink  = locale.Text("Address on this site: {link}")
)

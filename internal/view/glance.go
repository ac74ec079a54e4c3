package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// printed is what a page on paper has in place of the controls.
func (p *Page) printed() *markup.Node {
	return el("div", class("printed"),
		el("p", p.textWith(printedSplit, "shares", p.SharesText())),
		el("p", p.textWith(printedLink, "link", p.Address(p.Lang, CalculatorPage))))
}

var (
	printedSplit = locale.Text("Split: {shares}.")
	printedLink  = locale.Text("Address on this site: {link}")
)

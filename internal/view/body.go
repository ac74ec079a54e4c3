//go:build !embed

package view

import "aicontinent/internal/markup"

// The methods here are left out where GopherJS compiles the program of embeds:
// it keeps every exported method of a type that it meets, and with these ones
// every page.

// Body is the whole of the calculator's body: one element, which the program takes
// over.
func (p *Page) Body() *markup.Node { return Root(p.Parts()) }

// RootID is the ID of the one element that holds a page. Others may put elements
// of theirs before it, into it and after it.
const RootID = "page"

// Root gives that element.
func Root(parts markup.Group) *markup.Node {
	return markup.El("div", markup.Class("page"), markup.A("id", RootID), parts)
}

// Parts are the parts of the calculator's body, in order. Each keeps its place and
// element whatever the scenario, so that the program renders again only those
// that changed.
func (p *Page) Parts() markup.Group { return p.calculator() }

// Around gives the parts of a page that another package describes: what is on
// every page, around its main part.
func (p *Page) Around(page string, main *markup.Node) markup.Group {
	return markup.Group{p.skip("main", skipMethod), p.header(page), main, p.footer()}
}

// PageName is the name that a document gives its page, in data-page.
func PageName(page string) string {
	if page == CalculatorPage {
		return "calculator"
	}
	return page
}

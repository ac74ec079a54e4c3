//go:build !embed

package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// The methods here are left out where GopherJS compiles the program of embeds: it keeps
// every exported method of a type that it meets, and with these what frames a page.

// RootID is the ID of the one element that holds a page. Others may put elements
// of theirs before it, into it and after it.
const RootID = "page"

// Root gives that element.
func Root(parts markup.Group) *markup.Node {
	return markup.El("div", markup.Class("page"), markup.A("id", RootID), parts)
}

// Around gives the parts of a page: what is on every page, around its main part. The
// first links are given, or one leads to the main part.
func (p *Page) Around(page string, main *markup.Node, first ...*markup.Node) markup.Group {
	if len(first) == 0 {
		first = []*markup.Node{p.Skip("main", skipMethod)}
	}
	return append(first, p.header(page), main, p.footer())
}

// PageName is the name that a document gives its page, in data-page.
func PageName(page string) string {
	if page == CalculatorPage {
		return "calculator"
	}
	return page
}

// Skip is a first link of a page, for keyboards.
func (p *Page) Skip(id string, text locale.Text) *markup.Node {
	return markup.El("a", markup.Class("skip"), markup.A("href", "#"+id), markup.A("data-do", "focus "+id), p.Text(text))
}

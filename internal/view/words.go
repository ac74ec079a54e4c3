package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// What is here gives texts in the language of the page: pages in packages of their
// own have it too, since they embed this one.

// In gives a text.
func (p *Page) In(t locale.Text) string { return t.In(p.Lang) }

// Fill gives a text with its places filled, by pairs of a name and a value.
func (p *Page) Fill(t locale.Text, pairs ...string) string {
	if len(pairs) == 0 {
		return t.In(p.Lang)
	}
	return t.Fill(p.Lang, pairs...)
}

// Text gives a text as a piece of page.
func (p *Page) Text(t locale.Text) *markup.Node { return markup.Text(t.In(p.Lang)) }

// TextWith gives a text with its places filled as a piece of page.
func (p *Page) TextWith(t locale.Text, pairs ...string) *markup.Node {
	return markup.Text(t.Fill(p.Lang, pairs...))
}

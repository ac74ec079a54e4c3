package share

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// code is a text to be copied: by a button, or by hand where there are no
// scripts.
func (p *Page) code(id string, name locale.Text, text string) *markup.Node {
	return markup.El("div", markup.Class("code"),
		markup.El("div", markup.Class("snippet"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", p.In(name)), markup.El("code", markup.A("id", id), markup.Text(text))),
		p.CopyOf(id, name))
}

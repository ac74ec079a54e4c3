package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// CopyOf is a button that copies the text of an element, with room for what came of it.
func (p *Page) CopyOf(id string, name locale.Text) markup.Group {
	return markup.Group{
		markup.El("button", markup.Class("chip copy"), markup.A("type", "button"), markup.A("data-do", "copy "+id), markup.A("data-copied", p.In(copied)), markup.A("data-selected", p.In(selected)),
			p.Text(copyText), markup.Hidden(" : "+p.In(name))),
		markup.El("span", markup.Class("copied"), markup.A("role", "status"))}
}

var (
	copyText = locale.Text("Copy")
	copied   = locale.Text("Copied")
	selected = locale.Text("Selected: copy it")
)

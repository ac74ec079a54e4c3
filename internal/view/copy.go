package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// code is a text to be copied: by a button, or by hand where there are no
// scripts.
func (p *Page) code(id string, name locale.Text, text string) *markup.Node {
	return el("div", class("code"),
		el("div", class("snippet"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", p.in(name)), el("code", attr("id", id), plain(text))),
		p.copyOf(id, name))
}

// copyOf is a button that copies the text of an element, with room for what came of it.
func (p *Page) copyOf(id string, name locale.Text) markup.Group {
	return markup.Group{
		el("button", class("chip copy"), attr("type", "button"), attr("data-do", "copy "+id), attr("data-copied", p.in(copied)), attr("data-selected", p.in(selected)),
			p.text(copyText), hidden(" : "+p.in(name))),
		el("span", class("copied"), attr("role", "status"))}
}

var (
	copyText = locale.Text("Copy")
	copied   = locale.Text("Copied")
	selected = locale.Text("Selected: copy it")
)

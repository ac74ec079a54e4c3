package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Problems lists what the link asked for and could not be taken.
func (p *Page) Problems() *markup.Node {
	if len(p.Session.Problems) == 0 {
		return markup.El("div", markup.Class("problems"))
	}
	list := markup.El("ul")
	for _, problem := range p.Session.Problems {
		list.Children = append(list.Children, markup.El("li", markup.Text(problem.In(p.Lang)), p.tookThen(problem)))
	}
	note := markup.El("div", markup.Class("problems is-shown"), markup.A("role", "alert"), markup.El("p", p.Text(problemsTitle)), list)
	if p.Embed != nil && p.ControlsShown() == ControlsNone {
		return note // there is no form
	}
	note.Children = append(note.Children,
		markup.El("button", markup.Class("primary"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", "dismiss"), markup.A("form", FormID), markup.A("data-do", "dismiss"), p.Text(dismiss)))
	return note
}

var (
	problemsTitle = locale.Text("Part of the link could not be read; these settings keep their starting value:")
	dismiss       = locale.Text("Got it")
)

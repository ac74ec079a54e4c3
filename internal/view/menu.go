package view

import (
	"slices"
	"strings"

	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// Option is one line of a menu.
type Option struct {
	Value, Text string
	Chosen      bool
}

// Choose is a menu; form is the id of its form where it stands outside.
func (p *Page) Choose(id, name, do, form string, options []Option) *markup.Node {
	menu := markup.El("select", markup.Class("menu"), markup.A("id", id), markup.A("name", name), markup.When(do != "", markup.A("data-do", do)), markup.When(form != "", markup.A("form", form)))
	for _, o := range options {
		menu.Children = append(menu.Children, markup.El("option", markup.A("value", o.Value), markup.Flag("selected", o.Chosen), markup.Text(o.Text)))
	}
	return menu
}

// Carried gives fields that nobody sees for what a query holds, so that the
// form which they are in sends it along; but not for some keys.
func Carried(query string, but ...string) markup.Group {
	var fields markup.Group
	for _, part := range strings.Split(query, "&") {
		name, value, _ := strings.Cut(part, "=")
		if name != "" && !slices.Contains(but, name) {
			fields = append(fields, hiddenInput(scenario.Decode(name), scenario.Decode(value)))
		}
	}
	return fields
}

func hiddenInput(name, value string) *markup.Node {
	return markup.El("input", markup.A("type", "hidden"), markup.A("name", name), markup.When(value != "", markup.A("value", value)))
}

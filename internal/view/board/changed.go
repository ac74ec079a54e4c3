package board

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// ChangedPanel lists what differs from the plan as we read it, each with a way
// back.
func (p *Page) ChangedPanel() *markup.Node {
	s := p.Session.Scenario
	list := markup.El("ul")
	item := func(key, name, value string) {
		list.Children = append(list.Children, markup.El("li",
			markup.El("span", markup.Text(name)), markup.Text(" "), markup.El("b", markup.Text(value)), markup.Text(" "),
			p.Action("reset "+key, resetOne.Fill(p.Lang, "name", name), p.In(resetShort))))
	}
	for _, lever := range s.Changed() {
		item(lever.Key, p.In(lever.Name), p.LeverValue(lever))
	}
	for _, h := range s.Overrides {
		item(scenario.ParameterPrefix+evidence.Table[h.Index].ID, evidence.WordsOf(h.Index).Name.In(p.Lang), p.Lang.Plain(h.Value))
	}
	if len(list.Children) == 0 {
		return markup.El("section", markup.Class("changed"))
	}
	return markup.El("section", markup.Class("changed is-shown"),
		markup.El("h2", p.Text(p.Whose(changedTitle, differsTitle))), list,
		markup.El("p", p.Action("reset all", p.In(resetAll), p.In(resetAll))))
}

var (
	changedTitle = locale.Text("What you changed")
	differsTitle = locale.Text("What differs from the plan")
	resetShort   = locale.Text("reset")
	resetOne     = locale.Text("Reset: {name}")
	resetAll     = locale.Text("Reset everything")
)

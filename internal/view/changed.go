package view

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
		markup.El("h2", p.Text(p.whose(changedTitle, differsTitle))), list,
		markup.El("p", p.Action("reset all", p.In(resetAll), p.In(resetAll))))
}

// LeverValue writes the value of a lever, or its values: those of a list with
// their names, save for a target, which is a share and a year.
func (p *Page) LeverValue(lever *scenario.Lever) string {
	text := ""
	for i := range lever.Fields {
		f := &lever.Fields[i]
		if i > 0 {
			text += " · "
		}
		switch lever.Key {
		case scenario.KeySplit:
			text += p.In(ShortNames[i]) + "\u00a0"
		case scenario.KeyPace:
			text += p.In(f.Name) + "\u00a0"
		}
		text += f.Unit.Format(p.Lang, f.Value(p.Session.Scenario))
	}
	if lever.Key == scenario.KeySplit && p.unassigned() > 0 {
		text += " · " + p.In(scenario.Unassigned.Name) + "\u00a0" + p.unassignedShare()
	}
	return text
}

// Action is a button that does one thing. Without scripts it sends the form.
func (p *Page) Action(do, label, text string) *markup.Node {
	return markup.El("button", markup.Class("plain"), markup.A("type", "submit"), markup.A("name", "do"), markup.A("value", do), markup.A("data-do", do),
		markup.When(label != text, markup.A("aria-label", label)), markup.Text(text))
}

var (
	changedTitle = locale.Text("What you changed")
	differsTitle = locale.Text("What differs from the plan")
	resetShort   = locale.Text("reset")
	resetOne     = locale.Text("Reset: {name}")
	resetAll     = locale.Text("Reset everything")
)

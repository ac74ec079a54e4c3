package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// changedPanel lists what differs from the plan as we read it, each with a way
// back.
func (p *Page) changedPanel() *markup.Node {
	s := p.Session.Scenario
	list := el("ul")
	item := func(key, name, value string) {
		list.Children = append(list.Children, el("li",
			el("span", plain(name)), plain(" "), el("b", plain(value)), plain(" "),
			p.action("reset "+key, resetOne.Fill(p.Lang, "name", name), p.in(resetShort))))
	}
	for _, lever := range s.Changed() {
		item(lever.Key, p.in(lever.Name), p.leverValue(lever))
	}
	for _, h := range s.Overrides {
		item(scenario.ParameterPrefix+evidence.Table[h.Index].ID, evidence.WordsOf(h.Index).Name.In(p.Lang), p.Lang.Plain(h.Value))
	}
	if len(list.Children) == 0 {
		return el("section", class("changed"))
	}
	return el("section", class("changed is-shown"),
		el("h2", p.text(p.whose(changedTitle, differsTitle))), list,
		el("p", p.action("reset all", p.in(resetAll), p.in(resetAll))))
}

// leverValue writes the value of a lever, or its values: those of a list with
// their names, save for a target, which is a share and a year.
func (p *Page) leverValue(lever *scenario.Lever) string {
	text := ""
	for i := range lever.Fields {
		f := &lever.Fields[i]
		if i > 0 {
			text += " · "
		}
		switch lever.Key {
		case scenario.KeySplit:
			text += p.in(shortNames[i]) + "\u00a0"
		case scenario.KeyPace:
			text += p.in(f.Name) + "\u00a0"
		}
		text += f.Unit.Format(p.Lang, f.Value(p.Session.Scenario))
	}
	if lever.Key == scenario.KeySplit && p.idle() > 0 {
		text += " · " + p.in(scenario.Unassigned.Name) + "\u00a0" + p.idleShare()
	}
	return text
}

// action is a button that does one thing. Without scripts it sends the form.
func (p *Page) action(do, label, text string) *markup.Node {
	return el("button", class("plain"), attr("type", "submit"), attr("name", "do"), attr("value", do), attr("data-do", do),
		when(label != text, attr("aria-label", label)), plain(text))
}

var (
	changedTitle = locale.Text("What you changed")
	differsTitle = locale.Text("What differs from the plan")
	resetShort   = locale.Text("reset")
	resetOne     = locale.Text("Reset: {name}")
	resetAll     = locale.Text("Reset everything")
)

package compare

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/why"
)

const sidesID = "pair"

// sidesForm chooses the two scenarios. A menu's values are links, so that the
// form's own address is the link of the comparison.
func (p *Page) sidesForm() *markup.Node {
	form := markup.El("form", markup.Class("pair"), markup.A("id", sidesID), markup.A("method", "get"), markup.A("autocomplete", "off"), markup.A("action", view.Path(p.Base, p.Lang, view.ComparePage)))
	for i, key := range []string{scenario.KeyA, scenario.KeyB} {
		form.Children = append(form.Children, p.side(i, key))
	}
	swapped := *p.Session
	swapped.Do(session.Action{Do: "swap"})
	to := view.Page{Lang: p.Lang, Site: p.Site, Session: &swapped, Name: view.ComparePage}
	form.Children = append(form.Children,
		markup.El("p", markup.Class("pair-do"),
			asked.Button(p.Page, ""), markup.Text(" "),
			markup.El("a", markup.Class("chip"), markup.A("role", "button"), markup.A("href", to.Address(p.Lang, view.ComparePage)), markup.A("data-do", "swap"), p.Text(swapText))))
	return form
}

// side is the menu of one scenario and the way to it.
func (p *Page) side(i int, key string) *markup.Node {
	link, own, name := p.Link.A, p.A, sideA
	if i == 1 {
		link, own, name = p.Link.B, p.B, sideB
	}
	id := sidesID + "." + key
	preset := presetOf(own)
	var options []view.Option
	if query := link.Scenario.Query(); preset == nil {
		options = append(options, view.Option{Value: query, Text: p.sideName(i), Chosen: true})
	}
	for j := range scenario.Presets {
		is := &scenario.Presets[j]
		query := is.Apply(scenario.Default()).Query()
		if query == "" {
			query = "e=" + scenario.FormatNumber(scenario.Default().Levers.EnvelopeBn)
		}
		options = append(options, view.Option{Value: query, Text: p.In(is.Name), Chosen: is == preset})
	}
	to := p.of(link.Scenario, nil)
	to.Session.Rest, to.Name = "", view.CalculatorPage
	return markup.El("fieldset", markup.Class("side is-"+key),
		markup.El("legend", p.Text(name)),
		markup.El("label", markup.Class("hidden"), markup.A("for", id), p.TextWith(sideMenu, "side", p.In(name))),
		p.Choose(id, key, "side "+key, "", options), markup.Text(" "),
		markup.El("a", markup.A("href", to.Address(p.Lang, view.CalculatorPage)), p.TextWith(sideOpen, "side", p.In(name))))
}

// differences lists what the two differ in. The parts of the table have roles, since
// on a phone styles make no table of it.
func (p *Page) differences() *markup.Node {
	c := &p.Compared
	changes := why.Changes(c.A, c.B)
	section := markup.El("section", markup.Class("differences"), markup.El("h2", p.Text(differencesTitle)))
	if len(changes) == 0 {
		section.Children = append(section.Children, markup.El("p", p.Text(comparedEqual)))
		return section
	}
	a, b := p.of(c.A, c.Runs[0]), p.of(c.B, c.Runs[1])
	body := markup.El("tbody", markup.A("role", "rowgroup"))
	for _, change := range changes {
		for _, key := range change.Keys {
			body.Children = append(body.Children, markup.El("tr", markup.A("role", "row"),
				markup.El("th", markup.A("scope", "row"), markup.A("role", "rowheader"), markup.Text(asked.ChangeName(p.Page, why.Change{Keys: []string{key}}))),
				asked.Cell(a.valueOf(key)), asked.Cell(b.valueOf(key))))
		}
	}
	section.Children = append(section.Children, asked.Scrolled(p.Page, differencesTitle,
		markup.El("table", markup.Class("pairs"), markup.A("role", "table"), markup.El("caption", markup.Class("hidden"), p.Text(differencesTitle)),
			markup.El("thead", markup.A("role", "rowgroup"), markup.El("tr", markup.A("role", "row"), asked.Cell(""), asked.Head(p.Page, sideA), asked.Head(p.Page, sideB))), body)))
	return section
}

// valueOf writes the value of a lever or a parameter by its key.
func (p *Page) valueOf(key string) string {
	if lever, ok := scenario.Lookup(key); ok {
		if _, on := p.Session.Scenario.Aim(); key == scenario.KeyAim && !on {
			return p.In(noTarget)
		}
		return p.LeverValue(lever)
	}
	row, ok := evidence.Index(strings.TrimPrefix(key, scenario.ParameterPrefix))
	if !ok {
		return ""
	}
	v, _ := p.Session.Scenario.Parameter(row)
	return evidence.InUnit(p.Lang, row, p.Lang.Quantity(v))
}

var (
	differencesTitle = locale.Text("What differs")
	sideMenu         = locale.Text("{side}: choose a plan")
	sideOpen         = locale.Text("{side} in the calculator")
	swapText         = locale.Text("Swap A and B")
	noTarget         = locale.Text("none")
)

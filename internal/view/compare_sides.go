package view

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/why"
)

const sidesID = "pair"

// sidesForm chooses the two scenarios. A menu's values are links, so that the
// form's own address is the link of the comparison.
func (p *Page) sidesForm() *markup.Node {
	form := el("form", class("pair"), attr("id", sidesID), attr("method", "get"), attr("autocomplete", "off"), attr("action", Path(p.Base, p.Lang, ComparePage)))
	for i, key := range []string{scenario.KeyA, scenario.KeyB} {
		form.Children = append(form.Children, p.side(i, key))
	}
	swapped := *p.Session
	swapped.Do(session.Action{Do: "swap"})
	to := Page{Lang: p.Lang, Base: p.Base, Session: &swapped, Name: ComparePage}
	form.Children = append(form.Children,
		el("p", class("pair-do"),
			p.askButton(""), plain(" "),
			el("a", class("chip"), attr("role", "button"), attr("href", to.Address(p.Lang, ComparePage)), attr("data-do", "swap"), p.text(swapText))))
	return form
}

// side is the menu of one scenario and the way to it.
func (p *Page) side(i int, key string) *markup.Node {
	link, own, name := p.Compared.Link.A, p.Compared.A, sideA
	if i == 1 {
		link, own, name = p.Compared.Link.B, p.Compared.B, sideB
	}
	id := sidesID + "." + key
	preset := presetOf(own)
	var options []option
	if query := link.Scenario.Query(); preset == nil {
		options = append(options, option{query, p.sideName(i), true})
	}
	for j := range scenario.Presets {
		is := &scenario.Presets[j]
		query := is.Apply(scenario.Default()).Query()
		if query == "" {
			query = "e=" + scenario.FormatNumber(scenario.Default().Levers.EnvelopeBn)
		}
		options = append(options, option{query, p.in(is.Name), is == preset})
	}
	to := p.of(link.Scenario, nil)
	to.Session.Rest, to.Name = "", CalculatorPage
	return el("fieldset", class("side is-"+key),
		el("legend", p.text(name)),
		el("label", class("hidden"), attr("for", id), p.textWith(sideMenu, "side", p.in(name))),
		p.choose(id, key, "side "+key, "", options), plain(" "),
		el("a", attr("href", to.Address(p.Lang, CalculatorPage)), p.textWith(sideOpen, "side", p.in(name))))
}

// differences lists what the two differ in.
func (p *Page) differences() *markup.Node {
	c := p.Compared
	changes := why.Changes(c.A, c.B)
	section := el("section", class("differences"), el("h2", p.text(differencesTitle)))
	if len(changes) == 0 {
		section.Children = append(section.Children, el("p", p.text(comparedEqual)))
		return section
	}
	a, b := p.of(c.A, c.Runs[0]), p.of(c.B, c.Runs[1])
	body := el("tbody")
	for _, change := range changes {
		for _, key := range change.Keys {
			body.Children = append(body.Children, el("tr",
				el("th", attr("scope", "row"), plain(p.changeName(why.Change{Keys: []string{key}}))),
				el("td", plain(a.valueOf(key))), el("td", plain(b.valueOf(key)))))
		}
	}
	column := func(t locale.Text) *markup.Node { return el("th", attr("scope", "col"), p.text(t)) }
	section.Children = append(section.Children, p.scrolled(differencesTitle,
		el("table", class("pairs"), el("caption", class("hidden"), p.text(differencesTitle)), el("thead", el("tr", el("td"), column(sideA), column(sideB))), body)))
	return section
}

// valueOf writes the value of a lever or a parameter by its key.
func (p *Page) valueOf(key string) string {
	if lever, ok := scenario.Lookup(key); ok {
		if _, on := p.Session.Scenario.Aim(); key == scenario.KeyAim && !on {
			return p.in(noTarget)
		}
		return p.leverValue(lever)
	}
	row, ok := evidence.Index(strings.TrimPrefix(key, scenario.ParameterPrefix))
	if !ok {
		return ""
	}
	v, _ := p.Session.Scenario.HeldValue(row)
	return evidence.InUnit(p.Lang, row, p.Lang.Quantity(v))
}

var (
	differencesTitle = locale.Text("What differs")
	sideMenu         = locale.Text("{side}: choose a plan")
	sideOpen         = locale.Text("{side} in the calculator")
	swapText         = locale.Text("Swap A and B")
	noTarget         = locale.Text("none")
)

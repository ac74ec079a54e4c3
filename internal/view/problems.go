package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
)

// problems lists what the link asked for and could not be taken.
func (p *Page) problems() *markup.Node {
	if len(p.Session.Problems) == 0 {
		return el("div", class("problems"))
	}
	list := el("ul")
	for _, problem := range p.Session.Problems {
		list.Children = append(list.Children, el("li", plain(problem.In(p.Lang)), p.tookThen(problem)))
	}
	note := el("div", class("problems is-shown"), attr("role", "alert"), el("p", p.text(problemsTitle)), list)
	if p.Embed != nil && p.embedControls() == controlsNone {
		return note // there is no form
	}
	note.Children = append(note.Children,
		el("button", class("primary"), attr("type", "submit"), attr("name", "do"), attr("value", "dismiss"), attr("form", FormID), attr("data-do", "dismiss"), p.text(dismiss)))
	return note
}

// refusedFirst leads to the controls whose values were refused. It is shown
// where there are no scripts: the page is then a new one, read from its top.
func (p *Page) refusedFirst() *markup.Node {
	if len(p.Session.Refused) == 0 {
		return el("p", class("refused-first"))
	}
	line := el("p", class("refused-first is-shown"), p.text(refusedIntro))
	add := func(id, name string) {
		if _, ok := p.Session.Refused[id]; ok {
			line.Children = append(line.Children, plain(" "), el("a", when(p.hasControl(id), attr("href", "#"+id)), plain(name)))
		}
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			add(lever.Fields[j].ID, p.leverControl(lever, &lever.Fields[j]).name)
		}
	}
	for _, belief := range beliefRows() {
		add(belief.id, belief.words.Name.In(p.Lang))
	}
	return line
}

// target says what the adoption target would take.
func (p *Page) target() *markup.Node {
	target := p.Result.Target
	if !target.Aim.Set() {
		return el("div", class("target"))
	}
	pattern := targetReached
	switch {
	case target.Reached && !p.hasPlan():
		pattern = targetReachedAlone
	case target.Reached:
	case target.Met:
		pattern = targetTooLow
	default:
		pattern = targetTooHigh
	}
	return el("div", class("target"), el("p", p.textWith(pattern,
		"goal", p.Lang.PlainPercent(target.Aim.Percent), "year", p.Lang.Year(target.Aim.Year),
		"pace", p.Lang.Number(target.Pace, 2), "nearest", p.Lang.Percent(target.Nearest, 0))))
}

var (
	refusedIntro       = locale.Text("A value was not accepted:")
	targetReached      = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s, the plan included.")
	targetReachedAlone = locale.Text("For {goal} of firms to use AI in {year}, it would take a pace {pace} times today’s.")
	targetTooHigh      = locale.Text("No pace leads to {goal} in {year}: even eight times as fast as today, it would be {nearest}.")
	targetTooLow       = locale.Text("This goal is already passed: with no progress at all, {nearest} of firms would use AI in {year}, more than {goal}.")
	problemsTitle      = locale.Text("Part of the link could not be read; these settings keep their starting value:")
	dismiss            = locale.Text("Got it")
)

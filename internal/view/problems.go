package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
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

// RefusedFirst leads to the controls whose values were refused. It is shown
// where there are no scripts: the page is then a new one, read from its top.
func (p *Page) RefusedFirst() *markup.Node {
	if len(p.Session.Refused) == 0 {
		return markup.El("p", markup.Class("refused-first"))
	}
	line := markup.El("p", markup.Class("refused-first is-shown"), p.Text(refusedIntro))
	add := func(id, name string) {
		if _, ok := p.Session.Refused[id]; ok {
			line.Children = append(line.Children, markup.Text(" "), markup.El("a", markup.When(p.hasControl(id), markup.A("href", "#"+id)), markup.Text(name)))
		}
	}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			add(lever.Fields[j].ID, p.leverControl(lever, &lever.Fields[j]).Name)
		}
	}
	for _, belief := range Beliefs() {
		add(belief.ID, belief.Words.Name.In(p.Lang))
	}
	return line
}

// Target says what the adoption target would take.
func (p *Page) Target() *markup.Node {
	target := p.Result.Target
	if !target.Aim.Set() {
		return markup.El("div", markup.Class("target"))
	}
	pattern := targetReached
	switch {
	case target.Reached && !p.HasPlan():
		pattern = targetReachedAlone
	case target.Reached:
	case target.Met:
		pattern = targetTooLow
	default:
		pattern = targetTooHigh
	}
	return markup.El("div", markup.Class("target"), markup.El("p", p.TextWith(pattern,
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

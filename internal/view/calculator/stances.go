package calculator

import (
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// stance is a set of assumptions that somebody could hold. It leaves the reader's
// choices as they are.
type stance struct {
	query string
	name  locale.Text
}

// stances lists them; none is ours.
var stances = [...]stance{
	{"del=100&late=0.8&grid=8&p.additionality=0.75&p.dc_growth_baseline=0.15", locale.Text("Builder")},
	{"p.firm_gain=0.015&p.additionality=0.2&p.support_delivery=0.3", locale.Text("Cautious economist")},
	{"late=1.8&grid=1&p.carbon_decline=0.04&p.pue_new=1.3", locale.Text("Grid and climate")},
}

// stancesSay is what speaks for each, and for our own.
var stancesSay = [...]locale.Text{
	"Pledges are paid, sites are built a fifth faster, the grid connects 8 GW a year and three private euros in four are new. Data centres grow as in McKinsey’s high case even without the plan.",
	"A firm that adopts AI gains 1.5% in productivity, as executives expect (NBER working paper 34836); one private euro in five is new (Michalek, Ciaian and Kancs, 2016, measured crowding out near 100%); three tenths of the support arrives (Britain’s Help to Grow Digital spent £33m of its £296m).",
	"Connections take seven to ten years in large hubs (Ember, 2025); electricity decarbonises half as fast, and cooling takes more of it.",
	"The central values, each with its source on the method page.",
}

const stancesID = "stances"

// stances offers them, and the way back to our own assumptions.
func (p *Page) stances() *markup.Node {
	box := markup.El("section", markup.Class("stances"), markup.A("id", stancesID), markup.Late, markup.A("aria-labelledby", "stances-title"),
		markup.El("h3", markup.A("id", "stances-title"), p.Text(stancesTitle)), p.FixedHelp("stances-help", func() markup.Group { return markup.Group{p.Text(stancesHelp)} }))
	group := markup.El("div", markup.A("role", "group"), markup.A("aria-labelledby", "stances-title"), view.OneStop)
	add := func(i int, s *stance) {
		next := *p.Session
		next.Scenario = scenario.Believing(next.Scenario, s.query)
		to := view.Page{Lang: p.Lang, Site: p.Site, Session: &next}
		pressed := "false"
		if to.Session.Scenario.Equal(p.Session.Scenario) {
			pressed = "true"
		}
		group.Children = append(group.Children, markup.El("div", markup.Class("stance"),
			markup.El("a", markup.Class("chip"), markup.A("role", "button"), markup.A("aria-pressed", pressed), markup.A("href", to.Address(p.Lang, view.CalculatorPage)), markup.A("data-do", "believe "+s.query), p.Text(s.name)),
			p.Fixed(markup.El("p", markup.A("id", "stance-"+strconv.Itoa(i))), func() markup.Group { return markup.Group{p.Text(stancesSay[i])} })))
	}
	for i := range stances {
		add(i, &stances[i])
	}
	add(len(stances), &stance{name: ourStance})
	box.Children = append(box.Children, group)
	return box
}

// leftOut says what no number on the page holds.
func (p *Page) leftOut() *markup.Node {
	return p.Fixed(markup.El("section", markup.Class("left-out"), markup.A("id", "left-out"), markup.A("aria-labelledby", "left-out-title")), func() markup.Group {
		list := markup.El("ul")
		for _, t := range leftOutItems {
			list.Children = append(list.Children, markup.El("li", p.Text(t)))
		}
		return markup.Group{markup.El("h3", markup.A("id", "left-out-title"), p.Text(leftOutTitle)), list}
	})
}

var (
	stancesTitle = locale.Text("See it as others do")
	stancesHelp  = locale.Text("Three sets of assumptions that can be defended. They change the assumptions, not the split.")
	ourStance    = locale.Text("Our assumptions")

	leftOutTitle = locale.Text("What all this leaves out")
	leftOutItems = [...]locale.Text{
		"What the money would have done elsewhere, and the cost of the taxes that raise it.",
		"The price of electricity, and what more demand does to it for everyone else.",
		"The water, land and metals that the machines take.",
		"The jobs that AI creates or removes, and who gains or loses.",
		"Sectors: health, manufacturing and public services differ in data, rules and gains.",
		"What the United States and China do in response.",
	}
)

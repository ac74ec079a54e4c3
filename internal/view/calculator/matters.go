package calculator

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
)

// mattersID is the fold that says what matters, here and now.
const mattersID = "matters"

// matters is what the outcome depends on: what can be set, by how far it moves the
// outcome, and what nobody knows, by its part of the uncertainty.
func (p *Page) matters() *markup.Node {
	o := p.influenced()
	outcomes := p.Choices(mattersOutcome)
	for o := range outcome.All {
		outcomes.Children = append(outcomes.Children, p.Toggle("look weigh "+outcome.All[o].ID, p.In(outcome.All[o].Short), o == p.influenced()))
	}
	return markup.El("details", markup.Class("fold"), markup.A("id", mattersID), p.Summary(mattersTitle, mattersHint),
		markup.El("p", markup.Class("help"), p.Text(mattersOutcome)), outcomes,
		markup.El("h2", p.Text(mattersControls)),
		markup.El("p", markup.Class("help"), p.TextWith(mattersControlsHelp, "outcome", p.In(outcome.All[o].Name), "year", p.Year())),
		markup.When(p.Session.Locks != split.Locks{}, markup.El("p", markup.Class("help"), p.Text(influenceLocks))),
		p.controlWeights(),
		markup.El("h2", p.Text(mattersUnknown)),
		p.sensitivity())
}

// controlInfluence is one control in the list.
type controlInfluence struct {
	id, name string
	reach    uncertainty.Reach
}

// controlWeights lists the controls by how far they move the outcome, or in the
// order of the page.
func (p *Page) controlWeights() *markup.Node {
	known, former := p.influence()
	if known == nil {
		return markup.El("div", markup.Class("weights"), markup.El("p", markup.Class("help"), p.Text(mattersWorking)))
	}
	byPage := p.Session.Look(session.LookOrder) == session.OrderPage
	orders := p.Choices(mattersOrder)
	orders.Children = markup.Group{p.Toggle("look order size", p.In(mattersBySize), !byPage), p.Toggle("look order "+session.OrderPage, p.In(mattersByPage), byPage)}
	var list []controlInfluence
	for _, id := range known.Controls {
		r, _ := known.Reach(p.influenced(), id)
		list = append(list, controlInfluence{id, p.controlName(id), r})
	}
	order := view.Ordered(len(list), func(i int) float64 {
		if byPage {
			return 0
		}
		return list[i].reach.High - list[i].reach.Low
	})
	o := p.influenced()
	body := markup.El("tbody")
	for _, i := range order {
		c := list[i]
		body.Children = append(body.Children, markup.El("tr",
			markup.El("th", markup.A("scope", "row"), markup.El("a", markup.A("href", "#"+c.id), markup.A("data-do", "focus "+c.id), markup.Text(c.name)), weightBar(p.part(c.reach), former)),
			markup.El("td", markup.Text(p.influencedIn(o, c.reach.Low))), markup.El("td", markup.Text(p.influencedIn(o, c.reach.High)))))
	}
	return markup.El("div", markup.Class("weights"), orders, p.weightTable(p.Fill(mattersCaption, "outcome", p.In(outcome.All[o].Name), "year", p.Year()), body, mattersControl, mattersLowest, mattersHighest))
}

// weightTable is a table whose first column has bars under its names.
func (p *Page) weightTable(caption string, body *markup.Node, heads ...locale.Text) *markup.Node {
	head := markup.El("tr")
	for _, h := range heads {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), p.Text(h)))
	}
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
		markup.El("table", markup.El("caption", markup.Class("hidden"), markup.Text(caption)), markup.El("thead", head), body))
}

// controlName names a control by its ID, as its own panel does.
func (p *Page) controlName(id string) string {
	if f, ok := scenario.FieldOf(id); ok {
		for i := range scenario.Levers {
			if lever := &scenario.Levers[i]; len(lever.Fields) == 1 && lever.Single() == f {
				return p.In(lever.Name)
			}
		}
		if lever, _ := scenario.Lookup(scenario.KeyPace); f.Unit == scenario.Ratio {
			return p.In(lever.Name) + " · " + p.In(f.Name)
		}
		if lever, _ := scenario.Lookup(scenario.KeyAim); f.Unit == scenario.Percent || f.Unit == scenario.Year {
			return p.In(lever.Name) + " · " + p.In(f.Name)
		}
		return p.In(f.Name)
	}
	if row, ok := evidence.Index(id[len(scenario.ParameterPrefix):]); ok {
		return evidence.WordsOf(row).Name.In(p.Lang)
	}
	return id
}

var (
	mattersTitle        = locale.Text("What matters, here and now")
	mattersHint         = locale.Text("your settings and what nobody knows, by their weight")
	mattersOutcome      = locale.Text("The result to weigh")
	mattersControls     = locale.Text("What you can set")
	mattersControlsHelp = locale.Text("How far the result ({outcome}, {year}) would go if a single slider went over its whole range, all else staying as it is here. When a share moves, the others give way as your locks and the menu say. With other settings the order would differ.")
	mattersWorking      = locale.Text("Working it out…")
	mattersOrder        = locale.Text("Order of the list")
	mattersBySize       = locale.Text("Heaviest first")
	mattersByPage       = locale.Text("As on the page")
	mattersCaption      = locale.Text("Weight of each setting: {outcome}, {year}")
	mattersControl      = locale.Text("Setting")
	mattersLowest       = locale.Text("Smallest result")
	mattersHighest      = locale.Text("Largest result")
	mattersUnknown      = locale.Text("What nobody knows")
)

package calculator

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/figures"
)

// allSplits shows where the split and the plan's stand among all splits of the
// money, for the outcome that the visitor chose, and what to do with the next
// billion. The map of all splits follows.
func (p *Page) allSplits() *markup.Node {
	title := view.SplitsID + "-title"
	all, former := p.knownSplits()
	section := markup.El("section", markup.Class("splits"), markup.A("id", view.SplitsID), markup.Late, markup.Hook("splits"), markup.A("tabindex", "-1"), markup.A("aria-labelledby", title),
		markup.El("h2", markup.A("id", title), markup.Text(p.splitsFinding(all))),
		p.splitsChoice())
	body := markup.El("div", markup.Class("splits-body"), markup.A("id", "splits-body"))
	switch {
	case !p.HasPlan():
	case all == nil && p.Served:
		body = markup.Stub("div", "splits-body")
	case all == nil:
		body.Children = markup.Group{markup.El("p", markup.Class("map-wait"), p.Text(splitsWait))}
	default:
		body.Children = markup.Group{
			markup.El("div", markup.Class("splits-strip"), p.figures().Boxes(stripSizes, func(s figures.Size) *markup.Node { return p.histogram(all, s).SVG() })),
			markup.El("div", markup.Class("splits-beside"), p.nextBillion(), p.bestOfAll(all)),
			markup.El("p", markup.Class("help"), markup.Text(p.splitsNote(all))),
			markup.El("div", markup.Class("more"), p.figures().Takeaway(view.SplitsID, p.splitsFinding(all))),
		}
	}
	if former {
		body.Attrs[0].Value = "splits-body is-former"
		body.Attrs = append(body.Attrs, markup.Attribute("aria-busy", "true"))
	}
	shown := p.mapShown()
	if body.IsStub() || shown.IsStub() {
		section.Attrs[0].Value = "splits is-former"
		section.Attrs = append(section.Attrs, markup.Attribute("aria-busy", "true"))
	}
	section.Children = append(section.Children, body, shown, p.Fold(mapID, p.splitMap))
	view.InForm(section)
	return section
}

// knownSplits gives what all splits give, of the scenario at hand or of the one
// before it; nil where neither is known.
func (p *Page) knownSplits() (all *analysis.AllSplits, former bool) {
	switch {
	case p.Analysis == nil:
		return nil, false
	case p.Analysis.All != nil:
		return p.Analysis.All, false
	}
	all = p.Analysis.Former.All
	return all, all != nil
}

// splitsChoice offers the outcomes, by which the ranking turns round.
func (p *Page) splitsChoice() *markup.Node {
	list := p.Choices(splitsBy)
	list.Attrs[0].Value += " in-a-row"
	for _, o := range outcome.Ranking {
		list.Children = append(list.Children, p.Toggle("map "+outcome.All[o].ID, p.In(outcome.All[o].Short), p.Session.Map.Outcome == o))
	}
	return list
}

// isPlanSplit reports whether the split is the plan's.
func (p *Page) isPlanSplit() bool {
	return p.Session.Scenario.Levers.SplitTenths == analysis.PlanSplit
}

// splitsFlat reports whether all splits read the same.
func (p *Page) splitsFlat(all *analysis.AllSplits) bool {
	worst, best := p.splitEnds(all)
	return p.mapValue(worst) == p.mapValue(best)
}

// splitEnds gives the worst and the best of all splits.
func (p *Page) splitEnds(all *analysis.AllSplits) (worst, best float64) {
	o := &outcome.All[p.Session.Map.Outcome]
	values := all.Values[p.Session.Map.Outcome]
	worst, best = values[0], values[0]
	for _, v := range values {
		if o.Better(v, best) {
			best = v
		}
		if o.Better(worst, v) {
			worst = v
		}
	}
	for _, v := range [2]float64{all.Plan[p.Session.Map.Outcome], p.mapMine()} { // a few stand for all: these may lie beyond
		if o.Better(v, best) {
			best = v
		}
		if o.Better(worst, v) {
			worst = v
		}
	}
	return worst, best
}

// splitsFinding is the title: how many splits the plan's beats, and this one.
func (p *Page) splitsFinding(all *analysis.AllSplits) string {
	o := p.Session.Map.Outcome
	name := p.In(outcome.All[o].Short)
	switch {
	case !p.HasPlan():
		return p.In(mapNothing)
	case all == nil:
		return p.Fill(splitsTitle, "name", name, "year", p.Year())
	case p.splitsFlat(all):
		return p.Fill(mapLevel, "value", p.mapValue(all.Plan[o]), "year", p.Year())
	case p.isPlanSplit():
		return p.Fill(splitsPlan, "name", name, "year", p.Year(), "plan", p.beats(all, o, all.Plan[o]))
	}
	return p.Fill(splitsBoth, "name", name, "year", p.Year(), "mine", p.beats(all, o, p.mapMine()), "plan", p.beats(all, o, all.Plan[o]))
}

// beats writes which part of all splits is worse than a value of an outcome. What all splits
// are known by does not tell the last percent.
func (p *Page) beats(all *analysis.AllSplits, outcome int, v float64) string {
	share := math.Round(100 * all.Beats(outcome, v))
	switch {
	case share < 1:
		return p.Fill(fewerThan, "percent", p.Lang.Percent(0.01, 0))
	case share > 99:
		return p.Fill(moreThan, "percent", p.Lang.Percent(0.99, 0))
	}
	return p.Lang.Percent(share/100, 0)
}

// histogram is the drawing.
func (p *Page) histogram(all *analysis.AllSplits, s figures.Size) chart.Histogram {
	o := p.Session.Map.Outcome
	worst, best := p.splitEnds(all)
	h := chart.Histogram{
		Lang: p.Lang, Label: p.splitsFinding(all) + ". " + p.splitsNote(all), Width: s.Width, Height: s.Height,
		Values: all.Values[o], Less: outcome.All[o].Less, Worst: p.mapValue(worst), Best: p.mapValue(best),
	}
	mark := func(text locale.Text, v float64, plan bool) {
		h.Marks = append(h.Marks, chart.Mark{At: v, Plan: plan, Label: p.Fill(text, "value", p.mapValue(v), "share", p.beats(all, o, v))})
	}
	if p.splitsFlat(all) {
		return h
	}
	mark(markPlan, all.Plan[o], true)
	if !p.isPlanSplit() {
		mark(markMine, p.mapMine(), false)
	}
	return h
}

// stripSizes are those of drawings as wide as their column and as low as a
// strip.
var stripSizes = [3]figures.Size{
	{Class: "chart-narrow", Width: 304, Height: 132}, {Class: "chart-middle", Width: 480, Height: 140}, {Class: "chart-wide", Width: 720, Height: 148},
}

// splitsNote says what is drawn.
func (p *Page) splitsNote(all *analysis.AllSplits) string {
	return p.Fill(splitsAre, "measure", p.In(outcome.All[p.Session.Map.Outcome].Measure), "year", p.Year(),
		"n", p.Lang.Number(float64(len(all.Values[0])), 0))
}

// bestOfAll names the best of the splits that stand for all, and offers to take
// it over.
func (p *Page) bestOfAll(all *analysis.AllSplits) *markup.Node {
	box := markup.El("div", markup.Class("best-of-all"))
	if p.splitsFlat(all) {
		return box
	}
	o := p.Session.Map.Outcome
	found, values := 0, all.Values[o]
	for i, v := range values {
		if outcome.All[o].Better(v, values[found]) {
			found = i
		}
	}
	best := landscape.Even(found)
	for k := range best { // whole percents read better, and cost next to nothing
		best[k] = (best[k] + 5) / 10 * 10
	}
	best[3] = 1000 - best[0] - best[1] - best[2]
	text := p.In(bestOfText)
	box.Children = markup.Group{
		markup.El("h3", p.TextWith(bestOfTitle, "value", p.mapValue(values[found]))),
		markup.El("p", markup.Text(p.sharesOf(best))),
		markup.El("p", markup.Class("choices"), p.Toggle("split "+splitWords(best), text, p.Session.Scenario.Levers.SplitTenths == best)),
	}
	if o == outcome.GDP || o == outcome.Adoption || o == outcome.Balance {
		box.Children = append(box.Children, markup.El("p", markup.Class("help"), p.Text(bestOfDoubt)))
	}
	return box
}

// nextBillion says what one more billion on each line would do, on one scale.
func (p *Page) nextBillion() *markup.Node {
	box := markup.El("div", markup.Class("next-billion"))
	if p.Analysis == nil || p.Analysis.Money == nil {
		return box
	}
	o := p.Session.Map.Outcome
	var effects [4]float64
	low, high := 0.0, 0.0
	for k := range effects {
		effects[k] = p.Analysis.Money.Next[k][o]
		low, high = min(low, effects[k]), max(high, effects[k])
	}
	body := markup.El("tbody")
	for _, k := range scenario.Kinds {
		body.Children = append(body.Children, markup.El("tr", markup.Class("part "+view.KindClasses[k]),
			markup.El("th", markup.A("scope", "row"), p.Text(view.ShortNames[k])),
			markup.El("td", markup.Class("part-bar"), view.AmountBar(effects[k], low, high)),
			markup.El("td", markup.Class("part-amount"), markup.Text(view.Unbroken(p.nextAmount(effects[k], max(-low, high)))))))
	}
	box.Children = markup.Group{
		markup.El("h3", p.Text(nextTitle)),
		markup.El("table", markup.Class("parts"), markup.El("caption", markup.Class("hidden"), p.TextWith(nextCaption, "name", p.In(outcome.All[o].Short), "year", p.Year())), body),
	}
	return box
}

// nextAmount writes an effect in the unit that suits the largest of them.
func (p *Page) nextAmount(v, most float64) string {
	u := asked.UnitOf(p.mapUnit(), most)
	if math.Abs(v*u.Factor) < 0.005 {
		v = 0
	}
	return asked.Change(p.Page, v, u)
}

var (
	splitsBy    = locale.Text("Rank all splits by")
	splitsWait  = locale.Text("Working out all splits…")
	splitsTitle = locale.Text("{name} in {year} under all splits")
	splitsPlan  = locale.Text("{name} in {year}: the plan’s split beats {plan} of all splits")
	splitsBoth  = locale.Text("{name} in {year}: this split beats {mine} of all others; the plan’s beats {plan}")
	fewerThan   = locale.Text("fewer than {percent}")
	moreThan    = locale.Text("more than {percent}")
	markPlan    = locale.Text("the plan: {value}, beats {share}")
	markMine    = locale.Text("this split: {value}, beats {share}")
	splitsAre   = locale.Text("{measure}, {year}: {n} splits taken evenly from all there are, from the worst to the best, all else equal, with central assumptions. Ranks are right to within three points.")
	nextTitle   = locale.Text("One more billion, line by line")
	nextCaption = locale.Text("{name} in {year}: what one more billion would add")
	bestOfTitle = locale.Text("The best under this model: {value}")
	bestOfText  = locale.Text("Try this split")
	bestOfDoubt = locale.Text("The gap rests mostly on our own estimates of what support and AI factories do, which nobody has measured.")
)

package view

import (
	"strconv"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// bestSplit asks for the best split of all four shares under limits, and says
// what was found.
func (p *Page) bestSplit() *markup.Node {
	m := &p.Session.Map
	rows := el("fieldset", class("limits"),
		el("legend", p.textWith(bestTitle, "outcome", p.in(outcome.All[m.Outcome].Best))),
		p.fixedHelp("map-limits-help", func() markup.Group { return markup.Group{p.text(bestHelp)} }),
		el("input", attr("type", "hidden"), attr("name", session.FormMap), attr("value", "1")))
	for i := range session.MapFields {
		rows.Children = append(rows.Children, p.limitRow(i))
	}
	do, text := "seek on", bestSeek
	if m.Sought {
		do, text = "seek off", bestStop
	}
	rows.Children = append(rows.Children, el("p", class("choices"), p.toggle(do, p.in(text), m.Sought)))
	return el("div", class("best"), rows, p.bestFound())
}

// limitRow is the number field of one limit.
func (p *Page) limitRow(i int) *markup.Node {
	f := &session.MapFields[i]
	v, set := p.Session.Map.Limit(i)
	input := el("input", attr("type", "text"), attr("inputmode", "decimal"), attr("id", f.ID), attr("name", f.ID),
		p.explained(f.ID, "map-limits-help"), p.invalid(f.ID), attr("size", "5"), attr("data-do", "set "+f.ID))
	switch {
	case set && f.Unit == scenario.Year:
		input.Attrs = append(input.Attrs, markup.A("value", p.typedYear(v)))
	case set:
		input.Attrs = append(input.Attrs, markup.A("value", p.Lang.Plain(f.Unit.Shown(v))))
	}
	shown, _ := input.Attr("value")
	suffix := f.Unit.Suffix(p.Lang, shown)
	return el("div", class("limit"),
		el("label", attr("for", f.ID), p.text(f.Name)),
		el("span", class("number"), input, when(suffix != "", el("span", class("suffix"), attr("aria-hidden", "true"), plain(suffix)))),
		p.refused(f.ID))
}

// bestFound says what the search found.
func (p *Page) bestFound() *markup.Node {
	box := el("div", class("found"), attr("id", "map-best"))
	if !p.Session.Map.Sought {
		return box
	}
	_, asked := MapNeeds(p.Session)
	asked.Fixed = 0
	if p.Analysis == nil || p.Analysis.Best == nil || p.Analysis.Best.Asked != asked {
		box.Children = markup.Group{el("p", p.text(bestWait))}
		return box
	}
	b := p.Analysis.Best
	if !b.Feasible {
		box.Children = markup.Group{el("p", class("needed"), p.text(bestFloors))}
		return box
	}
	switch {
	case b.Found.Miss > 0 && b.Cut:
		box.Children = markup.Group{el("p", class("needed"), p.text(bestNoneYet)), el("p", p.textWith(bestNearest, "shares", p.sharesOf(b.Found.Split)))}
	case b.Found.Miss > 0:
		box.Children = markup.Group{el("p", class("needed"), p.text(bestNone)), el("p", p.textWith(bestNearest, "shares", p.sharesOf(b.Found.Split)))}
	default:
		box.Children = p.bestText(b)
	}
	box.Children = append(box.Children, el("p", class("help"), p.searchText(b)))
	return box
}

// searchText says how many runs the search took, and whether it was ended before
// every split was ruled out.
func (p *Page) searchText(b *analysis.BestSplit) *markup.Node {
	text := bestTook
	if b.Cut {
		text = bestCut
	}
	return p.textWith(text, "n", p.Lang.Number(float64(b.Runs), 0))
}

// bestText says what the best split is, what it gives, how free one is near it,
// and offers to take it over.
func (p *Page) bestText(b *analysis.BestSplit) markup.Group {
	o := b.Asked.Outcome
	lines := markup.Group{
		el("p", class("needed"), plain(p.sharesOf(b.Found.Split))),
		el("p", p.textWith(bestGives, "value", p.mapValue(b.Found.Values[o]), "mine", p.mapValue(p.mapMine()))),
	}
	if b.Choice == nil {
		lines = append(lines, el("p", class("help no-scripts"), p.text(mapScripts)))
	}
	if c := b.Choice; c != nil {
		text := bestSharp
		if c.On > 0 && c.Low != c.High {
			text = bestFree
		}
		lines = append(lines, el("p", class("help"), p.textWith(text, "ranges", p.rangesOf(c.Low, c.High),
			"n", p.Lang.Number(float64(c.On), 0), "of", p.Lang.Count(p.Lang.Number(float64(c.Of), 0), possibleSplits))))
	}
	if b.Found.Split != p.Session.Scenario.Levers.SplitTenths {
		lines = append(lines, el("p", p.action("split "+splitWords(b.Found.Split), p.in(bestTake), p.in(bestTake))))
	}
	return lines
}

// splitWords writes a split as the action that takes it over does.
func splitWords(s landscape.Split) string {
	parts := make([]string, len(s))
	for k, v := range s {
		parts[k] = strconv.Itoa(v)
	}
	return strings.Join(parts, ",")
}

// sharesOf writes a split: "Gigafabriques 10 %, …".
func (p *Page) sharesOf(s landscape.Split) string {
	return p.eachShare(func(k int) string { return scenario.Tenths.Format(p.Lang, float64(s[k])) })
}

// rangesOf writes from where to where each share goes.
func (p *Page) rangesOf(low, high landscape.Split) string {
	return p.eachShare(func(k int) string {
		if low[k] == high[k] {
			return scenario.Tenths.Format(p.Lang, float64(low[k]))
		}
		return p.textOf(bestRange, "low", p.Lang.Plain(float64(low[k])/10), "high", scenario.Tenths.Format(p.Lang, float64(high[k])))
	})
}

func (p *Page) eachShare(write func(k int) string) string {
	parts := make([]string, 0, len(shortNames))
	for k := range shortNames {
		parts = append(parts, p.in(shortNames[k])+"\u00a0"+write(k))
	}
	return strings.Join(parts, ", ")
}

var (
	bestTitle      = locale.Text("The best split for {outcome}")
	bestHelp       = locale.Text("All four shares vary in steps of 1%. Leave empty what does not matter.")
	bestSeek       = locale.Text("Search")
	bestStop       = locale.Text("Stop searching")
	bestWait       = locale.Text("Searching…")
	bestFloors     = locale.Text("The shares asked for already take more than there is.")
	bestNone       = locale.Text("No split meets these limits.")
	bestNoneYet    = locale.Text("No split found meets these limits.")
	bestTook       = locale.Text("Runs of the model that this search took: {n}.")
	bestCut        = locale.Text("The search was ended after {n} runs of the model: a slightly better split is still possible. A browser that runs scripts searches to the end.")
	bestNearest    = locale.Text("The closest: {shares}.")
	bestGives      = locale.Text("It gives {value}; this one gives {mine}.")
	bestFree       = locale.Text("The top is flat: of the {of}, by 10%, it beats {n} in fewer than 90 of 100 simulations. These: {ranges}.")
	bestSharp      = locale.Text("The top is sharp: it does better than any other ({of}, by 10%) in at least 90 of 100 simulations.")
	possibleSplits = locale.Plural{
		One:   "possible split",
		Other: "possible splits",
	}
	bestTake  = locale.Text("Use this split")
	bestRange = locale.Text("{low} to {high}")
)

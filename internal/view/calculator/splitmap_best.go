package calculator

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
	"aicontinent/internal/view"
)

// bestSplit asks for the best split of all four shares under limits, and says
// what was found.
func (p *Page) bestSplit() *markup.Node {
	m := &p.Session.Map
	rows := markup.El("fieldset", markup.Class("limits"),
		markup.El("legend", p.TextWith(bestTitle, "outcome", p.In(outcome.All[m.Outcome].Best))),
		p.FixedHelp("map-limits-help", func() markup.Group { return markup.Group{p.Text(bestHelp)} }),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormMap), markup.A("value", "1")))
	for i := range session.MapFields {
		rows.Children = append(rows.Children, p.limitRow(i))
	}
	do, text := "seek on", bestSeek
	if m.Sought {
		do, text = "seek off", bestStop
	}
	rows.Children = append(rows.Children, markup.El("p", markup.Class("choices"), p.Toggle(do, p.In(text), m.Sought)))
	return markup.El("div", markup.Class("best"), rows, p.bestFound())
}

// limitRow is the number field of one limit.
func (p *Page) limitRow(i int) *markup.Node {
	f := &session.MapFields[i]
	v, set := p.Session.Map.Limit(i)
	input := markup.El("input", markup.A("type", "text"), markup.A("inputmode", "decimal"), markup.A("id", f.ID), markup.A("name", f.ID),
		p.board().Explained(f.ID, "map-limits-help"), p.board().Invalid(f.ID), markup.A("size", "5"), markup.A("data-do", "set "+f.ID))
	switch {
	case set && f.Unit == scenario.Year:
		input.Attrs = append(input.Attrs, markup.Attribute("value", p.board().TypedYear(v)))
	case set:
		input.Attrs = append(input.Attrs, markup.Attribute("value", p.Lang.Plain(f.Unit.Shown(v))))
	}
	shown, _ := input.Attr("value")
	suffix := f.Unit.Suffix(p.Lang, shown)
	return markup.El("div", markup.Class("limit"),
		markup.El("label", markup.A("for", f.ID), p.Text(f.Name)),
		markup.El("span", markup.Class("number"), input, markup.When(suffix != "", markup.El("span", markup.Class("suffix"), markup.A("aria-hidden", "true"), markup.Text(suffix)))),
		p.board().Refused(f.ID))
}

// bestFound says what the search found.
func (p *Page) bestFound() *markup.Node {
	box := markup.El("div", markup.Class("found"), markup.A("id", "map-best"))
	if !p.Session.Map.Sought {
		return box
	}
	_, asked := mapNeeds(p.Session)
	asked.Fixed = 0
	if p.Analysis == nil || p.Analysis.Best == nil || p.Analysis.Best.Asked != asked {
		box.Children = markup.Group{markup.El("p", p.Text(bestWait))}
		return box
	}
	b := p.Analysis.Best
	if !b.Feasible {
		box.Children = markup.Group{markup.El("p", markup.Class("needed"), p.Text(bestFloors))}
		return box
	}
	switch {
	case b.Found.Miss > 0 && b.Cut:
		box.Children = markup.Group{markup.El("p", markup.Class("needed"), p.Text(bestNoneYet)), markup.El("p", p.TextWith(bestNearest, "shares", p.sharesOf(b.Found.Split)))}
	case b.Found.Miss > 0:
		box.Children = markup.Group{markup.El("p", markup.Class("needed"), p.Text(bestNone)), markup.El("p", p.TextWith(bestNearest, "shares", p.sharesOf(b.Found.Split)))}
	default:
		box.Children = p.bestText(b)
	}
	box.Children = append(box.Children, markup.El("p", markup.Class("help"), p.searchText(b)))
	return box
}

// searchText says how many runs the search took, and whether it was ended before
// every split was ruled out.
func (p *Page) searchText(b *analysis.BestSplit) *markup.Node {
	text := bestTook
	if b.Cut {
		text = bestCut
	}
	return p.TextWith(text, "n", p.Lang.Number(float64(b.Runs), 0))
}

// bestText says what the best split is, what it gives, how free one is near it,
// and offers to take it over.
func (p *Page) bestText(b *analysis.BestSplit) markup.Group {
	o := b.Asked.Outcome
	lines := markup.Group{
		markup.El("p", markup.Class("needed"), markup.Text(p.sharesOf(b.Found.Split))),
		markup.El("p", p.TextWith(bestGives, "value", p.mapValue(b.Found.Values[o]), "mine", p.mapValue(p.mapMine()))),
	}
	if b.Choice == nil {
		lines = append(lines, markup.El("p", markup.Class("help no-scripts"), p.Text(mapScripts)))
	}
	if c := b.Choice; c != nil {
		text := bestSharp
		if c.On > 0 && c.Low != c.High {
			text = bestFree
		}
		lines = append(lines, markup.El("p", markup.Class("help"), p.TextWith(text, "ranges", p.rangesOf(c.Low, c.High),
			"n", p.Lang.Number(float64(c.On), 0), "of", p.Lang.Count(p.Lang.Number(float64(c.Of), 0), possibleSplits))))
	}
	if b.Found.Split != p.Session.Scenario.Levers.SplitTenths {
		lines = append(lines, markup.El("p", p.Action("split "+splitWords(b.Found.Split), p.In(bestTake), p.In(bestTake))))
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
		return p.Fill(bestRange, "low", p.Lang.Plain(float64(low[k])/10), "high", scenario.Tenths.Format(p.Lang, float64(high[k])))
	})
}

func (p *Page) eachShare(write func(k int) string) string {
	parts := make([]string, 0, len(view.ShortNames))
	for k := range view.ShortNames {
		parts = append(parts, p.In(view.ShortNames[k])+"\u00a0"+write(k))
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

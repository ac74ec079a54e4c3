package calculator

import (
	"math"
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// mostParameters is how many parameters are named.
const mostParameters = 8

// sensitivity says what the outcome depends on among the parameters.
func (p *Page) sensitivity() *markup.Node {
	node := markup.El("div", markup.Class("weights"), markup.A("id", "hangs"))
	if p.Analysis == nil || p.Analysis.Sensitivity == nil {
		text := mattersWorking
		if p.Opened == nil {
			text = sensitivityInProgram // nobody has opened the fold in a program
		}
		node.Children = append(node.Children, markup.El("p", markup.Class("help"), p.Text(text)))
		return node
	}
	h := p.Analysis.Sensitivity
	node.Children = append(node.Children, markup.El("p", markup.Class("help"), markup.Text(p.sensitivityState(h))))
	if h.Shares(p.influenced()) {
		node.Children = append(node.Children, p.shareTable(h))
	}
	if bars := p.swings(h); len(bars) > 0 {
		node.Children = append(node.Children, markup.El("p", markup.Class("help"), p.Text(sensitivitySwings)), p.tornado(h, bars), p.familyMembers(h))
	}
	return node
}

// sensitivityState says what the shares are, and how far they are worked out.
func (p *Page) sensitivityState(h *analysis.Sensitivity) string {
	switch {
	case h.Draws == 0:
		return p.In(sensitivityFirst)
	case !h.Shares(p.influenced()):
		return p.Fill(sensitivityNone, "outcome", p.In(outcome.All[p.influenced()].Name))
	}
	text := p.Fill(sensitivityShares, "outcome", p.In(outcome.All[p.influenced()].Name), "year", p.Lang.Year(h.Year))
	if h.Rough() {
		text += " " + p.Fill(sensitivityRough, "percent", p.Lang.Percent(float64(h.Draws)/float64(h.Of), 0))
	}
	return text
}

// shareTable lists the parameters with the largest parts of the variance, and
// what is left for all others.
func (p *Page) shareTable(h *analysis.Sensitivity) *markup.Node {
	o := p.influenced()
	order := view.Ordered(len(h.Inputs), func(i int) float64 { return h.Share(o, i).First })
	first := h.Share(o, order[0]).First
	named, all := 0.0, 0.0
	body := markup.El("tbody")
	for rank, i := range order {
		share := h.Share(o, i)
		all += max(share.First, 0)
		if rank >= mostParameters {
			continue
		}
		named += max(share.First, 0)
		row := h.Inputs[i].Rows[0]
		body.Children = append(body.Children, markup.El("tr",
			markup.El("th", markup.A("scope", "row"), markup.El("a", markup.A("href", view.Path(p.Base, p.Lang, view.MethodPage)+"#parameter-"+evidence.Table[row].ID), markup.Text(p.inputName(h.Inputs[i]))),
				markup.El("span", markup.Class("fold-hint"), markup.Text(" · "+p.In(view.GradeName(evidence.Table[row].Grade)))),
				weightBar(max(share.First, 0)/first, h.Rough())),
			markup.El("td", markup.Text(p.Lang.Percent(share.First, 0))), markup.El("td", markup.Text(p.giveOrTake(share.Error)))))
	}
	table := p.weightTable(p.Fill(sensitivityCaption, "outcome", p.In(outcome.All[o].Name), "year", p.Lang.Year(h.Year)), body, sensitivityParameter, sensitivityPart, sensitivityError)
	others := strconv.Itoa(len(order) - min(mostParameters, len(order)))
	rest := sensitivityRest.Fill(p.Lang, others, "count", others, "rest", p.Lang.Percent(all-named, 0))
	if !h.Rough() {
		rest += " " + p.Fill(sensitivityTogether, "together", p.Lang.Percent(max(0, 1-all), 0))
	}
	return markup.El("div", table, markup.El("p", markup.Class("help"), markup.Text(rest)))
}

// familiesID is the fold with the members of families.
const familiesID = "families"

// familyMembers lists the members of families, each alone at its ends.
func (p *Page) familyMembers(h *analysis.Sensitivity) *markup.Node {
	if len(h.Members()) == 0 {
		return nil
	}
	o := p.influenced()
	body := markup.El("tbody")
	for i, m := range h.Members() {
		low, high := h.MemberSwing(p.influenced(), i)
		body.Children = append(body.Children, markup.El("tr",
			markup.El("th", markup.A("scope", "row"), markup.El("a", markup.A("href", view.Path(p.Base, p.Lang, view.MethodPage)+"#parameter-"+m.ID), markup.Text(p.inputName(m)))),
			markup.El("td", markup.Text(p.influencedIn(o, low))), markup.El("td", markup.Text(p.influencedIn(o, high)))))
	}
	return markup.El("details", markup.Class("fold small"), markup.A("id", familiesID), p.Summary(familiesTitle, familiesHint),
		p.weightTable(p.Fill(familiesCaption, "outcome", p.In(outcome.All[o].Name), "year", p.Lang.Year(h.Year)), body, sensitivityParameter, familiesLow, familiesHigh))
}

// inputName names a parameter, or the family that is drawn as one.
func (p *Page) inputName(i uncertainty.Input) string {
	if i.Family() {
		return p.In(evidence.FamilyName(i.ID))
	}
	return p.In(evidence.WordsOf(i.Rows[0]).Name)
}

// giveOrTake is a standard error in words: twice as many points, so that 19 in
// 20 are within it.
func (p *Page) giveOrTake(standardError float64) string {
	within := math.Ceil(200*standardError - 0.5)
	return p.Lang.Count(p.Lang.Plain(max(within, 1)), view.Points)
}

// swings are the bars of the tornado: the parameters that move the outcome most
// from their low value to their high one.
func (p *Page) swings(h *analysis.Sensitivity) []chart.Swing {
	o := p.influenced()
	size := func(i int) float64 {
		low, high := h.Swing(o, i)
		return max(low, high, h.Base(o)) - min(low, high, h.Base(o))
	}
	var bars []chart.Swing
	for _, i := range view.Ordered(len(h.Inputs), size) {
		if len(bars) == mostParameters || size(i) == 0 {
			break
		}
		low, high := h.Swing(o, i)
		bars = append(bars, chart.Swing{
			Name: p.inputName(h.Inputs[i]), Low: low, High: high,
			LowText: p.influencedIn(o, low), HighText: p.influencedIn(o, high),
		})
	}
	return bars
}

// tornado draws the swings, and says them.
func (p *Page) tornado(h *analysis.Sensitivity, bars []chart.Swing) *markup.Node {
	o := p.influenced()
	base := p.influencedIn(o, h.Base(o))
	label := p.Fill(sensitivityLabel, "outcome", p.In(outcome.All[o].Name), "year", p.Lang.Year(h.Year), "base", base)
	for _, b := range bars {
		label += " " + p.Fill(sensitivityBar, "name", b.Name, "low", b.LowText, "high", b.HighText)
	}
	t := chart.Tornado{Lang: p.Lang, Label: label, Width: figures.Narrow.Width, Base: h.Base(p.influenced()), Bars: bars, Note: p.Fill(sensitivityBase, "base", base)}
	return markup.El("div", markup.Class("tornado"), t.SVG())
}

var (
	sensitivityInProgram = locale.Text("The weight of each parameter takes 8,000 simulations: they are made in your browser once this is open. In a terminal: aicontinent sensitivity.")
	sensitivityFirst     = locale.Text("Working out the share of each parameter in the uncertainty…")
	sensitivityNone      = locale.Text("No parameter changes it ({outcome}).")
	sensitivityShares    = locale.Text("Where the uncertainty of the result ({outcome}, {year}) comes from: the share (of its variance) that would go if this parameter were known. What you set by hand is not in it.")
	sensitivityRough     = locale.Text("First rough figures, {percent} of the work is done.")
	sensitivityCaption   = locale.Text("Where the uncertainty comes from: {outcome}, {year}")
	sensitivityParameter = locale.Text("Parameter")
	sensitivityPart      = locale.Text("Share")
	sensitivityError     = locale.Text("Give or take")
	sensitivityRest      = locale.Plural{
		One:   "Any other parameter: {rest}.",
		Other: "The {count} others, each by itself: {rest} in all.",
	}
	sensitivityTogether = locale.Text("What several do together: {together}.")
	sensitivitySwings   = locale.Text("And if a single one were at its low value (hollow bar) or its high one (full bar), the others staying as here?")
	sensitivityLabel    = locale.Text("One parameter at a time at its low value, then its high one: {outcome}, {year}, here {base}.")
	sensitivityBar      = locale.Text("{name}: {low}, then {high}.")
	familiesTitle       = locale.Text("The members of families")
	familiesHint        = locale.Text("each alone at its low value, then its high one")
	familiesCaption     = locale.Text("One member of a family at a time: {outcome}, {year}")
	familiesLow         = locale.Text("At its low value")
	familiesHigh        = locale.Text("At its high value")
	sensitivityBase     = locale.Text("here {base}")
)

package calculator

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/why"
)

// billionPanel says what one more billion would do on each line.
func (p *Page) billionPanel() *markup.Node {
	answer := asked.Answer(p.Page, billionID)
	if o := asked.Of(p.Page); p.Analysis != nil && p.Analysis.Billion != nil && p.Analysis.Billion.Column == o.Index() {
		answer = asked.Answer(p.Page, billionID, view.Said(p.leading(o)), p.billionTable(o))
	}
	return markup.El("details", markup.Class("fold question"), markup.A("id", billionID), p.Summary(billionTitle, billionHint),
		answer, p.FixedHelp("billion-how", func() markup.Group { return markup.Group{p.Text(billionHow)} }))
}

func (p *Page) billionTable(o *asked.Outcome) *markup.Node {
	effects := p.Analysis.Billion.Effects
	low, high := 0.0, 0.0
	for _, e := range effects {
		low, high = min(low, e.Low, e.Central), max(high, e.High, e.Central)
	}
	body := markup.El("tbody", markup.A("role", "rowgroup"))
	for _, k := range scenario.Kinds {
		e := effects[k]
		body.Children = append(body.Children, markup.El("tr", markup.Class("part "+view.KindClasses[k]), markup.A("role", "row"),
			markup.El("th", markup.A("scope", "row"), markup.A("role", "rowheader"), p.Text(scenario.SplitNames[k])),
			markup.El("td", markup.Class("part-bar"), markup.A("role", "cell"), rangeBar(e, low, high)),
			markup.El("td", markup.Class("part-amount"), markup.A("role", "cell"), markup.Text(asked.Change(p.Page, e.Central, rangeUnit(o, e))), markup.El("span", markup.Class("part-values"), markup.Text(" "+p.between(o, e)))),
			markup.El("td", markup.Class("part-verdict"), markup.A("role", "cell"), markup.Text(p.told(e)))))
	}
	return asked.Scrolled(p.Page, billionTitle, markup.El("table", markup.Class("parts is-four"), markup.A("role", "table"),
		markup.El("caption", markup.Class("hidden"), p.TextWith(billionCaption, "outcome", p.In(o.Name), "year", p.Year())),
		markup.El("thead", markup.A("role", "rowgroup"), markup.El("tr", markup.A("role", "row"), asked.Head(p.Page, billionLine), asked.Cell(""), asked.Head(p.Page, billionEffect), asked.Head(p.Page, billionTold))),
		body))
}

// between writes the range in which nine draws in ten lie.
func (p *Page) between(o *asked.Outcome, e why.Effect) string {
	if e.Sign() == why.Same {
		return ""
	}
	u := rangeUnit(o, e)
	end := func(v float64) string { return locale.Signed(p.Lang.Significant(v*u.Factor, 2)) }
	high := locale.Signed(u.In(p.Page, p.Lang.Significant(e.High*u.Factor, 2)))
	return p.Fill(asked.RangeInBrackets, "low", end(e.Low), "high", high)
}

// rangeUnit is the unit of an effect and of its range, one for both.
func rangeUnit(o *asked.Outcome, e why.Effect) asked.Unit {
	return o.Unit(max(math.Abs(e.Low), math.Abs(e.Central), math.Abs(e.High)))
}

// told says in words what can be told of an effect.
func (p *Page) told(e why.Effect) string {
	count := func(share float64) string { return p.Lang.Number(100*share, 0) }
	switch e.Sign() {
	case why.Same:
		return p.In(toldSame)
	case why.More:
		return p.Fill(toldMore, "runs", p.InRuns(e.Up))
	case why.Less:
		return p.Fill(toldLess, "runs", p.InRuns(e.Down))
	}
	if none := 1 - e.Up - e.Down; none >= 0.5 {
		return toldMostlySame.Fill(p.Lang, count(none), "count", count(none))
	}
	return toldNothing.Fill(p.Lang, count(e.Up), "up", count(e.Up), "down", count(e.Down))
}

// leading says which line does most, where one does.
func (p *Page) leading(o *asked.Outcome) string {
	b := p.Analysis.Billion
	shares, text, unsure := b.Most, leadsMost, leadsUnsure
	if o.Row.Less {
		shares, text, unsure = b.Least, leadsLess, leadsLessUnsure
	}
	first := 0
	for k, share := range shares {
		if share > shares[first] {
			first = k
		}
	}
	switch {
	case shares[first] == 0:
		text = leadsNone
	case shares[first] < why.Agreement:
		text = unsure
	}
	return p.Fill(text, "line", p.In(scenario.SplitNames[first]), "runs", p.InRuns(shares[first]),
		"outcome", p.In(o.Name), "year", p.Year())
}

// rangeBar draws an effect with its range on a line from low to high.
func rangeBar(e why.Effect, low, high float64) *markup.Node {
	n := view.AmountBar(e.Central, low, high)
	if high > low {
		at := func(v float64) string { return view.PercentOf(v-low, high-low) }
		n.Children = append(n.Children,
			markup.El("line", markup.Class("bar-range"), markup.A("x1", at(e.Low)), markup.A("x2", at(e.High)), markup.A("y1", "50%"), markup.A("y2", "50%")))
	}
	return n
}

// Texts of ranges, which others share.
var (
	billionTitle   = locale.Text("Where would one more billion do most?")
	billionHint    = locale.Text("line by line, with what cannot be told")
	billionCaption = locale.Text("{outcome} in {year}: what one more billion on each line would change")
	billionLine    = locale.Text("One more billion for")
	billionEffect  = locale.Text("Effect, and range")
	billionTold    = locale.Text("What can be told")
	billionHow     = locale.Text("The envelope grows by one billion, given to one line alone; the others keep their euros, and the public share stays the same. The range is from 5 to 95% of 100 simulations of the parameters, the same for each line. Nothing can be told where fewer than 90 simulations have the same sign.")
	toldSame       = locale.Text("changes nothing")
	toldMore       = locale.Text("more, {runs}")
	toldLess       = locale.Text("less, {runs}")
	toldNothing    = locale.Plural{
		One:   "cannot tell: more in {up} of 100 simulations, less in {down}",
		Other: "cannot tell: more in {up} of 100 simulations, less in {down}",
	}
	toldMostlySame = locale.Plural{
		One:   "cannot tell: nothing in {count} of 100 simulations",
		Other: "cannot tell: nothing in {count} of 100 simulations",
	}
	leadsMost       = locale.Text("{outcome}, {year}: one more billion would add most to it under “{line}”, {runs}.")
	leadsLess       = locale.Text("{outcome}, {year}: one more billion would lower it most under “{line}”, {runs}.")
	leadsUnsure     = locale.Text("{outcome}, {year}: nobody can tell where one more billion would do most. “{line}” adds most {runs}.")
	leadsLessUnsure = locale.Text("{outcome}, {year}: nobody can tell where one more billion would lower it most. “{line}” leads {runs}.")
	leadsNone       = locale.Text("{outcome}, {year}: one more billion would lower it nowhere.")
)

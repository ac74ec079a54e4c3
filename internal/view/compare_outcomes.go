package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// comparedTable has every outcome of both scenarios, with ranges and chances. Its
// parts have roles, since on a phone styles make no table of it.
func (p *Page) comparedTable() *markup.Node {
	odds := p.odds()
	body := el("tbody", attr("role", "rowgroup"))
	for i := range askedOutcomes {
		o := &askedOutcomes[i]
		x, y := o.of(p.Compared.Runs[0], p.horizon()), o.of(p.Compared.Runs[1], p.horizon())
		cells := [4]*markup.Node{p.cell(p.bare(o, x, 3)), p.cell(p.bare(o, y, 3)), p.cell(locale.Signed(p.bare(o, y-x, 2))), p.cell("")}
		if odds != nil {
			c := odds.Of(o.index())
			cells[0].Children = append(cells[0].Children, p.levels(o, c.Against))
			cells[1].Children = append(cells[1].Children, p.levels(o, c.Mine))
			cells[2].Children = append(cells[2].Children, p.changes(o, c.Difference))
			cells[3] = p.cell(p.chanceShort(c))
		}
		body.Children = append(body.Children, el("tr", attr("role", "row"), el("th", attr("scope", "row"), attr("role", "rowheader"), p.text(o.name), el("span", class("part-values"), plain(" "+o.suffix.Alone(p.Lang)))), cells[0], cells[1], cells[2], cells[3]))
	}
	return el("section", class("outcomes"), attr("id", "outcomes-table"), attr("aria-labelledby", "outcomes-title"),
		el("h2", attr("id", "outcomes-title"), p.textWith(outcomesTitle, "year", p.year())),
		p.scrolled(outcomesLabel, el("table", class("pairs"), attr("role", "table"), el("caption", class("hidden"), p.text(outcomesLabel)),
			el("thead", attr("role", "rowgroup"), el("tr", attr("role", "row"), p.cell(""), p.head(sideA), p.head(sideB), p.head(outcomesDifference), p.head(outcomesChance))), body)),
		el("p", class("help"), p.text(outcomesHow)))
}

// head and cell are parts of a table that is none to the eye on a phone.
func (p *Page) head(t locale.Text) *markup.Node {
	return el("th", attr("scope", "col"), attr("role", "columnheader"), p.text(t))
}

func (p *Page) cell(text string) *markup.Node {
	return el("td", attr("role", "cell"), when(text != "", plain(text)))
}

// levels writes where nine draws in ten of an outcome lie.
func (p *Page) levels(o *asked, b uncertainty.Band) *markup.Node {
	return el("span", class("part-values"), plain(" "+p.textOf(billionRange, "low", p.bare(o, b.P05, 3), "high", p.bare(o, b.P95, 3))))
}

// changes writes where nine draws in ten of a difference lie.
func (p *Page) changes(o *asked, b uncertainty.Band) *markup.Node {
	end := func(v float64) string { return locale.Signed(p.bare(o, v, 2)) }
	return el("span", class("part-values"), plain(" "+p.textOf(billionRange, "low", end(b.P05), "high", end(b.P95))))
}

// chanceShort says in how many of a hundred runs B gives more, and less.
func (p *Page) chanceShort(c analysis.Compared) string {
	if c.Chance.More == 0 && c.Chance.Less == 0 {
		return p.in(chanceShortNone)
	}
	return p.inRuns(c.Chance.More)
}

// comparedGap says why they differ, for the outcome that the visitor chose.
func (p *Page) comparedGap() *markup.Node {
	section := el("section", class("questions is-compared"), attr("id", questionsID), attr("tabindex", "-1"), attr("aria-labelledby", questionsID+"-title"),
		el("h2", attr("id", questionsID+"-title"), p.text(comparedGapTitle)),
		p.askForm(ComparePage, questionsID))
	known := p.Analysis
	switch {
	case p.Compared.A.Equal(p.Compared.B):
		section.Children = append(section.Children, el("p", p.text(comparedEqual)))
	case known == nil || known.Gap == nil || !known.Gap.Against.Equal(p.Compared.A) || !known.Scenario.Equal(p.Compared.B):
		section.Children = append(section.Children, p.answerOf(movedID))
	default:
		o := p.asked()
		g := p.gap(o, known.Gap.Parts(o.index()), p.Compared.A, p.Compared.B)
		section.Children = append(section.Children, p.answerOf(movedID, said(g.sentence(comparedWords)), g.table()), el("p", class("help"), p.text(movedHow)))
	}
	return section
}

// comparedCharts has a chart with both lines for each outcome that has a path.
func (p *Page) comparedCharts() *markup.Node {
	figures := el("div", class("figures"), attr("id", "figures"))
	for i := range askedOutcomes {
		o := &askedOutcomes[i]
		series := func(run *model.Trajectory) model.Series {
			s := make(model.Series, model.Steps)
			for step := range s {
				s[step] = model.Columns[o.index()].Of(run, step)
			}
			return s
		}
		a, b := series(p.Compared.Runs[0]), series(p.Compared.Runs[1])
		figures.Children = append(figures.Children, p.comparedFigure(o, a, b))
	}
	return el("div", el("p", class("help fans"), p.text(comparedFans)), figures)
}

// comparedColumns are those that have a chart.
func comparedColumns() []int {
	var list []int
	for i := range askedOutcomes {
		list = append(list, askedOutcomes[i].index())
	}
	return list
}

// comparedBands are the fan of B and the edges of that of A: two fans that lie
// on each other could not be told apart. Needs for chips go so far up that they
// are cut, as on the calculator's page.
func (p *Page) comparedBands(o *asked, scale float64) []chart.Band {
	odds := p.odds()
	if odds == nil {
		return nil
	}
	against, mine := odds.Fan(o.index())
	bands := fanOf(mine, scale, chart.Ink)
	if !p.Compared.A.Equal(p.Compared.B) {
		other := fanOf(against, scale, chart.Muted)[:1]
		other[0].Edges = true
		bands = append(bands, other...)
	}
	if o.column != "compute_h100e" {
		return bands
	}
	for i := range bands {
		bands[i].Cut = true
	}
	label := func(side locale.Text, b uncertainty.Band) string {
		return p.in(side) + p.in(saidThen) + p.textOf(upTo, "high", p.Lang.Significant(b.P95*scale, 2))
	}
	c := odds.Of(o.index())
	bands[0].CutLabel = label(sideB, c.Mine)
	if last := &bands[len(bands)-1]; last.Edges {
		last.CutLabel = label(sideA, c.Against)
	}
	return bands
}

// comparedSpread writes where nine draws in ten lie in the horizon's year.
func (p *Page) comparedSpread(o *asked, of func(analysis.Compared) uncertainty.Band) string {
	odds := p.odds()
	if odds == nil {
		return ""
	}
	b, coarsest := of(odds.Of(o.index())), anyStep
	if o.column == "adoption" {
		coarsest = 1
	}
	return p.joined(p.ends(b.P05/o.typed, b.P95/o.typed, coarsest))
}

func comparedFigureID(o *asked) string { return "compared-" + o.column }

func (p *Page) comparedFigure(o *asked, a, b model.Series) *markup.Node {
	x, y := p.at(a), p.at(b)
	scale, format := 1/o.typed, chart.Plain
	if o.column == "adoption" {
		scale, format = 1, chart.Percent
	}
	mine, other := p.line(b, scale, chart.Ink), p.line(a, scale, chart.Muted)
	mine.Label, mine.Note, mine.Name = o.level(p, y), p.in(sideB), p.in(sideB)
	other.Dashed, other.Name = true, p.in(sideA)
	mine.Range = p.comparedSpread(o, func(c analysis.Compared) uncertainty.Band { return c.Mine })
	if o.level(p, x) == o.level(p, y) {
		mine.Note = p.in(bothSides)
	} else {
		other.Label, other.Note = o.level(p, x), p.in(sideA)
		other.Range = p.comparedSpread(o, func(c analysis.Compared) uncertainty.Band { return c.Against })
	}
	finding := comparedFinding
	if o.level(p, x) == o.level(p, y) {
		finding = comparedAlike
	}
	title := p.textOf(finding, "outcome", p.in(o.name), "a", o.level(p, x), "b", o.level(p, y), "year", p.year())
	measure := p.in(o.name)
	if o.column != "jobs" { // which says its unit
		measure += ", " + o.suffix.Alone(p.Lang)
	}
	write := func(v float64) string { return p.bare(o, v, 3) }
	f := Figure{
		ID:      comparedFigureID(o),
		Finding: title,
		Measure: measure,
		Values:  title,
		Chart: chart.Chart{Include: []float64{0}, Format: format, Bands: p.comparedBands(o, scale), Lines: []chart.Line{mine, other},
			Read: func(v float64) string { return o.level(p, v/scale) }},
		Source:  p.textOf(sourceModel, "version", model.Version),
		Columns: []TableColumn{p.column(p.in(sideA), write, a), p.column(p.in(sideB), write, b)},
	}
	return el("figure", class("figure"), hook("figure"), attr("id", f.ID), attr("tabindex", "-1"), attr("aria-labelledby", f.ID+"-title"),
		el("h2", attr("id", f.ID+"-title"), plain(f.Finding)),
		el("p", class("measure"), plain(f.Measure)),
		p.sized(f, narrow).SVG(),
		el("figcaption", plain(f.Source)),
		el("div", class("more"), p.figureFold(f.ID+"-table", tableTitle, f, func() *markup.Node { return p.table(f) })))
}

var (
	outcomesTitle      = locale.Text("What they would give in {year}")
	outcomesLabel      = locale.Text("The outcomes of the two scenarios")
	outcomesDifference = locale.Text("B less A")
	outcomesChance     = locale.Text("B gives more")
	outcomesHow        = locale.Text("In brackets: the range of nine simulations in ten. A and B are compared under the same assumptions, simulation by simulation, so a clear difference is possible even where ranges overlap.")
	comparedFans       = locale.Text("Full line: B; around it nine simulations in ten, and one in two within the inner band. Dashes: A, with nine simulations in ten between the dotted lines.")
	chanceShortNone    = locale.Text("never; the same in all")
	comparedGapTitle   = locale.Text("Choices or beliefs?")
	comparedFinding    = locale.Text("{outcome}: {b} with B, {a} with A in {year}")
	comparedAlike      = locale.Text("{outcome}: {b} in {year}, with A as with B")
	bothSides          = locale.Text("A and B")
	comparedWords      = gapWords{
		both:    locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. Of this difference, {choices} comes from choices (where money goes) and {beliefs} from beliefs (what nobody knows)."),
		choices: locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. All of it comes from choices."),
		beliefs: locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. All of it comes from beliefs."),
		none:    locale.Text("{outcome}, {year}: {to} with B as with A."),
	}
)

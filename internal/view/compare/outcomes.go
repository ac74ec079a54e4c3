package compare

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/figures"
)

// comparedTable has every outcome of both scenarios, with ranges and chances. Its
// parts have roles, since on a phone styles make no table of it.
func (p *Page) comparedTable() *markup.Node {
	odds := p.odds()
	body := markup.El("tbody", markup.A("role", "rowgroup"))
	for i := range asked.All {
		o := &asked.All[i]
		x, y := o.Of(p.Runs[0], p.Horizon()), o.Of(p.Runs[1], p.Horizon())
		cells := [4]*markup.Node{asked.Cell(p.bare(o, x, 3)), asked.Cell(p.bare(o, y, 3)), asked.Cell(locale.Signed(p.bare(o, y-x, 2))), asked.Cell("")}
		if odds != nil {
			c := odds.Of(o.Index())
			cells[0].Children = append(cells[0].Children, p.levels(o, c.Against))
			cells[1].Children = append(cells[1].Children, p.levels(o, c.Mine))
			cells[2].Children = append(cells[2].Children, p.changes(o, c.Difference))
			cells[3] = asked.Cell(p.chanceShort(c))
		}
		body.Children = append(body.Children, markup.El("tr", markup.A("role", "row"), markup.El("th", markup.A("scope", "row"), markup.A("role", "rowheader"), p.Text(o.Name), markup.El("span", markup.Class("part-values"), markup.Text(" "+o.Suffix.Alone(p.Lang)))), cells[0], cells[1], cells[2], cells[3]))
	}
	return markup.El("section", markup.Class("outcomes"), markup.A("id", "outcomes-table"), markup.A("aria-labelledby", "outcomes-title"),
		markup.El("h2", markup.A("id", "outcomes-title"), p.TextWith(outcomesTitle, "year", p.Year())),
		asked.Scrolled(p.Page, outcomesLabel, markup.El("table", markup.Class("pairs"), markup.A("role", "table"), markup.El("caption", markup.Class("hidden"), p.Text(outcomesLabel)),
			markup.El("thead", markup.A("role", "rowgroup"), markup.El("tr", markup.A("role", "row"), asked.Cell(""), asked.Head(p.Page, sideA), asked.Head(p.Page, sideB), asked.Head(p.Page, outcomesDifference), asked.Head(p.Page, outcomesChance))), body)),
		markup.El("p", markup.Class("help"), p.Text(outcomesHow)))
}

// levels writes where nine draws in ten of an outcome lie.
func (p *Page) levels(o *asked.Outcome, b uncertainty.Band) *markup.Node {
	return markup.El("span", markup.Class("part-values"), markup.Text(" "+p.Fill(asked.RangeInBrackets, "low", p.bare(o, b.P05, 3), "high", p.bare(o, b.P95, 3))))
}

// changes writes where nine draws in ten of a difference lie.
func (p *Page) changes(o *asked.Outcome, b uncertainty.Band) *markup.Node {
	end := func(v float64) string { return locale.Signed(p.bare(o, v, 2)) }
	return markup.El("span", markup.Class("part-values"), markup.Text(" "+p.Fill(asked.RangeInBrackets, "low", end(b.P05), "high", end(b.P95))))
}

// chanceShort says in how many of a hundred runs B gives more, and less.
func (p *Page) chanceShort(c analysis.Compared) string {
	if c.Chance.More == 0 && c.Chance.Less == 0 {
		return p.In(chanceShortNone)
	}
	return p.InRuns(c.Chance.More)
}

// comparedGap says why they differ, for the outcome that the visitor chose.
func (p *Page) comparedGap() *markup.Node {
	section := markup.El("section", markup.Class("questions is-compared"), markup.A("id", asked.QuestionsID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", asked.QuestionsID+"-title"),
		markup.El("h2", markup.A("id", asked.QuestionsID+"-title"), p.Text(comparedGapTitle)),
		asked.Form(p.Page, view.ComparePage, asked.QuestionsID))
	known := p.Analysis
	switch {
	case p.A.Equal(p.B):
		section.Children = append(section.Children, markup.El("p", p.Text(comparedEqual)))
	case known == nil || known.Gap == nil || !known.Gap.Against.Equal(p.A) || !known.Scenario.Equal(p.B):
		section.Children = append(section.Children, asked.Answer(p.Page, asked.MovedID))
	default:
		o := asked.Of(p.Page)
		g := asked.Gap(p.Page, o, known.Gap.Parts(o.Index()), p.A, p.B)
		section.Children = append(section.Children, asked.Answer(p.Page, asked.MovedID, view.Said(g.Sentence(comparedWords)), g.Table()), markup.El("p", markup.Class("help"), p.Text(asked.MovedHow)))
	}
	return section
}

// comparedCharts has a chart with both lines for each outcome that has a path.
func (p *Page) comparedCharts() *markup.Node {
	list := markup.El("div", markup.Class("figures"), markup.A("id", "figures"))
	for i := range asked.All {
		o := &asked.All[i]
		series := func(run *model.Trajectory) model.Series {
			s := make(model.Series, model.Steps)
			for step := range s {
				s[step] = model.Columns[o.Index()].Of(run, step)
			}
			return s
		}
		a, b := series(p.Runs[0]), series(p.Runs[1])
		list.Children = append(list.Children, p.comparedFigure(o, a, b))
	}
	return markup.El("div", markup.El("p", markup.Class("help fans"), p.Text(comparedFans)), list)
}

// comparedColumns are those that have a chart.
func comparedColumns() []int {
	var list []int
	for i := range asked.All {
		list = append(list, asked.All[i].Index())
	}
	return list
}

// comparedBands are the fan of B and the edges of that of A: two fans that lie
// on each other could not be told apart. Needs for chips go so far up that they
// are cut, as on the calculator's page.
func (p *Page) comparedBands(o *asked.Outcome, scale float64) []chart.Band {
	odds := p.odds()
	if odds == nil {
		return nil
	}
	against, mine := odds.Fan(o.Index())
	bands := figures.FanOf(mine, scale, chart.Ink)
	if !p.A.Equal(p.B) {
		other := figures.FanOf(against, scale, chart.Muted)[:1]
		other[0].Edges = true
		bands = append(bands, other...)
	}
	if o.Column != "compute_h100e" {
		return bands
	}
	for i := range bands {
		bands[i].Cut = true
	}
	label := func(side locale.Text, b uncertainty.Band) string {
		return p.In(side) + p.In(view.SaidThen) + p.Fill(view.UpTo, "high", p.Lang.Significant(b.P95*scale, 2))
	}
	c := odds.Of(o.Index())
	bands[0].CutLabel = label(sideB, c.Mine)
	if last := &bands[len(bands)-1]; last.Edges {
		last.CutLabel = label(sideA, c.Against)
	}
	return bands
}

// comparedSpread writes where nine draws in ten lie in the horizon's year.
func (p *Page) comparedSpread(o *asked.Outcome, of func(analysis.Compared) uncertainty.Band) string {
	odds := p.odds()
	if odds == nil {
		return ""
	}
	b, coarsest := of(odds.Of(o.Index())), view.AnyStep
	if o.Written.Kind == outcome.Percent {
		coarsest = 1
	}
	return p.Joined(p.Ends(b.P05/o.Typed, b.P95/o.Typed, coarsest))
}

func comparedFigureID(o *asked.Outcome) string { return "compared-" + o.Column }

func (p *Page) comparedFigure(o *asked.Outcome, a, b model.Series) *markup.Node {
	x, y := p.At(a), p.At(b)
	scale, format := 1/o.Typed, chart.Plain
	if o.Written.Kind == outcome.Percent {
		scale, format = 1, chart.Percent
	}
	shown := &figures.Page{Page: p.Page}
	mine, other := shown.Line(b, scale, chart.Ink), shown.Line(a, scale, chart.Muted)
	mine.Label, mine.Note, mine.Name = o.Level(p.Page, y), p.In(sideB), p.In(sideB)
	other.Dashed, other.Name = true, p.In(sideA)
	mine.Range = p.comparedSpread(o, func(c analysis.Compared) uncertainty.Band { return c.Mine })
	if o.Level(p.Page, x) == o.Level(p.Page, y) {
		mine.Note = p.In(bothSides)
	} else {
		other.Label, other.Note = o.Level(p.Page, x), p.In(sideA)
		other.Range = p.comparedSpread(o, func(c analysis.Compared) uncertainty.Band { return c.Against })
	}
	finding := comparedFinding
	if o.Level(p.Page, x) == o.Level(p.Page, y) {
		finding = comparedAlike
	}
	title := p.Fill(finding, "outcome", p.In(o.Name), "a", o.Level(p.Page, x), "b", o.Level(p.Page, y), "year", p.Year())
	measure := p.In(o.Name)
	if !o.Written.Bare {
		measure += ", " + o.Suffix.Alone(p.Lang)
	}
	write := func(v float64) string { return p.bare(o, v, 3) }
	f := figures.Figure{
		ID:      comparedFigureID(o),
		Finding: title,
		Measure: measure,
		Values:  title,
		Chart: chart.Chart{Include: []float64{0}, Format: format, Bands: p.comparedBands(o, scale), Lines: []chart.Line{mine, other},
			Read: func(v float64) string { return o.Level(p.Page, v/scale) }},
		Source:  p.Fill(figures.SourceModel, "version", model.Version),
		Columns: []figures.TableColumn{shown.Column(p.In(sideA), write, a), shown.Column(p.In(sideB), write, b)},
	}
	return markup.El("figure", markup.Class("figure"), markup.Hook("figure"), markup.A("id", f.ID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", f.ID+"-title"),
		markup.El("h2", markup.A("id", f.ID+"-title"), markup.Text(f.Finding)),
		markup.El("p", markup.Class("measure"), markup.Text(f.Measure)),
		shown.Sized(f, figures.Narrow).SVG(),
		markup.El("figcaption", markup.Text(f.Source)),
		markup.El("div", markup.Class("more"), shown.FigureFold(f.ID+"-table", figures.TableTitle, f, func() *markup.Node { return shown.Table(f) })))
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
	comparedWords      = asked.GapWords{
		Both:    locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. Of this difference, {choices} comes from choices (where money goes) and {beliefs} from beliefs (what nobody knows)."),
		Choices: locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. All of it comes from choices."),
		Beliefs: locale.Text("{outcome}, {year}: from {from} with A to {to} with B, that is {total}. All of it comes from beliefs."),
		None:    locale.Text("{outcome}, {year}: {to} with B as with A."),
	}
)

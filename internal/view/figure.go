package view

import (
	"strconv"

	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// The figures there are.
const (
	FigureAdoption = "adoption"
	FigureCapacity = "capacity"
	FigureCompute  = "compute"
	FigureGDP      = "gdp"
	FigureEnergy   = "energy"
	FigureBalance  = "balance"
	FigureJobs     = "jobs"
	FigureFrontier = "frontier"
)

// Figure is one outcome as a newspaper would print it: a finding, what is
// measured, a chart, its numbers and its source.
type Figure struct {
	ID         string
	Finding    string // the title: what the chart shows
	Measure    string // measure and unit
	Chart      chart.Chart
	Source     string
	Why        string   // the formula in words
	Parameters []string // IDs of the parameters that it rests on most
	Columns    []TableColumn
}

// TableColumn is one column of a figure's table, after the year.
type TableColumn struct {
	Name  string
	Value func(step int) string
}

// figureMakers lists every figure, in the order in which the page shows them.
var figureMakers = []struct {
	id   string
	make func(*Page) Figure
}{
	{FigureAdoption, (*Page).adoptionFigure},
	{FigureCapacity, (*Page).capacityFigure},
	{FigureGDP, (*Page).gdpFigure},
	{FigureEnergy, (*Page).energyFigure},
	{FigureBalance, (*Page).balanceFigure},
	{FigureCompute, (*Page).computeFigure},
	{FigureJobs, (*Page).jobsFigure},
	{FigureFrontier, (*Page).frontierFigure},
}

// Figure gives a figure by its ID; false where there is none.
func (p *Page) Figure(id string) (Figure, bool) {
	for _, m := range figureMakers {
		if m.id == id {
			f := m.make(p)
			f.ID = id
			return f, true
		}
	}
	return Figure{}, false
}

// figures is the column of outcomes.
func (p *Page) figures() *markup.Node {
	column := el("div", class("figures"), attr("id", "figures"))
	for i, m := range figureMakers {
		f, _ := p.Figure(m.id)
		column.Children = append(column.Children, p.figure(f, i == 0))
	}
	return column
}

// Sizes of the charts, in CSS pixels: the first figure is as wide as the
// column, the others share it. Phones get the narrow drawing of the first too.
const (
	narrowWidth, narrowHeight = 344, 236
	wideWidth, wideHeight     = 720, 372
)

func (p *Page) figure(f Figure, wide bool) *markup.Node {
	node := el("figure", class("figure"), attr("id", f.ID), attr("tabindex", "-1"),
		el("h2", plain(f.Finding)),
		el("p", class("measure"), plain(f.Measure)))
	f.Chart.Lang = p.Lang
	f.Chart.From, f.Chart.To = model.FirstYear, float64(p.horizon())
	f.Chart.Label = f.Finding + ". " + f.Measure + "."
	f.Chart.Width, f.Chart.Height = narrowWidth, narrowHeight
	if wide {
		node.Attrs[0].Value = "figure is-wide"
		node.Children = append(node.Children, el("div", class("chart-narrow"), f.Chart.SVG()))
		f.Chart.Width, f.Chart.Height = wideWidth, wideHeight
		node.Children = append(node.Children, el("div", class("chart-wide"), f.Chart.SVG()))
	} else {
		node.Children = append(node.Children, f.Chart.SVG())
	}
	node.Children = append(node.Children,
		el("figcaption", plain(f.Source)),
		el("div", class("more"),
			p.fold(f.ID+"-why", func() *markup.Node { return p.why(f) }),
			p.fold(f.ID+"-table", func() *markup.Node { return p.table(f) })))
	return node
}

// why unfolds the formula in words and the parameters with their sources.
func (p *Page) why(f Figure) *markup.Node {
	list := el("ul")
	values := p.Session.Scenario.Parameters()
	for _, id := range f.Parameters {
		row, ok := evidence.Index(id)
		if !ok {
			continue
		}
		words := evidence.WordsOf(row)
		list.Children = append(list.Children, el("li",
			el("a", attr("href", Path(p.Base, p.Lang, MethodPage)+"#parameter-"+id), plain(words.Name.In(p.Lang))),
			plain(" "), el("b", plain(p.Lang.Plain(*values.At(row)))),
			p.textWith(whyParameter, "unit", words.Unit.In(p.Lang), "grade", p.in(gradeNames[evidence.Table[row].Grade]), "source", words.Source.In(p.Lang))))
	}
	return el("details", class("fold small"), attr("id", f.ID+"-why"),
		el("summary", p.text(whyTitle)), el("p", plain(f.Why)), el("p", p.text(whyRests)), list)
}

// table unfolds the figure's numbers, year by year.
func (p *Page) table(f Figure) *markup.Node {
	head := el("tr", el("th", attr("scope", "col"), p.text(yearHead)))
	for _, c := range f.Columns {
		head.Children = append(head.Children, el("th", attr("scope", "col"), plain(c.Name)))
	}
	body := el("tbody")
	for year := model.FirstYear; year <= p.horizon(); year++ {
		row := el("tr", el("th", attr("scope", "row"), plain(strconv.Itoa(year))))
		for _, c := range f.Columns {
			row.Children = append(row.Children, el("td", plain(c.Value(p.Result.Step(year)))))
		}
		body.Children = append(body.Children, row)
	}
	return el("details", class("fold small"), attr("id", f.ID+"-table"),
		el("summary", p.text(tableTitle)),
		el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", f.Measure),
			el("table", el("caption", plain(f.Measure)), el("thead", head), body)))
}

// line makes a line of a series that runs at the model's steps.
func (p *Page) line(s model.Series, scale float64, style chart.Style) chart.Line {
	y := make([]float64, len(s))
	for i, v := range s {
		y[i] = v * scale
	}
	return chart.Line{X0: model.FirstYear, DX: 1 / float64(p.Result.StepsPerYear), Y: y, Style: style}
}

// withoutLine is the dashed line of the path without the plan. It has no label
// where there is no plan: the two lines are then one.
func (p *Page) withoutLine(s model.Series, scale float64, label string) chart.Line {
	l := p.line(s, scale, chart.Muted)
	l.Dashed = true
	if p.hasPlan() {
		l.Label, l.Note = label, p.in(withoutNote)
	}
	return l
}

func (p *Page) hasPlan() bool { return p.Session.Scenario.Levers.EnvelopeBn > 0 }

// column makes a table column of a series.
func (p *Page) column(name locale.Text, write func(v float64) string, s model.Series) TableColumn {
	return TableColumn{p.in(name), func(step int) string { return write(s[step]) }}
}

// both makes the two columns that most tables have.
func (p *Page) both(write func(v float64) string, with, without model.Series) []TableColumn {
	return []TableColumn{p.column(withHead, write, with), p.column(withoutHead, write, without)}
}

// Writers of numbers in tables and labels.

func (p *Page) decimals(n int) func(float64) string {
	return func(v float64) string { return p.Lang.Number(v, n) }
}

func (p *Page) digits(n int) func(float64) string {
	return func(v float64) string { return p.Lang.Significant(v, n) }
}

func (p *Page) percent(decimals int) func(float64) string {
	return func(v float64) string { return p.Lang.Percent(v, decimals) }
}

func (p *Page) money(v float64) string { return p.Lang.Money(p.Lang.Significant(v, 2)) }

var (
	withoutNote  = locale.Text{Fr: "sans plan", En: "without a plan"}
	withHead     = locale.Text{Fr: "Avec le plan", En: "With the plan"}
	withoutHead  = locale.Text{Fr: "Sans plan", En: "Without a plan"}
	yearHead     = locale.Text{Fr: "Année", En: "Year"}
	tableTitle   = locale.Text{Fr: "Tableau", En: "Table"}
	whyTitle     = locale.Text{Fr: "Pourquoi ce chiffre\u202f?", En: "Why this figure?"}
	whyRests     = locale.Text{Fr: "Ce sur quoi il repose le plus\u202f:", En: "What it rests on most:"}
	whyParameter = locale.Text{Fr: " ({unit}) – {grade}. Source\u202f: {source}.", En: " ({unit}) – {grade}. Source: {source}."}
)

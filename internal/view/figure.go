package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
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
	FigureWaits    = "waits"
)

// Figure is one outcome as a newspaper would print it: a finding, what is
// measured, a chart, its numbers and its source.
type Figure struct {
	ID           string
	Finding      string    // the title: what the chart shows
	Title        []Segment // the same, with ranges beside its numbers
	Measure      string    // measure and unit
	TableMeasure string    // of the table, where that is another
	Values       string    // first and last values, in a sentence for who does not see the chart
	Odds         string    // how sure that is, in words; empty where ranges are not known
	NoChart      bool      // the finding says all there is
	Chart        chart.Chart
	Flow         *chart.Flow  // in its place; nil where there is none
	Minis        []mini       // small charts that the page shows in its place
	Lines        []model.Kind // what colours in it mean
	Strip        *strip       // a lower chart below it, on pages of their own
	Choice       *markup.Node // what the reader can choose of it; nil for nothing
	After        *markup.Node // a table that belongs to it, on pages of their own; nil for none
	Source       string
	Why          string   // the formula in words
	Parameters   []string // IDs of the parameters that it rests on most
	Columns      []TableColumn
}

// TableColumn is one column of a figure's table, after the year.
type TableColumn struct {
	Name    string
	At      func(step int) float64
	Write   func(v float64) string
	Outcome analysis.Outcome // whose range stands beside it, where Ranged
	Ranged  bool
	Scale   float64 // from the model's unit to the column's; 0 where that is the same, or a percentage
}

// of gives the column with the range of an outcome, which is what it shows.
func (c TableColumn) of(o analysis.Outcome) TableColumn {
	c.Outcome, c.Ranged = o, true
	return c
}

// FigureMaker makes a figure.
type FigureMaker struct {
	ID   string
	make func(*Page) Figure
	// OnPage figures are on the page alone, and no panel of embeds.
	OnPage bool
}

// FigureMakers lists every figure: those of embeds, in the order of their panels,
// and what pages have beside them. Pages show them by chapters.
var FigureMakers = append([]FigureMaker{
	{ID: FigureAdoption, make: (*Page).adoptionFigure},
	{ID: FigureCapacity, make: (*Page).capacityFigure},
	{ID: FigureGDP, make: (*Page).gdpFigure},
	{ID: FigureEnergy, make: (*Page).energyFigure},
	{ID: FigureBalance, make: (*Page).balanceFigure},
	{ID: FigureCompute, make: (*Page).computeFigure},
	{ID: FigureJobs, make: (*Page).jobsFigure},
	{ID: FigureFrontier, make: (*Page).frontierFigure},
}, pageFigures...)

// Figure gives a figure by its ID; false where there is none.
func (p *Page) Figure(id string) (Figure, bool) {
	for _, m := range FigureMakers {
		if m.ID == id {
			f := m.make(p)
			f.ID, f.Title = id, Segments(f.Finding)
			if p.Embed == nil {
				p.adorn(&f)
			}
			f.Finding = TextOf(f.Title)
			return f, true
		}
	}
	return Figure{}, false
}

// FigurePart describes one figure as it stands on the page; nil where there is
// none of the ID.
func (p *Page) FigurePart(id string) *markup.Node {
	f, ok := p.Figure(id)
	if !ok {
		return nil
	}
	return p.figure(f, p.IsWide(id))
}

// IsWide reports whether a figure is drawn as wide as its column.
func (p *Page) IsWide(id string) bool {
	if p.Embed != nil {
		return len(p.Embed.Panels) <= 2
	}
	return id == FigureAdoption || id == FigureCapacity || id == FigureGDP
}

// FigureOrLater is a figure, or what stands for it where it is described later.
func (p *Page) FigureOrLater(id string) *markup.Node {
	shown, later := p.Later[id]
	switch {
	case shown != nil:
		return shown
	case later:
		return markup.Stub("figure", id)
	}
	return p.FigurePart(id)
}

// Size is the size of a drawing, in CSS pixels, and the class of the box that
// shows it.
type Size struct {
	Class         string
	Width, Height int
}

// The first figure is as wide as its column: it is drawn three times, and the
// stylesheet shows the drawing that suits the column, so that texts keep their
// size. The others share the column and have the narrow drawing.
var (
	Narrow     = Size{"chart-narrow", 304, 220}
	FirstSizes = [3]Size{Narrow, {"chart-middle", 480, 290}, {"chart-wide", 720, 372}}
)

func (p *Page) figure(f Figure, wide bool) *markup.Node {
	title := f.ID + "-title"
	node := markup.El("figure", markup.Class("figure"), markup.Hook("figure"), markup.A("id", f.ID), markup.A("tabindex", "-1"), markup.A("aria-labelledby", title),
		p.title(title, f.Title))
	if f.NoChart {
		return p.withFoot(node, f, true)
	}
	node.Children = append(node.Children, markup.El("p", markup.Class("measure"), markup.Text(f.Measure)))
	node.Children = append(node.Children, p.before(f)...)
	if wide {
		node.Attrs[0].Value = "figure is-wide"
	}
	node.Children = append(node.Children, p.drawings(f, wide)...)
	node.Children = append(node.Children,
		markup.El("p", markup.Class("odds"), markup.When(f.Odds != "", markup.Text(f.Odds))))
	if words := p.figureWords(f.ID); len(words.Children) > 0 {
		node.Children = append(node.Children, words)
	}
	return p.withFoot(node, f, false)
}

// figureFolds are what a figure unfolds. What it rests on is told on the page
// of its own, not in an embed.
func (p *Page) figureFolds(f Figure) markup.Group {
	table := p.FigureFold(f.ID+"-table", TableTitle, f, func() *markup.Node { return p.Table(f) })
	if p.Embed != nil {
		return markup.Group{table}
	}
	return p.allFolds(f, table)
}

// title is a figure's finding, with ranges beside its numbers.
func (p *Page) title(id string, text []Segment) *markup.Node {
	title := markup.El("h3", markup.A("id", id))
	if p.Embed != nil {
		title.Tag = "h2"
	}
	for _, s := range text {
		if s.Range != "" {
			title.Children = append(title.Children, markup.Text(" "), p.RangeNode(s.Range))
			continue
		}
		title.Children = append(title.Children, markup.Text(s.Text))
	}
	return title
}

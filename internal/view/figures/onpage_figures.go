//go:build !embed

package figures

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// What pages of their own add to figures; as in onpage.go, none of it is in the
// light programs of embeds.

// pageFigures are those that no embed shows.
var pageFigures = []Maker{
	{ID: view.FigureProfiles, make: (*Page).profilesFigure, Chapter: ChapterUse, After: view.FigureAdoption},
	{ID: view.FigureWaits, make: (*Page).waitsFigure, Chapter: ChapterMachines, After: view.FigureCapacity},
}

// adorn adds to a figure what articles have no room for: the effect by itself,
// the colours of the money, small charts where nothing moves.
func (p *Page) adorn(f *Figure) {
	switch c := &f.Chart; f.ID {
	case view.FigureAdoption:
		f.Strip, c.Lines = p.adoptionAdded(), p.pencilled(c.Lines)
	case view.FigureCapacity:
		if p.HasPlan() {
			c.Areas, f.Lines = p.capacityAreas(p.Result.With.CapacityMW[0]), builders[:]
			for i := range c.Bands {
				c.Bands[i].Style = chart.Ink
			}
			c.Lines[0].Style = chart.Ink
		}
	case view.FigureGDP:
		c.Areas, c.Ends, f.After = p.gdpAreas(), p.endsWithoutEffect(), p.linesTable()
		f.Lines, f.Columns = coloured(c.Areas), append(f.Columns, p.lineColumns()...)
	case view.FigureFrontier:
		f.Minis = p.flat(func(path *model.Path) model.Series { return path.FrontierLagYears })
	}
}

// before is what stands above a drawing: what its colours mean, and what can be
// chosen of it. The first is there whether there is anything to say or not:
// drawings of other sizes, which programs leave as they are, keep their place
// among the figure's elements.
func (p *Page) before(f Figure) markup.Group {
	if p.Embed != nil {
		return nil
	}
	list := markup.Group{p.legend(f)}
	if f.Choice != nil {
		list = append(list, f.Choice)
	}
	return list
}

// legend says what the colours of a figure mean.
func (p *Page) legend(f Figure) *markup.Node {
	list := markup.El("p", markup.Class("legend"))
	for _, k := range f.Lines {
		list.Children = append(list.Children, markup.El("span", markup.Class(view.KindClasses[k]),
			markup.El("span", markup.Class("swatch"), markup.A("aria-hidden", "true")), markup.Text(" "+p.In(view.ShortNames[k]))), markup.Text(" "))
	}
	return list
}

// instead is what a figure shows in the place of its chart; nil for nothing.
func (p *Page) instead(f Figure) markup.Group {
	switch {
	case p.Embed != nil:
	case len(f.Minis) > 0:
		return markup.Group{p.minis(f.Minis)}
	case f.Flow != nil:
		return markup.Group{p.FlowIn(f, Narrow).SVG()}
	}
	return nil
}

// FlowIn is a figure's flow in a size.
func (p *Page) FlowIn(f Figure, s Size) chart.Flow {
	flow := *f.Flow
	flow.Lang, flow.Label, flow.Width = p.Lang, f.drawnLabel(), s.Width
	return flow
}

// below is what stands below a drawing: a strip, and a table.
func (p *Page) below(f Figure, wide bool) (list markup.Group) {
	if f.Strip != nil {
		strip := Figure{ID: f.ID + "-strip", Measure: f.Strip.title, Chart: f.Strip.chart}
		list = append(list, markup.El("div", markup.Class("figure-strip"), markup.A("id", strip.ID), markup.El("p", markup.Class("strip-title"), markup.Text(f.Strip.title)),
			p.inSizes(wide, stripHeight, func(s Size) *markup.Node {
				s.Height = stripHeight
				return p.Sized(strip, s).SVG()
			})))
	}
	if f.After != nil {
		list = append(list, f.After)
	}
	return list
}

// stripHeight is that of the chart of a strip, in CSS pixels.
const stripHeight = 116

// added makes a strip of what the plan adds to an outcome: the difference of two
// lines with a fan of its own, since draws are compared pair by pair.
func (p *Page) added(title locale.Text, bands []chart.Band, with, without func(*model.Trajectory) model.Series, scale float64, write func(float64) string, spread string, most float64) *strip {
	of := func(t *model.Trajectory) model.Series {
		a, b := with(t), without(t)
		d := make(model.Series, len(a))
		for i := range a {
			d[i] = a[i] - b[i]
		}
		return d
	}
	main := p.Line(of(p.Result), scale, chart.Ink)
	main.Label, main.Range, main.Name = write(p.At(of(p.Result))*scale), spread, p.hereName()
	return &strip{p.In(title), chart.Chart{
		Include: []float64{0, most}, Format: chart.Plain, Read: write, Bands: bands,
		Lines: p.ghost([]chart.Line{main}, of, scale, write(p.At(of(p.Plan()))*scale)),
	}}
}

// Drawings is a chart in the three sizes of a figure as wide as its column, of which
// styles show the one that suits.
func Drawings(c chart.Chart) *markup.Node {
	figure := markup.El("figure", markup.Class("figure is-wide"))
	for _, s := range FirstSizes {
		c.Width, c.Height = s.Width, s.Height
		figure.Children = append(figure.Children, markup.El("div", markup.Class(s.Class), c.SVG()))
	}
	return markup.El("div", markup.Class("figures is-1"), figure)
}

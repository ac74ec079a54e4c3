package view

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// strip is a low chart below a figure's own, of what the figure says in passing.
type strip struct {
	title string
	chart chart.Chart
}

// stripHeight is that of the chart of a strip, in CSS pixels.
const stripHeight = 116

// picture is a drawing, on the page or as a file.
type picture interface {
	SVG() *markup.Node
	Standalone(theme chart.Theme, title, subtitle, source string) *markup.Node
}

// drawings are what a figure draws: small charts, or one in a size or in the
// sizes that the stylesheet chooses from, and a strip below.
func (p *Page) drawings(f Figure, wide bool) markup.Group {
	if len(f.Minis) > 0 && p.Embed == nil {
		return markup.Group{p.minis(f.Minis)}
	}
	list := p.inSizes(wide, narrow.height, func(s size) *markup.Node { return p.sized(f, s).SVG() })
	if f.Strip != nil && p.Embed == nil {
		below := Figure{ID: f.ID + "-strip", Measure: f.Strip.title, Chart: f.Strip.chart}
		list = append(list, el("div", class("figure-strip"), attr("id", below.ID), el("p", class("strip-title"), plain(f.Strip.title)),
			p.inSizes(wide, stripHeight, func(s size) *markup.Node {
				s.height = stripHeight
				return p.sized(below, s).SVG()
			})))
	}
	return list
}

// inSizes draws in all sizes, or in the narrow one alone.
func (p *Page) inSizes(wide bool, height int, draw func(size) *markup.Node) markup.Group {
	if wide {
		return p.boxes(firstSizes, draw)
	}
	s := narrow
	s.height = height
	return markup.Group{draw(s)}
}

// boxes are drawings of which the stylesheet shows the one that suits the width.
func (p *Page) boxes(sizes [3]size, draw func(size) *markup.Node) markup.Group {
	var list markup.Group
	for _, s := range sizes {
		box := el("div", class(s.class))
		if p.Drawn == "" || p.Drawn == s.class {
			box.Children = markup.Group{draw(s)}
		} else {
			box.Attrs = append(box.Attrs, attr(markup.Unseen, ""))
		}
		list = append(list, box)
	}
	return list
}

// reaches are what the axes of figures take in: what every split of the plan's
// money gives, with its range, so that moving the split moves no axis. They
// follow from the link alone: pages of one link are the same whatever was shown
// before. A strip's is that of its figure's ID with "-strip".
var reaches = map[string][2]float64{
	FigureAdoption: {0, 1}, FigureAdoption + "-strip": {0, 10}, FigureCapacity: {0, 6}, FigureGDP: {0, 80}, FigureEnergy: {0, 350}, FigureEnergy + "-strip": {0, 40},
	FigureBalance: {-40, 100}, FigureCompute: {0, 150}, FigureJobs: {0, 3e5}, FigureFrontier: {0, 10},
}

// axisOf is what a figure's axis takes in: as much as in all scenarios like the
// plan, or twice that, or four times, where the scenario goes beyond. It grows in
// large steps, and the plan's line shows how far it did.
func axisOf(id string, c *chart.Chart) []float64 {
	r, ok := reaches[id]
	if !ok {
		return nil
	}
	low, high := c.Extent()
	for i := 0; i < 8 && (low < r[0] && r[0] < 0 || high > r[1]); i++ {
		r[0], r[1] = 2*r[0], 2*r[1]
	}
	return r[:]
}

// sized is the figure's drawing with all that depends on the page, in one size.
func (p *Page) sized(f Figure, s size) picture {
	label := f.Measure + ". " + f.Values
	if f.Flow != nil {
		flow := *f.Flow
		flow.Lang, flow.Label, flow.Width = p.Lang, label, s.width
		return flow
	}
	c := f.Chart
	c.Lang = p.Lang
	c.From, c.To = model.FirstYear, float64(p.horizon())
	c.Label = label
	c.Width, c.Height = s.width, s.height
	c.Include = append(c.Include[:len(c.Include):len(c.Include)], axisOf(f.ID, &c)...)
	return c
}

// before is what stands above a drawing: what its colours mean, and what can be
// chosen of it. The first is there whether there is anything to say or not:
// drawings of other sizes, which programs leave as they are, keep their place
// among the figure's elements.
func (p *Page) before(f Figure) markup.Group {
	list := markup.Group{p.legend(f)}
	if f.Choice != nil {
		list = append(list, f.Choice)
	}
	return list
}

// legend says what the colours of a figure mean.
func (p *Page) legend(f Figure) *markup.Node {
	list := el("p", class("legend"))
	for _, k := range f.Lines {
		list.Children = append(list.Children, el("span", class(kindClasses[k]),
			el("span", class("swatch"), attr("aria-hidden", "true")), plain(" "+p.in(shortNames[k]))), plain(" "))
	}
	return list
}

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
	main := p.line(of(p.Result), scale, chart.Ink)
	main.Label, main.Range = write(p.at(of(p.Result))*scale), spread
	return &strip{p.in(title), chart.Chart{
		Include: []float64{0, most}, Format: chart.Plain, Bands: bands,
		Lines: p.ghost([]chart.Line{main}, of, scale, write(p.at(of(planned()))*scale)),
	}}
}

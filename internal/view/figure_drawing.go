package view

import (
	"aicontinent/internal/chart"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
)

// strip is a low chart below a figure's own, of what the figure says in passing.
type strip struct {
	title string
	chart chart.Chart
}

// drawings are what a figure draws: small charts, or one in a size or in the
// sizes that the stylesheet chooses from, and a strip below.
func (p *Page) drawings(f Figure, wide bool) markup.Group {
	if instead := p.instead(f); instead != nil {
		return instead
	}
	list := p.inSizes(wide, Narrow.Height, func(s Size) *markup.Node { return p.Sized(f, s).SVG() })
	return append(list, p.below(f, wide)...)
}

// inSizes draws in all sizes, or in the narrow one alone.
func (p *Page) inSizes(wide bool, height int, draw func(Size) *markup.Node) markup.Group {
	if wide {
		return p.Boxes(FirstSizes, draw)
	}
	s := Narrow
	s.Height = height
	return markup.Group{draw(s)}
}

// Boxes are drawings of which the stylesheet shows the one that suits the width.
func (p *Page) Boxes(sizes [3]Size, draw func(Size) *markup.Node) markup.Group {
	var list markup.Group
	for _, s := range sizes {
		box := markup.El("div", markup.Class(s.Class))
		if p.Drawn == "" || p.Drawn == s.Class {
			box.Children = markup.Group{draw(s)}
		} else {
			box.Attrs = append(box.Attrs, markup.Attribute(markup.Unseen, ""))
		}
		list = append(list, box)
	}
	return list
}

// reaches are what the axes of figures take in: what every split of the plan's
// money gives, with its range, so that moving the split moves no axis. A strip's is
// that of its figure's ID with "-strip".
var reaches = map[string][2]float64{
	FigureAdoption: {0, 1}, FigureAdoption + "-strip": {0, 10}, FigureCapacity: {0, 6}, FigureGDP: {0, 80}, FigureEnergy: {0, 350}, FigureEnergy + "-strip": {0, 40},
	FigureBalance: {-50, 100}, FigureCompute: {0, 150}, FigureJobs: {0, 4e5}, FigureFrontier: {0, 10},
}

// onAxis gives a chart the axis of a figure: what it takes in in all scenarios like
// the plan, or twice that, or four times, where the scenario goes beyond, or one
// that was shown before in this visit. So it grows in large steps and never
// shrinks, and the plan's line shows how far it did.
func (p *Page) onAxis(id string, c *chart.Chart) {
	r, ok := reaches[id]
	if !ok {
		return
	}
	low, high := c.Extent()
	for c.Rung < mostRungs && (c.Rung < p.Rungs[id] || low < r[0] && r[0] < 0 || high > r[1]) {
		r[0], r[1] = 2*r[0], 2*r[1]
		c.Rung++
	}
	c.Include = append(c.Include[:len(c.Include):len(c.Include)], r[:]...)
}

// mostRungs is how often an axis is doubled at most.
const mostRungs = 8

// drawnLabel says what a drawing shows to who does not see it.
func (f *Figure) drawnLabel() string { return f.Measure + ". " + f.Values }

// Sized is the figure's drawing with all that depends on the page, in one size.
func (p *Page) Sized(f Figure, s Size) chart.Chart {
	c := f.Chart
	c.Lang = p.Lang
	c.From, c.To = model.FirstYear, float64(p.Horizon())
	c.Label = f.drawnLabel()
	c.Width, c.Height = s.Width, s.Height
	p.onAxis(f.ID, &c)
	return c
}

package figures

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

// reachOf is what the axis of a figure takes in, or of its strip, whose ID ends with
// “-strip”; both are 0 if it has no axis that stays.
func reachOf(id string) (low, top float64) {
	for i := range Makers {
		switch m := &Makers[i]; id {
		case m.ID:
			return m.low, m.top
		case m.ID + "-strip":
			return 0, m.strip
		}
	}
	return 0, 0
}

// onAxis gives a chart the axis of a figure: what it takes in in all scenarios like
// the plan, or twice that, or four times, where the scenario goes beyond, or one
// that was shown before in this visit. So it grows in large steps and never
// shrinks, and the plan's line shows how far it did.
func (p *Page) onAxis(id string, c *chart.Chart) {
	least, most := reachOf(id)
	if most == 0 {
		return
	}
	low, high := c.Extent()
	for c.Rung < mostRungs && (c.Rung < p.Rungs[id] || low < least && least < 0 || high > most) {
		least, most = 2*least, 2*most
		c.Rung++
	}
	c.Include = append(c.Include[:len(c.Include):len(c.Include)], least, most)
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

package chart

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Dots compares numbers row by row. Each row has a name, a hollow dot or bar for
// what others say, and a full dot on a line for our number and its range. Positions
// are fractions of the width, from 0 to 1; an arrow at the edge stands for a
// position beyond it.
type Dots struct {
	Lang      locale.Lang
	Label     string // a full sentence for screen readers
	Width     int    // in CSS pixels; zero means 640
	Rows      []DotRow
	Reference float64 // position of a line through all rows; 0 for none
	Note      string  // what the line is
}

// DotRow is one row.
type DotRow struct {
	Name      string
	Low, High float64 // of our range; equal if there is none
	Ours      float64
	HasOurs   bool
	From, To  float64 // what others say; equal if it is a single number, NaN if there is none
}

// Heights of the rows, in CSS pixels.
const (
	dotsHead = 20.0
	dotsName = 17.0
	dotsRow  = 40.0
)

// SVG draws them for the page, with classes for colours.
func (d Dots) SVG() *markup.Node {
	p := &pen{}
	width := 640.0
	if d.Width > 0 {
		width = float64(d.Width)
	}
	top := 0.0
	if d.Note != "" {
		top = dotsHead
	}
	height := top
	for i := range d.Rows {
		height += d.Rows[i].height(width)
	}
	n := p.root(width, height, d.Label)
	const side = 8.0
	at := func(part float64) float64 { return side + float64(min(max(part, 0), 1)*(width-2*side)) }
	if d.Reference != 0 {
		x, anchor := at(d.Reference), "middle"
		if half := textWidth(d.Note, noteSize, false) / 2; x+half > width {
			x, anchor = width, "end"
		}
		n.Children = append(n.Children, p.text("ch-note", d.Note, x, 13, noteSize, anchor))
		p.begin()
		p.to('M', at(d.Reference), top)
		p.along('V', height)
		n.Children = append(n.Children, p.path("ch-mark"))
	}
	for i := range d.Rows {
		n.Children = append(n.Children, d.Rows[i].draw(p, at, top, width)...)
		top += d.Rows[i].height(width)
	}
	return n
}

// name returns the lines of the row's name.
func (r *DotRow) name(width float64) []string { return wrap(r.Name, noteSize, false, width) }

func (r *DotRow) height(width float64) float64 {
	return dotsRow + float64(noteLine*float64(max(len(r.name(width)), 1)-1))
}

func (r *DotRow) draw(p *pen, at func(float64) float64, top, width float64) []*markup.Node {
	var nodes []*markup.Node
	for k, line := range r.name(width) {
		nodes = append(nodes, p.text("ch-name", line, 0, top+13+float64(noteLine*float64(k)), noteSize, ""))
	}
	y := top + r.height(width) - dotsRow + dotsName + 10
	p.begin()
	p.to('M', 8, y)
	p.along('H', width-8)
	nodes = append(nodes, p.path("ch-grid"))
	if r.HasOurs && r.High > r.Low {
		nodes = append(nodes, p.rect("ch-bin", at(r.Low), y-4, max(at(r.High)-at(r.Low), 1), 8))
	}
	if r.HasOurs {
		nodes = append(nodes, p.circle("ch-mine", at(r.Ours), y, 4.5))
	}
	switch beyond := r.To < 0 || r.From > 1; {
	case !usable(r.From):
	case beyond:
		x, d := at(r.From), 7.0
		if r.From > 1 {
			d = -7
		}
		p.begin()
		p.to('M', x+d, y-5)
		p.to('L', x, y)
		p.to('L', x+d, y+5)
		nodes = append(nodes, p.path("ch-stem"))
	case r.To > r.From:
		p.begin()
		p.to('M', at(r.From), y)
		p.along('H', at(r.To))
		nodes = append(nodes, p.path("ch-stem"), p.circle("ch-point", at(r.From), y, 3.5), p.circle("ch-point", at(r.To), y, 3.5))
	default:
		nodes = append(nodes, p.circle("ch-point", at(r.From), y, 4))
	}
	return nodes
}

// Package chart draws charts: series in, SVG out. A [Chart] or a [Bar] is plain
// data. Pure functions lay it out for one width and return a tree of SVG elements,
// which package markup writes as text.
//
// In a page the SVG contains no colours: its elements have classes, which the
// page's stylesheet colours. A file for download contains its own colours and
// fonts, see [Chart.Standalone]. Both use the same layout.
//
// No data makes a chart fail: values that are not finite, or beyond 1e15 in size,
// are left out, and lines are broken there.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package chart

import (
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Chart describes a line chart over years.
type Chart struct {
	Lang  locale.Lang
	Label string // a full sentence that says what the picture shows; read by screen readers

	// Width and Height are in CSS pixels, which are the units of the drawing: a
	// chart is drawn for its width and never scaled. It is designed for widths from
	// 280 to 900. Zero means 640 wide, with a height that suits the width.
	Width, Height int

	From, To float64 // years at the two ends of the x axis, e.g. 2024 and 2035

	// Include are values that the y axis includes besides those drawn, such as 0.
	// The axis ends at ticks.
	Include []float64
	Format  Format // how the ticks of the y axis are written
	Unit    string // after the number of the topmost tick, with [Plain]; often empty

	Bands   []Band    // fans, the outermost first; drawn behind everything
	Areas   []Area    // stacked from zero, the first one nearest to it; drawn behind the lines
	Lines   []Line    // the first one is the most important: its label is kept longest
	Targets []Target  // dotted horizontal lines
	Points  []Point   // observations
	Ends    []float64 // short marks at the end of the plot, for the range of possible results

	// DrawFrom is the year from which a reader can draw a line on the plot;
	// data-draw has the number of years. Zero means that they cannot.
	DrawFrom float64

	// Read writes a value of a line for readers who go through the chart year by
	// year; nil if they cannot. See [Chart.SVG].
	Read func(v float64) string
	Rung int // how often the axis was doubled, for the script that keeps it so; see [Chart.SVG]
}

// Format is a way to write the ticks of the y axis.
type Format uint8

// The formats. Only the topmost tick has a unit.
const (
	Plain   Format = iota // 10 000, −30
	Percent               // of shares of 1: 60 for 0.6, and 80 % at the top
	Times                 // of multiples: ×3
	Money                 // of billions of euros: 20, and 40 Md€ at the top
)

// Line is a series drawn as a line. It is cut at From and To, between two values if
// necessary.
type Line struct {
	X0, DX float64   // x of the first value and from one to the next, in years
	Y      []float64 // NaN breaks the line
	Style  Style
	Dashed bool // such as "without the plan"
	Thin   bool
	Pencil bool // drawn by the reader

	// Label is written at the line's end in its colour ("71 %"), with Range ("63 à
	// 77") and Note ("sans le plan") below in a quieter style. A line without Label
	// has no dot at its end.
	Label, Range, Note string

	Name string // in readings; a line without a name is not read
}

// Area is one part of a stack. Parts above zero are stacked upwards and parts
// below zero downwards, at each x. The stack has the x values of its first part;
// others are interpolated there, and count as 0 where they have no value.
type Area struct {
	X0, DX      float64
	Y           []float64
	Style       Style
	Label, Note string // as for [Line]; no dot
	Name        string // in readings, after the lines; a part without a name is not read
}

// Band is a fan between two series. Areas would hide it, so if there are any, the
// edges of the first band are drawn on top of them.
type Band struct {
	X0, DX    float64
	Low, High []float64 // the longer one is cut to the length of the other
	Style     Style
	Cut       bool   // the band does not stretch the y axis, and is cut at its end
	CutLabel  string // where the band ends, beside an arrow where it is cut
	Edges     bool   // only its edges are drawn, dotted, for a band that overlaps another
}

// Target is a dotted horizontal line.
type Target struct {
	Y     float64
	Label string  // "objectif européen : 75 % en 2030"
	X     float64 // the year for which the target is set, marked on the line; 0 for none
}

// Point is a hollow dot for one observed value.
type Point struct {
	X, Y  float64
	Label string // "20,0 % observés"; may be empty
}

// SVG draws the chart for the page, with classes for colours. If it can be read
// year by year, data-plot says where its first and last year are, and data-read has
// the values of its lines in each year. data-rung is its rung.
func (c Chart) SVG() *markup.Node {
	l := newLayout(&c)
	p := pen{}
	n := p.root(l.width, l.height, c.Label)
	if c.Read != nil {
		n.Attrs = append(n.Attrs, markup.Attribute("data-plot", p.plot(l.x)), markup.Attribute("data-read", readings(l.x, l.Lines, l.Areas, l.Read)))
	}
	if c.Rung > 0 {
		n.Attrs = append(n.Attrs, markup.Attribute("data-rung", strconv.Itoa(c.Rung)))
	}
	n.Children = l.draw(&p)
	return n
}

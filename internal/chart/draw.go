package chart

import "aicontinent/internal/markup"

// draw makes the elements of the chart, from back to front.
func (l *layout) draw(p *pen) []*markup.Node {
	d := drawing{layout: l, pen: p}
	d.nodes = make([]*markup.Node, 0, 24+4*len(l.ends)+2*len(l.lines))
	d.axes()
	for i, samples := range l.bands {
		if l.Bands[i].Edges {
			d.edges(i)
			continue
		}
		d.begin()
		d.outline(samples)
		d.add(d.path(l.Bands[i].Style.with("ch-band")))
	}
	for i := range l.Areas {
		d.begin()
		d.outline(l.above[i])
		d.outline(l.below[i])
		d.add(d.path(l.Areas[i].Style.with("ch-area")))
	}
	if len(l.Areas) > 0 && len(l.bands) > 0 {
		d.edges(0)
	}
	d.zero()
	d.targetLines()
	// The first line is the most important and is drawn on top of the others.
	for i := len(l.lines) - 1; i >= 0; i-- {
		d.begin()
		d.polyline(l.lines[i])
		d.add(d.path(l.Lines[i].class()))
	}
	d.targetLabels()
	d.points()
	d.cutMarks()
	d.endMarks()
	d.endLabels()
	if d.DrawFrom > 0 {
		x := d.x.at(d.DrawFrom)
		surface := d.rect("ch-hit is-drawn", x, d.top, d.right-x, d.bottom-d.top)
		surface.Attrs = append(surface.Attrs, markup.Attribute("data-draw", d.num(d.x.to-d.DrawFrom)))
		d.add(surface)
	}
	return d.nodes
}

func (s *Line) class() string {
	class := s.Style.with("ch-line")
	if s.Dashed {
		class += " is-dashed"
	}
	if s.Thin {
		class += " is-thin"
	}
	if s.Pencil {
		class += " is-pencil"
	}
	return class
}

// drawing is a picture in progress.
type drawing struct {
	*layout
	*pen
	nodes []*markup.Node
}

func (d *drawing) add(n *markup.Node) {
	if n != nil {
		d.nodes = append(d.nodes, n)
	}
}

// axes draws the grid with its numbers, and the years.
func (d *drawing) axes() {
	numbers := el("g", []markup.Attr{markup.Attribute("class", "ch-tick"), markup.Attribute("font-size", d.num(noteSize)), markup.Attribute("text-anchor", "end")})
	for i, s := range d.tickTexts {
		y := d.y.at(d.ticks.at(d.ticks.first + i))
		numbers.Children = append(numbers.Children, d.text("", s, d.left-tickGap, y+4.3, 0, ""))
	}
	d.begin()
	for k := d.ticks.first; k <= d.ticks.last; k++ {
		d.to('M', d.left, d.y.at(d.ticks.at(k)))
		d.along('H', d.right)
	}
	d.add(d.path("ch-grid"))
	d.add(numbers)
	d.yearMarks()
	years := el("g", []markup.Attr{markup.Attribute("class", "ch-tick"), markup.Attribute("font-size", d.num(noteSize)), markup.Attribute("text-anchor", "middle")})
	for i, year := range d.years {
		anchor := ""
		if i == len(d.years)-1 && len(d.ends) > 0 {
			anchor = "end" // the labels of lines may be beside it
		}
		years.Children = append(years.Children, d.text("", yearText(d.Lang, year), d.x.at(year), d.bottom+18, 0, anchor))
	}
	d.add(years)
}

// yearMarks draws a short mark for each year, and a longer one for years with a
// label.
func (d *drawing) yearMarks() {
	d.begin()
	first := int(d.x.from)
	if d.x.to-d.x.from <= 40 {
		for year := first; float64(year) <= d.x.to; year++ {
			if x := float64(year); x >= d.x.from {
				d.to('M', d.x.at(x), d.bottom)
				d.along('V', d.bottom+3)
			}
		}
	}
	for _, year := range d.years {
		d.to('M', d.x.at(year), d.bottom)
		d.along('V', d.bottom+5)
	}
	d.add(d.path("ch-mark"))
}

// zero draws the zero line, which is stronger than the grid.
func (d *drawing) zero() {
	if d.ticks.first > 0 || d.ticks.last < 0 {
		return
	}
	d.begin()
	d.to('M', d.left, d.y.at(0))
	d.along('H', d.right)
	d.add(d.path("ch-zero"))
}

// polyline adds the unbroken parts of a line. A part with a single value becomes a
// dot, because strokes have round ends.
func (d *drawing) polyline(samples []sample) {
	start := true
	for i, s := range samples {
		switch {
		case s.isGap():
			start = true
		case !start:
			d.to('L', s.x, s.low)
		default:
			d.to('M', s.x, s.low)
			if start = false; i+1 == len(samples) || samples[i+1].isGap() {
				d.along('H', s.x)
			}
		}
	}
}

// outline adds the unbroken parts of a band: along the high edge and back along the
// low one.
func (d *drawing) outline(samples []sample) {
	for start := 0; start < len(samples); {
		if samples[start].isGap() {
			start++
			continue
		}
		end := start
		for command := byte('M'); end < len(samples) && !samples[end].isGap(); end++ {
			d.to(command, samples[end].x, samples[end].high)
			command = 'L'
		}
		for i := end - 1; i >= start; i-- {
			d.to('L', samples[i].x, samples[i].low)
		}
		d.put('Z')
		start = end
	}
}

// edges draws the two edges of a band, except where it is cut.
func (d *drawing) edges(i int) {
	samples := d.bands[i]
	low, high := make([]sample, len(samples)), make([]sample, len(samples))
	for k, s := range samples {
		low[k], high[k] = sample{s.x, s.low, s.low}, sample{s.x, s.high, s.high}
		if d.Bands[i].Cut && s.high >= d.ticks.high() {
			high[k] = gap
		}
	}
	d.begin()
	d.polyline(low)
	d.polyline(high)
	d.add(d.path(d.Bands[i].Style.with("ch-band-edge")))
}

func (d *drawing) targetLines() {
	for i := range d.targets {
		t := &d.targets[i]
		d.begin()
		d.to('M', d.left, t.y)
		d.along('H', d.right)
		d.add(d.path("ch-target"))
	}
}

// targetLabels draws the labels of targets, and a diamond at the year of a target.
func (d *drawing) targetLabels() {
	for i := range d.targets {
		t := &d.targets[i]
		if t.x != 0 {
			d.begin()
			d.to('M', t.x, t.y-4.5)
			d.to('L', t.x+4.5, t.y)
			d.to('L', t.x, t.y+4.5)
			d.to('L', t.x-4.5, t.y)
			d.put('Z')
			d.add(d.path("ch-target-mark"))
		}
		for k, s := range t.lines {
			y := t.box.y0 + float64(float64(k)*noteLine) + 11.5
			d.add(d.text("ch-target-label", s, t.box.x0, y, noteSize, ""))
		}
	}
}

// endMarks draws short marks at the end of the plot.
func (d *drawing) endMarks() {
	d.begin()
	for _, v := range d.Ends {
		if usable(v) {
			d.to('M', d.right-12, d.y.at(v))
			d.along('H', d.right-1)
		}
	}
	d.add(d.path("ch-end"))
}

// cutMarks draws an arrow and a number where a band continues beyond the plot.
func (d *drawing) cutMarks() {
	for i := range d.cuts {
		m := &d.cuts[i]
		x, y := m.box.x1-5, m.box.y0
		d.begin()
		d.to('M', x, y+1)
		d.to('L', x+4, y+8)
		d.to('L', x-4, y+8)
		d.put('Z')
		d.add(d.path("ch-cut"))
		for k, s := range m.lines {
			d.add(d.text("ch-point-label", s, m.box.x0, y+float64(float64(k)*noteLine)+11, noteSize, ""))
		}
	}
}

func (d *drawing) points() {
	for i := range d.layout.points {
		m := &d.layout.points[i]
		d.add(d.circle("ch-point", m.x, m.y, 4))
		if m.label != "" {
			d.add(d.text("ch-point-label", m.label, m.box.x0, m.box.y0+11.5, noteSize, ""))
		}
	}
}

// endLabels draws the dots at the ends of lines and their labels.
func (d *drawing) endLabels() {
	gap := d.endGap()
	for i := range d.ends {
		e := &d.ends[i]
		if e.moved() || e.x < d.right-1 {
			d.begin()
			d.to('M', e.x, e.y)
			d.to('L', d.right+5, e.y)
			d.to('L', d.right+gap-3, e.middle())
			d.add(d.path("ch-leader"))
		}
	}
	for i := len(d.ends) - 1; i >= 0; i-- {
		if e := &d.ends[i]; e.dot {
			d.add(d.circle(e.style.with("ch-dot"), e.x, e.y, 4))
		}
	}
	for i := range d.ends {
		e := &d.ends[i]
		y := e.top
		for _, s := range e.label {
			d.add(d.text(e.style.with("ch-label"), s, d.right+gap, y+13.5, labelSize, ""))
			y += labelLine
		}
		for k, s := range e.note {
			class := "ch-note"
			if k < e.spread {
				class = "ch-note ch-range"
			}
			d.add(d.text(class, s, d.right+gap, y+11, noteSize, ""))
			y += noteLine
		}
	}
}

package chart

import (
	"aicontinent/internal/chart/isolines"
	"aicontinent/internal/markup"
)

// drawBands fills the triangle, and over it the area at or above each tick, so that
// better values have more layers.
func (l *triangle) drawBands(p *pen) []*markup.Node {
	nodes := []*markup.Node{l.outline(p, "ch-iso")}
	for _, line := range l.lines {
		p.begin()
		l.trace(p, line, l.N)
		if n := p.path("ch-iso"); n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes
}

// levels lists the limits of the bands in the units of the field, the worst first.
func (l *triangle) levels() []float64 {
	var list []float64
	for i := l.ticks.first + 1; i < l.ticks.last; i++ {
		v := l.ticks.at(i)
		if l.Less {
			v = -l.ticks.at(l.ticks.first + l.ticks.last - i)
		}
		list = append(list, v)
	}
	return list
}

// trace adds loops over a triangle of n steps to the path.
func (l *triangle) trace(p *pen, loops []isolines.Loop, n int) {
	step := float64(n)
	for _, line := range loops {
		for i, s := range line.Thin(0.3 * step / l.side) {
			x, y := l.at(s.Second/step, s.Third/step)
			if i == 0 {
				p.to('M', x, y)
			} else {
				p.to('L', x, y)
			}
		}
		p.put('Z')
	}
}

// drawLegend shows the bands in the free corner beside the triangle, the best at
// the top, with the values between them.
func (l *triangle) drawLegend(p *pen) []*markup.Node {
	if !l.banded {
		return nil
	}
	const high, wide = 12.0, 14.0
	bands := len(l.legend) - 1
	bottom := 8 + float64(high*float64(bands))
	var nodes []*markup.Node
	for i := 0; i < bands; i++ {
		nodes = append(nodes, p.rect("ch-iso", 0, 8, wide, float64(high*float64(bands-i))))
	}
	for i, text := range l.legend {
		at := i
		if l.Less {
			at = bands - i
		}
		y := bottom - float64(high*float64(at))
		nodes = append(nodes, p.text("ch-tick", text, wide+5, y+4, 11, ""))
		l.taken = append(l.taken, box{0, y - 7, wide + 5 + textWidth(text, 11, false), y + 7})
	}
	return nodes
}

// drawCorners labels the corners: two below, one above.
func (l *triangle) drawCorners(p *pen) []*markup.Node {
	var nodes []*markup.Node
	for i, c := range l.Corners {
		x, y, anchor := 0.0, l.top+l.high+cornerLine, ""
		switch i {
		case 1:
			x, anchor = l.width, "end"
		case 2:
			x, y, anchor = l.width/2, cornerLine-3, "middle"
		}
		nodes = append(nodes,
			p.text(c.Style.with("ch-label"), c.Name, x, y, 13, anchor),
			p.text("ch-note", c.Note, x, y+cornerLine-1, 11, anchor))
		w := max(textWidth(c.Name, 13, true), textWidth(c.Note, 11, false))
		l.taken = append(l.taken, box{x - w, y - 12, x + w, y + cornerLine + 3})
	}
	return nodes
}

// drawPlateau outlines the area that is as good as the best.
func (l *triangle) drawPlateau(p *pen) []*markup.Node {
	if l.Plateau == nil || l.Plateau.N == 0 {
		return nil
	}
	p.begin()
	l.trace(p, isolines.Of(l.Plateau.N, l.Plateau.Values, false, []float64{l.Plateau.Level})[0], l.Plateau.N)
	n := p.path("ch-plateau")
	if n == nil {
		return nil
	}
	halo := &markup.Node{Tag: n.Tag, Attrs: append([]markup.Attr{markup.Attribute("class", "ch-plateau-halo")}, n.Attrs[1:]...)}
	return []*markup.Node{halo, n}
}

// drawValues writes its value on each line between two bands, if there is enough
// space.
func (l *triangle) drawValues(p *pen) []*markup.Node {
	if l.N < 4 {
		return nil
	}
	var nodes []*markup.Node
	for i, line := range l.lines {
		text := l.legend[i+1]
		if l.Less {
			text = l.legend[len(l.legend)-2-i]
		}
		if b, ok := l.roomOn(line, textWidth(text, 11, false)); ok {
			l.taken = append(l.taken, b)
			nodes = append(nodes, p.text("ch-value", text, (b.x0+b.x1)/2, b.y1-3, 11, "middle"))
		}
	}
	return nodes
}

// roomOn returns the point on some lines, well inside the triangle, that is
// farthest from the edges and overlaps no other text.
func (l *triangle) roomOn(loops []isolines.Loop, wide float64) (found box, ok bool) {
	most := (wide/2 + 4) / l.side // from each edge, as a share
	for _, line := range loops {
		for _, s := range line {
			second, third := s.Second/float64(l.N), s.Third/float64(l.N)
			room := min(second, third, 1-second-third)
			if room <= most {
				continue
			}
			x, y := l.at(second, third)
			b := box{x - wide/2 - 2, y - 8, x + wide/2 + 2, y + 8}
			if !l.meets(b) {
				most, found, ok = room, b, true
			}
		}
	}
	return found, ok
}

func (l *triangle) meets(b box) bool {
	for _, o := range l.taken {
		if b.meets(&o) {
			return true
		}
	}
	return false
}

// pinRadius is half the size of a pin, by kind.
var pinRadius = [...]float64{BestPin: 6, RingPin: 6, GripPin: 9}

// drawPins draws the pins with their names. The last pin is on top, and its name is
// placed first.
func (l *triangle) drawPins(p *pen) []*markup.Node {
	var marks, names []*markup.Node
	for i := range l.Pins {
		marks = append(marks, l.drawPin(p, &l.Pins[i])...)
	}
	for i := len(l.Pins) - 1; i >= 0; i-- {
		if n := l.namePin(p, &l.Pins[i]); n != nil {
			names = append(names, n)
		}
	}
	return append(marks, names...)
}

func (l *triangle) drawPin(p *pen, pin *Pin) []*markup.Node {
	x, y := l.at(pin.Second, pin.Third)
	switch pin.Kind {
	case BestPin:
		p.begin()
		p.to('M', x-5, y-5)
		p.to('L', x+5, y+5)
		p.to('M', x-5, y+5)
		p.to('L', x+5, y-5)
		cross := p.path("ch-best")
		return []*markup.Node{{Tag: "path", Attrs: []markup.Attr{markup.Attribute("class", "ch-best-halo"), cross.Attrs[1]}}, cross}
	case RingPin:
		return []*markup.Node{p.circle("ch-ring-halo", x, y, 6), p.circle("ch-ring", x, y, 6)}
	}
	hit := p.circle("ch-grip-hit", x, y, 22)
	hit.Attrs = append(hit.Attrs, markup.Attribute("data-map-grip", "1"))
	return []*markup.Node{p.circle("ch-grip", x, y, 9), hit}
}

// namePin writes a pin's name beside it, at the first free position, or not at all
// if there is none.
func (l *triangle) namePin(p *pen, pin *Pin) *markup.Node {
	if pin.Label == "" {
		return nil
	}
	x, y := l.at(pin.Second, pin.Third)
	w, off := textWidth(pin.Label, noteSize, true), pinRadius[min(pin.Kind, GripPin)]+3
	for _, at := range [...][2]float64{{x + off, y - 8}, {x - off - w, y - 8}, {x - w/2, y - off - 15}, {x - w/2, y + off}, {x + off, y - 20}, {x - off - w, y - 20}, {x + off, y + 4}, {x - off - w, y + 4}} {
		b := box{at[0], at[1], at[0] + w, at[1] + 16}
		if b.x0 >= 0 && b.x1 <= l.width && b.y0 >= 0 && !l.meets(b) {
			l.taken = append(l.taken, b)
			return p.text("ch-pin", pin.Label, b.x0, b.y1-4, noteSize, "")
		}
	}
	return nil
}

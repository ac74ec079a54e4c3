package chart

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Tornado shows how much an outcome changes when each cause in turn is at its low
// or high value: a bar for each on one axis, below its name.
type Tornado struct {
	Lang  locale.Lang
	Label string // a full sentence for screen readers
	Width int    // in CSS pixels; zero means 640
	Base  float64
	Bars  []Swing
	Note  string // what the line in the middle is
}

// Swing is one bar of a [Tornado]: the outcome at the low and at the high value of
// a cause, with the labels of these two ends.
type Swing struct {
	Name              string
	Low, High         float64
	LowText, HighText string
}

// Heights of a tornado, in CSS pixels.
const (
	swingHead = 20.0 // the note above
	swingBar  = 12.0
	swingAir  = 12.0 // between one bar and the next name
)

// SVG draws the tornado for the page, with classes for colours.
func (t Tornado) SVG() *markup.Node {
	p := pen{}
	w, h := t.size()
	n := p.root(w, h, t.Label)
	n.Children = t.draw(&p, w, h)
	return n
}

func (t Tornado) size() (w, h float64) {
	w = 640
	if t.Width > 0 {
		w = float64(t.Width)
	}
	h = swingHead
	for i := range t.Bars {
		h += t.Bars[i].height(w)
	}
	return w, h
}

func (s *Swing) height(w float64) float64 {
	return noteLine*float64(len(wrap(s.Name, noteSize, false, w))) + swingBar + swingAir
}

// draw makes the line of the base, then each bar with its texts. Values that cannot
// be drawn are left out.
func (t Tornado) draw(p *pen, w, h float64) []*markup.Node {
	if !usable(t.Base) {
		return nil
	}
	x := t.scale(w)
	base := x.at(t.Base)
	p.begin()
	top := swingHead
	for i := range t.Bars {
		// The line passes behind the bars but not behind their names.
		next := top + t.Bars[i].height(w)
		p.to('M', base, next-swingBar-swingAir)
		p.along('V', next-swingAir+4)
		top = next
	}
	var nodes []*markup.Node
	if line := p.path("ch-zero"); line != nil {
		nodes = append(nodes, line)
	}
	if t.Note != "" {
		half := textWidth(t.Note, noteSize, false) / 2
		nodes = append(nodes, p.text("ch-tick", t.Note, min(max(base, half), w-half), swingHead-6, noteSize, "middle"))
	}
	top = swingHead
	for i := range t.Bars {
		nodes = append(nodes, t.bar(p, &t.Bars[i], x, top, w)...)
		top += t.Bars[i].height(w)
	}
	return nodes
}

// scale maps the values to pixels and leaves space for the labels at the ends of
// bars.
func (t Tornado) scale(w float64) scale {
	low, high, left, right := t.Base, t.Base, 0.0, 0.0
	for _, s := range t.Bars {
		if usable(s.Low) && usable(s.High) {
			low, high = min(low, s.Low, s.High), max(high, s.Low, s.High)
		}
		for _, text := range []string{s.LowText, s.HighText} {
			left = max(left, textWidth(text, noteSize, true))
		}
	}
	right = left + 6
	if low == high {
		low, high = low-1, high+1
	}
	return scale{low, high, left + 6, w - right}
}

// bar draws one cause: its name, then the two halves of its bar, the low value's
// paler, with their labels outside.
func (t Tornado) bar(p *pen, s *Swing, x scale, top, w float64) []*markup.Node {
	if !usable(s.Low) || !usable(s.High) {
		return nil
	}
	var nodes []*markup.Node
	for _, line := range wrap(s.Name, noteSize, false, w) {
		top += noteLine
		nodes = append(nodes, p.text("ch-name", line, 0, top-3.5, noteSize, ""))
	}
	base, low, high := x.at(t.Base), x.at(s.Low), x.at(s.High)
	half := func(style Style, end float64) {
		if left, right := min(base, end), max(base, end); right-left >= 0.05 {
			nodes = append(nodes, p.rect(style.with("ch-segment"), left, top, right-left, swingBar))
		}
	}
	if longer := math.Abs(high-base) > math.Abs(low-base); longer {
		half(Deep, high)
		half(Pale, low)
	} else {
		half(Pale, low)
		half(Deep, high)
	}
	left, right := s.LowText, s.HighText
	if low > high {
		left, right = right, left
	}
	return append(nodes,
		p.text("ch-tick", left, min(base, low, high)-4, top+swingBar-2, noteSize, "end"),
		p.text("ch-tick", right, max(base, low, high)+4, top+swingBar-2, noteSize, ""))
}

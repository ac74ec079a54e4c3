package chart

import (
	"math"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Histogram shows how many of many values lie where, from the worst at the left to
// the best at the right, and marks a few values. Values that are worse than the
// last mark are drawn stronger.
type Histogram struct {
	Lang          locale.Lang
	Label         string // a full sentence that says what the picture shows; read by screen readers
	Width, Height int    // in CSS pixels; zero means 304 by 128

	Values      []float64
	Less        bool   // less is better
	Worst, Best string // the texts of the two ends
	Marks       []Mark // at most two, the most important last
}

// Mark is the position of one value.
type Mark struct {
	At    float64
	Label string
	Plan  bool // a notch; a full dot otherwise
}

// Heights of a histogram, in CSS pixels.
const (
	markLine   = 19.0 // a label below the axis
	axisLine   = 17.0 // the texts of the ends
	mostBins   = 60
	binWidth   = 9.0
	markRadius = 5.5
)

// SVG draws the histogram for the page, with classes for colours.
func (h Histogram) SVG() *markup.Node {
	p := pen{}
	width, height := h.size()
	n := p.root(width, height, h.Label)
	n.Children = h.draw(&p, width, height)
	return n
}

// Standalone draws the histogram as a file of its own, like [Chart.Standalone].
func (h Histogram) Standalone(theme Theme, title, subtitle, source string) *markup.Node {
	p := pen{}
	width, height := h.size()
	return theme.file(&p, width, height, h.Label, h.draw(&p, width, height), h.Lang.Code(), [3]string{title, subtitle, source})
}

func (h *Histogram) size() (width, height float64) {
	width, height = 304, 128
	if h.Width > 0 {
		width = float64(h.Width)
	}
	if h.Height > 0 {
		height = float64(h.Height)
	}
	return width, height
}

func (h *Histogram) draw(p *pen, width, height float64) []*markup.Node {
	const side = markRadius + 1
	var s span
	for _, v := range h.Values {
		s.take(v)
	}
	for _, m := range h.Marks {
		s.take(m.At)
	}
	s = s.opened()
	x := scale{s.low, s.high, side, width - side}
	if h.Less {
		x.a, x.b = x.b, x.a
	}
	base := height - axisLine - float64(markLine*float64(len(h.Marks)))
	nodes := h.bins(p, x, base)
	p.begin()
	p.to('M', side, base)
	p.along('H', width-side)
	nodes = append(nodes, p.path("ch-zero"))
	for i := range h.Marks {
		nodes = append(nodes, h.mark(p, i, x.at(h.Marks[i].At), base, width)...)
	}
	return append(nodes,
		p.text("ch-ends", h.Worst, side, base+axisLine-3, noteSize, ""),
		p.text("ch-ends", h.Best, width-side, base+axisLine-3, noteSize, "end"))
}

// bins draws the columns. Those up to the last mark are drawn apart from the rest,
// and the column with the mark is divided there.
func (h *Histogram) bins(p *pen, x scale, base float64) []*markup.Node {
	n := min(max(int(math.Abs(x.b-x.a)/binWidth), 8), mostBins)
	counts, most := make([]int, n), 1
	for _, v := range h.Values {
		if usable(v) {
			i := min(max(int((v-x.from)/(x.to-x.from)*float64(n)), 0), n-1)
			counts[i]++
			most = max(most, counts[i])
		}
	}
	cut := min(x.a, x.b)
	if len(h.Marks) > 0 {
		cut = x.at(h.Marks[len(h.Marks)-1].At)
	}
	column := math.Abs(x.b-x.a) / float64(n)
	var nodes []*markup.Node
	for part, class := range [2]string{"ch-bin is-beaten", "ch-bin"} {
		p.begin()
		for k, count := range counts {
			left := min(x.a, x.b) + float64(column*float64(k))
			if h.Less {
				left = min(x.a, x.b) + float64(column*float64(n-1-k))
			}
			right := left + column - 1
			if part == 0 {
				right = min(right, cut)
			} else {
				left = max(left, cut)
			}
			if count == 0 || right-left < 0.1 {
				continue
			}
			p.to('M', left, base)
			p.along('V', base-float64((base-topMargin)*float64(count)/float64(most)))
			p.along('H', right)
			p.along('V', base)
			p.put('Z')
		}
		if n := p.path(class); n != nil {
			nodes = append(nodes, n)
		}
	}
	return nodes
}

// mark draws one mark with its label, in a line of its own below the axis.
func (h *Histogram) mark(p *pen, i int, x, base, width float64) []*markup.Node {
	m := &h.Marks[i]
	y := base + axisLine + float64(markLine*float64(i)) + 13
	p.begin()
	p.to('M', x, 2)
	if left, right := textWidth(h.Worst, noteSize, false), textWidth(h.Best, noteSize, false); x < left+9 || x > width-right-9 {
		p.along('V', base) // not through the text at this end of the axis
		p.to('M', x, base+axisLine)
	}
	p.along('V', y-11)
	class := "ch-stem"
	if m.Plan {
		class = "ch-stem is-plan"
	}
	nodes := []*markup.Node{p.path(class)}
	if !m.Plan {
		nodes = append(nodes, p.circle("ch-mine", x, base, markRadius))
	}
	half := textWidth(m.Label, noteSize+1, true) / 2
	at, anchor := x, "middle"
	switch {
	case x-half < 1:
		at, anchor = 0, ""
	case x+half > width-1:
		at, anchor = width, "end"
	}
	return append(nodes, p.text("ch-pin", m.Label, at, y, noteSize+1, anchor))
}

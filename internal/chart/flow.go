package chart

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Flow shows where a sum of money goes: a bar of what it was spent on, above a bar
// of what has become of it, connected by ribbons as wide as the money.
type Flow struct {
	Lang  locale.Lang
	Label string // a full sentence for screen readers
	Width int    // in CSS pixels; zero means 304

	Heads [2]string   // what the two bars show
	Given []FlowPart  // of the first bar
	Now   []FlowState // of the second
}

// FlowPart is a part of the first bar: the money for one purpose.
type FlowPart struct {
	Name  string // with its amount
	Value float64
	Style Style
}

// FlowState is a part of the second bar: the money in one state, with the amount
// from each part of the first bar.
type FlowState struct {
	Name string    // with its amount
	Of   []float64 // by part
	Tone FlowTone
}

// FlowTone is how strongly a state is drawn.
type FlowTone uint8

// The tones.
const (
	FullTone  FlowTone = iota // it works
	HalfTone                  // it is being built
	FaintTone                 // it has worked and no longer does
	OpenTone                  // it waits: an outline
	HatchTone                 // it has no effect
)

var toneClass = [...]string{"", " is-half", " is-faint", " is-open", " is-open"}

// Heights of a flow, in CSS pixels.
const (
	flowHead   = 20.0
	flowBar    = 30.0
	flowRibbon = 56.0
)

// SVG draws the flow for the page, with classes for colours.
func (f Flow) SVG() *markup.Node {
	p := &pen{}
	w, h, nodes := f.draw(p)
	n := p.root(w, h, f.Label)
	n.Children = nodes
	return n
}

// Standalone draws the flow as a file of its own, like [Chart.Standalone].
func (f Flow) Standalone(theme Theme, title, subtitle, source string) *markup.Node {
	p := &pen{}
	w, h, nodes := f.draw(p)
	return theme.file(p, w, h, f.Label, nodes, f.Lang.Code(), [3]string{title, subtitle, source})
}

func (f *Flow) draw(p *pen) (width, height float64, nodes []*markup.Node) {
	width = 304
	if f.Width > 0 {
		width = float64(f.Width)
	}
	unit := width / max(f.total(), 1e-9)
	at := make([]float64, len(f.Given)) // where the next ribbon leaves each part
	x := 0.0
	var named []flowName
	first := flowHead
	nodes = append(nodes, p.text("ch-tick", f.Heads[0], 0, flowHead-6, noteSize, ""))
	var bars []*markup.Node
	for i := range f.Given {
		g := &f.Given[i]
		at[i] = x
		w := float64(g.Value * unit)
		if w > 0 {
			bars = append(bars, p.rect(g.Style.with("ch-flow"), x, first, max(w-1, 0.5), flowBar))
			named = append(named, flowName{x, w, g.Name, g.Style})
		}
		x += w
	}
	labels, low := nameFlow(p, named, first+flowBar, width)
	nodes = append(append(nodes, bars...), labels...)
	second := low + flowRibbon + flowHead
	f.ribbons(p, &nodes, at, unit, low, second-flowHead)
	nodes = append(nodes, p.text("ch-tick", f.Heads[1], 0, second-6, noteSize, ""))
	named, x = nil, 0
	for i := range f.Now {
		s := &f.Now[i]
		start := x
		for k, v := range s.Of {
			w := float64(v * unit)
			if w < 0.05 {
				continue
			}
			class := f.Given[k].Style.with("ch-flow") + toneClass[s.Tone]
			nodes = append(nodes, p.rect(class, x, second, max(w-0.5, 0.5), flowBar))
			if s.Tone == HatchTone {
				if n := hatch(p, f.Given[k].Style.with("ch-hatch"), x, second, max(w-0.5, 0.5), flowBar); n != nil {
					nodes = append(nodes, n)
				}
			}
			x += w
		}
		if x-start >= width/100 {
			named = append(named, flowName{start, x - start, s.Name, Ink})
		}
	}
	labels, low = nameFlow(p, named, second+flowBar, width)
	return width, low + 2, append(nodes, labels...)
}

func (f *Flow) total() float64 {
	given, now := 0.0, 0.0
	for _, g := range f.Given {
		given += g.Value
	}
	for _, s := range f.Now {
		for _, v := range s.Of {
			now += v
		}
	}
	return max(given, now)
}

// ribbons draws the ribbons from each part to each state.
func (f *Flow) ribbons(p *pen, nodes *[]*markup.Node, at []float64, unit, top, bottom float64) {
	x, middle := 0.0, (top+bottom)/2
	for i := range f.Now {
		for k, v := range f.Now[i].Of {
			w := float64(v * unit)
			if w < 0.05 {
				continue
			}
			a, b := at[k], x
			p.begin()
			p.to('M', a, top)
			p.curve(a, middle, b, middle, b, bottom)
			p.along('H', b+w)
			p.curve(b+w, middle, a+w, middle, a+w, top)
			p.put('Z')
			*nodes = append(*nodes, p.path(f.Given[k].Style.with("ch-ribbon")))
			at[k] += w
			x += w
		}
	}
}

// curve adds a Bézier curve to a path.
func (p *pen) curve(x1, y1, x2, y2, x, y float64) {
	p.to('C', x1, y1)
	for _, v := range [4]float64{x2, y2, x, y} {
		p.put(' ')
		p.tenths(v)
	}
}

// hatch draws slanted lines over a rectangle.
func hatch(p *pen, class string, x, y, w, h float64) *markup.Node {
	p.begin()
	const step = 6.0
	for d := step / 2; d < w+h; d += step {
		x0, y0 := max(0, d-h), min(h, d)
		x1, y1 := min(w, d), max(0, d-w)
		p.to('M', x+x0, y+y0)
		p.to('L', x+x1, y+y1)
	}
	return p.path(class)
}

// flowName is the name of a part of a bar.
type flowName struct {
	x, w  float64
	text  string
	style Style
}

// nameFlow writes names below a bar, each from the left end of its part, in the
// first line with enough space, or in several lines if it is too wide for one. A
// leader connects it to its part if it is not in the first line. It returns the
// height at which the names end.
func nameFlow(p *pen, names []flowName, top, width float64) (nodes []*markup.Node, low float64) {
	const line = 17.0
	var ends []float64
	var texts []*markup.Node // drawn over the leaders, which they interrupt
	low = top + line
	for i := len(names) - 1; i >= 0; i-- { // from right to left, since names further left go below
		n := &names[i]
		lines := wrap(n.text, noteSize, true, width)
		wide := widest(lines, noteSize, true)
		x := max(0, min(n.x, width-wide))
		k := 0
		for !hasRoom(ends, k, len(lines), x+wide+6) {
			k++
		}
		for len(ends) < k+len(lines) {
			ends = append(ends, width+1e3)
		}
		y := top + float64(line*float64(k)) + 14
		for j := range lines {
			ends[k+j] = x
		}
		for j := 0; j < k; j++ { // the leader takes space in the lines above
			ends[j] = min(ends[j], n.x)
		}
		if k > 0 {
			p.begin()
			p.to('M', n.x+min(n.w, 8)/2, top+1)
			p.along('V', y-9)
			nodes = append(nodes, p.path("ch-leader"))
		}
		for j, s := range lines {
			at := y + float64(line*float64(j))
			texts = append(texts, p.text(n.style.with("ch-label"), s, x, at, noteSize, ""))
			low = max(low, at+4)
		}
	}
	return append(nodes, texts...), low
}

// hasRoom reports whether a number of lines, from a given one on, are free up to a
// position. ends are the positions from which lines are taken.
func hasRoom(ends []float64, from, lines int, to float64) bool {
	for k := from; k < len(ends) && k < from+lines; k++ {
		if to > ends[k] {
			return false
		}
	}
	return true
}

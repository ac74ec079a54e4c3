package chart

import "math"

// Around the plot, in CSS pixels.
const (
	topMargin    = 10.0 // half a line of text, for the topmost tick
	bottomMargin = 24.0 // the years
	tickGap      = 7.0  // from a tick's text to the plot
	endGap       = 9.0  // from the plot to the labels of lines
	leaderGap    = 18.0 // the same where leaders are drawn
	narrowWidth  = 420  // up to this width a chart labels at most 3 years between its ends, otherwise 5
	leastPlot    = 80.0 // the least width of the plot, whatever the labels
)

// layout is a chart with all positions computed.
type layout struct {
	*Chart
	width, height            float64
	left, top, right, bottom float64 // the plot
	x, y                     scale
	ticks                    ticks
	tickTexts                []string
	years                    []float64

	// In pixels. The parts of the stack have an area above zero and one below.
	bands, above, below, lines [][]sample

	ends    []endLabel
	targets []targetMark
	points  []pointMark
	cuts    []cutMark
}

// newLayout computes all positions: first the heights, which do not depend on
// widths, then the labels in the gutters, and from the gutters the widths.
func newLayout(c *Chart) *layout {
	l := &layout{Chart: c}
	l.setSize()
	from, to := l.span()
	l.cutSeries(from, to)
	l.setTicks()
	l.y = scale{l.ticks.low(), l.ticks.high(), l.bottom, l.top}
	for i := range l.Bands {
		if l.Bands[i].Cut {
			l.bands[i] = clip(l.bands[i], l.ticks.low(), l.ticks.high())
		}
	}
	l.setEnds()
	l.setGutters()
	l.x = scale{from, to, l.left, l.right}
	l.setYears()
	for _, group := range [][][]sample{l.bands, l.above, l.below, l.lines} {
		for i, samples := range group {
			l.toPixels(samples)
			group[i] = thinned(samples)
		}
	}
	for i := range l.ends {
		l.ends[i].x = l.x.at(l.ends[i].x)
	}
	l.setMarks()
	return l
}

func (l *layout) setSize() {
	w, h := l.Width, l.Height
	if w <= 0 {
		w = 640
	}
	w = max(w, 200)
	if h <= 0 {
		h = min(max(w*9/20, 200), 320)
	}
	h = max(h, 100)
	l.width, l.height = float64(w), float64(h)
	l.top, l.bottom = topMargin, l.height-bottomMargin
}

// span returns the years of the x axis, with some time between them, within a range
// in which years can be counted.
func (l *layout) span() (from, to float64) {
	from, to = l.From, l.To
	if !(math.Abs(from) < 1e4) {
		from = 0
	}
	if !(to-from >= 0.01 && to < 2e4) {
		to = from + 1
	}
	return from, to
}

func (l *layout) cutSeries(from, to float64) {
	l.bands = make([][]sample, len(l.Bands))
	for i := range l.Bands {
		b := &l.Bands[i]
		l.bands[i] = cut(b.X0, b.DX, b.Low, b.High, from, to)
	}
	l.above, l.below = stack(l.Areas, from, to)
	l.lines = make([][]sample, len(l.Lines))
	for i := range l.Lines {
		s := &l.Lines[i]
		l.lines[i] = cut(s.X0, s.DX, s.Y, s.Y, from, to)
	}
	l.x.from, l.x.to = from, to
}

// Extent returns the smallest and the largest value that the y axis includes.
func (c Chart) Extent() (low, high float64) {
	l := &layout{Chart: &c}
	l.setSize()
	l.cutSeries(l.span())
	s := l.drawn()
	return s.low, s.high
}

// drawn is the interval of the y axis before it is extended to ticks.
func (l *layout) drawn() span {
	var s span
	for k, group := range [][][]sample{l.bands, l.above, l.below, l.lines} {
		for i, samples := range group {
			if k == 0 && l.Bands[i].Cut {
				continue
			}
			for _, v := range samples {
				if !v.isGap() {
					s.take(v.low)
					s.take(v.high)
				}
			}
		}
	}
	for _, v := range l.Include {
		s.take(v)
	}
	for _, t := range l.Targets {
		s.take(t.Y)
	}
	for _, v := range l.Ends {
		s.take(v)
	}
	for _, p := range l.Points {
		if l.shows(p) {
			s.take(p.Y)
		}
	}
	return s.opened().flush()
}

// setTicks extends the y axis to round values.
func (l *layout) setTicks() {
	s := l.drawn()
	l.ticks = niceTicks(s.low, s.high, min(max(int((l.bottom-l.top)/36), 5), 7))
	l.tickTexts = make([]string, 0, 7)
	for k := l.ticks.first; k <= l.ticks.last; k++ {
		l.tickTexts = append(l.tickTexts, l.text(l.ticks, k))
	}
}

// shows reports whether a point is within the years and can be drawn.
func (l *layout) shows(p Point) bool {
	return usable(p.Y) && p.X >= l.x.from && p.X <= l.x.to
}

// setEnds collects the labels of the right gutter and places them vertically. The x
// values are still in years.
func (l *layout) setEnds() {
	most := max(80, 0.3*l.width)
	add := func(at sample, dot bool, style Style, label, spread, note string) {
		lines := wrap(spread, noteSize, false, most)
		l.ends = append(l.ends, endLabel{
			dot: dot, x: at.x, y: l.y.at((at.low + at.high) / 2), style: style,
			label:  wrap(label, labelSize, true, most),
			note:   append(lines, wrap(note, noteSize, false, most)...),
			spread: len(lines),
		})
	}
	for i := range l.Lines {
		s := &l.Lines[i]
		if at, ok := last(l.lines[i]); ok && s.Label != "" {
			add(at, true, s.Style, s.Label, s.Range, s.Note)
		}
	}
	for i := range l.Areas {
		a := &l.Areas[i]
		if at, ok := l.endOfPart(i); ok && a.Label != "" {
			add(at, false, a.Style, a.Label, "", a.Note)
		}
	}
	l.ends = placeLabels(l.ends, 1, l.height-1)
}

// endOfPart returns the end of part i of the stack, above or below zero.
func (l *layout) endOfPart(i int) (sample, bool) {
	a, okA := last(l.above[i])
	b, okB := last(l.below[i])
	if okB && (!okA || b.low < b.high) {
		return b, true
	}
	return a, okA
}

// setGutters gives the plot the width that the texts on its two sides leave.
func (l *layout) setGutters() {
	l.left = max(18, min(tickGap+widest(l.tickTexts, noteSize, false), l.width/3))
	l.left = math.Ceil(l.left)
	right := 0.0
	for i := range l.ends {
		right = max(right, l.ends[i].width())
	}
	if len(l.ends) == 0 {
		l.right = l.width - 18
		return
	}
	l.right = math.Floor(max(l.width-right-l.endGap()-1, l.left+leastPlot))
}

// endGap is the distance between the plot and its labels.
func (l *layout) endGap() float64 {
	for i := range l.ends {
		if l.ends[i].moved() {
			return leaderGap
		}
	}
	return endGap
}

func (l *layout) setYears() {
	most := 5
	if l.width <= narrowWidth {
		most = 3
	}
	// Half of a year's label, the whole of the last one, and some space between
	// them.
	room := float64(1.5*textWidth("2000", noteSize, false)) + 10
	l.years = yearTicks(l.x.from, l.x.to, room/(l.right-l.left)*(l.x.to-l.x.from), most)
}

// toPixels converts samples to pixels. Low and high keep their meaning.
func (l *layout) toPixels(samples []sample) {
	for i, s := range samples {
		if !s.isGap() {
			samples[i] = sample{l.x.at(s.x), l.y.at(s.low), l.y.at(s.high)}
		}
	}
}

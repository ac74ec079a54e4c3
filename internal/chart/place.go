package chart

// box is a rectangle in the picture.
type box struct {
	x0, y0, x1, y1 float64
}

func (b *box) meets(o *box) bool {
	return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1
}

// targetMark is a target with its label's position.
type targetMark struct {
	y, x  float64 // x is 0 without a year
	lines []string
	box   box
}

// pointMark is an observed point with its label's position.
type pointMark struct {
	x, y  float64
	label string
	box   box
}

// halfDot is half the size of a dot, with its outline.
const halfDot = 5.0

// setMarks places the labels inside the plot one by one, each at the first of its
// possible positions that overlaps nothing, or else at the one that overlaps least.
func (l *layout) setMarks() {
	taken := l.setCuts()
	for i := range l.ends {
		if e := &l.ends[i]; e.dot {
			taken = append(taken, box{e.x - halfDot, e.y - halfDot, e.x + halfDot, e.y + halfDot})
		}
	}
	for _, p := range l.Points {
		if l.shows(p) {
			x, y := l.x.at(p.X), l.y.at(p.Y)
			l.points = append(l.points, pointMark{x: x, y: y, label: p.Label})
			taken = append(taken, box{x - halfDot, y - halfDot, x + halfDot, y + halfDot})
		}
	}
	for _, t := range l.Targets {
		if usable(t.Y) {
			m := l.newTarget(t, taken)
			if t.Label != "" {
				taken = append(taken, m.box)
			}
			l.targets = append(l.targets, m)
		}
	}
	// From the last to the first, because rising points leave space below the
	// earlier ones.
	for i := len(l.points) - 1; i >= 0; i-- {
		if p := &l.points[i]; p.label != "" {
			p.box = l.best(pointPlaces(p), taken)
			taken = append(taken, p.box)
		}
	}
}

// setCuts places the labels of bands that are cut: at the top of the plot, to the
// left of the cut.
func (l *layout) setCuts() (taken []box) {
	for i := range l.Bands {
		b := &l.Bands[i]
		if b.Cut && b.CutLabel != "" && l.isCut(l.bands[i]) {
			y := l.top
			if n := len(l.cuts); n > 0 {
				y = l.cuts[n-1].box.y1
			}
			lines := wrap(b.CutLabel, noteSize, false, l.right-l.left-18)
			at := box{l.right - 14 - widest(lines, noteSize, false), y, l.right - 2, y + float64(noteLine*float64(len(lines)))}
			l.cuts = append(l.cuts, cutMark{at, lines})
			taken = append(taken, at)
		}
	}
	return taken
}

// isCut reports whether a band, in pixels, reaches the top of the plot.
func (l *layout) isCut(band []sample) bool {
	for _, s := range band {
		if s.high <= l.top+0.5 {
			return true
		}
	}
	return false
}

// cutMark says where a band that is cut would end.
type cutMark struct {
	box   box
	lines []string
}

// newTarget places a target. Its label is as wide as the plot allows, or narrower
// if it then overlaps nothing.
func (l *layout) newTarget(t Target, taken []box) targetMark {
	m := targetMark{y: l.y.at(t.Y)}
	if t.X >= l.x.from && t.X <= l.x.to && t.X != 0 {
		m.x = l.x.at(t.X)
	}
	wide := m
	for _, part := range [...]float64{1, 0.75, 0.6, 0.45} {
		m.lines = wrap(t.Label, noteSize, false, float64(part*(l.right-l.left-8)))
		if len(m.lines) == 0 {
			return m
		}
		m.box = l.best(l.targetPlaces(m), taken)
		if l.cost(&m.box, taken) == 0 {
			return m
		}
		if part == 1 {
			wide = m
		}
	}
	return wide
}

// targetPlaces lists the possible positions of a target's label: above its line
// from left to right, then below it.
func (l *layout) targetPlaces(m targetMark) []box {
	const steps = 4
	width := widest(m.lines, noteSize, false)
	height := float64(float64(len(m.lines)) * noteLine)
	free := max(0, l.right-l.left-8-width)
	places := make([]box, 0, 2*(steps+1))
	off := 2.0
	if m.x != 0 {
		off = halfDot // the diamond
	}
	for _, top := range [2]float64{m.y - height - off, m.y + off + 1} {
		for i := 0; i <= steps; i++ {
			x := l.left + 4 + float64(free*float64(i)/steps)
			places = append(places, box{x, top, x + width, top + height})
		}
	}
	return places
}

// pointPlaces lists the possible positions of a point's label: below to the right,
// then around the dot, and then a line further away.
func pointPlaces(p *pointMark) []box {
	const off = 7.0
	w := textWidth(p.label, noteSize, false)
	at := func(dx, dy float64) box {
		return box{p.x + dx, p.y + dy, p.x + dx + w, p.y + dy + noteLine}
	}
	return []box{
		at(off, 1), at(off+3, 5), at(off+9, 8), at(off+18, 5),
		at(off, -noteLine-1), at(-off-w, -noteLine-1), at(-off-w, 1),
		at(3, halfDot), at(3, off+2), at(-w-3, -noteLine-off-2), at(-w/2, off+2), at(-w/2, -noteLine-off-2),
		at(off+2, -noteLine/2), at(-off-2-w, -noteLine/2),
		at(off, noteLine+3), at(off, -2*noteLine-3), at(-w/2, noteLine+off+2), at(-w/2, -2*noteLine-off),
	}
}

// best returns the first position with the lowest cost.
func (l *layout) best(places []box, taken []box) box {
	least := 0
	var found box
	for i := range places {
		cost := l.cost(&places[i], taken)
		if cost == 0 {
			return places[i]
		}
		if i == 0 || cost < least {
			least, found = cost, places[i]
		}
	}
	return l.inside(found)
}

// cost counts what a box overlaps. Leaving the plot costs most, then another text
// or dot, then each segment of a line.
func (l *layout) cost(b *box, taken []box) int {
	cost := 0
	if b.x0 < l.left+1 || b.x1 > l.right || b.y0 < 0 || b.y1 > l.bottom {
		cost += 10000
	}
	for i := range taken {
		if b.meets(&taken[i]) {
			cost += 1000
		}
	}
	for _, group := range [3][][]sample{l.lines, l.above, l.below} {
		for _, samples := range group {
			cost += crossings(samples, b)
		}
	}
	return cost
}

// crossings counts the segments of a series that cross a box or cover it.
func crossings(samples []sample, b *box) int {
	n := 0
	for i := 1; i < len(samples); i++ {
		s, t := &samples[i-1], &samples[i]
		// A gap is NaN, for which every comparison is false.
		if !(s.x < b.x1 && t.x > b.x0) {
			continue
		}
		in, out := *s, *t
		if s.x < b.x0 {
			in = s.toward(*t, b.x0)
		}
		if t.x > b.x1 {
			out = s.toward(*t, b.x1)
		}
		highest, lowest := min(in.high, out.high), max(in.low, out.low) // y grows downwards
		if highest < b.y1+2 && lowest > b.y0-2 {
			n++
		}
	}
	return n
}

// inside moves a box into the picture.
func (l *layout) inside(b box) box {
	dx := max(0, -b.x0) - max(0, b.x1-l.width)
	dy := max(0, -b.y0) - max(0, b.y1-l.height)
	return box{max(0, b.x0+dx), b.y0 + dy, b.x1 + dx, b.y1 + dy}
}

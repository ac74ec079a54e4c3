package landscape

import "aicontinent/internal/outcome"

// box is a part of all splits: the first three shares each between two numbers
// of steps, the fourth what they leave. Its corners tell what it could hold.
type box struct{ from, to [3]int }

// corners of a box.
const corners = 8

// widest is the length of the first boxes, in steps.
const widest = 10

// Between its corners a box is taken to give up to slack times as much more as
// they lie apart, and boxes that promise less than a gain of tolerance, as a
// share of the best value, are not looked into.
const (
	slack     = 0.5
	tolerance = 1e-5
)

// firstBoxes cuts all splits into boxes.
func (w *Search) firstBoxes() {
	end := func(v int) int { return min(v+widest, w.edge) }
	for a := 0; a == 0 || a < w.edge; a += widest {
		for b := 0; b == 0 || a+b < w.edge; b += widest {
			for c := 0; c == 0 || a+b+c < w.edge; c += widest {
				w.boxes = append(w.boxes, box{[3]int{a, b, c}, [3]int{end(a), end(b), end(c)}})
			}
		}
	}
}

// cornerOf gives one of a box's eight corners; false where it lies beyond what
// there is to share out, or on another corner.
func (w *Search) cornerOf(b *box, i int) ([3]int, bool) {
	p := b.from
	for axis := range p {
		if i>>axis&1 == 1 {
			if b.to[axis] == b.from[axis] {
				return p, false
			}
			p[axis] = b.to[axis]
		}
	}
	return p, p[0]+p[1]+p[2] <= w.edge
}

// hopeful reports whether a box, all of whose corners were run, could hold a
// split that is better than the best so far.
func (w *Search) hopeful(b *box) bool {
	if b.to[0]-b.from[0] <= 1 && b.to[1]-b.from[1] <= 1 && b.to[2]-b.from[2] <= 1 {
		return false // it has nothing but corners
	}
	first := true
	var low, high, least, most float64
	for i := 0; i < corners; i++ {
		p, ok := w.cornerOf(b, i)
		if !ok {
			continue
		}
		s := w.scores[w.place(p)]
		if first {
			low, high, least, most, first = s.value, s.value, s.miss, s.miss, false
		}
		low, high, least, most = min(low, s.value), max(high, s.value), min(least, s.miss), max(most, s.miss)
	}
	best := w.best.Values[w.outcome]
	margin := tolerance * max(best, -best)
	gain := high + float64(slack*(high-low)) - best
	if outcome.All[w.outcome].Less {
		gain = best - low + float64(slack*(high-low))
	}
	miss := max(0, least-float64(slack*(most-least)))
	if w.best.Miss > 0 {
		return miss < w.best.Miss*(1-tolerance)
	}
	return miss == 0 && gain > margin
}

// halve cuts a box in two along each axis along which it is longer than a step.
func (w *Search) halve(b box) {
	for i := 0; i < corners; i++ {
		half, ok := b, true
		for axis := range half.from {
			middle := (b.from[axis] + b.to[axis]) / 2
			switch upper := i>>axis&1 == 1; {
			case upper && b.to[axis]-b.from[axis] <= 1:
				ok = false // there is no second half
			case upper:
				half.from[axis] = middle
			case b.to[axis]-b.from[axis] > 1:
				half.to[axis] = middle
			}
		}
		if ok && half.from[0]+half.from[1]+half.from[2] <= w.edge {
			w.halves = append(w.halves, half)
		}
	}
}

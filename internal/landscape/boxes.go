package landscape

import "aicontinent/internal/outcome"

// box is a set of splits: each of the first three shares lies between two numbers
// of steps, and the fourth is the rest. The outcomes at its corners bound what it
// may contain.
type box struct{ from, to [3]int }

// corners is the number of corners of a box.
const corners = 8

// widest is the length of the first boxes, in steps.
const widest = 10

// The search assumes that a box contains at most slack times the spread of its
// corners above the best of them. It does not look into boxes that promise less
// than a gain of tolerance, as a share of the best value.
const (
	slack     = 0.5
	tolerance = 1e-5
)

// firstBoxes divides all splits into boxes.
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

// cornerOf returns one of a box's eight corners, and false if it exceeds the money
// or coincides with another corner.
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

// hopeful reports whether a box whose corners have all been run may contain a
// better split than the best so far.
func (w *Search) hopeful(b *box) bool {
	if b.to[0]-b.from[0] <= 1 && b.to[1]-b.from[1] <= 1 && b.to[2]-b.from[2] <= 1 {
		return false // it contains nothing but its corners
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

// halve divides a box into two along each axis on which it is longer than a step.
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

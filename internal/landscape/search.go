package landscape

import (
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// Found is a split with what it gives.
type Found struct {
	Split  Split
	Miss   float64                // 0 where it keeps to the limits; see [Search.Best]
	Values [outcome.Count]float64 // in the search's year
}

// Search looks for the best split for an outcome under limits, over all four
// shares at steps of 1 % of the money. It runs the scenario's own split, then
// cuts all splits into boxes, runs their corners, and halves those that could
// hold a better split by what their corners give, until nothing is left to
// halve. A split that misses a limit is behind all that keep to them, and the
// less it misses the nearer the front; of equal splits the one nearest to the
// scenario's own is ahead.
//
// It ends earlier at [Search.MostRuns], with the best split so far.
//
// It is not safe for use by several goroutines at once.
type Search struct {
	// MostRuns ends the search after so many runs; 0 is no limit. It counts runs
	// and not time, so that the same search finds the same split everywhere.
	MostRuns int

	outcome, year int
	limits        Limits
	runner        runner
	near          Split

	free   int     // tenths to share out above the floors
	edge   int     // steps in that
	scores []score // by place
	boxes  []box   // of this round
	halves []box   // of the next
	box    int     // whose corners are run next
	corner int     // the next of them
	began  bool
	ended  bool
	cut    bool // it ended at MostRuns
	found  bool
	best   Found
	runs   int
}

// score is what is kept of every split that was run.
type score struct {
	value, miss float64
	run         bool
}

// StartSearch begins a search for the best outcome of a year, over the money
// that the scenario's own split shares out.
func StartSearch(s scenario.Scenario, outcome, year int, limits Limits) *Search {
	w := &Search{}
	w.Reset(s, outcome, year, limits)
	return w
}

// Reset begins another search in the memory of the last one. With a target of
// adoption each run is worth ten, and the steps are of 2 %.
func (w *Search) Reset(s scenario.Scenario, outcome, year int, limits Limits) {
	step := Fine
	if s.Levers.Aim.Set() {
		step = 2 * Fine
	}
	w.reset(s, outcome, year, limits, step)
}

func (w *Search) reset(s scenario.Scenario, outcome, year int, limits Limits, step int) {
	w.outcome, w.year, w.limits, w.near = outcome, year, limits, s.Levers.SplitTenths
	w.runner.reset(s)
	w.box, w.corner, w.runs = 0, 0, 0
	w.began, w.found, w.cut = false, false, false
	w.edge, w.free = 0, Total(w.near)-Total(limits.Floor)
	if w.ended = w.free < 0; w.ended {
		return
	}
	if w.free > 0 {
		w.edge = max((w.free+step/2)/step, 1)
	}
	if need := pyramid(w.edge); cap(w.scores) < need {
		w.scores = make([]score, need)
	} else {
		w.scores = w.scores[:need]
		clear(w.scores)
	}
	if w.boxes == nil {
		w.boxes, w.halves = make([]box, 0, mostBoxes), make([]box, 0, mostBoxes)
	}
	w.boxes = w.boxes[:0]
	w.firstBoxes()
}

// mostBoxes is how many boxes a round has at most, as a rule.
const mostBoxes = 4096

// Step runs up to n splits more, and reports whether the search has ended.
func (w *Search) Step(n int) (done bool) {
	for end := w.runs + n; w.runs < end && !w.ended; {
		switch {
		case !w.began:
			w.runOwn()
		case w.box < len(w.boxes):
			w.runCorner()
		default:
			w.endRound()
		}
	}
	return w.ended
}

// Runs is the number of splits that were run so far.
func (w *Search) Runs() int { return w.runs }

// Cut reports whether the search ended at MostRuns, with splits left that could
// be better.
func (w *Search) Cut() bool { return w.cut }

// Best gives the best split, once the search has ended. Where it misses a
// limit, no split that was found keeps to all, and it is the one that misses
// least. False where the floors alone take more than there is.
func (w *Search) Best() (Found, bool) { return w.best, w.ended && w.found }

// Feasible gives the splits at steps of 10 % that keep to the limits, once the
// search has ended: where else the best could be.
func (w *Search) Feasible() []Split {
	var list []Split
	if !w.ended || w.free < 0 {
		return nil
	}
	for a := 0; a <= w.edge; a += widest {
		for b := 0; a+b <= w.edge; b += widest {
			for c := 0; a+b+c <= w.edge; c += widest {
				p := [3]int{a, b, c}
				if s := w.scores[w.place(p)]; s.run && s.miss == 0 {
					list = append(list, w.splitAt(p))
				}
			}
		}
	}
	return list
}

// runOwn runs the scenario's own split, if the floors let it be.
func (w *Search) runOwn() {
	w.began = true
	for k, floor := range w.limits.Floor {
		if w.near[k] < floor {
			return
		}
	}
	w.look(w.near)
}

// runCorner runs the next corner of the next box, if it was not run yet.
func (w *Search) runCorner() {
	if p, ok := w.cornerOf(&w.boxes[w.box], w.corner); ok {
		if s := &w.scores[w.place(p)]; !s.run {
			if w.MostRuns > 0 && w.runs >= w.MostRuns {
				w.ended, w.cut = true, true
				return
			}
			f := w.look(w.splitAt(p))
			*s = score{f.Values[w.outcome], f.Miss, true}
		}
	}
	if w.corner++; w.corner == corners {
		w.corner, w.box = 0, w.box+1
	}
}

// endRound halves the boxes that could hold a better split.
func (w *Search) endRound() {
	w.halves = w.halves[:0]
	for i := range w.boxes {
		if w.hopeful(&w.boxes[i]) {
			w.halve(w.boxes[i])
		}
	}
	w.boxes, w.halves, w.box = w.halves, w.boxes, 0
	w.ended = len(w.boxes) == 0
}

// place is where a split stands in the list, by the steps of its first three
// shares: as many behind all with fewer.
func (w *Search) place(p [3]int) int {
	rest := w.edge - p[0]
	return pyramid(w.edge) - pyramid(rest) + triangle(rest) - triangle(rest-p[1]) + p[2]
}

// pyramid is the number of ways to share out n steps among four, and triangle
// among three.
func pyramid(n int) int  { return (n + 1) * (n + 2) * (n + 3) / 6 }
func triangle(n int) int { return (n + 1) * (n + 2) / 2 }

// splitAt gives the split of so many steps for the first three, above the
// floors.
func (w *Search) splitAt(p [3]int) Split {
	split := w.limits.Floor
	if w.edge > 0 {
		for k, v := range apportion(Split{p[0], p[1], p[2], w.edge - p[0] - p[1] - p[2]}, w.edge, w.free) {
			split[k] += v
		}
	}
	return split
}

// look runs a split, and keeps it if it is ahead of the best so far.
func (w *Search) look(split Split) Found {
	w.runs++
	f := Found{Split: split}
	t := w.runner.run(split)
	f.Miss = w.limits.miss(t, w.year)
	step := t.Step(w.year)
	for o := range outcome.All {
		f.Values[o] = outcome.At(o, t, step)
	}
	if !w.found || w.before(&f, &w.best) {
		w.best, w.found = f, true
	}
	return f
}

// before reports whether one split is ahead of another.
func (w *Search) before(a, b *Found) bool {
	va, vb := a.Values[w.outcome], b.Values[w.outcome]
	switch {
	case a.Miss != b.Miss:
		return a.Miss < b.Miss
	case va != vb:
		return outcome.All[w.outcome].Better(va, vb)
	}
	if da, db := Distance(a.Split, w.near), Distance(b.Split, w.near); da != db {
		return da < db
	}
	for k := range a.Split {
		if a.Split[k] != b.Split[k] {
			return a.Split[k] > b.Split[k]
		}
	}
	return false
}

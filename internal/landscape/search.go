package landscape

import (
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// Found is a split with its outcomes.
type Found struct {
	Split  Split
	Miss   float64                // 0 if it meets the limits; see [Search.Best]
	Values [outcome.Count]float64 // in the search's year
}

// Search looks for the best split for an outcome under limits, over all four shares
// at steps of 1 % of the money. It runs the scenario's own split, then divides all
// splits into boxes, runs their corners, and halves those that may contain a better
// split according to their corners, until there is nothing left to halve. A split
// that misses a limit ranks behind all that meet them, and higher the less it
// misses. Of equal splits the one nearest to the scenario's own ranks first.
//
// The search ends early at [Search.MostRuns], with the best split so far.
//
// It is not safe for concurrent use.
type Search struct {
	// MostRuns limits the number of runs; 0 means no limit. It counts runs instead
	// of time so that the same search finds the same split everywhere.
	MostRuns int

	outcome, year int
	limits        Limits
	runner        runner
	near          Split

	free   int     // tenths to divide above the floors
	edge   int     // the same in steps
	scores []score // by place
	boxes  []box   // of this round
	halves []box   // of the next round
	box    int     // the box whose corners are run next
	corner int     // the next of its corners
	began  bool
	ended  bool
	cut    bool // it ended at MostRuns
	found  bool
	best   Found
	runs   int
}

// score is what is stored about every split that was run.
type score struct {
	value, miss float64
	run         bool
}

// StartSearch begins a search for the best outcome of a year, over the money that
// the scenario's own split assigns.
func StartSearch(s scenario.Scenario, outcome, year int, limits Limits) *Search {
	w := &Search{}
	w.Reset(s, outcome, year, limits)
	return w
}

// Reset begins another search and reuses the memory. With a target of adoption each
// run costs as much as ten, and the steps are of 2 %.
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

// mostBoxes is the expected maximum of boxes in a round.
const mostBoxes = 4096

// Step runs up to n more splits, and reports whether the search has ended.
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

// Runs is the number of splits that have been run.
func (w *Search) Runs() int { return w.runs }

// Cut reports whether the search ended at MostRuns although there may be better
// splits.
func (w *Search) Cut() bool { return w.cut }

// Best returns the best split once the search has ended. If it misses a limit, no
// split that was found meets all limits, and it is the one that misses least. It
// returns false if the floors alone exceed the money.
func (w *Search) Best() (Found, bool) { return w.best, w.ended && w.found }

// Feasible returns the splits at steps of 10 % that meet the limits, once the
// search has ended.
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

// runOwn runs the scenario's own split, if it meets the floors.
func (w *Search) runOwn() {
	w.began = true
	for k, floor := range w.limits.Floor {
		if w.near[k] < floor {
			return
		}
	}
	w.look(w.near)
}

// runCorner runs the next corner of the next box, unless it has been run.
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

// endRound halves the boxes that may contain a better split.
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

// place is the index of a split in the list of scores, by the steps of its first
// three shares.
func (w *Search) place(p [3]int) int {
	rest := w.edge - p[0]
	return pyramid(w.edge) - pyramid(rest) + triangle(rest) - triangle(rest-p[1]) + p[2]
}

// pyramid is the number of ways to divide n steps among four shares, and triangle
// among three.
func pyramid(n int) int  { return (n + 1) * (n + 2) * (n + 3) / 6 }
func triangle(n int) int { return (n + 1) * (n + 2) / 2 }

// splitAt returns the split with the given steps for the first three shares, above
// the floors.
func (w *Search) splitAt(p [3]int) Split {
	split := w.limits.Floor
	if w.edge > 0 {
		for k, v := range apportion(Split{p[0], p[1], p[2], w.edge - p[0] - p[1] - p[2]}, w.edge, w.free) {
			split[k] += v
		}
	}
	return split
}

// look runs a split, and keeps it if it ranks before the best so far.
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

// before reports whether one split ranks before another.
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

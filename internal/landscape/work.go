package landscape

import (
	"slices"

	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// Work runs a scenario at every point of a grid. It is not safe for concurrent use.
type Work struct {
	Grid Grid
	Year int

	runner        runner
	third, second int // of the next point
	done          int
	values        []float64 // by outcome and point
	sorted        []float64
}

// Start begins the work for the outcomes of one year. The scenario's own split
// determines the money that is divided and the fixed share of the grid.
func Start(s scenario.Scenario, g Grid, year int) *Work {
	w := &Work{}
	w.Reset(s, g, year)
	return w
}

// Reset begins again with another scenario, and reuses the memory if it is large
// enough.
func (w *Work) Reset(s scenario.Scenario, g Grid, year int) {
	w.Grid, w.Year = g, year
	w.runner.reset(s)
	w.third, w.second, w.done = 0, 0, 0
	if need := outcome.Count * g.Len(); cap(w.values) < need {
		w.values = make([]float64, need)
		w.sorted = make([]float64, 0, g.Len())
	} else {
		w.values = w.values[:need]
	}
}

// Step runs up to n more points, and reports whether all are done.
func (w *Work) Step(n int) (done bool) {
	size := w.Grid.Len()
	for end := min(w.done+n, size); w.done < end; w.done++ {
		t := w.runner.run(w.Grid.Split(w.third, w.second))
		step := t.Step(w.Year)
		for o := range outcome.All {
			w.values[o*size+w.done] = outcome.At(o, t, step)
		}
		if w.second++; w.third+w.second > w.Grid.N {
			w.third, w.second = w.third+1, 0
		}
	}
	return w.done == size
}

// Run returns the outcomes of any single split.
func (w *Work) Run(split Split) (values [outcome.Count]float64) {
	t := w.runner.run(split)
	step := t.Step(w.Year)
	for o := range outcome.All {
		values[o] = outcome.At(o, t, step)
	}
	return values
}

// Done is the number of finished points.
func (w *Work) Done() int { return w.done }

// Values returns an outcome at the finished points, in the order of [Grid.Index].
// The slice is valid until Reset.
func (w *Work) Values(outcome int) []float64 {
	start := outcome * w.Grid.Len()
	return w.values[start : start+w.done]
}

// Ranked names points of a map by their rank.
type Ranked struct{ Best, Median, Worst int }

// Rank finds the best, the median and the worst of the finished points, of which
// there must be one. Of points with equal values it takes the one nearest to a
// split.
func (w *Work) Rank(of int, near Split) Ranked {
	o, values := &outcome.All[of], w.Values(of)
	w.sorted = append(w.sorted[:0], values...)
	slices.Sort(w.sorted)
	middle := w.sorted[(len(w.sorted)-1)/2]
	best, worst := w.sorted[len(w.sorted)-1], w.sorted[0]
	if o.Less {
		best, worst = worst, best
	}
	return Ranked{w.nearest(values, best, near), w.nearest(values, middle, near), w.nearest(values, worst, near)}
}

// nearest returns the point with a value that is nearest to a split.
func (w *Work) nearest(values []float64, v float64, near Split) int {
	found, least := 0, -1
	third, second := 0, 0
	for i := range values {
		if values[i] == v {
			if d := Distance(w.Grid.Split(third, second), near); least < 0 || d < least {
				found, least = i, d
			}
		}
		if second++; third+second > w.Grid.N {
			third, second = third+1, 0
		}
	}
	return found
}

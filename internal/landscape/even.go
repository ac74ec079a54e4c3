package landscape

import (
	"math"

	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// Even returns the i-th member of a sequence of splits of all the money that are
// spread evenly over all possible splits, however many are taken. No member lies at
// a corner or on an edge. Three numbers of a low-discrepancy sequence (Roberts' for
// three dimensions) cut the money into four parts.
//
// With [EvenSplits] of them, the share of all splits that are worse than a given
// one is known to about one percentage point (mean over all outcomes, nine splits
// and four scenarios, against 23,426 splits; 3 points at most). The same number of
// points on a lattice with steps of 10 % is wrong by 4 to 6 points on average and
// by up to 22, since most of them have a share of zero.
func Even(i int) Split {
	const first, second, third = 0.8191725133961645, 0.6710436067037893, 0.5497004779019703
	a, b, c := cutAt(i, first), cutAt(i, second), cutAt(i, third)
	low, high := min(a, b, c), max(a, b, c)
	middle := a + b + c - low - high
	return Split{low, middle - low, high - middle, whole - high}
}

const whole = 1000

// cutAt is where the i-th member of a one-dimensional sequence cuts the money.
func cutAt(i int, step float64) int {
	v := 0.5 + float64(float64(i+1)*step)
	return int(math.Round(float64(whole * (v - math.Floor(v)))))
}

// EvenSplits is the number of splits that stand for all, and EvenRough the number
// while a control is being moved.
const (
	EvenSplits = 400
	EvenRough  = 100
)

// Spread runs a scenario with evenly spread splits. It is not safe for concurrent
// use.
type Spread struct {
	runner runner
	year   int
	values [outcome.Count][]float64 // by outcome and split
}

// Reset begins with another scenario or another year.
func (w *Spread) Reset(s scenario.Scenario, year int) {
	w.runner.reset(s)
	w.year = year
	for o := range w.values {
		w.values[o] = nil // the previous ones may still be shown
	}
}

// Done is the number of splits that have been run.
func (w *Spread) Done() int { return len(w.values[0]) }

// Step runs n more splits.
func (w *Spread) Step(n int) {
	for ; n > 0; n-- {
		values := w.Run(Even(w.Done()))
		for o, v := range values {
			w.values[o] = append(w.values[o], v)
		}
	}
}

// Run returns the outcomes of any single split.
func (w *Spread) Run(split Split) (values [outcome.Count]float64) {
	t := w.runner.run(split)
	step := t.Step(w.year)
	for o := range outcome.All {
		values[o] = outcome.At(o, t, step)
	}
	return values
}

// Values returns an outcome for the splits that have been run. The slice is never
// changed.
func (w *Spread) Values(outcome int) []float64 { return w.values[outcome][:w.Done():w.Done()] }

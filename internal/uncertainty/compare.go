package uncertainty

import (
	"slices"

	"aicontinent/internal/scenario"
)

// Chance is the weighted share of draws in which one scenario gives more than
// another, and less. In the remaining draws both give the same.
type Chance struct{ More, Less float64 }

// Odds compares two scenarios draw by draw, over the draws that both have run: how
// often a gives more of a column of model.Columns in a year than b. Both must use
// the same draws and cover that year.
func Odds(a, b *Work, column, year int) Chance {
	x, y := a.Samples(column, year), b.Samples(column, year)
	n := min(len(x), len(y))
	weights := common(a, b, n)
	more, less, all := 0.0, 0.0, 0.0
	for i := range x[:n] {
		w := 1.0
		if weights != nil {
			w = weights[i]
		}
		all += w
		switch {
		case x[i] > y[i]:
			more += w
		case x[i] < y[i]:
			less += w
		}
	}
	if all == 0 {
		return Chance{}
	}
	return Chance{more / all, less / all}
}

// common returns the weights of the first n draws of two scenarios, or nil if all
// are equal. If the scenarios have different overrides, the observations give the
// draws different weights; a draw then counts half by each, so that a against b
// mirrors b against a.
func common(a, b *Work, n int) []float64 {
	x, y := a.weights.first(n), b.weights.first(n)
	if slices.Equal(x, y) {
		return x
	}
	allA, allB := a.weights.All(n), b.weights.All(n)
	if allA == 0 || allB == 0 {
		return nil
	}
	mixed := a.mixed[:0]
	for i := 0; i < n; i++ {
		mixed = append(mixed, a.weights.Of(i)/allA+b.weights.Of(i)/allB)
	}
	a.mixed = mixed
	return mixed
}

// Difference returns the quantiles of what a gives more than b, draw by draw. It is
// narrower than a comparison of two bands suggests, because common variation
// cancels.
func Difference(a, b *Work, column, year int) Band {
	x, y := a.Samples(column, year), b.Samples(column, year)
	n := min(len(x), len(y))
	differences := a.differences[:n]
	for i := range differences {
		differences[i] = x[i] - y[i]
	}
	return a.quantiles.Band(differences, common(a, b, n))
}

// Compare returns the share of draws in which a gives more of a column of
// model.Columns in a year than b.
func Compare(a, b scenario.Scenario, column, year int, d *Draws) float64 {
	x, y := StartAt(a, d, year), StartAt(b, d, year)
	x.Step(d.n)
	y.Step(d.n)
	return Odds(x, y, column, year).More
}

package uncertainty

import "aicontinent/internal/scenario"

// Chance says in which share of the draws one scenario gives more than another,
// and less; what is missing to one are draws in which both give the same.
type Chance struct{ More, Less float64 }

// Odds compares two scenarios draw by draw, over the draws that both have run:
// how often a gives more of a column of model.Columns in a year than b. Both
// must work with the same draws, on that year.
func Odds(a, b *Work, column, year int) Chance {
	x, y := a.Samples(column, year), b.Samples(column, year)
	n := min(len(x), len(y))
	if n == 0 {
		return Chance{}
	}
	more, less := 0, 0
	for i := range x[:n] {
		switch {
		case x[i] > y[i]:
			more++
		case x[i] < y[i]:
			less++
		}
	}
	return Chance{float64(more) / float64(n), float64(less) / float64(n)}
}

// Difference gives the quantiles of what a gives more than b, draw by draw. It
// is narrower than two bands side by side look: what both share cancels out.
func Difference(a, b *Work, column, year int) Band {
	x, y := a.Samples(column, year), b.Samples(column, year)
	n := min(len(x), len(y))
	sorted := a.sorted[:n]
	for i := range sorted {
		sorted[i] = x[i] - y[i]
	}
	return BandOf(sorted)
}

// Compare gives the share of draws in which a gives more of a column of
// model.Columns in a year than b.
func Compare(a, b scenario.Scenario, column, year int, d *Draws) float64 {
	x, y := StartAt(a, d, year), StartAt(b, d, year)
	x.Step(d.n)
	y.Step(d.n)
	return Odds(x, y, column, year).More
}

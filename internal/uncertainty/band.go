package uncertainty

import "slices"

// Band holds the quantiles of an outcome: half of the draws lie between P25 and
// P75, nine in ten between P05 and P95.
type Band struct{ P05, P25, P50, P75, P95 float64 }

// Level is one of a band's quantiles, by the ending that its columns have.
type Level struct {
	Suffix string // in names of columns
	P      float64
	Of     func(Band) float64
}

// Levels lists the quantiles in the order in which they are written.
var Levels = []Level{
	{"_p05", 0.05, func(b Band) float64 { return b.P05 }},
	{"_p25", 0.25, func(b Band) float64 { return b.P25 }},
	{"_p50", 0.50, func(b Band) float64 { return b.P50 }},
	{"_p75", 0.75, func(b Band) float64 { return b.P75 }},
	{"_p95", 0.95, func(b Band) float64 { return b.P95 }},
}

// Bands holds a band for every column of model.Columns and every year.
type Bands struct {
	Draws        int // that they rest on
	Seed         uint64
	first, years int
	band         []Band // by column and year
}

// At gives the band of a column of model.Columns in a year, which must be one
// that the bands are for.
func (b *Bands) At(column, year int) Band { return b.band[column*b.years+year-b.first] }

// BandOf gives the quantiles of some values, by Hyndman's and Fan's type 7 as R,
// NumPy and spreadsheets have it: the p-quantile is the value at rank (n-1)p
// from 0, on the straight line between its two neighbours where that is no
// whole number. It may change the order of the values.
func BandOf(values []float64) Band {
	n := len(values)
	if n == 0 {
		return Band{}
	}
	var ranks [2 * 5]int
	var rests [5]float64
	for i := range Levels {
		rank := float64(float64(n-1) * Levels[i].P)
		ranks[2*i] = int(rank)
		ranks[2*i+1] = min(int(rank)+1, n-1)
		rests[i] = rank - float64(int(rank))
	}
	var at [len(ranks)]float64
	if n < fewest || !new(sieve).pick(values, ranks[:], at[:]) {
		slices.Sort(values)
		for i, rank := range ranks {
			at[i] = values[rank]
		}
	}
	var q [5]float64
	for i := range q {
		low, high := at[2*i], at[2*i+1]
		q[i] = min(low+float64(rests[i]*(high-low)), high)
	}
	return Band{q[0], q[1], q[2], q[3], q[4]}
}

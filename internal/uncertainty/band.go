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

// BandOf gives the quantiles of some values, and sorts them on the way.
func BandOf(values []float64) Band {
	if len(values) == 0 {
		return Band{}
	}
	slices.Sort(values)
	return Band{quantile(values, 0.05), quantile(values, 0.25), quantile(values, 0.50), quantile(values, 0.75), quantile(values, 0.95)}
}

// quantile is the p-quantile of sorted values by Hyndman's and Fan's type 7, as
// R, NumPy and spreadsheets have it: the value at rank (n-1)p from 0, on the
// straight line between its two neighbours where that is no whole number.
func quantile(sorted []float64, p float64) float64 {
	rank := float64(float64(len(sorted)-1) * p)
	i := int(rank)
	if i+1 >= len(sorted) {
		return sorted[i]
	}
	low, high := sorted[i], sorted[i+1]
	return min(low+float64((rank-float64(i))*(high-low)), high)
}

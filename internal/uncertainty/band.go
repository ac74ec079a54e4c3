package uncertainty

// Band has quantiles of an outcome: half of the draws lie between P25 and P75, nine
// in ten between P05 and P95.
type Band struct{ P05, P25, P50, P75, P95 float64 }

// Level is one of a band's quantiles, with the suffix of its columns' names.
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

// Bands has a band for every column of model.Columns and every year.
type Bands struct {
	Sample       Sample // of the draws
	Seed         uint64
	first, years int
	band         []Band // by column and year
}

// At returns the band of a column of model.Columns in a year of the bands.
func (b *Bands) At(column, year int) Band { return b.band[column*b.years+year-b.first] }

// BandOf returns the quantiles of weighted values, as [Quantiles.Band] does; nil
// weights mean equal ones. It may allocate.
func BandOf(values, weights []float64) Band { return new(Quantiles).Band(values, weights) }

// Package countries projects the adoption of AI in each member state from that of
// the EU: each keeps the lead or lag that it had in the last survey, on the scale
// of odds. It is a lens and not a model of a country: it knows only a country's
// surveys.
//
// The package is fmt-free and keeps to Go 1.21, since pages share it.
package countries

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// Deviation is how far a member state moves relative to the EU in a year: the
// standard deviation of the change of its logit relative to the EU's. From survey
// to survey it moved like a random walk: 0.21 over all of them, 0.22 from 2023 on.
const Deviation = 0.22

// SurveyYears are the years that the table of observations has.
var SurveyYears = [...]int{2021, 2023, 2024, 2025}

// FirstYear is the first projected year.
const FirstYear = model.SurveyYear + 1

// Country is the EU or a member state.
type Country struct {
	Geo, Name string
	Observed  [len(SurveyYears)]float64 // share of firms; NaN if there was no survey
	Years     []Projection              // from FirstYear on; empty without a survey to start from
}

// Projection is a share of firms in a year.
type Projection struct{ Central, P05, P95 float64 }

// Basis is the input of the lens: adoption in the EU, with the programme.
type Basis struct {
	Central func(year int) float64             // of the central run
	Band    func(year int) (low, high float64) // of the EU, 5 and 95 %
	Draws   func(year int) []float64           // in the order of the draws
	Weights []float64                          // of the draws, not negative; nil if all are equal
}

// Price is about the price of the ranges of all member states, in runs of the
// model, besides the draws themselves.
const Price = 2000

// Of is the basis given by a run and its draws. The work must cover every year and
// be done.
func Of(t *model.Trajectory, w *uncertainty.Work) Basis {
	return Basis{
		Central: func(year int) float64 { return t.At(t.With.Adoption, year) },
		Band: func(year int) (float64, float64) {
			b := w.Band(adoption, year)
			return b.P05, b.P95
		},
		Draws:   func(year int) []float64 { return w.Samples(adoption, year) },
		Weights: w.Weights(),
	}
}

// adoption is the index of the lens's column in model.Columns.
var adoption = func() int {
	for i := range model.Columns {
		if model.Columns[i].Name == "adoption" {
			return i
		}
	}
	panic("countries: the model has no column of adoption")
}()

// Through returns the EU, with the model's own range, then each member state in the
// order of the observations, up to a last year.
func Through(b Basis, observed []evidence.Observation, last int) []Country {
	var list []Country
	place := map[string]int{}
	for i := range observed {
		o := &observed[i]
		k, ok := place[o.Geo]
		if !ok {
			k = len(list)
			place[o.Geo] = k
			c := Country{Geo: o.Geo, Name: o.Name}
			for y := range c.Observed {
				c.Observed[y] = math.NaN()
			}
			list = append(list, c)
		}
		for y, year := range SurveyYears {
			if year == o.Year {
				list[k].Observed[y] = share(o.Percent)
			}
		}
	}
	for year := FirstYear; year <= last; year++ {
		central := b.Central(year)
		low, high := Range(b.Draws(year), b.Weights, year)
		for k := range list {
			c := &list[k]
			start := c.Observed[len(SurveyYears)-1]
			switch {
			case c.Geo == "EU":
				low, high := b.Band(year)
				c.Years = append(c.Years, Projection{central, low, high})
			case !math.IsNaN(start):
				c.Years = append(c.Years, Projection{seen(start, central), seen(start, low), seen(start, high)})
			}
		}
	}
	return list
}

// share converts a percentage of the table to a fraction of 1, with its digits.
func share(percent float64) float64 { return math.Round(percent*1e4) / 1e6 }

// Seen returns the share of firms in a member state for a given share in the EU,
// and NaN without a survey to start from.
func Seen(geo string, inEU float64) float64 {
	for i := range evidence.Observations {
		if o := &evidence.Observations[i]; o.Geo == geo && o.Year == model.SurveyYear {
			return seen(share(o.Percent), inEU)
		}
	}
	return math.NaN()
}

// seen keeps the distance of the last survey, on the scale of odds.
func seen(start, inEU float64) float64 {
	return model.Logistic(model.Logit(inEU) + model.Logit(start) - model.Logit(model.Surveyed))
}

// Range returns the range from 5 to 95 % for a country whose adoption equals the
// EU's, given adoption in the EU by draw. The ranges of other countries have the
// same distance from it as their last survey.
func Range(draws, weights []float64, year int) (low, high float64) {
	at := make([]float64, len(draws))
	for i, share := range draws {
		at[i] = model.Logit(share)
	}
	deviation := Deviation * math.Sqrt(float64(year-model.SurveyYear))
	return model.Logistic(Quantile(0.05, at, weights, deviation)), model.Logistic(Quantile(0.95, at, weights, deviation))
}

// Quantile returns a quantile of a mixture of normal distributions, one around each
// point, with a common positive standard deviation, weighted; nil weights mean
// equal ones. It is found by bisection to 1e-9.
func Quantile(q float64, points, weights []float64, deviation float64) float64 {
	const far, near = 10, 1e-9
	low, high, total := math.Inf(1), math.Inf(-1), 0.0
	for i, at := range points {
		low, high = min(low, at-far*deviation), max(high, at+far*deviation)
		total += weight(weights, i)
	}
	for high-low > near {
		x := (low + high) / 2
		below := 0.0
		for i, at := range points {
			if w := weight(weights, i); w > 0 {
				below += float64(w * model.Normal((x-at)/deviation))
			}
		}
		if below < float64(q*total) {
			low = x
		} else {
			high = x
		}
	}
	return (low + high) / 2
}

func weight(weights []float64, i int) float64 {
	if weights == nil {
		return 1
	}
	return weights[i]
}

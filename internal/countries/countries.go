// Package countries looks at the adoption of AI in each member state through that
// of the EU: each keeps the head start or the delay that it had in the last
// survey, on the scale of odds. It is a lens, no model of a country: it knows
// nothing of one but its surveys.
//
// The package is fmt-free and keeps to Go 1.21, since pages share it.
package countries

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// Deviation is how far a member state moves from the EU in a year, as the
// standard deviation of the change of its logit against the EU's. From survey to
// survey it moved like a random walk: 0.21 over all of them, 0.22 from 2023 on.
const Deviation = 0.22

// SurveyYears are the years that the table of observations has.
var SurveyYears = [...]int{2021, 2023, 2024, 2025}

// FirstYear is the first that is projected.
const FirstYear = model.SurveyYear + 1

// Country is the EU or a member state.
type Country struct {
	Geo, Name string
	Observed  [len(SurveyYears)]float64 // share of firms; NaN where nobody counted
	Years     []Projection              // from FirstYear on; empty where there is no survey to start from
}

// Projection is a share of firms in a year.
type Projection struct{ Central, P05, P95 float64 }

// Basis is what the lens looks at: adoption in the EU, with the programme.
type Basis struct {
	Central func(year int) float64             // of the central run
	Band    func(year int) (low, high float64) // of the EU, 5 and 95 %
	Draws   func(year int) []float64           // in the order of the draws
	Weights []float64                          // of the draws, none below 0; nil where all count alike
}

// Price is about how many runs of the model it takes to work out the ranges of
// all member states, beside the draws themselves.
const Price = 2000

// Of is the basis that a run and its draws give; the work must be for every year
// and done.
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

// adoption is the column of model.Columns that the lens looks at.
var adoption = func() int {
	for i := range model.Columns {
		if model.Columns[i].Name == "adoption" {
			return i
		}
	}
	panic("countries: the model has no column of adoption")
}()

// Through gives the EU, with the model's own range, then each member state in
// the order of the observations, to a last year.
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

// share is a percentage of the table as a share of 1, to the digits that it has.
func share(percent float64) float64 { return math.Round(percent*1e4) / 1e6 }

// Seen gives the share of firms in a member state when it is the given one in the
// EU; NaN where there is no survey to start from.
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

// Range gives the shares from 5 to 95 % of a country that stands where the EU
// does, of adoption in the EU by draw; those of all others are as far from them
// as they were in the last survey.
func Range(draws, weights []float64, year int) (low, high float64) {
	at := make([]float64, len(draws))
	for i, share := range draws {
		at[i] = model.Logit(share)
	}
	deviation := Deviation * math.Sqrt(float64(year-model.SurveyYear))
	return model.Logistic(Quantile(0.05, at, weights, deviation)), model.Logistic(Quantile(0.95, at, weights, deviation))
}

// Quantile gives a quantile of a mixture of normal distributions, one around
// each point, all with one deviation above 0, that count by their weights; all
// alike where there are none. It is found by bisection to 1e-9.
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

package countries_test

import (
	"math"
	"testing"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

func close(a, b, by float64) bool { return math.Abs(a-b) <= by }

// basis is one in which adoption in the EU grows by three points a year, and
// draws lie a point apart around it.
func basis(draws int) countries.Basis {
	central := func(year int) float64 { return 0.1995 + 0.03*float64(year-2025) }
	return countries.Basis{
		Central: central,
		Band:    func(year int) (float64, float64) { return central(year) - 0.05, central(year) + 0.05 },
		Draws: func(year int) []float64 {
			list := make([]float64, draws)
			for i := range list {
				list[i] = central(year) + 0.01*float64(i-draws/2)
			}
			return list
		},
	}
}

func TestThrough(t *testing.T) {
	list := countries.Through(basis(9), evidence.Observations[:], 2040)
	if len(list) != 28 || list[0].Geo != "EU" {
		t.Fatalf("got %d countries, the first %s; want 28, the first EU", len(list), list[0].Geo)
	}
	if p := list[0].Years[0]; p != (countries.Projection{Central: 0.1995 + 0.03, P05: 0.1995 + 0.03 - 0.05, P95: 0.1995 + 0.03 + 0.05}) {
		t.Errorf("the EU in 2026: %+v, want the model's own", p)
	}
	logit := func(p float64) float64 { return math.Log(p / (1 - p)) }
	for _, c := range list[1:] {
		start := c.Observed[3]
		if len(c.Years) != 15 {
			t.Fatalf("%s: %d years, want 15", c.Name, len(c.Years))
		}
		width := 0.0
		for i, p := range c.Years {
			year := countries.FirstYear + i
			eu := 0.1995 + 0.03*float64(year-2025)
			// Its distance to the EU stays what it was.
			if got, want := logit(p.Central)-logit(eu), logit(start)-logit(0.1995); !close(got, want, 1e-9) {
				t.Errorf("%s in %d: %v from the EU on the scale of odds, want %v", c.Name, year, got, want)
			}
			if !(0 < p.P05 && p.P05 < p.Central && p.Central < p.P95 && p.P95 < 1) {
				t.Errorf("%s in %d: got %+v, want growing shares between 0 and 1", c.Name, year, p)
			}
			if now := logit(p.P95) - logit(p.P05); now <= width {
				t.Errorf("%s in %d: the range of the logit is %v, want it wider than %v, the year before", c.Name, year, now, width)
			} else {
				width = now
			}
		}
	}
}

// One draw gives a normal distribution around it, on the scale of odds.
func TestOneDraw(t *testing.T) {
	b := basis(1)
	for _, c := range countries.Through(b, evidence.Observations[:], 2029) {
		if c.Geo == "EU" {
			continue
		}
		p := c.Years[3] // four years after the survey: twice the yearly deviation
		reach := 1.6448536269514722 * 2 * countries.Deviation
		for got, want := range map[float64]float64{p.P05: -reach, p.P95: reach} {
			if moved := model.Logit(got) - model.Logit(p.Central); !close(moved, want, 1e-8) {
				t.Errorf("%s: an end is %v from the middle, want %v", c.Name, moved, want)
			}
		}
	}
}

// A draw of no weight counts for nothing, and one of twice the weight for two.
func TestWeights(t *testing.T) {
	three := []float64{0.1, 0.5, 0.5}
	for _, q := range []float64{0.05, 0.5, 0.95} {
		want := countries.Quantile(q, three, nil, 0.3)
		if got := countries.Quantile(q, []float64{0.1, 0.5, 9}, []float64{1, 2, 0}, 0.3); !close(got, want, 2e-9) {
			t.Errorf("quantile %v is %v, want %v", q, got, want)
		}
	}
	if got := countries.Quantile(0.5, []float64{0.2}, nil, 1); !close(got, 0.2, 1e-9) {
		t.Errorf("the middle of one draw is %v, want 0.2", got)
	}
}

// A country that nobody counted in 2025 has no projection, and says so.
func TestNoData(t *testing.T) {
	var observed []evidence.Observation
	for _, o := range evidence.Observations {
		if o.Geo != "PL" || o.Year != 2025 {
			observed = append(observed, o)
		}
	}
	found := false
	for _, c := range countries.Through(basis(3), observed, 2030) {
		if c.Geo != "PL" {
			continue
		}
		found = true
		if len(c.Years) != 0 || !math.IsNaN(c.Observed[3]) || math.IsNaN(c.Observed[2]) {
			t.Errorf("without a survey of Poland in 2025 got %+v, want no forecast, and the survey of 2024", c)
		}
	}
	if !found {
		t.Error("without a survey in 2025 Poland is not listed, want it to be")
	}
}

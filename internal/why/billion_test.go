package why_test

import (
	"math"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

func billion(s scenario.Scenario, draws, year, slice int) *why.Billion {
	w := why.StartBillion(s, uncertainty.New(draws, uncertainty.DefaultSeed), year)
	for !w.Step(slice) {
	}
	return w
}

// The effect of a billion is the same as that of a link with one more billion,
// where a link can say so: 99 bn and one more are 100.
func TestBillionIsOneMore(t *testing.T) {
	t.Parallel()
	for k := model.Gigafactories; k <= model.Support; k++ {
		s, more := of(t, "e=99&s=0,0,0,1000"), of(t, "e=100&s=0,0,0,1000")
		s.Levers.SplitTenths, more.Levers.SplitTenths = [4]int{}, [4]int{}
		s.Levers.SplitTenths[k], more.Levers.SplitTenths[k] = 1000, 1000
		w := billion(s, 3, 2035, 1)
		for c := range model.Columns {
			got, want := w.Effect(c, k).Central, outcome(more, c, 2035)-outcome(s, c, 2035)
			if math.Abs(got-want) > 1e-9*max(math.Abs(outcome(s, c, 2035)), 1) {
				t.Errorf("%s on line %d: %v, want %v", model.Columns[c].Name, k, got, want)
			}
		}
	}
}

// In each draw an effect is the difference of two runs of the model. The band, the
// shares of signs and the sign follow from that.
func TestBillionByDraw(t *testing.T) {
	t.Parallel()
	const n, year = 60, 2033
	s := of(t, "s=250,250,250,250&p.firm_gain=0.06&late=1.2")
	w := billion(s, n, year, 17)
	draws := uncertainty.New(n, uncertainty.DefaultSeed)
	c := column("gdp_effect_bn")
	for k := model.Gigafactories; k <= model.Support; k++ {
		up, least, most := 0, math.Inf(1), math.Inf(-1)
		for i := 0; i < n; i++ {
			var p evidence.Parameters
			draws.Parameters(i, s.Overrides, &p)
			var simulator model.Simulator
			before := model.Columns[c].Of(simulator.Run(&s.Levers, &p), (year-model.FirstYear)*model.StepsPerYear)
			var more [4]float64
			more[k] = 1
			after := model.Columns[c].Of(simulator.RunMore(&s.Levers, &p, more), (year-model.FirstYear)*model.StepsPerYear)
			if after > before {
				up++
			}
			least, most = min(least, after-before), max(most, after-before)
		}
		e := w.Effect(c, k)
		if e.Draws != n || math.Abs(e.Up-float64(up)/n) > 1e-12 || e.Low < least || e.High > most || e.Low >= e.High {
			t.Errorf("line %d: got %+v; want %d of %d draws up, from %v to %v or within", k, e, up, n, least, most)
		}
	}
}

// Outcomes that do not depend on a line have an effect of exactly zero.
func TestBillionElsewhere(t *testing.T) {
	t.Parallel()
	w := billion(of(t, "to=2034"), 20, 2034, 1000)
	e := w.Effect(column("frontier_lag_years"), model.Support)
	if e.Sign() != why.Same || e.Central != 0 || e.Low != 0 || e.High != 0 {
		t.Errorf("support moves the frontier by %+v, want nothing", e)
	}
	if e := w.Effect(column("capacity_mw"), model.DataCentres); e.Sign() != why.More || e.Central <= 0 {
		t.Errorf("a billion of data centres brings the capacity %+v, want more", e)
	}
	if e := w.Effect(column("spend_bn"), model.DataCentres); e.Low != e.Central || e.High != e.Central {
		t.Errorf("a billion is spent with the effect %+v, want one certain value", e)
	}
}

// A target keeps the pace that it requires without the billion, because otherwise
// no billion would change adoption in its year.
func TestBillionWithATarget(t *testing.T) {
	t.Parallel()
	w := billion(of(t, "aim=75@2030&to=2030"), 5, 2030, 1000)
	if e := w.Effect(column("adoption"), model.Support); e.Sign() != why.More || e.Central <= 0 {
		t.Errorf("a billion of support brings the adoption %+v, want more", e)
	}
}

// In each draw exactly one line leads.
func TestLeads(t *testing.T) {
	t.Parallel()
	w := billion(of(t, ""), 40, 2035, 1000)
	for _, name := range []string{"capacity_mw", "frontier_lag_years", "gdp_effect_bn"} {
		for _, least := range []bool{false, true} {
			sum := 0.0
			for _, share := range w.Leads(column(name), least) {
				sum += share
			}
			if sum > 1+1e-12 || !least && name != "frontier_lag_years" && sum < 1-1e-12 {
				t.Errorf("%s: the lines lead in %v of all draws together, want 1, or less where none can lead", name, sum)
			}
		}
	}
	if lead := w.Leads(column("frontier_lag_years"), true); lead[model.Gigafactories] < 0.1 || lead[model.AIFactories]+lead[model.DataCentres]+lead[model.Support] != 0 {
		t.Errorf("lead in shortening the lag: got %v, want gigafactories in 0.1 of the draws or more, and no other", lead)
	}
}

func TestSign(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		up, down float64
		draws    int
		want     why.Sign
	}{
		{0, 0, 0, why.CannotTell}, {0, 0, 10, why.Same}, {0.9, 0.1, 10, why.More}, {0.89, 0.11, 100, why.CannotTell},
		{0.05, 0.95, 100, why.Less}, {0.9, 0, 10, why.More}, {0.3, 0, 10, why.CannotTell},
	} {
		if got := (why.Effect{Up: c.up, Down: c.down, Draws: c.draws}).Sign(); got != c.want {
			t.Errorf("%v up and %v down of %d: %v, want %v", c.up, c.down, c.draws, got, c.want)
		}
	}
}

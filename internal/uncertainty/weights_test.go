package uncertainty_test

import (
	"math"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// weightsOf returns the weights of draws with the overrides of a scenario.
func weightsOf(d *uncertainty.Draws, s scenario.Scenario) uncertainty.Weights {
	return d.Weights(s.Overrides, make([]float64, d.Len()))
}

// Each draw is weighted by how well its parameters, with the overrides, reproduce
// the observations; levers do not matter.
func TestWeights(t *testing.T) {
	d := uncertainty.New(600, 3)
	for _, query := range []string{"", "e=500&s=0,0,0,1000&pace=4,4,4,4&lease=100&aim=75@2030", "p.common_pace=1.1", "p.firm_gain=0.1", "p.ceiling_blocked=0.6&p.scarcity_effect=0.5"} {
		s := parse(t, query)
		w := weightsOf(d, s)
		sum, squares := 0.0, 0.0
		for i := range d.Len() {
			var p evidence.Parameters
			d.Parameters(i, s.Overrides, &p)
			want := model.Agree(&p).Weight()
			if got := w.Of(i); got != want {
				t.Fatalf("%q: draw %d counts %v, want %v", query, i, got, want)
			}
			sum += want
			squares += want * want
		}
		if got := w.Effective; math.Abs(got-sum*sum/squares) > 1e-9 || !w.Weighted() || math.Abs(w.Mean-sum/600) > 1e-12 {
			t.Errorf("%q: %+v, want %v effective", query, w.Sample, sum*sum/squares)
		}
	}
	if part := weightsOf(d, parse(t, "")).Effective / 600; part < 0.55 || part > 0.65 {
		t.Errorf("%v of the sample are effective, want about 0.6", part)
	}
}

// If few draws agree with the observations, or hardly any, all have the same
// weight, and the reason is given.
func TestRefusal(t *testing.T) {
	for _, c := range []struct {
		query string
		n     int
		free  bool
		want  uncertainty.Reason
	}{
		{"", 1000, false, uncertainty.NoReason},
		{"", 1000, true, uncertainty.Unasked},
		{"", 100, false, uncertainty.TooFew},
		{"p.common_pace=0.35", 1000, false, uncertainty.Implausible},
		{"p.common_pace=0.35&p.imitation_innovators=0.4&p.innovation_innovators=0.04", 5000, false, uncertainty.Implausible},
	} {
		d := uncertainty.New(c.n, 1)
		if c.free {
			d = d.Unconditioned()
		}
		s := parse(t, c.query)
		w := weightsOf(d, s)
		if w.Reason != c.want || w.Weighted() != (c.want == uncertainty.NoReason) {
			t.Errorf("%q, %d draws: reason %d, want %d (%+v)", c.query, c.n, w.Reason, c.want, w.Sample)
		}
		if c.want == uncertainty.NoReason {
			continue
		}
		one, other := uncertainty.StartAt(s, d, 2035), uncertainty.StartAt(s, d.Unconditioned(), 2035)
		one.Step(c.n)
		other.Step(c.n)
		if got, want := one.Band(0, 2035), other.Band(0, 2035); got != want {
			t.Errorf("%q: %+v without weights, want %+v", c.query, got, want)
		}
	}
}

// Given the observations, ranges are those in model.md.
func TestConditionedRanges(t *testing.T) {
	d := uncertainty.New(4096, 1)
	given, free := uncertainty.StartAt(parse(t, ""), d, 2035), uncertainty.StartAt(parse(t, ""), d.Unconditioned(), 2035)
	given.Step(4096)
	free.Step(4096)
	adoption, gdp := given.Band(columnOf(t, "adoption_without"), 2035), given.Band(columnOf(t, "gdp_effect_bn"), 2035)
	t.Logf("adoption without the plan %+v, GDP effect %+v, %v of 4096 effective", adoption, gdp, given.Sample().Effective)
	if math.Abs(adoption.P05-0.55) > 0.015 || math.Abs(adoption.P95-0.75) > 0.015 {
		t.Errorf("adoption without the plan from %v to %v, want about 0.55 to 0.75", adoption.P05, adoption.P95)
	}
	if math.Abs(gdp.P05-9) > 1 || math.Abs(gdp.P95-34) > 1.5 {
		t.Errorf("GDP effect from %v to %v, want about 9 to 34", gdp.P05, gdp.P95)
	}
	wide := free.Band(columnOf(t, "adoption_without"), 2035)
	if wide.P95-wide.P05 < 1.2*(adoption.P95-adoption.P05) {
		t.Errorf("without what was observed the range is %+v, want it 1.2 times as wide as %+v, or more", wide, adoption)
	}
}

// Observed years have no range.
func TestObservedHasNoRange(t *testing.T) {
	b := uncertainty.Compute(parse(t, "e=500&pace=4,4,4,4"), uncertainty.New(300, 1))
	for year, want := range map[int]float64{2024: 0.1348, 2025: 0.1995} {
		if band := b.At(columnOf(t, "adoption"), year); band.P05 != band.P95 || math.Abs(band.P50-want) > 1e-5 {
			t.Errorf("adoption in %d is %+v, want %v throughout", year, band, want)
		}
	}
}

// A small representative sample of draws gives quantiles near those of all.
func TestTypical(t *testing.T) {
	s := parse(t, "")
	d := uncertainty.New(1024, 1)
	few := d.Typical(200, s.Overrides)
	if few.Len() != 200 || weightsOf(few, s).Weighted() {
		t.Fatalf("got %d draws of %+v, want 200 that count the same", few.Len(), weightsOf(few, s).Sample)
	}
	a, b := uncertainty.StartAt(s, d, 2035), uncertainty.StartAt(s, few, 2035)
	a.Step(1024)
	b.Step(200)
	for _, name := range []string{"adoption_without", "gdp_effect_bn"} {
		want, got := a.Band(columnOf(t, name), 2035), b.Band(columnOf(t, name), 2035)
		width := want.P95 - want.P05
		if math.Abs(got.P05-want.P05) > 0.12*width || math.Abs(got.P50-want.P50) > 0.06*width || math.Abs(got.P95-want.P95) > 0.12*width {
			t.Errorf("%s: %+v, want about %+v", name, got, want)
		}
	}
	free := d.Unconditioned().Typical(1024, nil)
	var p, q evidence.Parameters
	for i := range free.Len() {
		d.Parameters(i, nil, &p)
		free.Parameters(i, nil, &q)
		if p != q {
			t.Fatalf("draw %d is another, want the same: all count the same, and all are taken", i)
		}
	}
}

// Two scenarios with different overrides are compared symmetrically.
func TestOddsMirror(t *testing.T) {
	d := uncertainty.New(500, 1)
	a, b := uncertainty.StartAt(parse(t, "p.common_pace=1"), d, 2035), uncertainty.StartAt(parse(t, ""), d, 2035)
	a.Step(500)
	b.Step(500)
	c := columnOf(t, "adoption")
	x, y := uncertainty.Odds(a, b, c, 2035), uncertainty.Odds(b, a, c, 2035)
	if math.Abs(x.More-y.Less) > 1e-12 || math.Abs(x.Less-y.More) > 1e-12 || x.More == 0 || x.Less == 0 {
		t.Errorf("got the odds %+v and, the other way round, %+v; want them exchanged, and none of them 0", x, y)
	}
	more, less := uncertainty.Difference(a, b, c, 2035), uncertainty.Difference(b, a, c, 2035)
	if math.Abs(more.P05+less.P95) > 1e-9 || math.Abs(more.P95+less.P05) > 1e-9 {
		t.Errorf("got the difference %+v and, the other way round, %+v; want the signs and ends exchanged", more, less)
	}
}

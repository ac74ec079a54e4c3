package uncertainty_test

import (
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

func TestCompare(t *testing.T) {
	t.Parallel()
	d := uncertainty.New(100, 1)
	gdp, balance := columnOf(t, "gdp_effect_bn"), columnOf(t, "public_balance_bn")
	plan, more, none := parse(t, ""), parse(t, "e=300"), parse(t, "e=0")
	for _, c := range []struct {
		name   string
		a, b   scenario.Scenario
		column int
		want   float64
	}{
		{"the same", plan, plan, gdp, 0},
		{"more money", more, plan, gdp, 1},
		{"less money", plan, more, gdp, 0},
		{"some money", plan, none, gdp, 1},
	} {
		if got := uncertainty.Compare(c.a, c.b, c.column, 2035, d); got != c.want {
			t.Errorf("%s: more in %v of the draws, want %v", c.name, got, c.want)
		}
	}

	// The same, draw by draw.
	count := 0
	var one, other model.Simulator
	for i := range d.Len() {
		p := plan.Parameters()
		d.Parameters(i, nil, &p)
		a, b := one.Run(&plan.Levers, &p), other.Run(&more.Levers, &p)
		if model.Columns[balance].Of(a, a.Step(2035)) > model.Columns[balance].Of(b, b.Step(2035)) {
			count++
		}
	}
	if got := uncertainty.Compare(plan, more, balance, 2035, d); got != float64(count)/100 || count == 0 || count == 100 {
		t.Errorf("balance: got more in %v of the draws, want %d of 100, and neither none nor all", got, count)
	}
}

// The comparison uses the draws that both have, and a difference is one of draws,
// not of quantiles.
func TestDifference(t *testing.T) {
	t.Parallel()
	d := uncertainty.New(64, 1)
	a, b := uncertainty.Start(parse(t, "e=300"), d), uncertainty.StartAt(parse(t, ""), d, 2040)
	if uncertainty.Odds(a, b, 0, 2040) != (uncertainty.Chance{}) || uncertainty.Difference(a, b, 0, 2040) != (uncertainty.Band{}) {
		t.Errorf("before any draw got the odds %+v and the difference %+v, want neither", uncertainty.Odds(a, b, 0, 2040), uncertainty.Difference(a, b, 0, 2040))
	}
	a.Step(64)
	b.Step(10)
	c := columnOf(t, "adoption")
	if got := uncertainty.Odds(a, b, c, 2040); got != (uncertainty.Chance{More: 1}) {
		t.Errorf("over 10 draws got %+v, want more in all", got)
	}
	b.Step(64)
	without := columnOf(t, "adoption_without")
	if got := uncertainty.Difference(a, b, without, 2040); got != (uncertainty.Band{}) {
		t.Errorf("the difference of what both share is %+v, want 0", got)
	}
	wide, narrow := a.Band(c, 2040), uncertainty.Difference(a, b, c, 2040)
	if narrow.P05 <= 0 || narrow.P95-narrow.P05 > (wide.P95-wide.P05)/2 {
		t.Errorf("the difference has the range %+v, want one above zero and half as wide as %+v, or less", narrow, wide)
	}
}

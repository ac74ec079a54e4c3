package why_test

import (
	"math"
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

func solve(s scenario.Scenario, b why.Belief, column, year int, target float64) why.Answer {
	w := why.StartSolve(s, b, column, year, target)
	for !w.Step(9) {
	}
	return w.Answer()
}

// The values found reach the target. A scan of the whole range finds the same
// crossings, and the same smallest and largest outcome.
func TestSolveAgainstScan(t *testing.T) {
	t.Parallel()
	const fine = 500
	var simulator model.Simulator
	several, none := 0, 0
	for _, link := range []string{"", "e=400&grid=1&to=2032"} {
		s := of(t, link)
		year := s.Levers.Horizon
		for _, id := range why.Beliefs() {
			belief, ok := why.BeliefOf(id)
			if !ok {
				t.Fatalf("there is no belief %s, want one", id)
			}
			curves := make([][]float64, len(model.Columns))
			for i := 0; i <= fine; i++ {
				x := belief.With(s, belief.Low+(belief.High-belief.Low)*float64(i)/fine)
				p := x.Parameters()
				run := simulator.Run(&x.Levers, &p)
				for c := range curves {
					curves[c] = append(curves[c], model.Columns[c].Of(run, run.Step(year)))
				}
			}
			for _, name := range []string{"adoption", "capacity_mw", "gdp_effect_bn", "public_balance_bn", "electricity_twh", "domestic_share"} {
				c := column(name)
				least, most := bounds(curves[c])
				for _, part := range []float64{-0.3, 0.31, 0.991, 1.3} {
					target := least + part*(most-least)
					a := solve(s, belief, c, year, target)
					checkSolved(t, s, link+" "+id+" "+name, &a, curves[c], c, year, target)
					if len(a.Values) > 1 {
						several++
					}
					if len(a.Values) == 0 {
						none++
					}
				}
			}
		}
	}
	if several == 0 || none == 0 {
		t.Errorf("%d answers have several values and %d none, want some of both, or the test sees too little", several, none)
	}
}

func checkSolved(t *testing.T, s scenario.Scenario, name string, a *why.Answer, curve []float64, c, year int, target float64) {
	t.Helper()
	least, most := bounds(curve)
	span := most - least
	if a.Flat() {
		if span > 1e-9*math.Abs(most) {
			t.Errorf("%s goes from %v to %v, want it flat", name, least, most)
		}
		return
	}
	if len(a.Values) == 0 && (target < least && a.Least > least+0.002*span || target > most && a.Most < most-0.002*span ||
		outcome(a.Belief.With(s, a.MostAt), c, year) != a.Most || outcome(a.Belief.With(s, a.LeastAt), c, year) != a.Least) {
		t.Errorf("%s is between %v and %v, want %v and %v", name, a.Least, a.Most, least, most)
	}
	var crossings []float64
	for i := range curve[1:] {
		if (curve[i] < target) != (curve[i+1] < target) {
			crossings = append(crossings, a.Belief.Low+(a.Belief.High-a.Belief.Low)*(float64(i)+0.5)/float64(len(curve)-1))
		}
	}
	if len(crossings) != len(a.Values) {
		t.Errorf("%s = %v at %v, want %v, as a scan finds", name, target, a.Values, crossings)
		return
	}
	for i, x := range a.Values {
		if math.Abs(x-crossings[i]) > (a.Belief.High-a.Belief.Low)/float64(len(curve)-1) {
			t.Errorf("%s = %v at %v, want it near %v, as a scan finds", name, target, x, crossings[i])
		}
		if got := outcome(a.Belief.With(s, x), c, year); math.Abs(got-target) > 1e-7*span+1e-9*math.Abs(target) {
			t.Errorf("%s is %v at %v, want %v", name, got, x, target)
		}
		if math.Abs(x-a.Now) < math.Abs(a.Nearest-a.Now) {
			t.Errorf("%s: %v is nearer to %v than the nearest, %v", name, x, a.Now, a.Nearest)
		}
	}
}

func bounds(values []float64) (least, most float64) {
	least, most = values[0], values[0]
	for _, v := range values {
		least, most = min(least, v), max(most, v)
	}
	return least, most
}

// Solving for the present outcome gives the present belief.
func TestSolveForWhatIs(t *testing.T) {
	t.Parallel()
	s, c := of(t, "late=1.3"), column("gdp_effect_bn")
	for _, id := range []string{"late", "p.firm_gain", "p.it_cost_ai", why.AllPaces} {
		b, _ := why.BeliefOf(id)
		a := solve(s, b, c, 2035, outcome(s, c, 2035))
		if len(a.Values) == 0 || math.Abs(a.Nearest-a.Now) > 1e-6*a.Now {
			t.Errorf("%s: %v, want %v", id, a.Values, a.Now)
		}
	}
}

// Leakage of services abroad does not affect adoption.
func TestSolveFlat(t *testing.T) {
	t.Parallel()
	b, _ := why.BeliefOf("p.service_leakage")
	if a := solve(scenario.Default(), b, column("adoption"), 2035, 0.8); !a.Flat() || len(a.Values) != 0 {
		t.Errorf("got %+v, want it flat and without values", a)
	}
}

// If a target is set, the belief's present pace is the one that the target
// requires.
func TestSolveFromATarget(t *testing.T) {
	t.Parallel()
	s := of(t, "aim=75@2030")
	b, _ := why.BeliefOf(why.AllPaces)
	a := solve(s, b, column("adoption"), 2030, 0.75)
	if len(a.Values) != 1 || math.Abs(a.Values[0]-a.Now) > 1e-5 || a.Now < 1.2 {
		t.Errorf("got %+v, want one value, the one of now, above 1.2", a)
	}
}

func TestBeliefOf(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"", "e", "s", "aim", "to", "pace.blocked", "p.", "p.none", "firm_gain"} {
		if b, ok := why.BeliefOf(id); ok {
			t.Errorf("%q is the belief %+v, want none", id, b)
		}
	}
}

package landscape

import (
	"math"
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

func parse(t testing.TB, query string) scenario.Scenario {
	t.Helper()
	link := scenario.Parse("?" + query)
	if err := link.Problems.Err(); err != nil {
		t.Fatal(err)
	}
	return link.Scenario
}

// brute runs every split that the search could reach, one by one, and returns the
// best for every outcome.
func brute(s scenario.Scenario, year int, limits Limits, step int) (best [outcome.Count]Found) {
	var w Search
	w.reset(s, 0, year, limits, step)
	var list []Found
	w.runOwn()
	if w.found {
		list = append(list, w.best)
	}
	for a := 0; a <= w.edge; a++ {
		for b := 0; a+b <= w.edge; b++ {
			for c := 0; a+b+c <= w.edge; c++ {
				list = append(list, w.look(w.splitAt([3]int{a, b, c})))
			}
		}
	}
	for o := range best {
		w.outcome, best[o] = o, list[0]
		for i := range list {
			if w.before(&list[i], &best[o]) {
				best[o] = list[i]
			}
		}
	}
	return best
}

func at(v float64) Limit { return Limit{true, v} }

var searches = []struct {
	name, query string
	limits      Limits
}{
	{"no limit", "", Limits{}},
	{"electricity", "", Limits{AddedTWh: at(12)}},
	{"electricity and balance", "", Limits{AddedTWh: at(20), BalanceBn: at(10)}},
	{"a balance hardly in reach", "", Limits{BalanceBn: at(59.5)}},
	{"tripling", "e=400&to=2035", Limits{TripledBy: 2034}},
	{"tripling with little electricity", "e=400", Limits{TripledBy: 2035, AddedTWh: at(30)}},
	{"a thin slice", "e=400", Limits{TripledBy: 2035, AddedTWh: at(25.2)}},
	{"floors", "", Limits{Floor: Split{100, 50, 400, 50}}},
	{"odd floors and all limits", "e=350&pub=40", Limits{AddedTWh: at(30), BalanceBn: at(-40), TripledBy: 2036, Floor: Split{33, 7, 0, 21}}},
	{"out of reach", "", Limits{TripledBy: 2028, AddedTWh: at(5)}},
	{"half of the money", "s=0,0,0,1000&grid=0.5", Limits{BalanceBn: at(0), AddedTWh: at(8)}},
	{"no money", "e=0", Limits{}},
}

// The search finds the same as trying every split. Steps of 2.5 % keep this test
// short; the next one uses 1 %.
func TestSearchFindsTheBest(t *testing.T) {
	t.Parallel()
	for _, c := range searches {
		checkSearch(t, c.name, parse(t, c.query), c.limits, 25)
	}
}

func TestSearchAtOnePercent(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("176,851 runs")
	}
	checkSearch(t, "one percent", parse(t, ""), Limits{AddedTWh: at(12), BalanceBn: at(40)}, Fine)
}

func checkSearch(t *testing.T, name string, s scenario.Scenario, limits Limits, step int) {
	t.Helper()
	all := brute(s, 2035, limits, step)
	var w Search // reuses its memory from one search to the next
	for o, want := range all {
		w.reset(s, o, 2035, limits, step)
		for !w.Step(100) {
		}
		got, ok := w.Best()
		if !ok || got.Miss > want.Miss*(1+1e-5) || math.Abs(got.Values[o]-want.Values[o]) > 1e-5*math.Abs(want.Values[o]) && want.Miss == 0 {
			t.Errorf("%s, %s: found %v %v missing %v after %d runs, want %v %v missing %v", name, outcome.All[o].ID,
				got.Split, got.Values[o], got.Miss, w.Runs(), want.Split, want.Values[o], want.Miss)
		}
		run := w.runner.simulator.Run(levers(s, got.Split), &w.runner.parameters)
		if keeps := keepsTo(run, limits, got.Split); keeps != (got.Miss == 0) {
			t.Errorf("%s, %s: %v meets the limits: %v, but its miss is %v, want 0 for a split that meets them", name, outcome.All[o].ID, got.Split, keeps, got.Miss)
		}
	}
}

func levers(s scenario.Scenario, split Split) *model.Levers {
	s.Levers.SplitTenths = split
	return &s.Levers
}

// keepsTo checks the limits in the plain way.
func keepsTo(t *model.Trajectory, l Limits, split Split) bool {
	i := t.Step(2035)
	for k := range split {
		if split[k] < l.Floor[k] {
			return false
		}
	}
	year, tripled := t.TriplingYear()
	return !(l.AddedTWh.Set && t.With.ElectricityTWh[i]-t.Without.ElectricityTWh[i] > l.AddedTWh.Value ||
		l.BalanceBn.Set && t.PublicBalanceBn[i] < l.BalanceBn.Value ||
		l.TripledBy != 0 && (!tripled || year > l.TripledBy))
}

// Floors that take all the money leave one split; floors that take more leave none.
func TestSearchWithTooHighFloors(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	w := StartSearch(s, 2, 2035, Limits{Floor: Split{250, 250, 250, 250}})
	w.Step(1000)
	if f, ok := w.Best(); !ok || f.Split != (Split{250, 250, 250, 250}) {
		t.Errorf("found %v, %v; want the split of the floors", f, ok)
	}
	w = StartSearch(s, 2, 2035, Limits{Floor: Split{250, 250, 250, 251}})
	if done := w.Step(1000); !done || w.Runs() != 0 {
		t.Errorf("the search runs %d splits although the floors exceed the money, want 0", w.Runs())
	}
	if _, ok := w.Best(); ok {
		t.Error("the floors exceed the money, and a best split is found, want none")
	}
}

// If all splits give the same, the scenario's own is best.
func TestSearchOfEquals(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=0&s=230,70,400,300")
	w := StartSearch(s, 2, 2035, Limits{})
	w.Step(1 << 20)
	if f, _ := w.Best(); f.Split != s.Levers.SplitTenths {
		t.Errorf("best is %v, want the scenario’s own", f.Split)
	}
}

// The splits that Feasible lists meet the limits.
func TestFeasible(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	limits := Limits{AddedTWh: at(12), BalanceBn: at(10)}
	w := StartSearch(s, 2, 2035, limits)
	if len(w.Feasible()) != 0 {
		t.Error("splits are feasible before the search has ended, want none")
	}
	w.Step(1 << 20)
	list := w.Feasible()
	if len(list) == 0 || len(list) >= 286 {
		t.Errorf("%d of 286 splits are feasible, want some and not all", len(list))
	}
	for _, split := range list {
		run := w.runner.simulator.Run(levers(s, split), &w.runner.parameters)
		if !keepsTo(run, limits, split) {
			t.Errorf("%v is called feasible, but misses a limit", split)
		}
	}
}

func TestSearchAllocatesNothing(t *testing.T) {
	w := StartSearch(parse(t, ""), 2, 2035, Limits{AddedTWh: at(12)})
	w.Step(1)
	if n := testing.AllocsPerRun(20, func() { w.Step(85) }); n != 0 {
		t.Errorf("a step allocates %v times, want 0", n)
	}
	if !w.Step(1<<20) || w.Runs() < 286 {
		t.Errorf("%d runs, want 286 or more", w.Runs())
	}
}

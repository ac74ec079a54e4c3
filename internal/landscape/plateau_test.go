package landscape_test

import (
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// best returns the best point of a coarse map for every outcome.
func best(w *landscape.Work, near landscape.Split) (list [len(outcome.All)]int) {
	for o := range list {
		list[o] = w.Rank(o, near).Best
	}
	return list
}

// The plateau agrees with single runs of every draw.
func TestPlateauIsSingleRuns(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=300&p.firm_gain=0.08&s=300,200,300,200")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Support, 200)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	top, draws := best(w, s.Levers.SplitTenths), uncertainty.New(20, 3)
	splits := g.Splits()
	p := landscape.StartPlateau(s, splits, top, 2035, draws)
	for n := 1; !p.Step(n); n++ {
	}
	for o := range outcome.All {
		for i, split := range splits {
			beaten := 0
			for d := 0; d < draws.Len(); d++ {
				if outcome.All[o].Better(drawn(t, s, splits[top[o]], draws, d, o), drawn(t, s, split, draws, d, o)) {
					beaten++
				}
			}
			if got, want := p.Beaten(o, i), float64(beaten)/20; got != want {
				t.Errorf("%s, %v: beaten in %v of draws, want %v", outcome.All[o].ID, split, got, want)
			}
			if p.Contains(o, i) != (beaten < 18) {
				t.Errorf("%s, %v: beaten in %d of 20 draws, Contains %v; want it contained if beaten in fewer than 18", outcome.All[o].ID, split, beaten, p.Contains(o, i))
			}
		}
	}
}

// A rival is compared as if it had been in the list.
func TestRival(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Gigafactories, 200)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	splits := append(g.Splits(), landscape.Split{120, 330, 250, 300})
	p := landscape.StartPlateau(s, splits, best(w, s.Levers.SplitTenths), 2035, uncertainty.New(40, 1))
	p.Step(1 << 20)
	r := p.Compare(splits[len(splits)-1])
	for n := 1; !r.Step(n); n++ {
	}
	for o := range outcome.All {
		if got, want := r.Beaten(o), p.Beaten(o, len(splits)-1); got != want {
			t.Errorf("%s: beaten in %v of draws, in the list %v", outcome.All[o].ID, got, want)
		}
	}
}

// drawn returns an outcome of one split under one draw, from a run of its own.
func drawn(t *testing.T, s scenario.Scenario, split landscape.Split, draws *uncertainty.Draws, d, o int) float64 {
	t.Helper()
	var simulator model.Simulator
	var parameters evidence.Parameters
	draws.Parameters(d, s.Overrides, &parameters)
	s.Levers.SplitTenths = split
	return value(t, simulator.Run(&s.Levers, &parameters), o, 2035)
}

// The best split lies on its own plateau; without money all splits do.
func TestPlateauOfEquals(t *testing.T) {
	t.Parallel()
	for _, query := range []string{"", "e=0"} {
		s := parse(t, query)
		g := landscape.NewGrid(s.Levers.SplitTenths, model.Gigafactories, 100)
		w := landscape.Start(s, g, 2035)
		w.Step(g.Len())
		top := best(w, s.Levers.SplitTenths)
		p := landscape.StartPlateau(s, g.Splits(), top, 2035, uncertainty.New(30, 1))
		p.Step(1 << 20)
		if p.Done() != 30 || p.Runs() != 30*g.Len() {
			t.Fatalf("%d draws, %d runs; want 30 and %d", p.Done(), p.Runs(), 30*g.Len())
		}
		for o, i := range top {
			if !p.Contains(o, i) || p.Beaten(o, i) != 0 {
				t.Errorf("%q: the best split for %s is on its own plateau: %v, beaten in %v of the draws; want true, 0", query, outcome.All[o].ID, p.Contains(o, i), p.Beaten(o, i))
			}
			for i := 0; i < g.Len(); i++ {
				if query == "e=0" && p.Beaten(o, i) != 0 {
					t.Errorf("without money %v is beaten, want all splits equal", g.At(i))
				}
			}
		}
	}
}

// Outcomes without a best split, and an empty list of splits, need no work.
func TestPlateauOfNothing(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	var none [len(outcome.All)]int
	for o := range none {
		none[o] = landscape.None
	}
	p := landscape.StartPlateau(s, []landscape.Split{{100, 50, 800, 50}, {0, 0, 0, 1000}}, none, 2035, uncertainty.New(5, 1))
	if !p.Step(10) || p.Beaten(0, 1) != 0 {
		t.Errorf("no outcome has a best split, and a split is beaten in %v of the draws, want 0", p.Beaten(0, 1))
	}
	if p := landscape.StartPlateau(s, nil, none, 2035, uncertainty.New(5, 1)); !p.Step(1) {
		t.Error("Step is false for an empty list of splits, want true")
	}
}

// More draws change few verdicts: the plateau of 100 draws compared with that of
// 1,000.
func TestPlateauConverges(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("66,000 runs")
	}
	s := parse(t, "")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.AIFactories, 100)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	top := best(w, s.Levers.SplitTenths)
	few := landscape.StartPlateau(s, g.Splits(), top, 2035, uncertainty.New(1024, 1).Typical(landscape.Draws, nil))
	many := landscape.StartPlateau(s, g.Splits(), top, 2035, uncertainty.New(8192, 2).Typical(1000, nil))
	few.Step(1 << 30)
	many.Step(1 << 30)
	other, all := 0, 0
	for o := range outcome.All {
		for i := 0; i < g.Len(); i++ {
			all++
			if few.Contains(o, i) != many.Contains(o, i) {
				other++
			}
			if d := few.Beaten(o, i) - many.Beaten(o, i); d > 0.12 || d < -0.12 {
				t.Errorf("%s, %v: beaten in %v of few draws and %v of many, want within 0.12", outcome.All[o].ID, g.At(i), few.Beaten(o, i), many.Beaten(o, i))
			}
		}
	}
	t.Logf("%d of %d verdicts differ", other, all)
	if other*50 > all {
		t.Errorf("%d of %d verdicts differ, want 2 %% at most", other, all)
	}
}

func TestPlateauAllocatesNothing(t *testing.T) {
	s := parse(t, "")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Gigafactories, 200)
	p := landscape.StartPlateau(s, g.Splits(), [len(outcome.All)]int{}, 2035, uncertainty.New(100, 1))
	p.Step(1)
	if n := testing.AllocsPerRun(10, func() { p.Step(g.Len()) }); n != 0 {
		t.Errorf("a step allocates %v times, want 0", n)
	}
}

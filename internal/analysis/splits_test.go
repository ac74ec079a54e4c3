package analysis_test

import (
	"slices"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/uncertainty"
)

func splitMap(t testing.TB, query string, fixed model.Kind) analysis.Question {
	t.Helper()
	return analysis.Question{Scenario: parse(t, query), Parts: analysis.PartMap, Splits: analysis.SplitQuestion{Fixed: fixed}}
}

func sameMap(a, b *analysis.SplitMap) bool {
	if a.Grid != b.Grid || a.Year != b.Year || a.Rough != b.Rough || a.Ranked != b.Ranked || a.Plan != b.Plan || (a.Plateau == nil) != (b.Plateau == nil) {
		return false
	}
	for o := range a.Values {
		if !slices.Equal(a.Values[o], b.Values[o]) {
			return false
		}
	}
	if a.Plateau == nil {
		return true
	}
	for o := range a.Values {
		if !slices.Equal(a.Plateau.Equal[o], b.Plateau.Equal[o]) {
			return false
		}
	}
	return a.Plateau.Plan == b.Plateau.Plan && (a.Plateau.Mine == nil) == (b.Plateau.Mine == nil) && (a.Plateau.Mine == nil || *a.Plateau.Mine == *b.Plateau.Mine)
}

// The map and its plateau are those of package landscape, and the plan's split and
// the scenario's own are compared with the same draws.
func TestMap(t *testing.T) {
	t.Parallel()
	q := splitMap(t, "s=300,200,300,200", model.Gigafactories)
	m := analysis.Complete(q).Map
	own := q.Scenario.Levers.SplitTenths
	g := landscape.NewGrid(own, model.Gigafactories, landscape.Fine)
	w := landscape.Start(q.Scenario, g, 2035)
	w.Step(g.Len())
	if m.Rough || m.Grid != g || m.Year != 2035 {
		t.Fatalf("the map is rough %v, of %+v in %d; want false, %+v in 2035", m.Rough, m.Grid, m.Year, g)
	}
	coarse := landscape.NewGrid(own, model.Gigafactories, landscape.Coarse)
	splits := append(coarse.Splits(), own, landscape.Split{100, 50, 800, 50})
	var best [outcome.Count]int
	for o := range best {
		if !slices.Equal(m.Values[o], w.Values(o)) {
			t.Errorf("%s: got values other than those of the landscape, want the same", outcome.All[o].ID)
		}
		best[o] = len(splits)
		splits = append(splits, m.Best(o))
	}
	p := landscape.StartPlateau(q.Scenario, splits, best, 2035, uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed).Typical(landscape.Draws, nil))
	p.Step(1 << 30)
	for o := range best {
		on := 0
		for i := 0; i < coarse.Len(); i++ {
			if m.Plateau.Equal[o][i] != 1-p.Beaten(o, i) || analysis.OnPlateau(m.Plateau.Equal[o][i]) != p.Contains(o, i) {
				t.Errorf("%s, %v: equal in %v of the draws, want %v; on the plateau: %v, want %v", outcome.All[o].ID, coarse.At(i), m.Plateau.Equal[o][i], 1-p.Beaten(o, i), analysis.OnPlateau(m.Plateau.Equal[o][i]), p.Contains(o, i))
			}
			if p.Contains(o, i) {
				on++
			}
		}
		if m.Plateau.On(o) != on || m.Plateau.Mine[o] != 1-p.Beaten(o, coarse.Len()) || m.Plateau.Plan[o] != 1-p.Beaten(o, coarse.Len()+1) {
			t.Errorf("%s: %d on the plateau, want %d; own %v, plan %v", outcome.All[o].ID, m.Plateau.On(o), on, m.Plateau.Mine[o], m.Plateau.Plan[o])
		}
	}
}

// Moving the point on the same map changes only what is said about the point, and
// the end is the same as from a single Complete. Another scenario leaves nothing
// behind.
func TestMapStaysUnderADrag(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	w.Ask(splitMap(t, "e=100&s=300,200,300,200", model.Support))
	if r := w.Rough(analysis.PartMap); r.Map == nil || !r.Map.Rough {
		t.Fatalf("the first map is %+v, want a rough one", r.Map)
	}
	m := w.Complete(splitMap(t, "s=300,200,300,200", model.Support)).Map
	moved := splitMap(t, "s=100,300,400,200", model.Support)
	moved.Coarse = true
	w.Ask(moved)
	now := w.Results().Map
	if now == nil || now.Rough || &now.Values[0][0] != &m.Values[0][0] || now.Plateau.Mine != nil || m.Plateau.Mine == nil {
		t.Fatalf("the map after a move is %+v, want the same exact values without what holds for the former split alone", now)
	}
	if more, _ := w.Step(); more {
		t.Error("there is work while the point moves, want none")
	}
	moved.Coarse = false
	if got, want := w.Complete(moved).Map, analysis.Complete(moved).Map; !sameMap(got, want) {
		t.Error("going on gives another map than one go, want the same")
	}
	w.Ask(splitMap(t, "s=100,300,390,210", model.Support))
	if w.Results().Map != nil {
		t.Error("a map with another fixed share is shown, want none")
	}
	other := splitMap(t, "s=100,300,390,210", model.Gigafactories)
	w.Ask(other)
	w.Step()
	if got := w.Complete(other).Map; !sameMap(got, analysis.Complete(other).Map) || got.Grid.Fixed != model.Gigafactories {
		t.Errorf("after another fixed share the map differs from that of a new Work, or has share %d fixed; want the same with gigafactories fixed", got.Grid.Fixed)
	}
}

// A changed question does not restart the coarse map while it is being computed, as
// long as the map is the same.
func TestMapGetsThereUnderADrag(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	for i, query := range []string{"s=300,200,300,200", "s=310,190,300,200", "s=320,180,300,200"} {
		q := splitMap(t, query, model.Support)
		q.Coarse = true
		w.Ask(q)
		for n := 0; n < 6; n++ {
			w.Step()
		}
		if w.Results().Progress.Done < min(90*(i+1), 153) {
			t.Fatalf("after %d events %d runs are done, want %d or more", i+1, w.Results().Progress.Done, min(90*(i+1), 153))
		}
	}
	if w.Rough(analysis.PartMap).Map == nil {
		t.Error("after these events there is no map, want a rough one")
	}
}

// Runs that search for a pace are expensive, so their maps are coarser.
func TestMapWithATarget(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("many runs")
	}
	var w analysis.Work
	q := splitMap(t, "aim=75@2030&s=0,0,600,400", model.DataCentres)
	q.Coarse = true
	w.Ask(q)
	m := w.Rough(analysis.PartMap).Map
	if m.Grid.N != 4 || !w.Results().Progress.Shown {
		t.Errorf("40 %% to share out gives %d steps, shown %v; want 4, true", m.Grid.N, w.Results().Progress.Shown)
	}
}

func TestBest(t *testing.T) {
	t.Parallel()
	gdp, _ := outcome.Index("gdp")
	q := analysis.Question{Scenario: parse(t, ""), Parts: analysis.PartBest}
	q.Splits.Outcome, q.Splits.Limits = gdp, landscape.Limits{AddedTWh: landscape.Limit{Set: true, Value: 20}, Floor: landscape.Split{200, 100, 200, 100}}
	var w analysis.Work
	b := w.Complete(q).Best
	s := landscape.StartSearch(q.Scenario, gdp, 2035, q.Splits.Limits)
	s.Step(1 << 30)
	if found, ok := s.Best(); !b.Feasible || !ok || b.Found != found || b.Asked != q.Splits {
		t.Errorf("found %+v, want %+v", b.Found, found)
	}
	c := b.Choice
	if c == nil || c.Draws != landscape.Draws || c.On < 1 || c.On > c.Of || c.Of != len(s.Feasible()) {
		t.Fatalf("the choice is %+v, want %d draws and from 1 to all of %d feasible splits", c, landscape.Draws, len(s.Feasible()))
	}
	for k := range c.Low {
		if c.Low[k] > b.Found.Split[k] || c.High[k] < b.Found.Split[k] || c.Low[k] < q.Splits.Limits.Floor[k] {
			t.Errorf("share %d goes from %d to %d, want room for the best, %d, and no less than its floor, %d", k, c.Low[k], c.High[k], b.Found.Split[k], q.Splits.Limits.Floor[k])
		}
	}
	q.Scenario = parse(t, "s=200,200,300,300")
	w.Ask(q)
	if w.Results().Best != b {
		t.Error("another split of the same money begins the search again, want the same result")
	}
	q.Splits.Limits.AddedTWh.Value = -1
	if b = w.Complete(q).Best; b.Found.Miss == 0 || b.Choice != nil || !w.Results().Progress.Finished() {
		t.Errorf("with less electricity than without the plan got %+v, want a miss and no choice", b)
	}
	q.Splits.Limits.Floor = landscape.Split{500, 500, 500, 0}
	if b = w.Complete(q).Best; b.Feasible || !w.Results().Progress.Finished() {
		t.Errorf("with floors beyond the money got %+v, want nothing feasible", b)
	}
}

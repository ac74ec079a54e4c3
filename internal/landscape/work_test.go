package landscape_test

import (
	"hash/fnv"
	"math"
	"slices"
	"strconv"
	"testing"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
)

// Every value of a map is the same as from a single run of its split, to the last
// bit.
func TestMapIsSingleRuns(t *testing.T) {
	t.Parallel()
	for _, query := range scenarios {
		s := parse(t, query)
		for fixed := range s.Levers.SplitTenths {
			g := landscape.NewGrid(s.Levers.SplitTenths, model.Kind(fixed), landscape.Coarse)
			w := landscape.Start(s, g, 2033)
			w.Step(g.Len())
			for i, split := range g.Splits() {
				if i%7 != 0 && query != "" {
					continue // every point of the plan, some points of the others
				}
				run := single(s, split)
				for o := range outcome.All {
					if got, want := w.Values(o)[i], value(t, run, o, 2033); got != want {
						t.Fatalf("%q, %v, %s: %v on the map, %v by itself", query, split, outcome.All[o].ID, got, want)
					}
				}
			}
		}
	}
}

// The fine map also agrees with single runs, and contains the points of the coarse
// one.
func TestFineMap(t *testing.T) {
	t.Parallel()
	s := parse(t, "s=200,100,700,0")
	fine := landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Fine)
	coarse := landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Coarse)
	w, c := landscape.Start(s, fine, 2035), landscape.Start(s, coarse, 2035)
	w.Step(fine.Len())
	c.Step(coarse.Len())
	for i := 0; i < fine.Len(); i += 97 {
		run := single(s, fine.At(i))
		for o := range outcome.All {
			if w.Values(o)[i] != value(t, run, o, 2035) {
				t.Fatalf("%v, %s: got %v, want %v as in a single run", fine.At(i), outcome.All[o].ID, w.Values(o)[i], value(t, run, o, 2035))
			}
		}
	}
	for third := 0; third <= coarse.N; third++ {
		for second := 0; third+second <= coarse.N; second++ {
			for o := range outcome.All {
				if c.Values(o)[coarse.Index(third, second)] != w.Values(o)[fine.Index(5*third, 5*second)] {
					t.Fatalf("%v has %v on the coarse map, want %v as on the fine one", coarse.Split(third, second), c.Values(o)[coarse.Index(third, second)], w.Values(o)[fine.Index(5*third, 5*second)])
				}
			}
		}
	}
}

// Slices of work give the same as one go, and so does work that is begun again.
func TestWorkInSlices(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=300")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.DataCentres, landscape.Fine)
	whole := landscape.Start(s, g, 2035)
	if whole.Step(g.Len()-1) || whole.Done() != g.Len()-1 || !whole.Step(1) {
		t.Fatalf("after all steps but one %d runs are done, want the end after exactly %d", whole.Done(), g.Len())
	}
	sliced := landscape.Start(parse(t, "e=100"), landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Coarse), 2030)
	sliced.Step(50)
	sliced.Reset(s, g, 2035)
	for n := 1; !sliced.Step(n); n++ {
		if got := len(sliced.Values(2)); got != sliced.Done() {
			t.Fatalf("%d values after %d runs, want as many", got, sliced.Done())
		}
	}
	for o := range outcome.All {
		if !slices.Equal(whole.Values(o), sliced.Values(o)) {
			t.Errorf("%s: working in slices gives other values, want those of one go", outcome.All[o].ID)
		}
	}
}

func TestRank(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Gigafactories, landscape.Coarse)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	for o := range outcome.All {
		values := w.Values(o)
		r := w.Rank(o, s.Levers.SplitTenths)
		better, equal := 0, 0
		for _, v := range values {
			if outcome.All[o].Better(v, values[r.Best]) || outcome.All[o].Better(values[r.Worst], v) {
				t.Errorf("%s: %v is better than the best, %v, or worse than the worst, %v", outcome.All[o].ID, v, values[r.Best], values[r.Worst])
			}
			if outcome.All[o].Better(v, values[r.Median]) {
				better++
			} else if v == values[r.Median] {
				equal++
			}
		}
		if half := len(values) / 2; better > half || better+equal < half {
			t.Errorf("%s: %d of %d values are better than the median, want half", outcome.All[o].ID, better, len(values))
		}
	}
}

// If all splits give the same, the visitor's own is best.
func TestRankOfEquals(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=0")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Coarse)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	r := w.Rank(place(t, "gdp"), s.Levers.SplitTenths)
	if g.At(r.Best) != s.Levers.SplitTenths || r.Best != r.Median || r.Best != r.Worst {
		t.Errorf("best %v, median %v, worst %v; want the visitor’s own for all", g.At(r.Best), g.At(r.Median), g.At(r.Worst))
	}
}

func TestWorkAllocatesNothing(t *testing.T) {
	s := parse(t, "")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Gigafactories, landscape.Fine)
	w := landscape.Start(s, g, 2035)
	w.Step(1)
	if n := testing.AllocsPerRun(20, func() { w.Step(5) }); n != 0 {
		t.Errorf("a step allocates %v times, want 0", n)
	}
	if n := testing.AllocsPerRun(5, func() {
		w.Reset(s, landscape.NewGrid(s.Levers.SplitTenths, model.DataCentres, landscape.Coarse), 2030)
		w.Step(20)
		w.Rank(2, s.Levers.SplitTenths)
	}); n != 0 {
		t.Errorf("Reset and Rank allocate %v times, want 0", n)
	}
}

// The map has the same bits on every machine and in the browser's WebAssembly.
func TestSameMap(t *testing.T) {
	t.Parallel()
	s := parse(t, "s=250,250,250,250")
	g := landscape.NewGrid(s.Levers.SplitTenths, model.DataCentres, landscape.Coarse)
	w := landscape.Start(s, g, 2035)
	w.Step(g.Len())
	h := fnv.New64a()
	for o := range outcome.All {
		for _, v := range w.Values(o) {
			bits := math.Float64bits(v)
			for range 8 {
				h.Write([]byte{byte(bits)})
				bits >>= 8
			}
		}
	}
	if got, want := strconv.FormatUint(h.Sum64(), 16), "9c0e2852e1e5c497"; got != want {
		t.Errorf("the map hashes to %s, want %s", got, want)
	}
}

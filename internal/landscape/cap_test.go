package landscape

import "testing"

// A search ends after the number of runs that it may take, however they are divided
// into slices, with the best of the splits that it ran. A search that needs no more
// gives the same as one without a limit.
func TestSearchEndsAtItsLimit(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=490.1&yrs=9&to=2038")
	limits := Limits{AddedTWh: at(25), BalanceBn: at(24)}
	search := func(most, slice int) *Search {
		w := &Search{MostRuns: most}
		w.Reset(s, 1, s.Levers.Horizon, limits)
		for !w.Step(slice) {
		}
		return w
	}
	whole := search(0, 100)
	all, _ := whole.Best()
	if whole.Cut() || whole.Runs() < 600 {
		t.Fatalf("without a limit: %d runs, cut %v; want 600 or more, and not cut", whole.Runs(), whole.Cut())
	}
	for _, most := range []int{1, 50, 286, 500, whole.Runs() - 1} {
		cut := search(most, 7)
		found, ok := cut.Best()
		if cut.Runs() != most || !cut.Cut() || !ok {
			t.Errorf("limit of %d: %d runs, cut %v, found %v; want the limit reached, and a split found", most, cut.Runs(), cut.Cut(), ok)
		}
		if cut.before(&found, &all) {
			t.Errorf("with a limit of %d, %v ranks before the best of all splits, %v; want it not to", most, found, all)
		}
		if other, _ := search(most, 1000).Best(); other != found {
			t.Errorf("limit of %d: slices of 7 find %v, slices of 1000 %v; want the same", most, found, other)
		}
	}
	for _, most := range []int{whole.Runs(), whole.Runs() + 1} {
		if same := search(most, 100); same.Cut() || same.Runs() != whole.Runs() || same.best != all {
			t.Errorf("limit of %d: %d runs, cut %v, found %v; want %d runs, and the same as without a limit", most, same.Runs(), same.Cut(), same.best, whole.Runs())
		}
	}
}

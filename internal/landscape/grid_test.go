package landscape_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
)

func TestGridSizes(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		split landscape.Split
		fixed model.Kind
		step  int
		want  int
	}{
		{landscape.Split{100, 50, 850, 0}, model.Support, landscape.Fine, 5151},
		{landscape.Split{100, 50, 850, 0}, model.Support, landscape.Coarse, 231},
		{landscape.Split{100, 50, 800, 50}, model.Gigafactories, landscape.Fine, 4186},
		{landscape.Split{100, 50, 800, 50}, model.Gigafactories, landscape.Coarse, 190},
		{landscape.Split{0, 0, 1000, 0}, model.DataCentres, landscape.Fine, 1},
		{landscape.Split{0, 0, 500, 0}, model.Support, landscape.Fine, 1326}, // half of the money is unassigned
		{landscape.Split{}, model.Support, landscape.Fine, 1},
		{landscape.Split{0, 3, 0, 997}, model.Support, landscape.Coarse, 3},
	} {
		g := landscape.NewGrid(c.split, c.fixed, c.step)
		if got := g.Len(); got != c.want || len(g.Splits()) != got {
			t.Errorf("%v, %v fixed, steps of %d: %d points, %d splits, want %d", c.split, c.fixed, c.step, got, len(g.Splits()), c.want)
		}
	}
}

// All points divide the scenario's own money, keep the fixed share, differ from
// each other, and include each corner and edge. One step moves one step of money,
// within the rounding.
func TestGridOfAnySplit(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		split := drawSplit(t)
		fixed := model.Kind(rapid.IntRange(0, 3).Draw(t, "fixed"))
		step := rapid.SampledFrom([]int{10, 25, 50, 100}).Draw(t, "step")
		g := landscape.NewGrid(split, fixed, step)
		seen := map[landscape.Split]bool{}
		i := 0
		for third := 0; third <= g.N; third++ {
			for second := 0; third+second <= g.N; second++ {
				s := g.Split(third, second)
				if g.Index(third, second) != i || g.At(i) != s {
					t.Fatalf("point %d, %d is number %d and %v, want %d and %v", third, second, g.Index(third, second), g.At(i), i, s)
				}
				if !g.Contains(s) || landscape.Total(s) != landscape.Total(split) || s[fixed] != split[fixed] || min(s[0], s[1], s[2], s[3]) < 0 {
					t.Fatalf("%v is not a split of the money of %v with share %d fixed, want one", s, split, fixed)
				}
				for corner, steps := range []int{g.N - third - second, second, third} {
					exact := float64(g.Free*steps) / float64(max(g.N, 1))
					if d := float64(s[g.Kinds[corner]]) - exact; d <= -1 || d >= 1 {
						t.Fatalf("point %d, %d: corner %d has %d, want %v", third, second, corner, s[g.Kinds[corner]], exact)
					}
				}
				seen[s] = true
				i++
			}
		}
		if len(seen) != g.Len() && g.Free >= g.N {
			t.Fatalf("%d of %d points are different, want all", len(seen), g.Len())
		}
	})
}

// drawSplit draws shares of some money, often with zeros.
func drawSplit(t *rapid.T) landscape.Split {
	var s landscape.Split
	rest := 1000
	if rapid.Bool().Draw(t, "some unassigned") {
		rest -= rapid.IntRange(0, 1000).Draw(t, "unassigned")
	}
	order := rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, "order")
	for _, k := range order[:3] {
		if rapid.Bool().Draw(t, "above zero") {
			s[k] = rapid.IntRange(0, rest).Draw(t, "share")
			rest -= s[k]
		}
	}
	s[order[3]] = rest
	return s
}

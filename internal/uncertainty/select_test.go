package uncertainty

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Ranks are those of the sorted values, whatever the values are like.
func TestSieve(t *testing.T) {
	t.Parallel()
	shapes := map[string]func(u float64) float64{
		"even":     func(u float64) float64 { return u - 0.3 },
		"peaked":   func(u float64) float64 { return math.Pow(2*u-1, 3) },
		"one side": func(u float64) float64 { return math.Exp(9 * u) },
		"few":      func(u float64) float64 { return math.Floor(7 * u) },
		"outlier":  func(u float64) float64 { return math.Pow(u, 200) },
		"tiny":     func(u float64) float64 { return 1 + 1e-15*math.Floor(9*u) },
		"huge":     func(u float64) float64 { return 1e308 * (2*u - 1) },
		"constant": func(u float64) float64 { return 4 },
	}
	sifted := 0
	rapid.Check(t, func(t *rapid.T) {
		shape := rapid.SampledFrom([]string{"even", "peaked", "one side", "few", "outlier", "tiny", "huge", "constant"}).Draw(t, "shape")
		values := make([]float64, rapid.IntRange(1, 3000).Draw(t, "n"))
		state := rapid.Uint32().Draw(t, "seed")
		for i := range values {
			state = state*1664525 + 1013904223
			values[i] = shapes[shape](float64(state) / (1 << 32))
		}
		ranks := rapid.SliceOfN(rapid.IntRange(0, len(values)-1), 1, 12).Draw(t, "ranks")
		slices.Sort(ranks)
		got := make([]float64, len(ranks))
		before := slices.Clone(values)
		ok := new(sieve).pick(values, ranks, got)
		if !slices.Equal(values, before) {
			t.Fatal("the values are changed")
		}
		if !ok {
			return
		}
		sifted++
		slices.Sort(before)
		for i, rank := range ranks {
			if got[i] != before[rank] {
				t.Fatalf("rank %d of %d is %v, want %v", rank, len(values), got[i], before[rank])
			}
		}
	})
	if sifted < 30 {
		t.Errorf("only %d sets were sifted: the test sees too little", sifted)
	}
}

// What no bucket can hold is left to sorting.
func TestSieveGivesUp(t *testing.T) {
	t.Parallel()
	for name, values := range map[string][]float64{
		"constant": {3, 3, 3}, "infinite": {0, math.Inf(1), 1}, "no number": {0, math.NaN(), 1}, "wide": {-1e308, 1e308},
	} {
		if new(sieve).pick(values, []int{0}, make([]float64, 1)) {
			t.Errorf("%s: sifted", name)
		}
	}
}

package uncertainty

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// shapes are kinds of values, made from a number in [0, 1).
var shapes = map[string]func(u float64) float64{
	"even":     func(u float64) float64 { return u - 0.3 },
	"peaked":   func(u float64) float64 { return math.Pow(2*u-1, 3) },
	"one side": func(u float64) float64 { return math.Exp(9 * u) },
	"few":      func(u float64) float64 { return math.Floor(7 * u) },
	"outlier":  func(u float64) float64 { return math.Pow(u, 200) },
	"tiny":     func(u float64) float64 { return 1 + 1e-15*math.Floor(9*u) },
	"huge":     func(u float64) float64 { return 1e307 * (2*u - 1) },
	"constant": func(u float64) float64 { return 4 },
	"holes": func(u float64) float64 {
		if u < 0.1 {
			return math.NaN()
		}
		return u
	},
}

// drawnValues returns values of a shape, and weights, some of them zero.
func drawnValues(t *rapid.T) (values, weights []float64) {
	shape := rapid.SampledFrom([]string{"even", "peaked", "one side", "few", "outlier", "tiny", "huge", "constant", "holes"}).Draw(t, "shape")
	n := rapid.IntRange(1, 3000).Draw(t, "n")
	state := rapid.Uint32().Draw(t, "seed")
	next := func() float64 {
		state = state*1664525 + 1013904223
		return float64(state) / (1 << 32)
	}
	for i := 0; i < n; i++ {
		values = append(values, shapes[shape](next()))
		weights = append(weights, max(0, math.Pow(next(), 3)-0.05))
	}
	if rapid.Bool().Draw(t, "alike") {
		weights = nil
	}
	return values, weights
}

// sorted finds a quantile exactly as section 11 of model.md defines it.
func sorted(values, weights []float64, q float64) float64 {
	type draw struct{ value, weight float64 }
	var list []draw
	for i, v := range values {
		w := 1.0
		if weights != nil {
			w = weights[i]
		}
		if w > 0 && v == v {
			list = append(list, draw{v, w})
		}
	}
	slices.SortStableFunc(list, func(a, b draw) int {
		switch {
		case a.value < b.value:
			return -1
		case a.value > b.value:
			return 1
		}
		return 0
	})
	switch len(list) {
	case 0:
		return 0
	case 1:
		return list[0].value
	}
	all := 0.0
	for _, d := range list {
		all += d.weight
	}
	first, last := list[0].weight, list[len(list)-1].weight
	before, t0 := 0.0, 0.0
	for k, d := range list {
		t := (before + d.weight/2 - first/2) / (all - first/2 - last/2)
		before += d.weight
		if t >= q && k > 0 {
			return list[k-1].value + (q-t0)/(t-t0)*(d.value-list[k-1].value)
		}
		t0 = t
	}
	return list[len(list)-1].value
}

// The quantiles are those of the sorted values, whatever the values and weights.
func TestQuantilesAreThoseOfSortedDraws(t *testing.T) {
	var s Quantiles
	rapid.Check(t, func(t *rapid.T) {
		values, weights := drawnValues(t)
		before := slices.Clone(values)
		got := s.Band(values, weights)
		for i := range values {
			if math.Float64bits(values[i]) != math.Float64bits(before[i]) {
				t.Fatalf("value %d is changed from %v to %v, want it as it was", i, before[i], values[i])
			}
		}
		// A wide gap between two draws amplifies the rounding of weights.
		width := sorted(values, weights, 1) - sorted(values, weights, 0)
		for _, level := range Levels {
			want := sorted(values, weights, level.P)
			if d := math.Abs(level.Of(got) - want); !(d <= 1e-9*width+1e-12*math.Abs(want)) {
				t.Fatalf("%s of %d draws is %v, want %v", level.Suffix, len(values), level.Of(got), want)
			}
		}
	})
}

// A minus B and B minus A mirror each other.
func TestQuantilesMirror(t *testing.T) {
	var s Quantiles
	rapid.Check(t, func(t *rapid.T) {
		values, weights := drawnValues(t)
		if distinct := slices.Compact(slices.Sorted(slices.Values(values))); len(distinct) < len(values) {
			t.Skip("draws of one value stay in their order")
		}
		a := s.Band(values, weights)
		for i := range values {
			values[i] = -values[i]
		}
		b := s.Band(values, weights)
		width := a.P95 - a.P05
		for _, pair := range [][2]float64{{a.P05, b.P95}, {a.P25, b.P75}, {a.P50, b.P50}} {
			if math.Abs(pair[0]+pair[1]) > 1e-8*width+1e-12*math.Abs(pair[0]) {
				t.Fatalf("got %+v, want the mirror image of %+v", a, b)
			}
		}
	})
}

// A draw of weight two is the same as two draws, except at the ends, where half of
// it counts.
func TestWeightsCount(t *testing.T) {
	one := BandOf([]float64{1, 2, 3, 4, 5}, []float64{1, 1, 2, 1, 1})
	two := BandOf([]float64{1, 2, 3, 3, 4, 5}, nil)
	if one.P50 != 3 || two.P50 != 3 || one.P05 != two.P05 {
		t.Errorf("got %+v and %+v, want a median of 3 twice, and the same lower end", one, two)
	}
	if got := BandOf([]float64{7, 1, 9}, []float64{0, 2, 0}); got != (Band{1, 1, 1, 1, 1}) {
		t.Errorf("with one draw that counts got %+v, want its value, 1, throughout", got)
	}
	if got := BandOf([]float64{7, 1}, []float64{0, 0}); got != (Band{}) {
		t.Errorf("with no draw that counts got %+v, want the zero band", got)
	}
}

package uncertainty

import "testing"

// The quantiles are those of R's quantile(x, p, type = 7).
func TestQuantile(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		values []float64
		want   Band
	}{
		{[]float64{5}, Band{5, 5, 5, 5, 5}},
		{[]float64{2, 1}, Band{1.05, 1.25, 1.5, 1.75, 1.95}},
		{[]float64{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, Band{1.45, 3.25, 5.5, 7.75, 9.55}},
		{[]float64{3, 3, 3, 3}, Band{3, 3, 3, 3, 3}},
		{[]float64{-1, 0, 1}, Band{-0.9, -0.5, 0, 0.5, 0.9}},
		{nil, Band{}},
	} {
		got := BandOf(append([]float64(nil), c.values...), nil)
		for i, level := range Levels {
			if d := level.Of(got) - level.Of(c.want); d > 1e-12 || d < -1e-12 {
				t.Errorf("%v: %s is %v, want %v", c.values, Levels[i].Suffix, level.Of(got), level.Of(c.want))
			}
		}
	}
}

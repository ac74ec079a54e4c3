package math_test

import (
	"math"
	"testing"

	own "aicontinent/cmd/light/library/math"
)

// FuzzMath compares what is not the standard library's with it, bit by bit.
func FuzzMath(f *testing.F) {
	for _, x := range []float64{0, 0.3, 0.49999999999999994, 0.5, 1.5, 2.5, 1e300, 4503599627370497.5, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.NaN()} {
		f.Add(x)
		f.Add(-x)
	}
	f.Add(math.Copysign(0, -1))
	f.Fuzz(func(t *testing.T, x float64) {
		t.Parallel() // In plain tests only the seeds run.
		for _, c := range []struct {
			name      string
			got, want float64
		}{
			{"Abs", own.Abs(x), math.Abs(x)},
			{"Round", own.Round(x), math.Round(x)},
		} {
			if math.Float64bits(c.got) != math.Float64bits(c.want) && !(math.IsNaN(c.got) && math.IsNaN(c.want)) {
				t.Errorf("%s(%v) = %v, want %v", c.name, x, c.got, c.want)
			}
		}
		if got := own.IsNaN(x); got != math.IsNaN(x) {
			t.Errorf("IsNaN(%v) = %t, want %t", x, got, !got)
		}
	})
}

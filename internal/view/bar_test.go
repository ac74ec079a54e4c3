package view

import "testing"

// A share that rounds to nothing has no minus sign.
func TestBarHasNoNegativeZero(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		v    float64
		want string
	}{{-1e-9, "0%"}, {0, "0.00%"}, {-0.25, "-25.00%"}, {0.5, "50.00%"}} {
		if got := PercentOf(c.v, 1); got != c.want {
			t.Errorf("%v of 1: got %s, want %s", c.v, got, c.want)
		}
	}
}

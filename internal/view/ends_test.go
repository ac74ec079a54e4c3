package view

import (
	"testing"

	"aicontinent/internal/locale"
)

func TestEnds(t *testing.T) {
	t.Parallel()
	p := calculatorPage(locale.Fr, "")
	for _, c := range []struct {
		low, high, coarsest float64
		want                string
	}{
		{0.616, 0.770, AnyStep, "0,62 0,77"}, {61.6, 77.0, 1, "62 77"}, {6.1, 96.5, 1, "6 97"}, {61, 100, 1, "61 100"},
		{149.1, 321.2, AnyStep, "150 320"}, {28690, 89160, AnyStep, "29~000 89~000"}, {-14.67, 33.46, AnyStep, "−15 33"},
		{0, 0, AnyStep, "0 0"}, {0.4, 12.2, AnyStep, "0 12"}, {-9.96, 3, AnyStep, "−10,0 3,0"},
	} {
		low, high := p.Ends(c.low, c.high, c.coarsest)
		if got := spaces.Replace(low + " " + high); got != c.want {
			t.Errorf("%v to %v: got %s, want %s", c.low, c.high, got, c.want)
		}
	}
}

package locale_test

import (
	"math"
	"testing"

	"aicontinent/internal/locale"
)

func TestQuantity(t *testing.T) {
	for _, c := range []struct {
		v      float64
		fr, en string
	}{
		{0, "0", "0"},
		{0.0237, "0,0237", "0.0237"},
		{1540000, "1\u202f540\u202f000", "1,540,000"},
		{999999999, "999\u202f999\u202f999", "999,999,999"},
		{1e9, "1\u00a0×\u00a010⁹", "1\u00a0×\u00a010⁹"},
		{9.89e14, "9,89\u00a0×\u00a010¹⁴", "9.89\u00a0×\u00a010¹⁴"},
		{5e25, "5\u00a0×\u00a010²⁵", "5\u00a0×\u00a010²⁵"},
		{-2.5e30, "\u22122,5\u00a0×\u00a010³⁰", "\u22122.5\u00a0×\u00a010³⁰"},
		{math.NaN(), "–", "–"},
		{math.Inf(1), "–", "–"},
	} {
		if got := locale.Fr.Quantity(c.v); got != c.fr {
			t.Errorf("%v in French: %q, want %q", c.v, got, c.fr)
		}
		if got := locale.En.Quantity(c.v); got != c.en {
			t.Errorf("%v in English: %q, want %q", c.v, got, c.en)
		}
	}
}

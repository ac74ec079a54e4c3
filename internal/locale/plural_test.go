package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

// The categories are those of CLDR 46 for decimal numbers.
func TestPlural(t *testing.T) {
	t.Parallel()
	years := locale.Plural{One: "year", Other: "years"}
	for _, c := range []struct {
		v        float64
		decimals int
		fr, en   string
	}{
		{0, 0, "0\u00a0an", "0\u00a0years"},
		{1, 0, "1\u00a0an", "1\u00a0year"},
		{-1, 0, "\u22121\u00a0an", "\u22121\u00a0year"},
		{1, 1, "1,0\u00a0an", "1.0\u00a0years"},
		{0.6, 1, "0,6\u00a0an", "0.6\u00a0years"},
		{1.5, 1, "1,5\u00a0an", "1.5\u00a0years"},
		{1.96, 1, "2,0\u00a0ans", "2.0\u00a0years"},
		{1.99, 2, "1,99\u00a0an", "1.99\u00a0years"},
		{2, 0, "2\u00a0ans", "2\u00a0years"},
		{11, 0, "11\u00a0ans", "11\u00a0years"},
		{-1.5, 1, "\u22121,5\u00a0an", "\u22121.5\u00a0years"},
		{1000, 0, "1\u202f000\u00a0ans", "1,000\u00a0years"},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			if got := l.Count(l.Number(c.v, c.decimals), years); got != want {
				t.Errorf("%s: %q, want %q", l.Code(), got, want)
			}
			if got := l.Count(locale.Signed(l.Number(c.v, c.decimals)), years); c.v > 0 && got != "+"+want {
				t.Errorf("%s with its sign: %q, want %q", l.Code(), got, "+"+want)
			}
		}
	}
	runs := locale.Plural{One: "in {n} of 100 simulations", Other: "in {n} of 100 simulations"}
	if got := runs.Fill(locale.Fr, "1", "n", "1"); got != "dans 1 simulation sur 100" {
		t.Errorf("got %q, want the singular: dans 1 simulation sur 100", got)
	}
	if got := runs.Fill(locale.Fr, "2", "n", "2"); got != "dans 2 simulations sur 100" {
		t.Errorf("got %q, want the plural: dans 2 simulations sur 100", got)
	}
	if got := runs.Fill(locale.En, "–", "n", "–"); got != "in – of 100 simulations" {
		t.Errorf("got %q, want the plural: in – of 100 simulations", got)
	}
}

package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

func TestLangs(t *testing.T) {
	for _, l := range locale.Langs {
		if got, ok := locale.Parse(l.Code()); !ok || got != l {
			t.Errorf("Parse(%q) = %v, %v", l.Code(), got, ok)
		}
		if l.Name() == "" {
			t.Errorf("%s has no name", l.Code())
		}
	}
	for _, code := range []string{"", "FR", "de", "fr-FR"} {
		if got, ok := locale.Parse(code); ok || got != locale.En {
			t.Errorf("Parse(%q) = %v, %v", code, got, ok)
		}
	}
}

func TestFill(t *testing.T) {
	text := locale.Text{Fr: "{a} puis {b}, encore {a}", En: "{a} then {b}, again {a}"}
	for _, c := range []struct {
		pairs  []string
		fr, en string
	}{
		{nil, "{a} puis {b}, encore {a}", "{a} then {b}, again {a}"},
		{[]string{"a", "x"}, "x puis {b}, encore x", "x then {b}, again x"},
		{[]string{"a", "x", "b", "y"}, "x puis y, encore x", "x then y, again x"},
		{[]string{"b", "y", "a", ""}, " puis y, encore ", " then y, again "},
		{[]string{"a", "{b}", "b", "{a}"}, "{b} puis {a}, encore {b}", "{b} then {a}, again {b}"},
		{[]string{"a", "{a}{a}"}, "{a}{a} puis {b}, encore {a}{a}", "{a}{a} then {b}, again {a}{a}"},
		{[]string{"c", "z"}, "{a} puis {b}, encore {a}", "{a} then {b}, again {a}"},
		{[]string{"a", "x", "b"}, "x puis {b}, encore x", "x then {b}, again x"},
	} {
		if got := text.Fill(locale.Fr, c.pairs...); got != c.fr {
			t.Errorf("Fill(Fr, %q) = %q, want %q", c.pairs, got, c.fr)
		}
		if got := text.Fill(locale.En, c.pairs...); got != c.en {
			t.Errorf("Fill(En, %q) = %q, want %q", c.pairs, got, c.en)
		}
	}
	if text.In(locale.Fr) != text.Fr || text.In(locale.En) != text.En {
		t.Error("In gives another language")
	}
}

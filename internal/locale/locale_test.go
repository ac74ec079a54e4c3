package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

func TestLangs(t *testing.T) {
	for _, l := range locale.Langs {
		if got, ok := locale.Parse(l.Code()); !ok || got != l {
			t.Errorf("Parse(%q) = %v, %v, want %v, true", l.Code(), got, ok, l)
		}
		if l.Name() == "" {
			t.Errorf("%s has no name, want one", l.Code())
		}
	}
	for _, code := range []string{"", "FR", "sv", "fr-FR"} {
		if got, ok := locale.Parse(code); ok || got != locale.En {
			t.Errorf("Parse(%q) = %v, %v, want %v, false", code, got, ok, locale.En)
		}
	}
}

func TestFill(t *testing.T) {
	text := locale.Text("{a} then {b}, again {a}")
	for _, c := range []struct {
		pairs []string
		want  string
	}{
		{nil, "{a} then {b}, again {a}"},
		{[]string{"a", "x"}, "x then {b}, again x"},
		{[]string{"a", "x", "b", "y"}, "x then y, again x"},
		{[]string{"b", "y", "a", ""}, " then y, again "},
		{[]string{"a", "{b}", "b", "{a}"}, "{b} then {a}, again {b}"},
		{[]string{"a", "{a}{a}"}, "{a}{a} then {b}, again {a}{a}"},
		{[]string{"c", "z"}, "{a} then {b}, again {a}"},
		{[]string{"a", "x", "b"}, "x then {b}, again x"},
	} {
		for _, l := range locale.Langs {
			if got := text.Fill(l, c.pairs...); got != c.want {
				t.Errorf("Fill(%s, %q) = %q, want %q", l.Code(), c.pairs, got, c.want)
			}
		}
	}
}

// A text of the program is found in each language, and its context is not shown. A
// text without a translation stays in English.
func TestIn(t *testing.T) {
	for _, c := range []struct {
		text   locale.Text
		fr, en string
	}{
		{"Share of nobody", "Share of nobody", "Share of nobody"},
		{"Share", "Part", "Share"},
		{"button" + locale.Context + "Share", "Partager", "Share"},
		{"", "", ""},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			if got := c.text.In(l); got != want {
				t.Errorf("%q in %s: %q, want %q", c.text, l.Code(), got, want)
			}
		}
	}
}

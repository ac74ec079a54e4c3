package typography

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
)

func TestMend(t *testing.T) {
	for _, c := range []struct{ in, fr, en string }{
		{"", "", ""},
		{"l'IA qu'il faut", "l’IA qu’il faut", "l’IA qu’il faut"},
		{"the dogs' share", "the dogs’ share", "the dogs’ share"},
		{"{name}'s share", "{name}’s share", "{name}’s share"},
		{"'24 and 5'", "'24 and 5'", "'24 and 5'"},
		{"wait...", "wait…", "wait…"},
		{"a...b...", "a…b…", "a…b…"},
		{"go test ./... now", "go test ./... now", "go test ./... now"},
		{"a.... b", "a.... b", "a.... b"},
		{"Pourquoi ?", "Pourquoi\u202f?", "Pourquoi ?"},
		{"Pourquoi?", "Pourquoi\u202f?", "Pourquoi?"},
		{"Pourquoi\u00a0?", "Pourquoi\u202f?", "Pourquoi\u00a0?"},
		{"Pourquoi\u202f?", "Pourquoi\u202f?", "Pourquoi\u202f?"},
		{"Quoi...?", "Quoi…\u202f?", "Quoi…?"},
		{"Quoi ?!", "Quoi\u202f?!", "Quoi ?!"},
		{"un ; deux: trois!", "un\u202f; deux\u202f: trois\u202f!", "un ; deux: trois!"},
		{"(un): deux", "(un)\u202f: deux", "(un): deux"},
		{"71 % ou 71%", "71\u202f% ou 71\u202f%", "71% ou 71%"},
		{"{x}% et {x} %.", "{x}\u202f% et {x}\u202f%.", "{x}% et {x}%."},
		{"en % du PIB", "en\u202f% du PIB", "en % du PIB"},
		{" : la suite", "\u202f: la suite", " : la suite"},
		{"%", "%", "%"},
		{"https://example.org/a?b=c;d", "https://example.org/a?b=c;d", "https://example.org/a?b=c;d"},
		{"Voir https://example.org/ : là", "Voir https://example.org/\u202f: là", "Voir https://example.org/ : là"},
		{"À 12:30, {h}:{m}", "À 12:30, {h}:{m}", "À 12:30, {h}:{m}"},
		{"page?s=250", "page?s=250", "page?s=250"},
		{"{a:b} et {a?}", "{a:b} et {a?}", "{a:b} et {a?}"},
		{"`a ? b : c` ici", "`a ? b : c` ici", "`a ? b : c` ici"},
		{"« bonjour »", "«\u202fbonjour\u202f»", "« bonjour »"},
		{"«bonjour» «{x}»", "«\u202fbonjour\u202f» «\u202f{x}\u202f»", "«bonjour» «{x}»"},
		{"«\u00a0quoi ?\u00a0»", "«\u202fquoi\u202f?\u202f»", "«\u00a0quoi ?\u00a0»"},
		{"24 Md€, 5€, {x} Md€, 3 M€", "24\u00a0Md€, 5\u00a0€, {x}\u00a0Md€, 3\u00a0M€", "24 Md€, 5€, {x} Md€, 3 M€"},
		{"24\u202fMd€", "24\u00a0Md€", "24\u202fMd€"},
		{"en Md€ ?", "en Md€\u202f?", "en Md€ ?"},
		{"27\u202f871 €", "27\u202f871\u00a0€", "27\u202f871 €"},
		{"€24bn", "€24bn", "€24bn"},
		{"une\n: deux", "une\n: deux", "une\n: deux"},
		{"\xff?", "\xff?", "\xff?"},
	} {
		if got := Mend(c.in, locale.Fr); got != c.fr {
			t.Errorf("Mend(%q) in French = %q, want %q", c.in, got, c.fr)
		}
		if got := Mend(c.in, locale.En); got != c.en {
			t.Errorf("Mend(%q) in English = %q, want %q", c.in, got, c.en)
		}
	}
}

func TestThousands(t *testing.T) {
	for _, c := range []struct {
		l        locale.Lang
		in, want string
	}{
		{locale.Pl, "2\u00a0775 TWh", "2775 TWh"},
		{locale.Pl, "12\u00a0775 TWh, 1\u00a0234\u00a0567", "12\u00a0775 TWh, 1\u00a0234\u00a0567"},
		{locale.Es, "2.775 TWh", "2.775 TWh"},
		{locale.En, "2,775 TWh", "2,775 TWh"},
	} {
		if got := Mend(c.in, c.l); got != c.want {
			t.Errorf("Mend(%q) in %s = %q, want %q", c.in, c.l.Code(), got, c.want)
		}
	}
}

func drawText(t *rapid.T) string {
	part := rapid.SampledFrom([]string{
		"a", "l", "7", " ", " ", "\u00a0", "\u202f", ";", ":", "!", "?", "%", "'", "’", ".", "...", "«", "»",
		"€", "Md€", "M", "{x}", "{", "}", "`", "https://", "/", "(", ")", "\n", "é", "\xff",
	})
	return strings.Join(rapid.SliceOfN(part, 0, 14).Draw(t, "parts"), "")
}

func TestMendingTwiceIsMendingOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, l := drawText(t), rapid.SampledFrom(locale.Langs).Draw(t, "language")
		once := Mend(s, l)
		if twice := Mend(once, l); twice != once {
			t.Fatalf("%q becomes %q, then %q; want no change the second time", s, once, twice)
		}
	})
}

func TestPiecesMakeUpTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, l := drawText(t), rapid.SampledFrom(locale.Langs).Draw(t, "language")
		i := rapid.IntRange(0, len(s)).Draw(t, "i")
		j := rapid.IntRange(i, len(s)).Draw(t, "j")
		list := edits(s, l)
		got := apply(s[:i], 0, list) + apply(s[i:j], i, list) + apply(s[j:], j, list)
		if want := Mend(s, l); got != want {
			t.Fatalf("%q mended in pieces is %q, whole %q", s, got, want)
		}
	})
}

package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

// Alone is one of the forms of the language, and every form is recognized when it
// is typed.
func TestPluralForms(t *testing.T) {
	t.Parallel()
	jobs := locale.Plural{One: "job", Other: "jobs"}
	for l, want := range map[locale.Lang]string{locale.En: "jobs", locale.Fr: "emplois", locale.De: "Arbeitsplätze"} {
		if got := jobs.Alone(l); got != want {
			t.Errorf("%s: got %q, want %q", l.Code(), got, want)
		}
		for _, number := range []string{"1", "2", "5"} {
			if form := jobs.In(l, number); !jobs.Is(l, locale.PlainUnit(form)) {
				t.Errorf("%s: %q is not known as a form, want it to be", l.Code(), form)
			}
		}
	}
	if jobs.Is(locale.En, "sites") || jobs.Is(locale.Fr, "jobs") {
		t.Error("another word, or that of another language, is taken for a form, want neither")
	}
}

// The forms can be recovered from the joined text, even if some of them are equal.
func TestJoined(t *testing.T) {
	t.Parallel()
	for _, forms := range [][4]string{
		{"rok", "lata", "lat", "roku"}, {"pkt", "pkt", "pkt", "pkt"}, {"a", "b", "b", "b"}, {"a", "b", "a", "a"}, {"a", "a", "b", "b"},
	} {
		for i, number := range []string{"1", "2", "5", "1,5"} {
			p := locale.Plural{One: locale.Text(locale.Joined(forms[:])), Other: "none"}
			if got := p.In(locale.Pl, number); got != forms[i] {
				t.Errorf("%q for %s: %q, want %q", forms, number, got, forms[i])
			}
		}
	}
	if got := locale.Joined([]string{"a"}); got != "a" {
		t.Errorf("one form joined is %q, want a", got)
	}
}

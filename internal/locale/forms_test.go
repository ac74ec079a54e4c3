package locale_test

import (
	"testing"

	"aicontinent/internal/locale"
)

// Alone is one form of the language, and every form is recognised where it is typed.
func TestPluralForms(t *testing.T) {
	t.Parallel()
	jobs := locale.Plural{One: "job", Other: "jobs"}
	for l, want := range map[locale.Lang]string{locale.En: "jobs", locale.Fr: "emplois", locale.De: "Arbeitsplätze"} {
		if got := jobs.Alone(l); got != want {
			t.Errorf("%s: got %q, want %q", l.Code(), got, want)
		}
		for _, number := range []string{"1", "2", "5"} {
			if form := jobs.In(l, number); !jobs.Is(l, locale.PlainUnit(form)) {
				t.Errorf("%s: %q is no form", l.Code(), form)
			}
		}
	}
	if jobs.Is(locale.En, "sites") || jobs.Is(locale.Fr, "jobs") {
		t.Error("another word is a form")
	}
}

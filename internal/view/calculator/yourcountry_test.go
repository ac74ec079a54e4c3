package calculator

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Every member state is listed once, by its name in each language, and leads to its part
// of the page of countries with the reader's scenario.
func TestYourCountry(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		p := view.Page{Lang: l, Session: session.New(l, "?e=300")}
		var names, codes []string
		for _, o := range p.StateOptions("") {
			names, codes = append(names, o.Text), append(codes, o.Value)
			if name := evidence.CountryName(o.Value).In(l); name != o.Text {
				t.Errorf("%s: %s is called %s, want %s", l.Code(), o.Value, o.Text, name)
			}
		}
		if order := collate.New(language.Make(l.Code())); !slices.IsSortedFunc(names, order.CompareString) {
			t.Errorf("%s: got the states %q, want them in the order of the language", l.Code(), names)
		}
		slices.Sort(codes)
		var want []string
		for _, o := range evidence.Observations {
			if o.Geo != "EU" {
				want = append(want, o.Geo)
			}
		}
		slices.Sort(want)
		if want = slices.Compact(want); !slices.Equal(codes, want) {
			t.Errorf("%s: got the codes %q, want %q", l.Code(), codes, want)
		}
		if body := (&Page{Page: &p}).yourCountry().String(); !strings.Contains(body, `href="/`+l.Code()+`/countries?e=300&amp;country=PL#PL"`) {
			t.Errorf("%s: there is no link to Poland with the scenario, want one: %s", l.Code(), body)
		}
	}
}

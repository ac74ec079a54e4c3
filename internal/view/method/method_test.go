package method

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// methodPage parses the method page that a link leads to.
func methodPage(t *testing.T, l locale.Lang, link string) *html.Node {
	t.Helper()
	var simulator model.Simulator
	s := session.New(l, link)
	parameters := s.Scenario.Parameters()
	p := &view.Page{Lang: l, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
	document, err := html.Parse(strings.NewReader(Body(p, nil).String()))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// inEach runs a test on the default page in each language.
func inEach(t *testing.T, test func(t *testing.T, l locale.Lang, page *html.Node)) {
	for _, l := range locale.Langs {
		t.Run(l.Code(), func(t *testing.T) { test(t, l, methodPage(t, l, "")) })
	}
}

func TestMethodShowsEveryParameter(t *testing.T) {
	t.Parallel()
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		rows := byID(page)
		for i := range evidence.Table {
			parameter, words := &evidence.Table[i], evidence.WordsOf(i)
			row := rows["parameter-"+parameter.ID]
			if row == nil {
				t.Errorf("%s has no row, want one", parameter.ID)
				continue
			}
			for _, want := range []string{
				parameter.ID, words.Name.In(l), words.Unit.In(l), evidence.SourceOf(i).In(l), evidence.NoteOf(i).In(l), string(rune(parameter.Grade)),
				l.Quantity(parameter.Low), l.Quantity(parameter.Central), l.Quantity(parameter.High),
			} {
				if !strings.Contains(content(row), want) {
					t.Errorf("the row of %s lacks %q, want it: %q", parameter.ID, want, content(row))
				}
			}
		}
	})
}

func TestMethodShowsEveryLever(t *testing.T) {
	t.Parallel()
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		rows := byID(page)
		for _, lever := range scenario.Levers {
			for _, f := range lever.Fields {
				row := rows["lever-"+f.ID]
				if row == nil {
					t.Errorf("%s has no row, want one", f.ID)
					continue
				}
				keys := all(row, "code")
				if len(keys) != 1 || content(keys[0]) != lever.Key {
					t.Errorf("the row of %s has %d codes, want one with the key %q", f.ID, len(keys), lever.Key)
				}
				if !strings.Contains(content(row), lever.Name.In(l)) || !strings.Contains(content(row), f.Name.In(l)) {
					t.Errorf("the row of %s is %q, want the names %q and %q in it", f.ID, content(row), lever.Name.In(l), f.Name.In(l))
				}
			}
		}
	})
}

func TestMethodShowsTheData(t *testing.T) {
	t.Parallel()
	inEach(t, func(t *testing.T, l locale.Lang, page *html.Node) {
		text, rows := content(page), byID(page)
		for i := range evidence.Facts {
			words, row := evidence.FactWords(i), rows["fact-"+evidence.Facts[i].ID]
			if row == nil || !strings.Contains(content(row), words.Statement.In(l)) || !strings.Contains(content(row), words.Source.In(l)) {
				t.Errorf("the fact %s or its source is missing, want %q and %q in a row", evidence.Facts[i].ID, words.Statement.In(l), words.Source.In(l))
			}
		}
		for _, o := range evidence.Observations {
			if !strings.Contains(text, evidence.CountryName(o.Geo).In(l)) && o.Geo != "EU" || !strings.Contains(text, l.Number(o.Percent, 2)) {
				t.Errorf("adoption in %s in %d is missing, want %s", o.Name, o.Year, l.Number(o.Percent, 2))
			}
		}
		for _, f := range evidence.Factories {
			if !strings.Contains(text, f.Name) {
				t.Errorf("the AI factory %s is missing, want it named", f.Name)
			}
		}
		if want := locale.Text("{value} (budget)").Fill(l, "value", l.Plain(64.1)); !strings.Contains(text, want) {
			t.Errorf("the page lacks %q, want it, since the Netherlands have signed no contract", want)
		}
	})
}

// The gain that stands beside published results is that of the link's
// scenario.
func TestMethodOwnGain(t *testing.T) {
	t.Parallel()
	for link, want := range map[string][]string{
		"":                   {"2.45%", "2.49%", "0.66%", "2.89%", "6.84%"},
		"?e=0":               {"2.45%", "0.66%"},
		"?p.firm_gain=0.12":  {"0.66%", "2.89%", "6.84%"},
		"?pace=0,0,0,0&e=10": {"0.66%", "2.89%", "6.84%"},
	} {
		text := content(methodPage(t, locale.En, link))
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%q: the page lacks %q, want it", link, w)
			}
		}
		if changed := strings.HasPrefix(link, "?p"); changed && strings.Contains(text, "2.45%") {
			t.Errorf("%q: the page shows the gain of another scenario, 2.45%%, want that of the link's", link)
		}
	}
}

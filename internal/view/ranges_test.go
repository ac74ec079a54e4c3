package view

import (
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// rangedPage is the calculator at a link, with its ranges.
func rangedPage(l locale.Lang, link string) *Page {
	p := calculatorPage(l, link)
	p.Analysis = analysis.Complete(analysis.Question{Scenario: p.Session.Scenario, Parts: Needs(CalculatorPage)})
	return p
}

func textOfID(p *Page, id string) string {
	return spaces.Replace(withID(CalculatorBody(p), id).Content())
}

// Ranges stand beside the numbers of the sentence and of the titles; what is
// said without them stays as it was.
func TestRangesBesideNumbers(t *testing.T) {
	t.Parallel()
	fr, en := rangedPage(locale.Fr, ""), rangedPage(locale.En, "")
	if fr.SentenceText() != calculatorPage(locale.Fr, "").SentenceText() {
		t.Error("ranges change the sentence itself")
	}
	for _, c := range []struct {
		p        *Page
		id, want string
	}{
		{fr, "answer", "66~% (57 à 76) des entreprises"},
		{fr, "answer", "17_Md€ (9 à 33), soit"},
		{en, "answer", "would triple in 2036 (2032 to 2040), 2"},
		{fr, "energy-title", "198_TWh (140 à 320) en 2035, dont 24 (14 à 32) pour le plan"},
		{en, "gdp-title", "€17bn (9 to 33) to GDP in 2035"},
		{fr, "sure", "neuf de nos simulations sur dix"},
	} {
		if got := textOfID(c.p, c.id); !strings.Contains(got, c.want) {
			t.Errorf("%s: %q lacks %q", c.id, got, c.want)
		}
	}
	f, _ := en.Figure(FigureGDP)
	if strings.Contains(f.Finding, "(") {
		t.Errorf("%q", f.Finding)
	}
}

// The probability is in words, and where the sign is open, that is said.
func TestOdds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, figure, want string }{
		{"", FigureAdoption, "Range (nine simulations in ten): 57 to 76%. The plan raises that share in all simulations, by 0.6 to 3.1\u00a0points."},
		{"", FigureGDP, "It is a gain in all simulations."},
		{"", FigureBalance, "Uncertain: by 2035, public money is recouped in 17 of 100 simulations."},
		{"", FigureCapacity, "Capacity triples by 2032 in 6 of 100 simulations."},
		{"e=0", FigureCapacity, "Capacity triples by 2032 in"},
		{"e=0", FigureGDP, "Nearly all simulations give this figure."},
		{"pub=0", FigureBalance, "It is a gain in"},
	} {
		f, _ := rangedPage(locale.En, c.link).Figure(c.figure)
		if !strings.Contains(f.Odds, c.want) {
			t.Errorf("%q, %s: %q lacks %q", c.link, c.figure, f.Odds, c.want)
		}
	}
	f, _ := rangedPage(locale.En, "e=0").Figure(FigureAdoption)
	if strings.Contains(f.Odds, "plan") {
		t.Errorf("without a plan: %q", f.Odds)
	}
}

func bands(n *markup.Node) int {
	count := 0
	n.Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); strings.HasPrefix(class, "ch-band ") {
			count++
		}
	})
	return count
}

// Every chart has its fan of two bands; without ranges there is none, and
// former ranges keep their room below a veil.
func TestFans(t *testing.T) {
	t.Parallel()
	p := rangedPage(locale.En, "")
	body := CalculatorBody(p)
	for _, m := range FigureMakers {
		svgs := 0
		figure := withID(body, m.ID)
		figure.Walk(func(n *markup.Node) {
			if class, _ := n.Attr("class"); n.Tag == "svg" && class == "chart" {
				svgs++
			}
		})
		want := 2 * svgs
		if m.ID == FigureWaits || m.ID == FigureProfiles || m.ID == FigureFrontier {
			want = 0 // where money is adds up to what was announced; small charts have lines alone
		}
		if m.ID == FigureCompute {
			want *= 2 // demand and supply
		}
		if bands(figure) != want {
			t.Errorf("%s has %d bands in %d drawings", m.ID, bands(figure), svgs)
		}
	}
	former := p.Analysis.Ranges
	other := calculatorPage(locale.En, "e=201")
	bare := CalculatorBody(other)
	if bands(bare) != 0 || strings.Contains(bare.Content(), "runs in ten") || find(bare, isVeiled) != nil {
		t.Error("without ranges the page shows some")
	}
	other.Former = former
	if veiled := CalculatorBody(other); bands(veiled) != bands(body) || find(veiled, isVeiled) == nil {
		t.Error("former ranges keep no room, or are not veiled")
	}
	if strings.Contains(other.Announcement(), "nine runs") {
		t.Error("former ranges are announced")
	}
	other = calculatorPage(locale.En, "to=2040")
	if other.Former = former; bands(CalculatorBody(other)) != 0 {
		t.Error("ranges to another year are shown")
	}
	if p = rangedPage(locale.En, ""); find(CalculatorBody(p), isVeiled) != nil {
		t.Error("known ranges are veiled")
	}
}

func isVeiled(n *markup.Node) bool {
	class, _ := n.Attr("class")
	return strings.Contains(class, "is-veiled")
}

// Tables give both ends of ranges, and say where the median is far from the
// central run.
func TestTablesHaveRanges(t *testing.T) {
	t.Parallel()
	body := CalculatorBody(rangedPage(locale.En, ""))
	for id, want := range map[string][]string{
		"adoption": {"Low end", "High end", "56.7%", "75.9%", "One simulation in twenty"},
		"compute":  {"Needs served in the EU, 2035: half of the simulations are below 34%", "while with central assumptions it is 47%"},
		"capacity": {"of which gigafactories, plan, 2035: half of the simulations are below", "of which data centres, plan, 2035"},
	} {
		table := withID(body, id+"-table").Content()
		for _, w := range want {
			if !strings.Contains(table, w) {
				t.Errorf("the table of %s lacks %q: %s", id, w, table)
			}
		}
	}
	if jobs := withID(body, "jobs-table").Content(); strings.Contains(jobs, "half of the runs") {
		t.Errorf("jobs: %s", jobs)
	}
	if table := withID(CalculatorBody(calculatorPage(locale.En, "")), "adoption-table").Content(); strings.Contains(table, "end") {
		t.Errorf("without ranges: %s", table)
	}
}

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
			t.Errorf("%v to %v: %s, want %s", c.low, c.high, got, c.want)
		}
	}
}

// A table says what the ends of ranges are where it has some.
func TestTableNotesAreOfRanges(t *testing.T) {
	t.Parallel()
	p := rangedPage(locale.En, "")
	for id, want := range map[string]bool{"adoption": true, "waits": false} {
		table := withID(CalculatorBody(p), id+"-table")
		if table == nil {
			t.Fatalf("%s has no table", id)
		}
		if got := strings.Contains(table.Content(), "One simulation in twenty"); got != want {
			t.Errorf("%s: said %v, want %v", id, got, want)
		}
	}
}

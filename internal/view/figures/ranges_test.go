package figures

import (
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

func textOfID(p *Page, id string) string {
	return viewtest.Spaces.Replace(viewtest.WithID(bodyOf(p), id).Content())
}

// The sentence and the titles have ranges beside their numbers; texts without ranges
// stay as they were.
func TestRangesBesideNumbers(t *testing.T) {
	t.Parallel()
	fr, en := rangedAt(locale.Fr, ""), rangedAt(locale.En, "")
	if fr.SentenceText() != pageAt(locale.Fr, "").SentenceText() {
		t.Errorf("with ranges the sentence is %q, want %q as without", fr.SentenceText(), pageAt(locale.Fr, "").SentenceText())
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
			t.Errorf("%s: got %q, want %q in it", c.id, got, c.want)
		}
	}
	f, _ := en.Figure(view.FigureGDP)
	if strings.Contains(f.Finding, "(") {
		t.Errorf("the finding is %q, want it without its range", f.Finding)
	}
}

// Below a figure probabilities are in words, and if a gain and a loss are both possible
// it says so.
func TestOdds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, figure, want string }{
		{"", view.FigureAdoption, "Range (nine simulations in ten): 57 to 76%. The plan raises that share in all simulations, by 0.6 to 3.1\u00a0points."},
		{"", view.FigureGDP, "It is a gain in all simulations."},
		{"", view.FigureBalance, "Uncertain: by 2035, public money is recouped in 17 of 100 simulations."},
		{"", view.FigureCapacity, "Capacity triples by 2032 in 6 of 100 simulations."},
		{"e=0", view.FigureCapacity, "Capacity triples by 2032 in"},
		{"e=0", view.FigureGDP, "Nearly all simulations give this figure."},
		{"pub=0", view.FigureBalance, "It is a gain in"},
	} {
		f, _ := rangedAt(locale.En, c.link).Figure(c.figure)
		if !strings.Contains(f.Odds, c.want) {
			t.Errorf("%q, %s: got %q, want %q in it", c.link, c.figure, f.Odds, c.want)
		}
	}
	f, _ := rangedAt(locale.En, "e=0").Figure(view.FigureAdoption)
	if strings.Contains(f.Odds, "plan") {
		t.Errorf("without a plan got %q, want no word of a plan", f.Odds)
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

// Every chart has its fan of two bands. Without ranges there is none, and former ranges
// stay, veiled, to keep their room.
func TestFans(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "")
	body := bodyOf(p)
	for _, m := range Makers {
		svgs := 0
		figure := viewtest.WithID(body, m.ID)
		figure.Walk(func(n *markup.Node) {
			if class, _ := n.Attr("class"); n.Tag == "svg" && class == "chart" {
				svgs++
			}
		})
		want := 2 * svgs
		if m.ID == view.FigureWaits || m.ID == view.FigureProfiles || m.ID == view.FigureFrontier {
			want = 0 // these have no ranges in their charts
		}
		if m.ID == view.FigureCompute {
			want *= 2 // demand and supply
		}
		if bands(figure) != want {
			t.Errorf("%s has %d bands in %d drawings, want %d", m.ID, bands(figure), svgs, want)
		}
	}
	former := p.Analysis.Ranges
	other := pageAt(locale.En, "e=201")
	bare := bodyOf(other)
	if said := oddsOn(body); !strings.Contains(said, "Range (nine simulations in ten)") {
		t.Errorf("with ranges the figures say of them %q, want \"Range (nine simulations in ten)\" in it", said)
	}
	if bands(bare) != 0 || oddsOn(bare) != "" || viewtest.Find(bare, isVeiled) != nil {
		t.Errorf("without ranges got %d bands and the words %q, want none, and nothing veiled", bands(bare), oddsOn(bare))
	}
	other.Former = former
	if veiled := bodyOf(other); bands(veiled) != bands(body) || viewtest.Find(veiled, isVeiled) == nil {
		t.Errorf("with former ranges got %d bands, want %d, and them veiled", bands(veiled), bands(body))
	}
	if spread := other.Spread(analysis.Effect, 1); spread == "" || strings.Contains(other.Announcement(), spread) {
		t.Errorf("the former range of the effect on GDP is %q and the announcement %q, want a range, and not announced", spread, other.Announcement())
	}
	other = pageAt(locale.En, "to=2040")
	if other.Former = former; bands(bodyOf(other)) != 0 {
		t.Errorf("ranges to another year give %d bands, want none", bands(bodyOf(other)))
	}
	if p = rangedAt(locale.En, ""); viewtest.Find(bodyOf(p), isVeiled) != nil {
		t.Error("known ranges are veiled, want them plain")
	}
}

// oddsOn gives what the figures of a page say of their ranges.
func oddsOn(n *markup.Node) (said string) {
	n.Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); class == "odds" {
			said += n.Content()
		}
	})
	return said
}

func isVeiled(n *markup.Node) bool {
	class, _ := n.Attr("class")
	return strings.Contains(class, "is-veiled")
}

// Tables give both ends of ranges, and say so if the median is far from the central run.
func TestTablesHaveRanges(t *testing.T) {
	t.Parallel()
	body := bodyOf(rangedAt(locale.En, ""))
	for id, want := range map[string][]string{
		"adoption": {"Low end", "High end", "56.7%", "75.9%", "One simulation in twenty"},
		"compute":  {"Needs served in the EU, 2035: half of the simulations are below 34%", "while with central assumptions it is 47%"},
		"capacity": {"of which gigafactories, plan, 2035: half of the simulations are below", "of which data centres, plan, 2035"},
	} {
		table := viewtest.WithID(body, id+"-table").Content()
		for _, w := range want {
			if !strings.Contains(table, w) {
				t.Errorf("the table of %s lacks %q, want it: %s", id, w, table)
			}
		}
	}
	if jobs := viewtest.WithID(body, "jobs-table").Content(); strings.Contains(jobs, "half of the simulations") {
		t.Errorf("the table of jobs says that a median is far from the central run, want no word of it: %s", jobs)
	}
	if table := viewtest.WithID(bodyOf(pageAt(locale.En, "")), "adoption-table").Content(); strings.Contains(table, "end") {
		t.Errorf("without ranges the table says what their ends are, want no word of them: %s", table)
	}
}

// A table says what the ends of ranges are only if it has ranges.
func TestTableNotesAreOfRanges(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "")
	for id, want := range map[string]bool{"adoption": true, "waits": false} {
		table := viewtest.WithID(bodyOf(p), id+"-table")
		if table == nil {
			t.Fatalf("%s has no table, want one", id)
		}
		if got := strings.Contains(table.Content(), "One simulation in twenty"); got != want {
			t.Errorf("%s: the note on ends of ranges is there: %v, want %v", id, got, want)
		}
	}
}

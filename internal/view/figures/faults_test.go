package figures

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
)

// fault is a way in which a text says something wrong or silly of a number.
type fault struct {
	rule string
	when *regexp.Regexp
}

var faults = []fault{
	{"a thousand millions are a billion", regexp.MustCompile(`\d[\x{202f} ]\d{3}[\x{a0} ]M€|€\d+,\d{3}m\b`)},
	{"the sign stands before the currency", regexp.MustCompile(`€[\x{2212}-]`)},
	{"a lower end of nothing is up to the upper one", regexp.MustCompile(`(?:^|[^\d,.\x{202f}\x{2212}])0(?:[,.]0+)? (?:à|to|et|and) (?:€|×)?\d`)},
	{"nothing is said in words", regexp.MustCompile(`(?:^|[^\d,.\x{202f}])0(?:[,.]0+)?[\x{a0} ]M(?:d)?€|€0(?:\.0+)?(?:bn|m)\b`)},
	{"no minus before nothing", regexp.MustCompile(`\x{2212}€?0(?:[,.]0+)?(?:[^\d,.]|$)`)},
	{"in all runs, by nothing", regexp.MustCompile(`(?:toutes les simulations|all simulations), (?:de|by) 0[,.]?0* `)},
}

// saidOf gives every text of a page that speaks of its numbers.
func saidOf(p *Page) []string {
	list := []string{p.SentenceText(), p.LongSentenceText(), p.Announcement(), p.Description()}
	for _, m := range Makers {
		f, _ := p.Figure(m.ID)
		title := ""
		for _, s := range f.Title {
			title += s.Text + s.Range
			if s.Range != "" {
				title += " "
			}
		}
		list = append(list, title, f.Odds, f.Values)
	}
	return list
}

// faultsOf gives the faults in what the page of a link says in some languages.
func faultsOf(link string, rough bool, langs ...locale.Lang) (list []string) {
	known := analysis.Complete(analysis.Question{Scenario: scenario.Parse("?" + link).Scenario, Parts: analysis.PartRanges, Coarse: rough})
	for _, l := range langs {
		p := pageAt(l, link)
		p.Analysis = known
		for _, said := range saidOf(p) {
			for _, f := range faults {
				if m := f.when.FindString(said); m != "" {
					list = append(list, l.Code()+"?"+link+": "+f.rule+": "+m+" in "+said)
				}
			}
		}
	}
	return list
}

// TestFaults holds that the rules find faults, and none in what is right.
func TestFaults(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"de −16\u202f000\u00a0M€ à 2": "a thousand millions are a billion", "€16,000m": "a thousand millions are a billion", "€900m, 16\u00a0M€, −16\u00a0Md€": "",
		"€−200m": "the sign stands before the currency", "−€200m": "",
		"0,00 à 0,12": "a lower end of nothing is up to the upper one", "(0 to 3)": "a lower end of nothing is up to the upper one", "10 à 12, 2030 to 2035, 5.0 to 6, −24 à 0": "",
		"soit 0\u00a0Md€": "nothing is said in words", "€0bn": "nothing is said in words", "€0.5bn, 10\u00a0Md€, €200bn": "",
		"−0,0 point": "no minus before nothing", "−0,5\u00a0point": "",
	} {
		found := ""
		for _, f := range faults {
			if f.when.MatchString(text) {
				found = f.rule
			}
		}
		if found != want {
			t.Errorf("%q: got the rule %q, want %q", text, found, want)
		}
	}
}

// TestWordsOfNumbers looks for faults in the scenarios whose texts once had some, and in
// any others.
func TestWordsOfNumbers(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("testdata/scenarios.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, link := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		for _, wrong := range faultsOf(link, false, locale.Langs[:]...) {
			t.Errorf("got a fault, want none: %s", wrong)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		link := scenariotest.Links().Draw(t, "link")
		if list := faultsOf(link, true, rapid.SampledFrom(locale.Langs).Draw(t, "language")); len(list) > 0 {
			t.Fatalf("got %d faults, want none; the first: %s", len(list), list[0])
		}
	})
}

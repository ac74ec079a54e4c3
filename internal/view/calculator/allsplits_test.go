package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// The title says what share of all splits this one beats, and what share the plan's; for
// another outcome these shares are others.
func TestSplitsFinding(t *testing.T) {
	t.Parallel()
	for link, want := range map[string][2]string{
		"":                                  {"PIB en 2035~: la répartition du plan bat 1~% de toutes les répartitions", "GDP in 2035: the plan’s split beats 1% of all splits"},
		"map=capacity":                      {"Capacité en 2035~: la répartition du plan bat plus de 99~% de toutes les répartitions", "Capacity in 2035: the plan’s split beats more than 99% of all splits"},
		"s=250,250,250,250":                 {"PIB en 2035~: cette répartition bat 75~% de toutes les autres~; celle du plan, 1~%", "GDP in 2035: this split beats 75% of all others; the plan’s beats 1%"},
		"s=250,250,250,250&map=capacity":    {"Capacité en 2035~: cette répartition bat 47~% de toutes les autres~; celle du plan, plus de 99~%", "Capacity in 2035: this split beats 47% of all others; the plan’s beats more than 99%"},
		"s=0,0,1000,0":                      {"PIB en 2035~: cette répartition bat moins de 1~% de toutes les autres~; celle du plan, 1~%", "GDP in 2035: this split beats fewer than 1% of all others; the plan’s beats 1%"},
		"e=0":                               {"Sans argent, la répartition ne change rien", "With no money, the split changes nothing"},
		"map=energy&s=0,0,0,1000":           {"Électricité en 2035~: cette répartition bat plus de 99~% de toutes les autres~; celle du plan, 1~%", "Electricity in 2035: this split beats more than 99% of all others; the plan’s beats 1%"},
		"from=2030&to=2028&map=adoption":    {"37,3~% en 2028, quelle que soit la répartition", "37.3% in 2028, whatever the split"},
		"aim=75@2030&map=capacity&s=0,1000": {"", ""},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: want[0], locale.En: want[1]} {
			p := rangedAt(l, link)
			all, former := p.knownSplits()
			if got := viewtest.Spaces.Replace(p.splitsFinding(all)); want != "" && got != want || got == "" || former {
				t.Errorf("%q: got %q (of a former scenario: %v), want %q and exact", link, got, former, want)
			}
		}
	}
}

// The histogram counts every split once, draws those that this split beats in a stronger
// colour, and labels the marks of the plan and of this split with their values.
func TestHistogramOfAllSplits(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "s=250,250,250,250")
	all, _ := p.knownSplits()
	h := p.histogram(all, stripSizes[0])
	if len(h.Values) != landscape.EvenSplits || len(h.Marks) != 2 || !h.Marks[0].Plan || h.Marks[1].Plan {
		t.Fatalf("got %d values and marks %+v, want %d values and two marks, the plan's and then this split's", len(h.Values), h.Marks, landscape.EvenSplits)
	}
	text := viewtest.Spaces.Replace(h.SVG().Content())
	for _, want := range []string{"the plan: €17bn, beats 1%", "this split: €28bn, beats 75%", "€31bn"} {
		if !strings.Contains(text, want) {
			t.Errorf("the drawing lacks %q, want it: %s", want, text)
		}
	}
	section := string(markup.Append(nil, p.allSplits()))
	for _, want := range []string{`data-part="splits"`, `data-do="map capacity" aria-pressed="false" form="levers"`, `data-do="map gdp" aria-pressed="true"`, "is-beaten", "One more billion", "Try this split"} {
		if !strings.Contains(section, want) {
			t.Errorf("the section lacks %q, want it: %s", want, section)
		}
	}
	if strings.Contains(section, "your") || strings.Contains(section, "Your split beats") {
		t.Errorf("the section says whose split it is, want no \"your\": %s", section)
	}
}

// The histogram of an earlier scenario stays, dimmed, until that of the scenario at hand
// is known.
func TestFormerSplits(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	before := pageAt(locale.En, "")
	w.Ask(analysis.Question{Scenario: before.Session.Scenario, Parts: analysis.PartAll | analysis.PartMoney})
	for more := true; more; {
		more, _ = w.Step()
	}
	p := pageAt(locale.En, "late=2")
	w.Ask(analysis.Question{Scenario: p.Session.Scenario, Parts: analysis.PartAll | analysis.PartMoney})
	p.Analysis = w.Results()
	text := string(markup.Append(nil, p.allSplits()))
	if !strings.Contains(text, `class="splits-body is-former" id="splits-body" aria-busy="true"`) || !strings.Contains(text, "is-beaten") && !strings.Contains(text, "ch-bin") {
		t.Errorf("a former histogram is not marked as such or is missing, want one with is-former: %.400s", text)
	}
	if f, _ := p.figures().Figure(view.FigureGDP); len(f.Chart.Areas) != 4 {
		t.Errorf("got %d parts of the effect on GDP while they are worked out, want the former four", len(f.Chart.Areas))
	}
	if p = pageAt(locale.En, "late=2"); !strings.Contains(string(markup.Append(nil, p.allSplits())), "Working out all splits") {
		t.Error("before anything is known nothing is said, want \"Working out all splits\"")
	}
}

// The button beside the best of all splits sets one that beats 98% of all splits or
// more.
func TestBestOfAll(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "")
	all, _ := p.knownSplits()
	button := viewtest.Find(p.bestOfAll(all), func(n *markup.Node) bool { return n.Tag == "button" })
	do, _ := button.Attr("data-do")
	next := rangedAt(locale.En, "s="+strings.TrimPrefix(do, "split "))
	taken, _ := next.knownSplits()
	if share := taken.Beats(outcome.GDP, next.mapMine()); share < 0.98 {
		t.Errorf("%s beats %.2f of all splits, want 0.98 or more", do, share)
	}
}

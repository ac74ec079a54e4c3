package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
)

// calculatorPage is the calculator's page at a link, before it is described.
func calculatorPage(l locale.Lang, link string) *Page {
	var simulator model.Simulator
	s := session.New(l, "?"+link)
	parameters := s.Scenario.Parameters()
	return &Page{Lang: l, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
}

// narrow no-break spaces are written as ~ in these tests, no-break ones as _.
var spaces = strings.NewReplacer("\u202f", "~", "\u00a0", "_")

func TestSentence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, fr, en string }{
		{"",
			"Avec le plan tel que nous le lisons, 66~% des entreprises utiliseraient l’IA en 2035, 1,6_point de plus que sans le plan. Le PIB de l’UE serait plus haut d’environ 17_Md€.",
			"With the plan as we read it, 66% of firms would use AI in 2035, 1.6_points more than without the plan. EU GDP would be about €17bn higher."},
		{"e=0",
			"Sans le plan, 65~% des entreprises utiliseraient l’IA en 2035, 1,6_point de moins qu’avec le plan.",
			"Without the plan, 65% of firms would use AI in 2035, 1.6_points fewer than with the plan."},
		{"s=250,250,250,250",
			"Avec cette répartition, 69~% des entreprises utiliseraient l’IA en 2035, 2,3_points de plus qu’avec le plan. Le PIB de l’UE serait plus haut d’environ 28_Md€, 11_Md€ de plus qu’avec le plan.",
			"With this split, 69% of firms would use AI in 2035, 2.3_points more than with the plan. EU GDP would be about €28bn higher, €11bn more than with the plan."},
	} {
		fr, en := calculatorPage(locale.Fr, c.link).SentenceText(), calculatorPage(locale.En, c.link).SentenceText()
		if got := spaces.Replace(fr); got != c.fr {
			t.Errorf("%q in French: got\n%s\nwant\n%s", c.link, got, c.fr)
		}
		if got := spaces.Replace(en); got != c.en {
			t.Errorf("%q in English: got\n%s\nwant\n%s", c.link, got, c.en)
		}
	}
	for link, want := range map[string]string{
		"e=0&late=2":                  "Sans le plan, avec d’autres hypothèses, ",
		"from=2030&to=2028":           "Le PIB de l’UE serait le même que sans le plan.",
		"e=5":                         "_M€",
		"e=199":                       "en 2035, autant qu’avec le plan.",
		"p.firm_gain=0.0501":          "17_Md€, autant qu’avec nos hypothèses.",
		"pace=2,2,2,2":                "de plus qu’avec nos hypothèses. Le PIB de l’UE serait plus haut d’environ",
		"late=2&e=300&s=0,0,1000,0":   "Avec cette répartition et d’autres hypothèses, ",
		"p.firm_gain=0.08&lease=100":  "Avec le plan et d’autres hypothèses, ",
		"pub=0&s=250,250,250,250&n=3": "Avec cette répartition, ",
	} {
		if got := spaces.Replace(calculatorPage(locale.Fr, link).SentenceText()); !strings.Contains(got, want) {
			t.Errorf("%q: got %s, want %q in it", link, got, want)
		}
	}
}

// The long sentence says when capacity triples, and whether that is sooner than without
// the plan.
func TestLongSentence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, fr, en string }{
		{"", "triplerait en 2036, 2_ans plus tôt que sans le plan. Le PIB", "would triple in 2036, 2_years sooner than without the plan. EU GDP"},
		{"", "17_Md€, soit 0,08~%.", "€17bn higher, or 0.08%."},
		{"e=0", "triplerait en 2038, 2_ans plus tard qu’avec le plan.", "would triple in 2038, 2_years later than with the plan."},
		{"s=200,50,700,50", "la même année qu’avec le plan", "the same year as with the plan"},
		{"p.dc_growth_baseline=0.05", "ne triplerait pas d’ici à 2040.", "would not triple by 2040."},
	} {
		fr, en := spaces.Replace(calculatorPage(locale.Fr, c.link).LongSentenceText()), spaces.Replace(calculatorPage(locale.En, c.link).LongSentenceText())
		if !strings.Contains(fr, c.fr) || !strings.Contains(en, c.en) {
			t.Errorf("%q: got\n%s\n%s\nwant in them\n%s\n%s", c.link, fr, en, c.fr, c.en)
		}
	}
}

// find gives the first node below a node that the function accepts.
func find(n *markup.Node, accepts func(*markup.Node) bool) *markup.Node {
	var found *markup.Node
	n.Walk(func(n *markup.Node) {
		if found == nil && accepts(n) {
			found = n
		}
	})
	return found
}

func withID(n *markup.Node, id string) *markup.Node {
	return find(n, func(n *markup.Node) bool { v, _ := n.Attr("id"); return v == id })
}

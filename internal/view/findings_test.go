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
			t.Errorf("%q in French:\n%s\nwant\n%s", c.link, got, c.fr)
		}
		if got := spaces.Replace(en); got != c.en {
			t.Errorf("%q in English:\n%s\nwant\n%s", c.link, got, c.en)
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
			t.Errorf("%q lacks %q: %s", link, want, got)
		}
	}
}

// The long sentence says when capacity triples, and whether that is sooner.
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
			t.Errorf("%q lacks %q or %q:\n%s\n%s", c.link, c.fr, c.en, fr, en)
		}
	}
}

func TestFindings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, figure, fr, en string }{
		{"", FigureAdoption, "Le plan ajouterait 1,6_point d’usage~; le reste viendrait de toute façon", "The plan would add 1.6_points to use; the rest would come anyway"},
		{"e=0", FigureAdoption, "Sans le plan, 65~% des entreprises utiliseraient l’IA en 2035", "Without the plan, 65% of firms would use AI in 2035"},
		{"", FigureCapacity, "La capacité triplerait en 2036, 4_ans après l’objectif de 2032", "Capacity would triple in 2036, 4_years after the 2032 goal"},
		{"s=0,0,0,1000", FigureAdoption, "Cette répartition ajouterait 4,3_points d’usage~; le reste viendrait de toute façon", "This split would add 4.3_points to use; the rest would come anyway"},
		{"late=2", FigureGDP, "Ce scénario ajouterait 16_Md€ au PIB de 2035, surtout par la productivité", "This scenario would add €16bn to GDP in 2035, mostly through productivity"},
		{"", FigureEnergy, "Les centres de données consommeraient 198_TWh en 2035, dont 24 pour le plan", "Data centres would use 198_TWh in 2035, of which 24 for the plan"},
		{"s=0,0,0,1000", FigureEnergy, "Les centres de données consommeraient 174_TWh en 2035, autant que sans le plan", "Data centres would use 174_TWh in 2035, the same as without the plan"},
		{"pub=0", FigureBalance, "Sans argent public dépensé, 26_Md€ d’impôts en plus d’ici à 2035", "With no public money spent, €26bn more in taxes by 2035"},
		{"", FigureBalance, "L’argent public ne serait pas récupéré avant 2038", "Public money would not be recouped before 2038"},
		{"e=500&s=0,0,0,1000&to=2040", FigureBalance, "L’argent public serait récupéré en 2034", "Public money would be recouped in 2034"},
		{"e=500&s=0,0,0,1000&to=2040", FigureJobs, "Jusqu’à 590~000 emplois en 2028, puis aucun en 2040", "Up to 590,000 jobs in 2028, then none in 2040"},
		{"from=2030&to=2028", FigureJobs, "Aucun emploi à compter d’ici à 2028", "No jobs to count by 2028"},
		{"", FigureFrontier, "L’UE aurait 7,5_ans de retard sur les plus grands modèles en 2035, avec ou sans le plan", "The EU would be 7.5_years behind the largest models in 2035, with or without the plan"},
		{"e=0", FigureCompute, "Sans le plan, l’UE servirait 40~% de ses besoins de calcul en 2035", "Without the plan, the EU would serve 40% of its compute needs in 2035"},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			f, _ := calculatorPage(l, c.link).Figure(c.figure)
			if got := spaces.Replace(f.Finding); got != want {
				t.Errorf("%q, %s: %q, want %q", c.link, c.figure, got, want)
			}
		}
	}
}

// find gives the first node below that a test of it accepts.
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

// A table names its own measure and each column its unit, where they differ.
func TestTablesNameTheirUnits(t *testing.T) {
	t.Parallel()
	body := CalculatorBody(calculatorPage(locale.En, ""))
	for id, want := range map[string][]string{
		"capacity": {"EU data-centre capacity, MW", "With the plan, MW", "of which gigafactories, plan"},
		"jobs":     {"Building and operating jobs"},
		"compute":  {"in H100-equivalent chips", "Demand, millions of chips", "Machines used"},
		"balance":  {"Public revenue less spending, cumulative, €bn", "Plan’s money in the year, €bn"},
		"energy":   {"With the plan, TWh", "Share of use in 2025"},
	} {
		table := withID(body, id+"-table").Content()
		for _, w := range want {
			if !strings.Contains(table, w) {
				t.Errorf("the table of %s lacks %q", id, w)
			}
		}
	}
}

// Without a plan, figures that would be empty show their finding alone.
func TestNoEmptyChart(t *testing.T) {
	t.Parallel()
	body := CalculatorBody(calculatorPage(locale.Fr, "e=0"))
	for _, id := range []string{FigureGDP, FigureBalance, FigureJobs} {
		figure := withID(body, id)
		for i, c := range figure.Children {
			if _, unseen := c.Attr("hidden"); unseen != (i > 0) || i == 0 && c.Tag != "h3" {
				t.Errorf("%s shows %s", id, c)
			}
		}
	}
}

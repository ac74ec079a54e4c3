package figures

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

func TestFindings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, figure, fr, en string }{
		{"", view.FigureAdoption, "Le plan ajouterait 1,6_point d’usage~; le reste viendrait de toute façon", "The plan would add 1.6_points to use; the rest would come anyway"},
		{"e=0", view.FigureAdoption, "Sans le plan, 65~% des entreprises utiliseraient l’IA en 2035", "Without the plan, 65% of firms would use AI in 2035"},
		{"", view.FigureCapacity, "La capacité triplerait en 2036, 4_ans après l’objectif de 2032", "Capacity would triple in 2036, 4_years after the 2032 goal"},
		{"s=0,0,0,1000", view.FigureAdoption, "Cette répartition ajouterait 4,3_points d’usage~; le reste viendrait de toute façon", "This split would add 4.3_points to use; the rest would come anyway"},
		{"late=2", view.FigureGDP, "Ce scénario ajouterait 16_Md€ au PIB de 2035, surtout par la productivité", "This scenario would add €16bn to GDP in 2035, mostly through productivity"},
		{"", view.FigureEnergy, "Les centres de données consommeraient 198_TWh en 2035, dont 24 pour le plan", "Data centres would use 198_TWh in 2035, of which 24 for the plan"},
		{"s=0,0,0,1000", view.FigureEnergy, "Les centres de données consommeraient 174_TWh en 2035, autant que sans le plan", "Data centres would use 174_TWh in 2035, the same as without the plan"},
		{"pub=0", view.FigureBalance, "Sans argent public dépensé, 26_Md€ d’impôts en plus d’ici à 2035", "With no public money spent, €26bn more in taxes by 2035"},
		{"", view.FigureBalance, "L’argent public ne serait pas récupéré avant 2038", "Public money would not be recouped before 2038"},
		{"e=500&s=0,0,0,1000&to=2040", view.FigureBalance, "L’argent public serait récupéré en 2034", "Public money would be recouped in 2034"},
		{"e=500&s=0,0,0,1000&to=2040", view.FigureJobs, "Jusqu’à 590~000 emplois en 2028, puis aucun en 2040", "Up to 590,000 jobs in 2028, then none in 2040"},
		{"from=2030&to=2028", view.FigureJobs, "Aucun emploi à compter d’ici à 2028", "No jobs to count by 2028"},
		{"", view.FigureFrontier, "L’UE aurait 7,5_ans de retard sur les plus grands modèles en 2035, avec ou sans le plan", "The EU would be 7.5_years behind the largest models in 2035, with or without the plan"},
		{"e=0", view.FigureCompute, "Sans le plan, l’UE servirait 40~% de ses besoins de calcul en 2035", "Without the plan, the EU would serve 40% of its compute needs in 2035"},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			f, _ := pageAt(l, c.link).Figure(c.figure)
			if got := viewtest.Spaces.Replace(f.Finding); got != want {
				t.Errorf("%q, %s: got %q, want %q", c.link, c.figure, got, want)
			}
		}
	}
}

// A table names its measure, and the unit of each column if they differ.
func TestTablesNameTheirUnits(t *testing.T) {
	t.Parallel()
	body := bodyOf(pageAt(locale.En, ""))
	for id, want := range map[string][]string{
		"capacity": {"EU data-centre capacity, MW", "With the plan, MW", "of which gigafactories, plan"},
		"jobs":     {"Building and operating jobs"},
		"compute":  {"in H100-equivalent chips", "Demand, millions of chips", "Machines used"},
		"balance":  {"Public revenue less spending, cumulative, €bn", "Plan’s money in the year, €bn"},
		"energy":   {"With the plan, TWh", "Share of use in 2025"},
	} {
		table := viewtest.WithID(body, id+"-table").Content()
		for _, w := range want {
			if !strings.Contains(table, w) {
				t.Errorf("the table of %s lacks %q, want it: %s", id, w, table)
			}
		}
	}
}

// Without a plan, figures whose charts would be empty show their finding alone.
func TestNoEmptyChart(t *testing.T) {
	t.Parallel()
	body := bodyOf(pageAt(locale.Fr, "e=0"))
	for _, id := range []string{view.FigureGDP, view.FigureBalance, view.FigureJobs} {
		figure := viewtest.WithID(body, id)
		if len(figure.Children) == 0 {
			t.Errorf("%s is empty, want a heading", id)
		}
		for i, c := range figure.Children {
			if _, unseen := c.Attr("hidden"); unseen != (i > 0) || i == 0 && c.Tag != "h3" {
				t.Errorf("%s: child %d is %s, want a heading, and all after it hidden", id, i, c)
			}
		}
	}
}

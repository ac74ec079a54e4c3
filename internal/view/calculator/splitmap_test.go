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

// mapPage is the calculator's page at a link with its coarse map and, if the link asks
// for it, the best split.
func mapPage(l locale.Lang, link string) *Page {
	p := pageAt(l, link)
	parts, splits := mapNeeds(p.Session)
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: p.Session.Scenario, Parts: parts, Splits: splits, Coarse: true})
	p.Analysis = w.Rough(parts)
	return p
}

func TestMapFindings(t *testing.T) {
	t.Parallel()
	for link, want := range map[string][2]string{
		"":                           {"31_Md€ au mieux, 17_Md€ avec le plan", "€31bn at best, €17bn with the plan"},
		"s=100,300,300,300":          {"31_Md€ au mieux, 29_Md€ avec cette répartition", "€31bn at best, €29bn with this split"},
		"map=adoption":               {"69,5~% au mieux, 66,3~% avec le plan", "69.5% at best, 66.3% with the plan"},
		"map=capacity":               {"×2,94 au mieux, ×2,91 avec le plan", "×2.94 at best, ×2.91 with the plan"},
		"map=energy":                 {"176_TWh au mieux, 198_TWh avec le plan", "176 TWh at best, 198 TWh with the plan"},
		"map=balance":                {"+26_Md€ au mieux, −11_Md€ avec le plan", "+€26bn at best, −€11bn with the plan"},
		"map=jobs&map.held=3":        {"52~000_emplois au mieux, 47~000_emplois avec le plan", "52,000 jobs at best, 47,000 jobs with the plan"},
		"map=frontier":               {"7,5_ans en 2035, quelle que soit la répartition", "7.5 years in 2035, whatever the split"},
		"map=frontier&map.held=1":    {"6,2_ans au mieux, 7,5_ans avec le plan", "6.2 years at best, 7.5 years with the plan"},
		"e=0":                        {"Sans argent, la répartition ne change rien", "With no money, the split changes nothing"},
		"s=0,0,0,0,1000":             {"Rien n’est attribué~: la carte est vide", "Nothing is assigned: the map is empty"},
		"s=0,0,1000,0&map.held=2":    {"Plus rien à répartir~: «~Capacité (centres de données)~» prend tout", "Nothing left to share: “Capacity (data centres)” takes it all"},
		"s=100,490,0,410&map.held=0": {"Cette répartition ne se distingue pas de la meilleure~: 31_Md€", "This split cannot be told from the best: €31bn"},
	} {
		for i, l := range locale.Langs[:2] {
			p := mapPage(l, link)
			got := p.mapFinding(p.knownMap())
			if l == locale.Fr {
				got = viewtest.Spaces.Replace(got)
			}
			if got = strings.ReplaceAll(got, "\u00a0", " "); got != want[i] {
				t.Errorf("%q: got %s, want %s", link, got, want[i])
			}
		}
	}
}

// The text says so when splits are as good as the best: this one, many or all of them.
func TestMapPlateauFindings(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		on      func(i, n int) bool
		mine    float64
		finding string
		line    string
	}{
		{func(i, n int) bool { return true }, 1, "No split stands out", "The best beats none of the others in at least 90 of 100 simulations"},
		{func(i, n int) bool { return i < n/2 }, 0, "The top is flat: 5 splits in 10 are as good, up to €31bn", "Within the dashes: 95 of 190 splits, by 5%,"},
		{func(i, n int) bool { return i < 7 }, 0.3, "This split cannot be told from the best: €17bn", "Within the dashes: 7 of 190 splits, by 5%, that the best does not beat in at least 90 of 100 simulations. It beats the plan in 100 of 100 simulations, and this one in 70."},
		{func(i, n int) bool { return false }, 0.07, "€31bn at best, €17bn with the plan", "The top is sharp: the best beats all others"},
	} {
		p := mapPage(locale.En, "")
		m, o := *p.knownMap(), p.Session.Map.Outcome
		plateau := &analysis.SplitPlateau{Grid: m.Grid, Draws: 100, Mine: new(analysis.Shares)}
		plateau.Mine[o] = c.mine
		for i := 0; i < m.Grid.Len(); i++ {
			equal := 0.05
			if c.on(i, m.Grid.Len()) {
				equal = 0.4
			}
			plateau.Equal[o] = append(plateau.Equal[o], equal)
		}
		m.Plateau = plateau
		if got := p.mapFinding(&m); got != c.finding {
			t.Errorf("got the finding %s, want %s", got, c.finding)
		}
		if got := string(markup.Append(nil, p.mapPlateau(&m))); !strings.Contains(got, c.line) {
			t.Errorf("the plateau says %s, want %s in it", got, c.line)
		}
		if drawn := strings.Contains(string(markup.Append(nil, p.triangle(&m).SVG())), `"ch-plateau"`); drawn != (plateau.On(o) > 0) {
			t.Errorf("%s: a plateau is drawn %v, want %v", c.finding, drawn, plateau.On(o) > 0)
		}
	}
}

// The table has the best, median and worst split of the map, the plan's and this one.
func TestMapTable(t *testing.T) {
	t.Parallel()
	p := mapPage(locale.En, "s=100,300,300,300")
	text := string(markup.Append(nil, p.mapTable(p.knownMap())))
	for _, want := range []string{
		`Among the 190 splits of the map`,
		`<th scope="row">Best</th><td>10%</td><td>55%</td><td>0%</td><td>35%</td><td><b>€31bn</b></td>`,
		`<th scope="row">The plan</th><td>10%</td><td>5%</td><td>80%</td><td>5%</td><td><b>€17bn</b></td>`,
		`<th scope="row">This one</th><td>10%</td><td>30%</td><td>30%</td><td>30%</td><td><b>€29bn</b></td>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the table lacks %s, want it: %s", want, text)
		}
	}
}

// While the map is worked out the page says so. A map with another share held is not
// taken for this one's, and a former map is marked as such.
func TestMapWaits(t *testing.T) {
	t.Parallel()
	p := pageAt(locale.En, "")
	if text := string(markup.Append(nil, p.mapShown())); !strings.Contains(text, "The map is being worked out") {
		t.Errorf("before there is a map got %s, want \"The map is being worked out\"", text)
	}
	p = mapPage(locale.En, "")
	p.Session.Map.Fixed = 2
	if p.knownMap() != nil {
		t.Error("a map with another share held is taken for this one's, want none")
	}
	p = mapPage(locale.En, "")
	p.FormerMap, p.Analysis = p.Analysis.Map, nil
	if text := string(markup.Append(nil, p.mapShown())); !strings.Contains(text, "is-former") || !strings.Contains(text, `aria-busy="true"`) {
		t.Errorf("a former map is %.400s, want it marked as is-former and busy", text)
	}
}

func TestBestSplitTexts(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"map.best=1&map.electricity=12":                "It gives €31bn; this one gives €17bn.",
		"map.best=1&map.electricity=0&map.balance=300": "No split meets these limits.",
		"map.best=1&map.floor.0=600&map.floor.1=500":   "The shares asked for already take more than there is.",
		"map.best=1&map=adoption&map.floor.2=1000":     "Gigafactories\u00a00%, AI factories\u00a00%, Capacity\u00a0100%, Support\u00a00%",
		"map.electricity=12":                           "Electricity for the plan, at most",
	} {
		p := mapPage(locale.En, link)
		text := string(markup.Append(nil, p.bestSplit()))
		if !strings.Contains(text, want) {
			t.Errorf("%q: the text lacks %q, want it: %s", link, want, text)
		}
		if found := strings.Contains(text, "Use this split"); found != strings.Contains(want, "%") && found != strings.Contains(want, "gives") {
			t.Errorf("%q: the split is offered to take over: %v, want %v", link, found, !found)
		}
	}
	p := mapPage(locale.En, "map.best=1")
	b := *p.Analysis.Best
	b.Choice = &analysis.Choice{Draws: 100, On: 13, Of: 286, Low: landscape.Split{0, 400, 0, 200}, High: landscape.Split{300, 800, 0, 600}}
	if text := string(markup.Append(nil, p.bestText(&b)[2])); !strings.Contains(text, "of the 286\u00a0possible splits, by 10%, it beats 13 in fewer than") || !strings.Contains(text, "Gigafactories\u00a00 to 30%, AI factories\u00a040 to 80%, Capacity\u00a00%, Support\u00a020 to 60%") {
		t.Errorf("got %s, want the 13 of 286 splits and the ranges of the shares", text)
	}
}

// Where the server answers, the map and the best split say, to readers without scripts
// alone, that more takes more computing. With all results known neither says so.
func TestMapSaysWhatTakesScripts(t *testing.T) {
	t.Parallel()
	const needs = "takes more computing"
	p := mapPage(locale.En, "map=gdp&map.best=1")
	fold := viewtest.WithID(p.Body(), view.SplitsID)
	if n := strings.Count(fold.Content(), needs); n != 2 || p.Analysis.Best == nil {
		t.Errorf("that it takes more computing is said %d times, with a best split: %v; want twice, by the map and by the best split", n, p.Analysis.Best != nil)
	}
	fold.Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); len(n.Children) == 1 && strings.Contains(n.Children[0].Text, needs) && !strings.Contains(class, "no-scripts") {
			t.Errorf("it is said in the class %q, want no-scripts, which is hidden where scripts run", class)
		}
	})
	parts, splits := mapNeeds(p.Session)
	p.Analysis = analysis.Complete(analysis.Question{Scenario: p.Session.Scenario, Parts: parts, Splits: splits})
	if fold := viewtest.WithID(p.Body(), view.SplitsID).Content(); strings.Contains(fold, needs) {
		t.Errorf("with all results known it is still said, want it not to be: %s", fold)
	}
}

// The names of measures end without a full stop, since one follows them on the page.
func TestMapMeasuresEndWithoutStop(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		for i := range outcome.All {
			if said := outcome.All[i].Measure.In(l); said == "" || strings.HasSuffix(said, ".") {
				t.Errorf("%s: got the measure %q, want one that is not empty and has no full stop at its end", l.Code(), said)
			}
		}
	}
}

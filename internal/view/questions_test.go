package view

import (
	"math"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

// answeredPage is the calculator at a link, with all of its questions answered.
func answeredPage(l locale.Lang, link string) *Page {
	p := calculatorPage(l, link)
	p.Analysis = analysis.Complete(p.Question(CalculatorPage))
	return p
}

func TestAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, id, fr, en string }{
		{"", "moved", "Rien ne diffère encore du plan.", "Nothing differs from the plan yet."},
		{"s=100,100,100,700", "moved.answer",
			"Effet annuel sur le PIB, 2035~: +17_Md€ avec le plan, +26_Md€ avec cette répartition, soit +9,4_Md€. Tout l’écart vient des choix",
			"Annual effect on GDP, 2035: +\u2060€17bn with the plan, +\u2060€26bn with this split, that is +\u2060€9.4bn. The whole difference comes from choices"},
		{"late=2&outcome=capacity_mw", "moved.answer", "27,6_GW avec le plan", "The whole difference comes from assumptions"},
		{"p.carbon_decline=0.05&outcome=adoption", "moved.answer", "Ce qui diffère du plan n’y change rien.", "What differs from the plan makes no difference here."},
		{"outcome=capacity_mw", "billion.answer", "c’est pour «~Capacité (centres de données)~» qu’un milliard de plus ajouterait le plus", "would add most to it under “Capacity (data centres)”"},
		{"outcome=frontier_lag_years", "billion.answer", "ne change rien", "cannot tell: nothing in"},
		{"outcome=adoption&belief=p.service_leakage", "believe.answer", "n’y change rien. Ce serait 66,3~%", "changes nothing in it. It would be 66.3%"},
		{"outcome=adoption&belief=pace&goal=75", "believe.answer", "pour arriver à 75,0~% au lieu de 66,3~%, il faudrait que «~Rythme d’adoption, le même pour tous~» soit ×", "would have to be ×"},
		{"outcome=adoption&belief=pace&goal=99", "believe.answer", "aucune valeur de", "no value of “Pace of adoption, the same for all” from ×0 to ×4 leads to 99.0%"},
		{"outcome=adoption&belief=late&goal=nope", "believe", "«~nope~» n’est pas un nombre", "“nope” is no number"},
		{"e=300&belief=late", "believe.answer", "", ""},
		{"", "billion.answer", "Plusieurs centaines de simulations", "This takes several hundred simulations"},
	} {
		for l, want := range map[locale.Lang]string{locale.Fr: c.fr, locale.En: c.en} {
			p := answeredPage(l, c.link)
			n := withID(p.Body(), c.id)
			if n == nil {
				t.Errorf("%q has no %s", c.link, c.id)
				continue
			}
			if got := spaces.Replace(n.Content()); !strings.Contains(got, want) {
				t.Errorf("%q, %s: %q does not say %q", c.link, c.id, got, want)
			}
		}
	}
}

// Parts are rounded so that those shown total what is shown of their sum, and
// none is further than a step from what it is.
func TestPartsShownAddUp(t *testing.T) {
	t.Parallel()
	for _, link := range []string{
		"s=100,100,100,700&late=1.5", "e=300&pub=60&del=70&late=1.4&grid=2&pace=1,1.5,1,1&lease=40&p.firm_gain=0.04&p.additionality=0.4",
		"e=0", "late=2", "aim=75@2030&s=250,250,250,250", "e=195&late=1.1",
	} {
		for i := range AllAsked {
			o := &AllAsked[i]
			p := answeredPage(locale.En, link+"&outcome="+o.Column)
			g := p.Gap(o, p.Analysis.Gap.Parts(o.Index()), p.Analysis.Gap.Against, p.Session.Scenario)
			sums := [2]int{}
			for j, c := range g.parts.Changes {
				side := 1
				if c.Choice {
					side = 0
				}
				sums[side] += g.changes[j]
				if d := math.Abs(float64(g.changes[j]) - g.steps(c.Value)); d > 1.5 {
					t.Errorf("%s, %s: %v is %v steps off", link, o.Column, c.Keys, d)
				}
			}
			if g.choices+g.beliefs != g.total || sums[0] != g.choices || sums[1] != g.beliefs {
				t.Errorf("%s, %s: %d and %d, of %v; in all %d", link, o.Column, g.choices, g.beliefs, g.changes, g.total)
			}
		}
	}
}

// The way to take an answer leads to the outcome that was sought, as a link and
// as an action alike.
func TestTakingAnAnswer(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"outcome=adoption&belief=pace&goal=75", "e=300&outcome=gdp_effect_bn&belief=p.firm_gain&goal=40", "outcome=capacity_mw&belief=late&goal=27"} {
		p := answeredPage(locale.En, link)
		chip := find(withID(p.Body(), "believe.answer"), isChip)
		if chip == nil {
			t.Errorf("%s: there is nothing to take", link)
			continue
		}
		do, _ := chip.Attr("data-do")
		href, _ := chip.Attr("href")
		s := session.New(locale.En, "?"+link)
		if !s.Do(session.Action{Do: do}) || p.Base+"/en/?"+s.Query() != href {
			t.Errorf("%s: %q gives %q, the link is %q", link, do, s.Query(), href)
		}
		next := answeredPage(locale.En, s.Query())
		goal, _, _ := p.goal()
		if got := next.Asked().Of(next.Result, next.Horizon()); math.Abs(got-goal) > 1e-4*math.Abs(goal) {
			t.Errorf("%s: %q gives %v, not %v", link, do, got, goal)
		}
	}
}

// A form's goal counts for the outcome that it was typed for.
func TestGoalOfAnotherOutcome(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]float64{
		"outcome=adoption&goal=60&asked=adoption": 0.6, "outcome=adoption&goal=60&asked=jobs": 0.75, "outcome=adoption": 0.75,
		"outcome=jobs&goal=1%20000": 1000, "outcome=capacity_mw&goal=30,5": 30500, "outcome=capacity_mw&goal=30.5": 30500,
	} {
		p := calculatorPage(locale.Fr, link)
		if goal, _, ok := p.goal(); goal != want || !ok {
			t.Errorf("%s: %v, %t", link, goal, ok)
		}
	}
}

// While an answer is being worked out, the one before keeps its room, unseen.
func TestWaitingKeepsItsRoom(t *testing.T) {
	t.Parallel()
	p := answeredPage(locale.En, "late=2")
	last := withID(p.Body(), "moved.answer")
	p.Analysis, p.Opened = nil, map[string]bool{MovedID: true, billionID: true}
	p.Closed = nil
	p.Seen = nil
	bare := withID(p.Body(), "moved.answer")
	for range 2 {
		p.Seen = map[string]*markup.Node{"moved.answer": last}
		waiting := withID(p.Body(), "moved.answer")
		if c, _ := waiting.Attr("class"); c != "answered is-waiting" || len(waiting.Children) != 3 || len(bare.Children) != 1 {
			t.Errorf("it is %q with %d parts; %d without one before", c, len(waiting.Children), len(bare.Children))
		}
		last = waiting
	}
}

// What the flow of money was given, and what has become of it, is each year what
// was announced and what came beyond it.
func TestWaitsTotals(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]float64{"": 200, "grid=0.3&to=2040": 200, "s=100,100,100,200,500": 200, "e=0": 0, "del=60": 200, "del=150&flow=2040": 275} {
		years := []string{"&flow=2025", "&flow=2031", "&flow=2040", "", "&flow=1999", "&flow=x"}
		if strings.Contains(link, "flow") {
			years = []string{""}
		}
		for _, year := range years {
			f, _ := calculatorPage(locale.En, link+year).Figure(FigureWaits)
			given, now := 0.0, 0.0
			for _, part := range f.Flow.Given {
				given += part.Value
			}
			for _, state := range f.Flow.Now {
				for _, v := range state.Of {
					now += v
				}
			}
			if math.Abs(given-want) > 1e-9 || math.Abs(now-want) > 1e-9 {
				t.Fatalf("%s: %v given and %v now, want %v", link+year, given, now, want)
			}
		}
	}
}

// The flow's year is the reader's, and its title and table say the same.
func TestWaitsFinding(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"":                     "Of €200bn, €85bn would be in service in 2035; €75bn would have been invested without the plan",
		"flow=2029":            "would be in service in 2029",
		"grid=0.2":             "In 2035, €69bn would wait for a connection to the power grid",
		"e=0":                  "Without money, nothing waits",
		"to=2028":              "would be in service in 2028",
		"s=0,0,0,1000&to=2030": "€41bn would be in service in 2030",
	} {
		if f, _ := calculatorPage(locale.En, link).Figure(FigureWaits); !strings.Contains(f.Finding, want) {
			t.Errorf("%q: %s", link, f.Finding)
		}
	}
}

func isChip(n *markup.Node) bool {
	class, _ := n.Attr("class")
	return n.Tag == "a" && class == "chip"
}

// What rounding leaves of an amount has no sign.
func TestBarHasNoNegativeZero(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		v    float64
		want string
	}{{-1e-9, "0%"}, {0, "0.00%"}, {-0.25, "-25.00%"}, {0.5, "50.00%"}} {
		if got := percentOf(c.v, 1); got != c.want {
			t.Errorf("%v of 1: %s, want %s", c.v, got, c.want)
		}
	}
}

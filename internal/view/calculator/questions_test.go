package calculator

import (
	"math"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/viewtest"
)

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
			p := answeredAt(l, c.link)
			n := viewtest.WithID(p.Body(), c.id)
			if n == nil {
				t.Errorf("%q: the page has no element #%s, want one", c.link, c.id)
				continue
			}
			if got := viewtest.Spaces.Replace(n.Content()); got == "" || !strings.Contains(got, want) {
				t.Errorf("%q, %s: got %q, want some words and %q in it", c.link, c.id, got, want)
			}
		}
	}
}

// The link beside an answer and its action set the same scenario, which gives the
// outcome that was asked for.
func TestTakingAnAnswer(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"outcome=adoption&belief=pace&goal=75", "e=300&outcome=gdp_effect_bn&belief=p.firm_gain&goal=40", "outcome=capacity_mw&belief=late&goal=27"} {
		p := answeredAt(locale.En, link)
		chip := viewtest.Find(viewtest.WithID(p.Body(), "believe.answer"), isChip)
		if chip == nil {
			t.Errorf("%s: the answer has no link to take it, want one", link)
			continue
		}
		do, _ := chip.Attr("data-do")
		href, _ := chip.Attr("href")
		s := session.New(locale.En, "?"+link)
		if !s.Do(session.Action{Do: do}) || p.Base+"/en/?"+s.Query() != href {
			t.Errorf("%s: the action %q gives %q, want the address of the link, %q", link, do, s.Query(), href)
		}
		next := answeredAt(locale.En, s.Query())
		goal, _, _ := p.goal()
		if got := asked.Of(next.Page).Of(next.Result, next.Horizon()); math.Abs(got-goal) > 1e-4*math.Abs(goal) {
			t.Errorf("%s: the action %q gives %v, want %v", link, do, got, goal)
		}
	}
}

// A goal that was typed for one outcome is not taken for another.
func TestGoalOfAnotherOutcome(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]float64{
		"outcome=adoption&goal=60&asked=adoption": 0.6, "outcome=adoption&goal=60&asked=jobs": 0.75, "outcome=adoption": 0.75,
		"outcome=jobs&goal=1%20000": 1000, "outcome=capacity_mw&goal=30,5": 30500, "outcome=capacity_mw&goal=30.5": 30500,
	} {
		p := pageAt(locale.Fr, link)
		if goal, _, ok := p.goal(); goal != want || !ok {
			t.Errorf("%s: got the goal %v (read: %t), want %v", link, goal, ok, want)
		}
	}
}

// While an answer is worked out, the former one stays, hidden, and keeps its room.
func TestWaitingKeepsItsRoom(t *testing.T) {
	t.Parallel()
	p := answeredAt(locale.En, "late=2")
	last := viewtest.WithID(p.Body(), "moved.answer")
	p.Analysis, p.Opened = nil, map[string]bool{asked.MovedID: true, billionID: true}
	p.Closed = nil
	p.Seen = nil
	bare := viewtest.WithID(p.Body(), "moved.answer")
	for range 2 {
		p.Seen = map[string]*markup.Node{"moved.answer": last}
		waiting := viewtest.WithID(p.Body(), "moved.answer")
		if c, _ := waiting.Attr("class"); c != "answered is-waiting" || len(waiting.Children) != 3 || len(bare.Children) != 1 {
			t.Errorf("the waiting answer is %q with %d parts, and one without a former answer has %d; want is-waiting, 3 and 1", c, len(waiting.Children), len(bare.Children))
		}
		last = waiting
	}
}

func isChip(n *markup.Node) bool {
	class, _ := n.Attr("class")
	return n.Tag == "a" && class == "chip"
}

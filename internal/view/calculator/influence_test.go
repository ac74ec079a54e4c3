package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// fills gives how long the bars below a node are, in order.
func fills(n *markup.Node) []string {
	var list []string
	n.Walk(func(n *markup.Node) {
		if kind, _ := n.Attr("class"); kind == "weight-fill" {
			width, _ := n.Attr("width")
			list = append(list, width)
		}
	})
	return list
}

// Under each slider a bar and words say how far it moves the outcome that was
// chosen.
func TestWeights(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		l              locale.Lang
		link, id, want string
	}{
		{locale.En, "", "s.support.weight", "Over its whole range, effect on GDP in 2035: €13bn to €23bn."},
		{locale.Fr, "", "e.weight", "Sur toute sa course, effet sur le PIB en 2035~: de 0_€ à 35_Md€."},
		{locale.En, "weigh=adoption", "pace.blocked.weight", "Over its whole range, share of firms that use AI in 2035: "},
		{locale.En, "weigh=nonsense&to=2030", "p.firm_gain.weight", "Over its whole range, effect on GDP in 2030: "},
		{locale.En, "weigh=capacity", "pace.blocked.weight", "Over its whole range, does not change: capacity of data centres."},
		{locale.En, "aim=75@2030&weigh=jobs", "aim.share.weight", "Over its whole range"},
		{locale.En, "", "to.weight", ""},
	} {
		p := rangedAt(c.l, c.link)
		body := p.Body()
		got := viewtest.Spaces.Replace(viewtest.WithID(body, c.id).Content())
		if c.want == "" && got != "" || !strings.HasPrefix(got, c.want) {
			t.Errorf("%q, %s: %q, want %q", c.link, c.id, got, c.want)
		}
		input := viewtest.WithID(body, strings.TrimSuffix(c.id, ".weight"))
		if by, _ := input.Attr("aria-describedby"); !strings.Contains(by, c.id) {
			t.Errorf("%s is described by %q", c.id, by)
		}
	}
	p := rangedAt(locale.En, "")
	r, _ := p.Analysis.Influence.Reach(p.influenced(), "e")
	if got := p.part(r); got != 1 {
		t.Errorf("the envelope moves most, and has a bar of %v", got)
	}
}

// Former bars are faded and say nothing; without any, rooms are kept.
func TestFormerWeights(t *testing.T) {
	t.Parallel()
	known := rangedAt(locale.En, "")
	p := pageAt(locale.En, "e=300")
	empty := p.Body()
	if n := len(fills(empty)); n != 1 { // that of the note
		t.Errorf("%d bars while nothing is known", n)
	}
	p.FormerInfluence = known.Analysis.Influence
	body := p.Body()
	if viewtest.WithID(body, "s.support.weight").Content() != "" {
		t.Error("former bars say what was")
	}
	faded := 0
	viewtest.WithID(body, view.FormID).Walk(func(n *markup.Node) {
		if kind, _ := n.Attr("class"); kind == "weight is-former" {
			faded++
		}
	})
	if faded < 20 {
		t.Errorf("%d former bars", faded)
	}
}

// The list has every control once, the heaviest first or as on the page; its
// buttons choose outcome and order.
func TestMatters(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "")
	names := func(link string) []string {
		q := rangedAt(locale.En, link)
		var list []string
		q.controlWeights().Walk(func(n *markup.Node) {
			if n.Tag == "a" {
				href, _ := n.Attr("href")
				list = append(list, href[1:])
			}
		})
		return list
	}
	byWeight, byPage := names(""), names("order=page")
	if len(byWeight) != len(p.Analysis.Influence.Controls) || byWeight[0] != "e" || byPage[1] != "pub" || len(byPage) != len(byWeight) {
		t.Errorf("%v; %v", byWeight, byPage)
	}
	o := p.influenced()
	for i := range byWeight[1:] {
		a, _ := p.Analysis.Influence.Reach(o, byWeight[i])
		b, _ := p.Analysis.Influence.Reach(o, byWeight[i+1])
		if a.High-a.Low < b.High-b.Low {
			t.Errorf("%s before %s", byWeight[i], byWeight[i+1])
		}
	}
	for _, id := range byPage {
		if name := p.controlName(id); name == id || name == "" {
			t.Errorf("%s has no name", id)
		}
	}
	pressed := map[string]string{}
	rangedAt(locale.En, "weigh=jobs&order=page").matters().Walk(func(n *markup.Node) {
		if n.Tag == "button" {
			do, _ := n.Attr("data-do")
			pressed[do], _ = n.Attr("aria-pressed")
		}
	})
	for do, want := range map[string]string{"look weigh jobs": "true", "look weigh gdp": "false", "look order page": "true", "look order size": "false"} {
		if pressed[do] != want {
			t.Errorf("%s: pressed %q", do, pressed[do])
		}
	}
	if len(pressed) != outcome.Count+2 {
		t.Errorf("buttons: %v", pressed)
	}
}

// Parameters have their share with its error in words, then the tornado; on the
// server it is said where they are worked out.
func TestSensitivity(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.Fr, "")
	if got := p.sensitivity().Content(); !strings.Contains(got, "aicontinent sensitivity") {
		t.Errorf("on the server: %s", got)
	}
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: scenario.Default(), Parts: analysis.PartSensitivity})
	p.Analysis, p.Opened = w.Results(), map[string]bool{mattersID: true}
	if got := p.sensitivity().Content(); got != mattersWorking.In(locale.Fr) {
		t.Errorf("at first: %s", got)
	}
	for w.Results().Sensitivity == nil || w.Results().Sensitivity.Draws < 1024 {
		w.Step()
	}
	text := viewtest.Spaces.Replace(p.sensitivity().Content())
	row, _ := evidence.Index("firm_gain")
	member, _ := evidence.Index("support_effect_blocked")
	familyMember := evidence.WordsOf(member).Name
	for _, want := range []string{evidence.WordsOf(row).Name.In(locale.Fr), "estimation publiée", "points", "Premiers ordres de grandeur, 13~%", "Les 66 autres", "10_Md€", "30_Md€", "ici 17_Md€", "Les membres des familles", familyMember.In(locale.Fr)} {
		if !strings.Contains(text, want) {
			t.Errorf("%q lacks %q", text, want)
		}
	}
	svg := viewtest.Find(p.sensitivity(), func(n *markup.Node) bool { role, _ := n.Attr("role"); return role == "img" })
	if label, _ := svg.Attr("aria-label"); !strings.Contains(viewtest.Spaces.Replace(label), "10_Md€, puis 30_Md€.") {
		t.Errorf("the tornado says %q", label)
	}
	for _, open := range []bool{false, true} {
		p.Opened = map[string]bool{mattersID: open}
		if needs := p.Question().Parts&analysis.PartSensitivity != 0; needs != open {
			t.Errorf("the fold is open: %v; its weights are worked out: %v", open, needs)
		}
	}
}

// Where nothing varies, that is said, and nothing is drawn.
func TestNothingIsSensitive(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "e=0")
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: p.Session.Scenario, Parts: analysis.PartSensitivity})
	for w.Results().Sensitivity == nil || w.Results().Sensitivity.Draws == 0 {
		w.Step()
	}
	p.Analysis = w.Results()
	if n := p.sensitivity(); n.Content() != "No parameter changes it (effect on GDP)." || viewtest.Find(n, func(n *markup.Node) bool { return n.Tag == "svg" }) != nil {
		t.Errorf("%s", n.Content())
	}
}

// Shares are weighed as they move on the page; the weight of a locked one, and
// that alone, is said to be one without its lock.
func TestWeightsOfLocked(t *testing.T) {
	t.Parallel()
	p := pageAt(locale.En, "s=100,50,700,50,100")
	said := func() (share, other, note, list string) {
		p.Analysis = analysis.Complete(p.Question())
		body := p.Body()
		main := body.Content()
		text := func(id string) string { return viewtest.Spaces.Replace(viewtest.WithID(body, id).Content()) }
		if strings.Count(main, "weighed as if") > 0 {
			note = "said"
		}
		return text("s.data_centres.weight"), text("s.support.weight"), note, text(mattersID)
	}
	free, support, note, _ := said()
	if strings.Contains(free, "locked") || note != "" {
		t.Errorf("no share is locked: %q, %q", free, note)
	}
	p.Session.Do(session.Action{Do: "lock 2"})
	locked, beside, note, list := said()
	if !strings.HasPrefix(locked, free) || !strings.HasSuffix(locked, "It is locked: this is what it would do unlocked.") {
		t.Errorf("locked: %q; free: %q", locked, free)
	}
	if beside == support || strings.Contains(beside, "locked") {
		t.Errorf("beside a lock: %q, without it %q", beside, support)
	}
	if note == "" || !strings.Contains(list, "A locked share is weighed as if it alone were not.") {
		t.Errorf("nothing says what the weight of a locked share is: %q", list)
	}
	p.Session.Do(session.Action{Do: "unlock 2"})
	p.Session.Do(session.Action{Do: "rule -2"})
	if _, reserve, _, _ := said(); p.Session.Rule != session.Unassigned || reserve == support || reserve == beside {
		t.Errorf("from the reserve: %q, in proportion %q", reserve, support)
	}
}

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

// fills gives the lengths of the bars below a node, in order.
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

// Under each slider a bar and a sentence say how far it moves the outcome that was
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
			t.Errorf("%q, %s: got %q, want %q at the start", c.link, c.id, got, c.want)
		}
		input := viewtest.WithID(body, strings.TrimSuffix(c.id, ".weight"))
		if by, _ := input.Attr("aria-describedby"); !strings.Contains(by, c.id) {
			t.Errorf("the control is described by %q, want %s among them", by, c.id)
		}
	}
	p := rangedAt(locale.En, "")
	r, _ := p.Analysis.Influence.Reach(p.influenced(), "e")
	if got := p.part(r); got != 1 {
		t.Errorf("the envelope moves the outcome most, and got a bar of %v, want 1", got)
	}
}

// The bars of a former scenario are faded and have no words; while nothing is known
// there are none.
func TestFormerWeights(t *testing.T) {
	t.Parallel()
	known := rangedAt(locale.En, "")
	p := pageAt(locale.En, "e=300")
	empty := p.Body()
	if n := len(fills(empty)); n != 1 { // the bar in the note
		t.Errorf("got %d bars while nothing is known, want the one of the note", n)
	}
	p.FormerInfluence = known.Analysis.Influence
	body := p.Body()
	if viewtest.WithID(body, "s.support.weight").Content() != "" {
		t.Errorf("former bars say %q, want nothing", viewtest.WithID(body, "s.support.weight").Content())
	}
	faded := 0
	viewtest.WithID(body, view.FormID).Walk(func(n *markup.Node) {
		if kind, _ := n.Attr("class"); kind == "weight is-former" {
			faded++
		}
	})
	if faded < 20 {
		t.Errorf("got %d former bars, want 20 or more", faded)
	}
}

// The list names every control once, first the one that moves the outcome most, or in
// the order of the page; its buttons choose the outcome and the order.
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
		t.Errorf("got by weight %v and by page %v, want all %d controls in both, with e first and pub second", byWeight, byPage, len(p.Analysis.Influence.Controls))
	}
	o := p.influenced()
	for i := range byWeight[1:] {
		a, _ := p.Analysis.Influence.Reach(o, byWeight[i])
		b, _ := p.Analysis.Influence.Reach(o, byWeight[i+1])
		if a.High-a.Low < b.High-b.Low {
			t.Errorf("%s comes before %s, which moves the outcome more; want the heaviest first", byWeight[i], byWeight[i+1])
		}
	}
	for _, id := range byPage {
		if name := p.controlName(id); name == id || name == "" {
			t.Errorf("%s is named %q, want words", id, name)
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
			t.Errorf("%s: aria-pressed is %q, want %q", do, pressed[do], want)
		}
	}
	if len(pressed) != outcome.Count+2 {
		t.Errorf("got %d buttons, want %d: %v", len(pressed), outcome.Count+2, pressed)
	}
}

// The text gives the parameters' shares of the variance with their error, then the
// tornado chart. A server does not work them out, and names the command that does.
func TestSensitivity(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.Fr, "")
	if got := p.sensitivity().Content(); !strings.Contains(got, "aicontinent sensitivity") {
		t.Errorf("on the server got %q, want the command that works it out", got)
	}
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: scenario.Default(), Parts: analysis.PartSensitivity})
	p.Analysis, p.Opened = w.Results(), map[string]bool{mattersID: true}
	if got := p.sensitivity().Content(); got != mattersWorking.In(locale.Fr) {
		t.Errorf("at first got %q, want %q", got, mattersWorking.In(locale.Fr))
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
			t.Errorf("the text lacks %q, want it: %q", want, text)
		}
	}
	svg := viewtest.Find(p.sensitivity(), func(n *markup.Node) bool { role, _ := n.Attr("role"); return role == "img" })
	if label, _ := svg.Attr("aria-label"); !strings.Contains(viewtest.Spaces.Replace(label), "10_Md€, puis 30_Md€.") {
		t.Errorf("the tornado's label is %q, want \"10_Md€, puis 30_Md€.\" in it", label)
	}
	for _, open := range []bool{false, true} {
		p.Opened = map[string]bool{mattersID: open}
		if needs := p.Question().Parts&analysis.PartSensitivity != 0; needs != open {
			t.Errorf("with the fold open %v its weights are worked out %v, want the same", open, needs)
		}
	}
}

// If no parameter changes the outcome, a sentence says so and nothing is drawn.
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
		t.Errorf("got %q, want the one sentence that nothing changes it, and no drawing", n.Content())
	}
}

// A share's bar shows what its slider does on the page, where the other shares make room
// for it. The bar of a locked share shows what it would do unlocked, and for it alone
// the page says so.
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
		t.Errorf("without a locked share got %q and the note %q, want nothing about locks", free, note)
	}
	p.Session.Do(session.Action{Do: "lock 2"})
	locked, beside, note, list := said()
	if !strings.HasPrefix(locked, free) || !strings.HasSuffix(locked, "It is locked: this is what it would do unlocked.") {
		t.Errorf("the weight of a locked share says %q, want %q and then that it is locked", locked, free)
	}
	if beside == support || strings.Contains(beside, "locked") {
		t.Errorf("the share beside a locked one says %q, want it without \"locked\" and other than %q", beside, support)
	}
	if note == "" || !strings.Contains(list, "A locked share is weighed as if it alone were not.") {
		t.Errorf("the list says %q and the note is %q, want both to say how a locked share is weighed", list, note)
	}
	p.Session.Do(session.Action{Do: "unlock 2"})
	p.Session.Do(session.Action{Do: "rule -2"})
	if _, reserve, _, _ := said(); p.Session.Rule != session.Unassigned || reserve == support || reserve == beside {
		t.Errorf("with rule %v the share says %q, want %v and neither %q nor %q", p.Session.Rule, reserve, session.Unassigned, support, beside)
	}
}

package analysis_test

import (
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

func outcomeOf(t testing.TB, id string) int {
	t.Helper()
	o, ok := outcome.Index(id)
	if !ok {
		t.Fatalf("no outcome %s", id)
	}
	return o
}

// Influence is the same as from package uncertainty, for levers and for the beliefs
// of the page.
func TestInfluence(t *testing.T) {
	t.Parallel()
	for _, query := range queries {
		s := parse(t, query)
		got := analysis.Complete(analysis.Question{Scenario: s, Parts: analysis.PartInfluence}).Influence
		row, _ := evidence.Index("firm_gain")
		for _, id := range []string{"adoption", "gdp", "jobs"} {
			o := outcomeOf(t, id)
			want := uncertainty.NewInfluence(s, []int{row}, []int{columnOf(t, outcome.All[o].Column)}, s.Levers.Horizon)
			want.Step(want.Of())
			widest := 0.0
			for i, c := range want.Controls() {
				r, ok := got.Reach(o, c.ID)
				if !ok || r != want.Reach(0, i) {
					t.Errorf("%q, %s by %s: %+v %v, want %+v", query, id, c.ID, r, ok, want.Reach(0, i))
				}
			}
			for _, c := range got.Controls {
				r, _ := got.Reach(o, c)
				widest = max(widest, r.High-r.Low)
			}
			if got.Widest(o) != widest || len(got.Controls) != len(want.Controls())+len(scenario.Beliefs)-1 {
				t.Errorf("%q, %s: the widest is %v of %d controls, want %v of %d", query, id, got.Widest(o), len(got.Controls), widest, len(want.Controls())+len(scenario.Beliefs)-1)
			}
		}
		if _, ok := got.Reach(0, "to"); ok {
			t.Errorf("%q: the horizon has an influence, want none", query)
		}
	}
}

// The tornado comes first, then shares that improve until they are those of the
// command.
func TestSensitivity(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	s := parse(t, "e=300&p.common_pace=0.9")
	w.Ask(analysis.Question{Scenario: s, Parts: analysis.PartSensitivity})
	o := outcomeOf(t, "gdp")
	tornado := uncertainty.NewTornado(s, []int{columnOf(t, "gdp_effect_bn")}, 2035)
	tornado.Step(tornado.Of())
	draws := -1
	for shown := 0; shown < 3; {
		more, changed := w.Step()
		if !more {
			t.Fatal("the work ended before the test saw what it looks for")
		}
		if !changed {
			continue
		}
		shown++
		h := w.Results().Sensitivity
		if h.Draws <= draws || !h.Rough() || h.Shares(o) != (h.Draws > 0) || h.Year != 2035 {
			t.Fatalf("after %d draws got %d draws, rough %v, shares %v, year %d; want more draws, rough, shares once there are draws, 2035", draws, h.Draws, h.Rough(), h.Shares(o), h.Year)
		}
		draws = h.Draws
		for i := range h.Inputs {
			low, high := h.Swing(o, i)
			if l, u := tornado.Swing(0, i); low != l || high != u || h.Base(o) != tornado.Base(0) {
				t.Fatalf("%s goes from %v to %v on a base of %v, want %v to %v on %v", h.Inputs[i].ID, low, high, h.Base(o), l, u, tornado.Base(0))
			}
		}
	}
	h := w.Results().Sensitivity
	each := uncertainty.NewTornadoOf(s, uncertainty.Members(s), []int{columnOf(t, "gdp_effect_bn")}, 2035)
	each.Step(each.Of())
	if len(h.Members()) < 12 {
		t.Errorf("families have %d members, want 12 or more", len(h.Members()))
	}
	for i, m := range h.Members() {
		low, high := h.MemberSwing(o, i)
		if l, u := each.Swing(0, i); low != l || high != u {
			t.Errorf("%s alone: %v to %v, want %v to %v", m.ID, low, high, l, u)
		}
	}
	want := uncertainty.SharesOf(s, []int{columnOf(t, "gdp_effect_bn")}, 2035, uncertainty.ShareDraws, uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed))
	want.Step(h.Draws)
	for i, input := range h.Inputs {
		if input.ID == "common_pace" {
			t.Error("common_pace, which is overridden, is drawn; want it left out")
		}
		if got := h.Share(o, i); got != want.Share(0, i) {
			t.Errorf("%s: %+v, want %+v", input.ID, got, want.Share(0, i))
		}
	}
}

// Without money no outcome of the plan varies.
func TestSensitivityWithoutEffect(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	w.Ask(analysis.Question{Scenario: parse(t, "e=0"), Parts: analysis.PartSensitivity})
	for w.Results().Sensitivity == nil || w.Results().Sensitivity.Draws == 0 {
		w.Step()
	}
	if h := w.Results().Sensitivity; h.Shares(outcomeOf(t, "gdp")) || !h.Shares(outcomeOf(t, "adoption")) {
		t.Errorf("GDP, on which nothing has an effect: shares %v, want false; adoption: shares %v, want true", h.Shares(outcomeOf(t, "gdp")), h.Shares(outcomeOf(t, "adoption")))
	}
}

func BenchmarkInfluence(b *testing.B) {
	var w analysis.Work
	for b.Loop() {
		w.Ask(analysis.Question{Scenario: parse(b, "e=0")})
		w.Complete(analysis.Question{Scenario: parse(b, ""), Parts: analysis.PartInfluence})
	}
}

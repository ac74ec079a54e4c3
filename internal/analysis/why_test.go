package analysis_test

import (
	"math"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

const whyParts = analysis.PartGap | analysis.PartOdds | analysis.PartAnswer | analysis.PartBillion

func question(t testing.TB, against, query string) analysis.Question {
	return analysis.Question{
		Scenario: parse(t, query), Against: parse(t, against), Parts: whyParts,
		Fans:   []int{columnOf(t, "gdp_effect_bn"), columnOf(t, "adoption")},
		Column: columnOf(t, "gdp_effect_bn"), Belief: "late", Target: 20,
	}
}

// Working in slices gives the same as the packages below in one go.
func TestWhyIsWhatItRestsOn(t *testing.T) {
	t.Parallel()
	q := question(t, "s=250,250,250,250", "late=1.5&p.firm_gain=0.06&to=2033")
	r := analysis.Complete(q)

	gap := why.StartGap(q.Against, q.Scenario, 2033, q.Column)
	gap.Step(gap.Runs())
	got, want := r.Gap.Parts(q.Column), gap.Parts(q.Column)
	if got.From != want.From || got.To != want.To || got.Choices != want.Choices || got.Beliefs != want.Beliefs || len(got.Changes) != 3 {
		t.Errorf("the gap is %+v, want %+v", got, want)
	}

	draws := uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
	a, b := uncertainty.Start(q.Against, draws), uncertainty.Start(q.Scenario, draws)
	a.Step(draws.Len())
	b.Step(draws.Len())
	for c := range model.Columns {
		want := analysis.Compared{
			Against: a.Band(c, 2033), Mine: b.Band(c, 2033),
			Difference: uncertainty.Difference(b, a, c, 2033), Chance: uncertainty.Odds(b, a, c, 2033),
		}
		if got := r.Odds.Of(c); got != want {
			t.Errorf("%s: %+v, want %+v", model.Columns[c].Name, got, want)
		}
	}

	for _, c := range q.Fans {
		against, mine := r.Odds.Fan(c)
		for i := range mine {
			if year := model.FirstYear + i; against[i] != a.Band(c, year) || mine[i] != b.Band(c, year) {
				t.Errorf("%s in %d: got bands %+v and %+v, want %+v and %+v", model.Columns[c].Name, year, against[i], mine[i], a.Band(c, year), b.Band(c, year))
			}
		}
		if len(mine) != 2033-model.FirstYear+1 {
			t.Errorf("got %d years of bands, want %d", len(mine), 2033-model.FirstYear+1)
		}
	}
	if _, none := r.Odds.Fan(columnOf(t, "spend_bn")); none != nil {
		t.Error("got bands of spend_bn, which nobody asked for; want none")
	}

	belief, _ := why.BeliefOf("late")
	solve := why.StartSolve(q.Scenario, belief, q.Column, 2033, 20)
	solve.Step(1 << 20)
	if want := solve.Answer(); r.Answer.Nearest != want.Nearest || len(want.Values) == 0 {
		t.Errorf("the answer is %+v, want %+v", r.Answer, want)
	}

	billion := why.StartBillion(q.Scenario, uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed).Typical(analysis.BillionDraws, q.Scenario.Overrides), 2033)
	billion.Step(1 << 20)
	for k, e := range r.Billion.Effects {
		if want := billion.Effect(q.Column, model.Kind(k)); e != want || e.Central == 0 {
			t.Errorf("a billion on line %d: %+v, want %+v", k, e, want)
		}
	}
	if !r.Progress.Finished() || !r.Progress.Shown {
		t.Errorf("the progress is %+v, want finished and shown", r.Progress)
	}
}

// Another question about the same scenario keeps the parts that answer it and
// replaces the others.
func TestAnotherQuestionOfWhy(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	q := question(t, "", "s=100,100,100,700")
	before := *w.Complete(q)

	q.Column, q.Belief, q.Target = columnOf(t, "adoption"), "p.common_pace", 0.75
	w.Ask(q)
	if r := w.Results(); r.Gap != before.Gap || r.Odds != before.Odds || r.Answer != nil {
		t.Errorf("of another outcome got %+v, want the gap and odds kept, and no answer", r)
	}
	r := *w.Complete(q)
	if r.Answer.Target != 0.75 || r.Answer.Belief.ID != "p.common_pace" || math.Abs(r.Answer.Outcome-0.75) > 0.1 {
		t.Errorf("the answer is %+v, want common_pace for a target of 0.75, and an outcome near it", r.Answer)
	}
	if r.Billion == before.Billion || r.Billion.Column != q.Column || r.Billion.Effects == before.Billion.Effects {
		t.Errorf("the billions are %+v, want the same effects for another column", r.Billion)
	}

	q.Against = parse(t, "e=300")
	if r := w.Complete(q); r.Gap == before.Gap || r.Odds == before.Odds || !r.Gap.Against.Equal(q.Against) || !r.Odds.Against.Equal(q.Against) {
		t.Errorf("with another scenario to compare with got the gap against %v and the odds against %v, want new ones against %v", r.Gap.Against, r.Odds.Against, q.Against)
	}
	q.Belief = "none"
	if r := w.Complete(q); r.Answer != nil || !r.Progress.Finished() {
		t.Errorf("without a belief the answer is %+v, finished %v; want none, true", r.Answer, r.Progress.Finished())
	}
}

// Each slice is small, whatever is asked.
func TestSlicesOfWhy(t *testing.T) {
	t.Parallel()
	for _, query := range []string{"late=1.5&e=300", "aim=75@2030&s=100,100,100,700"} {
		var w analysis.Work
		q := question(t, "", query)
		q.Parts &^= analysis.PartAnswer // which ends sooner than its progress says
		w.Ask(q)
		last := 0
		for more := true; more; {
			more, _ = w.Step()
			done := w.Results().Progress.Done
			if done-last > 100 {
				t.Errorf("%s: a slice has %d runs, want 100 or fewer", query, done-last)
			}
			last = done
		}
	}
}

// Whoever changes one of two scenarios, or the outcome, waits for no run of what
// stayed the same.
func TestOddsKeepWhatStaysTheSame(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	ask := func(against, mine string, fans ...int) (done, of int) {
		w.Ask(analysis.Question{Against: parse(t, against), Scenario: parse(t, mine), Parts: analysis.PartOdds, Fans: fans})
		p := w.Results().Progress
		for !w.Finished() {
			w.Step()
		}
		return p.Done, p.Of
	}
	for _, c := range []struct {
		name, against, mine string
		fans                []int
		kept                int // sides of which nothing is to be run
	}{
		{"two new scenarios", "e=300", "late=2", nil, 0},
		{"another scenario of the reader's", "e=300", "late=1.5", nil, 1},
		{"another scenario to compare with", "e=290", "late=1.5", nil, 1},
		{"the ranges of an outcome too", "e=290", "late=1.5", []int{0}, 2},
	} {
		if done, of := ask(c.against, c.mine, c.fans...); of == 0 || done < c.kept*of/2-1 || done > c.kept*of/2 {
			t.Errorf("%s: %d of %d runs are done at first, want those of %d of the two scenarios", c.name, done, of, c.kept)
		}
	}
}

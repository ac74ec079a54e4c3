package analysis_test

import (
	"math"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// The effects of the lines sum to the effect of the plan in every year, are those
// of package lines for a single year, and a billion more gives what a run with it
// gives.
func TestMoney(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"", "s=300,200,300,200&late=1.4", "e=420&aim=60@2033"} {
		s := parse(t, link)
		m := analysis.Complete(analysis.Question{Scenario: s, Parts: analysis.PartMoney}).Money
		parameters := s.Parameters()
		var simulator model.Simulator
		whole := simulator.Run(&s.Levers, &parameters)
		for year := model.FirstYear; year <= model.LastYear; year++ {
			sum, want := 0.0, whole.At(whole.EffectBn, year)
			for k := range m.ByLine[0] {
				sum += m.ByLine[0][k][year-model.FirstYear]
			}
			if math.Abs(sum-want) > 1e-9*(1+math.Abs(want)) {
				t.Errorf("%q: the lines total %v in %d, not %v", link, sum, year, want)
			}
		}
		for o := range lines.Outcomes {
			parts := lines.Share(s, &parameters, o, 2035)
			for k := range parts.Lines {
				if got := m.ByLine[o][k][2035-model.FirstYear]; math.Abs(got-parts.Lines[k].Effect) > 1e-9*(1+math.Abs(got)) {
					t.Errorf("%q, %s, line %d: got %v, want %v", link, lines.Outcomes[o].ID, k, got, parts.Lines[k].Effect)
				}
			}
		}
		gdp, _ := outcome.Index("gdp")
		l := s.Levers
		if l.Aim.Set() {
			l.Pace, l.Aim = whole.Pace, model.Aim{}
		}
		base := whole.At(whole.EffectBn, 2035)
		more := simulator.RunMore(&l, &parameters, [4]float64{0, 0, 0, 1})
		if want := more.At(more.EffectBn, 2035) - base; math.Abs(m.Next[model.Support][gdp]-want) > 1e-9 {
			t.Errorf("%q: a billion for support adds %v, not %v", link, m.Next[model.Support][gdp], want)
		}
	}
}

// The outcomes of all splits do not depend on the scenario's own split, are not
// computed again if only that changes, and are replaced if anything else does.
// Until then the former ones are available.
func TestAllSplits(t *testing.T) {
	t.Parallel()
	var w analysis.Work
	ask := func(link string) *analysis.Results {
		w.Ask(analysis.Question{Scenario: parse(t, link), Parts: analysis.PartAll | analysis.PartMoney})
		return w.Results()
	}
	finish := func() *analysis.AllSplits {
		for more := true; more; {
			more, _ = w.Step()
		}
		return w.Results().All
	}
	ask("")
	plan := finish()
	if r := ask("s=250,250,250,250"); r.All != plan || r.Money != nil || r.Former.Money == nil {
		t.Errorf("with another split got all %p and money %p, former money %p; want all splits kept at %p, and money only as a former result", r.All, r.Money, r.Former.Money, plan)
	}
	if r := ask("late=2"); r.All != nil || r.Former.All != plan {
		t.Errorf("with other beliefs got all %p and the former %p, want none and %p", r.All, r.Former.All, plan)
	}
	late := finish()
	if late == plan || len(late.Values[0]) != landscape.EvenSplits || late.Rough {
		t.Errorf("with other beliefs got %d splits, rough %v, the old ones: %v; want %d new exact ones", len(late.Values[0]), late.Rough, late == plan, landscape.EvenSplits)
	}
	if got := analysis.Complete(analysis.Question{Scenario: parse(t, "late=2&s=0,0,0,1000"), Parts: analysis.PartAll}); got.Former.All != nil || got.All.Plan != late.Plan {
		t.Errorf("in one go got former results %p and the plan's values %v, want no former results and %v", got.Former.All, got.All.Plan, late.Plan)
	}
}

// Beats, from a sample of splits, is within four points of what 3,276 splits give,
// for every outcome except the one that hardly any split changes.
func TestBeats(t *testing.T) {
	t.Parallel()
	s := scenario.Default()
	all := analysis.Complete(analysis.Question{Scenario: s, Parts: analysis.PartAll}).All
	for _, split := range []landscape.Split{{100, 50, 800, 50}, {250, 250, 250, 250}, {100, 100, 100, 700}, {400, 20, 500, 80}} {
		values := fineBeats(s, split)
		for o := range outcome.All {
			if outcome.All[o].ID == "frontier" {
				continue
			}
			own := scenario.Default()
			own.Levers.SplitTenths = split
			parameters := own.Parameters()
			var simulator model.Simulator
			got := all.Beats(o, outcome.All[o].Of(simulator.RunYears(&own.Levers, &parameters), 2035))
			if math.Abs(got-values[o]) > 0.035 {
				t.Errorf("%v, %s: beats a share of %.3f, want about %.3f", split, outcome.All[o].ID, got, values[o])
			}
		}
	}
}

// fineBeats computes the same from splits at steps of 4 %: the centres of cells, so
// that no split on an edge stands for others.
func fineBeats(s scenario.Scenario, split landscape.Split) (share analysis.Shares) {
	var w landscape.Spread
	w.Reset(s, 2035)
	mine := w.Run(split)
	const n = 25
	count := 0.0
	for a := 0; a <= n; a++ {
		for b := 0; a+b <= n; b++ {
			for c := 0; a+b+c <= n; c++ {
				part := func(i int) int { return (4*i + 1) * 1000 / (4*n + 4) }
				other := landscape.Split{part(a), part(b), part(c), 0}
				other[3] = 1000 - other[0] - other[1] - other[2]
				count++
				for o, v := range w.Run(other) {
					share[o] += outcome.All[o].Beaten([]float64{v}, mine[o])
				}
			}
		}
	}
	for o := range share {
		share[o] /= count
	}
	return share
}

package analysis

import (
	"fmt"
	"testing"

	"aicontinent/internal/landscape"
	"aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// counted returns the runs of the model, with their weights, that the jobs of a
// finished work counted themselves.
func counted(t *testing.T, w *Work, part Parts) int {
	t.Helper()
	for i := range makers {
		if makers[i].part != part {
			continue
		}
		q := &w.question
		split, cost := splitCost(q.Scenario), q.cost()
		switch j := w.jobs[i].job.(type) {
		case *rangesJob:
			return j.work.Done() * cost
		case *moneyJob:
			return moneyRuns(cost) * (j.work.Done() / lines.Sets)
		case *allJob:
			return (j.work.Done() + plansOwn*(1+min(1, (j.work.Done()-1)/landscape.EvenRough))) * split
		case *influenceJob:
			return j.work.Runs() * cost
		case *mapJob:
			if j.plateau == nil {
				return (j.coarse.Done() + plansOwn) * split
			}
			return (j.coarse.Done() + j.fine.Done() + 2*plansOwn + j.plateau.Runs() + j.rivals) * split
		case *bestJob:
			if j.plateau == nil || q.Coarse {
				return j.search.Runs() * split
			}
			return (j.search.Runs() + j.plateau.Runs()) * split
		case *gapJob:
			return j.gap.work.Done() * max(cost, costOf(q.Against))
		case *oddsJob:
			return j.works[0].Done()*costOf(q.Against) + j.works[1].Done()*cost
		case *solveJob:
			return j.work.Runs() * cost
		case *billionJob:
			return j.work.Done() + (1+j.work.Draws())*(cost-1)
		case *sensitivityJob:
			return j.tornado.Runs() * cost
		}
	}
	t.Fatalf("part %b has no job, want one for each part", part)
	return 0
}

// The price of each part is the number of runs that the work then takes. It is
// exact except for the search for the best split, which may end before its limit,
// and for the search for a belief, which may pass its target more than once.
func TestPriceIsWhatWorkTakes(t *testing.T) {
	t.Parallel()
	gdp := 0
	for c := range model.Columns {
		if model.Columns[c].Name == "gdp_effect_bn" {
			gdp = c
		}
	}
	against := scenario.Default()
	for _, link := range []string{"?e=300", "?e=300&late=1.4&lease=40&s=300,200,300,200&p.firm_gain=0.05&to=2040", "?e=420&aim=60@2033", "?e=0&pace=2,1,1,1"} {
		s := scenario.Parse(link).Scenario
		for _, coarse := range []bool{true, false} {
			for i := range makers {
				part := makers[i].part
				if part == PartSensitivity && !coarse || testing.Short() && part == PartMap && !coarse {
					continue // TestPriceOfShares covers it without the runs
				}
				q := Question{Scenario: s, Against: against, Column: gdp, Belief: why.Beliefs()[0], Target: 20, Parts: part, Coarse: coarse,
					Splits: SplitQuestion{Fixed: model.DataCentres, Outcome: 2, Limits: landscape.Limits{AddedTWh: landscape.Limit{Set: true, Value: 25}}}, MostSearchRuns: 300}
				name := fmt.Sprintf("%s, part %b, coarse %v", link, part, coarse)
				price := Price(q)
				var w Work
				w.Complete(q)
				took := counted(t, &w, part)
				mayTakeLess := part == PartBest || part == PartAnswer
				if took == 0 || price < took || price > took && !mayTakeLess {
					t.Errorf("%s: priced at %d, took %d; want the price that it took, and more than 0", name, price, took)
				}
			}
		}
	}
}

// The shares of variance take eight thousand runs, so this test compares the price
// with the number that the work announces.
func TestPriceOfShares(t *testing.T) {
	t.Parallel()
	s := scenario.Parse("?e=300&p.firm_gain=0.05").Scenario
	q := Question{Scenario: s, Parts: PartSensitivity}
	inputs := uncertainty.Inputs(s)
	tornado := uncertainty.NewTornadoOf(s, append(inputs, uncertainty.Members(s)...), outcomeColumns, s.Levers.Horizon)
	shares := uncertainty.SharesOf(s, outcomeColumns, s.Levers.Horizon, shareDraws, Draws(q.Unconditioned))
	if got, want := Price(q), tornado.Of()+shares.Of(); got != want || len(inputs) == 0 {
		t.Errorf("priced at %d, takes %d", got, want)
	}
}

// Work for a client that has gone ends at the next slice.
func TestWorkStopsWhenNobodyWaits(t *testing.T) {
	t.Parallel()
	q := Question{Scenario: scenario.Parse("?e=321").Scenario, Parts: PartRanges | PartInfluence}
	for _, slices := range []int{0, 1, 7} {
		var w Work
		asked := 0
		r := w.CompleteUnless(q, func() bool {
			asked++
			return asked > slices
		})
		if r != nil || asked != slices+1 {
			t.Errorf("stopped after %d slices: got results %v after %d questions, want none after %d", slices, r, asked, slices+1)
		}
		if done := w.Results().Progress.Done; done > (slices+1)*sliceRuns {
			t.Errorf("after %d slices %d runs are done, want at most %d", slices, done, (slices+1)*sliceRuns)
		}
		w.Ask(Question{Scenario: q.Scenario, Parts: PartMap, Coarse: true})
		if r := w.RoughUnless(PartMap, func() bool { return true }); r != nil || w.Results().Map != nil {
			t.Errorf("got %v, want no map when nobody waits for it", r)
		}
		if whole := w.Complete(q); whole.Ranges == nil || whole.Ranges.Rough() || whole.Influence == nil {
			t.Errorf("asked again for what was given up, got %+v, want exact ranges and the influence of controls", whole)
		}
	}
}

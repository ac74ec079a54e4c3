package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// AllSplits holds the outcomes of the horizon's year for splits of all the money
// that stand for all there are. It does not change.
type AllSplits struct {
	Year   int
	Rough  bool                     // more are to come
	Values [outcome.Count][]float64 // by split, see landscape.Even
	Plan   Shares                   // what the plan's own split gives
}

// Beats gives the share of all splits that are worse than a value of an outcome.
func (a *AllSplits) Beats(o int, v float64) float64 {
	return outcome.All[o].Beaten(a.Values[o], v)
}

// allJob runs the scenario with splits that stand for all. The scenario's own
// split changes nothing in them.
type allJob struct {
	base  scenario.Scenario
	cost  int
	of    int
	work  landscape.Spread
	shown int
	made  *AllSplits
}

func (j *allJob) begin(q *Question, r *Results) {
	base := q.Scenario
	base.Levers.SplitTenths = PlanSplit
	if j.cost > 0 && j.base.Equal(base) {
		r.All = j.made
		return
	}
	*j = allJob{base: base, cost: splitCost(base), of: evenSplits(base), work: j.work}
	j.work.Reset(base, base.Levers.Horizon)
	r.All = nil
}

// forget drops what is known, which may be more than was asked for.
func (j *allJob) forget() { j.cost = 0 }

func (j *allJob) answers(*Question) bool { return true }

func (j *allJob) progress() Progress {
	return Progress{Done: j.work.Done() * j.cost, Rough: min(landscape.EvenRough, j.of) * j.cost, Of: j.of * j.cost, Shown: j.shown > 0}
}

func (j *allJob) step(r *Results) bool {
	goal := j.of
	if j.shown == 0 {
		goal = min(landscape.EvenRough, j.of)
	}
	j.work.Step(min(max(sliceRuns/j.cost, 1), goal-j.work.Done()))
	if j.work.Done() < goal {
		return false
	}
	j.shown = goal
	j.made = &AllSplits{Year: j.base.Levers.Horizon, Rough: goal < j.of}
	for o := range j.made.Values {
		j.made.Values[o] = j.work.Values(o)
	}
	j.made.Plan = j.work.Run(PlanSplit)
	r.All = j.made
	return true
}

// evenSplits is how many splits stand for all of a scenario: where each run
// looks for the pace of a target, there are fewer of them.
func evenSplits(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return landscape.EvenRough
	}
	return landscape.EvenSplits
}

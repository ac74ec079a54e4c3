package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// AllSplits has the outcomes of the horizon's year for a sample of splits of all
// the money, which stand for all possible ones. It does not change.
type AllSplits struct {
	Year   int
	Rough  bool                     // more are to come
	Values [outcome.Count][]float64 // by split, see landscape.Even
	Plan   Shares                   // what the plan's own split gives
}

// Beats returns the share of all splits that are worse than a value of an outcome.
func (a *AllSplits) Beats(o int, v float64) float64 {
	return outcome.All[o].Beaten(a.Values[o], v)
}

// allJob runs the scenario with a sample of splits. They do not depend on the
// scenario's own split.
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

// forget drops the results, which may be more than a later question asks for.
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

// evenSplits is the number of splits in the sample. It is smaller if each run has
// to search for the pace of a target.
func evenSplits(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return landscape.EvenRough
	}
	return landscape.EvenSplits
}

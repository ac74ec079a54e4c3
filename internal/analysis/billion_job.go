package analysis

import (
	"slices"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// BillionDraws is the number of draws for the effect of one more billion, since
// each draw takes five runs. They are a sample of the draws for ranges.
const BillionDraws = 100

// Billion is the effect of one more billion on each line on an outcome at the
// horizon. It does not change.
type Billion struct {
	Column  int
	Effects [4]why.Effect // by model.Kind
	Most    [4]float64    // share of draws in which a billion on it does most
	Least   [4]float64    // share of draws in which it takes most away
}

// billionJob adds a billion to each line, draw by draw.
type billionJob struct {
	work      *why.Billion
	draws     *uncertainty.Draws
	overrides []scenario.Override // for which the draws were made
	free      bool                // every draw has the same weight
	shown     int                 // the column shown, plus one; 0 if none is
	want      int                 // the column asked for
}

func (j *billionJob) begin(q *Question, r *Results) {
	if j.draws == nil || j.free != q.Unconditioned || !slices.Equal(j.overrides, q.Scenario.Overrides) {
		j.draws, j.overrides, j.free = typicalDraws(q, BillionDraws), q.Scenario.Overrides, q.Unconditioned
	}
	if j.work == nil {
		j.work = why.StartBillion(q.Scenario, j.draws, q.Scenario.Levers.Horizon)
	}
	j.work.Reset(q.Scenario, j.draws, q.Scenario.Levers.Horizon)
	j.shown, j.want = 0, q.Column
	r.Billion = nil
}

// answers is true for every column, because all are computed together.
func (j *billionJob) answers(q *Question) bool {
	j.want = q.Column
	return true
}

func (j *billionJob) progress() Progress {
	p := Progress{Done: j.work.Done(), Of: j.work.Runs(), Shown: j.shown == j.want+1}
	if p.Finished() && !p.Shown {
		p.Done-- // another outcome is asked for
	}
	return p
}

func (j *billionJob) step(r *Results) bool {
	if !j.work.Step(sliceRuns) {
		return false
	}
	b := &Billion{Column: j.want, Most: j.work.Leads(j.want, false), Least: j.work.Leads(j.want, true)}
	for k := range b.Effects {
		b.Effects[k] = j.work.Effect(j.want, model.Kind(k))
	}
	r.Billion, j.shown = b, j.want+1
	return true
}

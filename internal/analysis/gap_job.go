package analysis

import (
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// Gap says why the outcomes of two scenarios differ, at the horizon of the
// question's scenario. It does not change.
type Gap struct {
	Against scenario.Scenario // the scenario that it is compared with
	Year    int
	work    *why.Gap
}

// Parts returns the parts of the difference in a column of model.Columns.
func (g *Gap) Parts(column int) why.Parts { return g.work.Parts(column) }

// gapJob attributes the difference between two scenarios to what was changed.
type gapJob struct {
	gap    Gap
	column int
	cost   int
	done   bool
}

func (j *gapJob) begin(q *Question, r *Results) {
	year := q.Scenario.Levers.Horizon
	*j = gapJob{
		gap:    Gap{Against: q.Against, Year: year, work: why.StartGap(q.Against, q.Scenario, year, q.Column)},
		column: q.Column,
		cost:   max(q.cost(), costOf(q.Against)),
	}
	r.Gap = nil
}

// answers is also true for another column, unless the column decided which of many
// changes were grouped.
func (j *gapJob) answers(q *Question) bool {
	return j.gap.Against.Equal(q.Against) && (j.column == q.Column || !j.gap.work.Joined())
}

func (j *gapJob) progress() Progress {
	return Progress{Done: j.gap.work.Done() * j.cost, Of: j.gap.work.Runs() * j.cost, Shown: j.done}
}

func (j *gapJob) step(r *Results) bool {
	if j.done = j.gap.work.Step(max(sliceRuns/j.cost, 1)); j.done {
		gap := j.gap
		r.Gap = &gap
	}
	return j.done
}

package analysis

import (
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// Gap is why the outcomes of two scenarios differ, at the horizon of the
// question's. It does not change.
type Gap struct {
	Against scenario.Scenario // from this one
	Year    int
	work    *why.Gap
}

// Parts gives what makes up the difference in a column of model.Columns.
func (g *Gap) Parts(column int) why.Parts { return g.work.Parts(column) }

// gapJob splits what two scenarios differ in.
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

// answers holds for another column too, but where that decided which of many
// changes are taken together.
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

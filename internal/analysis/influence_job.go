package analysis

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
	"aicontinent/internal/uncertainty"
)

// Influence says how far each control moves the outcomes at the horizon over its
// whole range, with everything else unchanged. It does not change.
type Influence struct {
	Year     int
	Controls []string            // IDs, in the order of the page: levers, then beliefs
	reaches  []uncertainty.Reach // by outcome of outcome.All, then control
}

// Reach returns the range of an outcome of outcome.All over the range of a control,
// and false if the control has no influence on anything.
func (i *Influence) Reach(outcome int, control string) (uncertainty.Reach, bool) {
	for k, id := range i.Controls {
		if id == control {
			return i.reaches[outcome*len(i.Controls)+k], true
		}
	}
	return uncertainty.Reach{}, false
}

// Widest is the length of the longest reach of an outcome.
func (i *Influence) Widest(outcome int) float64 {
	widest := 0.0
	for _, r := range i.reaches[outcome*len(i.Controls) : (outcome+1)*len(i.Controls)] {
		widest = max(widest, r.High-r.Low)
	}
	return widest
}

// outcomeColumns are the columns of outcome.All, in that order.
var outcomeColumns = func() (columns []int) {
	for i := range outcome.All {
		for c := range model.Columns {
			if model.Columns[c].Name == outcome.All[i].Column {
				columns = append(columns, c)
			}
		}
	}
	return columns
}()

// believed are the parameters that the page offers as beliefs.
var believed = func() (rows []int) {
	for _, id := range scenario.Beliefs {
		if row, ok := evidence.Index(id); ok {
			rows = append(rows, row)
		}
	}
	return rows
}()

// influenceJob moves each control over its range. It has no rough answer.
type influenceJob struct {
	work *uncertainty.Influence
	cost int
	year int
	rule split.Rule
	done bool
}

func (j *influenceJob) begin(q *Question, r *Results) {
	j.year, j.cost, j.rule, j.done = q.Scenario.Levers.Horizon, q.cost(), q.Giving, false
	if j.work == nil {
		j.work = uncertainty.NewInfluence(q.Scenario, believed, outcomeColumns, j.year)
	}
	j.work.Reset(q.Scenario, j.year, j.rule)
	r.Influence = nil
}

// answers ignores the weights by which shares give way: the end of a gesture
// changes only weights that do not count then.
func (j *influenceJob) answers(q *Question) bool {
	now := q.Giving
	now.Weights = j.rule.Weights
	return j.rule == now
}

func (j *influenceJob) progress() Progress {
	return Progress{Done: j.work.Runs() * j.cost, Of: j.work.Of() * j.cost, Shown: j.done}
}

func (j *influenceJob) step(r *Results) bool {
	if !j.work.Step(max(sliceRuns/j.cost, 1)) {
		return false
	}
	made := &Influence{Year: j.year}
	for _, c := range j.work.Controls() {
		made.Controls = append(made.Controls, c.ID)
	}
	for o := range outcomeColumns {
		for i := range made.Controls {
			made.reaches = append(made.reaches, j.work.Reach(o, i))
		}
	}
	r.Influence, j.done = made, true
	return true
}

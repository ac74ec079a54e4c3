package analysis

import "aicontinent/internal/why"

// solveJob searches for the value of a belief at which an outcome reaches its
// target.
type solveJob struct {
	work   *why.Solve
	column int
	belief string
	target float64
	cost   int
	done   bool
}

func (j *solveJob) begin(q *Question, r *Results) {
	*j = solveJob{column: q.Column, belief: q.Belief, target: q.Target, cost: q.cost()}
	if b, ok := why.BeliefOf(q.Belief); ok {
		j.work = why.StartSolve(q.Scenario, b, q.Column, q.Scenario.Levers.Horizon, q.Target)
	}
	r.Answer, j.done = nil, j.work == nil
}

func (j *solveJob) answers(q *Question) bool {
	return j.column == q.Column && j.belief == q.Belief && j.target == q.Target
}

func (j *solveJob) progress() Progress {
	p := Progress{Of: why.MostRuns * j.cost, Shown: j.done}
	switch {
	case j.done:
		p.Done = p.Of
	case j.work != nil:
		p.Done = min(j.work.Runs()*j.cost, p.Of-1)
	}
	return p
}

func (j *solveJob) step(r *Results) bool {
	if j.done = j.work.Step(max(sliceRuns/j.cost, 1)); j.done {
		a := j.work.Answer()
		r.Answer = &a
	}
	return j.done
}

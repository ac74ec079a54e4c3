// Package why answers questions about a result: why two scenarios differ, what
// one more billion would do on each line, and what somebody would have to
// believe for an outcome to come out.
//
// Each question is a piece of work that is done as many runs at a time as the
// caller has time for. There is no clock and no randomness: the same input
// gives the same bytes, native and in the browser. The package is fmt-free and
// keeps to Go 1.21, as what embeds share does.
package why

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// runner runs scenarios, with memory that it keeps.
type runner struct {
	simulator  model.Simulator
	parameters evidence.Parameters
}

// run gives the outcome of a scenario: the columns of model.Columns in a year,
// into memory that is as long.
func (r *runner) run(s *scenario.Scenario, year int, into []float64) {
	r.parameters = s.Parameters()
	read(r.simulator.RunYears(&s.Levers, &r.parameters), year, into)
}

// read fills in the columns of model.Columns in a year.
func read(t *model.Trajectory, year int, into []float64) {
	step := t.Step(year)
	for c := range model.Columns {
		into[c] = model.Columns[c].Of(t, step)
	}
}

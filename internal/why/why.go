// Package why answers questions about a result: why two scenarios differ, what one
// more billion would do on each line, and what one would have to believe for an
// outcome to be reached.
//
// Each question is work that is done in as many runs at a time as the caller has
// time for. There is no clock and no randomness: the same input gives the same
// bytes, native and in the browser. The package is fmt-free and keeps to Go 1.21,
// since embeds share it.
package why

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// runner runs scenarios and reuses its memory.
type runner struct {
	simulator  model.Simulator
	parameters evidence.Parameters
}

// run computes the columns of model.Columns for a scenario in a year.
func (r *runner) run(s *scenario.Scenario, year int, into []float64) {
	r.parameters = s.Parameters()
	read(r.simulator.RunYears(&s.Levers, &r.parameters), year, into)
}

// read reads the columns of model.Columns in a year.
func read(t *model.Trajectory, year int, into []float64) {
	step := t.Step(year)
	for c := range model.Columns {
		into[c] = model.Columns[c].Of(t, step)
	}
}

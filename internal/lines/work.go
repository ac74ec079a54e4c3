package lines

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Work divides every effect in every year, a few runs at a time. The zero value is
// ready for Reset. It is not safe for concurrent use.
type Work struct {
	levers     model.Levers
	parameters evidence.Parameters
	simulator  model.Simulator
	next       int // next set to run; sets if all are done
	values     [sets][]float64
}

// Reset begins with another scenario.
func (w *Work) Reset(s scenario.Scenario) {
	w.levers, w.parameters, w.next = s.Levers, s.Parameters(), 0
}

// Done is the number of finished sets of lines, out of [Sets].
func (w *Work) Done() int { return w.next }

// Levers are the scenario's; once work has begun, with the pace that its target
// gives.
func (w *Work) Levers() model.Levers { return w.levers }

// Sets is the number of sets of lines, each of which takes a run.
const Sets = sets

// Step runs n more sets, and reports whether all are done. With a target, all sets
// have the pace that it gives the whole plan.
func (w *Work) Step(n int) (done bool) {
	if w.next == 0 && w.levers.Aim.Set() {
		w.levers.Pace, w.levers.Aim = w.simulator.RunYears(&w.levers, &w.parameters).Pace, model.Aim{}
	}
	for end := min(w.next+n, sets); w.next < end; w.next++ {
		funded := w.levers
		for k := range funded.SplitTenths {
			if w.next>>k&1 == 0 {
				funded.SplitTenths[k] = 0
			}
		}
		t := w.simulator.RunYears(&funded, &w.parameters)
		v := make([]float64, 0, len(Outcomes)*(model.Years+1))
		for o := range Outcomes {
			for year := model.FirstYear; year <= model.LastYear; year++ {
				v = append(v, Outcomes[o].of(t, t.Step(year)))
			}
		}
		w.values[w.next] = v
	}
	return w.next == sets
}

// Effect returns the effect of a line on an outcome, by year from model.FirstYear
// on.
func (w *Work) Effect(line, outcome int) []float64 {
	by := make([]float64, model.Years+1)
	for set := range w.values {
		if set>>line&1 == 0 {
			weight, without, with := shapley[size(set)], w.values[set], w.values[set|1<<line]
			for y := range by {
				at := outcome*len(by) + y
				by[y] += float64(weight * (with[at] - without[at]))
			}
		}
	}
	return by
}

package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Influence says how far outcomes move when one control moves over its whole range
// and everything else stays: what matters at this point. When a share of the money
// moves, others give way according to a rule; a locked share moves as if it alone
// were unlocked. The work is done in slices and allocates when it is made or given
// another scenario. It is not safe for concurrent use.
type Influence struct {
	controls   []Control
	from       scenario.Scenario
	rule       split.Rule
	parameters []int
	model      *outcomes
	out        []float64
	ranges     [][]Reach // by outcome and control
	next       int       // index of the next control; -1 for the scenario as it is
	point      int       // index of the point in its range
	runs, of   int
}

// Control is something that a visitor can move: a field of a lever, or a parameter.
type Control struct {
	ID    string // of the field, or p. followed by that of the parameter
	field *scenario.Field
	share int // index of the share; -1 if the control is not a share
	row   int // of evidence.Table, if field is nil
}

// Reach is the range of an outcome.
type Reach struct{ Low, High float64 }

// The number of values of a control for which the model is run, including the ends
// of its range. There are more than two because an outcome may be highest in
// between.
const (
	leverPoints     = 5
	parameterPoints = 3
)

// NewInfluence begins the work on columns of model.Columns in a year, for some
// parameters, given as rows of evidence.Table, and for all levers that have an
// effect: not the horizon, nor the pace if there is a target, nor a target that is
// off. Shares give way in proportion.
func NewInfluence(s scenario.Scenario, parameters, columns []int, year int) *Influence {
	w := &Influence{parameters: parameters, model: newOutcomes(s, columns, year), out: make([]float64, len(columns)), ranges: make([][]Reach, len(columns))}
	w.Reset(s, year, split.Rule{})
	return w
}

// Reset begins again with another scenario, year and rule for shares, and the same
// columns and parameters. Slices that [Influence.Reach] returned stay valid.
func (w *Influence) Reset(s scenario.Scenario, year int, rule split.Rule) {
	w.rule = rule
	w.from, w.next, w.point, w.runs = s, -1, 0, 0
	w.model.reset(s, year)
	w.controls = w.controls[:0]
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if hasNoEffect(lever, &s) {
			continue
		}
		for j := range lever.Fields {
			c := Control{ID: lever.Fields[j].ID, field: &lever.Fields[j], share: -1}
			if lever.Key == scenario.KeySplit {
				c.share = j
			}
			w.controls = append(w.controls, c)
		}
	}
	w.of = InfluenceRuns(s, len(w.parameters))
	for _, row := range w.parameters {
		w.controls = append(w.controls, Control{ID: scenario.ParameterPrefix + evidence.Table[row].ID, share: -1, row: row})
	}
	for o := range w.ranges {
		if cap(w.ranges[o]) < len(w.controls) {
			w.ranges[o] = make([]Reach, len(w.controls))
		}
		w.ranges[o] = w.ranges[o][:len(w.controls)]
	}
}

// hasNoEffect reports whether a lever has no effect in a scenario.
func hasNoEffect(lever *scenario.Lever, s *scenario.Scenario) bool {
	return lever.Role == scenario.View || lever.Key == scenario.KeyPace && s.Levers.Aim.Set() || lever.Key == scenario.KeyAim && !s.Levers.Aim.Set()
}

// InfluenceRuns is the number of runs of the model for the influence of every lever
// of a scenario that has an effect, and of a number of parameters.
func InfluenceRuns(s scenario.Scenario, parameters int) int {
	runs := 1 + parameterPoints*parameters
	for i := range scenario.Levers {
		if lever := &scenario.Levers[i]; !hasNoEffect(lever, &s) {
			runs += leverPoints * len(lever.Fields)
		}
	}
	return runs
}

// Controls lists the controls: levers in their order, then parameters.
func (w *Influence) Controls() []Control { return w.controls }

// Runs is the number of finished runs of the model.
func (w *Influence) Runs() int { return w.runs }

// Of is the total number of runs.
func (w *Influence) Of() int { return w.of }

// Step runs the model up to n more times, and reports whether all is done.
func (w *Influence) Step(n int) (done bool) {
	for ; n > 0 && w.next < len(w.controls); n-- {
		w.run()
	}
	return w.next == len(w.controls)
}

// run runs the model with the next control at its next point.
func (w *Influence) run() {
	w.runs++
	if w.next < 0 {
		w.model.run(w.out)
		for o, v := range w.out {
			for i := range w.ranges[o] {
				w.ranges[o][i] = Reach{v, v}
			}
		}
		w.next = 0
		return
	}
	c, points := &w.controls[w.next], leverPoints
	if c.field == nil {
		points = parameterPoints
	}
	w.move(c, float64(w.point)/float64(points-1))
	w.model.run(w.out)
	w.model.scenario.Levers = w.from.Levers
	for o, v := range w.out {
		r := &w.ranges[o][w.next]
		r.Low, r.High = min(r.Low, v), max(r.High, v)
	}
	if w.point++; w.point == points {
		w.next, w.point = w.next+1, 0
		if c.field == nil {
			w.model.parameters[c.row], _ = w.from.Parameter(c.row)
		}
	}
}

// move sets a control to a fraction of its range, from 0 to 1.
func (w *Influence) move(c *Control, part float64) {
	at := func(low, high float64) float64 { return low + float64((high-low)*part) }
	levers := &w.model.scenario.Levers
	switch {
	case c.field == nil:
		p := &evidence.Table[c.row]
		w.model.parameters[c.row] = at(p.Low, p.High)
	case c.share >= 0:
		rule := w.rule
		rule.Locks[c.share] = false
		low, high := rule.Reach(levers.SplitTenths, c.share)
		levers.SplitTenths, _ = rule.Move(levers.SplitTenths, c.share, int(at(float64(low), float64(high))+0.5))
	case c.field.Whole:
		c.field.Put(levers, float64(int(at(c.field.Min, c.field.Max)+0.5)))
	default:
		c.field.Put(levers, at(c.field.Min, c.field.Max))
	}
}

// Reach returns the range of an outcome over the range of a control.
func (w *Influence) Reach(outcome, control int) Reach { return w.ranges[outcome][control] }

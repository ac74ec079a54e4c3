package uncertainty

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Influence says how far outcomes move when one control goes over its whole
// range and all else stays as it is: what matters at this point. Where a share
// of the money moves, others give way as a rule has it; one that is locked moves
// as if it alone were not. It goes in slices and allocates when it is made or given another scenario. It is not safe for use
// by several goroutines at once.
type Influence struct {
	controls   []Control
	from       scenario.Scenario
	rule       split.Rule
	parameters []int
	model      *outcomes
	out        []float64
	ranges     [][]Reach // by outcome and control
	next       int       // the control whose turn it is; -1: all as they are
	point      int       // of its range
	runs, of   int
}

// Control is what a visitor can move: a field of a lever, or a parameter.
type Control struct {
	ID    string // of the field, or p. and that of the parameter
	field *scenario.Field
	share int // the kind of money whose share it is; -1 for none
	row   int // of evidence.Table, where field is nil
}

// Reach is how far an outcome goes.
type Reach struct{ Low, High float64 }

// At how many values of a control the model is run, the two ends of its range
// among them: an outcome may be highest in between.
const (
	leverPoints     = 5
	parameterPoints = 3
)

// NewInfluence begins the work on columns of model.Columns in a year, for some
// parameters, given as rows of evidence.Table, and for all levers that have an
// effect: not the horizon, nor the pace where there is a target instead, nor a
// target that is off. Shares give way in proportion.
func NewInfluence(s scenario.Scenario, parameters, columns []int, year int) *Influence {
	w := &Influence{parameters: parameters, model: newOutcomes(s, columns, year), out: make([]float64, len(columns)), ranges: make([][]Reach, len(columns))}
	w.Reset(s, year, split.Rule{})
	return w
}

// Reset begins again with another scenario, year and rule by which shares give
// way, and the same columns and parameters. What [Influence.Reach] gave stays as it is.
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

// InfluenceRuns is how many times the model is run for the influence of every
// lever of a scenario that has an effect, and of so many parameters.
func InfluenceRuns(s scenario.Scenario, parameters int) int {
	runs := 1 + parameterPoints*parameters
	for i := range scenario.Levers {
		if lever := &scenario.Levers[i]; !hasNoEffect(lever, &s) {
			runs += leverPoints * len(lever.Fields)
		}
	}
	return runs
}

// Controls lists what the work is on: levers in their order, then parameters.
func (w *Influence) Controls() []Control { return w.controls }

// Runs is how many times the model was run so far, and Of how many times it
// will be in all.
func (w *Influence) Runs() int { return w.runs }

// Of is described with [Influence.Runs].
func (w *Influence) Of() int { return w.of }

// Step runs the model up to n times more, and reports whether all is done.
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

// move puts a control at a part of its range, from 0 to 1.
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

// Reach gives how far an outcome goes over the range of a control.
func (w *Influence) Reach(outcome, control int) Reach { return w.ranges[outcome][control] }

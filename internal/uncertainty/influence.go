package uncertainty

import (
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Influence says how far outcomes move when one lever goes over its whole range
// and all else stays as it is: what matters at this point. Where a share of the
// money moves, the others give way in proportion. It goes in slices and
// allocates when it is made. It is not safe for use by several goroutines at
// once.
type Influence struct {
	fields []*scenario.Field
	shares []int // by field: the kind of money whose share it is; -1 for none
	from   scenario.Scenario
	model  *outcomes
	out    []float64
	ranges [][]Reach // by outcome and field
	runs   int
}

// Reach is how far an outcome goes.
type Reach struct{ Low, High float64 }

// influencePoints is at how many values of a lever the model is run, the two
// ends of its range among them: an outcome may be highest in between.
const influencePoints = 5

// NewInfluence begins the work on columns of model.Columns in a year, for the
// levers that have an effect: not the horizon, nor the pace where there is a
// target instead, nor a target that is off.
func NewInfluence(s scenario.Scenario, columns []int, year int) *Influence {
	w := &Influence{from: s, model: newOutcomes(s, columns, year), out: make([]float64, len(columns)), ranges: make([][]Reach, len(columns))}
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		idle := lever.Role == scenario.View || lever.Key == scenario.KeyPace && s.Levers.Aim.Set() || lever.Key == scenario.KeyAim && !s.Levers.Aim.Set()
		for j := range lever.Fields {
			if idle {
				break
			}
			share := -1
			if lever.Key == scenario.KeySplit {
				share = j
			}
			w.fields, w.shares = append(w.fields, &lever.Fields[j]), append(w.shares, share)
		}
	}
	for o := range w.ranges {
		w.ranges[o] = make([]Reach, len(w.fields))
	}
	return w
}

// Fields lists the levers' fields that the work is on. Reaches are in this
// order.
func (w *Influence) Fields() []*scenario.Field { return w.fields }

// Runs is how many times the model was run so far, and Of how many times it
// will be in all.
func (w *Influence) Runs() int { return w.runs }

// Of is described with [Influence.Runs].
func (w *Influence) Of() int { return 1 + influencePoints*len(w.fields) }

// Step runs the model up to n times more, and reports whether all is done.
func (w *Influence) Step(n int) (done bool) {
	for ; n > 0 && w.runs < w.Of(); n-- {
		w.set(&w.model.scenario.Levers)
		w.model.run(w.out)
		for o, v := range w.out {
			w.take(w.ranges[o], v)
		}
		w.runs++
	}
	return w.runs == w.Of()
}

// set puts the levers of the next run in place: as they are for the first one.
func (w *Influence) set(levers *model.Levers) {
	*levers = w.from.Levers
	if w.runs == 0 {
		return
	}
	i, point := (w.runs-1)/influencePoints, (w.runs-1)%influencePoints
	f, k := w.fields[i], w.shares[i]
	low, high := f.Min, f.Max
	if k >= 0 {
		least, most := split.Limits(levers.SplitTenths, split.Locks{}, k)
		low, high = float64(least), float64(most)
	}
	v := low + float64((high-low)*float64(point)/(influencePoints-1))
	if f.Whole {
		v = float64(int(v + 0.5))
	}
	if k >= 0 {
		levers.SplitTenths, _ = split.Move(levers.SplitTenths, split.Locks{}, split.Shares{}, k, int(v))
		return
	}
	f.Put(levers, v)
}

// take notes a value in the reaches that it belongs to: the first run is in
// all.
func (w *Influence) take(ranges []Reach, v float64) {
	if w.runs == 0 {
		for i := range ranges {
			ranges[i] = Reach{v, v}
		}
		return
	}
	r := &ranges[(w.runs-1)/influencePoints]
	r.Low, r.High = min(r.Low, v), max(r.High, v)
}

// Reach gives how far an outcome goes over the range of a field.
func (w *Influence) Reach(outcome, field int) Reach { return w.ranges[outcome][field] }

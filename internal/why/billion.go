package why

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Agreement is the share of draws that must have the same sign for an effect to
// be told: below it nobody can tell whether a billion more does good or harm.
const Agreement = 0.9

// nothing is the size of an effect, as a part of the outcome itself, below
// which it is dust of rounding.
const nothing = 1e-11

// Billion works out what one more billion would do on each line: the envelope
// grows by it, the other lines keep their euros, and public money pays the same
// share of it as of the rest. A scenario with a target is taken at the pace that
// the target gives it without that billion.
type Billion struct {
	scenario scenario.Scenario
	draws    *uncertainty.Draws
	year     int
	next     int // 0: the central parameters; then the draws

	simulator  model.Simulator
	parameters evidence.Parameters
	base, more []float64 // by column
	central    []float64 // effects by column and Kind
	samples    []float64 // effects by column, Kind and draw
	quantiles  uncertainty.Quantiles
}

// StartBillion begins the work for a scenario in a year.
func StartBillion(s scenario.Scenario, d *uncertainty.Draws, year int) *Billion {
	n := len(model.Columns)
	return &Billion{
		scenario: s, draws: d, year: year,
		base: make([]float64, n), more: make([]float64, n),
		central: make([]float64, n*lines), samples: make([]float64, n*lines*d.Len()),
	}
}

// Reset begins again with another scenario or year, and with as many draws, each
// of which counts the same: see [uncertainty.Draws.Typical].
func (w *Billion) Reset(s scenario.Scenario, d *uncertainty.Draws, year int) {
	w.scenario, w.draws, w.year, w.next = s, d, year, 0
}

const lines = 4

// runsEach is how many runs a draw takes.
const runsEach = 1 + lines

// Runs is how many runs the work takes, and Done how many of them are done.
func (w *Billion) Runs() int { return BillionRuns(w.draws.Len()) }

// BillionRuns is how many runs the work takes with so many draws.
func BillionRuns(draws int) int { return runsEach * (1 + draws) }

// Done is how many runs are done.
func (w *Billion) Done() int { return runsEach * w.next }

// Draws is how many draws are done.
func (w *Billion) Draws() int { return max(0, w.next-1) }

// Step does up to about n runs more, at least one draw, and reports whether all
// are done.
func (w *Billion) Step(n int) (done bool) {
	all := 1 + w.draws.Len()
	for end := min(w.next+max(n/runsEach, 1), all); w.next < end; w.next++ {
		if w.next == 0 {
			w.parameters = w.scenario.Parameters()
		} else {
			w.draws.Parameters(w.next-1, w.scenario.Overrides, &w.parameters)
		}
		w.add(w.next - 1)
	}
	return w.next == all
}

// add runs the scenario as it is and with one more billion on each line; draw
// -1 is the central one.
func (w *Billion) add(draw int) {
	l := w.scenario.Levers
	base := w.simulator.RunYears(&l, &w.parameters)
	read(base, w.year, w.base)
	if l.Aim.Set() {
		l.Pace, l.Aim = base.Pace, model.Aim{}
	}
	for k := 0; k < lines; k++ {
		var more [lines]float64
		more[k] = 1
		read(w.simulator.RunMore(&l, &w.parameters, more), w.year, w.more)
		for c := range w.more {
			effect := w.more[c] - w.base[c]
			if math.Abs(effect) <= nothing*math.Abs(w.base[c]) {
				effect = 0
			}
			if draw < 0 {
				w.central[c*lines+k] = effect
			} else {
				w.samples[(c*lines+k)*w.draws.Len()+draw] = effect
			}
		}
	}
}

// Effect is what one more billion on a line does to an outcome.
type Effect struct {
	Central  float64 // with the central parameters, and those set by hand
	Low      float64 // nine draws in ten lie between
	High     float64
	Up, Down float64 // share of draws in which the outcome is more, and less
	Draws    int
}

// Effect gives the effect so far on a column of model.Columns, by Kind.
func (w *Billion) Effect(column int, kind model.Kind) Effect {
	at := column*lines + int(kind)
	n := w.Draws()
	e := Effect{Central: w.central[at], Draws: n}
	if n == 0 {
		return e
	}
	values := w.samples[at*w.draws.Len():][:n]
	up, down := 0, 0
	for _, v := range values {
		switch {
		case v > 0:
			up++
		case v < 0:
			down++
		}
	}
	e.Up, e.Down = float64(up)/float64(n), float64(down)/float64(n)
	band := w.quantiles.Band(values, nil)
	e.Low, e.High = band.P05, band.P95
	return e
}

// Leads gives the share of draws so far in which a billion on each line does
// most to an outcome, or least (takes most away); draws in which no line does
// anything count for none.
func (w *Billion) Leads(column int, least bool) [lines]float64 {
	var count [lines]int
	for i := 0; i < w.Draws(); i++ {
		best, value := -1, 0.0
		for k := 0; k < lines; k++ {
			v := w.samples[(column*lines+k)*w.draws.Len()+i]
			if least {
				v = -v
			}
			if best < 0 || v > value {
				best, value = k, v
			}
		}
		if value != 0 {
			count[best]++
		}
	}
	var share [lines]float64
	for k, n := range count {
		share[k] = float64(n) / float64(max(w.Draws(), 1))
	}
	return share
}

// Sign says what can be told of an effect.
type Sign int

// The signs.
const (
	CannotTell Sign = iota // the draws do not agree
	Same                   // no effect in any draw
	More
	Less
)

// Sign says what at least [Agreement] of the draws agree on.
func (e Effect) Sign() Sign {
	switch {
	case e.Draws == 0:
		return CannotTell
	case e.Up == 0 && e.Down == 0:
		return Same
	case e.Up >= Agreement:
		return More
	case e.Down >= Agreement:
		return Less
	}
	return CannotTell
}

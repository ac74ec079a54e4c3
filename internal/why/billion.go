package why

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Agreement is the share of draws that must have the same sign for the sign of an
// effect to count as known.
const Agreement = 0.9

// nothing is the largest effect, as a share of the outcome, that counts as rounding
// error.
const nothing = 1e-11

// Billion computes the effect of one more billion on each line: the envelope grows
// by it, the other lines keep their euros, and public money pays the same share of
// it as of the rest. A scenario with a target keeps the pace that the target gives
// it without that billion.
type Billion struct {
	scenario scenario.Scenario
	draws    *uncertainty.Draws
	year     int
	next     int // 0 for the central parameters; then the draws

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

// Reset begins again with another scenario or year. All draws must have the same
// weight: see [uncertainty.Draws.Typical].
func (w *Billion) Reset(s scenario.Scenario, d *uncertainty.Draws, year int) {
	w.scenario, w.draws, w.year, w.next = s, d, year, 0
}

const lines = 4

// runsEach is the number of runs for a draw.
const runsEach = 1 + lines

// Runs is the number of runs that the work takes.
func (w *Billion) Runs() int { return BillionRuns(w.draws.Len()) }

// BillionRuns is the number of runs that the work takes with a number of draws.
func BillionRuns(draws int) int { return runsEach * (1 + draws) }

// Done is the number of finished runs.
func (w *Billion) Done() int { return runsEach * w.next }

// Draws is the number of finished draws.
func (w *Billion) Draws() int { return max(0, w.next-1) }

// Step does about n more runs, at least those of one draw, and reports whether all
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

// add runs the scenario as it is and with one more billion on each line. Draw -1
// stands for the central parameters.
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

// Effect is the effect of one more billion on a line on an outcome.
type Effect struct {
	Central  float64 // with the central parameters and the overrides
	Low      float64 // nine draws in ten lie between Low and High
	High     float64
	Up, Down float64 // shares of draws in which the outcome rises, and falls
	Draws    int
}

// Effect returns the effect so far of a line on a column of model.Columns.
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

// Leads returns for each line the share of draws so far in which a billion on it
// has the largest effect on an outcome, or the smallest (the most negative). Draws
// in which no line has an effect count for no line.
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

// Sign says what is known about the sign of an effect.
type Sign int

// The signs.
const (
	CannotTell Sign = iota // the draws do not agree
	Same                   // no effect in any draw
	More
	Less
)

// Sign returns the sign on which at least [Agreement] of the draws agree.
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

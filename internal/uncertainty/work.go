package uncertainty

import (
	"slices"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Work runs a scenario through the draws, as many at a time as the caller has time
// for, and computes the bands so far. It allocates only when it is made. It is not
// safe for concurrent use.
type Work struct {
	scenario    scenario.Scenario
	draws       *Draws
	first, last int // years
	done        int

	simulator  model.Simulator
	parameters evidence.Parameters
	samples    []float64 // by column of model.Columns, year and draw

	weights     Weights
	memory      []float64 // for weights that differ from those of the draws; nil until needed
	quantiles   Quantiles
	differences []float64
	mixed       []float64
}

// Start begins the work for every year.
func Start(s scenario.Scenario, d *Draws) *Work {
	return newWork(s, d, model.FirstYear, model.LastYear)
}

// StartAt begins the work for a single year, which takes a seventeenth of the
// memory.
func StartAt(s scenario.Scenario, d *Draws, year int) *Work { return newWork(s, d, year, year) }

func newWork(s scenario.Scenario, d *Draws, first, last int) *Work {
	w := &Work{
		draws: d, first: first, last: last,
		samples:     make([]float64, len(model.Columns)*(last-first+1)*d.n),
		differences: make([]float64, d.n),
	}
	w.scenario = s
	w.quantiles.kept = make([]entry, 0, d.n)
	w.computeWeights()
	return w
}

// Reset begins again with another scenario and the same draws. Weights are computed
// again only if the overrides differ.
func (w *Work) Reset(s scenario.Scenario) {
	same := slices.Equal(w.scenario.Overrides, s.Overrides)
	w.scenario, w.done = s, 0
	if !same {
		w.computeWeights()
	}
}

// Turn is [Work.Reset] with possibly different draws of the same number.
func (w *Work) Turn(s scenario.Scenario, d *Draws) {
	if w.draws != d {
		w.draws = d
		w.scenario = s
		w.computeWeights()
	}
	w.Reset(s)
}

// IsOf reports whether the draws done so far are of a scenario and from given draws.
func (w *Work) IsOf(s scenario.Scenario, d *Draws) bool {
	return w.draws == d && w.scenario.Equal(s)
}

func (w *Work) computeWeights() {
	if w.memory == nil && len(w.scenario.Overrides) > 0 {
		w.memory = make([]float64, w.draws.n)
	}
	w.weights = w.draws.Weights(w.scenario.Overrides, w.memory)
}

// Sample describes the draws so far.
func (w *Work) Sample() Sample { return w.weights.sample(w.done) }

// ResetAt is [Work.Reset] for work on a single year, with another year.
func (w *Work) ResetAt(s scenario.Scenario, year int) {
	w.Reset(s)
	w.first, w.last = year, year
	w.samples = w.samples[:len(model.Columns)*w.draws.n]
}

// Step runs up to n more draws, and reports whether all are done.
func (w *Work) Step(n int) (done bool) {
	var memory [model.Years + 1]float64
	years := memory[:w.last-w.first+1]
	for end := min(w.done+n, w.draws.n); w.done < end; w.done++ {
		w.draws.Parameters(w.done, w.scenario.Overrides, &w.parameters)
		t := w.simulator.RunYears(&w.scenario.Levers, &w.parameters)
		k := w.done
		for c := range model.Columns {
			model.Columns[c].Years(t, w.first, years)
			for _, v := range years {
				w.samples[k] = v
				k += w.draws.n
			}
		}
	}
	return w.done == w.draws.n
}

// Done is the number of finished draws.
func (w *Work) Done() int { return w.done }

// Samples returns the values so far of a column of model.Columns in a year that the
// work covers, in the order of the draws. The slice must not be changed.
func (w *Work) Samples(column, year int) []float64 {
	start := (column*(w.last-w.first+1) + year - w.first) * w.draws.n
	return w.samples[start : start+w.done]
}

// Weights returns the weights of the draws so far, or nil if all are equal. The
// slice must not be changed.
func (w *Work) Weights() []float64 { return w.weights.first(w.done) }

// Band returns the quantiles so far of a column of model.Columns in a year that the
// work covers; all are zero before the first run.
func (w *Work) Band(column, year int) Band {
	return w.BandOf(w.Samples(column, year))
}

// BandOf returns the quantiles of values for the draws so far, or the first of
// them.
func (w *Work) BandOf(values []float64) Band {
	return w.quantiles.Band(values, w.weights.first(len(values)))
}

// Share returns the weighted share of the draws for which a function is true, or 0
// if there are no draws.
func (w *Work) Share(values []float64, is func(v float64) bool) float64 {
	some, all := 0.0, 0.0
	for i, v := range values {
		of := w.weights.Of(i)
		all += of
		if is(v) {
			some += of
		}
	}
	if all == 0 {
		return 0
	}
	return some / all
}

// Bands returns the quantiles so far of every column and year that the work covers,
// in the memory of an earlier result if that is not nil.
func (w *Work) Bands(memory *Bands) *Bands { return w.BandsUnless(memory, nil) }

// BandsUnless is [Work.Bands], but calls stop before each column and returns nil
// once stop reports true. stop may be nil.
func (w *Work) BandsUnless(memory *Bands, stop func() bool) *Bands {
	if memory == nil {
		memory = &Bands{}
	}
	memory.Seed, memory.Sample = w.draws.seed, w.Sample()
	memory.first, memory.years = w.first, w.last-w.first+1
	memory.band = memory.band[:0]
	for c := range model.Columns {
		if stop != nil && stop() {
			return nil
		}
		for year := w.first; year <= w.last; year++ {
			memory.band = append(memory.band, w.Band(c, year))
		}
	}
	return memory
}

// Compute runs a scenario through all draws.
func Compute(s scenario.Scenario, d *Draws) *Bands {
	w := Start(s, d)
	w.Step(d.n)
	return w.Bands(nil)
}

// Draws is the number of draws to be run.
func (w *Work) Draws() int { return w.draws.n }

// Seed is the seed of the draws.
func (w *Work) Seed() uint64 { return w.draws.seed }

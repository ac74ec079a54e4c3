package uncertainty

import (
	"slices"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Work runs a scenario through the draws, as many at a time as the caller has
// time for, and gives the bands of what is there so far. It allocates when it
// is made and never again. It is not safe for use by several goroutines at
// once.
type Work struct {
	scenario    scenario.Scenario
	draws       *Draws
	first, last int // years
	done        int

	simulator  model.Simulator
	parameters evidence.Parameters
	samples    []float64 // by column of model.Columns, year and draw

	weights     Weights
	memory      []float64 // for weights that the draws do not have; nil until needed
	quantiles   Quantiles
	differences []float64
	mixed       []float64
}

// Start begins the work for every year.
func Start(s scenario.Scenario, d *Draws) *Work {
	return newWork(s, d, model.FirstYear, model.LastYear)
}

// StartAt begins the work for one year alone, which takes a seventeenth of the
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
	w.weigh()
	return w
}

// Reset begins again with another scenario and the same draws. Weights are made
// again only where other parameters are set by hand.
func (w *Work) Reset(s scenario.Scenario) {
	same := slices.Equal(w.scenario.Overrides, s.Overrides)
	w.scenario, w.done = s, 0
	if !same {
		w.weigh()
	}
}

// Turn is [Work.Reset] with draws that may be others, of the same number.
func (w *Work) Turn(s scenario.Scenario, d *Draws) {
	if w.draws != d {
		w.draws = d
		w.scenario = s
		w.weigh()
	}
	w.Reset(s)
}

func (w *Work) weigh() {
	if w.memory == nil && len(w.scenario.Overrides) > 0 {
		w.memory = make([]float64, w.draws.n)
	}
	w.weights = w.draws.Weights(w.scenario.Overrides, w.memory)
}

// Sample says what the draws so far are worth.
func (w *Work) Sample() Sample { return w.weights.sample(w.done) }

// ResetAt is [Work.Reset] for work on one year alone, with another year.
func (w *Work) ResetAt(s scenario.Scenario, year int) {
	w.Reset(s)
	w.first, w.last = year, year
	w.samples = w.samples[:len(model.Columns)*w.draws.n]
}

// Step runs up to n draws more, and reports whether all are done.
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

// Done is the number of draws that are there so far.
func (w *Work) Done() int { return w.done }

// Samples gives the draws so far of a column of model.Columns in a year, which
// must be one that the work is for: in the order of the draws, and not to be
// changed.
func (w *Work) Samples(column, year int) []float64 {
	start := (column*(w.last-w.first+1) + year - w.first) * w.draws.n
	return w.samples[start : start+w.done]
}

// Weights gives what each of the draws so far counts, not to be changed; nil
// where all count the same.
func (w *Work) Weights() []float64 { return w.weights.first(w.done) }

// Band gives the quantiles so far of a column of model.Columns in a year, which
// must be one that the work is for; all zero where nothing was run.
func (w *Work) Band(column, year int) Band {
	return w.BandOf(w.Samples(column, year))
}

// BandOf gives the quantiles of one value for each of the draws so far, or of the
// first of them.
func (w *Work) BandOf(values []float64) Band {
	return w.quantiles.Band(values, w.weights.first(len(values)))
}

// Share adds up the weights of the draws for which something is so, as a part of
// those of all; 0 where there are none.
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

// Bands gives the quantiles so far of every column and year that the work is
// for, in memory of an earlier call where that is not nil.
func (w *Work) Bands(memory *Bands) *Bands { return w.BandsUnless(memory, nil) }

// BandsUnless is [Work.Bands], unless stop, asked before each column, says that
// nobody waits for them any more: nil then. It may be nil.
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

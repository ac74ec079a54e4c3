package uncertainty

import (
	"sync"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Reason says why draws have equal weights, although they could be weighted by how
// well they agree with the observations.
type Reason uint8

// The reasons.
const (
	NoReason    Reason = iota // they are weighted
	Unasked                   // the caller asked for equal weights
	Implausible               // the assumptions contradict the observations
	TooFew                    // too few draws agree with the observations
	Taken                     // they are a sample of weighted draws: see [Draws.Typical]
)

// Below these limits, ranges are shown without weights.
const (
	leastMean      = 0.01 // of the weights
	leastEffective = 100.0
	leastPart      = 20.0 // of the draws, one in leastPart
)

// Weights are the weights of draws given the observations: the same for every
// scenario, year and outcome. They depend on the draws and on overrides, never on a
// lever.
type Weights struct {
	of []float64 // by draw; nil if all are equal
	Sample
}

// Sample says how much information some draws contain.
type Sample struct {
	Draws     int
	Reason    Reason  // why the weights are equal; NoReason if they are not
	Mean      float64 // of the weights
	Effective float64 // effective sample size
}

// Weighted reports whether draws are weighted by how well they agree with the
// observations.
func (s Sample) Weighted() bool { return s.Reason == NoReason }

// sample describes the first n draws.
func (w Weights) sample(n int) Sample {
	s := w.Sample
	s.Draws = n
	if w.of == nil {
		s.Effective = float64(n)
		return s
	}
	s.Mean, s.Effective = spread(w.of[:n])
	return s
}

// spread returns the mean of weights and their effective sample size.
func spread(weights []float64) (mean, effective float64) {
	sum, squares := 0.0, 0.0
	for _, v := range weights {
		sum += v
		squares += square(v)
	}
	if squares == 0 {
		return 0, 0
	}
	return sum / float64(len(weights)), square(sum) / squares
}

// Of is the weight of draw i.
func (w Weights) Of(i int) float64 {
	if w.of == nil {
		return 1
	}
	return w.of[i]
}

// first returns the weights of the first n draws, or nil if all are equal.
func (w Weights) first(n int) []float64 {
	if w.of == nil {
		return nil
	}
	return w.of[:n]
}

// All is the total weight of the first n draws.
func (w Weights) All(n int) float64 {
	if w.of == nil {
		return float64(n)
	}
	sum := 0.0
	for _, v := range w.of[:n] {
		sum += v
	}
	return sum
}

func (w Weights) unused(why Reason) Weights {
	w.of, w.Reason = nil, why
	return w
}

// observes lists the rows on which the agreement with the observations depends.
var observes = sync.OnceValue(func() (of [evidence.Count]bool) {
	central := evidence.Central()
	base := model.Agree(&central)
	for row := range evidence.Table {
		for _, v := range []float64{evidence.Table[row].Low, evidence.Table[row].High} {
			p := central
			p[row] = v
			of[row] = of[row] || model.Agree(&p) != base
		}
	}
	return of
})

// Weights returns the weights of the draws with some overrides, using memory of Len
// numbers. The result may be shared and must not be changed.
func (d *Draws) Weights(overrides []scenario.Override, memory []float64) Weights {
	if d.free {
		return d.weights
	}
	for _, h := range overrides {
		if observes()[h.Index] {
			return d.computeWeights(overrides, memory)
		}
	}
	return d.weights
}

func (d *Draws) computeWeights(overrides []scenario.Override, memory []float64) Weights {
	w := Weights{of: memory[:d.n]}
	w.Draws = d.n
	var p evidence.Parameters
	for i := range w.of {
		d.Parameters(i, overrides, &p)
		w.of[i] = model.Agree(&p).Weight()
	}
	w.Mean, w.Effective = spread(w.of)
	switch {
	case w.Mean < leastMean:
		return w.unused(Implausible)
	case w.Effective < max(leastEffective, float64(d.n)/leastPart):
		return w.unused(TooFew)
	}
	return w
}

// Typical returns n draws with equal weights that represent the weighted ones:
// draws are taken at even distances of the cumulative weight, so that one with a
// large weight may be taken more than once. It is for work that can run only a few
// draws.
func (d *Draws) Typical(n int, overrides []scenario.Override) *Draws {
	n = min(max(n, 1), d.n)
	w := d.Weights(overrides, make([]float64, d.n))
	t := &Draws{n: n, seed: d.seed, rows: d.rows, values: make([]float64, 0, n*len(d.rows)), free: true}
	t.weights = w.unused(w.Reason)
	if w.Weighted() {
		t.weights.Reason = Taken
	}
	t.weights.Draws = n
	all, sum := w.All(d.n), 0.0
	for i := 0; i < d.n && len(t.values) < n*len(d.rows); i++ {
		sum += w.Of(i)
		for taken := len(t.values) / len(d.rows); taken < n && float64(float64(n)*sum) > float64((float64(taken)+0.5)*all); taken++ {
			t.values = append(t.values, d.values[i*len(d.rows):(i+1)*len(d.rows)]...)
		}
	}
	for len(t.values) < n*len(d.rows) {
		t.values = append(t.values, d.values[(d.n-1)*len(d.rows):]...)
	}
	return t
}

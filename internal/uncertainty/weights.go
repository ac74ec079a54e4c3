package uncertainty

import (
	"sync"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Reason says why draws count the same, though they could count by how well they
// agree with what was observed.
type Reason uint8

// The reasons.
const (
	NoReason    Reason = iota // they count by their weights
	Unasked                   // nobody wants weights
	Implausible               // these assumptions do not give what was observed
	TooFew                    // too few draws agree with what was observed
	Taken                     // they were taken by the weights of more: see [Draws.Typical]
)

// Below these, ranges are shown without weights.
const (
	leastMean      = 0.01 // of the weights
	leastEffective = 100.0
	leastPart      = 20.0 // of the draws, one in so many
)

// Weights says how much each draw counts, given what was observed: the same for
// every scenario, year and outcome. They rest on the draws and on what is set by
// hand, never on a lever.
type Weights struct {
	of []float64 // by draw; nil where all count the same
	Sample
}

// Sample says what some draws are worth.
type Sample struct {
	Draws     int
	Reason    Reason  // why all count the same; NoReason where they do not
	Mean      float64 // of the weights
	Effective float64 // how many draws that count the same would say as much
}

// Weighted reports whether draws count by how well they agree with what was
// observed.
func (s Sample) Weighted() bool { return s.Reason == NoReason }

// sample says what the first n draws are worth.
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

// spread gives the mean of weights and the size of their effective sample.
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

// Of is what draw i counts.
func (w Weights) Of(i int) float64 {
	if w.of == nil {
		return 1
	}
	return w.of[i]
}

// first gives the weights of the first n draws; nil where all count the same.
func (w Weights) first(n int) []float64 {
	if w.of == nil {
		return nil
	}
	return w.of[:n]
}

// All is the weight of the first n draws together.
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

// observes lists the rows that the agreement with what was observed rests on.
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

// Weights gives the weights of the draws where some parameters are set by hand,
// in memory of Len numbers that it may use. The result shares what is the same
// for many, and is not to be changed.
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

// Typical gives n draws that all count the same and stand for these with their
// weights: draws are taken at even distances of their weights added up, so that
// one that counts more than its part of the n stands more than once. It is for
// works that can run few draws only.
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

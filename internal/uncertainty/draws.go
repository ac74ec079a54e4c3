// Package uncertainty computes what a scenario's outcomes could be, given how
// uncertain the parameters are according to the evidence, and given what was
// observed. It draws the parameters many times, runs the model each time, weights
// each draw by how well it agrees with the surveys, and computes quantiles by year.
// It also says what an outcome depends on: [Shares] of its variance by parameter, a
// [Tornado], and the [Influence] of each lever.
//
// All scenarios use the same draws, so differences between them come from the
// levers, and two scenarios can be compared draw by draw. There is no clock and no
// randomness except a seed: the same input gives the same bytes, native and in the
// browser. The package is fmt-free and keeps to Go 1.21, since embeds share it.
package uncertainty

import (
	"math"
	"slices"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// DefaultSeed is the default seed, and MostDraws the largest set of draws: it takes
// 15 MB, and a hundred more for the outcomes of one scenario.
const (
	DefaultSeed = 1
	MostDraws   = 20000
)

// Draws is a set of draws of every uncertain parameter. It does not change, and is
// safe for concurrent use.
type Draws struct {
	n       int
	seed    uint64
	rows    []int     // of evidence.Table, by column of values
	values  []float64 // by draw, then column; in the parameter's unit
	free    bool      // not conditioned: every draw has the same weight
	weights Weights   // without overrides of the parameters on which they depend
}

// New makes n draws; n is clamped to the range from 1 to [MostDraws]. A smaller
// number of draws of a seed is the beginning of a larger one. They are weighted by
// how well they agree with the observations; see [Draws.Unconditioned].
func New(n int, seed uint64) *Draws {
	lattices := newLattices(seed, drawn)
	return newDraws(n, seed, lattices.fill)
}

// newDraws makes draws from numbers in (0, 1), one for each element of drawn.
func newDraws(n int, seed uint64, fill func(draw int, u []float64)) *Draws {
	d := &Draws{n: min(max(n, 1), MostDraws), seed: seed}
	for row := range evidence.Table {
		if evidence.Table[row].Drawn() {
			d.rows = append(d.rows, row)
		}
	}
	columns := make([][]int, len(drawn)) // by input and member
	for k, input := range drawn {
		for _, row := range input.Rows {
			columns[k] = append(columns[k], slices.Index(d.rows, row))
		}
	}
	d.values = make([]float64, d.n*len(d.rows))
	u := make([]float64, len(drawn))
	for i := 0; i < d.n; i++ {
		fill(i, u)
		values := d.values[i*len(d.rows) : (i+1)*len(d.rows)]
		for k, input := range drawn {
			for m, row := range input.Rows {
				values[columns[k][m]] = triangular(&evidence.Table[row], u[k])
			}
		}
	}
	d.weights = d.computeWeights(nil, make([]float64, d.n))
	return d
}

// Unconditioned returns the same draws with equal weights.
func (d *Draws) Unconditioned() *Draws {
	other := *d
	other.free = true
	other.weights = d.weights.unused(Unasked)
	return &other
}

// Len is the number of draws.
func (d *Draws) Len() int { return d.n }

// Seed is the seed from which they were made.
func (d *Draws) Seed() uint64 { return d.seed }

// Parameters sets into to the parameters of draw i, from 0. An overridden parameter
// has its override; all others are as if there were none.
func (d *Draws) Parameters(i int, overrides []scenario.Override, into *evidence.Parameters) {
	*into = evidence.Central()
	values := d.values[i*len(d.rows) : (i+1)*len(d.rows)]
	for column, row := range d.rows {
		into[row] = values[column]
	}
	for _, h := range overrides {
		into[h.Index] = h.Value
	}
}

// triangular is the parameter's value at u, in (0, 1). Half of the probability is
// on each side of the central value, most of it nearby, so the central value is the
// median.
func triangular(p *evidence.Parameter, u float64) float64 {
	if u < 0.5 {
		x := p.Low + float64((p.Central-p.Low)*math.Sqrt(2*u))
		return min(x, p.Central)
	}
	x := p.High - float64((p.High-p.Central)*math.Sqrt(2*(1-u)))
	return max(x, p.Central)
}

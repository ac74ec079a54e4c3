// Package uncertainty answers what a scenario's outcomes could be if the
// parameters are as uncertain as the evidence says, given what was observed: it
// draws them many times, runs the model each time, counts each draw by how well
// it agrees with the surveys, and gives quantiles by year. It also says what an
// outcome depends on: [Shares] of its variance by parameter, a [Tornado], and the
// [Influence] of each lever.
//
// All scenarios see the same draws, so that differences between them come from
// the levers, and two scenarios can be compared draw by draw. There is no clock
// and no randomness but a seed: the same input gives the same bytes, native and
// in the browser. The package is fmt-free and keeps to Go 1.21, as what embeds
// share does.
package uncertainty

import (
	"math"
	"slices"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// DefaultSeed is the seed where nobody chose one, and MostDraws the largest set
// of draws: 15 MB, and a hundred for the outcomes of one scenario.
const (
	DefaultSeed = 1
	MostDraws   = 20000
)

// Draws is a set of draws of every uncertain parameter. It does not change, and
// is safe for use by several goroutines.
type Draws struct {
	n       int
	seed    uint64
	rows    []int     // of evidence.Table, by column of values
	values  []float64 // by draw, then column; in the parameter's unit
	free    bool      // not conditioned: every draw counts the same
	weights Weights   // where nothing that they rest on is set by hand
}

// New makes n draws, 1 to [MostDraws]; a number outside is taken as the nearest
// of those. Fewer draws of a seed are the first of more. They count by how well
// they agree with what was observed; see [Draws.Unconditioned].
func New(n int, seed uint64) *Draws {
	lattices := newLattices(seed, drawn)
	return newDraws(n, seed, lattices.fill)
}

// newDraws makes draws from numbers in (0, 1), one for each input of drawn.
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

// Unconditioned gives the same draws, each of which counts the same, whatever
// was observed.
func (d *Draws) Unconditioned() *Draws {
	other := *d
	other.free = true
	other.weights = d.weights.unused(Unasked)
	return &other
}

// Len is the number of draws.
func (d *Draws) Len() int { return d.n }

// Seed is the seed that they were made from.
func (d *Draws) Seed() uint64 { return d.seed }

// Parameters fills in the parameters of draw i, from 0. A parameter that a
// visitor set by hand has that value; all others are as if it had not been set.
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

// triangular is the parameter's value at u, in (0, 1): half of the probability
// on each side of the central value, most of it near that, so that the median
// is the central value.
func triangular(p *evidence.Parameter, u float64) float64 {
	if u < 0.5 {
		x := p.Low + float64((p.Central-p.Low)*math.Sqrt(2*u))
		return min(x, p.Central)
	}
	x := p.High - float64((p.High-p.Central)*math.Sqrt(2*(1-u)))
	return max(x, p.Central)
}

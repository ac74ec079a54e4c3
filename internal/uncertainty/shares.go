package uncertainty

import "math"

// Shares estimates how much of the variance of some outcomes comes from each of
// their inputs: the first-order share, which would go if the input were known,
// and the total one, which would stay if all others were.
//
// The design is that of Saltelli (2002) with both mixed matrices: for two rows
// a and b of independent inputs, the outcomes with input i exchanged between
// them. With f, g of the rows as they are and f', g' of the exchanged ones, the
// first-order share is
//
//	mean (f - f')(g' - g) / 2V, and the total one, by Jansen (1999), mean ((f - f')² + (g - g')²) / 4V
//
// the first by Azzini, Mara and Rosati (2021). Chosen by measurement: standard
// deviation over 8 seeds of the first-order shares of the GDP effect in 2035,
// in points, of the five largest and of the others, for 64 pairs of rows:
//
//	                                    independent      Sobol', scrambled
//	Saltelli (2010), half of the runs    5.8   0.8            4.5   0.8
//	Jansen (1999), half of the runs     12.6  13.2           11.2  10.7
//	this one                             4.1   0.2            2.5   0.1
//
// Rows come in several independent scramblings of the points, in turn; the
// spread of these gives the standard error. The work goes in slices, allocates
// when it is made and never again, and gives estimates of what is there so far.
// It is not safe for use by several goroutines at once.
type Shares struct {
	function                 func(u, out []float64)
	inputs, outcomes, points int
	rows                     *points

	point, scrambling, input int // where the work is; input -1: the two rows as they are
	both                     []float64
	a, b, a2, b2             []float64 // outcomes of f, g, f' and g'
	row                      sums
	sums                     [scramblings]sums
	done                     [scramblings]int // rows
	runs                     int
}

// scramblings is how many independent sets of points there are.
const scramblings = 8

// MostRows is the largest number of rows that can be asked for.
const MostRows = scramblings << pointBits

// sums are of products and squares, over rows. First and total are by outcome,
// then input.
type sums struct {
	first, total []float64
	variance     []float64 // by outcome
}

func newSums(inputs, outcomes int) sums {
	return sums{make([]float64, inputs*outcomes), make([]float64, inputs*outcomes), make([]float64, outcomes)}
}

// Share is the part of an outcome's variance that comes from one input, as a
// fraction of 1, each with its standard error.
type Share struct {
	First, FirstError float64 // of the input alone
	Total, TotalError float64 // with all that it does together with others
}

// NewShares begins the work on a function of inputs that are independent and
// uniform in (0, 1): it reads them from u and writes its outcomes to out, and
// keeps neither. The number of rows is rounded up to a multiple of eight, and
// is at most [MostRows]; a power of two covers the inputs best. Each takes
// 2 * (inputs + 1) runs of the function.
func NewShares(function func(u, out []float64), inputs, outcomes, rows int, seed uint64) *Shares {
	rows = min(max(rows, 1), MostRows)
	s := &Shares{
		function: function, inputs: inputs, outcomes: outcomes, points: (rows + scramblings - 1) / scramblings,
		rows: newPoints(2*inputs, seed), input: -1, both: make([]float64, 2*inputs),
		a: make([]float64, outcomes), b: make([]float64, outcomes), a2: make([]float64, outcomes), b2: make([]float64, outcomes),
		row: newSums(inputs, outcomes),
	}
	for i := range s.sums {
		s.sums[i] = newSums(inputs, outcomes)
	}
	return s
}

// Runs is how many times the function was run so far, and Of how many times it
// will be in all.
func (s *Shares) Runs() int { return s.runs }

// Of is described with [Shares.Runs].
func (s *Shares) Of() int { return s.points * scramblings * 2 * (s.inputs + 1) }

// Rows is how many pairs of rows are done.
func (s *Shares) Rows() int {
	n := 0
	for _, done := range s.done {
		n += done
	}
	return n
}

// Step runs the function up to n times more, or twice, and reports whether all
// is done.
func (s *Shares) Step(n int) (done bool) {
	for ; n > 0 && s.point < s.points; n -= 2 {
		s.pair()
	}
	return s.point == s.points
}

// pair runs the two rows as they are, or with one input exchanged.
func (s *Shares) pair() {
	a, b := s.both[:s.inputs], s.both[s.inputs:]
	s.runs += 2
	if i := s.input; i < 0 {
		s.rows.fill(s.point, s.scrambling, s.both)
		s.function(a, s.a)
		s.function(b, s.b)
		for o := range s.a {
			s.row.variance[o] = square(s.a[o] - s.b[o])
		}
	} else {
		a[i], b[i] = b[i], a[i]
		s.function(a, s.a2)
		s.function(b, s.b2)
		a[i], b[i] = b[i], a[i]
		for o := range s.a {
			s.row.first[o*s.inputs+i] = (s.a[o] - s.a2[o]) * (s.b2[o] - s.b[o])
			s.row.total[o*s.inputs+i] = square(s.a[o]-s.a2[o]) + square(s.b[o]-s.b2[o])
			s.row.variance[o] += square(s.a2[o] - s.b2[o])
		}
	}
	if s.input++; s.input == s.inputs {
		s.endRow()
	}
}

// endRow adds the row to the sums of its scrambling, and turns to the next.
func (s *Shares) endRow() {
	to := &s.sums[s.scrambling]
	for k := range s.row.first {
		to.first[k] += s.row.first[k]
		to.total[k] += s.row.total[k]
	}
	for o := range s.row.variance {
		to.variance[o] += s.row.variance[o]
	}
	s.done[s.scrambling]++
	s.input = -1
	if s.scrambling++; s.scrambling == scramblings {
		s.scrambling = 0
		s.point++
	}
}

// Variance is the variance of an outcome, as far as it is known: from all runs,
// since rows with an input exchanged between them are independent too.
func (s *Shares) Variance(outcome int) float64 {
	sum, n := 0.0, 0
	for i := range s.sums {
		sum += s.sums[i].variance[outcome]
		n += s.done[i]
	}
	return sum / float64(max(n, 1)*2*(s.inputs+1))
}

// Share estimates what comes from an input; all zero before the first row, and
// where the outcome is always the same. Errors are zero before the second.
func (s *Shares) Share(outcome, input int) Share {
	k := outcome*s.inputs + input
	first, firstError := s.ratio(outcome, k, 2, func(t *sums) []float64 { return t.first })
	total, totalError := s.ratio(outcome, k, 4, func(t *sums) []float64 { return t.total })
	return Share{first, firstError, total, totalError}
}

// ratio divides a mean by so many times the variance. Its error is that of the
// mean over the scramblings, to first order.
func (s *Shares) ratio(outcome, k int, times float64, of func(*sums) []float64) (value, standardError float64) {
	var above, below [scramblings]float64
	n := 0
	sumAbove, sumBelow := 0.0, 0.0
	for i := range s.sums {
		if s.done[i] == 0 {
			continue
		}
		rows := float64(s.done[i])
		above[n] = of(&s.sums[i])[k] / (times * rows)
		below[n] = s.sums[i].variance[outcome] / (2 * rows * float64(s.inputs+1))
		sumAbove, sumBelow = sumAbove+above[n], sumBelow+below[n]
		n++
	}
	if sumBelow == 0 {
		return 0, 0
	}
	value = sumAbove / sumBelow
	if n < 2 {
		return value, 0
	}
	squares := 0.0
	for i := 0; i < n; i++ {
		squares += square(above[i] - float64(value*below[i]))
	}
	return value, math.Sqrt(squares/float64(n*(n-1))) / (sumBelow / float64(n))
}

func square(v float64) float64 { return float64(v * v) }

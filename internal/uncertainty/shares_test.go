package uncertainty_test

import (
	"math"
	"slices"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// ishigami is the function of Ishigami and Homma (1990) with a = 7, b = 0.1, of
// three inputs uniform between -pi and pi.
func ishigami(u, out []float64) {
	x, y, z := math.Pi*(2*u[0]-1), math.Pi*(2*u[1]-1), math.Pi*(2*u[2]-1)
	out[0] = math.Sin(x) + 7*math.Sin(y)*math.Sin(y) + 0.1*z*z*z*z*math.Sin(x)
}

// analytic are functions whose shares are known.
var analytic = []struct {
	name         string
	function     func(u, out []float64)
	first, total []float64
	variance     float64
}{
	// Ishigami's and Homma's own figures.
	{"Ishigami", ishigami, []float64{0.3139, 0.4424, 0}, []float64{0.5576, 0.4424, 0.2437}, 13.8446},
	// Variances of k*u are k²/12, and nothing is done together.
	{"sum", func(u, out []float64) { out[0] = u[0] + 2*u[1] + 3*u[2] + 5 }, []float64{1 / 14.0, 4 / 14.0, 9 / 14.0}, []float64{1 / 14.0, 4 / 14.0, 9 / 14.0}, 14 / 12.0},
	// For u*v: the mean of the square is 1/9, that of u*E(v) has variance 1/48,
	// all has 7/144, so each alone 3/7, and both together 1/7.
	{"product", func(u, out []float64) { out[0] = u[0] * u[1] }, []float64{3 / 7.0, 3 / 7.0}, []float64{4 / 7.0, 4 / 7.0}, 7 / 144.0},
	{"constant", func(u, out []float64) { out[0] = 42 }, []float64{0, 0}, []float64{0, 0}, 0},
}

// compute does all the work on one of the functions.
func compute(function func(u, out []float64), inputs, rows int, seed uint64) *uncertainty.Shares {
	s := uncertainty.NewShares(function, inputs, 1, rows, seed)
	s.Step(s.Of())
	return s
}

// The estimates are what is known, within what they say their error is: for 7
// degrees of freedom 1 in 1000 is off by 5.4 standard errors.
func TestKnownShares(t *testing.T) {
	t.Parallel()
	for _, c := range analytic {
		s := compute(c.function, len(c.first), 2048, 1)
		if d := math.Abs(s.Variance(0)/max(c.variance, 1e-300) - 1); c.variance > 0 && d > 0.02 || c.variance == 0 && s.Variance(0) != 0 {
			t.Errorf("%s: variance %v, want %v", c.name, s.Variance(0), c.variance)
		}
		for i := range c.first {
			got := s.Share(0, i)
			t.Logf("%s, input %d: first %.4f ± %.4f (%.4f), total %.4f ± %.4f (%.4f)", c.name, i, got.First, got.FirstError, c.first[i], got.Total, got.TotalError, c.total[i])
			check := func(what string, got, standardError, want float64) {
				if d := math.Abs(got - want); d > 5.4*standardError+5e-5 || d > 0.02 {
					t.Errorf("%s, input %d: %s share %v ± %v, want %v", c.name, i, what, got, standardError, want)
				}
			}
			check("first-order", got.First, got.FirstError, c.first[i])
			check("total", got.Total, got.TotalError, c.total[i])
		}
	}
}

// More rows come nearer to the truth, and the error that is given is the size
// of the true one.
func TestSharesConverge(t *testing.T) {
	t.Parallel()
	for _, c := range analytic[:3] {
		var miss, said [3]float64
		const seeds = 8
		for k, rows := range []int{64, 256, 1024} {
			for seed := uint64(1); seed <= seeds; seed++ {
				s := compute(c.function, len(c.first), rows, seed)
				for i := range c.first {
					share := s.Share(0, i)
					miss[k] += (share.First - c.first[i]) * (share.First - c.first[i])
					said[k] += share.FirstError * share.FirstError
				}
			}
			miss[k], said[k] = math.Sqrt(miss[k]/(seeds*float64(len(c.first)))), math.Sqrt(said[k]/(seeds*float64(len(c.first))))
		}
		t.Logf("%s: off by %.4f %.4f %.4f, said to be %.4f %.4f %.4f for 64, 256 and 1024 rows", c.name, miss[0], miss[1], miss[2], said[0], said[1], said[2])
		for k := range miss {
			if r := miss[k] / said[k]; r < 0.4 || r > 2.5 {
				t.Errorf("%s: off by %v, said to be %v", c.name, miss[k], said[k])
			}
		}
		if miss[1] > 0.6*miss[0] || miss[2] > 0.6*miss[1] {
			t.Errorf("%s does not converge: %v", c.name, miss)
		}
	}
}

// The variance is that of the bands' draws, and the shares rank the parameters
// as one run with each at its two ends does.
func TestSharesOfTheModel(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	columns := []int{columnOf(t, "gdp_effect_bn"), columnOf(t, "spend_bn")}
	w := uncertainty.SharesOf(s, columns, 2035, 32, 1)
	w.Step(w.Of())
	bands := uncertainty.StartAt(s, uncertainty.New(2000, 1), 2035)
	bands.Step(2000)
	band := bands.Band(columns[0], 2035)
	// A skewed outcome: the width of its band says its variance roughly.
	if deviation, width := math.Sqrt(w.Variance(0)), band.P95-band.P05; deviation < width/4.5 || deviation > width/2.5 {
		t.Errorf("standard deviation %v, band %+v", deviation, band)
	}
	rows := uncertainty.Uncertain(s)
	largest, most := 0, 0.0
	for i := range rows {
		if share := w.Share(0, i); share.First > most {
			largest, most = i, share.First
		}
		if share := w.Share(1, i); share != (uncertainty.Share{}) {
			t.Errorf("what is announced is uncertain: %+v by %s", share, evidence.Table[rows[i]].ID)
		}
	}
	if id := evidence.Table[rows[largest]].ID; id != "firm_gain" {
		t.Errorf("the GDP effect hangs on %s most", id)
	}
}

// What is held is not drawn.
func TestHeldIsNoInput(t *testing.T) {
	t.Parallel()
	all, some := uncertainty.Uncertain(parse(t, "")), uncertainty.Uncertain(parse(t, "p.firm_gain=0.08&p.h100_flops=989000000000000"))
	row, _ := evidence.Index("firm_gain")
	if !slices.Contains(all, row) || slices.Contains(some, row) || len(some) != len(all)-1 {
		t.Errorf("%d parameters are drawn, %d with one held", len(all), len(some))
	}
	s := uncertainty.SharesOf(parse(t, "p.firm_gain=0.08"), []int{columnOf(t, "gdp_effect_bn")}, 2035, 8, 1)
	tornado := uncertainty.NewTornado(parse(t, "p.firm_gain=0.08"), []int{0}, 2035)
	if s.Of() != 8*2*(len(all)+15) || tornado.Of() != 2*len(all)-1 {
		t.Errorf("%d and %d runs", s.Of(), tornado.Of())
	}
}

// every lists all that some shares say, to compare.
func every(s *uncertainty.Shares, outcomes, inputs int) []float64 {
	var list []float64
	for o := 0; o < outcomes; o++ {
		list = append(list, s.Variance(o))
		for i := 0; i < inputs; i++ {
			share := s.Share(o, i)
			list = append(list, share.First, share.FirstError, share.Total, share.TotalError)
		}
	}
	return list
}

// The same seed gives the same bits, on every machine and in the browser, in
// whatever slices.
func TestSameShares(t *testing.T) {
	t.Parallel()
	const want = "790d1d36cf1e83a5"
	s := parse(t, "e=300&lease=30&p.firm_gain=0.08")
	columns := []int{columnOf(t, "adoption"), columnOf(t, "gdp_effect_bn")}
	inputs := len(uncertainty.Uncertain(s))
	one := uncertainty.SharesOf(s, columns, 2035, 16, uncertainty.DefaultSeed)
	one.Step(one.Of())
	if got := hash(every(one, 2, inputs)); got != want {
		t.Errorf("shares hash to %s, want %s", got, want)
	}
	other := uncertainty.SharesOf(s, columns, 2035, 16, uncertainty.DefaultSeed)
	if got := every(other, 2, inputs); slices.Max(got) != 0 {
		t.Error("there are shares before any run")
	}
	for n := 1; !other.Step(n); n = n%37 + 1 {
		if other.Runs() > other.Of() {
			t.Fatal("it does not end")
		}
	}
	if other.Runs() != other.Of() || other.Rows() != 16 || !slices.Equal(every(other, 2, inputs), every(one, 2, inputs)) {
		t.Errorf("slices give other shares after %d runs", other.Runs())
	}
}

func TestSharesAllocateNothing(t *testing.T) {
	s := uncertainty.SharesOf(parse(t, "e=300"), []int{0, 1, 2}, 2035, 512, 1)
	s.Step(200)
	tornado := uncertainty.NewTornado(parse(t, "e=300"), []int{0, 1, 2}, 2035)
	tornado.Step(1)
	influence := uncertainty.NewInfluence(parse(t, "e=300"), []int{5, 9}, []int{0, 1, 2}, 2035)
	influence.Step(1)
	if n := testing.AllocsPerRun(5, func() {
		s.Step(40)
		s.Share(1, 7)
		tornado.Step(10)
		influence.Step(10)
	}); n != 0 {
		t.Errorf("%v allocations a step", n)
	}
}

// Sizes are kept within bounds, and nothing to draw is nothing to share.
func TestShareSizes(t *testing.T) {
	t.Parallel()
	for rows, want := range map[int]int{-1: 8, 0: 8, 1: 8, 9: 16, 64: 64, 1 << 30: uncertainty.MostRows} {
		if got := uncertainty.NewShares(ishigami, 3, 1, rows, 1).Of() / (2 * (3 + 16)); got != want {
			t.Errorf("%d rows: %d", rows, got)
		}
	}
	none := uncertainty.NewShares(func(_, out []float64) { out[0] = 1 }, 0, 1, 8, 1)
	if none.Step(1000); none.Rows() != 8 || none.Variance(0) != 0 {
		t.Errorf("without inputs: %d rows, variance %v", none.Rows(), none.Variance(0))
	}
}

// A tornado is single runs.
func TestTornado(t *testing.T) {
	t.Parallel()
	s := parse(t, "e=300&p.common_pace=0.8")
	columns := []int{columnOf(t, "gdp_effect_bn"), columnOf(t, "capacity_mw")}
	tornado := uncertainty.NewTornado(s, columns, 2033)
	for n := 1; !tornado.Step(n); n++ {
	}
	run := func(s scenario.Scenario, c int) float64 {
		p := s.Parameters()
		r := new(model.Simulator).Run(&s.Levers, &p)
		return model.Columns[c].Of(r, r.Step(2033))
	}
	for o, c := range columns {
		if got := tornado.Base(o); got != run(s, c) {
			t.Errorf("as it is: %v", got)
		}
		for i, row := range uncertainty.Uncertain(s) {
			p := &evidence.Table[row]
			low, high := tornado.Swing(o, i)
			if low != run(s.Hold(row, p.Low), c) || high != run(s.Hold(row, p.High), c) {
				t.Errorf("%s: from %v to %v", p.ID, low, high)
			}
		}
	}
}

func BenchmarkShares(b *testing.B) {
	for b.Loop() {
		s := uncertainty.SharesOf(scenario.Default(), []int{columnOf(b, "gdp_effect_bn")}, 2035, 64, 1)
		s.Step(s.Of())
	}
}

func BenchmarkTornado(b *testing.B) {
	for b.Loop() {
		t := uncertainty.NewTornado(scenario.Default(), []int{columnOf(b, "gdp_effect_bn")}, 2035)
		t.Step(t.Of())
	}
}

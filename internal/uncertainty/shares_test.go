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

// analytic are functions whose first-order shares are known.
var analytic = []struct {
	name     string
	function func(u, out []float64)
	first    []float64
	variance float64
}{
	// The figures of Ishigami and Homma.
	{"Ishigami", ishigami, []float64{0.3139, 0.4424, 0}, 13.8446},
	// Variances of k*u are k²/12.
	{"sum", func(u, out []float64) { out[0] = u[0] + 2*u[1] + 3*u[2] + 5 }, []float64{1 / 14.0, 4 / 14.0, 9 / 14.0}, 14 / 12.0},
	// For u*v, the mean of the square is 1/9, u*E(v) has the variance 1/48 and the
	// product 7/144, so each alone has 3/7.
	{"product", func(u, out []float64) { out[0] = u[0] * u[1] }, []float64{3 / 7.0, 3 / 7.0}, 7 / 144.0},
	{"constant", func(u, out []float64) { out[0] = 42 }, []float64{0, 0}, 0},
}

// compute does all the work on one of the functions, with equal weights.
func compute(function func(u, out []float64), inputs, n int, seed uint64) *uncertainty.Shares {
	return computeWeighted(function, func([]float64) float64 { return 1 }, inputs, n, seed)
}

func computeWeighted(function func(u, out []float64), weight func(u []float64) float64, inputs, n int, seed uint64) *uncertainty.Shares {
	var list []uncertainty.Input
	for i := range inputs {
		list = append(list, uncertainty.Input{ID: string(rune('a' + i))})
	}
	s := uncertainty.NewShares(func(u, out []float64) float64 {
		function(u, out)
		return weight(u)
	}, list, 1, n, seed)
	s.Step(s.Of())
	return s
}

// The estimates agree with the known shares within their stated errors: with 7
// degrees of freedom 1 in 1000 is off by 5.4 standard errors. Classes lose a little
// of a function that oscillates.
func TestKnownShares(t *testing.T) {
	t.Parallel()
	for _, c := range analytic {
		s := compute(c.function, len(c.first), 16384, 1)
		checkShares(t, c.name, s, c.first, c.variance)
	}
}

func checkShares(t *testing.T, name string, s *uncertainty.Shares, first []float64, variance float64) {
	t.Helper()
	if d := math.Abs(s.Variance(0)/max(variance, 1e-300) - 1); variance > 0 && d > 0.02 || variance == 0 && s.Variance(0) != 0 {
		t.Errorf("%s: variance %v, want %v", name, s.Variance(0), variance)
	}
	for i, want := range first {
		got := s.Share(0, i)
		t.Logf("%s, input %d: %.4f ± %.4f (%.4f)", name, i, got.First, got.Error, want)
		if d := math.Abs(got.First - want); d > 5.4*got.Error+0.01 || d > 0.02 {
			t.Errorf("%s, input %d: share %v ± %v, want %v", name, i, got.First, got.Error, want)
		}
	}
}

// Weights that make inputs dependent change shares as they should. If draws of u +
// v count only if u is below v, u and v are two sorted numbers: each has the
// variance 1/18, their covariance is 1/36, and the sum has the variance 1/6. Given
// u, the mean of the sum is u + (1 + u)/2, which has 9/4 of the variance of u: 3/4
// of the whole.
func TestWeightedShares(t *testing.T) {
	s := computeWeighted(func(u, out []float64) { out[0] = u[0] + u[1] }, func(u []float64) float64 {
		if u[0] < u[1] {
			return 0.4
		}
		return 0
	}, 2, 16384, 1)
	checkShares(t, "ordered", s, []float64{0.75, 0.75}, 1/6.0)
}

// More draws come nearer to the truth.
func TestSharesConverge(t *testing.T) {
	t.Parallel()
	for _, c := range analytic[:3] {
		var miss [2]float64
		const seeds = 8
		for k, n := range []int{1024, 8192} {
			for seed := uint64(1); seed <= seeds; seed++ {
				s := compute(c.function, len(c.first), n, seed)
				for i := range c.first {
					share := s.Share(0, i)
					miss[k] += (share.First - c.first[i]) * (share.First - c.first[i])
				}
			}
			miss[k] = math.Sqrt(miss[k] / (seeds * float64(len(c.first))))
		}
		t.Logf("%s: off by %.4f and %.4f for 1,024 and 8,192 draws", c.name, miss[0], miss[1])
		if miss[1] > 0.01 || miss[1] > 0.6*miss[0] {
			t.Errorf("%s: the shares are off by %v with few and with many draws, want at most 0.01 with many, and clearly less", c.name, miss)
		}
	}
}

// The variance is that of the bands' draws, and the shares rank the parameters in
// the same order as runs with each at its two ends.
func TestSharesOfTheModel(t *testing.T) {
	t.Parallel()
	s := parse(t, "")
	columns := []int{columnOf(t, "gdp_effect_bn"), columnOf(t, "spend_bn")}
	w := uncertainty.SharesOf(s, columns, 2035, 4096, uncertainty.New(1000, 1))
	w.Step(w.Of())
	bands := uncertainty.StartAt(s, uncertainty.New(2000, 1), 2035)
	bands.Step(2000)
	band := bands.Band(columns[0], 2035)
	// For a skewed outcome the width of the band gives the standard deviation only
	// roughly.
	if deviation, width := math.Sqrt(w.Variance(0)), band.P95-band.P05; deviation < width/4.5 || deviation > width/2.5 {
		t.Errorf("the standard deviation is %v, want 1/4.5 to 1/2.5 of the width of %+v", deviation, band)
	}
	inputs := uncertainty.Inputs(s)
	largest, most := 0, 0.0
	for i := range inputs {
		if share := w.Share(0, i); share.First > most {
			largest, most = i, share.First
		}
		if share := w.Share(1, i); share != (uncertainty.Share{}) {
			t.Errorf("%s has the share %+v in the variance of what is announced, want 0", inputs[i].ID, share)
		}
	}
	if id := inputs[largest].ID; id != "firm_gain" {
		t.Errorf("the GDP effect depends most on %s, want firm_gain", id)
	}
}

// An overridden parameter is not drawn and leaves its family, whose other members stay together.
func TestOverriddenIsNoInput(t *testing.T) {
	all, some := uncertainty.Inputs(parse(t, "")), uncertainty.Inputs(parse(t, "p.firm_gain=0.08&p.h100_flops=989000000000000&p.ceiling_blocked=0.6"))
	find := func(list []uncertainty.Input, id string) int {
		return slices.IndexFunc(list, func(i uncertainty.Input) bool { return i.ID == id })
	}
	if find(all, "firm_gain") < 0 || find(some, "firm_gain") >= 0 || len(some) != len(all)-1 {
		t.Errorf("%d inputs are drawn, %d with firm_gain overridden; want it left out, and nothing else", len(all), len(some))
	}
	a, b := all[find(all, "ceiling")], some[find(some, "ceiling")]
	if !slices.Equal(a.Rows, []int{evidence.CeilingSceptics, evidence.CeilingBlocked, evidence.CeilingExperimenters, evidence.CeilingInnovators}) ||
		!slices.Equal(b.Rows, []int{evidence.CeilingSceptics, evidence.CeilingExperimenters, evidence.CeilingInnovators}) || !b.Family() {
		t.Errorf("the family of ceilings is %v, and %v with one overridden; want four members, and the three others", a, b)
	}
	s := uncertainty.SharesOf(parse(t, "p.firm_gain=0.08"), []int{columnOf(t, "gdp_effect_bn")}, 2035, 8, uncertainty.New(100, 1))
	tornado := uncertainty.NewTornado(parse(t, "p.firm_gain=0.08"), []int{0}, 2035)
	if s.Of() != 1024 || tornado.Of() != 2*len(all)-1 {
		t.Errorf("got %d runs for shares and %d for a tornado, want 1024 and %d", s.Of(), tornado.Of(), 2*len(all)-1)
	}
}

// every lists all shares and errors, for comparisons.
func every(s *uncertainty.Shares, outcomes, inputs int) []float64 {
	var list []float64
	for o := 0; o < outcomes; o++ {
		list = append(list, s.Variance(o))
		for i := 0; i < inputs; i++ {
			share := s.Share(o, i)
			list = append(list, share.First, share.Error)
		}
	}
	return list
}

// The same seed gives the same bits, on every machine and in the browser, in any
// slices.
func TestSameShares(t *testing.T) {
	const want = "1c87b7b58ec070e2"
	s := parse(t, "e=300&lease=30&p.firm_gain=0.08")
	columns := []int{columnOf(t, "adoption"), columnOf(t, "gdp_effect_bn")}
	inputs := len(uncertainty.Inputs(s))
	one := uncertainty.SharesOf(s, columns, 2035, 160, uncertainty.New(500, uncertainty.DefaultSeed))
	one.Step(one.Of())
	if got := hash(every(one, 2, inputs)); got != want {
		t.Errorf("shares hash to %s, want %s", got, want)
	}
	other := uncertainty.SharesOf(s, columns, 2035, 160, uncertainty.New(500, uncertainty.DefaultSeed))
	if got := every(other, 2, inputs); slices.Max(got) != 0 {
		t.Errorf("before any run the largest share is %v, want 0", slices.Max(got))
	}
	for n := 1; !other.Step(n); n = n%37 + 1 {
		if other.Runs() > other.Of() {
			t.Fatalf("after %d runs of %d there are more, want the end", other.Runs(), other.Of())
		}
	}
	if other.Runs() != other.Of() || !slices.Equal(every(other, 2, inputs), every(one, 2, inputs)) {
		t.Errorf("slices give other shares than one go after %d runs, want the same after %d", other.Runs(), other.Of())
	}
}

func TestSharesAllocateNothing(t *testing.T) {
	s := uncertainty.SharesOf(parse(t, "e=300"), []int{0, 1, 2}, 2035, 512, uncertainty.New(500, 1))
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
		t.Errorf("got %v allocations a step, want 0", n)
	}
}

// Sizes are clamped, and without inputs there are no shares.
func TestShareSizes(t *testing.T) {
	for n, want := range map[int]int{-1: 1024, 0: 1024, 1025: 1032, 2048: 2048, 1 << 30: uncertainty.MostDraws} {
		if got := uncertainty.NewShares(func(_, _ []float64) float64 { return 1 }, make([]uncertainty.Input, 3), 1, n, 1).Of(); got != want {
			t.Errorf("asked for %d draws: got %d runs, want %d", n, got, want)
		}
	}
	none := compute(func(_, out []float64) { out[0] = 1 }, 0, 8, 1)
	if none.Runs() != 1024 || none.Variance(0) != 0 {
		t.Errorf("without inputs got %d runs and the variance %v, want 1024 and 0", none.Runs(), none.Variance(0))
	}
}

// A tornado agrees with single runs.
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
			t.Errorf("the scenario as it is has %v, want %v", got, run(s, c))
		}
		for i, input := range uncertainty.Inputs(s) {
			atLow, atHigh := s, s
			for _, row := range input.Rows {
				atLow, atHigh = atLow.Override(row, evidence.Table[row].Low), atHigh.Override(row, evidence.Table[row].High)
			}
			low, high := tornado.Swing(o, i)
			if low != run(atLow, c) || high != run(atHigh, c) {
				t.Errorf("%s: the outcome goes from %v to %v, want %v to %v", input.ID, low, high, run(atLow, c), run(atHigh, c))
			}
		}
	}
}

func BenchmarkShares(b *testing.B) {
	for b.Loop() {
		s := uncertainty.SharesOf(scenario.Default(), []int{columnOf(b, "gdp_effect_bn")}, 2035, 8192, uncertainty.New(1000, 1))
		s.Step(s.Of())
	}
}

func BenchmarkTornado(b *testing.B) {
	for b.Loop() {
		t := uncertainty.NewTornado(scenario.Default(), []int{columnOf(b, "gdp_effect_bn")}, 2035)
		t.Step(t.Of())
	}
}

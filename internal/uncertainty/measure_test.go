package uncertainty

import (
	"flag"
	"math"
	"math/rand"
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

var measure = flag.Bool("measure", false, "measure how far range ends are off, for the tables of lattice.go and analysis")

// TestMeasureErrors prints the error of the 5, 50 and 95 % quantiles of all
// outcomes of the plan in 2035, in percent of the width of the band, for several
// kinds of point sets: root mean square and mean, over many seeds, against 131,072
// draws.
func TestMeasureErrors(t *testing.T) {
	if !*measure {
		t.Skip("it takes minutes: -measure")
	}
	exact := reference()
	for name, make := range map[string]func(n int, seed uint64) func(int, []float64){
		"independent": independent, "Latin hypercube": latin,
		"one lattice": lattice(17797, len(drawn)), "16 of 5971": lattice(5971, 16), "these lattices": lattice(latticeStep, together),
	} {
		for _, n := range []int{256, 512, 1024, 2048} {
			misses(t, name, n, exact, make)
		}
	}
}

func misses(t *testing.T, name string, n int, exact []Band, make func(n int, seed uint64) func(int, []float64)) {
	const seeds = 24
	var squares, sum, count, most [3]float64
	for seed := uint64(1); seed <= seeds; seed++ {
		w := StartAt(scenario.Default(), newDraws(n, seed, make(n, seed)), 2035)
		w.Step(n)
		for c := range model.Columns {
			want, got := exact[c], w.Band(c, 2035)
			width := want.P95 - want.P05
			if width < 1e-9 {
				continue
			}
			for k, v := range [3]float64{got.P05 - want.P05, got.P50 - want.P50, got.P95 - want.P95} {
				miss := 100 * math.Abs(v) / width
				squares[k] += miss * miss
				sum[k] += miss
				count[k]++
				most[k] = max(most[k], miss)
			}
		}
	}
	t.Logf("%-18s %5d  rms %.1f %.1f %.1f  mean of ends %.2f  most %.0f %.0f", name, n,
		math.Sqrt(squares[0]/count[0]), math.Sqrt(squares[1]/count[1]), math.Sqrt(squares[2]/count[2]),
		(sum[0]+sum[2])/(count[0]+count[2]), most[0], most[2])
}

func reference() []Band {
	const sets, each = 8, 16384
	values, weights := make([][]float64, len(model.Columns)), []float64(nil)
	for seed := uint64(1000); seed < 1000+sets; seed++ {
		w := StartAt(scenario.Default(), New(each, seed), 2035)
		w.Step(each)
		for c := range values {
			values[c] = append(values[c], w.Samples(c, 2035)...)
		}
		weights = append(weights, w.weights.first(each)...)
	}
	var list []Band
	for _, v := range values {
		list = append(list, BandOf(v, weights))
	}
	return list
}

func independent(_ int, seed uint64) func(int, []float64) {
	r := rand.New(rand.NewSource(int64(seed)))
	return func(_ int, u []float64) {
		for k := range u {
			u[k] = r.Float64()
		}
	}
}

func latin(n int, seed uint64) func(int, []float64) {
	r := rand.New(rand.NewSource(int64(seed)))
	var orders [][]int
	for range drawn {
		orders = append(orders, r.Perm(n))
	}
	return func(i int, u []float64) {
		for k := range u {
			u[k] = (float64(orders[k][i]) + r.Float64()) / float64(n)
		}
	}
}

func lattice(step uint32, together int) func(n int, seed uint64) func(int, []float64) {
	return func(_ int, seed uint64) func(int, []float64) {
		l := latticesOf(seed, drawn, step, together)
		return l.fill
	}
}

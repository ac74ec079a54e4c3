package uncertainty_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math"
	"slices"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// column returns all draws of a parameter.
func column(d *uncertainty.Draws, row int, overrides ...scenario.Override) []float64 {
	var p evidence.Parameters
	values := make([]float64, d.Len())
	for i := range values {
		d.Parameters(i, overrides, &p)
		values[i] = p[row]
	}
	return values
}

// inverse is the quantile function of the split-triangular distribution, as in
// model.md.
func inverse(p *evidence.Parameter, u float64) float64 {
	if u < 0.5 {
		return p.Low + (p.Central-p.Low)*math.Sqrt(2*u)
	}
	return p.High - (p.High-p.Central)*math.Sqrt(2*(1-u))
}

// Each parameter's draws have its distribution, half on each side of the central
// value: almost exactly for powers of two, and approximately otherwise.
func TestDistribution(t *testing.T) {
	t.Parallel()
	for n, off := range map[int]float64{256: 2, 1000: 12, 1024: 2} {
		d := uncertainty.New(n, 7)
		for row := range evidence.Table {
			p := &evidence.Table[row]
			values := column(d, row)
			if !p.Drawn() {
				if slices.Min(values) != p.Central || slices.Max(values) != p.Central {
					t.Errorf("%s is drawn from %v to %v, want its one value, %v", p.ID, slices.Min(values), slices.Max(values), p.Central)
				}
				continue
			}
			slices.Sort(values)
			if values[0] < p.Low || values[n-1] > p.High {
				t.Errorf("%s is drawn from %v to %v, want nothing outside %v to %v", p.ID, values[0], values[n-1], p.Low, p.High)
			}
			evenly := off / float64(n) // the tolerance for any share of the draws
			for _, u := range []float64{0.02, 0.05, 0.25, 0.5, 0.75, 0.95, 0.98} {
				v := values[int(u*float64(n))]
				if v < inverse(p, u-evenly) || v > inverse(p, u+evenly) {
					t.Errorf("%d draws of %s: quantile %v is %v, want %v", n, p.ID, u, v, inverse(p, u))
				}
			}
		}
	}
}

// A sum and a product of two parameters have the quantiles that a fine grid of both
// gives, since parameters are independent.
func TestIndependent(t *testing.T) {
	t.Parallel()
	const n, fine = 4000, 400
	d := uncertainty.New(n, 1)
	pairs := [][2]string{{"additionality", "shell_cost_gigafactories"}, {"it_life", "carbon_decline"}, {"firm_gain", "common_pace"}, {"load_baseline", "pue_baseline"}}
	for _, pair := range pairs {
		x, okX := evidence.Index(pair[0])
		y, okY := evidence.Index(pair[1])
		if !okX || !okY {
			t.Fatalf("there are no parameters %v, want both", pair)
		}
		scale := evidence.Table[x].Central / evidence.Table[y].Central
		for name, join := range map[string]func(a, b float64) float64{
			"sum": func(a, b float64) float64 { return a + scale*b }, "product": func(a, b float64) float64 { return a * b },
		} {
			drawn := column(d, x)
			for i, v := range column(d, y) {
				drawn[i] = join(drawn[i], v)
			}
			var exact []float64
			for i := range fine {
				a := inverse(&evidence.Table[x], (float64(i)+0.5)/fine)
				for k := range fine {
					exact = append(exact, join(a, inverse(&evidence.Table[y], (float64(k)+0.5)/fine)))
				}
			}
			slices.Sort(drawn)
			slices.Sort(exact)
			width := exact[fine*fine*95/100] - exact[fine*fine*5/100]
			for _, percent := range []int{5, 25, 50, 75, 95} {
				got, want := drawn[n*percent/100], exact[fine*fine*percent/100]
				if math.Abs(got-want) > 0.02*width {
					t.Errorf("%s of %v: %d%% quantile %v, want %v", name, pair, percent, got, want)
				}
			}
		}
	}
}

// A smaller number of draws is the beginning of a larger one, and an override
// changes no other parameter.
func TestDrawsStay(t *testing.T) {
	t.Parallel()
	few, many := uncertainty.New(37, 5), uncertainty.New(500, 5)
	row, _ := evidence.Index("firm_gain")
	var p, q evidence.Parameters
	for i := range few.Len() {
		few.Parameters(i, nil, &p)
		many.Parameters(i, nil, &q)
		if p != q {
			t.Fatalf("draw %d is another in a larger set, want the same", i)
		}
		few.Parameters(i, []scenario.Override{{Index: row, Value: 0.08}}, &q)
		if q[evidence.FirmGain] != 0.08 {
			t.Fatalf("draw %d: firm_gain is %v, want the override 0.08", i, q[evidence.FirmGain])
		}
		if q[evidence.FirmGain] = p[evidence.FirmGain]; q != p {
			t.Fatalf("draw %d: the override changes other parameters too, want firm_gain alone", i)
		}
	}
}

func TestSizes(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]int{-1: 1, 0: 1, 1: 1, 17: 17, uncertainty.MostDraws + 1: uncertainty.MostDraws} {
		if got := uncertainty.New(n, 1).Len(); got != want {
			t.Errorf("New(%d) has %d draws, want %d", n, got, want)
		}
	}
}

// hash hashes the bits of numbers.
func hash(values []float64) string {
	h := sha256.New()
	for _, v := range values {
		h.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(v)))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// The same seed gives the same bits, on every machine and in the browser.
func TestSameDraws(t *testing.T) {
	for seed, want := range map[uint64]string{1: "edd638874d6dfa14", 2: "f7c8b8b80723ac8e", 1 << 60: "53173691557f3b1a"} {
		d := uncertainty.New(300, seed)
		var all []float64
		for row := range evidence.Table {
			all = append(all, column(d, row)...)
		}
		if got := hash(all); got != want {
			t.Errorf("seed %d: draws hash to %s, want %s", seed, got, want)
		}
	}
}

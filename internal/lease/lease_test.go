package lease_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/lease"
)

// The worked cases of the design, to the digits given.
func TestWorked(t *testing.T) {
	t.Parallel()
	node := lease.Defaults()
	node.Price, node.Months, node.Residual = lease.Node, 48, lease.ResidualAt(48)
	for name, c := range map[string]struct {
		terms                  lease.Terms
		rent, lease, buy, even float64
	}{
		"workstation": {lease.Defaults(), 626.77, 21245.25, 20487.79, 25.83},
		"node":        {node, 7256.29, 331587.31, 319312.82, 11.59},
	} {
		got := lease.Of(c.terms)
		for what, v := range map[string][2]float64{
			"rent": {got.RentMonth, c.rent}, "lease": {got.Lease, c.lease}, "buy": {got.Buy, c.buy}, "even": {got.ResidualEven, c.even},
		} {
			if math.Abs(v[0]-v[1]) > 0.005 {
				t.Errorf("%s: %s is %v, want %v", name, what, v[0], v[1])
			}
		}
	}
}

// terms draws any that are allowed.
func terms(r *rapid.T) lease.Terms {
	var t lease.Terms
	for i := range lease.Fields {
		f := &lease.Fields[i]
		v := rapid.Float64Range(f.Min, f.Max).Draw(r, f.Key)
		if rapid.IntRange(0, 9).Draw(r, f.Key+" end") == 0 {
			v = f.Min
		}
		if f.Whole {
			v = math.Floor(v)
		}
		if !f.Set(&t, v) || f.Of(&t) != v {
			r.Fatalf("%s set to %v is %v", f.Key, v, f.Of(&t))
		}
	}
	return t
}

// near is for amounts that are worked out in another way.
func near(a, b, scale float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(scale, 1) }

// Costs are those of the formulas as the design writes them, with the powers of
// the library; the months add up to them; and at the even residual both are equal.
func TestFormulas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		x := terms(r)
		got := lease.Of(x)
		n, tax := float64(x.Months), x.Tax/100
		rate, d := math.Pow(1+x.Rate/100, 1.0/12)-1, math.Pow(1+x.Debt/100, 1.0/12)-1
		residual, care := x.Price*x.Residual/100, x.Price*x.Care/1200
		rent := (x.Price - residual) / n
		if rate > 0 {
			rent = (x.Price - residual/math.Pow(1+rate, n)) * rate / (1 - math.Pow(1+rate, -n)) / (1 + rate)
		}
		written := math.Min(n, float64(12*x.Years))
		month := x.Price / float64(12*x.Years)
		cost := 0.0
		buy := x.Price
		for k := 0.0; k < n; k++ {
			cost += (rent + care) * (1 - tax) / math.Pow(1+d, k)
			buy += care * (1 - tax) / math.Pow(1+d, k)
		}
		for k := 1.0; k <= written; k++ {
			buy -= month * tax / math.Pow(1+d, k)
		}
		sell := func(residual float64) float64 {
			return (residual - tax*(residual-(x.Price-month*written))) / math.Pow(1+d, n)
		}
		if scale := 10 * x.Price; !near(got.RentMonth, rent, scale) || !near(got.Lease, cost, scale) || !near(got.Buy, buy-sell(residual), scale) {
			r.Fatalf("%+v: %v, %v, %v; want %v, %v, %v", x, got.RentMonth, got.Lease, got.Buy, rent, cost, buy-sell(residual))
		}
		if even := buy - sell(x.Price*got.ResidualEven/100); !near(even, got.Lease, 100*x.Price) {
			r.Fatalf("%+v: at a residual of %v %% buying costs %v, want %v as leasing does", x, got.ResidualEven, even, got.Lease)
		}
		var paid, bought float64
		for k, m := range got.Months {
			paid += m.Lease / math.Pow(1+d, float64(k))
			bought += m.Buy / math.Pow(1+d, float64(k))
			if k > 0 && m.TiedUp > got.Months[k-1].TiedUp {
				r.Fatalf("%+v: %v are tied up in month %d, want no more than the month before, %v", x, m.TiedUp, k, got.Months[k-1].TiedUp)
			}
		}
		if len(got.Months) != x.Months+1 || !near(paid, got.Lease, 10*x.Price) || !near(bought, got.Buy, 10*x.Price) || got.Months[0].TiedUp != x.Price {
			r.Fatalf("%+v: %d months add up to %v leased and %v bought, with %v tied up at first; want %d, %v, %v and the price", x, len(got.Months), paid, bought, got.Months[0].TiedUp, x.Months+1, got.Lease, got.Buy)
		}
	})
}

// Care is the same for both, so it never decides.
func TestCareDoesNotDecide(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		x := terms(r)
		with := lease.Of(x)
		x.Care = 0
		without := lease.Of(x)
		if !near(with.Buy-with.Lease, without.Buy-without.Lease, 100*x.Price) || !near(with.ResidualEven, without.ResidualEven, 1e5) {
			r.Fatalf("%+v: care that both need changes the difference from %v to %v, or the residual from %v to %v; want neither", x, without.Buy-without.Lease, with.Buy-with.Lease, without.ResidualEven, with.ResidualEven)
		}
	})
}

func TestFieldsRefuse(t *testing.T) {
	t.Parallel()
	x := lease.Defaults()
	for i := range lease.Fields {
		f := &lease.Fields[i]
		for _, v := range []float64{f.Min - 1, f.Max + 1, math.NaN(), math.Inf(1), math.Inf(-1)} {
			if f.Set(&x, v) {
				t.Errorf("%s takes %v, want it refused", f.Key, v)
			}
		}
		if f.Whole && f.Set(&x, f.Min+0.5) {
			t.Errorf("%s takes a fraction, want whole numbers only", f.Key)
		}
		if at, ok := lease.FieldOf(f.Key); !ok || at != i {
			t.Errorf("FieldOf(%q) = %d, %v, want %d, true", f.Key, at, ok, i)
		}
	}
	if x != lease.Defaults() {
		t.Errorf("after refused values the terms are %+v, want the defaults", x)
	}
	if _, ok := lease.FieldOf("lease"); ok {
		t.Error("the lever lease is found among the terms, want it not to be")
	}
}

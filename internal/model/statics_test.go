package model_test

import (
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// below reports the first step at which one series is below another by more than
// rounding.
func below(s, other model.Series) (int, bool) {
	for i := range s {
		if s[i] < other[i] && !near(s[i], other[i], 1e-12) {
			return i, true
		}
	}
	return 0, false
}

// More money for adoption support, with the same money for everything else, raises
// adoption.
func TestSupportRaisesAdoption(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		less, p := anyLevers(t), evidence.Central()
		less.Aim = model.Aim{}
		for kind := range less.SplitTenths[:3] {
			less.SplitTenths[kind] -= less.SplitTenths[kind] % 2
		}
		less.SplitTenths[3] = 1000 - less.SplitTenths[0] - less.SplitTenths[1] - less.SplitTenths[2]
		more := less
		more.EnvelopeBn *= 2
		for kind := range more.SplitTenths[:3] {
			more.SplitTenths[kind] /= 2
		}
		more.SplitTenths[3] = 1000 - more.SplitTenths[0] - more.SplitTenths[1] - more.SplitTenths[2]
		a, b := simulate(less, p), simulate(more, p)
		if i, ok := below(b.With.Adoption, a.With.Adoption); ok {
			t.Fatalf("adoption at step %d is %v with more support, want at least %v as with less", i, b.With.Adoption[i], a.With.Adoption[i])
		}
	})
	low, high := simulated(plan()), simulated(plan(envelope(400), split(50, 25, 400, 525)))
	if a, b := low.At(low.With.Adoption, 2035), high.At(high.With.Adoption, 2035); b < a+0.005 {
		t.Errorf("adoption in 2035 is %v with 210 bn of support and %v with 10, want 0.005 more or above", b, a)
	}
}

func TestLeaseRaisesAdoption(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		less := anyLevers(t)
		less.Aim = model.Aim{}
		more := less
		more.LeasePercent = anyNumber(t, "more", less.LeasePercent, 100)
		a, b := simulated(less), simulated(more)
		if i, ok := below(b.With.Adoption, a.With.Adoption); ok {
			t.Fatalf("adoption at step %d is %v with more leases, want at least %v as with fewer", i, b.With.Adoption[i], a.With.Adoption[i])
		}
	})
	low, high := simulated(plan(lease(15))), simulated(plan(lease(100)))
	if a, b := low.At(low.With.Adoption, 2030), high.At(high.With.Adoption, 2030); b < a+0.01 {
		t.Errorf("adoption in 2030 is %v with leases for all and %v with 15 %%, want 0.01 more or above", b, a)
	}
}

// Private money that arrives adds to the effective money, as far as it is additional,
// and, for support, as far as it reaches firms.
func TestArrivalAddsEffectiveMoney(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		run := simulate(l, p)
		public := l.PublicPercent / 100
		assigned := float64(l.SplitTenths[0]+l.SplitTenths[1]+l.SplitTenths[2]+l.SplitTenths[3]) / 1000
		reaches := assigned - float64(l.SplitTenths[3])/1000*(1-p[evidence.SupportDelivery])
		for i, spent := range run.With.SpendBn {
			want := spent * (public + (1-public)*l.ArrivalPercent/100*p[evidence.Additionality]) * reaches / max(assigned, 1e-300)
			if got := run.With.EffectiveBn[i]; !near(got, want, 1e-12) {
				t.Fatalf("%v bn effective at step %d, want %v", got, i, want)
			}
		}
	})
}

// Delay lowers capacity while it is being built. In 2035 it does so only from the
// central lead times on, because what is built sooner has worn out more by then.
func TestDelayLowersCapacity(t *testing.T) {
	for _, c := range []struct {
		year   int
		delays []float64
	}{
		{2030, []float64{0.5, 0.75, 1, 1.5, 2, 2.5, 3}},
		{2035, []float64{1, 1.25, 1.5, 2, 2.5, 3}},
	} {
		capacity := func(factor float64) float64 {
			run := simulated(plan(delay(factor)))
			return run.At(run.With.CapacityMW, c.year)
		}
		for i := 1; i < len(c.delays); i++ {
			if late, soon := capacity(c.delays[i]), capacity(c.delays[i-1]); late >= soon {
				t.Errorf("capacity in %d is %v at delay %v, want less than the %v at %v", c.year, late, c.delays[i], soon, c.delays[i-1])
			}
		}
	}
}

// A tighter grid lowers capacity if it limits anything, and otherwise changes nothing.
func TestGridLowersCapacity(t *testing.T) {
	capacity := func(gw float64) float64 {
		run := simulated(plan(grid(gw)))
		return run.At(run.With.CapacityMW, 2035)
	}
	gws := []float64{0.2, 0.3, 0.5, 0.7, 1}
	for i := 1; i < len(gws); i++ {
		if tight, wide := capacity(gws[i-1]), capacity(gws[i]); tight >= wide {
			t.Errorf("capacity in 2035 is %v at %v GW a year, want less than the %v at %v", tight, gws[i-1], wide, gws[i])
		}
	}
	if a, b := capacity(4), capacity(10); a != b {
		t.Errorf("capacity in 2035 is %v at 4 GW a year and %v at 10, want the same", a, b)
	}
}

// In no year is more connected than the grid allows.
func TestGridLimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		mw := simulate(l, p).With.ProgrammeMW
		for i := 1; i < model.Steps; i++ {
			built := 0.0
			for kind := range mw {
				built += (mw[kind][i]-mw[kind][i-1])*model.StepsPerYear + mw[kind][i-1]/p[evidence.ShellLife]
			}
			if limit := l.GridGW * 1000; built > limit*(1+1e-9) {
				t.Fatalf("%v MW a year enter service before step %d, want at most the %v that are connected", built, i, limit)
			}
		}
	})
}

// The same machines on more sites make smaller runs, further behind the frontier;
// adoption does not change.
func TestSitesDivideTheLargestRun(t *testing.T) {
	for n := 2; n <= 20; n++ {
		one, many := simulated(plan(split(500, 0, 500, 0))), simulated(plan(split(500, 0, 500, 0), sites(n)))
		for i, run := range simulated(plan(split(500, 0, 500, 0), sites(1))).With.RunFLOP {
			if got := many.With.RunFLOP[i]; !near(got*float64(n), run, 1e-12) {
				t.Fatalf("%d sites: the largest run at step %d is %v FLOP, want that of one site, %v, divided by them", n, i, got, run)
			}
			if many.With.Adoption[i] != one.With.Adoption[i] {
				t.Fatalf("%d sites: adoption at step %d is %v, want %v as on one", n, i, many.With.Adoption[i], one.With.Adoption[i])
			}
		}
	}
	few, many := simulated(plan(sites(1))), simulated(plan(sites(20)))
	if a, b := few.At(few.With.FrontierLagYears, 2032), many.At(many.With.FrontierLagYears, 2032); a >= b {
		t.Errorf("years behind in 2032: %v on one site and %v on 20, want fewer on one", a, b)
	}
}

package model_test

import (
	"math"
	"strconv"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// The figures that docs/MODEL.md gives for the default scenario, to its digits.
func TestPublishedFigures(t *testing.T) {
	run := simulated(plan())
	for _, c := range []struct {
		name   string
		series model.Series
		digits int
		want   string
	}{
		{"adoption with", run.With.Adoption, 4, "0.6630"},
		{"adoption without", run.Without.Adoption, 4, "0.6465"},
		{"capacity with", run.With.CapacityMW, 0, "27626"},
		{"capacity without", run.Without.CapacityMW, 0, "23542"},
		{"productivity", run.ProductivityBn, 3, "8.524"},
		{"services", run.ServicesBn, 3, "4.424"},
		{"demand", run.DemandBn, 3, "3.753"},
		{"electricity", run.With.ElectricityTWh, 1, "198.3"},
		{"GDP effect", run.EffectBn, 2, "16.70"},
		{"public balance", run.PublicBalanceBn, 2, "-11.43"},
		{"months earlier", run.MonthsEarlier, 3, "9.363"},
	} {
		if got := strconv.FormatFloat(run.At(c.series, 2035), 'f', c.digits, 64); got != c.want {
			t.Errorf("%s is %s, want %s", c.name, got, c.want)
		}
	}
}

// Other figures of the default scenario in docs/MODEL.md, for other years.
func TestPublishedYears(t *testing.T) {
	run := simulated(plan())
	for _, c := range []struct {
		name   string
		series model.Series
		year   int
		digits int
		want   string
	}{
		{"adoption with", run.With.Adoption, 2024, 4, "0.1348"},
		{"adoption with", run.With.Adoption, 2025, 4, "0.1995"},
		{"adoption without", run.Without.Adoption, 2025, 4, "0.1995"},
		{"adoption without", run.Without.Adoption, 2026, 4, "0.2561"},
		{"adoption without", run.Without.Adoption, 2030, 4, "0.4779"},
		{"months earlier", run.MonthsEarlier, 2030, 3, "2.867"},
		{"months earlier", run.MonthsEarlier, 2025, 3, "0.000"},
	} {
		if got := strconv.FormatFloat(run.At(c.series, c.year), 'f', c.digits, 64); got != c.want {
			t.Errorf("%s in %d is %s, want %s", c.name, c.year, got, c.want)
		}
	}
	aimed := simulated(plan(aim(75, 2030)))
	if got := strconv.FormatFloat(aimed.Target.Pace, 'f', 3, 64); got != "3.974" {
		t.Errorf("75 %% in 2030 takes pace %s, want 3.974", got)
	}
}

// The default scenario if support, or AI factories, have no effect: the money is spent
// all the same.
func TestEndsThatDecide(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []int
		want string
	}{
		{"support", []int{evidence.SupportEffectSceptics, evidence.SupportEffectBlocked, evidence.SupportEffectExperimenters, evidence.SupportEffectInnovators}, "12.06"},
		{"AI factories", []int{evidence.FactoryEffectSceptics, evidence.FactoryEffectBlocked, evidence.FactoryEffectExperimenters, evidence.FactoryEffectInnovators, evidence.FactoryQuality}, "12.88"},
	} {
		p := evidence.Central()
		for _, row := range c.rows {
			p[row] = 0
		}
		run := simulate(plan(), p)
		if got := strconv.FormatFloat(run.At(run.EffectBn, 2035), 'f', 2, 64); got != c.want {
			t.Errorf("if %s do nothing, the GDP effect is %s, want %s", c.name, got, c.want)
		}
		if paid := simulated(plan()).With.SpendBn[20]; run.With.SpendBn[20] != paid {
			t.Errorf("if %s do nothing, %v is spent, want %v as before", c.name, run.With.SpendBn[20], paid)
		}
	}
}

// Without the programme, adoption passes through Eurostat's observations and
// reaches the range of the literature.
func TestAdoptionWithoutProgramme(t *testing.T) {
	run := simulated(plan())
	for _, c := range []struct {
		year      int
		low, high float64
	}{
		{2024, 0.13475, 0.13485},
		{2025, 0.1995, 0.1995},
		{2030, 0.45, 0.50},
	} {
		if got := run.At(run.Without.Adoption, c.year); got < c.low || got > c.high {
			t.Errorf("adoption without the programme is %.4f in %d, want %v to %v", got, c.year, c.low, c.high)
		}
	}
}

// Halving the step moves no headline figure of the default scenario in 2035 by half a
// percent. Capacity by kind is only a part of a headline figure; it and the public
// balance, which sums the steps of many years, have bounds of their own.
func TestHalvingTheStep(t *testing.T) {
	l, p := plan(), evidence.Central()
	whole, half := new(model.Simulator).Run(&l, &p), model.NewAt(2*model.StepsPerYear).Run(&l, &p)
	for _, c := range model.Columns {
		a, b := c.Of(whole, whole.Step(2035)), c.Of(half, half.Step(2035))
		allowed := 0.005 * math.Abs(a)
		switch c.Name {
		case "gigafactory_mw", "ai_factory_mw", "data_centre_mw":
			allowed = 0.006 * math.Abs(a)
		case "public_balance_bn":
			allowed = 0.5
		}
		if moved := math.Abs(b - a); moved > allowed {
			t.Errorf("%s moves from %v to %v, want it to move by at most %v", c.Name, a, b, allowed)
		}
	}
}

// Results published elsewhere follow from their building blocks.
func TestPublishedResults(t *testing.T) {
	p := evidence.Central()
	for _, c := range []struct {
		name            string
		got, want, unit float64 // unit of the last published digit
	}{
		{"Acemoglu 2024: share of tasks, cost saved", 0.046 * 0.144, 0.0066, 1e-4},
		{"Aghion and Bunel 2024: exposed, adopted, automated, saved", 0.60 * 0.50 * 0.40 * 0.57, 0.0684, 1e-4},
		{"Bergeaud, euro area", 0.43 * 0.40 * 0.35 * 0.48, 0.0289, 1e-4},
		{"100,000 H100 for 90 days", 100000 * p[evidence.H100FLOPS] * p[evidence.MFU] * 90 * 86400, 2.9e26, 1e25},
	} {
		if math.Abs(c.got-c.want) > c.unit/2 {
			t.Errorf("%s gives %v, want %v", c.name, c.got, c.want)
		}
	}
}

// The gain of all adoption, compared with no AI at all, lies between the lowest and the
// highest published estimate. It differs from all of them: they multiply the exposed
// tasks by the share that pays within ten years and by the cost saved, which gives
// total factor productivity. The model multiplies the firms that adopt, weighted by
// value added, by the labour productivity that such a firm gains. That includes capital
// deepening and the adoption before 2024, and lags the adoption of 2035 by three years.
func TestGainOfAllAdoption(t *testing.T) {
	run := simulated(plan())
	with, without := run.At(run.With.Gain, 2035), run.At(run.Without.Gain, 2035)
	t.Logf("GDP effect of all adoption in 2035: %.2f %% with, %.2f %% without; published 0.66 %%, 2.89 %%, 6.84 %%", 100*with, 100*without)
	if !(0.0066 < without && without < with && with < 0.0684) {
		t.Errorf("the gain is %v with and %v without, want both between 0.0066 and 0.0684", with, without)
	}
}

// The largest run is what the machines of one gigafactory compute in 90 days: if the
// programme builds nothing else, those are all the machines that it adds.
func TestLargestRun(t *testing.T) {
	p := evidence.Central()
	run := simulated(plan(split(1000, 0, 0, 0)))
	i := run.Step(2035)
	machines := (run.With.ComputeH100e[i] - run.Without.ComputeH100e[i]) / 5
	per100000 := run.With.RunFLOP[i] / machines * 100000
	if want := 100000 * p[evidence.H100FLOPS] * p[evidence.MFU] * 90 * 86400; !near(per100000, want, 1e-9) {
		t.Errorf("100,000 machines of one site run %v FLOP, want %v", per100000, want)
	}
}

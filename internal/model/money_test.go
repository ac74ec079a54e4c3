package model_test

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// Without an envelope every effect is zero, to the bit, whatever the other levers and
// the parameters.
func TestNoEnvelopeNoEffect(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		l.EnvelopeBn = 0
		run := simulate(l, p)
		if err := anyEffect(run); err != nil {
			t.Fatal(err)
		}
		for i, v := range run.PublicBalanceBn {
			if math.Float64bits(v) != 0 || math.Float64bits(run.With.SpendBn[i]) != 0 {
				t.Fatalf("money at step %d: balance %v, spent %v; want 0 and 0", i, v, run.With.SpendBn[i])
			}
		}
	})
}

// Money that never comes has no effect either.
func TestNoArrivalNoEffect(t *testing.T) {
	if err := anyEffect(simulated(plan(public(0), arrival(0)))); err != nil {
		t.Fatal(err)
	}
}

// anyEffect reports an effect that is not zero to the bit.
func anyEffect(run *model.Trajectory) error {
	for i := range run.EffectBn {
		for _, v := range []float64{
			run.ProductivityBn[i], run.ServicesBn[i], run.DemandBn[i], run.EffectBn[i], run.EffectShare[i], run.Jobs[i],
			run.With.ProgrammeMW[0][i], run.With.ProgrammeMW[1][i], run.With.ProgrammeMW[2][i],
			run.With.EffectiveBn[i], run.With.ServiceBn[i], run.With.LocalBn[i], run.With.PipelineBn[i],
			run.With.Adoption[i] - run.Without.Adoption[i], run.With.Gain[i] - run.Without.Gain[i],
			run.With.FrontierLagYears[i] - run.Without.FrontierLagYears[i], run.With.ElectricityTWh[i] - run.Without.ElectricityTWh[i],
		} {
			if math.Float64bits(v) != 0 {
				return fmt.Errorf("got an effect of %v at step %d, want 0", v, i)
			}
		}
	}
	return nil
}

// The whole envelope is announced if the years of commitment end by 2040, exactly so if
// they begin and end on a step.
func TestWholeEnvelopeIsAnnounced(t *testing.T) {
	for _, c := range []struct{ from, years, tolerance float64 }{
		{2025, 7, 1e-12}, {2025, 3, 1e-12}, {2027.5, 12, 1e-12}, {2030, 10, 1e-12}, {2025.5, 3.5, 1e-12},
		{2025.037, 3.001, 1e-3}, {2026.71, 5.43, 1e-3},
	} {
		run := simulated(plan(commit(c.from, c.years)))
		announced := 0.0
		for _, v := range run.With.SpendBn {
			announced += v / model.StepsPerYear
		}
		if !near(announced, 200, c.tolerance) {
			t.Errorf("from %v over %v years, %v bn are announced, want 200", c.from, c.years, announced)
		}
	}
}

// Private money counts as far as it arrives and is additional: the same amount of
// public money changes everything as much, except what the public pays.
func TestEffectiveMoneyIsWhatCounts(t *testing.T) {
	p := evidence.Central()
	mixed := simulate(plan(arrival(80)), p)
	alone := simulate(plan(envelope(200*(0.25+0.75*0.8*p[evidence.Additionality])), public(100)), p)
	for _, c := range model.Columns {
		if c.Name == "spend_bn" || c.Name == "public_balance_bn" {
			continue
		}
		for i := 0; i < model.Steps; i++ {
			// A small effect is the difference of large numbers, and can only be
			// accurate to 1e-9 of these.
			if got, want := c.Of(alone, i), c.Of(mixed, i); !near(got, want, 1e-9) && math.Abs(got-want) > 1e-9 {
				t.Fatalf("%s at step %d is %v, want %v", c.Name, i, got, want)
			}
		}
	}
}

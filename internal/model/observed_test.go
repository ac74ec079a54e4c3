package model_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/model"
)

// No lever and no parameter changes what the surveys observed: adoption of all firms
// and of each profile is the same to the bit until 2025, with the programme and without
// it.
func TestObservedYearsStay(t *testing.T) {
	want := simulated(plan(envelope(0)))
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		if rapid.Bool().Draw(t, "target") {
			aim(anyNumber(t, "percent", 1, 95), rapid.IntRange(2027, 2040).Draw(t, "year"))(&l)
		}
		run := simulate(l, p)
		for i := 0; i <= model.StepsPerYear; i++ {
			for _, path := range []*model.Path{&run.With, &run.Without} {
				if path.Adoption[i] != want.With.Adoption[i] {
					t.Fatalf("adoption at step %d is %v, observed %v", i, path.Adoption[i], want.With.Adoption[i])
				}
				for k := range path.AdoptionProfile {
					if path.AdoptionProfile[k][i] != want.With.AdoptionProfile[k][i] {
						t.Fatalf("adoption of profile %d at step %d is %v, observed %v", k, i, path.AdoptionProfile[k][i], want.With.AdoptionProfile[k][i])
					}
				}
			}
			if run.MonthsEarlier[i] != 0 {
				t.Fatalf("%v months earlier at step %d, which was observed; want 0", run.MonthsEarlier[i], i)
			}
		}
	})
}

// The observed path has one rate of growth for all profiles.
func TestObservedPath(t *testing.T) {
	run := simulated(plan())
	rate := 0.1995 / run.With.Adoption[0]
	for i := 0; i <= model.StepsPerYear; i++ {
		part := math.Pow(rate, float64(i)/model.StepsPerYear)
		for k, series := range run.With.AdoptionProfile {
			if want := series[0] * part; !near(series[i], want, 1e-14) {
				t.Errorf("profile %d at step %d is %v, want %v", k, i, series[i], want)
			}
		}
	}
}

// The months by which the path with the programme is ahead are those to the first
// crossing, which this test looks for from the start, at every step and year.
func TestMonthsEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		run := simulate(l, p)
		var years model.Simulator
		coarse := years.RunYears(&l, &p)
		for i := range run.MonthsEarlier {
			got, want := run.MonthsEarlier[i], earlier(run, i)
			if math.Abs(got-want) > 1e-6 || math.IsNaN(got) != math.IsNaN(want) {
				t.Fatalf("%v months earlier at step %d, want %v", got, i, want)
			}
			if i%model.StepsPerYear == 0 && math.Float64bits(coarse.MonthsEarlier[i]) != math.Float64bits(got) {
				t.Fatalf("a run by years says %v months earlier at step %d, want %v as one by steps", coarse.MonthsEarlier[i], i, got)
			}
		}
	})
	for _, l := range []model.Levers{plan(envelope(0)), plan(pace(0, 0, 0, 0))} {
		for i, v := range simulated(l).MonthsEarlier {
			if v != 0 {
				t.Errorf("%v months earlier at step %d without an effect on adoption, want 0", v, i)
			}
		}
	}
}

func earlier(run *model.Trajectory, i int) float64 {
	with, goal := run.With.Adoption, run.Without.Adoption[i]
	if math.Abs(with[i]-goal) <= 1e-12 {
		return 0
	}
	for j := range with {
		if with[j] < goal {
			continue
		}
		at := float64(j)
		if j > 0 {
			at = float64(j-1) + (goal-with[j-1])/(with[j]-with[j-1])
		}
		return 12 * (float64(i) - at) / model.StepsPerYear
	}
	return math.NaN()
}

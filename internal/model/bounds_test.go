package model_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// A trajectory is sound for any levers and parameters.
func TestAnyTrajectoryIsSound(t *testing.T) {
	var s model.Simulator
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		if err := unsound(&p, s.Run(&l, &p)); err != nil {
			t.Fatal(err)
		}
	})
}

// It is also sound for each parameter at its low and its high value, with levers at the
// ends of their ranges.
func TestEachParameterAtItsEnds(t *testing.T) {
	var s model.Simulator
	for _, l := range extremes() {
		for i := range evidence.Table {
			row := &evidence.Table[i]
			for _, v := range []float64{row.Low, row.High} {
				p := evidence.Central()
				p[i] = v
				if err := unsound(&p, s.Run(&l, &p)); err != nil {
					t.Fatalf("%s = %v under %+v: %v", row.ID, v, l, err)
				}
			}
		}
	}
}

// And with all parameters at the same end.
func TestAllParametersAtTheirEnds(t *testing.T) {
	low, high := evidence.Central(), evidence.Central()
	for i := range evidence.Table {
		low[i], high[i] = evidence.Table[i].Low, evidence.Table[i].High
	}
	for _, l := range extremes() {
		for _, p := range []evidence.Parameters{low, high} {
			if err := unsound(&p, simulate(l, p)); err != nil {
				t.Fatalf("%+v: %v", l, err)
			}
		}
	}
}

// extremes returns scenarios with levers at the ends of their ranges.
func extremes() []model.Levers {
	fast := plan(envelope(500), public(100), commit(2025, 3), delay(0.5), grid(10), pace(4, 4, 4, 4), lease(100), sites(1))
	slow := plan(envelope(500), public(0), arrival(150), commit(2030, 12), delay(3), grid(0.2), pace(0, 0, 0, 0), lease(0), sites(20))
	list := []model.Levers{plan(), plan(envelope(0)), plan(aim(95, 2027)), plan(aim(1, 2040))}
	for _, l := range []model.Levers{fast, slow} {
		for kind := range l.SplitTenths {
			l.SplitTenths = [4]int{}
			l.SplitTenths[kind] = 1000
			list = append(list, l)
		}
		l.SplitTenths = [4]int{250, 250, 250, 250}
		l.ArrivalPercent, l.PublicPercent = 0, 0
		list = append(list, l)
	}
	return list
}

// unsound reports what a trajectory must not have: NaN or infinity, a stock or flow
// below zero, a share or an adoption out of its bounds, or lost money.
func unsound(p *evidence.Parameters, run *model.Trajectory) error {
	var err error
	visitSeries(run, func(name string, s model.Series) {
		for i, v := range s {
			if err == nil && (math.IsNaN(v) || math.IsInf(v, 0) || v < 0 && !signed(name)) {
				err = fmt.Errorf("%s at step %d is %v, want a finite number, and not below zero unless it is signed", name, i, v)
			}
		}
	})
	if err != nil {
		return err
	}
	for _, path := range []*model.Path{&run.With, &run.Without} {
		if err := outOfBounds(p, path); err != nil {
			return err
		}
		if err := moneyLost(path, 1/float64(run.StepsPerYear)); err != nil {
			return err
		}
	}
	return nil
}

// signed reports whether a series may be below zero: effects, and the gain in
// years when adoption costs more than it brings.
func signed(name string) bool {
	for _, s := range []string{"Gain", "ProductivityBn", "ServicesBn", "EffectBn", "EffectShare", "PublicBalanceBn"} {
		if strings.HasSuffix(name, "."+s) {
			return true
		}
	}
	return false
}

func outOfBounds(p *evidence.Parameters, path *model.Path) error {
	const rounding = 1e-15
	ceiling := [4]float64{p[evidence.CeilingSceptics], p[evidence.CeilingBlocked], p[evidence.CeilingExperimenters], p[evidence.CeilingInnovators]}
	for i := range path.Adoption {
		for j, c := range ceiling {
			if a := path.AdoptionProfile[j][i]; a > c*(1+rounding) {
				return fmt.Errorf("adoption of profile %d at step %d is %v, want at most its ceiling, %v", j, i, a, c)
			}
		}
		for name, share := range map[string]float64{
			"adoption": path.Adoption[i], "productive adoption": path.Productive[i], "access": path.Access[i],
			"utilisation": path.Utilisation(i), "domestic share": path.DomesticShare(i),
		} {
			if share > 1+rounding {
				return fmt.Errorf("%s at step %d is %v, want at most 1", name, i, share)
			}
		}
	}
	return nil
}

// moneyLost reports the first step at which committed money differs from what is being
// built and what has entered service, by more than 1e-9.
func moneyLost(path *model.Path, dt float64) error {
	committed, served := 0.0, 0.0
	for i := range path.EffectiveBn {
		if there := path.PipelineBn[i] + served; !near(committed, there, 1e-9) {
			return fmt.Errorf("at step %d, %v bn were committed and %v bn are there, want the same", i, committed, there)
		}
		committed += dt * path.EffectiveBn[i]
		served += dt * path.ServiceBn[i]
	}
	return nil
}

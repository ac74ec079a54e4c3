package model_test

import (
	"fmt"
	"math"
	"reflect"
	"slices"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// plan is the default scenario, with changes.
func plan(changes ...func(*model.Levers)) model.Levers {
	l := model.Levers{
		EnvelopeBn: 200, PublicPercent: 25, ArrivalPercent: 100, SplitTenths: [4]int{100, 50, 800, 50}, Sites: 5,
		FromYear: 2025, CommitYears: 7, DelayFactor: 1, GridGW: 4, Pace: [4]float64{1, 1, 1, 1}, LeasePercent: 15, Horizon: 2035,
	}
	for _, change := range changes {
		change(&l)
	}
	return l
}

func envelope(bn float64) func(*model.Levers) { return func(l *model.Levers) { l.EnvelopeBn = bn } }
func split(shares ...int) func(*model.Levers) {
	return func(l *model.Levers) { copy(l.SplitTenths[:], shares) }
}
func delay(factor float64) func(*model.Levers) {
	return func(l *model.Levers) { l.DelayFactor = factor }
}
func grid(gw float64) func(*model.Levers) { return func(l *model.Levers) { l.GridGW = gw } }
func lease(percent float64) func(*model.Levers) {
	return func(l *model.Levers) { l.LeasePercent = percent }
}
func sites(n int) func(*model.Levers)       { return func(l *model.Levers) { l.Sites = n } }
func pace(p ...float64) func(*model.Levers) { return func(l *model.Levers) { copy(l.Pace[:], p) } }
func public(percent float64) func(*model.Levers) {
	return func(l *model.Levers) { l.PublicPercent = percent }
}
func arrival(percent float64) func(*model.Levers) {
	return func(l *model.Levers) { l.ArrivalPercent = percent }
}
func commit(from, years float64) func(*model.Levers) {
	return func(l *model.Levers) { l.FromYear, l.CommitYears = from, years }
}
func aim(percent float64, year int) func(*model.Levers) {
	return func(l *model.Levers) { l.Aim = model.Aim{Percent: percent, Year: year} }
}

// simulate runs levers on a new simulator.
func simulate(l model.Levers, p evidence.Parameters) *model.Trajectory {
	return new(model.Simulator).Run(&l, &p)
}

// simulated runs levers with the central parameters on a new simulator.
func simulated(l model.Levers) *model.Trajectory { return simulate(l, evidence.Central()) }

// anyLevers draws every lever over its whole range, and an aim in a third of the draws.
func anyLevers(t *rapid.T) model.Levers {
	number := func(name string, low, high float64) float64 { return anyNumber(t, name, low, high) }
	l := model.Levers{
		EnvelopeBn: number("e", 0, 500), PublicPercent: number("pub", 0, 100), ArrivalPercent: number("del", 0, 150),
		Sites: rapid.IntRange(1, 20).Draw(t, "n"), FromYear: number("from", 2025, 2030), CommitYears: number("yrs", 3, 12),
		DelayFactor: number("late", 0.5, 3), GridGW: number("grid", 0.2, 10), LeasePercent: number("lease", 0, 100),
		Horizon: rapid.IntRange(2028, 2040).Draw(t, "to"),
	}
	cuts := rapid.SliceOfN(rapid.IntRange(0, 1000), 3, 3).Draw(t, "s")
	slices.Sort(cuts)
	l.SplitTenths = [4]int{cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 1000 - cuts[2]}
	for i := range l.Pace {
		l.Pace[i] = number("pace", 0, 4)
	}
	if rapid.IntRange(0, 2).Draw(t, "aimed") == 2 {
		aim(number("percent", 1, 95), rapid.IntRange(2027, 2040).Draw(t, "year"))(&l)
	}
	return l
}

// anyParameters draws every parameter: low, central, high or between them.
func anyParameters(t *rapid.T) evidence.Parameters {
	p := evidence.Central()
	for i := range evidence.Table {
		row := &evidence.Table[i]
		switch rapid.IntRange(0, 3).Draw(t, row.ID) {
		case 1:
			p[i] = row.Low
		case 2:
			p[i] = row.High
		case 3:
			p[i] = anyNumber(t, row.ID, row.Low, row.High)
		}
	}
	return p
}

// anyNumber draws a number in a range with its ends, in millionths of the range,
// because no link contains the denormal numbers that a draw of all floats prefers.
func anyNumber(t *rapid.T, name string, low, high float64) float64 {
	part := float64(rapid.IntRange(0, 1e6).Draw(t, name)) / 1e6
	return max(low, min(low*(1-part)+high*part, high))
}

// visitSeries visits every series of a trajectory with the name of its field.
func visitSeries(t *model.Trajectory, visit func(name string, s model.Series)) {
	visitFields(reflect.ValueOf(t).Elem(), "", visit)
}

func visitFields(v reflect.Value, name string, visit func(string, model.Series)) {
	if s, ok := v.Interface().(model.Series); ok {
		visit(name, s)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			visitFields(v.Field(i), name+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Array:
		for i := 0; i < v.Len(); i++ {
			visitFields(v.Index(i), fmt.Sprintf("%s[%d]", name, i), visit)
		}
	}
}

// sameBits reports the first number in which two trajectories differ.
func sameBits(got, want *model.Trajectory) error {
	if got.Pace != want.Pace || got.Target != want.Target || got.StepsPerYear != want.StepsPerYear {
		return fmt.Errorf("pace %v, target %+v; want %v, %+v", got.Pace, got.Target, want.Pace, want.Target)
	}
	expected := map[string]model.Series{}
	visitSeries(want, func(name string, s model.Series) { expected[name] = s })
	var err error
	visitSeries(got, func(name string, s model.Series) {
		w := expected[name]
		for i := range s {
			if err == nil && (len(s) != len(w) || math.Float64bits(s[i]) != math.Float64bits(w[i])) {
				err = fmt.Errorf("%s at step %d is %v; want %v", name, i, s[i], w[i])
			}
		}
	})
	return err
}

// near reports whether two numbers agree to a relative tolerance.
func near(a, b, tolerance float64) bool {
	return math.Abs(a-b) <= tolerance*max(math.Abs(a), math.Abs(b))
}

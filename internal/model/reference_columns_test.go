package model_test

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// The model returns what the reference returns, in every column of every year, for the
// scenarios of the golden files and for any levers and parameters.
func TestModelIsTheReference(t *testing.T) {
	for name, levers := range goldens {
		compareWithReference(t, name, levers, newReference(levers, evidence.Central()), simulated(levers))
	}
	rapid.Check(t, func(t *rapid.T) {
		l, p := anyLevers(t), anyParameters(t)
		compareWithReference(t, "any", l, newReference(l, p), simulate(l, p))
	})
}

// fataler is what the tests of rapid and of the library have in common.
type fataler interface {
	Helper()
	Fatalf(string, ...any)
}

func compareWithReference(t fataler, name string, l model.Levers, r *reference, run *model.Trajectory) {
	t.Helper()
	want := r.columns()
	for _, column := range model.Columns {
		series, ok := want[column.Name]
		if !ok {
			t.Fatalf("the reference has no column %s, want every column of the model", column.Name)
		}
		for year := model.FirstYear; year <= model.LastYear; year++ {
			step := run.Step(year)
			ahead := run.With.Adoption[step] - run.Without.Adoption[step]
			if column.Name == "months_earlier" && math.Abs(ahead) < 1e-8 {
				continue // both paths end at the same ceiling, and rounding alone decides which is there first
			}
			if got := column.Of(run, step); !alike(column, got, series[step]) {
				t.Fatalf("%s: %s in %d: got %v, want %v as in the reference; levers %+v", name, column.Name, year, got, series[step], l)
			}
		}
	}
}

// alike allows an error of 1e-9 of a number, and what rounding leaves where nearly
// equal numbers are subtracted: a euro of money, less of a share.
func alike(c model.Column, got, want float64) bool {
	rounding := 1e-9
	switch {
	case c.Name == "months_earlier":
		rounding = 1e-5
	case strings.HasPrefix(c.Unit, "share"):
		rounding = 1e-12
	}
	return math.IsNaN(got) && math.IsNaN(want) || math.Abs(got-want) <= 1e-9*math.Abs(want)+rounding
}

// columns returns every column of output at every step.
func (r *reference) columns() map[string][]float64 {
	pace := r.levers.Pace
	if r.levers.Aim.Set() {
		pace = r.paceForAim()
	}
	with, without := r.path(r.levers.EnvelopeBn, pace), r.path(0, pace)
	list := map[string][]float64{}
	add := func(name string, v float64) { list[name] = append(list[name], v) }
	for n := range with {
		r.paths(&with[n], &without[n], add)
	}
	r.effects(with, without, add)
	months := list["months_earlier"]
	for n := range with {
		months = append(months, monthsEarlier(with, n, without[n].abar))
	}
	list["months_earlier"] = months
	return list
}

// paceForAim returns the common pace at which the aim is met in its year.
func (r *reference) paceForAim() [4]float64 {
	uniform := func(v float64) [4]float64 { return [4]float64{v, v, v, v} }
	step, goal := (r.levers.Aim.Year-2024)*model.StepsPerYear, r.levers.Aim.Percent/100
	reached := func(pace float64) float64 { return r.path(r.levers.EnvelopeBn, uniform(pace))[step].abar }
	low, high := 0.0, 8.0
	if goal <= 0.1995 { // the aim is met already
		return uniform(low)
	}
	if reached(high) < goal {
		return uniform(high)
	}
	for high-low > 1e-6 {
		if middle := (low + high) / 2; reached(middle) < goal {
			low = middle
		} else {
			high = middle
		}
	}
	return uniform((low + high) / 2)
}

// paths returns the columns that one step of a path has by itself.
func (r *reference) paths(with, without *moment, add func(string, float64)) {
	for i, name := range profileNames {
		add("adoption_"+name, with.a[i])
	}
	for k, name := range [3]string{"gigafactory_mw", "ai_factory_mw", "data_centre_mw"} {
		add(name, with.mw[k])
	}
	add("demand_h100e", with.demand)
	add("supply_h100e", with.supply)
	add("utilisation", with.served/with.supply)
	add("spend_bn", with.spend*r.assigned())
	add("effective_bn", with.effective*r.reaching())
	for ending, m := range map[string]*moment{"": with, "_without": without} {
		base := r.grown("dc_mw_2024", "dc_growth_baseline", m.y)
		megawatts := base * r.p("load_baseline") * r.p("pue_baseline")
		for k, name := range kindNames {
			megawatts += m.mw[k] * r.p("load_"+name) * r.p("pue_new")
		}
		twh := megawatts * 8760 / 1e6
		add("adoption"+ending, m.abar)
		add("capacity_mw"+ending, base+m.mw[0]+m.mw[1]+m.mw[2])
		add("compute_h100e"+ending, m.installed)
		add("domestic_share"+ending, m.served/m.demand)
		add("frontier_lag_years"+ending, m.lag)
		add("electricity_twh"+ending, twh)
		add("emissions_mt"+ending, twh*r.p("carbon_2024")*math.Exp(-r.p("carbon_decline")*m.y)/1000)
	}
}

// effects returns the columns that compare the two paths.
func (r *reference) effects(with, without []moment, add func(string, float64)) {
	balance := 0.0
	for n := range with {
		m := &with[n]
		gdp := r.grown("gdp_2024_bn", "gdp_growth", m.y)
		price := r.p("price_h100e_hour_2024") * math.Exp(-r.p("price_decline")*m.y)
		local := m.supportFlow * r.p("domestic_support")
		for k, name := range kindNames {
			local += m.x[k] * r.p("domestic_"+name)
		}
		productivity := gdp * (m.gain - without[n].gain)
		services := (m.served - without[n].served) * 8760 * price / 1e9 * (1 - r.p("service_leakage"))
		demand := r.p("multiplier") * local
		effect := productivity + services + demand
		add("productivity_bn", productivity)
		add("services_bn", services)
		add("demand_bn", demand)
		add("gdp_effect_bn", effect)
		add("gdp_effect_share", effect/gdp)
		add("local_bn", local)
		add("jobs", local*r.p("jobs_per_bn")+(m.mw[0]+m.mw[1]+m.mw[2])*r.p("jobs_per_mw"))
		add("public_balance_bn", balance)
		cost := r.levers.PublicPercent / 100 * m.spend * r.reaching()
		balance += dt * (r.p("tax_share")*effect - cost) * math.Exp(-r.p("discount")*m.y)
	}
}

// monthsEarlier returns by how many months adoption with the programme is ahead at a
// step, given what it is there without it.
func monthsEarlier(with []moment, step int, goal float64) float64 {
	if math.Abs(with[step].abar-goal) <= 1e-12 {
		return 0
	}
	for j := range with {
		if with[j].abar < goal {
			continue
		}
		at := float64(j)
		if j > 0 {
			before := with[j-1].abar
			at += (goal-before)/(with[j].abar-before) - 1
		}
		return 12 * (float64(step) - at) * dt
	}
	return math.NaN()
}

package model_test

import (
	"math"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// reference is the model as docs/MODEL.md describes it: equation by equation, with the
// same names, and without regard to speed. TestModelIsTheReference compares the
// program's model with it, so a changed equation is changed here and in building.go or
// adopting.go, and nowhere else.
type reference struct {
	levers     model.Levers
	parameters map[string]float64 // by ID
}

func newReference(l model.Levers, p evidence.Parameters) *reference {
	r := &reference{l, map[string]float64{}}
	for i := range evidence.Table {
		r.parameters[evidence.Table[i].ID] = p[i]
	}
	return r
}

// The endings of parameters that belong to a kind or a profile.
var (
	kindNames    = [3]string{"gigafactories", "ai_factories", "data_centres"}
	profileNames = [4]string{"sceptics", "blocked", "experimenters", "innovators"}
)

// p returns the value of a parameter.
func (r *reference) p(id string) float64 {
	v, ok := r.parameters[id]
	if !ok {
		panic("there is no parameter " + id)
	}
	return v
}

// grown returns a quantity that grows at a constant rate from 2024 on.
func (r *reference) grown(start, rate string, y float64) float64 {
	return r.p(start) * math.Exp(r.p(rate)*y)
}

// share returns the part of the envelope that a line has.
func (r *reference) share(line model.Kind) float64 { return float64(r.levers.SplitTenths[line]) / 1000 }

// assigned returns the part of the envelope that the four lines have, and reaching that
// part without the support that reaches no firm.
func (r *reference) assigned() float64 {
	return r.share(model.Gigafactories) + r.share(model.AIFactories) + r.share(model.DataCentres) + r.share(model.Support)
}

func (r *reference) reaching() float64 {
	return r.assigned() - r.share(model.Support)*(1-r.p("support_delivery"))
}

// stocks is the state of a path.
type stocks struct {
	b1, b2, b3 [3]float64 // EUR bn in the stages of building
	mw         [3]float64 // in service
	h          [3]float64 // H100e in service
	f, s       float64    // EUR bn of AI factories and of support at work
	a, p       [4]float64 // adoption, and adoption that has become productive, by profile
}

// moment is a state y years after 2024, and what follows from it.
type moment struct {
	stocks
	y                             float64
	spend, effective, supportFlow float64    // EUR bn a year
	x, dMW                        [3]float64 // entering service a year: EUR bn, MW
	installed, supply, demand     float64    // H100e
	served, access, lag           float64
	run                           float64    // FLOP
	adopting                      [4]float64 // share of the profile a year
	abar, gain                    float64
}

const dt = 1.0 / model.StepsPerYear

// path runs the model from 2024 to 2040.
func (r *reference) path(envelope float64, pace [4]float64) []moment {
	var s stocks
	for i, name := range profileNames {
		s.a[i] = r.p("adoption_2024_" + name)
		s.p[i] = s.a[i]
	}
	var path []moment
	for n := 0; n < model.Steps; n++ {
		m := moment{stocks: s, y: float64(n) * dt}
		r.money(&m, envelope)
		r.building(&m)
		r.compute(&m)
		r.frontier(&m)
		r.adoption(&m, pace)
		r.productivity(&m)
		path = append(path, m)
		s = r.next(&m)
	}
	return path
}

func (r *reference) money(m *moment, envelope float64) {
	u := (2024 + m.y - r.levers.FromYear) / r.levers.CommitYears
	w := 0.0
	if 0 <= u && u <= 1 {
		w = (1 - math.Cos(2*math.Pi*u)) / r.levers.CommitYears
	}
	pub, del := r.levers.PublicPercent/100, r.levers.ArrivalPercent/100
	m.spend = envelope * w
	m.effective = m.spend * (pub + (1-pub)*del*r.p("additionality"))
	m.supportFlow = m.effective * r.share(model.Support) * r.p("support_delivery")
}

// hosting returns the part of a kind's MW that hosts accelerators.
func (r *reference) hosting(k int) float64 {
	if model.Kind(k) == model.DataCentres {
		return r.p("ai_share_data_centres")
	}
	return 1
}

// mwPerBn returns the MW for a billion that enters service.
func (r *reference) mwPerBn(k int) float64 {
	hardware, ai := 1.0, r.hosting(k)
	if model.Kind(k) == model.AIFactories {
		hardware = 1 - r.p("ai_factory_service_share")
	}
	return hardware * 1000 / (r.p("shell_cost_"+kindNames[k]) + ai*r.p("it_cost_ai") + (1-ai)*r.p("it_cost_cloud"))
}

// tau returns the mean time of building.
func (r *reference) tau(k int) float64 { return r.p("lead_time_"+kindNames[k]) * r.levers.DelayFactor }

func (r *reference) building(m *moment) {
	wanted := 0.0
	for k := range m.x {
		m.x[k] = 3 * m.b3[k] / r.tau(k)
		wanted += m.x[k] * r.mwPerBn(k)
	}
	g := 1.0
	if limit := r.levers.GridGW * 1000; wanted > limit {
		g = limit / wanted
	}
	for k := range m.x {
		m.x[k] *= g
		m.dMW[k] = m.x[k] * r.mwPerBn(k)
	}
}

// mean returns the mean over all firms of a value by profile.
func (r *reference) mean(of [4]float64) float64 {
	sum := 0.0
	for i, name := range profileNames {
		sum += r.p("firm_share_"+name) * of[i]
	}
	return sum
}

func (r *reference) compute(m *moment) {
	m.installed = r.grown("h100e_2024", "h100e_growth_baseline", m.y) + m.h[0] + m.h[1] + m.h[2]
	m.supply = r.p("usable_share") * m.installed
	m.abar = r.mean(m.a)
	m.demand = r.p("firms")*m.abar*r.grown("demand_per_firm_2024", "demand_growth", m.y) + r.grown("lab_demand_2024", "lab_demand_growth", m.y)
	m.served = m.supply * m.demand / math.Pow(math.Pow(m.supply, 4)+math.Pow(m.demand, 4), 0.25)
	m.access = (m.served + r.p("import_share")*(m.demand-m.served)) / m.demand
}

func (r *reference) frontier(m *moment) {
	m.run = m.h[model.Gigafactories] / float64(r.levers.Sites) * r.p("h100_flops") * r.p("mfu") * 90 * 86400
	best := max(m.run, r.grown("eu_best_run_2024", "eu_best_run_growth", m.y))
	m.lag = max(0, math.Log(r.grown("frontier_flop_2024", "frontier_growth", m.y)/best)/r.p("frontier_growth"))
}

// saturation returns 1/2 if a stock has the size half, and approaches 1 as it grows.
func saturation(x, half float64) float64 { return x / (x + half) }

// observed returns the adoption of a profile between the two surveys.
func (r *reference) observed(profile int, y float64) float64 {
	var start [4]float64
	for i, name := range profileNames {
		start[i] = r.p("adoption_2024_" + name)
	}
	return start[profile] * math.Pow(0.1995/r.mean(start), y)
}

func (r *reference) adoption(m *moment, pace [4]float64) {
	lease := r.levers.LeasePercent/100 - r.p("lease_share_reference")
	for i, name := range profileNames {
		if m.y < 1 {
			m.adopting[i] = (r.observed(i, m.y+dt) - m.a[i]) / dt
			continue
		}
		multiplier := (1 + r.p("support_effect_"+name)*saturation(m.s, r.p("support_half"))) *
			(1 + r.p("factory_effect_"+name)*saturation(m.f, r.p("factory_half"))) *
			max(0, 1+r.p("lease_effect_"+name)*lease) *
			(1 - r.p("scarcity_effect")*(1-m.access))
		rate := r.p("common_pace") * pace[i] * (r.p("innovation_"+name) + r.p("imitation_"+name)*m.abar) * multiplier
		m.adopting[i] = min(rate, 1/dt) * max(0, r.p("ceiling_"+name)-m.a[i])
	}
}

func (r *reference) productivity(m *moment) {
	closeness := math.Exp(-m.lag / r.p("closeness_scale"))
	quality := 1 + r.p("factory_quality")*saturation(m.f, r.p("factory_half")) + r.p("frontier_quality")*closeness
	e := r.p("value_exponent")
	m.gain = r.p("business_share") * (r.p("firm_gain")*math.Pow(r.mean(m.p), e)*quality -
		r.p("adoption_cost")*e*math.Pow(m.abar, e-1)*r.mean(m.adopting))
}

// next returns the state a step later: every flow is computed from the state before.
func (r *reference) next(m *moment) stocks {
	s := m.stocks
	machine := r.grown("h100e_per_mw_2024", "perf_per_watt_growth", m.y)
	for k := range s.mw {
		moves1, moves2 := 3*m.b1[k]/r.tau(k), 3*m.b2[k]/r.tau(k)
		s.b1[k] += dt * (m.effective*r.share(model.Kind(k)) - moves1)
		s.b2[k] += dt * (moves1 - moves2)
		s.b3[k] += dt * (moves2 - m.x[k])
		s.mw[k] += dt * (m.dMW[k] - m.mw[k]/r.p("shell_life"))
		ai := r.hosting(k)
		s.h[k] += dt * ((ai*m.dMW[k]+r.p("refresh_share")*ai*m.mw[k]/r.p("it_life"))*machine - m.h[k]/r.p("it_life"))
	}
	s.f += dt * (m.x[model.AIFactories] - m.f/r.p("factory_life"))
	s.s += dt * (m.supportFlow - m.s/r.p("support_life"))
	for i := range s.a {
		s.a[i] += dt * m.adopting[i]
		s.p[i] += dt * (m.a[i] - m.p[i]) / r.p("productivity_lag")
	}
	return s
}

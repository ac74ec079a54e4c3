package model

// Column is one column of output: a quantity by year, as tables, CSV, JSON and
// the API name it.
type Column struct {
	Name   string
	Unit   string // in English, for documentation
	series func(t *Trajectory) Series
	by     func(t *Trajectory) Series // a divisor; nil for none
}

// Of returns the column at a step.
func (c Column) Of(t *Trajectory, step int) float64 {
	v := c.series(t)[step]
	if c.by != nil {
		v /= c.by(t)[step]
	}
	return v
}

// Years sets into to the column at the start of each year from first on.
func (c *Column) Years(t *Trajectory, first int, into []float64) {
	step := t.Step(first)
	series := c.series(t)[step:]
	for y := range into {
		into[y] = series[y*t.StepsPerYear]
	}
	if c.by != nil {
		by := c.by(t)[step:]
		for y := range into {
			into[y] /= by[y*t.StepsPerYear]
		}
	}
}

// Columns lists the columns in the order in which they are written, after the
// year. Shares are fractions of 1; money in EUR bn of 2025.
var Columns = []Column{
	{"adoption", "share of firms", func(t *Trajectory) Series { return t.With.Adoption }, nil},
	{"adoption_without", "share of firms", func(t *Trajectory) Series { return t.Without.Adoption }, nil},
	{"adoption_sceptics", "share of the profile", func(t *Trajectory) Series { return t.With.AdoptionProfile[Sceptics] }, nil},
	{"adoption_blocked", "share of the profile", func(t *Trajectory) Series { return t.With.AdoptionProfile[Blocked] }, nil},
	{"adoption_experimenters", "share of the profile", func(t *Trajectory) Series { return t.With.AdoptionProfile[Experimenters] }, nil},
	{"adoption_innovators", "share of the profile", func(t *Trajectory) Series { return t.With.AdoptionProfile[Innovators] }, nil},
	{"capacity_mw", "MW of IT load", func(t *Trajectory) Series { return t.With.CapacityMW }, nil},
	{"capacity_mw_without", "MW of IT load", func(t *Trajectory) Series { return t.Without.CapacityMW }, nil},
	{"gigafactory_mw", "MW of IT load", func(t *Trajectory) Series { return t.With.ProgrammeMW[Gigafactories] }, nil},
	{"ai_factory_mw", "MW of IT load", func(t *Trajectory) Series { return t.With.ProgrammeMW[AIFactories] }, nil},
	{"data_centre_mw", "MW of IT load", func(t *Trajectory) Series { return t.With.ProgrammeMW[DataCentres] }, nil},
	{"compute_h100e", "H100-equivalents installed", func(t *Trajectory) Series { return t.With.ComputeH100e }, nil},
	{"compute_h100e_without", "H100-equivalents installed", func(t *Trajectory) Series { return t.Without.ComputeH100e }, nil},
	{"demand_h100e", "H100-equivalents", func(t *Trajectory) Series { return t.With.DemandH100e }, nil},
	{"supply_h100e", "H100-equivalents", func(t *Trajectory) Series { return t.With.SupplyH100e }, nil},
	{"utilisation", "share of supply", func(t *Trajectory) Series { return t.With.ServedH100e }, func(t *Trajectory) Series { return t.With.SupplyH100e }},
	{"domestic_share", "share of demand", func(t *Trajectory) Series { return t.With.ServedH100e }, func(t *Trajectory) Series { return t.With.DemandH100e }},
	{"domestic_share_without", "share of demand", func(t *Trajectory) Series { return t.Without.ServedH100e }, func(t *Trajectory) Series { return t.Without.DemandH100e }},
	{"frontier_lag_years", "years", func(t *Trajectory) Series { return t.With.FrontierLagYears }, nil},
	{"frontier_lag_years_without", "years", func(t *Trajectory) Series { return t.Without.FrontierLagYears }, nil},
	{"productivity_bn", "EUR bn a year", func(t *Trajectory) Series { return t.ProductivityBn }, nil},
	{"services_bn", "EUR bn a year", func(t *Trajectory) Series { return t.ServicesBn }, nil},
	{"demand_bn", "EUR bn a year", func(t *Trajectory) Series { return t.DemandBn }, nil},
	{"gdp_effect_bn", "EUR bn a year", func(t *Trajectory) Series { return t.EffectBn }, nil},
	{"gdp_effect_share", "share of GDP", func(t *Trajectory) Series { return t.EffectShare }, nil},
	{"jobs", "jobs", func(t *Trajectory) Series { return t.Jobs }, nil},
	{"public_balance_bn", "EUR bn, cumulated, present value", func(t *Trajectory) Series { return t.PublicBalanceBn }, nil},
	{"electricity_twh", "TWh a year", func(t *Trajectory) Series { return t.With.ElectricityTWh }, nil},
	{"electricity_twh_without", "TWh a year", func(t *Trajectory) Series { return t.Without.ElectricityTWh }, nil},
	{"emissions_mt", "Mt CO2e a year", func(t *Trajectory) Series { return t.With.EmissionsMt }, nil},
	{"emissions_mt_without", "Mt CO2e a year", func(t *Trajectory) Series { return t.Without.EmissionsMt }, nil},
	{"spend_bn", "EUR bn a year", func(t *Trajectory) Series { return t.With.SpendBn }, nil},
	{"effective_bn", "EUR bn a year", func(t *Trajectory) Series { return t.With.EffectiveBn }, nil},
	{"local_bn", "EUR bn a year", func(t *Trajectory) Series { return t.With.LocalBn }, nil},
	{"months_earlier", "months; empty where the other path's level is never reached", func(t *Trajectory) Series { return t.MonthsEarlier }, nil},
}

// Utilisation is the share of supply that is used, at a step.
func (p *Path) Utilisation(i int) float64 { return p.ServedH100e[i] / p.SupplyH100e[i] }

// DomesticShare is the share of demand that is met in the EU, at a step.
func (p *Path) DomesticShare(i int) float64 { return p.ServedH100e[i] / p.DemandH100e[i] }

// Step is the index of a year, at any of the run's steps.
func (t *Trajectory) Step(year int) int { return (year - FirstYear) * t.StepsPerYear }

package model

// Column is one column of output: a quantity by year, as tables, CSV, JSON and
// the API name it.
type Column struct {
	Name string
	Unit string // in English, for documentation
	Of   func(t *Trajectory, step int) float64
}

// Columns lists the columns in the order in which they are written, after the
// year. Shares are fractions of 1; money in EUR bn of 2025.
var Columns = []Column{
	{"adoption", "share of firms", func(t *Trajectory, i int) float64 { return t.With.Adoption[i] }},
	{"adoption_without", "share of firms", func(t *Trajectory, i int) float64 { return t.Without.Adoption[i] }},
	{"adoption_sceptics", "share of the profile", func(t *Trajectory, i int) float64 { return t.With.AdoptionProfile[Sceptics][i] }},
	{"adoption_blocked", "share of the profile", func(t *Trajectory, i int) float64 { return t.With.AdoptionProfile[Blocked][i] }},
	{"adoption_experimenters", "share of the profile", func(t *Trajectory, i int) float64 { return t.With.AdoptionProfile[Experimenters][i] }},
	{"adoption_innovators", "share of the profile", func(t *Trajectory, i int) float64 { return t.With.AdoptionProfile[Innovators][i] }},
	{"capacity_mw", "MW of IT load", func(t *Trajectory, i int) float64 { return t.With.CapacityMW[i] }},
	{"capacity_mw_without", "MW of IT load", func(t *Trajectory, i int) float64 { return t.Without.CapacityMW[i] }},
	{"gigafactory_mw", "MW of IT load", func(t *Trajectory, i int) float64 { return t.With.ProgrammeMW[Gigafactories][i] }},
	{"ai_factory_mw", "MW of IT load", func(t *Trajectory, i int) float64 { return t.With.ProgrammeMW[AIFactories][i] }},
	{"data_centre_mw", "MW of IT load", func(t *Trajectory, i int) float64 { return t.With.ProgrammeMW[DataCentres][i] }},
	{"compute_h100e", "H100-equivalents installed", func(t *Trajectory, i int) float64 { return t.With.ComputeH100e[i] }},
	{"compute_h100e_without", "H100-equivalents installed", func(t *Trajectory, i int) float64 { return t.Without.ComputeH100e[i] }},
	{"demand_h100e", "H100-equivalents", func(t *Trajectory, i int) float64 { return t.With.DemandH100e[i] }},
	{"supply_h100e", "H100-equivalents", func(t *Trajectory, i int) float64 { return t.With.SupplyH100e[i] }},
	{"utilisation", "share of supply", func(t *Trajectory, i int) float64 { return t.With.Utilisation(i) }},
	{"domestic_share", "share of demand", func(t *Trajectory, i int) float64 { return t.With.DomesticShare(i) }},
	{"domestic_share_without", "share of demand", func(t *Trajectory, i int) float64 { return t.Without.DomesticShare(i) }},
	{"frontier_lag_years", "years", func(t *Trajectory, i int) float64 { return t.With.FrontierLagYears[i] }},
	{"frontier_lag_years_without", "years", func(t *Trajectory, i int) float64 { return t.Without.FrontierLagYears[i] }},
	{"productivity_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.ProductivityBn[i] }},
	{"services_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.ServicesBn[i] }},
	{"demand_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.DemandBn[i] }},
	{"gdp_effect_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.EffectBn[i] }},
	{"gdp_effect_share", "share of GDP", func(t *Trajectory, i int) float64 { return t.EffectShare[i] }},
	{"jobs", "jobs", func(t *Trajectory, i int) float64 { return t.Jobs[i] }},
	{"public_balance_bn", "EUR bn, cumulated, present value", func(t *Trajectory, i int) float64 { return t.PublicBalanceBn[i] }},
	{"electricity_twh", "TWh a year", func(t *Trajectory, i int) float64 { return t.With.ElectricityTWh[i] }},
	{"electricity_twh_without", "TWh a year", func(t *Trajectory, i int) float64 { return t.Without.ElectricityTWh[i] }},
	{"emissions_mt", "Mt CO2e a year", func(t *Trajectory, i int) float64 { return t.With.EmissionsMt[i] }},
	{"emissions_mt_without", "Mt CO2e a year", func(t *Trajectory, i int) float64 { return t.Without.EmissionsMt[i] }},
	{"spend_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.With.SpendBn[i] }},
	{"effective_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.With.EffectiveBn[i] }},
	{"local_bn", "EUR bn a year", func(t *Trajectory, i int) float64 { return t.With.LocalBn[i] }},
}

// Utilisation is the share of supply that is used, at a step.
func (p *Path) Utilisation(i int) float64 { return p.ServedH100e[i] / p.SupplyH100e[i] }

// DomesticShare is the share of demand that is met in the EU, at a step.
func (p *Path) DomesticShare(i int) float64 { return p.ServedH100e[i] / p.DemandH100e[i] }

// Step is the index of a year, at any of the run's steps.
func (t *Trajectory) Step(year int) int { return (year - FirstYear) * t.StepsPerYear }

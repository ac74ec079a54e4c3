package analysis

import (
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// Outcome is a quantity by year whose range is worked out.
type Outcome uint8

// The outcomes. Shares are fractions of 1, money is in EUR bn of 2025. Added is
// what there is more with the plan than without it, draw by draw.
const (
	Adoption Outcome = iota // share of firms
	AdoptionAdded
	Capacity // as a multiple of the first year
	CapacityMW
	GigafactoryMW
	FactoryMW
	DataCentreMW
	Demand // in H100-equivalents
	Supply
	Domestic // share of demand
	DomesticAdded
	Effect // on GDP, a year
	EffectShare
	Jobs
	Balance     // public, cumulated
	Electricity // TWh a year
	ElectricityAdded
	Emissions // Mt a year
	Frontier  // lag in years
	FrontierAdded
	Outcomes int = iota
)

// quantity says how a quantity is made of columns of the model's output.
type quantity struct {
	column   int  // of model.Columns
	less     int  // another column that is taken off; -1 for none
	multiple bool // both as multiples of their first year
}

var outcomes = [Outcomes]quantity{
	Adoption:         one("adoption"),
	AdoptionAdded:    {columnOf("adoption"), columnOf("adoption_without"), false},
	Capacity:         {columnOf("capacity_mw"), -1, true},
	CapacityMW:       one("capacity_mw"),
	GigafactoryMW:    one("gigafactory_mw"),
	FactoryMW:        one("ai_factory_mw"),
	DataCentreMW:     one("data_centre_mw"),
	Demand:           one("demand_h100e"),
	Supply:           one("supply_h100e"),
	Domestic:         one("domestic_share"),
	DomesticAdded:    {columnOf("domestic_share"), columnOf("domestic_share_without"), false},
	Effect:           one("gdp_effect_bn"),
	EffectShare:      one("gdp_effect_share"),
	Jobs:             one("jobs"),
	Balance:          one("public_balance_bn"),
	Electricity:      one("electricity_twh"),
	ElectricityAdded: {columnOf("electricity_twh"), columnOf("electricity_twh_without"), false},
	Emissions:        one("emissions_mt"),
	Frontier:         one("frontier_lag_years"),
	FrontierAdded:    {columnOf("frontier_lag_years"), columnOf("frontier_lag_years_without"), false},
}

func one(name string) quantity { return quantity{columnOf(name), -1, false} }

// columnOf gives a column of model.Columns by its name, which must be one.
func columnOf(name string) int {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	panic("no column " + name)
}

// Range says where the draws of an outcome lie in a year.
type Range struct {
	uncertainty.Band
	Above, Below float64 // shares of the draws above zero and below, by their weights
}

// Sure reports whether the sign is likely: whether at most one draw in ten is on
// the other side of zero.
func (r Range) Sure() bool { return min(r.Above, r.Below) <= 0.10 }

// Ranges holds where the draws of every outcome lie, in every year up to the
// scenario's horizon. It does not change.
type Ranges struct {
	Draws, Of int // that it rests on, and that it will rest on in the end
	Sample    uncertainty.Sample
	Ends      why.Ends // of the effect on GDP at the horizon

	years   int
	list    []Range                  // by outcome and year
	tripled [model.Years + 1]float64 // share of the draws, by year: in it or before
	even    [model.Years + 1]float64
	first   [2]uncertainty.Band
}

// Rough reports whether more draws are to come.
func (r *Ranges) Rough() bool { return r.Draws < r.Of }

// LastYear is the last year that there are ranges for.
func (r *Ranges) LastYear() int { return model.FirstYear + r.years - 1 }

// At gives the range of an outcome in a year, which must not be after LastYear.
func (r *Ranges) At(o Outcome, year int) Range { return r.list[int(o)*r.years+year-model.FirstYear] }

// Never stands for the year of what does not happen up to model.LastYear.
const Never = model.LastYear + 1

// TriplingYear gives the quantiles of the first year in which capacity is three
// times that of the first; from [Never] on, that is not up to model.LastYear.
func (r *Ranges) TriplingYear() uncertainty.Band { return r.first[0] }

// BreakEvenYear gives the quantiles of the first year from which the public
// balance is above zero and stays so; [Never] as for TriplingYear.
func (r *Ranges) BreakEvenYear() uncertainty.Band { return r.first[1] }

// TripledBy gives the share of the draws in which capacity is three times that
// of the first year in a year or before.
func (r *Ranges) TripledBy(year int) float64 { return upTo(&r.tripled, year) }

// EvenBy gives the share of the draws in which the public balance is above zero
// for good from a year or before.
func (r *Ranges) EvenBy(year int) float64 { return upTo(&r.even, year) }

func upTo(shares *[model.Years + 1]float64, year int) float64 {
	if year < model.FirstYear {
		return 0
	}
	return shares[min(year, model.LastYear)-model.FirstYear]
}

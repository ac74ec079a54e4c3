package analysis

import (
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// Outcome is a quantity by year that has ranges.
type Outcome uint8

// The outcomes. Shares are fractions of 1, money is in EUR bn of 2025. The Added
// outcomes are the difference that the plan makes, draw by draw.
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
	named int = iota
)

// Outcomes is how many there are.
var Outcomes = len(outcomes)

// quantity says how a quantity is computed from columns of the model's output.
type quantity struct {
	column   int  // of model.Columns
	less     int  // a column that is subtracted; -1 for none
	multiple bool // both as multiples of their first year
}

// outcomes are the quantities of the outcomes, and behind them those of
// outcome.All that have no name here.
var outcomes = func() []quantity {
	list := ofNames[:]
	for i := range outcome.All {
		if row := &outcome.All[i]; showing(row, list) == len(list) {
			list = append(list, quantity{columnOf(row.Column), -1, row.Unit.Kind == outcome.Multiple})
		}
	}
	return list
}()

var ofNames = [named]quantity{
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

// OutcomeOf returns what has the range of an outcome of outcome.All.
func OutcomeOf(row *outcome.Outcome) Outcome { return Outcome(showing(row, outcomes)) }

// showing returns the index of the quantity that shows an outcome, or the length of
// the list if there is none.
func showing(row *outcome.Outcome, list []quantity) int {
	column := columnOf(row.Column)
	for i := range list {
		q := &list[i]
		if q.column == column && q.less < 0 && q.multiple == (row.Unit.Kind == outcome.Multiple) {
			return i
		}
	}
	return len(list)
}

func one(name string) quantity { return quantity{columnOf(name), -1, false} }

// columnOf returns the index of a column of model.Columns, which must exist.
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

// Sure reports whether the sign is likely: at most one draw in ten has the other
// sign.
func (r Range) Sure() bool { return min(r.Above, r.Below) <= 0.10 }

// Ranges says where the draws of every outcome lie in every year up to the
// scenario's horizon. It does not change.
type Ranges struct {
	Draws, Of int // on which it rests now, and in the end
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

// LastYear is the last year that has ranges.
func (r *Ranges) LastYear() int { return model.FirstYear + r.years - 1 }

// At returns the range of an outcome in a year, which must not be after LastYear.
func (r *Ranges) At(o Outcome, year int) Range { return r.list[int(o)*r.years+year-model.FirstYear] }

// Never is the year of an event that does not happen up to model.LastYear.
const Never = model.LastYear + 1

// TriplingYear returns the quantiles of the first year in which capacity is three
// times that of the first year. A quantile of [Never] or more means that it does
// not happen up to model.LastYear.
func (r *Ranges) TriplingYear() uncertainty.Band { return r.first[0] }

// BreakEvenYear returns the quantiles of the first year from which the public
// balance stays above zero, with [Never] as in TriplingYear.
func (r *Ranges) BreakEvenYear() uncertainty.Band { return r.first[1] }

// TripledBy returns the share of the draws in which capacity is three times that of
// the first year in or before a year.
func (r *Ranges) TripledBy(year int) float64 { return upTo(&r.tripled, year) }

// EvenBy returns the share of the draws in which the public balance stays above
// zero from a year or earlier.
func (r *Ranges) EvenBy(year int) float64 { return upTo(&r.even, year) }

func upTo(shares *[model.Years + 1]float64, year int) float64 {
	if year < model.FirstYear {
		return 0
	}
	return shares[min(year, model.LastYear)-model.FirstYear]
}

package outcome

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// The indices of the outcomes in [All], which is in the order of the page's
// figures.
const (
	Adoption = iota
	Capacity
	GDP
	Energy
	Emissions
	Balance
	Compute
	Jobs
	Frontier
	Count
)

// Asking is the order in which questions and comparisons offer the outcomes; the
// first is the default.
var Asking = [Count]int{GDP, Adoption, Capacity, Balance, Jobs, Compute, Energy, Emissions, Frontier}

// Ranking is the order in which all splits can be ranked by them.
var Ranking = [Count]int{GDP, Capacity, Adoption, Balance, Jobs, Compute, Energy, Emissions, Frontier}

// All are the outcomes. Every run of a map computes all of them.
var All = [Count]Outcome{
	Adoption: {
		ID: "adoption", Column: "adoption",
		Unit: &Writing{Kind: Percent, Each: 0.01, Moved: 1}, Goal: 0.75,
		Track:   [4]float64{1, -0.21, 1, 0.14},
		Short:   locale.Text("Use"),
		Panel:   locale.Text("Use of AI"),
		Name:    locale.Text("share of firms that use AI"),
		Title:   locale.Text("Firms that use AI"),
		Best:    locale.Text("firms’ use of AI"),
		Measure: locale.Text("Share of enterprises with 10 or more employees that use AI, in %"),
	},
	Capacity: {
		ID: "capacity", Column: "capacity_mw",
		Unit:    &Writing{Kind: Multiple, Word: alike(locale.Text("GW")), Each: 1000, Small: alike(locale.Text("MW")), Little: 1, Moved: 1, Exact: 3 * Digits},
		Goal:    model.TripleMultiple,
		Track:   [4]float64{1, -0.9, 1, 1.1},
		Short:   locale.Text("Capacity"),
		Label:   locale.Text("Machines"),
		Panel:   locale.Text("Data centres"),
		Name:    locale.Text("capacity of data centres"),
		Title:   locale.Text("Data-centre capacity"),
		Best:    locale.Text("capacity"),
		Measure: locale.Text("EU data-centre capacity, multiple of 2024"),
	},
	GDP: {
		ID: "gdp", Column: "gdp_effect_bn",
		Unit:    &Writing{Kind: Money, Each: 1, Little: 0.001},
		Track:   [4]float64{0, 0, 2.5, 1},
		Short:   locale.Text("GDP"),
		Name:    locale.Text("effect on GDP"),
		Title:   locale.Text("Annual effect on GDP"),
		Best:    locale.Text("in a sentence\x04GDP"),
		Measure: locale.Text("Yearly effect on EU GDP, €bn of 2025"),
	},
	Energy: {
		ID: "energy", Column: "electricity_twh", Less: true,
		Unit:    &Writing{Word: alike(locale.Text("TWh")), Each: 1, Small: alike(locale.Text("GWh")), Little: 0.001, Moved: 3 * Digits, Exact: 3 * Digits},
		Track:   [4]float64{0.7, 0, 1.4, 0},
		Short:   locale.Text("Electricity"),
		Name:    locale.Text("electricity of data centres"),
		Title:   locale.Text("Annual electricity of data centres"),
		Best:    locale.Text("the least electricity"),
		Measure: locale.Text("Electricity used by EU data centres, TWh a year"),
	},
	Emissions: {
		ID: "emissions", Column: "emissions_mt", Less: true,
		Unit:    &Writing{Word: alike(locale.Text("Mt")), Each: 1, Small: alike(locale.Text("kt")), Little: 0.001, Read: 1, Moved: 1, Exact: 3 * Digits},
		Track:   [4]float64{0.7, 0, 1.4, 0},
		Short:   locale.Text("Emissions"),
		Name:    locale.Text("CO₂ emissions of data centres"),
		Title:   locale.Text("Annual CO₂ emissions of data centres"),
		Best:    locale.Text("the lowest emissions"),
		Measure: locale.Text("CO₂ from the electricity of EU data centres, Mt a year"),
	},
	Balance: {
		ID: "balance", Column: "public_balance_bn",
		Unit:    &Writing{Kind: Money, Each: 1, Little: 0.001, Signed: true},
		Track:   [4]float64{0, -60, 0, 60},
		Short:   locale.Text("Public money"),
		Name:    locale.Text("cumulative public balance"),
		Title:   locale.Text("Cumulative public balance"),
		Best:    locale.Text("public money"),
		Measure: locale.Text("Public revenue less spending since 2024, €bn of 2025"),
	},
	Compute: {
		ID: "compute", Column: "domestic_share", Asked: "compute_h100e",
		Unit: &Writing{Kind: Percent, Each: 0.01},
		AskedUnit: &Writing{
			Word: locale.Plural{One: "million H100 equivalents", Other: "million H100 equivalents"}, Each: 1e6,
			Small: locale.Plural{One: "H100 equivalent", Other: "H100 equivalents"}, Little: 1, Exact: 3 * Digits,
		},
		Track:   [4]float64{0, 0, 0, 1},
		Short:   locale.Text("Compute"),
		Label:   locale.Text("Compute met"),
		Name:    locale.Text("share of the compute asked for that is served in the EU"),
		Title:   locale.Text("Compute installed in the EU"),
		Best:    locale.Text("compute served in Europe"),
		Measure: locale.Text("Share of the EU’s compute needs that is served in Europe"),
	},
	Jobs: {
		ID: "jobs", Column: "jobs",
		Unit:    &Writing{Word: locale.Plural{One: "job", Other: "jobs"}, Each: 1, Bare: true, Read: 2 * Digits, Moved: 2 * Digits, Exact: 3 * Digits},
		Track:   [4]float64{0, 0, 2.5, 1000},
		Short:   locale.Text("Jobs"),
		Name:    locale.Text("jobs"),
		Title:   locale.Text("Jobs tied to the plan"),
		Best:    locale.Text("in a sentence\x04jobs"),
		Measure: locale.Text("Building and operating jobs"),
	},
	Frontier: {
		ID: "frontier", Column: "frontier_lag_years", Less: true,
		Unit: &Writing{Word: locale.Plural{One: "year", Other: "years"}, Each: 1, Small: locale.Plural{One: "day", Other: "days"}, Little: 1 / 365.25, Read: 1, Moved: 1, Exact: 2 * Digits},
		Goal: 1, Track: [4]float64{1, -4, 1, 4},
		Short:   locale.Text("Lag"),
		Panel:   locale.Text("Frontier"),
		Name:    locale.Text("lag behind the frontier of AI"),
		Title:   locale.Text("Lag behind the largest models"),
		Best:    locale.Text("the least lag"),
		Measure: locale.Text("How far the largest training run possible in the EU lags, in years"),
	},
}

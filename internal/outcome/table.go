package outcome

import "aicontinent/internal/locale"

// All are the outcomes. Every run of a map computes all of them.
var All = [Count]Outcome{
	Adoption: {
		ID: "adoption", Column: "adoption",
		Short: locale.Text("Use"),
		Name:  locale.Text("share of firms that use AI"),
		Title: locale.Text("Firms that use AI"),
		Best:  locale.Text("firms’ use of AI"),
	},
	Capacity: {
		ID: "capacity", Column: "capacity_mw",
		Short: locale.Text("Capacity"),
		Label: locale.Text("Machines"),
		Name:  locale.Text("capacity of data centres"),
		Title: locale.Text("Data-centre capacity"),
		Best:  locale.Text("capacity"),
	},
	GDP: {
		ID: "gdp", Column: "gdp_effect_bn",
		Short: locale.Text("GDP"),
		Name:  locale.Text("effect on GDP"),
		Title: locale.Text("Annual effect on GDP"),
		Best:  locale.Text("in a sentence\x04GDP"),
	},
	Energy: {
		ID: "energy", Column: "electricity_twh", Less: true,
		Short: locale.Text("Electricity"),
		Name:  locale.Text("electricity of data centres"),
		Title: locale.Text("Annual electricity of data centres"),
		Best:  locale.Text("the least electricity"),
	},
	Balance: {
		ID: "balance", Column: "public_balance_bn",
		Short: locale.Text("Public money"),
		Name:  locale.Text("cumulative public balance"),
		Title: locale.Text("Cumulative public balance"),
		Best:  locale.Text("public money"),
	},
	Compute: {
		ID: "compute", Column: "domestic_share", Asked: "compute_h100e",
		Short: locale.Text("Compute"),
		Label: locale.Text("Compute met"),
		Name:  locale.Text("share of the compute asked for that is served in the EU"),
		Title: locale.Text("Compute installed in the EU"),
		Best:  locale.Text("compute served in Europe"),
	},
	Jobs: {
		ID: "jobs", Column: "jobs",
		Short: locale.Text("Jobs"),
		Name:  locale.Text("jobs"),
		Title: locale.Text("Jobs tied to the plan"),
		Best:  locale.Text("in a sentence\x04jobs"),
	},
	Frontier: {
		ID: "frontier", Column: "frontier_lag_years", Less: true,
		Short: locale.Text("Lag"),
		Name:  locale.Text("lag behind the frontier of AI"),
		Title: locale.Text("Lag behind the largest models"),
		Best:  locale.Text("the least lag"),
	},
}

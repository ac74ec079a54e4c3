package evidence

import "aicontinent/internal/locale"

// wordsEconomy are the words of the groups productivity, economy, jobs and energy.
var wordsEconomy = []parameterWords{
	{
		ID:     "firm_gain",
		Name:   locale.Text("Productivity gain of an adopting firm"),
		Source: locale.Text("EIB/BIS WP 1325: +4% (EU firms, instrumented, short run); NBER WP 34836: +1.4% per firm expected over three years, about 2% per user; high: what 2.9% of euro-area TFP (Bergeaud 2024) would need per adopter"),
		Note:   locale.Text("Gain of a firm that uses AI. Labour productivity: what is produced for a given amount of work. The central value is halfway between the 4% observed and the 6% that Goldman’s euro-area path of 2023 needs."),
	},
	{
		ID:     "business_share",
		Name:   locale.Text("Weight of businesses in the economy"),
		Source: locale.Text("Eurostat national accounts"),
		Note:   locale.Text("Business economy. Value added: what is produced, less what is bought to produce it."),
	},
	{
		ID:     "value_exponent",
		Name:   locale.Text("From share of firms to share of value added"),
		Source: locale.Text("Insee TIC-entreprises 2024: users are 10% of firms with 40% of jobs and 49% of turnover (exponents 0.40 and 0.31; 2023 alike); Eurostat 2021–25 by size class with value-added weights 0.53–0.61, 0.63 with micro firms"),
		Note:   locale.Text("Value-added-weighted adoption = adoption to the power of this exponent. The old value, 0.65, left out that within a size class larger firms adopt first."),
	},
	{
		ID:     "productivity_lag",
		Name:   locale.Text("Lag from adoption to productivity"),
		Source: sourceJCurve,
		Note:   locale.Text("Mean lag. Each year the same fraction of the gap closes. J-curve: a dip before the rise."),
	},
	{
		ID:     "adoption_cost",
		Name:   locale.Text("Productivity lost in the year of adoption"),
		Source: sourceJCurve,
		Note:   locale.Text("The dip of the J-curve: change costs before it pays."),
	},
	{
		ID:     "factory_quality",
		Name:   locale.Text("Gain added by AI factories"),
		Source: locale.Text("firms reached times extra gain: about 1% of adopters a year (2,000 to 20,000 firms; 19 factories), twice their share in value added, half as much again (AI developers hold a premium, buyers do not: Calvino, Fontanelli 2026)"),
		Note:   locale.Text("Share added to the productivity gain at saturation, when one more euro of AI factories changes nothing. No count of firms served was found; FF4EuroHPC ran 42 experiments."),
	},
	{
		ID:     "frontier_quality",
		Name:   locale.Text("Gain added by closeness to the frontier"),
		Source: locale.Text("our estimate: models trained on European data and languages"),
		Note:   locale.Text("Share added to the productivity gain if the EU is at the frontier, that is, level with the largest training run."),
	},
	{
		ID:     "gdp_2024_bn",
		Name:   locale.Text("Gross domestic product of the EU in 2024"),
		Source: locale.Text("Eurostat"),
		Note:   locale.Text("EU-27."),
	},
	{
		ID:     "gdp_growth",
		Name:   locale.Text("Growth of the economy without the plan"),
		Source: locale.Text("European Commission, OECD"),
		Note:   locale.Text("Real (net of inflation), without the plan."),
	},
	{
		ID:     "price_h100e_hour_2024",
		Name:   locale.Text("Price of an hour of compute in 2024"),
		Source: locale.Text("specialised and hyperscale cloud list prices 2025–26"),
		Note:   locale.Text("H100-hour: one Nvidia H100 accelerator for one hour."),
	},
	{
		ID:     "price_decline",
		Name:   locale.Text("Fall in the price of compute"),
		Source: locale.Text("H100 one-year contract $1.70 in October 2025, 2.35 in March 2026 (SemiAnalysis); about 2.85 in early 2024 and 2.95 on demand in May 2026 (AIMultiple); Epoch AI price-performance"),
		Note:   locale.Text("At equal computing power. Rents of the same chip fell 0.09 a year from 2024 to 2026; a unit of compute on newer chips falls faster."),
	},
	{
		ID:     "service_leakage",
		Name:   locale.Text("Compute revenue that leaves the EU"),
		Source: locale.Text("import content of AI-site capital cost 0.50 to 0.75"),
		Note:   locale.Text("Part of the sales of compute that does not stay in the economy of the EU."),
	},
	{
		ID:     "multiplier",
		Name:   locale.Text("Effect on GDP of one euro spent in the EU"),
		Source: locale.Text("fiscal multiplier literature"),
		Note:   locale.Text("Multiplier: euros of GDP per euro of domestic construction spending, while it lasts."),
	},
	{
		ID:     "domestic_gigafactories",
		Name:   locale.Text("Gigafactory spending that stays in the EU"),
		Source: locale.Text("import content of AI sites"),
		Note:   locale.Text("Chips are imported."),
	},
	{
		ID:     "domestic_ai_factories",
		Name:   locale.Text("AI-factory spending that stays in the EU"),
		Source: locale.Text("our estimate: same machines, more people"),
		Note:   noteImported,
	},
	{
		ID:     "domestic_data_centres",
		Name:   locale.Text("Data-centre spending that stays in the EU"),
		Source: locale.Text("our estimate: more building, fewer chips"),
		Note:   noteImported,
	},
	{
		ID:     "domestic_support",
		Name:   locale.Text("Support spending that stays in the EU"),
		Source: locale.Text("our estimate: advice and training are local"),
		Note:   noteImported,
	},
	{
		ID:     "tax_share",
		Name:   locale.Text("Taxes and contributions on one more euro of GDP"),
		Source: locale.Text("Eurostat (taxes and social contributions 40.4%)"),
		Note:   locale.Text("Marginal public revenue: what one more euro of GDP brings in."),
	},
	{
		ID:     "discount",
		Name:   locale.Text("Discount rate of public money"),
		Source: locale.Text("European Commission guide to cost-benefit analysis"),
		Note:   locale.Text("What the value of a euro to come loses for each year of waiting, net of inflation."),
	},
	{
		ID:     "jobs_per_bn",
		Name:   locale.Text("Jobs due to spending in the EU"),
		Source: locale.Text("PwC and sector studies"),
		Note:   locale.Text("Direct, indirect (suppliers) and induced (wages spent). Job-year: one job for one year."),
	},
	{
		ID:     "jobs_per_mw",
		Name:   locale.Text("Jobs to operate the sites"),
		Source: locale.Text("sector studies"),
		Note:   locale.Text("Operating, direct."),
	},
	{
		ID:     "pue_new",
		Name:   locale.Text("PUE of new sites"),
		Source: locale.Text("EuroHPC call 2026; Epoch AI"),
		Note:   notePUE,
	},
	{
		ID:     "pue_baseline",
		Name:   locale.Text("PUE of sites outside the plan"),
		Source: locale.Text("European Commission, Energy Efficiency Directive reporting 2024"),
		Note:   notePUE,
	},
	{
		ID:     "load_gigafactories",
		Name:   locale.Text("Gigafactories, average load"),
		Source: locale.Text("Epoch AI; LBNL"),
		Note:   noteLoad,
	},
	{
		ID:     "load_ai_factories",
		Name:   locale.Text("AI factories, average load"),
		Source: sourceJudgement,
		Note:   noteLoad,
	},
	{
		ID:     "load_data_centres",
		Name:   locale.Text("New data centres, average load"),
		Source: sourceJudgement,
		Note:   noteLoad,
	},
	{
		ID:     "load_baseline",
		Name:   locale.Text("Data centres outside the plan, average load"),
		Source: locale.Text("set to match 70\u00a0TWh in 2024 (IEA)"),
		Note:   noteLoad,
	},
	{
		ID:     "carbon_2024",
		Name:   locale.Text("Emissions of EU electricity in 2024"),
		Source: locale.Text("EEA, Ember, life-cycle"),
		Note:   locale.Text("EU power. CO₂e: greenhouse gases counted as CO₂."),
	},
	{
		ID:     "carbon_decline",
		Name:   locale.Text("Fall in emissions per kWh"),
		Source: locale.Text("trend to 145 (2030), 95 (2035), 60 (2040)"),
		Note:   locale.Text("Trend in g of CO₂e per kWh."),
	},
}

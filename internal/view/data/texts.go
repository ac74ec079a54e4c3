package data

import "aicontinent/internal/locale"

// groups are the downloads, the scenario's own numbers first.
var groups = []group{
	{
		id:    "scenario",
		title: locale.Text("This scenario"),
		lead:  locale.Text("The numbers of the page with all their digits; shares are fractions of 1, money is in billions of euros of 2025."),
		list: []download{
			{"scenario.csv", "simulate", true, locale.Text("Every result, year by year"),
				locale.Text("From 2024 to 2040, with the plan and without.")},
			{"", "simulate?bands=512", true, locale.Text("The same, with their ranges"),
				locale.Text("Five quantiles after each column.")},
			{"lines.csv", "lines", true, locale.Text("The effect on GDP by line of money"),
				locale.Text("At the scenario’s horizon; the lines add up.")},
			{"countries.csv", "countries", true, locale.Text("The 27 countries"),
				locale.Text("Observed, then projected to 2040 with its range.")},
		},
	},
	{
		id:    "rests",
		title: locale.Text("What it rests on"),
		lead:  locale.Text("The same for every scenario. Each row gives its source."),
		list: []download{
			{"parameters.csv", "parameters", false, locale.Text("The parameters"),
				locale.Text("Low, central, high, unit, grade, source.")},
			{"adoption_observed.csv", "", false, locale.Text("Observed use"),
				locale.Text("Eurostat, the Union and the 27 countries, 2021 to 2025.")},
			{"ai_factories.csv", "", false, locale.Text("The AI factories"),
				locale.Text("Site, machine, state, contract.")},
			{"facts.csv", "", false, locale.Text("The facts cited"),
				locale.Text("Value, unit, year, source.")},
			{"diffusion.csv", "", false, locale.Text("Other technologies"),
				locale.Text("How they were adopted, to compare.")},
		},
	},
	{
		id:    "checks",
		title: locale.Text("How it was checked"),
		lead:  locale.Text("For the plan as we read it, whatever scenario is on screen."),
		list: []download{
			{"anchors.csv", "anchors", false, locale.Text("Figures that others published"),
				locale.Text("Beside our own, with why they differ.")},
			{"backtest.csv", "backtest", false, locale.Text("Would it have forecast it?"),
				locale.Text("The survey of 2025, from the surveys before.")},
			{"forecasts.csv", "forecasts", false, locale.Text("The ledger of forecasts"),
				locale.Text("Filed before the answer was known.")},
		},
	},
}

// Description is what machines are told about the page.
var Description = locale.Text("All that the calculator shows, to take away: the scenario on screen, what it rests on, and how to make it again elsewhere.")

var (
	headline       = locale.Text("The data")
	whatIf         = locale.Text("A what-if, not a forecast")
	filesText      = locale.Text("This copy of the site is made of files, and no program answers there: the tables of the scenario are those of the plan as we read it, whatever the link. A terminal gives those of any other.")
	reproduceTitle = locale.Text("Making it again elsewhere")
	reproduceLead  = locale.Text("The same numbers, to the last digit. A test tries the terminal, curl and Python for each version; R and DuckDB were tried once (R 4.2, @duckdb/node-api 1.5).")
	noOrigin       = locale.Text("This site does not know its address: replace {address}.")
	terminalName   = locale.Text("In a terminal")
	pythonName     = locale.Text("Python, without a library")
	duckName       = locale.Text("DuckDB, on the file from above")
	splitsName     = locale.Text("Every split, in steps of 5%")
	programsTitle  = locale.Text("For programs")
	programsText   = locale.Text("The API answers any origin, without a key; an answer depends on its address and the version of the model alone. Its description is")
	programsFiles  = locale.Text("Where the program serves the site, an API answers too, for any scenario; here there are files alone.")
	citeTitle      = locale.Text("Citing")
	citeText       = locale.Text("The link keeps the scenario and the version of the model. Data stay under the terms of their authors:")
	citeLicences   = locale.Text("licences")
)

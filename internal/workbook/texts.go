package workbook

import "aicontinent/internal/locale"

var (
	title  = locale.Text("The AI Continent · calculator")
	whatIf = locale.Text("A what-if, not a forecast")

	aboutName      = locale.Text("Read me")
	resultsName    = locale.Text("Results")
	settingsName   = locale.Text("Settings")
	parametersName = locale.Text("Parameters")
	observedName   = locale.Text("Surveys")

	linkName    = locale.Text("Scenario")
	modelName   = locale.Text("Model")
	horizonName = locale.Text("Horizon")
	unitsName   = locale.Text("Units")
	unitsText   = locale.Text("Columns have the names of the API. Shares are fractions of 1, money is in billions of euros of 2025.")
	rangesName  = locale.Text("Ranges")
	rangesText  = locale.Text("These are the numbers of the central assumptions. The page and the API also give their ranges, which are wide: do not quote one without the other.")
	termsName   = locale.Text("Terms")
	termsText   = locale.Text("Data stay under the terms of their authors, named with each parameter. The calculator is under the Apache 2.0 licence.")

	unitName      = locale.Text("unit")
	keyHead       = locale.Text("key")
	nameHead      = locale.Text("name")
	valueHead     = locale.Text("value")
	planHead      = locale.Text("in the plan")
	writtenHead   = locale.Text("in words")
	lowHead       = locale.Text("low")
	centralHead   = locale.Text("central")
	highHead      = locale.Text("high")
	gradeHead     = locale.Text("grade")
	sourceHead    = locale.Text("source")
	codeHead      = locale.Text("code")
	countryHead   = locale.Text("country")
	percentHead   = locale.Text("% of firms")
	confirmedHead = locale.Text("note")
	oneExtract    = locale.Text("found in one extract only")
)

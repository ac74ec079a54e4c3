package countries

import "aicontinent/internal/locale"

// The opening.
var (
	whatIf      = locale.Text("A what-if, not a forecast")
	headline    = locale.Text("AI in firms, country by country")
	oneTitle    = locale.Text("{country}: {share} of firms use AI")
	standfirst  = locale.Text("In {year}, {eu} of firms in the European Union used AI: {most} {inMost}, {least} {inLeast}.")
	noData      = locale.Text("no data")
	noDataShort = locale.Text("–")
	noCountry   = locale.Text("Country (country): {given} is no member state’s code. Allowed: {allowed}.")
	noColumn    = locale.Text("Order of the table (sort): {given} is no column. Allowed: {allowed}.")
	filesText   = locale.Text("This copy of the site is made of files, and no program answers there: it shows the plan as we read it, whatever the link. Each country unfolds below; the table is in the order of the latest survey.")
	pickLabel   = locale.Text("Look at a country:")
	pickSend    = locale.Text("Show")
	noneChosen  = locale.Text("none")
)

// The tiles.
var (
	tilesTitle    = locale.Text("The 27, in {year}")
	tileText      = locale.Text("{country}: {share}")
	legendText    = locale.Text("% of firms with ten or more people. Each tile leads to its country.")
	legendBelow   = locale.Text("under {to}")
	legendAbove   = locale.Text("{from} and more")
	legendBetween = locale.Text("{from} to {to}")
)

// The table.
var (
	tableTitle    = locale.Text("The same numbers in a table")
	tableHelp     = locale.Text("The name of a column sorts by it; once more, the other way round.")
	tableCaption  = locale.Text("Firms that use AI, % (Eurostat), and projection")
	breakText     = locale.Text("Break in 2025: Eurostat added an eighth technology to its list, and part of the rise comes from that. No data for 2022. A dagger (†): a figure found in one extract only. The survey of 2026 moves to another classification, so another break may come.")
	nameHead      = locale.Text("Country")
	projectedHead = locale.Text("{year}, projection")
	projectedNone = locale.Text("projection")
	factoriesHead = locale.Text("AI factories")
	rangeText     = locale.Text("{low} to {high}")
	otherData     = locale.Text("all data")
	filesLead     = locale.Text("All these numbers, and every year to 2040:")
)

// One country.
var (
	everyTitle    = locale.Text("Every country")
	quoteObserved = locale.Text("{in}, {share} of firms used AI in {year}, against {eu} in the EU ({rank}, Eurostat).")
	quoteNone     = locale.Text("{in}, Eurostat has no data for {year}: there is no projection either.")
	quoteAhead    = locale.Text("If the country keeps its distance to the Union, {share} would in {year} {whose} (a wide range: {low} to {high}).")
	quoteBy       = locale.Text("To be quoted as it stands. The AI Continent calculator, model {version}: a what-if, not a forecast.")
	whosePlan     = locale.Text("with the EU’s plan as the calculator reads it")
	whoseNone     = locale.Text("without the EU’s plan")
	whoseThis     = locale.Text("in this scenario")
	rankText      = locale.Text("rank {place} of {of}")
	chartTitle    = locale.Text("{country}: firms that use AI, observed (circles) and projected")
	cardYear      = locale.Text("{name}, {year}")
	panelNote     = locale.Text("Firms of ten or more people, %. Circles: Eurostat; dashes: the EU.")
	unionNote     = locale.Text("EU")
	lensText      = locale.Text("The projection knows nothing of the country but its surveys: it keeps the lead or the lag of 2025, and the range is wide because countries have often changed places.")
	noFactories   = locale.Text("None of the {of} AI factories selected by EuroHPC is in this country.")
	factoryCounts = locale.Plural{
		One:   "{count} AI factory",
		Other: "{count} AI factories",
	}
	factoryText = locale.Text(", {site}: {machine}. State: {state}. In service: {service}.")
)

// The AI factories.
var (
	factoriesTitle   = locale.Text("The {count} AI factories, and how far they are")
	factoriesLead    = locale.Text("An AI factory opens public computing power to small firms, start-ups and researchers. Selected is not in service: here is the state of each as we found it.")
	factoriesCaption = locale.Text("AI factories selected by EuroHPC, by country")
	factoryHeads     = []locale.Text{
		"Country", "AI factory", "Site", "State", "In service",
	}
)

// France.
var (
	franceTitle = locale.Text("And France?")
	franceText  = locale.Text("It has about {startups} AI start-ups ({year}) and {unicorns} unicorns, and ranks number {rank} in the world for AI publications. The talent is there; use lags.")
	rankAlone   = locale.Text("rank {place}")
	franceFacts = locale.Text("Each figure, its year and source")
	factFrom    = locale.Text("{year}, {source}.")
	allFacts    = locale.Text("All facts cited")
)

var (
	readingTitle = locale.Text("How to read this page")
	readingTexts = []locale.Text{
		"The model works out the Union as one block. A country’s projection is a proportional reading: its odds against the Union (the share that uses AI against the share that does not) stay those of 2025. It is no model of that country: neither its laws, nor its money, nor its sectors are in it.",
		"Tried on 2025 from the surveys before, this reading was {one} points off on average a year ahead, and {two} two years ahead. The range allows for what is uncertain in the model and for distances that moved from survey to survey.",
	}
)

// places say where a country is, in a sentence.
var places = map[string]locale.Text{
	"EU": "in the EU",
	"AT": "in Austria",
	"BE": "in Belgium",
	"BG": "in Bulgaria",
	"CY": "in Cyprus",
	"CZ": "in Czechia",
	"DE": "in Germany",
	"DK": "in Denmark",
	"EE": "in Estonia",
	"ES": "in Spain",
	"FI": "in Finland",
	"FR": "in France",
	"GR": "in Greece",
	"HR": "in Croatia",
	"HU": "in Hungary",
	"IE": "in Ireland",
	"IT": "in Italy",
	"LT": "in Lithuania",
	"LU": "in Luxembourg",
	"LV": "in Latvia",
	"MT": "in Malta",
	"NL": "in the Netherlands",
	"PL": "in Poland",
	"PT": "in Portugal",
	"RO": "in Romania",
	"SE": "in Sweden",
	"SI": "in Slovenia",
	"SK": "in Slovakia",
}

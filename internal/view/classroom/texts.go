package classroom

import "aicontinent/internal/locale"

var (
	whatIf     = locale.Text("A what-if, not a forecast")
	headline   = locale.Text("In class: where to put the money for AI?")
	standfirst = locale.Text("A lesson of 45 minutes, from the age of fifteen: share out the money of the European plan, read a model, tell a choice from an assumption.")
	filesText  = locale.Text("This copy of the site is made of files, and no program answers there: the lesson is of the plan as we read it, whatever the link.")
	printHelp  = locale.Text("Print this page: the first sheet is for pupils, the second has the answers. It follows the scenario of the link: set the calculator first, then come here.")
	startTitle = locale.Text("Where we start")
	startHelp  = locale.Text("The same link, for a camera.")
	noOrigin   = locale.Text("This site does not know its address: write that of the calculator on the board.")
	tooLong    = locale.Text("This link is too long for a code to scan.")
	codeText   = locale.Text("QR code of the link {link}")
)

// steps are those of the hour.
var steps = []struct {
	minutes int
	text    locale.Text
}{
	{5, locale.Text("Open the link, read the sentence at the top: what does it promise, and what not?")},
	{15, locale.Text("In pairs, fill the table: one setting at a time, then back to the start.")},
	{10, locale.Text("Everyone makes a split of their own and keeps its link.")},
	{15, locale.Text("Together: the links of the class on one chart, then the questions.")},
}

var (
	hourTitle      = locale.Text("The 45 minutes")
	questionsTitle = locale.Text("The questions")
	tableHelp      = locale.Text("The table to fill")
	tableFilled    = locale.Text("The table, filled by the model")
	trialHead      = locale.Text("Setting")
	outcomeHeads   = []locale.Text{
		"Firms that use AI, {year}",
		"Data centres, {year} (×1 in 2024)",
		"Capacity tripled in",
		"Effect on GDP, {year}",
	}
	ownRow     = locale.Text("My split: … / … / … / …")
	afterYear  = locale.Text("after {year}")
	pointsUnit = locale.Plural{One: "point", Other: "points"}

	answersTitle = locale.Text("The answers (for the teacher)")
	answersLead  = locale.Text("The numbers are those of model {version} for the start of the class, with its central assumptions: calculations, not facts.")
)

// trials are the rows of the table.
var trials = [Trials]trial{
	{name: "start", row: locale.Text("The start")},
	{name: "centres", field: "s.data_centres", factor: 0.5, row: locale.Text("Data centres at {to}")},
	{name: "late", field: "late", factor: 2, row: locale.Text("Delays: {to}")},
	{name: "support", field: "s.support", factor: 2, row: locale.Text("Support at {to}")},
	{name: "blocked", field: "pace.blocked", factor: 2, row: locale.Text("Pace of the “Blocked”: {to}")},
}

// questions are asked of the class, with what can be answered.
var questions = []struct{ asked, answer locale.Text }{
	{
		locale.Text("How many firms would use AI in {year}, with the plan and without it? How much of the rise comes from the plan?"),
		locale.Text("{with} with the plan, {without} without it: the plan adds {points}, before rounding. They were {before} in {beforeYear} and {survey} in {surveyYear} (Eurostat). In this model nearly all of the rise comes from firms that follow those that have begun."),
	},
	{
		locale.Text("The money taken from data centres goes to the three other lines. Does the effect on GDP rise or fall? Why might that surprise?"),
		locale.Text("It goes from {startEffect} to {centresEffect}. Part of the data centres would be built anyway, by private firms; money adds more where nobody else would go. But what support does has never been measured: it is our estimate."),
	},
	{
		locale.Text("What do delays change? When would capacity triple? Find out what holds up a building site."),
		locale.Text("Tripling goes from {startTripling} to {lateTripling}; the use of AI hardly moves ({lateAdoption}). Permits, chips, a connection to the power grid: announced is not built."),
	},
	{
		locale.Text("Compare the whole plan ({envelope}) with the pace of the “Blocked”: which of them changes the share of firms that use AI more?"),
		locale.Text("The whole plan adds {points}. The “Blocked” twice as fast: {blockedPoints}. Machines are not the only brake: skills, data, strategy, trust."),
	},
	{
		locale.Text("Which of these settings are choices, which someone can make, and which are assumptions, which nobody knows?"),
		locale.Text("The split is a choice. Delays and the pace of firms are assumptions, even if policy can influence them. Two people who agree on choices may find different results because they believe different things."),
	},
	{
		locale.Text("Write a newspaper’s sentence on your result. Which verb: “will use” or “would use”? Does the range belong in it?"),
		locale.Text("“Would”, with the assumption and the range: nine simulations in ten fall between its two numbers. And what the model leaves out: water, occupations, what the money would have done elsewhere."),
	},
}

// The pupils' scenarios.
var (
	pupilsTitle   = locale.Text("The scenarios of the class")
	pupilsLead    = locale.Text("Paste the pupils’ links here, one a line, {most} at most: each becomes a curve. Nothing is stored: all of it is in the address of the page, which you can keep. Leave family names out.")
	pupilsFiles   = locale.Text("That takes a server that answers, and this copy of the site is made of files. The page “Compare” puts two scenarios side by side without one.")
	linksLabel    = locale.Text("The links, one a line")
	linksHelp     = locale.Text("A first name may stand before a link: “Ana https://…”. Without one, a curve has the number of its line.")
	linksSend     = locale.Text("Draw the curves")
	lineProblem   = locale.Text("Line {line}, {text}: {why}")
	noLink        = locale.Text("there is no link of the calculator.")
	tooMany       = locale.Text("Links beyond number {most} are not drawn.")
	classNote     = locale.Text("the start")
	classFinding  = locale.Text("{outcome}: from {low} ({lowest}) to {high} ({highest}) in {year}")
	classAlike    = locale.Text("{outcome}: {low} in {year} for the whole class")
	drawnAdoption = locale.Text("Firms that use AI")
	drawnCapacity = locale.Text("Data-centre capacity")
	drawnEffect   = locale.Text("Effect on GDP")
	pupilHead     = locale.Text("Pupil")
	splitHead     = locale.Text("Money: gigafactories – AI factories – data centres – support")
	classCaption  = locale.Text("What each scenario of the class gives")
)

package lease

import "aicontinent/internal/locale"

// term is what the page says of one of the terms.
type term struct {
	name    locale.Text
	unit    locale.Text    // behind its field
	counted *locale.Plural // its unit, where that is counted; a percentage or euros where nil
	help    locale.Text
}

var (
	eurosText  = locale.Text("€{n}")
	monthsUnit = locale.Plural{One: "month", Other: "months"}
	yearsUnit  = locale.Plural{One: "year", Other: "years"}
	aYear      = locale.Text("%\u00a0a\u00a0year")
	ofPrice    = locale.Text("%\u00a0of\u00a0the\u00a0price")
)

// texts are those of each term, by its key.
var texts = map[string]term{
	"price": {
		name: locale.Text("Price of the machine, without VAT"), unit: locale.Text("€"),
		help: locale.Text("A workstation, a server, or a quote of your own."),
	},
	"months": {
		name: locale.Text("Length of the lease"), counted: &monthsUnit,
		help: locale.Text("The buyer sells the machine at the same time."),
	},
	"rate": {
		name: locale.Text("Rate in the rent"), unit: aYear,
		help: locale.Text("What the lessor wants to earn on the money put up; seldom written in an offer."),
	},
	"residual": {
		name: locale.Text("Value at the end"), unit: ofPrice,
		help: locale.Text("What the machine is still worth; the lessor counts on it, the buyer sells for it. Left empty, it follows the length."),
	},
	"debt": {
		name: locale.Text("Cost of debt, before tax"), unit: aYear,
		help: locale.Text("What the bank asks; it brings each month back to today."),
	},
	"tax": {
		name: locale.Text("Tax on profits"), unit: locale.Text("%"),
		help: locale.Text("Rent and depreciation reduce it."),
	},
	"years": {
		name: locale.Text("Straight-line depreciation"), counted: &yearsUnit,
		help: locale.Text("The time that the books take."),
	},
	"care": {
		name: locale.Text("Maintenance and insurance"), unit: locale.Text("%\u00a0of the price a\u00a0year"),
		help: locale.Text("Our estimate; the same either way, so it decides nothing."),
	},
}

var (
	headline      = locale.Text("Lease the machine, or buy it?")
	standfirst    = locale.Text("The question of a firm that wants AI equipment of its own. Your numbers, one answer, and what that answer leaves out.")
	filesText     = locale.Text("This copy of the site is made of files, and no program answers there: it shows a workstation over three years, whatever the link. Amounts follow the price: twice as dear, twice of everything. For your own numbers, use the terminal or a site that the program serves.")
	refusedText   = locale.Text("{name}: {given} cannot be used; allowed: {allowed}.")
	allowedNumber = locale.Text("a number from {low} to {high}")
	allowedWhole  = locale.Text("a whole number from {low} to {high}")
	givenTwice    = locale.Text("{name} ({key}) is given twice; the first one counts.")
	usualText     = locale.Text("Mostly from {low} to {high}.")
	formTitle     = locale.Text("Your terms")
	formSend      = locale.Text("Work it out")
	casesTitle    = locale.Text("Two cases to begin with")
	workstation   = locale.Text("Workstation, 3 years")
	node          = locale.Text("Server with eight GPUs, 4 years")
	ownTerms      = locale.Text("These terms")
	casesCaption  = locale.Text("What both ways cost, after tax, in today’s euros")
	caseHead      = locale.Text("Case")
	rentHead      = locale.Text("Rent a month, before tax")
	leaseHead     = locale.Text("Leasing")
	buyHead       = locale.Text("Buying")
	evenHead      = locale.Text("Equal if the machine is worth at the end")
	ofPriceText   = locale.Text("{percent} of the price")
)

// The answer.
var (
	answerTitle = locale.Text("The answer")
	answerText  = locale.Text("Leasing would cost {lease} after tax and buying {buy}, in today’s euros: {verdict}.")
	sameText    = locale.Text("both come to the same")
	buyLess     = locale.Text("buying costs {less} less, as long as the machine sells for more than {even} of its price after {months}")
	leaseLess   = locale.Text("leasing costs {less} less, as long as the machine sells for less than {even} of its price after {months}")
	buyAlways   = locale.Text("buying costs {less} less, even if the machine is worth nothing after {months}")
	leaseAlways = locale.Text("leasing costs {less} less, even if the machine keeps its whole price for {months}")
	tiedText    = locale.Text("The rent would be {rent} a month, before tax and without maintenance. Buying ties up {price} on the first day, still {after} a year later; leasing, nothing.")
	tiedShort   = locale.Text("The rent would be {rent} a month, before tax and without maintenance. Buying ties up {price} on the first day; leasing, nothing.")
	chartTitle  = locale.Text("Money paid out since the first day, in euros after tax, by year of the lease")
	chartEnd    = locale.Text("in the end, sale included")
	chartNote   = locale.Text("The chart shows what is paid, not brought back to today, so it differs a little from the two costs above.")
)

var (
	tableTitle   = locale.Text("Month by month")
	tableCaption = locale.Text("Paid after tax each month, and money still tied up, in euros")
	monthHead    = locale.Text("Month")
	tiedHead     = locale.Text("Tied up")
	tableHelp    = locale.Text("An amount below zero comes in: the tax that depreciation saves, and the sale at the end.")
	filesLead    = locale.Text("The same calculation:")
	onTerminal   = locale.Text("In a terminal:")
)

var (
	elseTitle = locale.Text("What else decides")
	elseTexts = []locale.Text{
		"Resale. Who buys bears the risk that the machine is worth less than expected, and keeps the gain if it is worth more. Who leases has neither.",
		"Renewal and taking back. A contract may provide for them: read at which dates, at what price and in which state the machine must be returned. Who buys chooses the moment, and has the work.",
		"A project that grows, or ends. Rent is mostly due to the end; a machine that was bought can be sold before.",
		"Cash and debt. A purchase takes money or credit that is missing elsewhere; a rent, too, counts in what a bank looks at.",
		"Neither. Hours of computing can be rented from a data centre: for a trial that is often the first thing to compare. This calculation says nothing of it.",
	}
	noAdviceTitle = locale.Text("No advice, and who gains by the answer")
	noAdvice      = locale.Text("This is a calculation and no advice: it knows neither your contract, nor your tax rules, nor your books. A lessor gains by the first answer; a seller and a bank by the second. The article that this calculator started from was published by a leasing company.")
	panelAdvice   = locale.Text("A calculation and no advice.")
	panelMore     = locale.Text("What else decides, month by month")
	leverText     = locale.Text("In the calculator the setting “Equipment leased” asks the other question: what the choice of all firms would change for the use of AI in the Union. Its effect is our own estimate.")
	leverLink     = locale.Text("See that setting")
	howTitle      = locale.Text("How it is calculated")
	howTexts      = []locale.Text{
		"The rent, paid in advance each month, returns to the lessor the price less the value at the end, at the lessor’s rate. It lowers tax.",
		"The buyer pays the price, saves tax on depreciation month by month, and sells at the end; a loss on the book value saves tax too, and a gain costs some.",
		"Each month is brought back to today at the cost of debt before tax. A yearly rate becomes a monthly one by the twelfth root.",
		"The value that makes both equal is that at which the buyer sells; the rent stays as offered.",
	}
)

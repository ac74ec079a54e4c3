package story

import "aicontinent/internal/locale"

// stops are the five, in order.
var stops = [Runs]stop{
	{
		describe: Page.gdp,
		title:    locale.Text("First, the money"),
		text:     locale.Text("The EU wants to raise {envelope}, {public} of it public. Only {fund} is earmarked: up to {sites} gigafactories. We put most of the rest into data centres. And you? Lower their share, watch GDP."),
		effect:   locale.Text("The effect on GDP in {year} would go from {before} to {after}."),
		link:     locale.Text("Set data centres to {to}"),
		press:    locale.Text("Halve the share of data centres"),
	},
	{
		describe: Page.delay,
		title:    locale.Text("Then, time"),
		text:     locale.Text("Announced is not built. Permits, chips, grid connections: a data centre waits about {wait} years, far longer in big hubs. Double the delays."),
		effect:   locale.Text("Tripling of capacity, due {before}, would come {after}; the public accounts of {year} would go from {balanceBefore} to {balanceAfter}."),
		alone:    locale.Text("Tripling of capacity, due {before}, would come {after}."),
		link:     locale.Text("Set delays to {to}"),
		press:    locale.Text("Double the delays"),
	},
	{
		describe: Page.gdp,
		title:    locale.Text("Data and rules"),
		text:     locale.Text("Machines are not enough. The plan adds a data union, data labs and a help desk for the AI Act. Here all that is “support”: double it, and see what we assume it does, since nobody has measured it."),
		effect:   locale.Text("The effect on GDP in {year} would go from {before} to {after}."),
		link:     locale.Text("Set support to {to}"),
		press:    locale.Text("Double support"),
	},
	{
		describe: Page.adoption,
		title:    locale.Text("The real test: use"),
		text:     locale.Text("Use is the real test. In France, {strategy} of business leaders have no AI strategy and {support} lack support. Double the pace of the “Blocked”."),
		effect:   locale.Text("In {year}, {after} of firms would use AI instead of {before}: {more} more. All the money adds {plan}."),
		alone:    usedInstead,
		link:     locale.Text("Set the pace of the Blocked to {to}"),
		press:    locale.Text("Double the pace of the “Blocked”"),
	},
	{
		describe: Page.adoption,
		title:    locale.Text("Lease, buy, and over to you"),
		text:     locale.Text("Leasing spreads the cost and makes renewal easier; buying ties up money, but the machine is yours. How many firms would lease? You decide: the effect on use is our estimate. Then share your scenario: the link keeps every choice you made."),
		effect:   usedInstead, alone: usedInstead,
		link:  locale.Text("Set leased equipment to {to}"),
		press: locale.Text("Double leased equipment"),
	},
}

// usedInstead is what a setting does to use.
var usedInstead = locale.Text("In {year}, {after} of firms would use AI instead of {before}.")

var (
	whatIf       = locale.Text("A what-if, not a forecast")
	headline     = locale.Text("The story in five stops")
	intro        = locale.Text("Europe wants to raise {envelope} for AI. Yet only {adoption} of its firms used it in 2024. Five stops, one setting at each, in your own scenario.")
	filesText    = locale.Text("This copy of the site is made of files, and no program answers there: the story starts from the plan as we read it, whatever the link.")
	atItsEnd     = locale.Text("In your scenario this setting changes nothing more here.")
	nextStop     = locale.Text("Next stop: {title}")
	toCalculator = locale.Text("Back to your scenario")
	toShare      = locale.Text("Share your scenario")
	inYear       = locale.Text("in {year}")
	afterYear    = locale.Text("after {year}")
	points       = locale.Plural{One: "point", Other: "points"}
	stopOf       = locale.Text("Stop {n} of {of}")
	leadIn       = locale.Text("Money, time, data, use, lease or buy; then a challenge")
	closeStop    = locale.Text("Close")
	atPlan       = locale.Text("Applied to the plan as we read it")

	challengeTitle  = locale.Text("The challenge")
	challengeKicker = locale.Text("The challenge: three conditions, one split")
	challengeText   = locale.Text("Triple capacity by {year}, bring {share} of firms to AI in {horizon}, and ask for no more than {energy} of electricity on top")
	challengeHelp   = locale.Text("By changing nothing but the split of the money. Under this model it can be done, and few splits do it; nothing says that such a split is the best one, or that the future follows the model. The bar of results says at each step what is missing.")
	challengeTake   = locale.Text("Take it up")
)

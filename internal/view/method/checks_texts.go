package method

import "aicontinent/internal/locale"

var (
	checksIntro      = locale.Text("Tests run at every change. They do not prove that the model is right; they prove that it does what this page says. Here is what they check.")
	publishedTitle   = locale.Text("How it compares with published studies")
	publishedIntro   = locale.Text("Three studies put a figure on what AI would bring. This model’s own is worked out here with your link’s settings, or with the plan as we read it if nothing was changed.")
	publishedCaption = locale.Text("Gain due to AI according to others, and to this model in {year}")
	publishedHead    = locale.Text("Study")
	factorsHead      = locale.Text("Product of")
	resultHead       = locale.Text("Result")
	measuresHead     = locale.Text("What is measured")
	ownWithout       = locale.Text("This model, {year}, without the plan")
	ownWith          = locale.Text("This model, {year}, with the plan")
	ownMeasure       = locale.Text("level of GDP, against an economy with no AI at all")
	publishedWhy     = locale.Text("These figures do not measure the same thing. The studies start from tasks: those that AI touches, those where it pays within ten years, and the cost saved.")
	publishedOwn     = locale.Text("The model starts from firms that adopt, weighted by value added, and from the labour productivity they gain. So it also counts the investment that comes with AI and adoption before 2024, but with a lag.")

	citeIntro   = locale.Text("Give the name, the model’s version and the link: the link holds the whole scenario.")
	citation    = locale.Text("{name}, model {version}, Apache-2.0 licence.")
	citeVersion = locale.Text("The version changes whenever a published number would. Write “under this scenario”, never “Europe will gain”.")
	citeSource  = locale.Text("The code is free to reuse, change and redistribute. In the source code:")
	citeFiles   = []locale.Text{
		"`internal/model`: the equations.",
		"`docs/MODEL.md`: the model in English.",
		"`internal/evidence/tables`: this page’s data as CSV, `parameters.csv`, `adoption_observed.csv`, `facts.csv` and `ai_factories.csv`.",
	}
	citeResults   = locale.Text("A scenario’s results come as CSV from `aicontinent simulate --format csv`: {rows} rows, one a year.")
	readingTitle  = locale.Text("How we read the plan")
	readingShares = locale.Text("The EU announced {fund} for gigafactories. How the rest is shared among the three other lines ({factories}, {capacity} and {support} of the envelope) is our reading of the plan. It is a judgement, and another one is one move of the bar away.")
	readingScale  = locale.Text("What it can be held against: EuroHPC’s money for 2021–2027, supercomputers included, comes to {budget}, which would be {part}. So far {committed} is committed to AI factories and antennas. The industry (EUDCA) forecasts {forecast} for data centres from 2026 to 2031, with or without the plan. Nobody has announced a sum for support: we put it at as much as for AI factories, and leave the rest to data centres.")

	doubtsTitle = locale.Text("Limits and known doubts")
	doubtsIntro = locale.Text("We know them, they are ours, and each can change the answer.")
)

var checksPassed = []locale.Text{
	"Money is not lost: truly new money, once committed, is being built or has entered service, to within one part in a billion.",
	"With an envelope of zero, every effect is exactly zero.",
	"Where two lines, or two profiles, differ in name only, splitting or merging them changes nothing. Twice the money on twice the grid builds twice as much.",
	"Adoption stays between zero and its ceiling, no stock falls below zero, no number is infinite or undefined. Settings and parameters drawn at random, and the extremes, are tried.",
	"A step half as long changes each headline figure of 2035 by less than 0.5%, and the public balance by less than €0.5bn.",
	"Adoption is 13.48% in 2024 and 19.95% in 2025 in every scenario and every draw; without the plan it reaches 45 to 50% in 2030.",
	"100,000 H100 chips for 90 days make 2.9 × 10²⁶ operations, as in the literature.",
	"Every parameter changes at least one result: none is there for nothing.",
	"The same settings give exactly the same numbers on a server and in a browser. The exponential and the logarithm are our own, and a test reads the machine code of four processors.",
}

var doubts = []locale.Text{
	"Data-centre capacity of the EU in 2024 is a judgement, and the tripling year depends on it. The Commission counts about 12\u00a0GW in 2025 and expects 28 by 2030 (COM(2026) 501, read in a relay). It does not say whether that is IT load. Without the plan, the model grows half as fast, on the word of the IEA.",
	"The effects of support and of AI factories on adoption have no causal estimate.",
	"The price of compute in 2024 comes from price lists of 2025–26.",
	"GDP is taken at its 2024 value, while other money is in euros of 2025.",
	"The European target of 75% covers cloud or AI or big data. It is not like for like with the use of AI alone.",
	"The profiles are those of French SMEs and mid-caps, which stand in for the EU’s. Their shares are graded A, but come from a French survey.",
	"The high value of the scarcity effect (`scarcity_effect`) lies outside the range that its source gives.",
	"The grid limit counts the power of machines, without their cooling: it is a little too loose.",
}

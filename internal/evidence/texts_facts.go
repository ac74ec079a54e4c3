package evidence

import "aicontinent/internal/locale"

// FactText are a fact's texts as a reader meets them.
type FactText struct {
	Statement locale.Text
	Unit      locale.Text
	Source    locale.Text // names stay; only words are translated
	Note      locale.Text // empty where the table has none
}

// FactWords gives the texts of row i of [Facts]. It panics where there is no
// such row.
func FactWords(i int) FactText {
	w := factWords[i]
	return FactText{Statement: w.Statement, Unit: factUnits[Facts[i].Unit], Source: w.Source, Note: w.Note}
}

// FactoryText are an AI factory's texts as a reader meets them.
type FactoryText struct {
	Status  locale.Text // how far it is
	Service locale.Text // when it enters service

	Site, Host, Machine locale.Text // most are names and the same in every language
}

// FactoryWords gives the texts of row i of [Factories]. It panics where there
// is no such row.
func FactoryWords(i int) FactoryText {
	f := &Factories[i]
	return FactoryText{
		Status: factoryStatus[f.Status], Service: factoryService[f.Service],
		Site: factoryPlace(f.Site), Host: factoryPlace(f.Host), Machine: factoryPlace(f.Machine),
	}
}

func factoryPlace(s string) locale.Text {
	if t, ok := factoryPlaces[s]; ok {
		return t
	}
	return locale.Text(s)
}

// CountryName names a member state by its Eurostat code, and the whole by EU.
// It is empty for any other code.
func CountryName(geo string) locale.Text { return countryNames[geo] }

// factWords holds the texts in the order of the fact table.
var factWords = []struct {
	ID                      string
	Statement, Source, Note locale.Text
}{
	{
		ID:        "investai_envelope",
		Statement: locale.Text("InvestAI envelope, public and private"),
		Source:    sourceActionPlan,
		Note:      locale.Text("Money to be mobilised and not a budget line."),
	},
	{
		ID:        "investai_public",
		Statement: locale.Text("of which public side"),
		Source:    sourceCommission,
		Note:      locale.Text("Announced in February 2025 in Paris."),
	},
	{
		ID:        "investai_private",
		Statement: locale.Text("of which private pledges"),
		Source:    locale.Text("EU AI Champions Initiative"),
		Note:      locale.Text("Over 5 years."),
	},
	{
		ID:        "gigafactory_fund",
		Statement: locale.Text("For up to five AI gigafactories"),
		Source:    sourceActionPlan,
		Note:      locale.Text("Large compute centres that consume chips; they do not make chips."),
	},
	{
		ID:        "gigafactory_count_plan",
		Statement: locale.Text("Gigafactories at most in the plan of 2025"),
		Source:    sourceCommission,
	},
	{
		ID:        "gigafactory_count_call",
		Statement: locale.Text("Gigafactories at most in the call of 30 July 2026"),
		Source:    locale.Text("EuroHPC call OP/0008, as reported"),
		Note:      locale.Text("Four lots of 75,000 and three of 100,000 H100-equivalents."),
	},
	{
		ID:        "gigafactory_call_money",
		Statement: locale.Text("Money expected for gigafactories in the call of 30 July 2026"),
		Source:    locale.Text("EuroHPC call OP/0008, as reported"),
		Note:      locale.Text("More than 30: up to 10 from the EU and member states, and at least 20 private."),
	},
	{
		ID:        "gigafactory_chips",
		Statement: locale.Text("Accelerators per gigafactory"),
		Source:    sourceCommission,
		Note:      locale.Text("About four times a large AI factory."),
	},
	{
		ID:        "gigafactory_power_low",
		Statement: locale.Text("IT load asked of a gigafactory"),
		Source:    sourceCall,
		Note:      locale.Text("Lot 1."),
	},
	{
		ID:        "gigafactory_power_high",
		Statement: locale.Text("IT load asked of a gigafactory"),
		Source:    sourceCall,
		Note:      locale.Text("Lot 2."),
	},
	{
		ID:        "gigafactory_eu_share",
		Statement: locale.Text("EU share of gigafactory capital cost at most"),
		Source:    locale.Text("Council Regulation (EU) 2026/150"),
		Note:      locale.Text("Host states at least match it."),
	},
	{
		ID:        "gigafactory_interest",
		Statement: locale.Text("Expressions of interest"),
		Source:    locale.Text("European Commission June 2025"),
		Note:      locale.Text("60 sites in 16 member states; at least 3 million GPUs."),
	},
	{
		ID:        "ai_factories_plan",
		Statement: locale.Text("AI factories at least in the plan of 2025"),
		Source:    sourceCommission,
		Note:      locale.Text("Turnkey hubs: compute + software + data + expertise."),
	},
	{
		ID:        "ai_factories_selected",
		Statement: locale.Text("AI factories selected"),
		Source:    locale.Text("EuroHPC October 2025"),
		Note:      locale.Text("In 16 member states; 13 antennas besides."),
	},
	{
		ID:        "ai_factories_money",
		Statement: locale.Text("Committed to AI factories and antennas"),
		Source:    locale.Text("EuroHPC"),
		Note:      locale.Text("The €10bn for 2021–2027 covers supercomputers as well."),
	},
	{
		ID:        "dc_target",
		Statement: locale.Text("Multiplication of EU data-centre capacity"),
		Source:    locale.Text("AI Continent Action Plan / Cloud and AI Development Act"),
		Note:      locale.Text("Within 5 to 7 years."),
	},
	{
		ID:        "cada_proposed",
		Statement: locale.Text("Cloud and AI Development Act proposed"),
		Source:    locale.Text("COM(2026) 502"),
		Note:      locale.Text("3 June 2026; not adopted by October 2026."),
	},
	{
		ID:        "adoption_2021",
		Statement: locale.Text("EU enterprises (10+ staff) using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2023",
		Statement: locale.Text("EU enterprises (10+ staff) using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2024",
		Statement: locale.Text("EU enterprises (10+ staff) using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025",
		Statement: locale.Text("EU enterprises (10+ staff) using AI"),
		Source:    sourceEurostatAI,
		Note:      locale.Text("An eighth technology was added to the list in 2025: part of the rise is definitional."),
	},
	{
		ID:        "adoption_2025_small",
		Statement: locale.Text("Enterprises of 10–49 using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025_medium",
		Statement: locale.Text("Enterprises of 50–249 using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025_large",
		Statement: locale.Text("Enterprises of 250+ using AI"),
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_target",
		Statement: locale.Text("Digital Decade target for cloud or AI or big data"),
		Source:    locale.Text("Digital Decade Policy Programme 2030"),
	},
	{
		ID:        "barrier_expertise",
		Statement: locale.Text("Lack of expertise (of firms that considered AI)"),
		Source:    sourceEurostat,
		Note:      locale.Text("Never to be shown as a share of all firms."),
	},
	{
		ID:        "barrier_legal",
		Statement: locale.Text("Unclear legal consequences (same base)"),
		Source:    sourceEurostat,
	},
	{
		ID:        "barrier_privacy",
		Statement: locale.Text("Data protection and privacy (same base)"),
		Source:    sourceEurostat,
	},
	{
		ID:        "barrier_cost",
		Statement: locale.Text("Cost too high (same base)"),
		Source:    sourceEurostat,
	},
	{
		ID:        "fr_survival",
		Statement: locale.Text("SME and mid-cap leaders who see AI as a matter of survival within 3–5 years"),
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_no_strategy",
		Statement: locale.Text("Leaders with no AI strategy"),
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_no_data_analysis",
		Statement: locale.Text("SMEs and mid-caps that do not steer with data analysis"),
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_digital_2017",
		Statement: locale.Text("Firms engaged in digital transformation"),
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_digital_2025",
		Statement: locale.Text("Firms engaged in digital transformation"),
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_leader_carries",
		Statement: locale.Text("Firms where the head carries AI"),
		Source:    sourceBpifrance,
		Note:      locale.Text("France; another page of the same source says 70."),
	},
	{
		ID:        "fr_no_support",
		Statement: locale.Text("Leaders who lack internal support or an ecosystem"),
		Source:    sourceBpifranceBrief,
		Note:      noteFrance,
	},
	{
		ID:        "profile_sceptics",
		Statement: locale.Text("Sceptics"),
		Source:    sourceBpifrance,
		Note:      locale.Text("French SMEs and mid-caps; used as a stand-in for the EU."),
	},
	{
		ID:        "profile_blocked",
		Statement: locale.Text("Blocked"),
		Source:    sourceBpifrance,
	},
	{
		ID:        "profile_experimenters",
		Statement: locale.Text("Experimenters"),
		Source:    sourceBpifranceBrief,
	},
	{
		ID:        "profile_innovators",
		Statement: locale.Text("Innovators"),
		Source:    sourceBpifranceBrief,
	},
	{
		ID:        "fr_startups_2025",
		Statement: locale.Text("AI start-ups in France"),
		Source:    sourceBrief,
		Note:      locale.Text("Counts run from 600 to 1,870 by definition."),
	},
	{
		ID:        "fr_startups_2021",
		Statement: locale.Text("AI start-ups in France"),
		Source:    sourceBrief,
	},
	{
		ID:        "fr_unicorns",
		Statement: locale.Text("AI unicorns in France"),
		Source:    sourceBrief,
		Note:      locale.Text("Unlisted and worth at least $1bn."),
	},
	{
		ID:        "fr_raised_2024",
		Statement: locale.Text("Raised by French AI start-ups"),
		Source:    sourceBrief,
		Note:      locale.Text("Another count says 1.8."),
	},
	{
		ID:        "fr_public_aid_2022",
		Statement: locale.Text("Public aid to AI in France"),
		Source:    sourceBrief,
		Note:      locale.Text("Ten times 2018."),
	},
	{
		ID:        "fr_publications_rank",
		Statement: locale.Text("World rank in AI publications"),
		Source:    sourceBrief,
		Note:      locale.Text("France, second in the EU; stable since 2017."),
	},
	{
		ID:        "two_technologies_2025",
		Statement: locale.Text("EU enterprises that use two or more AI technologies"),
		Source:    locale.Text("Eurostat, use of AI, 2026 edition"),
	},
	{
		ID:        "safe_any_2025",
		Statement: locale.Text("Euro-area firms that use AI, however little"),
		Source:    sourceSAFE,
		Note:      locale.Text("Over 70. The SAFE survey counts rare use too and asks a manager."),
	},
	{
		ID:        "safe_intensive_2025",
		Statement: locale.Text("Euro-area firms that use AI intensively"),
		Source:    sourceSAFE,
	},
	{
		ID:        "budget_horizon",
		Statement: locale.Text("Horizon Europe in the next budget"),
		Source:    sourceBudget,
		Note:      noteBudget,
	},
	{
		ID:        "budget_cef",
		Statement: locale.Text("Connecting Europe Facility in the next budget"),
		Source:    sourceBudget,
		Note:      noteBudget,
	},
	{
		ID:        "it4lia_gpus",
		Statement: locale.Text("Accelerators of the Italian AI factory IT4LIA"),
		Source:    locale.Text("EuroHPC, June 2026"),
		Note:      locale.Text("Over 8,000."),
	},
}

// Sources and notes of several facts.
var (
	noteFrance           = locale.Text("France.")
	sourceActionPlan     = locale.Text("European Commission AI Continent Action Plan")
	sourceBpifrance      = locale.Text("Bpifrance Le Lab")
	sourceBpifranceBrief = locale.Text("Bpifrance Le Lab, via a leasing company’s article (3 December 2025)")
	sourceBrief          = locale.Text("a leasing company’s article on the EU’s AI plan, 3 December 2025")
	sourceBudget         = locale.Text("Council, negotiating box of June 2026")
	sourceSAFE           = locale.Text("ECB blog on the SAFE survey, 24 June 2026")
	noteBudget           = locale.Text("From 2028 to 2034; not decided yet.")
	sourceCall           = locale.Text("EuroHPC call, as reported")
	sourceCommission     = locale.Text("European Commission")
	sourceEurostat       = locale.Text("Eurostat")
	sourceEurostatAI     = locale.Text("Eurostat isoc_eb_ai")
)

// factUnits gives the unit of a fact, as the table writes it, in words.
var factUnits = map[string]locale.Text{
	"EUR bn":       "EUR bn",
	"sites":        "sites",
	"accelerators": "accelerators",
	"MW":           "MW",
	"%":            "%",
	"proposals":    "proposals",
	"factories":    "AI factories",
	"times":        "times",
	"year":         "unit\x04year",
	"% of firms":   "% of firms",
	"start-ups":    "start-ups",
	"unicorns":     "unicorns",
	"rank":         "rank",
}

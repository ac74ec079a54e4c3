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
	return locale.Text{Fr: s, En: s}
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
		Statement: locale.Text{Fr: "Enveloppe d’InvestAI, publique et privée", En: "InvestAI envelope, public and private"},
		Source:    sourceActionPlan,
		Note:      locale.Text{Fr: "De l’argent à mobiliser, non une ligne budgétaire.", En: "Money to be mobilised and not a budget line."},
	},
	{
		ID:        "investai_public",
		Statement: locale.Text{Fr: "dont part publique", En: "of which public side"},
		Source:    sourceCommission,
		Note:      locale.Text{Fr: "Annoncée en février 2025 à Paris.", En: "Announced in February 2025 in Paris."},
	},
	{
		ID:        "investai_private",
		Statement: locale.Text{Fr: "dont engagements privés", En: "of which private pledges"},
		Source:    locale.Text{Fr: "EU AI Champions Initiative", En: "EU AI Champions Initiative"},
		Note:      locale.Text{Fr: "Sur 5 ans.", En: "Over 5 years."},
	},
	{
		ID:        "gigafactory_fund",
		Statement: locale.Text{Fr: "Pour cinq gigafabriques d’IA au plus", En: "For up to five AI gigafactories"},
		Source:    sourceActionPlan,
		Note:      locale.Text{Fr: "De grands centres de calcul qui consomment des puces\u202f; ils n’en fabriquent pas.", En: "Large compute centres that consume chips; they do not make chips."},
	},
	{
		ID:        "gigafactory_count_plan",
		Statement: locale.Text{Fr: "Gigafabriques, nombre maximal dans le plan de 2025", En: "Gigafactories at most in the plan of 2025"},
		Source:    sourceCommission,
	},
	{
		ID:        "gigafactory_count_call",
		Statement: locale.Text{Fr: "Gigafabriques, nombre maximal dans l’appel du 30 juillet 2026", En: "Gigafactories at most in the call of 30 July 2026"},
		Source:    locale.Text{Fr: "appel EuroHPC OP/0008, d’après la presse", En: "EuroHPC call OP/0008, as reported"},
		Note:      locale.Text{Fr: "Quatre lots de 75\u202f000 équivalents H100 et trois de 100\u202f000.", En: "Four lots of 75,000 and three of 100,000 H100-equivalents."},
	},
	{
		ID:        "gigafactory_call_money",
		Statement: locale.Text{Fr: "Argent attendu pour les gigafabriques dans l’appel du 30 juillet 2026", En: "Money expected for gigafactories in the call of 30 July 2026"},
		Source:    locale.Text{Fr: "appel EuroHPC OP/0008, d’après la presse", En: "EuroHPC call OP/0008, as reported"},
		Note:      locale.Text{Fr: "Plus de 30\u202f: jusqu’à 10 de l’UE et des États, et au moins 20 du privé.", En: "More than 30: up to 10 from the EU and member states, and at least 20 private."},
	},
	{
		ID:        "gigafactory_chips",
		Statement: locale.Text{Fr: "Accélérateurs par gigafabrique", En: "Accelerators per gigafactory"},
		Source:    sourceCommission,
		Note:      locale.Text{Fr: "Environ quatre fois une grande fabrique d’IA.", En: "About four times a large AI factory."},
	},
	{
		ID:        "gigafactory_power_low",
		Statement: locale.Text{Fr: "Puissance informatique demandée à une gigafabrique", En: "IT load asked of a gigafactory"},
		Source:    sourceCall,
		Note:      locale.Text{Fr: "Lot 1.", En: "Lot 1."},
	},
	{
		ID:        "gigafactory_power_high",
		Statement: locale.Text{Fr: "Puissance informatique demandée à une gigafabrique", En: "IT load asked of a gigafactory"},
		Source:    sourceCall,
		Note:      locale.Text{Fr: "Lot 2.", En: "Lot 2."},
	},
	{
		ID:        "gigafactory_eu_share",
		Statement: locale.Text{Fr: "Part maximale de l’UE dans le coût d’investissement d’une gigafabrique", En: "EU share of gigafactory capital cost at most"},
		Source:    locale.Text{Fr: "Règlement (UE) 2026/150 du Conseil", En: "Council Regulation (EU) 2026/150"},
		Note:      locale.Text{Fr: "Les États hôtes apportent au moins autant.", En: "Host states at least match it."},
	},
	{
		ID:        "gigafactory_interest",
		Statement: locale.Text{Fr: "Manifestations d’intérêt", En: "Expressions of interest"},
		Source:    locale.Text{Fr: "Commission européenne, juin 2025", En: "European Commission June 2025"},
		Note:      locale.Text{Fr: "60 sites dans 16 États membres\u202f; au moins 3 millions de GPU.", En: "60 sites in 16 member states; at least 3 million GPUs."},
	},
	{
		ID:        "ai_factories_plan",
		Statement: locale.Text{Fr: "Fabriques d’IA, nombre minimal dans le plan de 2025", En: "AI factories at least in the plan of 2025"},
		Source:    sourceCommission,
		Note:      locale.Text{Fr: "Des pôles clés en main\u202f: calcul + logiciels + données + expertise.", En: "Turnkey hubs: compute + software + data + expertise."},
	},
	{
		ID:        "ai_factories_selected",
		Statement: locale.Text{Fr: "Fabriques d’IA sélectionnées", En: "AI factories selected"},
		Source:    locale.Text{Fr: "EuroHPC, octobre 2025", En: "EuroHPC October 2025"},
		Note:      locale.Text{Fr: "Dans 16 États membres\u202f; 13 antennes en plus.", En: "In 16 member states; 13 antennas besides."},
	},
	{
		ID:        "ai_factories_money",
		Statement: locale.Text{Fr: "Engagés pour les fabriques d’IA et les antennes", En: "Committed to AI factories and antennas"},
		Source:    locale.Text{Fr: "EuroHPC", En: "EuroHPC"},
		Note:      locale.Text{Fr: "Les 10\u00a0Md€ pour 2021-2027 couvrent aussi les supercalculateurs.", En: "The €10bn for 2021–2027 covers supercomputers as well."},
	},
	{
		ID:        "dc_target",
		Statement: locale.Text{Fr: "Multiplication de la capacité des centres de données de l’UE", En: "Multiplication of EU data-centre capacity"},
		Source:    locale.Text{Fr: "Plan d’action pour le continent de l’IA / règlement sur le développement du cloud et de l’IA", En: "AI Continent Action Plan / Cloud and AI Development Act"},
		Note:      locale.Text{Fr: "En 5 à 7 ans.", En: "Within 5 to 7 years."},
	},
	{
		ID:        "cada_proposed",
		Statement: locale.Text{Fr: "Proposition de Cloud and AI Development Act", En: "Cloud and AI Development Act proposed"},
		Source:    locale.Text{Fr: "COM(2026) 502", En: "COM(2026) 502"},
		Note:      locale.Text{Fr: "3 juin 2026\u202f; non adopté en octobre 2026.", En: "3 June 2026; not adopted by October 2026."},
	},
	{
		ID:        "adoption_2021",
		Statement: locale.Text{Fr: "Entreprises de l’UE (10 personnes ou plus) utilisant l’IA", En: "EU enterprises (10+ staff) using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2023",
		Statement: locale.Text{Fr: "Entreprises de l’UE (10 personnes ou plus) utilisant l’IA", En: "EU enterprises (10+ staff) using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2024",
		Statement: locale.Text{Fr: "Entreprises de l’UE (10 personnes ou plus) utilisant l’IA", En: "EU enterprises (10+ staff) using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025",
		Statement: locale.Text{Fr: "Entreprises de l’UE (10 personnes ou plus) utilisant l’IA", En: "EU enterprises (10+ staff) using AI"},
		Source:    sourceEurostatAI,
		Note:      locale.Text{Fr: "Une huitième technologie a été ajoutée à la liste en 2025\u202f: une partie de la hausse vient de la définition.", En: "An eighth technology was added to the list in 2025: part of the rise is definitional."},
	},
	{
		ID:        "adoption_2025_small",
		Statement: locale.Text{Fr: "Entreprises de 10 à 49 personnes utilisant l’IA", En: "Enterprises of 10–49 using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025_medium",
		Statement: locale.Text{Fr: "Entreprises de 50 à 249 personnes utilisant l’IA", En: "Enterprises of 50–249 using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_2025_large",
		Statement: locale.Text{Fr: "Entreprises de 250 personnes ou plus utilisant l’IA", En: "Enterprises of 250+ using AI"},
		Source:    sourceEurostatAI,
	},
	{
		ID:        "adoption_target",
		Statement: locale.Text{Fr: "Objectif de la décennie numérique\u202f: cloud, IA ou mégadonnées", En: "Digital Decade target for cloud or AI or big data"},
		Source:    locale.Text{Fr: "Programme d’action pour la décennie numérique 2030", En: "Digital Decade Policy Programme 2030"},
	},
	{
		ID:        "barrier_expertise",
		Statement: locale.Text{Fr: "Manque d’expertise (parmi les entreprises qui ont envisagé l’IA)", En: "Lack of expertise (of firms that considered AI)"},
		Source:    sourceEurostat,
		Note:      locale.Text{Fr: "À ne jamais présenter comme une part de toutes les entreprises.", En: "Never to be shown as a share of all firms."},
	},
	{
		ID:        "barrier_legal",
		Statement: locale.Text{Fr: "Conséquences juridiques incertaines (même base)", En: "Unclear legal consequences (same base)"},
		Source:    sourceEurostat,
	},
	{
		ID:        "barrier_privacy",
		Statement: locale.Text{Fr: "Protection des données et vie privée (même base)", En: "Data protection and privacy (same base)"},
		Source:    sourceEurostat,
	},
	{
		ID:        "barrier_cost",
		Statement: locale.Text{Fr: "Coût trop élevé (même base)", En: "Cost too high (same base)"},
		Source:    sourceEurostat,
	},
	{
		ID:        "fr_survival",
		Statement: locale.Text{Fr: "Dirigeants de PME et ETI pour qui l’IA est une question de survie d’ici 3 à 5 ans", En: "SME and mid-cap leaders who see AI as a matter of survival within 3–5 years"},
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_no_strategy",
		Statement: locale.Text{Fr: "Dirigeants sans stratégie d’IA", En: "Leaders with no AI strategy"},
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_no_data_analysis",
		Statement: locale.Text{Fr: "PME et ETI qui ne pilotent pas avec l’analyse de données", En: "SMEs and mid-caps that do not steer with data analysis"},
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_digital_2017",
		Statement: locale.Text{Fr: "Entreprises engagées dans la transformation numérique", En: "Firms engaged in digital transformation"},
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_digital_2025",
		Statement: locale.Text{Fr: "Entreprises engagées dans la transformation numérique", En: "Firms engaged in digital transformation"},
		Source:    sourceBpifrance,
		Note:      noteFrance,
	},
	{
		ID:        "fr_leader_carries",
		Statement: locale.Text{Fr: "Entreprises où le dirigeant porte l’IA", En: "Firms where the head carries AI"},
		Source:    sourceBpifrance,
		Note:      locale.Text{Fr: "France\u202f; une autre page de la même source indique 70.", En: "France; another page of the same source says 70."},
	},
	{
		ID:        "fr_no_support",
		Statement: locale.Text{Fr: "Dirigeants qui manquent d’appui interne ou d’un écosystème", En: "Leaders who lack internal support or an ecosystem"},
		Source:    sourceBpifranceBrief,
		Note:      noteFrance,
	},
	{
		ID:        "profile_sceptics",
		Statement: locale.Text{Fr: "Sceptiques", En: "Sceptics"},
		Source:    sourceBpifrance,
		Note:      locale.Text{Fr: "PME et ETI françaises\u202f; tiennent lieu de celles de l’UE.", En: "French SMEs and mid-caps; used as a stand-in for the EU."},
	},
	{
		ID:        "profile_blocked",
		Statement: locale.Text{Fr: "Bloqués", En: "Blocked"},
		Source:    sourceBpifrance,
	},
	{
		ID:        "profile_experimenters",
		Statement: locale.Text{Fr: "Expérimentateurs", En: "Experimenters"},
		Source:    sourceBpifranceBrief,
	},
	{
		ID:        "profile_innovators",
		Statement: locale.Text{Fr: "Innovateurs", En: "Innovators"},
		Source:    sourceBpifranceBrief,
	},
	{
		ID:        "fr_startups_2025",
		Statement: locale.Text{Fr: "Start-up d’IA en France", En: "AI start-ups in France"},
		Source:    sourceBrief,
		Note:      locale.Text{Fr: "Les comptes vont de 600 à 1\u202f870 selon la définition.", En: "Counts run from 600 to 1,870 by definition."},
	},
	{
		ID:        "fr_startups_2021",
		Statement: locale.Text{Fr: "Start-up d’IA en France", En: "AI start-ups in France"},
		Source:    sourceBrief,
	},
	{
		ID:        "fr_unicorns",
		Statement: locale.Text{Fr: "Licornes de l’IA en France", En: "AI unicorns in France"},
		Source:    sourceBrief,
		Note:      locale.Text{Fr: "Non cotées et valant au moins 1 milliard de dollars.", En: "Unlisted and worth at least $1bn."},
	},
	{
		ID:        "fr_raised_2024",
		Statement: locale.Text{Fr: "Levés par les start-up d’IA françaises", En: "Raised by French AI start-ups"},
		Source:    sourceBrief,
		Note:      locale.Text{Fr: "Un autre compte indique 1,8.", En: "Another count says 1.8."},
	},
	{
		ID:        "fr_public_aid_2022",
		Statement: locale.Text{Fr: "Aides publiques à l’IA en France", En: "Public aid to AI in France"},
		Source:    sourceBrief,
		Note:      locale.Text{Fr: "Dix fois 2018.", En: "Ten times 2018."},
	},
	{
		ID:        "fr_publications_rank",
		Statement: locale.Text{Fr: "Rang mondial pour les publications sur l’IA", En: "World rank in AI publications"},
		Source:    sourceBrief,
		Note:      locale.Text{Fr: "France, deuxième dans l’UE\u202f; rang stable depuis 2017.", En: "France, second in the EU; stable since 2017."},
	},
	{
		ID:        "two_technologies_2025",
		Statement: locale.Text{Fr: "Entreprises de l’UE qui utilisent au moins deux technologies d’IA", En: "EU enterprises that use two or more AI technologies"},
		Source:    locale.Text{Fr: "Eurostat, usage de l’IA, édition 2026", En: "Eurostat, use of AI, 2026 edition"},
	},
	{
		ID:        "safe_any_2025",
		Statement: locale.Text{Fr: "Entreprises de la zone euro qui utilisent l’IA, même peu", En: "Euro-area firms that use AI, however little"},
		Source:    sourceSAFE,
		Note:      locale.Text{Fr: "Plus de 70. L’enquête SAFE compte aussi l’usage rare et interroge un dirigeant.", En: "Over 70. The SAFE survey counts rare use too and asks a manager."},
	},
	{
		ID:        "safe_intensive_2025",
		Statement: locale.Text{Fr: "Entreprises de la zone euro qui utilisent l’IA intensément", En: "Euro-area firms that use AI intensively"},
		Source:    sourceSAFE,
	},
	{
		ID:        "budget_horizon",
		Statement: locale.Text{Fr: "Horizon Europe dans le prochain budget", En: "Horizon Europe in the next budget"},
		Source:    sourceBudget,
		Note:      noteBudget,
	},
	{
		ID:        "budget_cef",
		Statement: locale.Text{Fr: "Mécanisme pour l’interconnexion en Europe dans le prochain budget", En: "Connecting Europe Facility in the next budget"},
		Source:    sourceBudget,
		Note:      noteBudget,
	},
	{
		ID:        "it4lia_gpus",
		Statement: locale.Text{Fr: "Accélérateurs de la fabrique d’IA italienne IT4LIA", En: "Accelerators of the Italian AI factory IT4LIA"},
		Source:    locale.Text{Fr: "EuroHPC, juin 2026", En: "EuroHPC, June 2026"},
		Note:      locale.Text{Fr: "Plus de 8000.", En: "Over 8,000."},
	},
}

// Sources and notes of several facts.
var (
	noteFrance           = locale.Text{Fr: "France.", En: "France."}
	sourceActionPlan     = locale.Text{Fr: "Commission européenne, plan d’action pour le continent de l’IA", En: "European Commission AI Continent Action Plan"}
	sourceBpifrance      = locale.Text{Fr: "Bpifrance Le Lab", En: "Bpifrance Le Lab"}
	sourceBpifranceBrief = locale.Text{Fr: "Bpifrance Le Lab, via un article d’une société de location (3 décembre 2025)", En: "Bpifrance Le Lab, via a leasing company’s article (3 December 2025)"}
	sourceBrief          = locale.Text{Fr: "article d’une société de location sur le plan IA de l’UE, 3 décembre 2025", En: "a leasing company’s article on the EU’s AI plan, 3 December 2025"}
	sourceBudget         = locale.Text{Fr: "Conseil, cadre de négociation de juin 2026", En: "Council, negotiating box of June 2026"}
	sourceSAFE           = locale.Text{Fr: "blog de la BCE sur l’enquête SAFE, 24 juin 2026", En: "ECB blog on the SAFE survey, 24 June 2026"}
	noteBudget           = locale.Text{Fr: "De 2028 à 2034\u202f; pas encore décidé.", En: "From 2028 to 2034; not decided yet."}
	sourceCall           = locale.Text{Fr: "appel EuroHPC, d’après la presse", En: "EuroHPC call, as reported"}
	sourceCommission     = locale.Text{Fr: "Commission européenne", En: "European Commission"}
	sourceEurostat       = locale.Text{Fr: "Eurostat", En: "Eurostat"}
	sourceEurostatAI     = locale.Text{Fr: "Eurostat isoc_eb_ai", En: "Eurostat isoc_eb_ai"}
)

// factUnits gives the unit of a fact, as the table writes it, in words.
var factUnits = map[string]locale.Text{
	"EUR bn":       {Fr: "Md€", En: "EUR bn"},
	"sites":        {Fr: "sites", En: "sites"},
	"accelerators": {Fr: "accélérateurs", En: "accelerators"},
	"MW":           {Fr: "MW", En: "MW"},
	"%":            {Fr: "%", En: "%"},
	"proposals":    {Fr: "propositions", En: "proposals"},
	"factories":    {Fr: "Fabriques d’IA", En: "AI factories"},
	"times":        {Fr: "fois", En: "times"},
	"year":         {Fr: "année", En: "year"},
	"% of firms":   {Fr: "% des entreprises", En: "% of firms"},
	"start-ups":    {Fr: "start-up", En: "start-ups"},
	"unicorns":     {Fr: "licornes", En: "unicorns"},
	"rank":         {Fr: "rang", En: "rank"},
}

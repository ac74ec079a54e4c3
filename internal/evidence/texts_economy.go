package evidence

import "aicontinent/internal/locale"

// wordsEconomy are the words of the groups productivity, economy, jobs and energy.
var wordsEconomy = []parameterWords{
	{
		ID:     "firm_gain",
		Name:   locale.Text{Fr: "Gain de productivité d’une entreprise utilisatrice", En: "Productivity gain of an adopting firm"},
		Source: locale.Text{Fr: "BEI/BRI WP 1325\u202f: +4\u202f% (entreprises de l’UE, variable instrumentale, court terme)\u202f; NBER WP 34836\u202f: +1,4\u202f% attendu par entreprise en trois ans, environ 2\u202f% par utilisatrice\u202f; haut\u202f: ce qu’il faudrait par utilisatrice pour 2,9\u202f% de PTF dans la zone euro (Bergeaud 2024)", En: "EIB/BIS WP 1325: +4% (EU firms, instrumented, short run); NBER WP 34836: +1.4% per firm expected over three years, about 2% per user; high: what 2.9% of euro-area TFP (Bergeaud 2024) would need per adopter"},
		Note:   locale.Text{Fr: "Gain d’une entreprise qui utilise l’IA. Productivité du travail\u202f: ce qui est produit pour une quantité de travail donnée. La valeur centrale est à mi-chemin entre les 4\u202f% observés et les 6\u202f% que demande la trajectoire de Goldman (2023) pour la zone euro.", En: "Gain of a firm that uses AI. Labour productivity: what is produced for a given amount of work. The central value is halfway between the 4% observed and the 6% that Goldman’s euro-area path of 2023 needs."},
	},
	{
		ID:     "business_share",
		Name:   locale.Text{Fr: "Poids des entreprises dans l’économie", En: "Weight of businesses in the economy"},
		Source: locale.Text{Fr: "comptes nationaux d’Eurostat", En: "Eurostat national accounts"},
		Note:   locale.Text{Fr: "Économie marchande. Valeur ajoutée\u202f: ce qui est produit, moins ce qui est acheté pour le produire.", En: "Business economy. Value added: what is produced, less what is bought to produce it."},
	},
	{
		ID:     "value_exponent",
		Name:   locale.Text{Fr: "De la part des entreprises à la part de la valeur ajoutée", En: "From share of firms to share of value added"},
		Source: locale.Text{Fr: "Insee, TIC-entreprises 2024\u202f: les utilisatrices sont 10\u202f% des entreprises, avec 40\u202f% des emplois et 49\u202f% du chiffre d’affaires (exposants 0,40 et 0,31\u202f; de même en 2023)\u202f; Eurostat 2021-2025 par taille, pondéré par la valeur ajoutée, 0,53 à 0,61, 0,63 avec les microentreprises", En: "Insee TIC-entreprises 2024: users are 10% of firms with 40% of jobs and 49% of turnover (exponents 0.40 and 0.31; 2023 alike); Eurostat 2021–25 by size class with value-added weights 0.53–0.61, 0.63 with micro firms"},
		Note:   locale.Text{Fr: "Adoption pondérée par la valeur ajoutée = adoption à la puissance de cet exposant. L’ancienne valeur, 0,65, oubliait que dans une même classe de taille les plus grandes adoptent d’abord.", En: "Value-added-weighted adoption = adoption to the power of this exponent. The old value, 0.65, left out that within a size class larger firms adopt first."},
	},
	{
		ID:     "productivity_lag",
		Name:   locale.Text{Fr: "Délai entre l’adoption et la productivité", En: "Lag from adoption to productivity"},
		Source: sourceJCurve,
		Note:   locale.Text{Fr: "Délai moyen. Chaque année se comble la même fraction de l’écart. Courbe en J\u202f: une baisse avant la hausse.", En: "Mean lag. Each year the same fraction of the gap closes. J-curve: a dip before the rise."},
	},
	{
		ID:     "adoption_cost",
		Name:   locale.Text{Fr: "Productivité perdue l’année de l’adoption", En: "Productivity lost in the year of adoption"},
		Source: sourceJCurve,
		Note:   locale.Text{Fr: "Le creux de la courbe en J\u202f: changer coûte avant de rapporter.", En: "The dip of the J-curve: change costs before it pays."},
	},
	{
		ID:     "factory_quality",
		Name:   locale.Text{Fr: "Gain ajouté par les fabriques d’IA", En: "Gain added by AI factories"},
		Source: locale.Text{Fr: "entreprises touchées fois gain supplémentaire\u202f: environ 1\u202f% des utilisatrices par an (2\u202f000 à 20\u202f000 entreprises\u202f; 19 fabriques d’IA), deux fois leur part dans la valeur ajoutée, moitié plus de gain (les développeuses d’IA ont un avantage, les acheteuses non\u202f: Calvino, Fontanelli 2026)", En: "firms reached times extra gain: about 1% of adopters a year (2,000 to 20,000 firms; 19 factories), twice their share in value added, half as much again (AI developers hold a premium, buyers do not: Calvino, Fontanelli 2026)"},
		Note:   locale.Text{Fr: "Part ajoutée au gain de productivité à saturation, quand un euro de fabriques d’IA de plus ne change plus rien. Aucun décompte des entreprises servies n’a été trouvé\u202f; FF4EuroHPC a mené 42 expériences.", En: "Share added to the productivity gain at saturation, when one more euro of AI factories changes nothing. No count of firms served was found; FF4EuroHPC ran 42 experiments."},
	},
	{
		ID:     "frontier_quality",
		Name:   locale.Text{Fr: "Gain ajouté par la proximité de la frontière", En: "Gain added by closeness to the frontier"},
		Source: locale.Text{Fr: "notre estimation\u202f: modèles entraînés sur des données et des langues européennes", En: "our estimate: models trained on European data and languages"},
		Note:   locale.Text{Fr: "Part ajoutée au gain de productivité si l’UE est à la frontière, c’est-à-dire au niveau du plus grand entraînement.", En: "Share added to the productivity gain if the EU is at the frontier, that is, level with the largest training run."},
	},
	{
		ID:     "gdp_2024_bn",
		Name:   locale.Text{Fr: "Produit intérieur brut de l’UE en 2024", En: "Gross domestic product of the EU in 2024"},
		Source: locale.Text{Fr: "Eurostat", En: "Eurostat"},
		Note:   locale.Text{Fr: "UE à 27.", En: "EU-27."},
	},
	{
		ID:     "gdp_growth",
		Name:   locale.Text{Fr: "Croissance de l’économie sans le plan", En: "Growth of the economy without the plan"},
		Source: locale.Text{Fr: "Commission européenne, OCDE", En: "European Commission, OECD"},
		Note:   locale.Text{Fr: "Réelle (hors inflation), sans le plan.", En: "Real (net of inflation), without the plan."},
	},
	{
		ID:     "price_h100e_hour_2024",
		Name:   locale.Text{Fr: "Prix d’une heure de calcul en 2024", En: "Price of an hour of compute in 2024"},
		Source: locale.Text{Fr: "prix catalogue des clouds spécialisés et des très grands clouds, 2025-2026", En: "specialised and hyperscale cloud list prices 2025–26"},
		Note:   locale.Text{Fr: "Heure de H100\u202f: un accélérateur Nvidia H100 pendant une heure.", En: "H100-hour: one Nvidia H100 accelerator for one hour."},
	},
	{
		ID:     "price_decline",
		Name:   locale.Text{Fr: "Baisse du prix de la puissance de calcul", En: "Fall in the price of compute"},
		Source: locale.Text{Fr: "heure de H100\u202f: contrat d’un an 1,70\u00a0$ en octobre 2025, 2,35 en mars 2026 (SemiAnalysis)\u202f; environ 2,85 début 2024 et 2,95 à la demande en mai 2026 (AIMultiple)\u202f; Epoch AI, rapport performance-prix", En: "H100 one-year contract $1.70 in October 2025, 2.35 in March 2026 (SemiAnalysis); about 2.85 in early 2024 and 2.95 on demand in May 2026 (AIMultiple); Epoch AI price-performance"},
		Note:   locale.Text{Fr: "À puissance de calcul égale. Le loyer d’une même puce a baissé de 0,09 par an de 2024 à 2026\u202f; une unité de calcul sur des puces plus récentes baisse plus vite.", En: "At equal computing power. Rents of the same chip fell 0.09 a year from 2024 to 2026; a unit of compute on newer chips falls faster."},
	},
	{
		ID:     "service_leakage",
		Name:   locale.Text{Fr: "Recettes de puissance de calcul qui quittent l’UE", En: "Compute revenue that leaves the EU"},
		Source: locale.Text{Fr: "contenu importé du coût d’investissement des sites d’IA, de 0,50 à 0,75", En: "import content of AI-site capital cost 0.50 to 0.75"},
		Note:   locale.Text{Fr: "Part des ventes de puissance de calcul qui ne reste pas dans l’économie de l’UE.", En: "Part of the sales of compute that does not stay in the economy of the EU."},
	},
	{
		ID:     "multiplier",
		Name:   locale.Text{Fr: "Effet sur le PIB d’un euro dépensé dans l’UE", En: "Effect on GDP of one euro spent in the EU"},
		Source: locale.Text{Fr: "travaux sur le multiplicateur budgétaire", En: "fiscal multiplier literature"},
		Note:   locale.Text{Fr: "Multiplicateur\u202f: euros de PIB par euro de dépense de construction dans l’UE, tant qu’elle dure.", En: "Multiplier: euros of GDP per euro of domestic construction spending, while it lasts."},
	},
	{
		ID:     "domestic_gigafactories",
		Name:   locale.Text{Fr: "Dépense des gigafabriques qui reste dans l’UE", En: "Gigafactory spending that stays in the EU"},
		Source: locale.Text{Fr: "contenu importé des sites d’IA", En: "import content of AI sites"},
		Note:   locale.Text{Fr: "Les puces sont importées.", En: "Chips are imported."},
	},
	{
		ID:     "domestic_ai_factories",
		Name:   locale.Text{Fr: "Dépense des fabriques d’IA qui reste dans l’UE", En: "AI-factory spending that stays in the EU"},
		Source: locale.Text{Fr: "notre estimation\u202f: mêmes machines, plus de personnel", En: "our estimate: same machines, more people"},
		Note:   noteImported,
	},
	{
		ID:     "domestic_data_centres",
		Name:   locale.Text{Fr: "Dépense des centres de données qui reste dans l’UE", En: "Data-centre spending that stays in the EU"},
		Source: locale.Text{Fr: "notre estimation\u202f: plus de construction, moins de puces", En: "our estimate: more building, fewer chips"},
		Note:   noteImported,
	},
	{
		ID:     "domestic_support",
		Name:   locale.Text{Fr: "Dépense de soutien qui reste dans l’UE", En: "Support spending that stays in the EU"},
		Source: locale.Text{Fr: "notre estimation\u202f: conseil et formation sont locaux", En: "our estimate: advice and training are local"},
		Note:   noteImported,
	},
	{
		ID:     "tax_share",
		Name:   locale.Text{Fr: "Impôts et cotisations sur un euro de PIB de plus", En: "Taxes and contributions on one more euro of GDP"},
		Source: locale.Text{Fr: "Eurostat (impôts et cotisations sociales 40,4\u202f%)", En: "Eurostat (taxes and social contributions 40.4%)"},
		Note:   locale.Text{Fr: "Recettes publiques marginales\u202f: ce que rapporte un euro de PIB de plus.", En: "Marginal public revenue: what one more euro of GDP brings in."},
	},
	{
		ID:     "discount",
		Name:   locale.Text{Fr: "Taux d’actualisation de l’argent public", En: "Discount rate of public money"},
		Source: locale.Text{Fr: "Commission européenne, guide de l’analyse coûts-avantages", En: "European Commission guide to cost-benefit analysis"},
		Note:   locale.Text{Fr: "Ce que perd chaque année la valeur d’un euro à venir, hors inflation.", En: "What the value of a euro to come loses for each year of waiting, net of inflation."},
	},
	{
		ID:     "jobs_per_bn",
		Name:   locale.Text{Fr: "Emplois dus à la dépense dans l’UE", En: "Jobs due to spending in the EU"},
		Source: locale.Text{Fr: "PwC et études sectorielles", En: "PwC and sector studies"},
		Note:   locale.Text{Fr: "Directs, indirects (fournisseurs) et induits (dépense des salaires). Année-emploi\u202f: un emploi pendant un an.", En: "Direct, indirect (suppliers) and induced (wages spent). Job-year: one job for one year."},
	},
	{
		ID:     "jobs_per_mw",
		Name:   locale.Text{Fr: "Emplois pour exploiter les sites", En: "Jobs to operate the sites"},
		Source: locale.Text{Fr: "études sectorielles", En: "sector studies"},
		Note:   locale.Text{Fr: "Exploitation, emplois directs.", En: "Operating, direct."},
	},
	{
		ID:     "pue_new",
		Name:   locale.Text{Fr: "PUE des nouveaux sites", En: "PUE of new sites"},
		Source: locale.Text{Fr: "appel d’EuroHPC 2026\u202f; Epoch AI", En: "EuroHPC call 2026; Epoch AI"},
		Note:   notePUE,
	},
	{
		ID:     "pue_baseline",
		Name:   locale.Text{Fr: "PUE des sites hors plan", En: "PUE of sites outside the plan"},
		Source: locale.Text{Fr: "Commission européenne, déclarations 2024 au titre de la directive sur l’efficacité énergétique", En: "European Commission, Energy Efficiency Directive reporting 2024"},
		Note:   notePUE,
	},
	{
		ID:     "load_gigafactories",
		Name:   locale.Text{Fr: "Gigafabriques, charge moyenne", En: "Gigafactories, average load"},
		Source: locale.Text{Fr: "Epoch AI\u202f; LBNL", En: "Epoch AI; LBNL"},
		Note:   noteLoad,
	},
	{
		ID:     "load_ai_factories",
		Name:   locale.Text{Fr: "Fabriques d’IA, charge moyenne", En: "AI factories, average load"},
		Source: sourceJudgement,
		Note:   noteLoad,
	},
	{
		ID:     "load_data_centres",
		Name:   locale.Text{Fr: "Nouveaux centres de données, charge moyenne", En: "New data centres, average load"},
		Source: sourceJudgement,
		Note:   noteLoad,
	},
	{
		ID:     "load_baseline",
		Name:   locale.Text{Fr: "Centres de données hors plan, charge moyenne", En: "Data centres outside the plan, average load"},
		Source: locale.Text{Fr: "réglé pour retrouver 70\u00a0TWh en 2024 (AIE)", En: "set to match 70\u00a0TWh in 2024 (IEA)"},
		Note:   noteLoad,
	},
	{
		ID:     "carbon_2024",
		Name:   locale.Text{Fr: "Émissions de l’électricité de l’UE en 2024", En: "Emissions of EU electricity in 2024"},
		Source: locale.Text{Fr: "AEE, Ember, cycle de vie", En: "EEA, Ember, life-cycle"},
		Note:   locale.Text{Fr: "Électricité de l’UE. CO₂e\u202f: gaz à effet de serre comptés comme du CO₂.", En: "EU power. CO₂e: greenhouse gases counted as CO₂."},
	},
	{
		ID:     "carbon_decline",
		Name:   locale.Text{Fr: "Baisse des émissions par kWh", En: "Fall in emissions per kWh"},
		Source: locale.Text{Fr: "tendance vers 145 (2030), 95 (2035), 60 (2040)", En: "trend to 145 (2030), 95 (2035), 60 (2040)"},
		Note:   locale.Text{Fr: "Tendance en g de CO₂e par kWh.", En: "Trend in g of CO₂e per kWh."},
	},
}

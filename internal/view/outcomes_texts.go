package view

import "aicontinent/internal/locale"

// What the figures say: findings, measures, sources and formulas in words.
var (
	findAdoptionNone   = locale.Text{Fr: "Sans le plan, {value} des entreprises utiliseraient l’IA en {year}", En: "Without the plan, {value} of firms would use AI in {year}"}
	addedAdoption      = locale.Text{Fr: "Ce que le plan ajoute à cette part, en points", En: "What the money adds to that share, in points"}
	addedEmissions     = locale.Text{Fr: "CO₂ de cette électricité, Mt par an\u202f: {value} en {year}, sans le plan {without}", En: "CO₂ of this electricity, Mt a year: {value} in {year}, without the plan {without}"}
	findAdoptionSame   = locale.Text{Fr: "{who} ne changerait presque rien au nombre d’entreprises qui utilisent l’IA", En: "{who} would barely change how many firms use AI"}
	findAdoptionLess   = locale.Text{Fr: "{who} abaisserait l’usage de {points}", En: "{who} would lower use by {points}"}
	findAdoptionMostly = locale.Text{Fr: "{who} ajouterait {points} d’usage\u202f; le reste viendrait de toute façon", En: "{who} would add {points} to use; the rest would come anyway"}
	findAdoptionPlan   = locale.Text{Fr: "{who} ajouterait {points} à l’usage des entreprises", En: "{who} would add {points} to firms’ use of AI"}
	measureAdoption    = locale.Text{Fr: "Part des entreprises de 10 salariés et plus qui utilisent l’IA, en\u202f%", En: "Share of enterprises with 10 or more employees that use AI, in %"}
	targetAdoption     = locale.Text{Fr: "objectif UE\u202f: 75\u202f% en 2030", En: "EU target: 75% in 2030"}
	observedFirst      = locale.Text{Fr: "{value} en {year}", En: "{value} in {year}"}
	observedLater      = locale.Text{Fr: "{value} en {year} (Eurostat)", En: "{value} in {year} (Eurostat)"}
	points             = locale.Plural{One: locale.Text{Fr: "point", En: "point"}, Other: locale.Text{Fr: "points", En: "points"}}
	sourceAdoption     = locale.Text{
		Fr: "Observé\u202f: Eurostat, isoc_eb_ai (la définition a été élargie en 2025). L’objectif compte aussi le cloud et les données massives. Projection\u202f: modèle {version}.",
		En: "Observed: Eurostat, isoc_eb_ai (the definition was widened in 2025). The target counts cloud and big data too. Projection: model {version}.",
	}
	whyAdoption = locale.Text{
		Fr: "Chaque année, une part des entreprises qui n’utilisent pas encore l’IA s’y met\u202f: un peu d’elles-mêmes, surtout en imitant les autres. Chaque profil a son rythme et son plafond. Le soutien, les fabriques d’IA et la location accélèrent\u202f; le manque de puissance de calcul freine.",
		En: "Each year, a share of the firms that do not use AI yet start to: a few by themselves, most by imitating others. Each profile has its pace and its ceiling. Support, AI factories and leasing speed it up; a lack of compute slows it down.",
	}

	findCapacityNever  = locale.Text{Fr: "La capacité ne triplerait pas d’ici à 2040", En: "Capacity would not triple by 2040"}
	findCapacityInTime = locale.Text{Fr: "La capacité triplerait en {year}, dans les temps", En: "Capacity would triple in {year}, in time"}
	findCapacityLate   = locale.Text{Fr: "La capacité triplerait en {year}, {years} après l’objectif de {latest}", En: "Capacity would triple in {year}, {years} after the {latest} goal"}
	findCapacityYear   = locale.Text{Fr: "La capacité triplerait vers {year}", En: "Capacity would triple around {year}"}
	findCapacityOpen   = locale.Text{Fr: "La capacité triplerait vers {year}\u202f; l’objectif de {latest} serait tenu {chance}", En: "Capacity would triple around {year}; the {latest} goal would be met {chance}"}
	// What the plan adds, in the table of capacity.
	capacityOf = [3]locale.Text{
		{Fr: "dont gigafabriques, plan", En: "of which gigafactories, plan"},
		{Fr: "dont fabriques d’IA, plan", En: "of which AI factories, plan"},
		{Fr: "dont centres de données, plan", En: "of which data centres, plan"},
	}
	multipleHead    = locale.Text{Fr: "Avec le plan, multiple de 2024", En: "With the plan, multiple of 2024"}
	measureCapacity = locale.Text{Fr: "Capacité des centres de données de l’UE, multiple de 2024 (9\u202f500\u00a0MW)", En: "EU data-centre capacity, multiple of 2024 (9,500 MW)"}
	tableCapacity   = locale.Text{Fr: "Capacité des centres de données de l’UE, MW", En: "EU data-centre capacity, MW"}
	targetCapacity  = locale.Text{Fr: "but du plan\u202f: ×3 d’ici à {latest}", En: "the plan’s goal: ×3 by {latest}"}
	sourceCapacity  = locale.Text{
		Fr: "But\u202f: Commission européenne, 2025, en cinq à sept ans. Base de 2024\u202f: jugement, faute de chiffre officiel. Projection\u202f: modèle {version}.",
		En: "Goal: European Commission, 2025, in five to seven years. Base of 2024: a judgement, for want of an official figure. Projection: model {version}.",
	}
	whyCapacity = locale.Text{
		Fr: "L’argent qui n’aurait pas été investi de toute façon devient des mégawatts après un délai en trois étapes, au coût d’un mégawatt, si le réseau électrique peut suivre. S’y ajoute la capacité qui viendrait sans le plan.",
		En: "Money that would not have been invested anyway becomes megawatts after a delay in three stages, at the cost of a megawatt, if the power grid can follow. Added to it is the capacity that would come without the plan.",
	}

	findGDPNone     = locale.Text{Fr: "Sans le plan, aucun effet à compter", En: "Without the plan, there is no effect to count"}
	findGDP         = locale.Text{Fr: "{who} ajouterait {value} au PIB de {year}, surtout par {part}", En: "{who} would add {value} to GDP in {year}, mostly through {part}"}
	lineHead        = locale.Text{Fr: "Dû à {line}, Md€", En: "Due to {line}, €bn"}
	linesSay        = locale.Text{Fr: "{lines}\u202f: {money} de l’argent, {effect} de cet effet.", En: "{lines}: {money} of the money, {effect} of this effect."}
	andText         = locale.Text{Fr: " et ", En: " and "}
	findGDPLoss     = locale.Text{Fr: "{value} de moins en {year}", En: "{value} less in {year}"}
	findGDPSame     = locale.Text{Fr: "En {year}, le PIB serait le même que sans le plan", En: "In {year}, GDP would be the same as without the plan"}
	measureGDP      = locale.Text{Fr: "Effet annuel sur le PIB de l’UE, Md€ de 2025", En: "Yearly effect on EU GDP, €bn of 2025"}
	gdpParts        = [3]locale.Text{{Fr: "la productivité", En: "productivity"}, {Fr: "la puissance de calcul vendue", En: "compute sold"}, {Fr: "la dépense, qui ne dure pas", En: "spending, which does not last"}}
	totalNote       = locale.Text{Fr: "au total", En: "total"}
	billionsUnit    = locale.Text{Fr: "Md€", En: "€bn"}
	gdpTotal        = locale.Text{Fr: "Ensemble", En: "Total"}
	gdpProductivity = locale.Text{Fr: "Productivité", En: "Productivity"}
	gdpServices     = locale.Text{Fr: "Puissance de calcul vendue", En: "Compute sold"}
	gdpDemand       = locale.Text{Fr: "Dépense", En: "Spending"}
	gdpShareHead    = locale.Text{Fr: "Part du PIB", En: "Share of GDP"}
	whyGDP          = locale.Text{
		Fr: "Productivité\u202f: le gain d’une entreprise qui adopte, fois l’adoption devenue productive, moins le coût de l’adoption. Puissance de calcul vendue\u202f: la puissance de calcul fournie en Europe en plus, au prix du marché, moins ce qui part à l’étranger. Dépense\u202f: les chantiers, tant qu’ils durent\u202f; ce n’est pas de la croissance.",
		En: "Productivity: the gain of a firm that adopts, times adoption that has become productive, less the cost of adopting. Compute sold: the extra compute served in Europe at market price, less what goes abroad. Spending: building work while it lasts; this is not growth.",
	}

	findEnergy     = locale.Text{Fr: "Les centres de données consommeraient {value} en {year}, dont {added} pour le plan", En: "Data centres would use {value} in {year}, of which {added} for the plan"}
	findEnergyNone = locale.Text{Fr: "Sans le plan, les centres de données consommeraient {value} en {year}, {times} fois 2024", En: "Without the plan, data centres would use {value} in {year}, {times} times 2024"}
	findEnergySame = locale.Text{Fr: "Les centres de données consommeraient {value} en {year}, autant que sans le plan", En: "Data centres would use {value} in {year}, the same as without the plan"}
	findEnergyLess = locale.Text{Fr: "Les centres de données consommeraient {value} en {year}, {added} de moins que sans le plan", En: "Data centres would use {value} in {year}, {added} less than without the plan"}
	measureEnergy  = locale.Text{Fr: "Électricité utilisée par les centres de données de l’UE, TWh par an", En: "Electricity used by EU data centres, TWh a year"}
	tableEnergy    = locale.Text{Fr: "Électricité et émissions des centres de données de l’UE, par an", En: "Electricity and emissions of EU data centres, a year"}
	sourceEnergy   = locale.Text{
		Fr: "L’UE a utilisé 2\u202f775\u00a0TWh en 2025. Base\u202f: AIE. Projection\u202f: modèle {version}.",
		En: "The EU used 2,775 TWh in 2025. Base: IEA. Projection: model {version}.",
	}
	energyShareHead      = locale.Text{Fr: "Part de l’usage de 2025", En: "Share of use in 2025"}
	emissionsHead        = locale.Text{Fr: "Émissions, Mt CO₂", En: "Emissions, Mt CO₂"}
	emissionsWithoutHead = locale.Text{Fr: "Émissions sans le plan, Mt CO₂", En: "Emissions without the plan, Mt CO₂"}
	whyEnergy            = locale.Text{
		Fr: "La puissance installée, fois la part du temps où elle tourne, fois ce que prennent le froid et le reste du bâtiment (PUE), fois les heures d’une année.",
		En: "Installed power, times the share of time it runs, times what cooling and the rest of the building take (PUE), times the hours of a year.",
	}

	findBalanceNone  = locale.Text{Fr: "Sans le plan, pas d’argent public à compter", En: "Without the plan, there is no public money to count"}
	findBalanceFree  = locale.Text{Fr: "Sans argent public dépensé, {value} d’impôts en plus d’ici à {year}", En: "With no public money spent, {value} more in taxes by {year}"}
	findBalanceLoss  = locale.Text{Fr: "Sans argent public dépensé, {value} d’impôts en moins d’ici à {year}", En: "With no public money spent, {value} less in taxes by {year}"}
	findBalanceJust  = locale.Text{Fr: "Argent public récupéré en {year}\u202f? Trop serré pour le dire", En: "Public money recouped by {year}? Too close to call"}
	findBalanceBack  = locale.Text{Fr: "L’argent public serait récupéré en {year}", En: "Public money would be recouped in {year}"}
	findBalanceEver  = locale.Text{Fr: "L’argent public serait récupéré d’ici à {year}", En: "Public money would be recouped by {year}"}
	findBalanceLater = locale.Text{Fr: "L’argent public ne serait pas récupéré avant {year}", En: "Public money would not be recouped before {year}"}
	findBalanceNever = locale.Text{Fr: "L’argent public ne serait pas récupéré d’ici à {year}", En: "Public money would not be recouped by {year}"}
	measureBalance   = locale.Text{Fr: "Recettes moins dépenses publiques depuis 2024, cumulées et actualisées, Md€ de 2025", En: "Public revenue less spending since 2024, cumulative and discounted, €bn of 2025"}
	tableBalance     = locale.Text{Fr: "Argent public et dépense du plan, Md€ de 2025", En: "Public money and the plan’s spending, €bn of 2025"}
	balanceHead      = locale.Text{Fr: "Recettes moins dépenses publiques, cumulées, Md€", En: "Public revenue less spending, cumulative, €bn"}
	spendHead        = locale.Text{Fr: "Argent du plan dans l’année, Md€", En: "Plan’s money in the year, €bn"}
	effectiveHead    = locale.Text{Fr: "Dont argent qui ne serait pas venu sans le plan, Md€", En: "Of which money that would not have come without it, €bn"}
	localHead        = locale.Text{Fr: "Dépensé dans l’UE, Md€", En: "Spent in the EU, €bn"}
	whyBalance       = locale.Text{
		Fr: "Les impôts et cotisations que rapporte l’effet sur le PIB, moins l’argent public dépensé, ramenés à leur valeur d’aujourd’hui et additionnés.",
		En: "Taxes and contributions that the effect on GDP brings in, less the public money spent, brought to present value and added up.",
	}

	findCompute       = locale.Text{Fr: "L’UE servirait {share} de ses besoins de calcul en {year}, contre {baseline} sans le plan", En: "The EU would serve {share} of its compute needs in {year}, against {baseline} without the plan"}
	findComputeSame   = locale.Text{Fr: "L’UE servirait {share} de ses besoins de calcul en {year}, autant que sans le plan", En: "The EU would serve {share} of its compute needs in {year}, the same as without the plan"}
	findComputeWide   = locale.Text{Fr: "La part de ses besoins de calcul que l’Europe couvrirait en {year} va {span}\u202f: trop large pour conclure", En: "Europe would meet {span} of its computing needs in {year}: too wide to conclude"}
	findComputeNone   = locale.Text{Fr: "Sans le plan, l’UE servirait {share} de ses besoins de calcul en {year}", En: "Without the plan, the EU would serve {share} of its compute needs in {year}"}
	measureCompute    = locale.Text{Fr: "Puissance de calcul\u202f: besoins et offre dans l’UE, millions de puces équivalentes H100", En: "Compute demanded and supplied in the EU, millions of H100-equivalent chips"}
	tableCompute      = locale.Text{Fr: "Puissance de calcul\u202f: besoins et offre dans l’UE, en puces équivalentes H100", En: "Compute demanded and supplied in the EU, in H100-equivalent chips"}
	valuesCompute     = locale.Text{Fr: "{year}\u202f: demande {demand}, offre {supply}.", En: "{year}: demand {demand}, supply {supply}."}
	demandNote        = locale.Text{Fr: "demande", En: "demand"}
	supplyNote        = locale.Text{Fr: "offre", En: "supply"}
	demandHead        = locale.Text{Fr: "Demande, millions de puces", En: "Demand, millions of chips"}
	supplyHead        = locale.Text{Fr: "Offre, millions de puces", En: "Supply, millions of chips"}
	supplyWithoutHead = locale.Text{Fr: "Offre sans le plan, millions de puces", En: "Supply without the plan, millions of chips"}
	utilisationHead   = locale.Text{Fr: "Machines utilisées", En: "Machines used"}
	domesticHead      = locale.Text{Fr: "Besoins servis dans l’UE", En: "Needs served in the EU"}
	whyCompute        = locale.Text{
		Fr: "L’offre est la part utilisable de toutes les machines installées. La demande est celle des entreprises qui utilisent l’IA et celle des laboratoires. Ce qui n’est pas servi en Europe est acheté ailleurs ou manque.",
		En: "Supply is the usable share of all machines installed. Demand is that of firms that use AI and that of laboratories. What is not served in Europe is bought abroad, or missing.",
	}

	findJobs = locale.Plural{
		One:   locale.Text{Fr: "Jusqu’à {most} emploi en {peak}, puis {value} en {year}", En: "Up to {most} job in {peak}, then {value} in {year}"},
		Other: locale.Text{Fr: "Jusqu’à {most} emplois en {peak}, puis {value} en {year}", En: "Up to {most} jobs in {peak}, then {value} in {year}"},
	}
	findJobsRising = locale.Plural{
		One:   locale.Text{Fr: "{most} emploi en {peak}", En: "{most} job in {peak}"},
		Other: locale.Text{Fr: "{most} emplois en {peak}", En: "{most} jobs in {peak}"},
	}
	findJobsGone = locale.Plural{
		One:   locale.Text{Fr: "Jusqu’à {most} emploi en {peak}, puis aucun en {year}", En: "Up to {most} job in {peak}, then none in {year}"},
		Other: locale.Text{Fr: "Jusqu’à {most} emplois en {peak}, puis aucun en {year}", En: "Up to {most} jobs in {peak}, then none in {year}"},
	}
	findJobsYet  = locale.Text{Fr: "Aucun emploi à compter d’ici à {year}", En: "No jobs to count by {year}"}
	findJobsNone = locale.Text{Fr: "Sans le plan, aucun emploi à compter", En: "Without the plan, there are no jobs to count"}
	measureJobs  = locale.Text{Fr: "Emplois de chantier et d’exploitation", En: "Building and operating jobs"}
	jobsHead     = locale.Text{Fr: "Emplois", En: "Jobs"}
	whyJobs      = locale.Text{
		Fr: "La dépense qui reste en Europe, fois les emplois par milliard, plus les emplois d’exploitation par mégawatt. Les emplois que l’IA crée ou supprime ailleurs ne sont pas comptés.",
		En: "Spending that stays in Europe, times jobs per billion, plus operating jobs per megawatt. Jobs that AI creates or removes elsewhere are not counted.",
	}

	findFrontier      = locale.Text{Fr: "L’UE aurait {value} de retard sur les plus grands modèles en {year}, contre {baseline} sans le plan", En: "The EU would be {value} behind the largest models in {year}, against {baseline} without the plan"}
	findFrontierSame  = locale.Text{Fr: "L’UE aurait {value} de retard sur les plus grands modèles en {year}, avec ou sans le plan", En: "The EU would be {value} behind the largest models in {year}, with or without the plan"}
	findFrontierNone  = locale.Text{Fr: "Sans le plan, l’UE aurait {value} de retard sur les plus grands modèles en {year}", En: "Without the plan, the EU would be {value} behind the largest models in {year}"}
	findFrontierLevel = locale.Text{Fr: "L’UE n’aurait plus de retard sur les plus grands modèles en {year}", En: "The EU would no longer lag the largest models in {year}"}
	measureFrontier   = locale.Text{Fr: "Retard du plus grand entraînement possible dans l’UE, en années", En: "How far the largest training run possible in the EU lags, in years"}
	yearSpans         = locale.Plural{One: locale.Text{Fr: "an", En: "year"}, Other: locale.Text{Fr: "ans", En: "years"}}
	sourceFrontier    = locale.Text{
		Fr: "Plus grands entraînements\u202f: Epoch AI. Projection\u202f: modèle {version}.",
		En: "Largest training runs: Epoch AI. Projection: model {version}.",
	}
	whyFrontier = locale.Text{
		Fr: "Le calcul qu’un seul site de gigafabrique fournit en 90 jours, comparé au plus grand entraînement du monde, qui grandit chaque année. Plus il y a de sites, plus chacun est petit.",
		En: "The compute that a single gigafactory site gives in 90 days, compared with the world’s largest training run, which grows every year. The more sites, the smaller each one.",
	}
	sourceModel = locale.Text{Fr: "Projection\u202f: modèle {version}, sources sur la page Méthode.", En: "Projection: model {version}, sources on the method page."}
)

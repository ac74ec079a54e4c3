package method

import "aicontinent/internal/locale"

var blockAdoption = methodBlock{
	id: "adoption", title: locale.Text{Fr: "L’adoption", En: "Adoption"},
	words: []locale.Text{
		{
			Fr: "Les entreprises sont réparties en quatre profils de Bpifrance Le Lab\u202f: sceptiques, bloqués, expérimentateurs et innovateurs. Dans chacun, certaines adoptent d’elles-mêmes, d’autres parce que d’autres l’ont fait. Chaque profil a un plafond.",
			En: "Firms fall into four profiles by Bpifrance Le Lab: sceptics, blocked, experimenters and innovators. In each, some adopt by themselves, others because others have. Each profile has a ceiling.",
		},
		{
			Fr: "Le soutien, les fabriques d’IA et la location accélèrent\u202f; le manque de puissance de calcul freine. Un euro de plus agit de moins en moins. Le soutien et les fabriques d’IA s’usent.",
			En: "Support, AI factories and leasing speed things up; a lack of compute slows them down. One more euro does less and less. Support and AI factories wear out.",
		},
		{
			Fr: "Ce qui a été observé ne bouge pas\u202f: de 2024 à 2025, l’adoption de chaque profil suit les deux enquêtes d’Eurostat, dans tous les scénarios et tous les tirages. Les réglages agissent ensuite.",
			En: "What was observed stays as it was: from 2024 to 2025 adoption of each profile follows Eurostat’s two surveys, in every scenario and every draw. What you set acts from then on.",
		},
		{
			Fr: "L’adoption ne peut pas dépasser le plafond\u202f: un pas prend au plus tout ce qui reste en dessous. Un rythme de 8 par an le fait en un huitième d’année.",
			En: "A step never overshoots the ceiling: it takes at most all that is left below it. A pace of 8 per year does so in an eighth of a year.",
		},
	},
	formulas: []locale.Text{
		{
			Fr: "soutien = 1 + effet du soutien × soutien à l’œuvre ÷ (soutien à l’œuvre + soutien à demi-effet)",
			En: "support = 1 + effect of support × support at work ÷ (support at work + support at half effect)",
		},
		{
			Fr: "fabriques d’IA = 1 + effet des fabriques d’IA × fabriques d’IA en service ÷ (fabriques d’IA en service + fabriques d’IA à demi-effet)",
			En: "AI factories = 1 + effect of AI factories × AI factories in service ÷ (AI factories in service + AI factories at half effect)",
		},
		{
			Fr: "location = max(0\u202f; 1 + effet de la location × (part louée − part louée aujourd’hui))",
			En: "leasing = max(0, 1 + effect of leasing × (share leased − share leased today))",
		},
		{Fr: "pénurie = 1 − effet de la pénurie × (1 − accès)", En: "scarcity = 1 − effect of scarcity × (1 − access)"},
		{
			Fr: "jusqu’en 2025\u202f: adoption du profil = adoption en 2024 × (0,1995 ÷ adoption de toutes en 2024)^(année − 2024)",
			En: "until 2025: adoption of the profile = adoption in 2024 × (0.1995 ÷ adoption of all in 2024)^(year − 2024)",
		},
		{
			Fr: "rythme du profil par an = rythme commun × rythme réglé × (innovation + imitation × adoption de toutes) × soutien × fabriques d’IA × location × pénurie",
			En: "pace of the profile per year = common pace × pace set × (innovation + imitation × adoption of all) × support × AI factories × leasing × scarcity",
		},
		{
			Fr: "depuis 2025\u202f: variation de l’adoption du profil = min(rythme du profil\u202f; 8) × max(0\u202f; plafond − adoption du profil)",
			En: "from 2025: change in the profile’s adoption = min(pace of the profile, 8) × max(0, ceiling − adoption of the profile)",
		},
		{
			Fr: "adoption de toutes = somme sur les profils de (part du profil × adoption du profil)",
			En: "adoption of all = sum over profiles of (share of the profile × adoption of the profile)",
		},
		{
			Fr: "variation des fabriques d’IA en service = argent des fabriques d’IA mis en service − fabriques d’IA en service ÷ durée de vie",
			En: "change in AI factories in service = money of AI factories entering service − AI factories in service ÷ life",
		},
		{
			Fr: "variation du soutien à l’œuvre = argent du soutien − soutien à l’œuvre ÷ durée de vie",
			En: "change in support at work = money of support − support at work ÷ life",
		},
		{
			Fr: "mois gagnés en une année = 12 × (cette année − premier moment où l’adoption avec le plan atteint celle de l’année sans lui)",
			En: "months earlier in a year = 12 × (that year − first time at which adoption with the plan reaches the year’s without it)",
		},
	},
	groups: []string{"adoption"},
}

var blockTarget = methodBlock{
	id: "target", title: locale.Text{Fr: "L’objectif d’adoption", En: "The adoption target"},
	words: []locale.Text{
		{
			Fr: "Avec un objectif, un seul rythme remplace les quatre. Le calcul cherche celui, entre 0 et 8, qui donne la part voulue l’année voulue, avec le plan, à un millionième près.",
			En: "With a target, a single pace replaces the four. The calculation seeks the one, between 0 and 8, that gives the share in its year, with the plan, to within a millionth.",
		},
		{
			Fr: "Le même rythme sert sans le plan. Si l’objectif est hors d’atteinte, le rythme retenu est celui qui en approche le plus, et la page le dit. Un objectif de 19,95\u202f% ou moins est déjà atteint.",
			En: "The same pace is used without the plan. If the target is out of reach, the pace kept is the one that comes nearest, and the page says so. A target of 19.95% or less is already met.",
		},
	},
}

var blockProductivity = methodBlock{
	id: "productivity", title: locale.Text{Fr: "La productivité", En: "Productivity"},
	words: []locale.Text{
		{
			Fr: "L’adoption ne rapporte pas tout de suite\u202f: elle devient productive avec retard, et l’année de l’adoption coûte. Les entreprises qui adoptent sont plus grandes que les autres\u202f; un exposant inférieur à 1 en tient compte.",
			En: "Adoption does not pay at once: it becomes productive with a lag, and the year of adoption costs. Firms that adopt are larger than others; an exponent below 1 allows for it.",
		},
		{
			Fr: "Les fabriques d’IA et la proximité de la frontière rendent l’IA un peu plus utile.",
			En: "AI factories and closeness to the frontier make AI a little more useful.",
		},
	},
	formulas: []locale.Text{
		{
			Fr: "variation de l’adoption productive du profil = (adoption du profil − adoption productive du profil) ÷ retard de productivité",
			En: "change in the profile’s productive adoption = (adoption of the profile − productive adoption of the profile) ÷ productivity lag",
		},
		{
			Fr: "adoption productive = somme sur les profils de (part du profil × adoption productive du profil)",
			En: "productive adoption = sum over profiles of (share of the profile × productive adoption of the profile)",
		},
		{
			Fr: "qualité = 1 + qualité des fabriques d’IA × fabriques d’IA en service ÷ (fabriques d’IA en service + fabriques d’IA à demi-effet) + qualité de la frontière × proximité",
			En: "quality = 1 + quality from AI factories × AI factories in service ÷ (AI factories in service + AI factories at half effect) + quality from the frontier × closeness",
		},
		{
			Fr: "coût de l’année = coût de l’adoption × exposant × adoption de toutes^(exposant − 1) × variation de l’adoption de toutes",
			En: "cost of the year = adoption cost × exponent × adoption of all^(exponent − 1) × change in the adoption of all",
		},
		{
			Fr: "gain = part des entreprises dans la valeur ajoutée × (gain d’une entreprise × adoption productive^exposant × qualité − coût de l’année)",
			En: "gain = share of business in value added × (gain of one firm × productive adoption^exponent × quality − cost of the year)",
		},
	},
	groups: []string{"adoption", "productivity"},
}

var blockEconomy = methodBlock{
	id: "economy", title: locale.Text{Fr: "L’économie et l’argent public", En: "The economy and public money"},
	words: []locale.Text{
		{
			Fr: "L’effet sur le PIB a trois parts\u202f: la productivité, la puissance de calcul vendue, et la dépense. La dernière ne dure que le temps des chantiers\u202f; elle n’est jamais appelée croissance.",
			En: "The effect on GDP has three parts: productivity, compute sold, and spending. The last lasts only as long as the building work; it is never called growth.",
		},
		{
			Fr: "Le solde public additionne, depuis 2024, les recettes que rapporte cet effet moins l’argent public annoncé (sauf le soutien qui n’atteint aucune entreprise), en valeur de 2024. L’argent est rentré la première année à partir de laquelle le solde reste au-dessus de zéro jusqu’en 2040.",
			En: "The public balance adds up, since 2024, the revenue this effect brings less the public money announced (but for support that reaches no firm), at its 2024 value. Break-even is the first year from which it stays above zero until 2040.",
		},
	},
	formulas: []locale.Text{
		{Fr: "PIB = tendance(PIB\u202f; croissance)", En: "GDP = trend(GDP, growth)"},
		{
			Fr: "effet de productivité = PIB × (gain avec le plan − gain sans le plan)",
			En: "productivity effect = GDP × (gain with the plan − gain without the plan)",
		},
		{
			Fr: "prix de l’heure = tendance(prix de l’heure de H100\u202f; −baisse du prix)",
			En: "hourly price = trend(price of an H100-hour, −fall in the price)",
		},
		{
			Fr: "effet de la puissance de calcul vendue = (servi avec le plan − servi sans le plan) × 8\u202f760 heures × prix de l’heure ÷ 10⁹ × (1 − part qui quitte l’UE)",
			En: "effect of compute sold = (served with the plan − served without the plan) × 8,760 hours × hourly price ÷ 10⁹ × (1 − share leaving the EU)",
		},
		{
			Fr: "dépensé dans l’UE = somme sur les trois lignes construites de (mis en service × part faite dans l’UE) + argent du soutien × part faite dans l’UE",
			En: "spent in the EU = sum over the three lines that are built of (entering service × share made in the EU) + money of support × share made in the EU",
		},
		{Fr: "effet de la dépense = multiplicateur × dépensé dans l’UE", En: "effect of spending = multiplier × spent in the EU"},
		{
			Fr: "effet sur le PIB = effet de productivité + effet de la puissance de calcul vendue + effet de la dépense",
			En: "effect on GDP = productivity effect + effect of compute sold + effect of spending",
		},
		{
			Fr: "emplois = dépensé dans l’UE × emplois par Md€ + MW du plan × emplois par MW",
			En: "jobs = spent in the EU × jobs per EUR bn + the plan’s MW × jobs per MW",
		},
		{
			Fr: "variation du solde public = (part des recettes × effet sur le PIB − part publique × annoncé par an × (somme des quatre parts − part du soutien × (1 − soutien qui parvient aux entreprises))) × exp(−actualisation × années depuis 2024)",
			En: "change in the public balance = (revenue share × effect on GDP − public share × announced per year × (sum of the four shares − share of support × (1 − support that reaches firms))) × exp(−discount rate × years since 2024)",
		},
	},
	groups: []string{"economy", "jobs"},
}

var blockEnergy = methodBlock{
	id: "energy", title: locale.Text{Fr: "L’énergie", En: "Energy"},
	words: []locale.Text{{
		Fr: "L’électricité est celle de tous les centres de données de l’Union, ceux du plan compris. Le PUE dit ce que le refroidissement et les pertes ajoutent aux machines.",
		En: "Electricity is that of all data centres in the Union, the plan’s included. PUE says what cooling and losses add to the machines.",
	}},
	formulas: []locale.Text{
		{
			Fr: "puissance moyenne = somme sur les trois lignes de (MW du plan × charge de la ligne × PUE des nouveaux) + tendance(capacité\u202f; croissance sans plan) × charge des autres × PUE des autres",
			En: "mean power = sum over the three lines of (the plan’s MW × load of the line × PUE of new sites) + trend(capacity, growth without the plan) × load of the others × PUE of the others",
		},
		{Fr: "électricité en TWh = puissance moyenne × 8\u202f760 ÷ 10⁶", En: "electricity in TWh = mean power × 8,760 ÷ 10⁶"},
		{
			Fr: "émissions en Mt = électricité × tendance(grammes de CO₂e par kWh\u202f; −baisse) ÷ 1\u202f000",
			En: "emissions in Mt = electricity × trend(grams of CO₂e per kWh, −fall) ÷ 1,000",
		},
	},
	groups: []string{"compute", "energy"},
}

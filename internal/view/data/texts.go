package data

import "aicontinent/internal/locale"

// groups are the downloads, the scenario's own numbers first.
var groups = []group{
	{
		id:    "scenario",
		title: locale.Text{Fr: "Ce scénario", En: "This scenario"},
		lead: locale.Text{
			Fr: "Les nombres de la page, avec tous leurs chiffres\u202f; les noms des colonnes sont en anglais, les parts sont des fractions de 1, l’argent est en milliards d’euros de 2025.",
			En: "The numbers of the page with all their digits; shares are fractions of 1, money is in billions of euros of 2025.",
		},
		list: []download{
			{"scenario.csv", "simulate", true, locale.Text{Fr: "Chaque résultat, année par année", En: "Every result, year by year"},
				locale.Text{Fr: "De 2024 à 2040, avec et sans le plan.", En: "From 2024 to 2040, with the plan and without."}},
			{"", "simulate?bands=512", true, locale.Text{Fr: "Les mêmes, avec leurs fourchettes", En: "The same, with their ranges"},
				locale.Text{Fr: "Cinq quantiles derrière chaque colonne.", En: "Five quantiles after each column."}},
			{"lines.csv", "lines", true, locale.Text{Fr: "L’effet sur le PIB par ligne de dépense", En: "The effect on GDP by line of money"},
				locale.Text{Fr: "À l’horizon du scénario\u202f; les lignes s’additionnent.", En: "At the scenario’s horizon; the lines add up."}},
			{"countries.csv", "countries", true, locale.Text{Fr: "Les 27 pays", En: "The 27 countries"},
				locale.Text{Fr: "Observé, puis projeté jusqu’à 2040 avec sa fourchette.", En: "Observed, then projected to 2040 with its range."}},
		},
	},
	{
		id:    "rests",
		title: locale.Text{Fr: "Ce sur quoi cela repose", En: "What it rests on"},
		lead:  locale.Text{Fr: "Les mêmes pour tous les scénarios. Chaque ligne donne sa source.", En: "The same for every scenario. Each row gives its source."},
		list: []download{
			{"parameters.csv", "parameters", false, locale.Text{Fr: "Les paramètres", En: "The parameters"},
				locale.Text{Fr: "Bas, central, haut, unité, degré, source.", En: "Low, central, high, unit, grade, source."}},
			{"adoption_observed.csv", "", false, locale.Text{Fr: "L’usage observé", En: "Observed use"},
				locale.Text{Fr: "Eurostat, l’Union et les 27 pays, de 2021 à 2025.", En: "Eurostat, the Union and the 27 countries, 2021 to 2025."}},
			{"ai_factories.csv", "", false, locale.Text{Fr: "Les fabriques d’IA", En: "The AI factories"},
				locale.Text{Fr: "Lieu, machine, état, contrat.", En: "Site, machine, state, contract."}},
			{"facts.csv", "", false, locale.Text{Fr: "Les faits cités", En: "The facts cited"},
				locale.Text{Fr: "Valeur, unité, année, source.", En: "Value, unit, year, source."}},
			{"diffusion.csv", "", false, locale.Text{Fr: "D’autres technologies", En: "Other technologies"},
				locale.Text{Fr: "Leur adoption d’hier, pour comparer.", En: "How they were adopted, to compare."}},
		},
	},
	{
		id:    "checks",
		title: locale.Text{Fr: "Comment cela a été vérifié", En: "How it was checked"},
		lead:  locale.Text{Fr: "Pour le plan tel que nous le lisons, quel que soit le scénario à l’écran.", En: "For the plan as we read it, whatever scenario is on screen."},
		list: []download{
			{"anchors.csv", "anchors", false, locale.Text{Fr: "Chiffres publiés par d’autres", En: "Figures that others published"},
				locale.Text{Fr: "À côté des nôtres, avec ce qui les sépare.", En: "Beside our own, with why they differ."}},
			{"backtest.csv", "backtest", false, locale.Text{Fr: "L’aurait-il prévu\u202f?", En: "Would it have forecast it?"},
				locale.Text{Fr: "L’enquête de 2025, vue des enquêtes d’avant.", En: "The survey of 2025, from the surveys before."}},
			{"forecasts.csv", "forecasts", false, locale.Text{Fr: "Le registre des prévisions", En: "The ledger of forecasts"},
				locale.Text{Fr: "Déposées avant que la réponse soit connue.", En: "Filed before the answer was known."}},
		},
	},
}

// Description is what machines are told about the page.
var Description = locale.Text{
	Fr: "Tout ce que montre le calculateur, à emporter\u202f: le scénario à l’écran, ce sur quoi il repose, et de quoi le refaire ailleurs.",
	En: "All that the calculator shows, to take away: the scenario on screen, what it rests on, and how to make it again elsewhere.",
}

var (
	headline  = locale.Text{Fr: "Les données", En: "The data"}
	whatIf    = locale.Text{Fr: "Scénario, pas prévision", En: "A what-if, not a forecast"}
	filesText = locale.Text{
		Fr: "Cette copie du site est faite de fichiers, et aucun programme n’y répond\u202f: les tables du scénario sont celles du plan tel que nous le lisons, quel que soit le lien. Le terminal donne celles de tout autre.",
		En: "This copy of the site is made of files, and no program answers there: the tables of the scenario are those of the plan as we read it, whatever the link. A terminal gives those of any other.",
	}
	reproduceTitle = locale.Text{Fr: "Le refaire ailleurs", En: "Making it again elsewhere"}
	reproduceLead  = locale.Text{
		Fr: "Les mêmes nombres, au dernier chiffre près. Un test essaie le terminal, curl et Python à chaque version ; R et DuckDB ont été essayés une fois (R 4.2, @duckdb/node-api 1.5).",
		En: "The same numbers, to the last digit. A test tries the terminal, curl and Python for each version; R and DuckDB were tried once (R 4.2, @duckdb/node-api 1.5).",
	}
	noOrigin      = locale.Text{Fr: "Ce site ne connaît pas son adresse\u202f: remplacez {address}.", En: "This site does not know its address: replace {address}."}
	terminalName  = locale.Text{Fr: "Dans un terminal", En: "In a terminal"}
	pythonName    = locale.Text{Fr: "Python, sans bibliothèque", En: "Python, without a library"}
	duckName      = locale.Text{Fr: "DuckDB, sur le fichier ainsi obtenu", En: "DuckDB, on the file from above"}
	splitsName    = locale.Text{Fr: "Toutes les répartitions, de 5\u202f% en 5\u202f%", En: "Every split, in steps of 5%"}
	programsTitle = locale.Text{Fr: "Pour les programmes", En: "For programs"}
	programsText  = locale.Text{
		Fr: "L’API répond à toute origine, sans clé\u202f; une réponse ne dépend que de son adresse et de la version du modèle. Sa description est",
		En: "The API answers any origin, without a key; an answer depends on its address and the version of the model alone. Its description is",
	}
	programsFiles = locale.Text{
		Fr: "Là où le programme sert le site, une API répond aussi, pour tout scénario\u202f; ici, il n’y a que des fichiers.",
		En: "Where the program serves the site, an API answers too, for any scenario; here there are files alone.",
	}
	citeTitle    = locale.Text{Fr: "Citer", En: "Citing"}
	citeText     = locale.Text{Fr: "Le lien garde le scénario et la version du modèle. Les données restent aux conditions de leurs auteurs\u202f:", En: "The link keeps the scenario and the version of the model. Data stay under the terms of their authors:"}
	citeLicences = locale.Text{Fr: "licences", En: "licences"}
)

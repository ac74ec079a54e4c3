package workbook

import "aicontinent/internal/locale"

var (
	title  = locale.Text{Fr: "Le continent de l’IA · calculateur", En: "The AI Continent · calculator"}
	whatIf = locale.Text{Fr: "Scénario, pas prévision", En: "A what-if, not a forecast"}

	aboutName      = locale.Text{Fr: "À lire", En: "Read me"}
	resultsName    = locale.Text{Fr: "Résultats", En: "Results"}
	settingsName   = locale.Text{Fr: "Réglages", En: "Settings"}
	parametersName = locale.Text{Fr: "Paramètres", En: "Parameters"}
	observedName   = locale.Text{Fr: "Enquêtes", En: "Surveys"}

	linkName    = locale.Text{Fr: "Scénario", En: "Scenario"}
	modelName   = locale.Text{Fr: "Modèle", En: "Model"}
	horizonName = locale.Text{Fr: "Horizon", En: "Horizon"}
	unitsName   = locale.Text{Fr: "Unités", En: "Units"}
	unitsText   = locale.Text{
		Fr: "Les noms des colonnes sont ceux de l’API, en anglais. Les parts sont des fractions de 1, l’argent est en milliards d’euros de 2025.",
		En: "Columns have the names of the API. Shares are fractions of 1, money is in billions of euros of 2025.",
	}
	rangesName = locale.Text{Fr: "Fourchettes", En: "Ranges"}
	rangesText = locale.Text{
		Fr: "Ces nombres sont ceux des hypothèses centrales. La page et l’API donnent aussi leurs fourchettes, qui sont larges\u202f: ne citez pas l’un sans l’autre.",
		En: "These are the numbers of the central assumptions. The page and the API also give their ranges, which are wide: do not quote one without the other.",
	}
	termsName = locale.Text{Fr: "Conditions", En: "Terms"}
	termsText = locale.Text{
		Fr: "Les données restent aux conditions de leurs auteurs, nommés avec chaque paramètre. Le calculateur est sous licence Apache 2.0.",
		En: "Data stay under the terms of their authors, named with each parameter. The calculator is under the Apache 2.0 licence.",
	}

	unitName      = locale.Text{Fr: "unité", En: "unit"}
	keyHead       = locale.Text{Fr: "clé", En: "key"}
	nameHead      = locale.Text{Fr: "nom", En: "name"}
	valueHead     = locale.Text{Fr: "valeur", En: "value"}
	planHead      = locale.Text{Fr: "dans le plan", En: "in the plan"}
	writtenHead   = locale.Text{Fr: "en clair", En: "in words"}
	lowHead       = locale.Text{Fr: "bas", En: "low"}
	centralHead   = locale.Text{Fr: "central", En: "central"}
	highHead      = locale.Text{Fr: "haut", En: "high"}
	gradeHead     = locale.Text{Fr: "degré", En: "grade"}
	sourceHead    = locale.Text{Fr: "source", En: "source"}
	codeHead      = locale.Text{Fr: "code", En: "code"}
	countryHead   = locale.Text{Fr: "pays", En: "country"}
	percentHead   = locale.Text{Fr: "% des entreprises", En: "% of firms"}
	confirmedHead = locale.Text{Fr: "note", En: "note"}
	oneExtract    = locale.Text{Fr: "trouvé dans un seul extrait", En: "found in one extract only"}
)

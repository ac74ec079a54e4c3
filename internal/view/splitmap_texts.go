package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/outcome"
)

// mapMeasures say measure and unit.
var mapMeasures = [outcome.Count]locale.Text{
	outcome.Adoption: measureAdoption,
	outcome.Capacity: {Fr: "Capacité des centres de données de l’UE, multiple de 2024", En: "EU data-centre capacity, multiple of 2024"},
	outcome.GDP:      measureGDP,
	outcome.Energy:   measureEnergy,
	outcome.Balance:  {Fr: "Recettes moins dépenses publiques depuis 2024, Md€ de 2025", En: "Public revenue less spending since 2024, €bn of 2025"},
	outcome.Compute:  {Fr: "Part des besoins de calcul de l’UE servie en Europe", En: "Share of the EU’s compute needs that is served in Europe"},
	outcome.Jobs:     measureJobs,
	outcome.Frontier: measureFrontier,
}

// mapHeads name the shares over narrow columns, where long words may break.
var mapHeads = [4]locale.Text{
	{Fr: "Giga\u00adfabriques", En: "Giga\u00adfactories"},
	{Fr: "Fabri\u00adques d’IA", En: "AI fac\u00adtories"},
	{Fr: "Capa\u00adcité", En: "Capa\u00adcity"},
	{Fr: "Soutien", En: "Support"},
}

var (
	mapTitle     = locale.Text{Fr: "La meilleure sous des conditions", En: "The best split on given terms"}
	mapHint      = locale.Text{Fr: "la carte de toutes les répartitions, ses limites et ses planchers", En: "the map of all splits, with limits and floors"}
	mapKept      = locale.Text{Fr: "La part qui ne bouge pas", En: "The share that stays"}
	mapWait      = locale.Text{Fr: "La carte se calcule…", En: "The map is being worked out…"}
	mapKeys      = locale.Text{Fr: "Faites glisser le point plein, ou utilisez les flèches du clavier.", En: "Drag the solid dot, or use the arrow keys."}
	mapPoint     = locale.Text{Fr: "Cette répartition sur la carte\u202f: {shares}. Elle donne {value}.", En: "This split on the map: {shares}. It gives {value}."}
	mapMove      = locale.Text{Fr: "Déplacer le point", En: "Move the point"}
	mapMoveText  = locale.Text{Fr: "{name} +1\u202f%", En: "{name} +1%"}
	mapMoveLabel = locale.Text{
		Fr: "{name}\u202f: 1\u202f% de plus, pris aux deux autres en proportion",
		En: "{name}: 1% more, taken from the two others in proportion",
	}
	mapBestPin = locale.Text{Fr: "meilleure", En: "best"}
	mapPlanPin = locale.Text{Fr: "plan", En: "plan"}
	mapMinePin = locale.Text{Fr: "celle-ci", En: "this one"}
	mapBothPin = locale.Text{Fr: "le plan", En: "the plan"}

	mapNothing     = locale.Text{Fr: "Sans argent, la répartition ne change rien", En: "With no money, the split changes nothing"}
	mapNoRoom      = locale.Text{Fr: "Plus rien à répartir\u202f: «\u202f{name}\u202f» prend tout", En: "Nothing left to share: “{name}” takes it all"}
	mapUnassigned  = locale.Text{Fr: "Rien n’est attribué\u202f: la carte est vide", En: "Nothing is assigned: the map is empty"}
	mapLevel       = locale.Text{Fr: "{value} en {year}, quelle que soit la répartition", En: "{value} in {year}, whatever the split"}
	mapAllEqual    = locale.Text{Fr: "Aucune répartition ne sort du lot", En: "No split stands out"}
	mapMineEqual   = locale.Text{Fr: "Cette répartition ne se distingue pas de la meilleure\u202f: {value}", En: "This split cannot be told from the best: {value}"}
	mapManyEqual   = locale.Text{Fr: "Le sommet est plat\u202f: {n} répartitions sur 10 se valent, jusqu’à {value}", En: "The top is flat: {n} splits in 10 are as good, up to {value}"}
	mapBestAndPlan = locale.Text{Fr: "{best} au mieux, {mine} avec le plan", En: "{best} at best, {mine} with the plan"}
	mapBestAndMine = locale.Text{Fr: "{best} au mieux, {mine} avec cette répartition", En: "{best} at best, {mine} with this split"}
	mapMeasured    = locale.Text{Fr: "Année {year}, pour chaque répartition\u202f; {name}\u202f: {share} partout.", En: "Year {year}, for each split; {name}: {share} everywhere."}

	mapSplitHead = locale.Text{Fr: "Répartition", En: "Split"}
	mapBestRow   = locale.Text{Fr: "La meilleure", En: "Best"}
	mapMedianRow = locale.Text{Fr: "La médiane", En: "Median"}
	mapWorstRow  = locale.Text{Fr: "La moins bonne", En: "Worst"}
	mapPlanRow   = locale.Text{Fr: "Le plan", En: "The plan"}
	mapMineRow   = locale.Text{Fr: "Celle-ci", En: "This one"}
	mapCaption   = locale.Plural{
		One:   locale.Text{Fr: "La seule répartition de la carte", En: "The one split of the map"},
		Other: locale.Text{Fr: "Parmi les {n} répartitions de la carte", En: "Among the {n} splits of the map"},
	}

	mapScripts = locale.Text{
		Fr: "Savoir quelles autres répartitions font aussi bien demande plus de simulations\u202f: votre navigateur s’en charge s’il exécute des scripts.",
		En: "Which other splits do as well takes more computing: your browser does that if it runs scripts.",
	}
	mapPlateauSome = locale.Text{
		Fr: "Dans les tirets\u202f: {n} répartitions sur {of}, de 5\u202f% en 5\u202f%, que la meilleure ne bat pas dans au moins 90 simulations sur 100.",
		En: "Within the dashes: {n} of {of} splits, by 5%, that the best does not beat in at least 90 of 100 simulations.",
	}
	mapPlateauNone = locale.Text{
		Fr: "Le sommet est net\u202f: la meilleure bat toutes les autres, de 5\u202f% en 5\u202f%, dans au moins 90 simulations sur 100, parfois de peu.",
		En: "The top is sharp: the best beats all others, by 5%, in at least 90 of 100 simulations, sometimes by little.",
	}
	mapPlateauAll = locale.Text{
		Fr: "La meilleure ne bat aucune des autres dans au moins 90 simulations sur 100\u202f: ce qu’on ignore pèse plus que la répartition.",
		En: "The best beats none of the others in at least 90 of 100 simulations: what is unknown weighs more than the split.",
	}
	mapBeats = locale.Plural{
		One: locale.Text{
			Fr: "Elle bat le plan dans {plan} simulation sur 100, et celle-ci dans {mine}.",
			En: "It beats the plan in {plan} of 100 simulations, and this one in {mine}.",
		},
		Other: locale.Text{
			Fr: "Elle bat le plan dans {plan} simulations sur 100, et celle-ci dans {mine}.",
			En: "It beats the plan in {plan} of 100 simulations, and this one in {mine}.",
		},
	}
)

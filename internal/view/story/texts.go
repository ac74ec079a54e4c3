package story

import "aicontinent/internal/locale"

// stops are the five, in order.
var stops = [Runs]stop{
	{
		describe: Page.gdp,
		title:    locale.Text{Fr: "D’abord, l’argent", En: "First, the money"},
		text: locale.Text{
			Fr: "L’UE veut mobiliser {envelope}, dont {public} d’argent public. Seuls {fund} sont fléchés\u202f: jusqu’à {sites} gigafabriques. Nous plaçons l’essentiel du reste dans les centres de données. Et vous\u202f? Baissez leur part, regardez le PIB.",
			En: "The EU wants to raise {envelope}, {public} of it public. Only {fund} is earmarked: up to {sites} gigafactories. We put most of the rest into data centres. And you? Lower their share, watch GDP.",
		},
		effect: locale.Text{
			Fr: "L’effet sur le PIB en {year} passerait de {before} à {after}.",
			En: "The effect on GDP in {year} would go from {before} to {after}.",
		},
		link:  locale.Text{Fr: "Mettre les centres de données à {to}", En: "Set data centres to {to}"},
		press: locale.Text{Fr: "Diviser par deux la part des centres de données", En: "Halve the share of data centres"},
	},
	{
		describe: Page.delay,
		title:    locale.Text{Fr: "Puis, le temps", En: "Then, time"},
		text: locale.Text{
			Fr: "Annoncé n’est pas construit. Permis, puces, raccordement\u202f: un centre de données attend environ {wait} ans, bien plus dans les grands pôles. Doublez les délais.",
			En: "Announced is not built. Permits, chips, grid connections: a data centre waits about {wait} years, far longer in big hubs. Double the delays.",
		},
		effect: locale.Text{
			Fr: "Le triplement de la capacité, attendu {before}, viendrait {after}\u202f; les comptes publics de {year} passeraient de {balanceBefore} à {balanceAfter}.",
			En: "Tripling of capacity, due {before}, would come {after}; the public accounts of {year} would go from {balanceBefore} to {balanceAfter}.",
		},
		alone: locale.Text{
			Fr: "Le triplement de la capacité, attendu {before}, viendrait {after}.",
			En: "Tripling of capacity, due {before}, would come {after}.",
		},
		link:  locale.Text{Fr: "Mettre les retards à {to}", En: "Set delays to {to}"},
		press: locale.Text{Fr: "Doubler les retards", En: "Double the delays"},
	},
	{
		describe: Page.gdp,
		title:    locale.Text{Fr: "Les données et les règles", En: "Data and rules"},
		text: locale.Text{
			Fr: "Les machines ne suffisent pas. Le plan prévoit une union des données, des laboratoires de données, un guichet pour le règlement sur l’IA. C’est ici le «\u202fsoutien\u202f»\u202f: doublez-le, et voyez ce que nous supposons, car personne n’en a mesuré l’effet.",
			En: "Machines are not enough. The plan adds a data union, data labs and a help desk for the AI Act. Here all that is “support”: double it, and see what we assume it does, since nobody has measured it.",
		},
		effect: locale.Text{
			Fr: "L’effet sur le PIB en {year} passerait de {before} à {after}.",
			En: "The effect on GDP in {year} would go from {before} to {after}.",
		},
		link:  locale.Text{Fr: "Mettre le soutien à {to}", En: "Set support to {to}"},
		press: locale.Text{Fr: "Doubler le soutien", En: "Double support"},
	},
	{
		describe: Page.adoption,
		title:    locale.Text{Fr: "L’épreuve de vérité\u202f: l’usage", En: "The real test: use"},
		text: locale.Text{
			Fr: "L’usage est le vrai test. En France, {strategy} des dirigeants n’ont pas de stratégie d’IA, {support} manquent d’appui. Doublez le rythme des «\u202fBloqués\u202f».",
			En: "Use is the real test. In France, {strategy} of business leaders have no AI strategy and {support} lack support. Double the pace of the “Blocked”.",
		},
		effect: locale.Text{
			Fr: "En {year}, {after} des entreprises utiliseraient l’IA au lieu de {before}\u202f: {more} de plus. Tout l’argent en ajoute {plan}.",
			En: "In {year}, {after} of firms would use AI instead of {before}: {more} more. All the money adds {plan}.",
		},
		alone: usedInstead,
		link:  locale.Text{Fr: "Mettre le rythme des Bloqués à {to}", En: "Set the pace of the Blocked to {to}"},
		press: locale.Text{Fr: "Doubler le rythme des «\u202fBloqués\u202f»", En: "Double the pace of the “Blocked”"},
	},
	{
		describe: Page.adoption,
		title:    locale.Text{Fr: "Louer, acheter, et à vous", En: "Lease, buy, and over to you"},
		text: locale.Text{
			Fr: "Louer étale la dépense et facilite le renouvellement\u202f; acheter immobilise l’argent, mais la machine reste. Combien d’entreprises loueraient\u202f? À vous de le dire\u202f: l’effet sur l’usage est notre estimation. Puis partagez votre scénario\u202f: le lien garde chacun de vos choix.",
			En: "Leasing spreads the cost and makes renewal easier; buying ties up money, but the machine is yours. How many firms would lease? You decide: the effect on use is our estimate. Then share your scenario: the link keeps every choice you made.",
		},
		effect: usedInstead, alone: usedInstead,
		link:  locale.Text{Fr: "Mettre l’équipement loué à {to}", En: "Set leased equipment to {to}"},
		press: locale.Text{Fr: "Doubler l’équipement loué", En: "Double leased equipment"},
	},
}

// usedInstead is what a setting does to use.
var usedInstead = locale.Text{
	Fr: "En {year}, {after} des entreprises utiliseraient l’IA au lieu de {before}.",
	En: "In {year}, {after} of firms would use AI instead of {before}.",
}

var (
	whatIf   = locale.Text{Fr: "Scénario, pas prévision", En: "A what-if, not a forecast"}
	headline = locale.Text{Fr: "L’histoire en cinq étapes", En: "The story in five stops"}
	intro    = locale.Text{
		Fr: "L’Europe veut mobiliser {envelope} pour l’IA. Mais {adoption} seulement de ses entreprises l’utilisaient en 2024. Cinq étapes, un réglage à chacune, dans votre scénario.",
		En: "Europe wants to raise {envelope} for AI. Yet only {adoption} of its firms used it in 2024. Five stops, one setting at each, in your own scenario.",
	}
	filesText = locale.Text{
		Fr: "Cette copie du site est faite de fichiers, et aucun programme n’y répond\u202f: l’histoire part du plan tel que nous le lisons, quel que soit le lien.",
		En: "This copy of the site is made of files, and no program answers there: the story starts from the plan as we read it, whatever the link.",
	}
	atItsEnd     = locale.Text{Fr: "Dans votre scénario, ce réglage ne change plus rien ici.", En: "In your scenario this setting changes nothing more here."}
	nextStop     = locale.Text{Fr: "Étape suivante\u202f: {title}", En: "Next stop: {title}"}
	toCalculator = locale.Text{Fr: "Revenir à votre scénario", En: "Back to your scenario"}
	toShare      = locale.Text{Fr: "Partager votre scénario", En: "Share your scenario"}
	inYear       = locale.Text{Fr: "en {year}", En: "in {year}"}
	afterYear    = locale.Text{Fr: "après {year}", En: "after {year}"}
	points       = locale.Plural{One: locale.Text{Fr: "point", En: "point"}, Other: locale.Text{Fr: "points", En: "points"}}
	stopOf       = locale.Text{Fr: "Étape {n} sur {of}", En: "Stop {n} of {of}"}
	leadIn       = locale.Text{Fr: "L’argent, le temps, les données, l’usage, louer ou acheter\u202f; puis un défi", En: "Money, time, data, use, lease or buy; then a challenge"}
	closeStop    = locale.Text{Fr: "Fermer", En: "Close"}
	atPlan       = locale.Text{Fr: "Appliqué au plan tel que nous le lisons", En: "Applied to the plan as we read it"}

	challengeTitle  = locale.Text{Fr: "Le défi", En: "The challenge"}
	challengeKicker = locale.Text{Fr: "Le défi\u202f: trois conditions, une répartition", En: "The challenge: three conditions, one split"}
	challengeText   = locale.Text{
		Fr: "Triplez la capacité d’ici à {year}, amenez {share} des entreprises à l’IA en {horizon}, sans demander plus de {energy} d’électricité de plus",
		En: "Triple capacity by {year}, bring {share} of firms to AI in {horizon}, and ask for no more than {energy} of electricity on top",
	}
	challengeHelp = locale.Text{
		Fr: "En ne changeant que la répartition de l’argent. Selon ce modèle c’est possible, et peu de répartitions y arrivent\u202f; rien ne dit que ce soit la meilleure, ni que l’avenir suive le modèle. La barre des résultats dit à chaque pas ce qui manque.",
		En: "By changing nothing but the split of the money. Under this model it can be done, and few splits do it; nothing says that such a split is the best one, or that the future follows the model. The bar of results says at each step what is missing.",
	}
	challengeTake = locale.Text{Fr: "Relever le défi", En: "Take it up"}
)

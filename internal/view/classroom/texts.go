package classroom

import "aicontinent/internal/locale"

var (
	whatIf     = locale.Text{Fr: "Scénario, pas prévision", En: "A what-if, not a forecast"}
	headline   = locale.Text{Fr: "En classe\u202f: où mettre l’argent de l’IA\u202f?", En: "In class: where to put the money for AI?"}
	standfirst = locale.Text{
		Fr: "Une leçon de 45 minutes, dès la seconde\u202f: répartir l’argent du plan européen, lire un modèle, distinguer un choix d’une hypothèse.",
		En: "A lesson of 45 minutes, from the age of fifteen: share out the money of the European plan, read a model, tell a choice from an assumption.",
	}
	filesText = locale.Text{
		Fr: "Cette copie du site est faite de fichiers, et aucun programme n’y répond\u202f: la leçon est celle du plan tel que nous le lisons, quel que soit le lien.",
		En: "This copy of the site is made of files, and no program answers there: the lesson is of the plan as we read it, whatever the link.",
	}
	printHelp = locale.Text{
		Fr: "Imprimez cette page\u202f: la première feuille est pour les élèves, la seconde porte les réponses. Elle suit le scénario du lien\u202f: réglez d’abord le calculateur, puis venez ici.",
		En: "Print this page: the first sheet is for pupils, the second has the answers. It follows the scenario of the link: set the calculator first, then come here.",
	}
	startTitle = locale.Text{Fr: "Notre point de départ", En: "Where we start"}
	startHelp  = locale.Text{Fr: "Le même lien, à ouvrir avec l’appareil photo.", En: "The same link, for a camera."}
	noOrigin   = locale.Text{
		Fr: "Ce site ne connaît pas son adresse\u202f: écrivez au tableau celle du calculateur.",
		En: "This site does not know its address: write that of the calculator on the board.",
	}
	tooLong  = locale.Text{Fr: "Ce lien est trop long pour un code à scanner.", En: "This link is too long for a code to scan."}
	codeText = locale.Text{Fr: "Code QR du lien {link}", En: "QR code of the link {link}"}
)

// steps are those of the hour.
var steps = []struct {
	minutes int
	text    locale.Text
}{
	{5, locale.Text{Fr: "Ouvrir le lien, lire la phrase du haut\u202f: que promet-elle, que ne promet-elle pas\u202f?", En: "Open the link, read the sentence at the top: what does it promise, and what not?"}},
	{15, locale.Text{Fr: "À deux, remplir le tableau\u202f: un seul réglage à la fois, puis revenir au point de départ.", En: "In pairs, fill the table: one setting at a time, then back to the start."}},
	{10, locale.Text{Fr: "Chacun fait sa propre répartition et garde son lien.", En: "Everyone makes a split of their own and keeps its link."}},
	{15, locale.Text{Fr: "Ensemble\u202f: les liens de la classe sur un graphique, puis les questions.", En: "Together: the links of the class on one chart, then the questions."}},
}

var (
	hourTitle      = locale.Text{Fr: "Les 45 minutes", En: "The 45 minutes"}
	questionsTitle = locale.Text{Fr: "Les questions", En: "The questions"}
	tableHelp      = locale.Text{Fr: "Le tableau à remplir", En: "The table to fill"}
	tableFilled    = locale.Text{Fr: "Le tableau, rempli par le modèle", En: "The table, filled by the model"}
	trialHead      = locale.Text{Fr: "Réglage", En: "Setting"}
	outcomeHeads   = []locale.Text{
		{Fr: "Entreprises qui utilisent l’IA, {year}", En: "Firms that use AI, {year}"},
		{Fr: "Centres de données, {year} (×1 en 2024)", En: "Data centres, {year} (×1 in 2024)"},
		{Fr: "Capacité triplée en", En: "Capacity tripled in"},
		{Fr: "Effet sur le PIB, {year}", En: "Effect on GDP, {year}"},
	}
	ownRow     = locale.Text{Fr: "Ma répartition\u202f: … / … / … / …", En: "My split: … / … / … / …"}
	afterYear  = locale.Text{Fr: "après {year}", En: "after {year}"}
	pointsUnit = locale.Plural{One: locale.Text{Fr: "point", En: "point"}, Other: locale.Text{Fr: "points", En: "points"}}

	answersTitle = locale.Text{Fr: "Les réponses (pour l’enseignant)", En: "The answers (for the teacher)"}
	answersLead  = locale.Text{
		Fr: "Les nombres sont ceux du modèle {version} pour le point de départ de la classe, avec ses hypothèses centrales\u202f: des calculs, pas des faits.",
		En: "The numbers are those of model {version} for the start of the class, with its central assumptions: calculations, not facts.",
	}
)

// trials are the rows of the table.
var trials = [Trials]trial{
	{name: "start", row: locale.Text{Fr: "Point de départ", En: "The start"}},
	{name: "centres", field: "s.data_centres", factor: 0.5, row: locale.Text{Fr: "Centres de données à {to}", En: "Data centres at {to}"}},
	{name: "late", field: "late", factor: 2, row: locale.Text{Fr: "Retards\u202f: {to}", En: "Delays: {to}"}},
	{name: "support", field: "s.support", factor: 2, row: locale.Text{Fr: "Soutien à {to}", En: "Support at {to}"}},
	{name: "blocked", field: "pace.blocked", factor: 2, row: locale.Text{Fr: "Rythme des «\u202fBloqués\u202f»\u202f: {to}", En: "Pace of the “Blocked”: {to}"}},
}

// questions are asked of the class, with what can be answered.
var questions = []struct{ asked, answer locale.Text }{
	{
		locale.Text{
			Fr: "Combien d’entreprises utiliseraient l’IA en {year}, avec le plan et sans lui\u202f? Quelle part de la hausse vient du plan\u202f?",
			En: "How many firms would use AI in {year}, with the plan and without it? How much of the rise comes from the plan?",
		},
		locale.Text{
			Fr: "{with} avec le plan, {without} sans lui\u202f: le plan ajoute {points}, avant arrondi. Elles étaient {before} en {beforeYear} et {survey} en {surveyYear} (Eurostat). Dans ce modèle, presque toute la hausse vient d’entreprises qui suivent celles qui ont commencé.",
			En: "{with} with the plan, {without} without it: the plan adds {points}, before rounding. They were {before} in {beforeYear} and {survey} in {surveyYear} (Eurostat). In this model nearly all of the rise comes from firms that follow those that have begun.",
		},
	},
	{
		locale.Text{
			Fr: "L’argent retiré aux centres de données va aux trois autres postes. L’effet sur le PIB monte-t-il ou baisse-t-il\u202f? Pourquoi cela pourrait-il étonner\u202f?",
			En: "The money taken from data centres goes to the three other lines. Does the effect on GDP rise or fall? Why might that surprise?",
		},
		locale.Text{
			Fr: "Il passe de {startEffect} à {centresEffect}. Une partie des centres de données serait construite de toute façon, par des entreprises privées\u202f; l’argent ajoute davantage là où personne d’autre n’irait. Mais l’effet du soutien n’a jamais été mesuré\u202f: c’est notre estimation.",
			En: "It goes from {startEffect} to {centresEffect}. Part of the data centres would be built anyway, by private firms; money adds more where nobody else would go. But what support does has never been measured: it is our estimate.",
		},
	},
	{
		locale.Text{
			Fr: "Que changent les retards\u202f? Quand la capacité triplerait-elle\u202f? Cherchez ce qui retarde un chantier.",
			En: "What do delays change? When would capacity triple? Find out what holds up a building site.",
		},
		locale.Text{
			Fr: "Le triplement passe de {startTripling} à {lateTripling}\u202f; l’usage de l’IA bouge peu ({lateAdoption}). Permis, puces, raccordement au réseau électrique\u202f: annoncé n’est pas construit.",
			En: "Tripling goes from {startTripling} to {lateTripling}; the use of AI hardly moves ({lateAdoption}). Permits, chips, a connection to the power grid: announced is not built.",
		},
	},
	{
		locale.Text{
			Fr: "Comparez le plan entier ({envelope}) et le rythme des «\u202fBloqués\u202f»\u202f: lequel change le plus la part des entreprises qui utilisent l’IA\u202f?",
			En: "Compare the whole plan ({envelope}) with the pace of the “Blocked”: which of them changes the share of firms that use AI more?",
		},
		locale.Text{
			Fr: "Le plan entier ajoute {points}. Des «\u202fBloqués\u202f» deux fois plus rapides\u202f: {blockedPoints}. Le frein n’est pas seulement la machine\u202f: compétences, données, stratégie, confiance.",
			En: "The whole plan adds {points}. The “Blocked” twice as fast: {blockedPoints}. Machines are not the only brake: skills, data, strategy, trust.",
		},
	},
	{
		locale.Text{
			Fr: "Parmi ces réglages, lesquels sont des choix, que l’on peut décider, et lesquels des hypothèses, que personne ne connaît\u202f?",
			En: "Which of these settings are choices, which someone can make, and which are assumptions, which nobody knows?",
		},
		locale.Text{
			Fr: "La répartition est un choix. Les retards et le rythme des entreprises sont des hypothèses, même si une politique peut les influencer. Deux personnes d’accord sur les choix peuvent trouver des résultats différents parce qu’elles croient autre chose.",
			En: "The split is a choice. Delays and the pace of firms are assumptions, even if policy can influence them. Two people who agree on choices may find different results because they believe different things.",
		},
	},
	{
		locale.Text{
			Fr: "Écrivez une phrase de journal sur votre résultat. Quel verbe\u202f: «\u202futiliseront\u202f» ou «\u202futiliseraient\u202f»\u202f? Faut-il y mettre la fourchette\u202f?",
			En: "Write a newspaper’s sentence on your result. Which verb: “will use” or “would use”? Does the range belong in it?",
		},
		locale.Text{
			Fr: "Le conditionnel, avec l’hypothèse et la fourchette\u202f: neuf simulations sur dix tombent entre ses deux nombres. Et ce que le modèle laisse de côté\u202f: l’eau, les métiers, ce que cet argent aurait fait ailleurs.",
			En: "“Would”, with the assumption and the range: nine simulations in ten fall between its two numbers. And what the model leaves out: water, occupations, what the money would have done elsewhere.",
		},
	},
}

// The pupils' scenarios.
var (
	pupilsTitle = locale.Text{Fr: "Les scénarios de la classe", En: "The scenarios of the class"}
	pupilsLead  = locale.Text{
		Fr: "Collez ici les liens des élèves, un par ligne, {most} au plus\u202f: chacun devient une courbe. Rien n’est enregistré\u202f: tout tient dans l’adresse de la page, que vous pouvez garder. N’y mettez pas de nom de famille.",
		En: "Paste the pupils’ links here, one a line, {most} at most: each becomes a curve. Nothing is stored: all of it is in the address of the page, which you can keep. Leave family names out.",
	}
	pupilsFiles = locale.Text{
		Fr: "Il faut pour cela un serveur qui réponde, et cette copie du site est faite de fichiers. La page «\u202fComparer\u202f» met deux scénarios côte à côte, sans serveur.",
		En: "That takes a server that answers, and this copy of the site is made of files. The page “Compare” puts two scenarios side by side without one.",
	}
	linksLabel = locale.Text{Fr: "Les liens, un par ligne", En: "The links, one a line"}
	linksHelp  = locale.Text{
		Fr: "Un prénom peut précéder le lien\u202f: «\u202fAna https://…\u202f». Sans lui, les courbes portent le numéro de leur ligne.",
		En: "A first name may stand before a link: “Ana https://…”. Without one, a curve has the number of its line.",
	}
	linksSend    = locale.Text{Fr: "Tracer les courbes", En: "Draw the curves"}
	lineProblem  = locale.Text{Fr: "Ligne {line}, {text}\u202f: {why}", En: "Line {line}, {text}: {why}"}
	noLink       = locale.Text{Fr: "il n’y a pas de lien du calculateur.", En: "there is no link of the calculator."}
	tooMany      = locale.Text{Fr: "Les liens au-delà du {most}ᵉ ne sont pas tracés.", En: "Links beyond number {most} are not drawn."}
	classNote    = locale.Text{Fr: "point de départ", En: "the start"}
	classFinding = locale.Text{
		Fr: "{outcome}\u202f: de {low} ({lowest}) à {high} ({highest}) en {year}",
		En: "{outcome}: from {low} ({lowest}) to {high} ({highest}) in {year}",
	}
	classAlike    = locale.Text{Fr: "{outcome}\u202f: {low} en {year} pour toute la classe", En: "{outcome}: {low} in {year} for the whole class"}
	drawnAdoption = locale.Text{Fr: "Entreprises qui utilisent l’IA", En: "Firms that use AI"}
	drawnCapacity = locale.Text{Fr: "Capacité des centres de données", En: "Data-centre capacity"}
	drawnEffect   = locale.Text{Fr: "Effet sur le PIB", En: "Effect on GDP"}
	pupilHead     = locale.Text{Fr: "Élève", En: "Pupil"}
	splitHead     = locale.Text{Fr: "Argent\u202f: gigafabriques – fabriques d’IA – centres de données – soutien", En: "Money: gigafactories – AI factories – data centres – support"}
	classCaption  = locale.Text{Fr: "Ce que donne chaque scénario de la classe", En: "What each scenario of the class gives"}
)

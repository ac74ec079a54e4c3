package countries

import "aicontinent/internal/locale"

// The opening.
var (
	whatIf     = locale.Text{Fr: "Scénario, pas prévision", En: "A what-if, not a forecast"}
	headline   = locale.Text{Fr: "L’IA dans les entreprises, pays par pays", En: "AI in firms, country by country"}
	oneTitle   = locale.Text{Fr: "{country}\u202f: {share} des entreprises utilisent l’IA", En: "{country}: {share} of firms use AI"}
	standfirst = locale.Text{
		Fr: "En {year}, {eu} des entreprises de l’Union européenne utilisaient l’IA\u202f: {most} {inMost}, {least} {inLeast}.",
		En: "In {year}, {eu} of firms in the European Union used AI: {most} {inMost}, {least} {inLeast}.",
	}
	noData      = locale.Text{Fr: "aucune donnée", En: "no data"}
	noDataShort = locale.Text{Fr: "–", En: "–"}
	noCountry   = locale.Text{
		Fr: "Pays (country)\u202f: {given} n’est le code d’aucun État membre. Possibles\u202f: {allowed}.",
		En: "Country (country): {given} is no member state’s code. Allowed: {allowed}.",
	}
	noColumn = locale.Text{
		Fr: "Ordre du tableau (sort)\u202f: {given} n’est pas une colonne. Possibles\u202f: {allowed}.",
		En: "Order of the table (sort): {given} is no column. Allowed: {allowed}.",
	}
	filesText = locale.Text{
		Fr: "Cette copie du site est faite de fichiers, et aucun programme n’y répond\u202f: elle montre le plan tel que nous le lisons, quel que soit le lien. Chaque pays se déplie plus bas\u202f; le tableau suit l’ordre de la dernière enquête.",
		En: "This copy of the site is made of files, and no program answers there: it shows the plan as we read it, whatever the link. Each country unfolds below; the table is in the order of the latest survey.",
	}
	pickLabel  = locale.Text{Fr: "Voir un pays\u202f:", En: "Look at a country:"}
	pickSend   = locale.Text{Fr: "Montrer", En: "Show"}
	noneChosen = locale.Text{Fr: "aucun", En: "none"}
)

// The tiles.
var (
	tilesTitle = locale.Text{
		Fr: "Les 27, en {year}",
		En: "The 27, in {year}",
	}
	tileText      = locale.Text{Fr: "{country}\u202f: {share}", En: "{country}: {share}"}
	legendText    = locale.Text{Fr: "En\u202f% des entreprises de dix personnes ou plus. Chaque case mène au pays.", En: "% of firms with ten or more people. Each tile leads to its country."}
	legendBelow   = locale.Text{Fr: "moins de {to}", En: "under {to}"}
	legendAbove   = locale.Text{Fr: "{from} et plus", En: "{from} and more"}
	legendBetween = locale.Text{Fr: "{from} à {to}", En: "{from} to {to}"}
)

// The table.
var (
	tableTitle   = locale.Text{Fr: "Les mêmes nombres, en tableau", En: "The same numbers in a table"}
	tableHelp    = locale.Text{Fr: "Le nom d’une colonne la trie\u202f; une seconde fois, dans l’autre sens.", En: "The name of a column sorts by it; once more, the other way round."}
	tableCaption = locale.Text{Fr: "Entreprises qui utilisent l’IA, en\u202f% (Eurostat), et projection", En: "Firms that use AI, % (Eurostat), and projection"}
	breakText    = locale.Text{
		Fr: "Rupture en 2025\u202f: Eurostat a ajouté une huitième technologie à sa liste, et une part de la hausse vient de là. Aucune donnée pour 2022. Une croix (†)\u202f: chiffre trouvé dans un seul extrait. L’enquête de 2026 change de nomenclature, une autre rupture est possible.",
		En: "Break in 2025: Eurostat added an eighth technology to its list, and part of the rise comes from that. No data for 2022. A dagger (†): a figure found in one extract only. The survey of 2026 moves to another classification, so another break may come.",
	}
	nameHead      = locale.Text{Fr: "Pays", En: "Country"}
	projectedHead = locale.Text{Fr: "{year}, projection", En: "{year}, projection"}
	projectedNone = locale.Text{Fr: "projection", En: "projection"}
	factoriesHead = locale.Text{Fr: "Fabriques d’IA", En: "AI factories"}
	rangeText     = locale.Text{Fr: "{low} à {high}", En: "{low} to {high}"}
	otherData     = locale.Text{Fr: "toutes les données", En: "all data"}
	filesLead     = locale.Text{Fr: "Tous ces nombres, et chaque année jusqu’à 2040\u202f:", En: "All these numbers, and every year to 2040:"}
)

// One country.
var (
	everyTitle    = locale.Text{Fr: "Chaque pays", En: "Every country"}
	quoteObserved = locale.Text{
		Fr: "{in}, {share} des entreprises utilisaient l’IA en {year}, contre {eu} dans l’UE ({rank}, Eurostat).",
		En: "{in}, {share} of firms used AI in {year}, against {eu} in the EU ({rank}, Eurostat).",
	}
	quoteNone = locale.Text{
		Fr: "{in}, aucune donnée d’Eurostat pour {year}\u202f: aucune projection non plus.",
		En: "{in}, Eurostat has no data for {year}: there is no projection either.",
	}
	quoteAhead = locale.Text{
		Fr: "Si le pays garde son écart avec l’Union, elles seraient {share} en {year} {whose} (fourchette large\u202f: {low} à {high}).",
		En: "If the country keeps its distance to the Union, {share} would in {year} {whose} (a wide range: {low} to {high}).",
	}
	quoteBy = locale.Text{
		Fr: "À citer ainsi. Calculateur «\u202fLe continent de l’IA\u202f», modèle {version}\u202f: un scénario, pas une prévision.",
		En: "To be quoted as it stands. The AI Continent calculator, model {version}: a what-if, not a forecast.",
	}
	whosePlan  = locale.Text{Fr: "avec le plan de l’UE tel que le calculateur le lit", En: "with the EU’s plan as the calculator reads it"}
	whoseNone  = locale.Text{Fr: "sans le plan de l’UE", En: "without the EU’s plan"}
	whoseThis  = locale.Text{Fr: "dans ce scénario", En: "in this scenario"}
	rankText   = locale.Text{Fr: "rang {place} sur {of}", En: "rank {place} of {of}"}
	chartTitle = locale.Text{Fr: "{country}\u202f: entreprises qui utilisent l’IA, observé (cercles) et projeté", En: "{country}: firms that use AI, observed (circles) and projected"}
	cardYear   = locale.Text{Fr: "{name}, {year}", En: "{name}, {year}"}
	panelNote  = locale.Text{
		Fr: "Entreprises de dix personnes ou plus, en\u202f%. Cercles\u202f: Eurostat\u202f; tirets\u202f: l’UE.",
		En: "Firms of ten or more people, %. Circles: Eurostat; dashes: the EU.",
	}
	unionNote = locale.Text{Fr: "UE", En: "EU"}
	lensText  = locale.Text{
		Fr: "La projection ne sait rien du pays que ses enquêtes\u202f: il garde l’avance ou le retard de 2025, et la fourchette est large parce que les pays ont souvent changé de place.",
		En: "The projection knows nothing of the country but its surveys: it keeps the lead or the lag of 2025, and the range is wide because countries have often changed places.",
	}
	noFactories   = locale.Text{Fr: "Aucune des {of} fabriques d’IA retenues par EuroHPC n’est dans ce pays.", En: "None of the {of} AI factories selected by EuroHPC is in this country."}
	factoryCounts = locale.Plural{
		One:   locale.Text{Fr: "{count} fabrique d’IA", En: "{count} AI factory"},
		Other: locale.Text{Fr: "{count} fabriques d’IA", En: "{count} AI factories"},
	}
	factoryText = locale.Text{
		Fr: ", {site}\u202f: {machine}. État\u202f: {state}. En service\u202f: {service}.",
		En: ", {site}: {machine}. State: {state}. In service: {service}.",
	}
)

// The AI factories.
var (
	factoriesTitle = locale.Text{Fr: "Les {count} fabriques d’IA, et où elles en sont", En: "The {count} AI factories, and how far they are"}
	factoriesLead  = locale.Text{
		Fr: "Une fabrique d’IA ouvre une puissance de calcul publique aux PME, aux start-up et aux chercheurs. Retenue ne veut pas dire en service : voici l’état de chacune, tel que nous l’avons trouvé.",
		En: "An AI factory opens public computing power to small firms, start-ups and researchers. Selected is not in service: here is the state of each as we found it.",
	}
	factoriesCaption = locale.Text{Fr: "Fabriques d’IA retenues par EuroHPC, par pays", En: "AI factories selected by EuroHPC, by country"}
	factoryHeads     = []locale.Text{
		{Fr: "Pays", En: "Country"}, {Fr: "Fabrique d’IA", En: "AI factory"}, {Fr: "Lieu", En: "Site"}, {Fr: "État", En: "State"}, {Fr: "En service", En: "In service"},
	}
)

// France.
var (
	franceTitle = locale.Text{Fr: "Et la France\u202f?", En: "And France?"}
	franceText  = locale.Text{
		Fr: "Elle compte environ {startups} start-up d’IA ({year}) et {unicorns} licornes, et est numéro {rank} mondial pour les publications. Le talent est là\u202f; l’usage suit.",
		En: "It has about {startups} AI start-ups ({year}) and {unicorns} unicorns, and ranks number {rank} in the world for AI publications. The talent is there; use lags.",
	}
	rankAlone   = locale.Text{Fr: "rang {place}", En: "rank {place}"}
	franceFacts = locale.Text{Fr: "Chaque chiffre, son année et sa source", En: "Each figure, its year and source"}
	factFrom    = locale.Text{Fr: "{year}, {source}.", En: "{year}, {source}."}
	allFacts    = locale.Text{Fr: "Tous les faits cités", En: "All facts cited"}
)

var (
	readingTitle = locale.Text{Fr: "Comment lire cette page", En: "How to read this page"}
	readingTexts = []locale.Text{
		{
			Fr: "Le modèle calcule l’Union d’un seul bloc. La projection d’un pays est une lecture proportionnelle\u202f: son rapport de chances avec l’Union (la part qui utilise l’IA contre celle qui ne l’utilise pas) reste celui de 2025. Ce n’est pas un modèle de ce pays\u202f: ni ses lois, ni son argent, ni ses secteurs n’y sont.",
			En: "The model works out the Union as one block. A country’s projection is a proportional reading: its odds against the Union (the share that uses AI against the share that does not) stay those of 2025. It is no model of that country: neither its laws, nor its money, nor its sectors are in it.",
		},
		{
			Fr: "Essayée sur 2025 avec les enquêtes d’avant, cette lecture se trompait de {one} points en moyenne à un an, et de {two} à deux ans. La fourchette tient compte de ce qui est incertain dans le modèle et des écarts qui ont bougé d’une enquête à l’autre.",
			En: "Tried on 2025 from the surveys before, this reading was {one} points off on average a year ahead, and {two} two years ahead. The range allows for what is uncertain in the model and for distances that moved from survey to survey.",
		},
	}
)

// places say where a country is, in a sentence.
var places = map[string]locale.Text{
	"EU": {Fr: "dans l’UE", En: "in the EU"},
	"AT": {Fr: "en Autriche", En: "in Austria"},
	"BE": {Fr: "en Belgique", En: "in Belgium"},
	"BG": {Fr: "en Bulgarie", En: "in Bulgaria"},
	"CY": {Fr: "à Chypre", En: "in Cyprus"},
	"CZ": {Fr: "en Tchéquie", En: "in Czechia"},
	"DE": {Fr: "en Allemagne", En: "in Germany"},
	"DK": {Fr: "au Danemark", En: "in Denmark"},
	"EE": {Fr: "en Estonie", En: "in Estonia"},
	"ES": {Fr: "en Espagne", En: "in Spain"},
	"FI": {Fr: "en Finlande", En: "in Finland"},
	"FR": {Fr: "en France", En: "in France"},
	"GR": {Fr: "en Grèce", En: "in Greece"},
	"HR": {Fr: "en Croatie", En: "in Croatia"},
	"HU": {Fr: "en Hongrie", En: "in Hungary"},
	"IE": {Fr: "en Irlande", En: "in Ireland"},
	"IT": {Fr: "en Italie", En: "in Italy"},
	"LT": {Fr: "en Lituanie", En: "in Lithuania"},
	"LU": {Fr: "au Luxembourg", En: "in Luxembourg"},
	"LV": {Fr: "en Lettonie", En: "in Latvia"},
	"MT": {Fr: "à Malte", En: "in Malta"},
	"NL": {Fr: "aux Pays-Bas", En: "in the Netherlands"},
	"PL": {Fr: "en Pologne", En: "in Poland"},
	"PT": {Fr: "au Portugal", En: "in Portugal"},
	"RO": {Fr: "en Roumanie", En: "in Romania"},
	"SE": {Fr: "en Suède", En: "in Sweden"},
	"SI": {Fr: "en Slovénie", En: "in Slovenia"},
	"SK": {Fr: "en Slovaquie", En: "in Slovakia"},
}

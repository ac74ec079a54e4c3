package method

import "aicontinent/internal/locale"

var (
	yearHead          = locale.Text{Fr: "Année", En: "Year"}
	dataAdoptionTitle = locale.Text{Fr: "L’adoption de l’IA", En: "Adoption of AI"}
	dataAdoptionWords = locale.Text{
		Fr: "Part des entreprises de dix personnes ou plus qui utilisent l’IA, selon Eurostat (`isoc_eb_ai`). La définition a changé en 2025\u202f: une huitième technologie s’est ajoutée à la liste. Nous n’avons aucun chiffre pour 2022.",
		En: "Share of enterprises with ten or more people that use AI, by Eurostat (`isoc_eb_ai`). The definition changed in 2025: an eighth technology joined the list. We hold no figure for 2022.",
	}
	dataStatesWords = locale.Text{
		Fr: "Dans le tableau des États membres, une croix (†) marque un chiffre que nous n’avons trouvé que dans un seul extrait.",
		En: "In the table of member states, a dagger (†) marks a figure that we found in one extract only.",
	}
	unionCaption    = locale.Text{Fr: "Adoption de l’IA dans l’Union européenne, en\u202f% des entreprises", En: "Adoption of AI in the European Union, % of enterprises"}
	statesCaption   = locale.Text{Fr: "Adoption de l’IA par État membre, en\u202f% des entreprises (†\u202f: un seul extrait)", En: "Adoption of AI by member state, % of enterprises (†: one extract only)"}
	shareHead       = locale.Text{Fr: "Part, en\u202f%", En: "Share, %"}
	certaintyHead   = locale.Text{Fr: "Certitude", En: "Certainty"}
	confirmedText   = locale.Text{Fr: "confirmé", En: "confirmed"}
	unconfirmedText = locale.Text{Fr: "un seul extrait trouvé", En: "one extract found"}
	stateHead       = locale.Text{Fr: "Pays", En: "Country"}

	dataFactsTitle = locale.Text{Fr: "Les faits cités", En: "The facts cited"}
	dataFactsWords = locale.Text{
		Fr: "Ces chiffres sont cités dans les textes. Le modèle ne les lit pas, sauf ceux que reprend un paramètre.",
		En: "These figures are cited in the texts. The model does not read them, save those that a parameter takes up.",
	}
	factsCaption = locale.Text{Fr: "Faits et chiffres cités", En: "Facts and figures cited"}
	factHead     = locale.Text{Fr: "Fait", En: "Fact"}
	valueHead    = locale.Text{Fr: "Valeur", En: "Value"}

	dataFactoriesTitle = locale.Text{Fr: "Les fabriques d’IA", En: "The AI factories"}
	dataFactoriesWords = locale.Text{
		Fr: "Les fabriques d’IA retenues par EuroHPC. La colonne d’argent donne le contrat ou, s’il n’est pas signé, le budget de l’appel d’offres\u202f: c’est le cas des Pays-Bas. Un tiret\u202f: aucun chiffre trouvé.",
		En: "The AI factories selected by EuroHPC. The column of money gives the contract or, where none is signed, the tender’s budget: so it is for the Netherlands. A dash: no figure found.",
	}
	factoriesCaption = locale.Text{Fr: "Fabriques d’IA retenues par EuroHPC", En: "AI factories selected by EuroHPC"}
	factoryHead      = locale.Text{Fr: "Fabrique d’IA", En: "AI factory"}
	siteHead         = locale.Text{Fr: "Lieu", En: "Site"}
	hostHead         = locale.Text{Fr: "Porteur", En: "Host"}
	machineHead      = locale.Text{Fr: "Machine", En: "Machine"}
	selectedHead     = locale.Text{Fr: "Retenue en", En: "Selected in"}
	statusHead       = locale.Text{Fr: "État", En: "Status"}
	contractHead     = locale.Text{Fr: "Contrat ou budget, M€", En: "Contract or budget, EUR M"}
	acceleratorsHead = locale.Text{Fr: "Accélérateurs", En: "Accelerators"}
	serviceHead      = locale.Text{Fr: "En service", En: "In service"}
	budgetText       = locale.Text{Fr: "{value} (budget)", En: "{value} (budget)"}
)

var monthNames = [12]locale.Text{
	{Fr: "janvier", En: "January"}, {Fr: "février", En: "February"}, {Fr: "mars", En: "March"}, {Fr: "avril", En: "April"},
	{Fr: "mai", En: "May"}, {Fr: "juin", En: "June"}, {Fr: "juillet", En: "July"}, {Fr: "août", En: "August"},
	{Fr: "septembre", En: "September"}, {Fr: "octobre", En: "October"}, {Fr: "novembre", En: "November"}, {Fr: "décembre", En: "December"},
}

// factoryTexts gives, for cells of the table of factories that are not names
// alone or that the table writes without accents, what the page shows.
var factoryTexts = map[string]locale.Text{
	"Vienna":             {Fr: "Vienne", En: "Vienna"},
	"Athens":             {Fr: "Athènes", En: "Athens"},
	"Bologna":            {Fr: "Bologne", En: "Bologna"},
	"Barcelona":          {Fr: "Barcelone", En: "Barcelona"},
	"Bucharest":          {Fr: "Bucarest", En: "Bucharest"},
	"Galicia":            {Fr: "Galice", En: "Galicia"},
	"Groningen":          {Fr: "Groningue", En: "Groningen"},
	"Krakow":             {Fr: "Cracovie", En: "Kraków"},
	"Poznan":             {Fr: "Poznań", En: "Poznań"},
	"Juelich":            {Fr: "Juliers", En: "Jülich"},
	"Linkoping":          {Fr: "Linköping", En: "Linköping"},
	"Bruyeres-le-Chatel": {Fr: "Bruyères-le-Châtel", En: "Bruyères-le-Châtel"},

	"Advanced Computing Austria and AIT at TU Wien": {Fr: "Advanced Computing Austria et AIT à la TU Wien", En: "Advanced Computing Austria and AIT at TU Wien"},
	"Sofia Tech Park with INSAIT":                   {Fr: "Sofia Tech Park avec INSAIT", En: "Sofia Tech Park with INSAIT"},
	"GENCI with CEA, CINES, CNRS, Inria":            {Fr: "GENCI avec le CEA, le CINES, le CNRS et Inria", En: "GENCI with CEA, CINES, CNRS, Inria"},
	"HLRS, University of Stuttgart":                 {Fr: "HLRS, université de Stuttgart", En: "HLRS, University of Stuttgart"},
	"Forschungszentrum Juelich":                     {Fr: "Forschungszentrum Jülich", En: "Forschungszentrum Jülich"},
	"Vilnius University (LRTC data centre VDC3)":    {Fr: "Université de Vilnius (centre de données VDC3 de LRTC)", En: "Vilnius University (LRTC data centre VDC3)"},
	"AIFNL Foundation with SURF and TNO":            {Fr: "Fondation AIFNL avec SURF et TNO", En: "AIFNL Foundation with SURF and TNO"},
	"PSNC Poznan":                                   {Fr: "PSNC Poznań", En: "PSNC Poznań"},
	"ICI Bucharest with Politehnica":                {Fr: "ICI Bucarest avec Politehnica", En: "ICI Bucharest with Politehnica"},
	"IZUM with JSI and ARNES":                       {Fr: "IZUM avec JSI et ARNES", En: "IZUM with JSI and ARNES"},
	"NAISS, Linkoping University":                   {Fr: "NAISS, université de Linköping", En: "NAISS, Linköping University"},

	"new system, unnamed": {Fr: "nouvelle machine, sans nom", En: "new system, unnamed"},
	"new system":          {Fr: "nouvelle machine", En: "new system"},
	"to be acquired":      {Fr: "à acquérir", En: "to be acquired"},
	"not stated":          {Fr: "non indiquée", En: "not stated"},
	"JUPITER (exascale) plus JARVIS inference platform": {Fr: "JUPITER (exaflopique) et la plateforme d’inférence JARVIS", En: "JUPITER (exascale) plus JARVIS inference platform"},
	"Alice Recoque (exascale)":                          {Fr: "Alice Recoque (exaflopique)", En: "Alice Recoque (exascale)"},
	"new Nvidia GB200 NVL4 system plus Leonardo":        {Fr: "nouvelle machine Nvidia GB200 NVL4 et Leonardo", En: "new Nvidia GB200 NVL4 system plus Leonardo"},
	"MareNostrum 5 AI upgrade":                          {Fr: "MareNostrum 5, agrandi pour l’IA", En: "MareNostrum 5 AI upgrade"},
	"NLAIF supercomputer":                               {Fr: "supercalculateur de NLAIF", En: "NLAIF supercomputer"},
}

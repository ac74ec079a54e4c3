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

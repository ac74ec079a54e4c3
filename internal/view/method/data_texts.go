package method

import "aicontinent/internal/locale"

var (
	yearHead          = locale.Text("Year")
	dataAdoptionTitle = locale.Text("Adoption of AI")
	dataAdoptionWords = locale.Text("Share of enterprises with ten or more people that use AI, by Eurostat (`isoc_eb_ai`). The definition changed in 2025: an eighth technology joined the list. We hold no figure for 2022.")
	dataStatesWords   = locale.Text("In the table of member states, a dagger (†) marks a figure that we found in one extract only.")
	unionCaption      = locale.Text("Adoption of AI in the European Union, % of enterprises")
	statesCaption     = locale.Text("Adoption of AI by member state, % of enterprises (†: one extract only)")
	shareHead         = locale.Text("Share, %")
	certaintyHead     = locale.Text("Certainty")
	confirmedText     = locale.Text("confirmed")
	unconfirmedText   = locale.Text("one extract found")
	stateHead         = locale.Text("Country")

	dataFactsTitle = locale.Text("The facts cited")
	dataFactsWords = locale.Text("These figures are cited in the texts. The model does not read them, save those that a parameter takes up.")
	factsCaption   = locale.Text("Facts and figures cited")
	factHead       = locale.Text("Fact")
	valueHead      = locale.Text("Value")

	dataFactoriesTitle = locale.Text("The AI factories")
	dataFactoriesWords = locale.Text("The AI factories selected by EuroHPC. The column of money gives the contract or, where none is signed, the tender’s budget: so it is for the Netherlands. A dash: no figure found.")
	factoriesCaption   = locale.Text("AI factories selected by EuroHPC")
	factoryHead        = locale.Text("AI factory")
	siteHead           = locale.Text("Site")
	hostHead           = locale.Text("Host")
	machineHead        = locale.Text("Machine")
	selectedHead       = locale.Text("Selected in")
	statusHead         = locale.Text("Status")
	contractHead       = locale.Text("Contract or budget, EUR M")
	acceleratorsHead   = locale.Text("Accelerators")
	serviceHead        = locale.Text("In service")
	budgetText         = locale.Text("{value} (budget)")
)

var monthNames = [12]locale.Text{
	"January", "February", "March", "April",
	"May", "June", "July", "August",
	"September", "October", "November", "December",
}

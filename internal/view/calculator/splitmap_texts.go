package calculator

import "aicontinent/internal/locale"

// mapHeads name the shares over narrow columns, where long words may break.
var mapHeads = [4]locale.Text{
	"Giga\u00adfactories",
	"AI fac\u00adtories",
	"Capa\u00adcity",
	"Support",
}

var (
	mapTitle     = locale.Text("The best split on given terms")
	mapHint      = locale.Text("the map of all splits, with limits and floors")
	mapKept      = locale.Text("The share that stays")
	mapWait      = locale.Text("The map is being worked out…")
	mapKeys      = locale.Text("Drag the solid dot, or use the arrow keys.")
	mapPoint     = locale.Text("This split on the map: {shares}. It gives {value}.")
	mapMove      = locale.Text("Move the point")
	mapMoveText  = locale.Text("{name} +1%")
	mapMoveLabel = locale.Text("{name}: 1% more, taken from the two others in proportion")
	mapBestPin   = locale.Text("best")
	mapPlanPin   = locale.Text("plan")
	mapMinePin   = locale.Text("this one")
	mapBothPin   = locale.Text("the plan")

	mapNothing     = locale.Text("With no money, the split changes nothing")
	mapNoRoom      = locale.Text("Nothing left to share: “{name}” takes it all")
	mapUnassigned  = locale.Text("Nothing is assigned: the map is empty")
	mapLevel       = locale.Text("{value} in {year}, whatever the split")
	mapAllEqual    = locale.Text("No split stands out")
	mapMineEqual   = locale.Text("This split cannot be told from the best: {value}")
	mapManyEqual   = locale.Text("The top is flat: {n} splits in 10 are as good, up to {value}")
	mapBestAndPlan = locale.Text("{best} at best, {mine} with the plan")
	mapBestAndMine = locale.Text("{best} at best, {mine} with this split")
	mapMeasured    = locale.Text("Year {year}, for each split; {name}: {share} everywhere.")

	mapSplitHead = locale.Text("Split")
	mapBestRow   = locale.Text("Best")
	mapMedianRow = locale.Text("Median")
	mapWorstRow  = locale.Text("Worst")
	mapPlanRow   = locale.Text("The plan")
	mapMineRow   = locale.Text("This one")
	mapCaption   = locale.Plural{
		One:   "The one split of the map",
		Other: "Among the {n} splits of the map",
	}

	mapScripts     = locale.Text("Which other splits do as well takes more computing: your browser does that if it runs scripts.")
	mapPlateauSome = locale.Text("Within the dashes: {n} of {of} splits, by 5%, that the best does not beat in at least 90 of 100 simulations.")
	mapPlateauNone = locale.Text("The top is sharp: the best beats all others, by 5%, in at least 90 of 100 simulations, sometimes by little.")
	mapPlateauAll  = locale.Text("The best beats none of the others in at least 90 of 100 simulations: what is unknown weighs more than the split.")
	mapBeats       = locale.Plural{
		One:   "It beats the plan in {plan} of 100 simulations, and this one in {mine}.",
		Other: "It beats the plan in {plan} of 100 simulations, and this one in {mine}.",
	}
)

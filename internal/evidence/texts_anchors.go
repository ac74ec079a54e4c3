package evidence

import "aicontinent/internal/locale"

// AnchorWords are the texts of a row of [Anchors] as a reader meets them. Names of
// publications stay as they are.
type AnchorWords struct{ Quantity, Scope, Year, Published, Note locale.Text }

// WordsOfAnchor gives the texts of row i of [Anchors].
func WordsOfAnchor(i int) AnchorWords { return anchorWords[i] }

// anchorWords are in the order of the table.
var anchorWords = [len(Anchors)]AnchorWords{
	{locale.Text("Firms of ten and more persons that use AI"), locale.Text("EU"), locale.Text("2030"), locale.Text("17% (projection of 2024)"), locale.Text("already passed: 19.95% in 2025")},
	{locale.Text("Firms of ten and more persons that use AI"), locale.Text("EU"), locale.Text("2030"), locale.Text("about 52% (last year’s points repeated)"), ""},
	{locale.Text("Firms that use cloud, AI or data analytics, any of them"), locale.Text("EU"), locale.Text("2030"), locale.Text("75% (target)"), locale.Text("the target counts three technologies")},
	{locale.Text("Firms that use AI, however little"), locale.Text("euro area, all sizes"), locale.Text("end of 2025"), locale.Text("over 70%, 7% of them intensively"), locale.Text("the SAFE survey counts rare use too and asks a manager; Eurostat asks which technologies")},
	{locale.Text("Firms that use generative AI"), locale.Text("Germany"), locale.Text("2025 and 2026"), locale.Text("44%, 56% expected"), locale.Text("another definition, another sample")},
	{locale.Text("Electricity of data centres"), locale.Text("EU"), locale.Text("2024"), locale.Text("70 TWh"), ""},
	{locale.Text("Electricity of data centres"), locale.Text("EU"), locale.Text("2025"), locale.Text("99 TWh"), locale.Text("wider scope; the source was not opened")},
	{locale.Text("Electricity of data centres"), locale.Text("EU"), locale.Text("2030"), locale.Text("115 TWh"), locale.Text("growth without the plan is set on it")},
	{locale.Text("Electricity of data centres"), locale.Text("Europe"), locale.Text("2030"), locale.Text("168 TWh"), locale.Text("adds the United Kingdom, Norway and Switzerland; starts at 96 TWh")},
	{locale.Text("Electricity of data centres"), locale.Text("EU"), locale.Text("2030"), locale.Text("98.5 to 168 TWh"), locale.Text("read in a reprint of its release")},
	{locale.Text("Electricity of data centres"), locale.Text("EU, United Kingdom, Norway and Switzerland"), locale.Text("2030"), locale.Text("above 150 TWh"), locale.Text("another scope")},
	{locale.Text("Electricity of data centres"), locale.Text("Europe"), locale.Text("2035"), locale.Text("236 TWh"), ""},
	{locale.Text("IT load of data centres"), locale.Text("EU, United Kingdom, Norway and Switzerland"), locale.Text("2030"), locale.Text("35 GW"), locale.Text("demand, wider area, AI boom")},
	{locale.Text("Capacity of data centres"), locale.Text("Europe"), locale.Text("2025"), locale.Text("14.8 GW"), locale.Text("wider area; perhaps with sites under way")},
	{locale.Text("Tripling of capacity"), locale.Text("EU"), locale.Text("2030 to 2032"), locale.Text("3.0 times"), locale.Text("a target, not a forecast")},
	{locale.Text("Gap between demand and supply"), locale.Text("EU"), locale.Text("2036"), locale.Text("19 GW"), ""},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("euro area"), locale.Text("about 2034"), locale.Text("+2.9% of TFP (1.3 to 4.5)"), locale.Text("counts tasks in all firms; the model counts firms of ten and more, and the growth of adoption alone")},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("euro area"), locale.Text("2034"), locale.Text("about +1.4% (0.1 point in 2028 rising to 0.3 in 2034, summed)"), ""},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in five years"), locale.Text("31 European countries"), locale.Text("2030"), locale.Text("+1.1% (0.8 by Acemoglu’s method)"), ""},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("United States"), locale.Text("2034"), locale.Text("at most +0.66% of TFP"), locale.Text("TFP, tasks that pay within ten years")},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("United States"), locale.Text("ten years"), locale.Text("+6.8% of TFP (0.7 to 12.4)"), locale.Text("larger exposure and saving")},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("Germany"), locale.Text("2035"), locale.Text("about +3% of GDP"), locale.Text("Germany adopts more")},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("Denmark"), locale.Text("ten years"), locale.Text("+1 to +10% (0.1 to 1.0 point a year)"), ""},
	{locale.Text("GDP or total factor productivity (TFP) from all AI, in ten years"), locale.Text("EU"), locale.Text("2034"), locale.Text("+8% of GDP (€1,200bn to €1,400bn)"), locale.Text("commissioned by Google")},
	{locale.Text("Effect of the plan itself on GDP"), locale.Text("EU"), locale.Text("2035"), locale.Text("none published"), ""},
	{locale.Text("An hour of an H100"), locale.Text("world"), locale.Text("2026"), locale.Text("USD 2.35 on contract (March), 2.95 on demand (May), which is €2.0 to €2.6"), locale.Text("rents rose by 38% in six months")},
	{locale.Text("The EU’s share of the world’s AI compute"), locale.Text("EU"), locale.Text("2025"), locale.Text("4 to 6%"), ""},
	{locale.Text("Capacity of data centres"), locale.Text("EU"), locale.Text("2030"), locale.Text("about 28 GW (12 GW in 2025)"), locale.Text("read in relays that quote the page; does not say whether it is IT load or all power, nor whether the plan is in it")},
}

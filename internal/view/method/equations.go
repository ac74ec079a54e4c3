package method

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// methodBlock is a part of the model in words and in formulas. It says what
// package model computes, and changes with it.
type methodBlock struct {
	id       string
	title    locale.Text
	words    []locale.Text
	formulas []locale.Text
	groups   []string // of the parameters in the formulas
}

// methodBlocks lists them in the order in which a step is computed.
var methodBlocks = []methodBlock{
	blockTime, blockMoney, blockBuilding, blockCompute, blockFrontier, blockAdoption, blockTarget,
	blockProductivity, blockEconomy, blockEnergy,
}

// methodEquations gives every equation, in words and as a formula.
func (p page) methodEquations() markup.Group {
	g := markup.Group{p.prose(equationsIntro)}
	for _, b := range methodBlocks {
		g = append(g, markup.El("h3", markup.A("id", "equations-"+b.id), p.Text(b.title)))
		for _, t := range b.words {
			g = append(g, p.prose(t))
		}
		if len(b.formulas) > 0 {
			list := markup.El("ul", markup.Class("formulas"))
			for _, f := range b.formulas {
				list.Children = append(list.Children, markup.El("li", markup.El("code", p.Text(f))))
			}
			g = append(g, list)
		}
		if len(b.groups) > 0 {
			g = append(g, p.blockParameters(b.groups))
		}
	}
	return g
}

// blockParameters leads to the tables of the parameters of a block.
func (p page) blockParameters(groups []string) *markup.Node {
	line := markup.El("p", markup.Class("uses"), p.Text(equationsUse), markup.Text(" "))
	for i, group := range groups {
		if i > 0 {
			line.Children = append(line.Children, markup.Text(", "))
		}
		line.Children = append(line.Children, markup.El("a", markup.A("href", "#"+parametersID(group)), p.Text(evidence.GroupName(group))))
	}
	return line
}

var (
	equationsIntro = locale.Text("Money becomes machines after a delay. Machines and support change how fast firms adopt AI. Adoption becomes productivity, later still.")
	equationsUse   = locale.Text("Parameters:")
)

var blockTime = methodBlock{
	id: "time", title: locale.Text("Time"),
	words: []locale.Text{
		"The simulation goes from 2024 to 2040 by steps of an eighth of a year. At each step, all flows come from the state at that moment; then all stocks advance. A year’s value is that of its first step.",
		"What follows a trend grows or falls at a constant rate.",
	},
	formulas: []locale.Text{
		"next stock = stock + change per year × 1/8",
		"trend(start, rate) = start in 2024 × exp(rate × years since 2024)",
	},
}

var blockMoney = methodBlock{
	id: "money", title: locale.Text("section\x04Money"),
	words: []locale.Text{
		"The envelope is announced along a bell: little at first, most in the middle, little at the end. What would fall after 2040 is not counted.",
		"Of the private money pledged, only that which arrives and would not have come without the plan counts. Each line receives its share of this effective money; of that of support, what does not reach firms is not spent.",
	},
	formulas: []locale.Text{
		"progress = (year − first commitments) ÷ years to commit",
		"announced per year = envelope × (1 − cos(2π × progress)) ÷ years to commit if progress is between 0 and 1, otherwise 0",
		"effective per year = announced per year × (public share + (1 − public share) × pledges that arrive × additionality)",
		"money of a line per year = effective per year × share of the line",
		"money of support per year = effective per year × share of support × support that reaches firms",
	},
	groups: []string{"money", "adoption"},
}

var blockBuilding = methodBlock{
	id: "building", title: locale.Text("Building"),
	words: []locale.Text{
		"The money of gigafactories, AI factories and data centres passes through three stages of the same mean length. Nothing is ready at once, and not everything on the same day.",
		"If the power grid cannot connect everything, the three lines wait in the same proportion. This limit counts the power of machines, without cooling. Adoption support is not built: it works as soon as it is committed.",
		"The AI share is 1 for gigafactories and AI factories. The hardware share is 1, except for AI factories, where a part pays for services.",
		"The tripling year is the first whose annual value is at or above three times that of 2024.",
	},
	formulas: []locale.Text{
		"cost per MW = cost without machines + AI share × cost of AI machines + (1 − AI share) × cost of general servers",
		"passage = 3 ÷ (lead time of the line × delays)",
		"ready per year = money in stage 3 × passage",
		"MW ready per year = ready per year × hardware share × 1,000 ÷ cost per MW",
		"grid limit = min(1, connections in GW × 1,000 ÷ MW ready per year, the three lines together)",
		"entering service per year = grid limit × ready per year",
		"new MW per year = grid limit × MW ready per year",
		"change in stage 1 = money of the line − stage 1 × passage",
		"change in stage 2 = stage 1 × passage − stage 2 × passage",
		"change in stage 3 = stage 2 × passage − entering service",
		"change in the plan’s MW = new MW − the plan’s MW ÷ life of buildings",
		"capacity = trend(capacity, growth without the plan) + the plan’s MW, the three lines together",
	},
	groups: []string{"cost", "time", "compute"},
}

var blockCompute = methodBlock{
	id: "compute", title: locale.Text("section\x04Compute"),
	words: []locale.Text{
		"Everything is counted in H100-equivalents, the power of one Nvidia chip of 2022. New machines get better every year; they wear out, and only a part is replaced.",
		"Only a part of the machines is sold or granted. What is served exceeds neither supply nor demand; Europe buys abroad almost all that is missing.",
	},
	formulas: []locale.Text{
		"new machines per MW = trend(H100-equivalents per MW, progress per watt)",
		"replacement per year = share replaced × AI share × the plan’s MW ÷ life of machines",
		"change in the plan’s machines = (AI share × new MW + replacement) × new machines per MW − the plan’s machines ÷ life of machines",
		"supply = usable share × (trend(machines in the EU, growth without the plan) + the plan’s machines, the three lines together)",
		"demand = firms × adoption × trend(demand per firm, growth) + trend(demand of laboratories, growth)",
		"served in the EU = supply × demand ÷ (supply⁴ + demand⁴)^(1/4)",
		"access = (served in the EU + import share × (demand − served in the EU)) ÷ demand",
		"machines used = served in the EU ÷ supply",
		"share served in the EU = served in the EU ÷ demand",
	},
	groups: []string{"time", "compute", "demand"},
}

var blockFrontier = methodBlock{
	id: "frontier", title: locale.Text("The frontier"),
	words: []locale.Text{"A large model is trained on a single site. The run takes 90 days of one gigafactory site and compares them with the world’s largest training run, which grows every year."},
	formulas: []locale.Text{
		"run on one site = machines of gigafactories ÷ sites × operations per second of an H100 × useful share × 90 × 86,400 seconds",
		"best in the EU = max(run on one site, trend(largest in the EU, growth without gigafactories))",
		"frontier = trend(largest in the world, growth of the frontier)",
		"years behind = max(0, ln(frontier ÷ best in the EU) ÷ growth of the frontier)",
		"closeness = exp(−years behind ÷ closeness scale)",
	},
	groups: []string{"frontier"},
}

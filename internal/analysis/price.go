package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// Price returns about how many runs of the model it takes to answer a question,
// without doing any work. A server decides by the price whose request goes first. A
// run that searches for the pace of a target counts as several. The price depends
// on the question alone.
//
// The work of the search for the best split cannot be known in advance unless the
// question limits it; its price is what most searches need.
func Price(q Question) int {
	sum := 0
	for i := range prices {
		if q.Parts&prices[i].part != 0 {
			sum += prices[i].of(&q)
		}
	}
	return sum
}

// prices has the price of each part. It is separate from the jobs because the
// programs in browsers need no prices.
var prices = []struct {
	part Parts
	of   func(q *Question) int
}{
	{PartRanges, rangesPrice},
	{PartMoney, moneyPrice},
	{PartAll, allPrice},
	{PartInfluence, influencePrice},
	{PartMap, mapPrice},
	{PartBest, bestPrice},
	{PartGap, gapPrice},
	{PartOdds, oddsPrice},
	{PartAnswer, solvePrice},
	{PartBillion, billionPrice},
	{PartSensitivity, sensitivityPrice},
}

// BandsPrice is the price of bands by year for one scenario with a number of draws.
func BandsPrice(s scenario.Scenario, draws int) int { return draws * costOf(s) }

func rangesPrice(q *Question) int {
	if q.Coarse {
		return roughDraws * q.cost()
	}
	return RangeDraws * q.cost()
}

func moneyPrice(q *Question) int { return moneyRuns(q.cost()) }

func allPrice(q *Question) int {
	runs := plansOwn + landscape.EvenRough
	if all := evenSplits(q.Scenario); all > landscape.EvenRough && !q.Coarse {
		runs = 2*plansOwn + all
	}
	return runs * splitCost(q.Scenario)
}

func influencePrice(q *Question) int {
	return uncertainty.InfluenceRuns(q.Scenario, len(believed)) * q.cost()
}

func mapPrice(q *Question) int {
	coarse, fine := mapGrids(q.Scenario, q.Splits.Fixed)
	runs := coarse.Len() + plansOwn
	if !q.Coarse && !q.Splits.Rough {
		runs += fine.Len() + plansOwn + landscape.Draws*(coarse.Len()+outcome.Count+1) + landscape.Draws
	}
	return runs * splitCost(q.Scenario)
}

func bestPrice(q *Question) int {
	runs := searchRuns
	if q.MostSearchRuns > 0 {
		runs = q.MostSearchRuns
	}
	if !q.Coarse {
		runs += landscape.Draws * plateauSplits
	}
	return runs * splitCost(q.Scenario)
}

func gapPrice(q *Question) int {
	return why.GapRuns(q.Against, q.Scenario) * max(q.cost(), costOf(q.Against))
}

func oddsPrice(q *Question) int { return RangeDraws * (q.cost() + costOf(q.Against)) }

func solvePrice(q *Question) int {
	if _, ok := why.BeliefOf(q.Belief); !ok {
		return 0
	}
	return why.MostRuns * q.cost()
}

// billionPrice counts one search for the pace of a target, if there is one, for
// each draw.
func billionPrice(q *Question) int {
	return why.BillionRuns(BillionDraws) + (1+BillionDraws)*(q.cost()-1)
}

func sensitivityPrice(q *Question) int {
	runs := 1 + 2*(len(uncertainty.Inputs(q.Scenario))+len(uncertainty.Members(q.Scenario)))
	if !q.Coarse {
		runs += shareDraws
	}
	return runs * q.cost()
}

// mapGrids returns the grids of a scenario's map. They are coarser if every run has
// to search for the pace of a target.
func mapGrids(s scenario.Scenario, fixed model.Kind) (coarse, fine landscape.Grid) {
	step := 1
	if s.Levers.Aim.Set() {
		step = 2
	}
	split := s.Levers.SplitTenths
	return landscape.NewGrid(split, fixed, step*landscape.Coarse), landscape.NewGrid(split, fixed, step*landscape.Fine)
}

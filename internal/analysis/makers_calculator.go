//go:build !pages

package analysis

// shownMakers and foldedMakers are for the calculator only: what it always shows,
// and what is in its folds. The light program of the other pages is built without
// them.
var (
	shownMakers = []maker{
		{PartMoney, func() job { return new(moneyJob) }},
		{PartAll, func() job { return new(allJob) }},
		{PartInfluence, func() job { return new(influenceJob) }},
		{PartMap, func() job { return new(mapJob) }},
		{PartBest, func() job { return new(bestJob) }},
	}
	foldedMakers = []maker{
		{PartAnswer, func() job { return new(solveJob) }},
		{PartBillion, func() job { return new(billionJob) }},
		{PartSensitivity, func() job { return new(sensitivityJob) }},
	}
)

//go:build !pages

package analysis

// What the calculator alone asks: what it shows to everyone, and what it folds. The
// light program of the other pages is built without it.
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

// Package analysis computes what takes more than one run of the model: ranges,
// influence, the map of all splits and the like. It works in small slices, so that
// its caller can do other things in between, and on one scenario at a time: results
// never mix two scenarios.
//
// There is no clock here: slices are counted in runs of the model. The package is
// fmt-free and keeps to Go 1.21, since embeds share it.
//
// To add a part: a bit in [Parts], a field in [Results] that is nil until something
// is known, a row in makers and one in prices, and a job in a file of its own.
package analysis

import (
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
	"aicontinent/internal/why"
)

// Parts is a set of analyses of a scenario.
type Parts uint

// The parts, most urgent first.
const (
	PartRanges      Parts = 1 << iota // where the outcomes lie in most draws
	PartMoney                         // what each line of the money does
	PartAll                           // the outcomes of all splits
	PartInfluence                     // how much each control moves them
	PartMap                           // the map of all splits
	PartBest                          // the best split under limits
	PartGap                           // why the scenario differs from another
	PartOdds                          // how often it gives more than the other, draw by draw
	PartAnswer                        // what would have to be true
	PartBillion                       // what one more billion on each line does
	PartSensitivity                   // which parameters the outcomes depend on: shares of their variance
)

// Question asks for analyses of one scenario.
type Question struct {
	Scenario scenario.Scenario
	Parts    Parts // what is on screen or open
	// Coarse asks only for the first, rough answer of each part, because a control
	// is being moved and the next scenario is about to come.
	Coarse bool

	Against scenario.Scenario // for PartGap and PartOdds
	Fans    []int             // columns of model.Columns whose bands by year PartOdds computes too; not to be changed
	Column  int               // of model.Columns, for PartAnswer and PartBillion
	Belief  string            // for PartAnswer, as why.BeliefOf takes it
	Target  float64           // for PartAnswer, in the unit of the column
	Splits  SplitQuestion     // for PartMap and PartBest
	// MostSearchRuns limits the runs of the search for PartBest; 0 means no limit.
	// See [SearchRuns].
	MostSearchRuns int
	Giving         split.Rule // for PartInfluence: who gives way when a share moves
	// Unconditioned gives every draw the same weight, regardless of how well it
	// agrees with the observations.
	Unconditioned bool
}

// Results is what is known so far about one scenario. When more is known a part is
// replaced, never changed in place.
type Results struct {
	Scenario    scenario.Scenario
	Ranges      *Ranges
	Money       *Money
	All         *AllSplits
	Influence   *Influence
	Gap         *Gap
	Odds        *Odds
	Answer      *why.Answer
	Billion     *Billion
	Sensitivity *Sensitivity
	Map         *SplitMap
	Best        *BestSplit

	// Former has Money and All of the previous scenario, which pages show dimmed
	// until those of this scenario are known.
	Former Former

	Progress Progress // of all parts asked for together
}

// Former has results of the previous scenario, or nil.
type Former struct {
	Money *Money
	All   *AllSplits
}

// next returns the former results for the next scenario.
func (r *Results) next() (f Former) {
	if r == nil {
		return f
	}
	f = r.Former
	if r.Money != nil {
		f.Money = r.Money
	}
	if r.All != nil {
		f.All = r.All
	}
	return f
}

// Progress says how far work has come, in runs of the model.
type Progress struct {
	Done      int
	Rough, Of int  // until there is something to show, and until everything is known
	Shown     bool // there is something to show, which is rough while Done is below Of
}

// Finished reports whether nothing is left to do.
func (p Progress) Finished() bool { return p.Done >= p.Of }

// aimRuns is the cost of a run that searches for the pace of a target, in plain
// runs. Measured: 1.6 to 6.6, most where the target is far and barely within reach.
const aimRuns = 6

// splitRuns is the same where only the split changes. Without a target such a run
// is cheaper than others, because it reuses the path without the plan.
const splitRuns = 10

// splitCost returns the cost of running the scenario with another split.
func splitCost(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return splitRuns
	}
	return 1
}

// searchWorth is the most that a search may cost while somebody waits for a page: a
// fifth of a second of one core. Three of four searches end earlier by themselves.
const searchWorth = 12000

// SearchRuns is the number of runs that the search for the best split of a scenario
// may take while somebody waits for a page.
func SearchRuns(s scenario.Scenario) int { return searchWorth / splitCost(s) }

// cost returns the cost of one run of the question's scenario.
func (q *Question) cost() int { return costOf(q.Scenario) }

func costOf(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return aimRuns
	}
	return 1
}

// Complete answers a question completely.
func Complete(q Question) *Results { return CompleteUnless(q, nil) }

// CompleteUnless is [Complete] with a function stop, as in [Work.CompleteUnless].
func CompleteUnless(q Question, stop func() bool) *Results {
	var w Work
	return w.CompleteUnless(q, stop)
}

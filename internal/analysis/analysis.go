// Package analysis works out what takes more than one run of the model: ranges,
// influence, the map of all splits and the like. It does so in small slices, so
// that whoever shows the results can do other things in between, and for one
// scenario at a time: nothing of an earlier one is ever among the results.
//
// There is no clock here: slices are counted in runs of the model. The package
// is fmt-free and keeps to Go 1.21, since embeds share it.
//
// To add a part: a bit in [Parts], a field in [Results] that is nil until
// something is known, a row in makers and one in prices, and a job in a file of its own.
package analysis

import (
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
	"aicontinent/internal/why"
)

// Parts is a set of things that can be known about a scenario.
type Parts uint

// The parts, most urgent first.
const (
	PartRanges    Parts = 1 << iota // how far the outcomes may go
	PartMoney                       // what each line of the money does
	PartAll                         // the outcomes of all splits
	PartInfluence                   // how far each control moves them
	PartMap                         // the map of all splits
	PartBest                        // the best split under limits
	PartGap                         // why the scenario differs from another
	PartOdds                        // how often it gives more than that, draw by draw
	PartAnswer                      // what would have to be true
	PartBillion                     // what one more billion on each line does
	PartSensitivity                       // what the outcomes hang on: shares of their variance by parameter
)

// Question is what somebody wants to know, about one scenario.
type Question struct {
	Scenario scenario.Scenario
	Parts    Parts // what is on screen or open
	// Coarse asks for the first, rough answer of each part alone: a control is
	// being moved, and the next scenario is about to come.
	Coarse bool

	Against scenario.Scenario // for PartGap and PartOdds
	Fans    []int             // columns of model.Columns whose bands by year PartOdds gives too; not to be changed
	Column  int               // of model.Columns, for PartAnswer and PartBillion
	Belief  string            // for PartAnswer, as why.BeliefOf takes it
	Target  float64           // for PartAnswer, in the unit of the column
	Splits  SplitQuestion     // for PartMap and PartBest
	// MostSearchRuns ends the search of PartBest after so many runs; 0 is no
	// limit. See [SearchRuns].
	MostSearchRuns int
	Giving         split.Rule // for PartInfluence: who gives way when a share moves
	// Unconditioned lets every draw count the same, whatever was observed.
	Unconditioned bool
}

// Results is what is known so far about one scenario. A part is replaced when
// more is known, and never changed in place.
type Results struct {
	Scenario  scenario.Scenario
	Ranges    *Ranges
	Money     *Money
	All       *AllSplits
	Influence *Influence
	Gap       *Gap
	Odds      *Odds
	Answer    *why.Answer
	Billion   *Billion
	Sensitivity     *Sensitivity
	Map       *SplitMap
	Best      *BestSplit

	// Former is what was known of an earlier scenario of Money and All, for who
	// shows it dimmed until they are known of this one.
	Former Former

	Progress Progress // of all parts asked for together
}

// Former is what was known of an earlier scenario; nil where nothing was.
type Former struct {
	Money *Money
	All   *AllSplits
}

// next gives what is former once another scenario is asked about.
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
	Rough, Of int  // until there is something to show, and until all is known
	Shown     bool // there is something to show: rough while Done is below Of
}

// Finished reports whether nothing is left to do.
func (p Progress) Finished() bool { return p.Done >= p.Of }

// aimRuns is about how many runs one takes that looks for the pace of a target:
// 1.6 to 6.6 as measured, most where the target is far and just within reach.
const aimRuns = 6

// splitRuns is the same where only the split changes: without a target such a
// run keeps the path without the plan, and so is cheaper than others.
const splitRuns = 10

// splitCost gives how many runs one of the scenario with another split is worth.
func splitCost(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return splitRuns
	}
	return 1
}

// searchWorth is what a search may cost at most where somebody waits for a page
// to be written: a fifth of a second of one core. Three searches in four end by
// themselves within it.
const searchWorth = 12000

// SearchRuns is how many runs the search for the best split of a scenario may
// take where somebody waits for a page to be written.
func SearchRuns(s scenario.Scenario) int { return searchWorth / splitCost(s) }

// cost gives how many runs one of the question's scenario is worth.
func (q *Question) cost() int { return costOf(q.Scenario) }

func costOf(s scenario.Scenario) int {
	if s.Levers.Aim.Set() {
		return aimRuns
	}
	return 1
}

// Complete answers a question in one go.
func Complete(q Question) *Results { return CompleteUnless(q, nil) }

// CompleteUnless is [Complete], given up as [Work.CompleteUnless] is.
func CompleteUnless(q Question, stop func() bool) *Results {
	var w Work
	return w.CompleteUnless(q, stop)
}

package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// SplitQuestion says which map of splits is asked for, and which best split.
type SplitQuestion struct {
	Fixed    model.Kind // the share that the map holds
	Outcome int        // of outcome.All, for the best split
	Limits  landscape.Limits
	Rough   bool // the coarse map is enough
}

// Shares has a number for each of outcome.All.
type Shares [outcome.Count]float64

// SplitMap holds the outcomes of the horizon's year over all splits of three of
// the four shares. It does not change.
type SplitMap struct {
	Grid   landscape.Grid
	Year   int
	Rough  bool                            // a finer one is to come
	Values [outcome.Count][]float64        // at the grid's points
	Ranked [outcome.Count]landscape.Ranked // points of the grid; of equals the one nearest to the plan
	Plan   Shares                          // what the plan's own split gives

	Plateau *SplitPlateau // nil until known
}

// Best gives the best split of the map for an outcome.
func (m *SplitMap) Best(outcome int) landscape.Split { return m.Grid.At(m.Ranked[outcome].Best) }

// SplitPlateau tells which splits the best one of the map cannot be told from.
type SplitPlateau struct {
	Grid  landscape.Grid // coarse
	Draws int
	Equal [outcome.Count][]float64 // share of the draws in which the best is not better, at the grid's points
	Plan  Shares                   // the same for the plan's own split
	Mine  *Shares                  // and for the scenario's own; nil until known
}

// EqualEnough is the least share of the draws in which the best split is not
// better than one on the plateau.
const EqualEnough = 1 - landscape.Sure

// On counts the points of the map that lie on the plateau.
func (p *SplitPlateau) On(outcome int) int {
	n := 0
	for _, v := range p.Equal[outcome] {
		if OnPlateau(v) {
			n++
		}
	}
	return n
}

// OnPlateau reports whether a split lies on the plateau by the share of the
// draws in which the best one is not better. Shares are of whole draws: the
// hair is for rounding.
func OnPlateau(equal float64) bool { return equal > EqualEnough+1e-9 }

// BestSplit is the best split of all four shares for an outcome under limits.
// It does not change.
type BestSplit struct {
	Asked SplitQuestion
	Found landscape.Found
	Feasible  bool // the floors leave something to look for
	Runs  int  // of the model that the search took
	Cut   bool // it ended at the question's MostSearchRuns: there may be a better split

	Choice *Choice // nil until known, and where no split keeps to the limits
}

// Choice tells how free one is near the best split: which splits at steps of
// 10 % keep to the limits and cannot be told from it.
type Choice struct {
	Draws     int
	On, Of    int             // splits on the plateau, of all that keep to the limits
	Low, High landscape.Split // of each share, among those on the plateau and the best
}

// PlanSplit is the split of the plan as we read it.
var PlanSplit = func() landscape.Split {
	for i := range scenario.Presets {
		if scenario.Presets[i].Plan {
			return scenario.Presets[i].Split
		}
	}
	return scenario.Default().Levers.SplitTenths
}()

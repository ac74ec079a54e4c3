package analysis

import (
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// SplitQuestion says which map of splits and which best split are asked for.
type SplitQuestion struct {
	Fixed   model.Kind // the share that is fixed on the map
	Outcome int        // index in outcome.All, for the best split
	Limits  landscape.Limits
	Rough   bool // the coarse map is enough
}

// Shares has a number for each outcome of outcome.All.
type Shares [outcome.Count]float64

// SplitMap has the outcomes of the horizon's year for all splits of three of the
// four shares. It does not change.
type SplitMap struct {
	Grid   landscape.Grid
	Year   int
	Rough  bool                            // a finer one is to come
	Values [outcome.Count][]float64        // at the grid's points
	Ranked [outcome.Count]landscape.Ranked // points of the grid; of equal ones the nearest to the plan
	Plan   Shares                          // the outcomes of the plan's own split

	Plateau *SplitPlateau // nil until known
}

// Best returns the best split of the map for an outcome.
func (m *SplitMap) Best(outcome int) landscape.Split { return m.Grid.At(m.Ranked[outcome].Best) }

// SplitPlateau says which splits of the map are as good as the best one, given how
// uncertain the parameters are.
type SplitPlateau struct {
	Grid  landscape.Grid // coarse
	Draws int
	Equal [outcome.Count][]float64 // share of the draws in which the best is not better, at the grid's points
	Plan  Shares                   // the same for the plan's own split
	Mine  *Shares                  // and for the scenario's own; nil until known
}

// EqualEnough is the smallest share of draws in which the best split must fail to
// be better for another split to count as equal to it.
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

// OnPlateau reports whether a split lies on the plateau, given the share of the
// draws in which the best one is not better. The small addition allows for
// rounding.
func OnPlateau(equal float64) bool { return equal > EqualEnough+1e-9 }

// BestSplit is the best split of all four shares for an outcome under limits. It
// does not change.
type BestSplit struct {
	Asked    SplitQuestion
	Found    landscape.Found
	Feasible bool // whether the floors leave anything to search
	Runs     int  // of the model, in the search
	Cut      bool // the search ended at the question's MostSearchRuns, so there may be a better split

	Choice *Choice // nil until known, and if no split meets the limits
}

// Choice says which other splits, at steps of 10 %, meet the limits and are as good
// as the best one.
type Choice struct {
	Draws     int
	On, Of    int             // splits on the plateau, and all that meet the limits
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

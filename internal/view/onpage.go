//go:build !embed

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
)

// What follows here is for pages of their own. The light programs of embeds are
// built without it, so that nothing it leads to is in them: see onpage_light.go.

// allFolds are all that a figure unfolds.
func (p *Page) allFolds(f Figure, table *markup.Node) markup.Group {
	return markup.Group{p.whyFold(f), table, p.Takeaway(f.ID, f.Finding)}
}

// whyFold is the first of them.
func (p *Page) whyFold(f Figure) *markup.Node {
	return p.FigureFold(f.ID+"-why", whyTitle, f, func() *markup.Node { return p.why(f) })
}

// moreOutcomes are those that the strip shows where the visitor chooses them.
var moreOutcomes = []stripOutcome{
	inStrip(outcome.Energy, analysis.Electricity, inTerawattHours, [2]float64{0.7, 0}, [2]float64{1.4, 0}),
	inStrip(outcome.Balance, analysis.Balance, inMoney, [2]float64{0, -60}, [2]float64{0, 60}),
	inStrip(outcome.Compute, analysis.Domestic, inPercent, [2]float64{}, [2]float64{0, 1}),
	inStrip(outcome.Jobs, analysis.Jobs, inJobs, [2]float64{}, [2]float64{2.5, 1000}),
	inStrip(outcome.Frontier, analysis.Frontier, inYears, [2]float64{1, -4}, [2]float64{1, 4}),
}

//go:build !embed

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
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

// obstacles says what holds firms back: one paragraph for all profiles, since
// nobody measured it by profile; nil in embeds.
func (p *Page) obstacles() *markup.Node {
	if p.Embed != nil {
		return nil
	}
	return p.FixedHelp("obstacles", func() markup.Group {
		share := func(id string) string { return p.Lang.PlainPercent(evidence.FactOf(id).Value) }
		return markup.Group{p.TextWith(obstacles, "strategy", share("fr_no_strategy"), "analysis", share("fr_no_data_analysis"),
			"support", share("fr_no_support"), "survival", share("fr_survival"))}
	})
}

var obstacles = locale.Text("What holds them back (French SMEs and mid-caps, Bpifrance Le Lab, 2025): {strategy} of leaders have no AI strategy, {analysis} of firms do not steer by data, {support} lack in-house support or a network. Yet {survival} see AI as a matter of survival within three to five years. The profiles’ shares come from the survey; their paces are our estimates.")

// moreOutcomes are those that the strip shows where the visitor chooses them.
var moreOutcomes = []stripOutcome{
	inStrip(outcome.Energy, analysis.Electricity, inTerawattHours, [2]float64{0.7, 0}, [2]float64{1.4, 0}),
	inStrip(outcome.Balance, analysis.Balance, inMoney, [2]float64{0, -60}, [2]float64{0, 60}),
	inStrip(outcome.Compute, analysis.Domestic, inPercent, [2]float64{}, [2]float64{0, 1}),
	inStrip(outcome.Jobs, analysis.Jobs, inJobs, [2]float64{}, [2]float64{2.5, 1000}),
	inStrip(outcome.Frontier, analysis.Frontier, inYears, [2]float64{1, -4}, [2]float64{1, 4}),
}

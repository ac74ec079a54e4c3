//go:build !embed

package view

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// What follows here is for pages of their own. The light programs of embeds are
// built without it, so that nothing it leads to is in them: see onpage_light.go.

// allFolds are all that a figure unfolds.
func (p *Page) allFolds(f Figure, table *markup.Node) markup.Group {
	return markup.Group{p.whyFold(f), table, p.takeaway(f.ID, f.Finding)}
}

// whyFold is the first of them.
func (p *Page) whyFold(f Figure) *markup.Node {
	return p.FigureFold(f.ID+"-why", whyTitle, f, func() *markup.Node { return p.why(f) })
}

// weightUnder is the bar under the track of a control, which says how far the
// control moves the outcome, or the room for it; nil in embeds.
func (p *Page) weightUnder(id string) markup.Group {
	if p.Embed != nil {
		return nil
	}
	return p.weight(id)
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

// howSure says below the sentence what its ranges are.
func (p *Page) howSure() *markup.Node {
	node := markup.El("p", markup.Class("odds"), markup.A("id", "sure"))
	if p.ranges() != nil {
		node.Children = append(node.Children, markup.Text(p.rangesMean()))
	}
	return node
}

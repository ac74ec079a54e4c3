//go:build !embed

package board

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// What follows here is for pages of their own, as in view/onpage.go.

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

package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// IsOnlySplit reports whether nothing but the split differs from the plan as we read
// it, whatever the year that is shown.
func (p *Page) IsOnlySplit() bool {
	bare := p.Session.Scenario
	bare.Levers.SplitTenths = scenario.Default().Levers.SplitTenths
	bare.Levers.Horizon = scenario.Default().Levers.Horizon
	return bare.Equal(scenario.Default())
}

// isOwn reports whether what is shown is the reader's own: another scenario than
// that of the link that they opened or of the article around an embed. Only then
// does a page say “your”; what is copied out never does.
func (p *Page) isOwn() bool {
	if p.Embed != nil {
		return !p.Embed.Article().Equal(p.Session.Scenario)
	}
	return p.Session.IsOwn()
}

// Whose gives one of two texts: of what is the reader's own, or of anyone's.
func (p *Page) Whose(own, anyones locale.Text) locale.Text {
	if p.isOwn() {
		return own
	}
	return anyones
}

// WhoSplit is the subject where nothing but the split differs from the plan.
var WhoSplit = locale.Text("This split")

package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// who is the subject of a title: the plan, this split where nothing else was
// changed, or this scenario. It is never the reader, since titles are copied out.
func (p *Page) who() string {
	switch {
	case p.isPlan():
		return p.in(whoPlan)
	case p.isOnlySplit():
		return p.in(whoSplit)
	}
	return p.in(whoScenario)
}

// isOnlySplit reports whether nothing but the split differs from the plan as we read
// it, whatever the year that is shown.
func (p *Page) isOnlySplit() bool {
	bare := p.Session.Scenario
	bare.Levers.SplitTenths = scenario.Default().Levers.SplitTenths
	bare.Levers.Horizon = scenario.Default().Levers.Horizon
	return bare.Equal(scenario.Default())
}

var (
	whoPlan     = locale.Text{Fr: "Le plan", En: "The plan"}
	whoSplit    = locale.Text{Fr: "Cette répartition", En: "This split"}
	whoScenario = locale.Text{Fr: "Ce scénario", En: "This scenario"}
)

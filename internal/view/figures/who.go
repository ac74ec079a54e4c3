package figures

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// who is the subject of a title: the plan, this split where nothing else was
// changed, or this scenario. It is never the reader, since titles are copied out.
func (p *Page) who() string {
	switch {
	case p.IsPlan():
		return p.In(whoPlan)
	case p.IsOnlySplit():
		return p.In(view.WhoSplit)
	}
	return p.In(whoScenario)
}

var (
	whoPlan     = locale.Text("The plan")
	whoScenario = locale.Text("This scenario")
)

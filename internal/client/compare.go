//go:build !embed && !calculator

package client

import (
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// comparer runs the two scenarios of the compare page.
type comparer struct{ pair [2]model.Simulator }

func (p *Program) compare(page *view.Page) {
	if p.start.Page == view.ComparePage {
		page.Compared = view.Compare(p.session, &p.pair)
	}
}

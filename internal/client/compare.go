//go:build !embed && !calculator

package client

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
	"aicontinent/internal/view/compare"
	"aicontinent/internal/view/share"
)

// What is here leads to all that the pages beside the calculator show: its light
// program is built without it.

// others is what a program has for these pages.
type others struct {
	pair [2]model.Simulator // of the two scenarios of the compare page
}

// otherParts are the parts of one of these pages.
func (p *Program) otherParts(page *view.Page) markup.Group {
	if page.Name == view.ComparePage {
		return compare.Of(page, &p.pair).Parts()
	}
	return p.sharing(page).Parts()
}

// otherQuestion is what one of these pages needs to know.
func (p *Program) otherQuestion(page *view.Page) analysis.Question {
	if page.Name == view.ComparePage {
		return compare.Of(page, &p.pair).Question()
	}
	return page.Question(page.Name)
}

// sharing is the page that writes codes.
func (p *Program) sharing(page *view.Page) *share.Page {
	return &share.Page{Page: page, Integrity: p.start.Integrity, Heights: p.heights}
}

// otherWords say what one of these pages shows, for who does not see it.
func (p *Program) otherWords(page *view.Page) string {
	if page.Name == view.ComparePage {
		return compare.Of(page, &p.pair).Description()
	}
	return page.Announcement()
}

//go:build !embed && !calculator

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
)

// What is here leads to all that the pages beside the calculator show: its light
// program is built without it.

// other are the parts of one of these pages.
func (p *Page) other(page string) markup.Group {
	if page == ComparePage {
		return markup.Group{p.skip("main", skipMethod), p.header(page), p.compare(), p.footer(), p.progress()}
	}
	return markup.Group{p.skip("main", skipMethod), p.header(page), p.sharePage(), p.footer()}
}

// compareQuestion is what is to be worked out for the compare page.
func (p *Page) compareQuestion() analysis.Question {
	q := analysis.Question{Column: p.asked().index(), Unconditioned: p.Session.Unconditioned()}
	if p.Compared != nil {
		q.Scenario, q.Against = p.Compared.B, p.Compared.A
		q.Parts = analysis.PartOdds | analysis.PartGap
		q.Fans = comparedColumns()
	}
	return q
}

// comparedText says in a sentence which of the two scenarios compared gives more.
func (p *Page) comparedText() string { return p.second().compareSentence() }

//go:build !ecmascript

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// As in body.go, what is here is not for the program of embeds.

// Question says what is to be worked out for a page: what everyone sees, and
// what the folds show that are open. Where all folds are to be described, those
// that take long are answered for links that ask.
func (p *Page) Question(page string) analysis.Question {
	if page == ComparePage {
		return p.compareQuestion()
	}
	q := analysis.Question{Scenario: p.Session.Scenario, Against: scenario.Default(), Column: p.asked().index(), Giving: p.Session.Giving()}
	q.Parts = Needs(page) | OpenNeeds(page, p.Opened)
	if page != CalculatorPage {
		return q
	}
	isOpen := func(id string) bool { return p.Opened == nil && p.Session.Asks() || p.Opened[id] }
	if (p.Opened == nil || p.Opened[movedID]) && len(why.Changes(q.Against, q.Scenario)) > 0 {
		q.Parts |= analysis.PartGap
	}
	if p.Opened[MapID] {
		parts, splits := MapNeeds(p.Session)
		q.Parts, q.Splits = q.Parts|parts, splits
	}
	if isOpen(billionID) {
		q.Parts |= analysis.PartBillion
	}
	if isOpen(believeID) && p.Result != nil {
		q.Parts |= analysis.PartAnswer
		q.Belief = p.sought()
		q.Target, _, _ = p.goal()
	}
	return q
}

// compareQuestion is what is to be worked out for the compare page.
func (p *Page) compareQuestion() analysis.Question {
	q := analysis.Question{Column: p.asked().index()}
	if p.Compared != nil {
		q.Scenario, q.Against = p.Compared.B, p.Compared.A
		q.Parts = analysis.PartOdds | analysis.PartGap
		q.Fans = comparedColumns()
	}
	return q
}

// Description says in a sentence what a page shows, for lists of links.
func (p *Page) Description(page string) string {
	if page == ComparePage && p.Compared != nil {
		return p.second().compareSentence()
	}
	return p.SentenceText()
}

//go:build !embed

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// As in body.go, what is here is not for the program of embeds.

// Question says what is to be worked out for what everyone sees of a page.
func (p *Page) Question(page string) analysis.Question {
	return analysis.Question{Scenario: p.Session.Scenario, Against: scenario.Default(),
		Giving: p.Session.Giving(), Unconditioned: p.Session.Unconditioned(), Parts: Needs(page)}
}

// ServerQuestions are what a server works out for a page without scripts.
func (p *Page) ServerQuestions(page string) []analysis.Question {
	if q := p.Question(page); q.Parts != 0 {
		return []analysis.Question{q}
	}
	return nil
}

// ServerPrice gives about how many runs of the model a server needs for a page,
// before it runs any.
func ServerPrice(s *session.Session, page string) int {
	p := Page{Session: s}
	if page == EmbedPage {
		return analysis.Price(analysis.Question{Scenario: s.Scenario, Parts: analysis.PartRanges})
	}
	sum := 0
	for _, q := range p.ServerQuestions(page) {
		sum += analysis.Price(q)
	}
	return sum
}

// Description says in a sentence what a page shows, for lists of links.
func (p *Page) Description() string { return p.Describe(p.SentenceText()) }

// Describe says of what a page says that it is no forecast.
func (p *Page) Describe(text string) string { return p.In(WhatIf) + ". " + text }

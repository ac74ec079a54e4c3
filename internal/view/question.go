//go:build !embed

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// As in body.go, what is here is not for the program of embeds.

// Question says what is to be worked out for a page: what everyone sees, and
// what the folds show that are open. Where all folds are to be described, those
// that take long are answered for links that ask.
func (p *Page) Question(page string) analysis.Question {
	q := analysis.Question{Scenario: p.Session.Scenario, Against: scenario.Default(), Column: p.Asked().Index(), Giving: p.Session.Giving(), Unconditioned: p.Session.Unconditioned()}
	q.Parts = Needs(page) | OpenNeeds(page, p.Opened)
	if page == CalculatorPage {
		p.calculatorQuestion(&q)
	}
	return q
}

// ServerQuestions are what a server works out for a page without scripts: what
// the page shows, and on the calculator a rough map of all splits with the best
// of them, for which it searches only so long.
func (p *Page) ServerQuestions(page string) []analysis.Question {
	var list []analysis.Question
	if q := p.Question(page); q.Parts != 0 {
		list = append(list, q)
	}
	if page == CalculatorPage {
		s := p.Session.Scenario
		parts, splits := MapNeeds(p.Session)
		list = append(list, analysis.Question{Scenario: s, Parts: parts, Splits: splits, MostSearchRuns: analysis.SearchRuns(s), Coarse: true, Unconditioned: p.Session.Unconditioned()})
	}
	return list
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
		if page == CalculatorPage && q.Parts&analysis.PartBillion != 0 { // the page asks; its target is known after a run
			q.Parts, q.Belief = q.Parts|analysis.PartAnswer, p.sought()
		}
		sum += analysis.Price(q)
	}
	return sum
}

// Description says in a sentence what a page shows, for lists of links.
func (p *Page) Description() string { return p.Describe(p.SentenceText()) }

// Describe says of what a page says that it is no forecast.
func (p *Page) Describe(text string) string { return p.In(whatIf) + ". " + text }

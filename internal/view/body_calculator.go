//go:build !embed && !pages

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/why"
)

// What is here leads to all that the calculator alone shows: the light program of
// the other pages is built without it.

// calculator are the parts of the calculator's page.
func (p *Page) calculator() markup.Group {
	return markup.Group{
		p.skip(FormID, skipText),
		p.skip(StripID, skipResults),
		p.header(CalculatorPage),
		// The order is that of reading and of the keyboard. The stylesheet puts the
		// board beside the answer on a desk, the strip across the top there and at the
		// foot of a phone's screen.
		markup.El("main", markup.A("id", "main"), p.Veil("content"),
			markup.El("div", markup.Class("desk"), p.answer(), p.controls(), p.figures(), p.deeper()),
			p.Strip(p.challenge())),
		p.footer(),
		p.Progress(),
	}
}

// calculatorQuestion adds to a question what the calculator asks beside what it
// shows to everyone: its folds.
func (p *Page) calculatorQuestion(q *analysis.Question) {
	isOpen := func(id string) bool { return p.Opened == nil && p.Session.Asks() || p.Opened[id] }
	if (p.Opened == nil || p.Opened[MovedID]) && len(why.Changes(q.Against, q.Scenario)) > 0 {
		q.Parts |= analysis.PartGap
	}
	if p.Opened != nil {
		parts, splits := MapNeeds(p.Session)
		if splits.Rough = !p.Opened[MapID]; splits.Rough {
			parts = analysis.PartMap
		}
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
}

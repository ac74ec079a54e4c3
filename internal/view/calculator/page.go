// Package calculator is the calculator's page: the board of controls, the result, the
// figures by chapters, the challenge, and what is to be worked out for all of it.
//
// It is fmt-free and keeps to Go 1.21, since programs in the browser show it.
package calculator

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
	"aicontinent/internal/view/figures"
	"aicontinent/internal/why"
)

// Page is what the page is made of.
type Page struct {
	*view.Page
	// Shown is what a program knows of the document.
	figures.Shown

	// Story is the five stops of the story and the challenge, which the server alone
	// writes: nil in programs, which leave it in the page as it is.
	Story markup.Group

	// FormerInfluence is the influence of controls at an earlier scenario, which
	// is shown faded where that of this one is not known yet. May be nil.
	FormerInfluence *analysis.Influence
	// FormerMap is a map of an earlier scenario, shown dimmed while that of this
	// one is being worked out. May be nil.
	FormerMap *analysis.SplitMap
	// Served says that the document has what the server drew for its link: it stays
	// until what takes many runs is known here, too.
	Served bool
}

// Body is the whole of the page's body: one element, which the program takes over.
func (p *Page) Body() *markup.Node { return view.Root(p.Parts()) }

// Parts are the parts of the page's body, in order. Each keeps its place and
// element whatever the scenario, so that the program renders again only those
// that changed.
func (p *Page) Parts() markup.Group {
	// The order is that of reading and of the keyboard. The stylesheet puts the
	// board beside the answer on a desk, the strip across the top there and at the
	// foot of a phone's screen.
	main := markup.El("main", markup.A("id", "main"), p.Veil("content"),
		markup.El("div", markup.Class("desk"), p.answer(), p.controls(), p.findings(), p.deeper()),
		p.Strip(p.challenge()))
	return append(p.Around(view.CalculatorPage, main, p.Skip(view.FormID, skipText), p.Skip(view.StripID, skipResults)), p.Progress())
}

// The first links.
var (
	skipText    = locale.Text("Go to the controls")
	skipResults = locale.Text("Go to the results")
)

// Question says what is to be worked out for the page: what everyone sees, and what the
// folds show that are open. Where all folds are to be described, those that take long
// are answered for links that ask.
func (p *Page) Question() analysis.Question {
	q := p.Page.Question(view.CalculatorPage)
	q.Column = asked.Of(p.Page).Index()
	isOpen := func(id string) bool { return p.Opened == nil && p.Session.Asks() || p.Opened[id] }
	if p.Opened[mattersID] {
		q.Parts |= analysis.PartSensitivity
	}
	if (p.Opened == nil || p.Opened[asked.MovedID]) && len(why.Changes(q.Against, q.Scenario)) > 0 {
		q.Parts |= analysis.PartGap
	}
	if p.Opened != nil {
		parts, splits := mapNeeds(p.Session)
		if splits.Rough = !p.Opened[mapID]; splits.Rough {
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
	return q
}

// ServerQuestions are what a server works out for the page without scripts: what it
// shows, and a rough map of all splits with the best of them, for which it searches
// only so long.
func (p *Page) ServerQuestions() []analysis.Question {
	s := p.Session.Scenario
	parts, splits := mapNeeds(p.Session)
	return []analysis.Question{p.Question(),
		{Scenario: s, Parts: parts, Splits: splits, MostSearchRuns: analysis.SearchRuns(s), Coarse: true, Unconditioned: p.Session.Unconditioned()}}
}

// Price gives about how many runs of the model a server needs for the page, before
// it runs any.
func Price(s *session.Session) int {
	p := Page{Page: &view.Page{Session: s}}
	sum := 0
	for _, q := range p.ServerQuestions() {
		if q.Parts&analysis.PartBillion != 0 { // the page asks; its target is known after a run
			q.Parts, q.Belief = q.Parts|analysis.PartAnswer, p.sought()
		}
		sum += analysis.Price(q)
	}
	return sum
}

//go:build !embed

package client

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// This file is for pages; the light program of embeds is built without it.

// pages is the part of a program that only pages need.
type pages struct {
	// Quick reports whether a number of runs of the model can be done at once, so
	// that rough ranges become part of the answer. Nil means never.
	Quick func(runs int) bool

	analyst analysis.Work
	others
	formerInfluence *analysis.Influence
	formerMap       *analysis.SplitMap
}

// describe describes a page, and starts the analysis that it needs.
func (p *Program) describe(page *view.Page) *markup.Node {
	p.fill(page)
	p.ask(page)
	page.Analysis = p.analyst.Results()
	if page.Name == view.CalculatorPage {
		return view.Root(p.calculatorParts(page))
	}
	return view.Root(p.otherParts(page))
}

// fill sets the fields of a page that embeds do not have.
func (p *Program) fill(page *view.Page) {
	page.Analysis = p.analyst.Results()
	page.Seen = map[string]*markup.Node{}
	p.screen.Walk(func(n *markup.Node) bool {
		if id, ok := n.Attr("id"); ok && strings.HasSuffix(id, view.AnswerSuffix) {
			page.Seen[id] = n
		}
		return true
	})
}

// ask starts the analysis that a page needs. Results of the previous scenario are
// kept for parts that show them until then.
func (p *Program) ask(page *view.Page) {
	if r := p.analyst.Results(); r != nil {
		if r.Ranges != nil {
			p.former = r.Ranges
		}
		if r.Influence != nil {
			p.formerInfluence = r.Influence
		}
		if r.Map != nil {
			p.formerMap = r.Map
		}
	}
	q := analysis.Question{}
	if page.Name == view.CalculatorPage {
		q = p.calculatorQuestion(page)
	} else {
		q = p.otherQuestion(page)
	}
	q.Coarse = p.session.InGesture()
	p.analyst.Ask(q)
	p.turned = true
	if p.Quick != nil {
		p.quickly()
	}
	page.Former = p.former
}

// quickly computes rough results if that is fast enough.
func (p *Program) quickly() {
	quick := analysis.Parts(0)
	for _, part := range []analysis.Parts{analysis.PartRanges, analysis.PartMoney, analysis.PartAll, analysis.PartMap} {
		if p.Quick(p.analyst.RoughRuns(quick | part)) {
			quick |= part
		}
	}
	p.analyst.Rough(quick)
}

// stepPage does one step of the analysis that a page needs, which begins by asking
// for it.
func (p *Program) stepPage() (more, changed bool) {
	if !p.turned {
		page := p.page()
		p.fill(page)
		p.ask(page)
		return true, false
	}
	return p.analyst.Step()
}

// Refresh shows changes that did not come through Take.
func (p *Program) Refresh() Answer { return p.numbered(Answer{Operations: p.show()}) }

// Runs counts the runs of the model for the current question.
func (p *Program) Runs() int {
	if r := p.analyst.Results(); r != nil {
		return r.Progress.Done
	}
	return 0
}

func (p *Program) announcement(page *view.Page) string {
	p.fill(page)
	if page.Name == view.CalculatorPage {
		return page.Announcement()
	}
	return p.otherWords(page)
}

// progress is how far the work has come.
func (p *Program) progress(more bool) float64 {
	r := p.analyst.Results()
	if !more || r == nil || r.Progress.Of == 0 {
		return 1
	}
	return float64(r.Progress.Done) / float64(r.Progress.Of)
}

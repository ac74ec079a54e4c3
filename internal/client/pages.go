//go:build !embed

package client

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/view"
)

// What is here is for pages of their own: the light program of embeds is built
// without it.

// pages is what a program has where it answers a page.
type pages struct {
	// Quick reports whether so many runs of the model are done at once: rough
	// ranges that take no more are in the very answer. Nil where none are.
	Quick func(runs int) bool
	// NoPNG is the figure of which the browser makes no PNG, as in view.Page.
	NoPNG string

	analyst analysis.Work
	others
	formerInfluence *analysis.Influence
	formerMap       *analysis.SplitMap
}

// describe says what a page shows, and turns to what it needs to know for that.
func (p *Program) describe(page *view.Page) *markup.Node {
	p.fill(page)
	p.ask(page)
	page.Analysis = p.analyst.Results()
	if page.Name == view.CalculatorPage {
		return view.Root(page.Parts())
	}
	return view.Root(p.otherParts(page))
}

// fill puts into a page what an embed has not.
func (p *Program) fill(page *view.Page) {
	page.Analysis = p.analyst.Results()
	page.FormerInfluence, page.FormerMap, page.NoPNG = p.formerInfluence, p.formerMap, p.NoPNG
	page.Seen = map[string]*markup.Node{}
	p.screen.Walk(func(n *markup.Node) bool {
		if id, ok := n.Attr("id"); ok && strings.HasSuffix(id, view.AnswerSuffix) {
			page.Seen[id] = n
		}
		return true
	})
}

// ask turns to what a page needs to know. What is known of the scenario before
// is kept for where it is shown until then.
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
		q = page.Question(page.Name)
	} else {
		q = p.otherQuestion(page)
	}
	q.Coarse = p.session.InGesture()
	p.analyst.Ask(q)
	p.turned = true
	if p.Quick != nil {
		p.quickly()
	}
	page.Former, page.FormerInfluence, page.FormerMap = p.former, p.formerInfluence, p.formerMap
}

// quickly works out roughly what comes at once.
func (p *Program) quickly() {
	quick := analysis.Parts(0)
	for _, part := range []analysis.Parts{analysis.PartRanges, analysis.PartMoney, analysis.PartAll, analysis.PartMap} {
		if p.Quick(p.analyst.RoughRuns(quick | part)) {
			quick |= part
		}
	}
	p.analyst.Rough(quick)
}

// stepPage does one step of what a page needs to know.
func (p *Program) stepPage() (more, changed bool) {
	if !p.turned {
		page := p.page()
		p.fill(page)
		p.ask(page)
	}
	return p.analyst.Step()
}

// Page is the whole of what is to be shown, with ranges of at least the first
// draws: for what leaves the page.
func (p *Program) Page() *view.Page {
	p.run()
	page := p.page()
	p.fill(page)
	p.ask(page)
	for more := true; more && (p.analyst.Results().Ranges == nil || p.analyst.Results().Ranges.Rough()); {
		more, _ = p.analyst.Step()
	}
	page.Analysis = p.analyst.Results()
	return page
}

// Refresh shows what changed by other ways than Take.
func (p *Program) Refresh() Answer { return p.numbered(Answer{Operations: p.show()}) }

// Runs counts the runs of the model on the question at hand.
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

//go:build !embed

package client

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// What is here is for pages of their own: the light program of embeds is built
// without it.

// pages is what a program has where it answers a page.
type pages struct {
	analyst         analysis.Work
	pair            [2]model.Simulator
	formerInfluence *analysis.Influence
	formerMap       *analysis.SplitMap
}

// describe says what a page shows, and turns to what it needs to know for that.
func (p *Program) describe(page *view.Page) *markup.Node {
	p.fill(page)
	p.ask(page)
	page.Analysis = p.analyst.Results()
	return page.Body(p.start.Page)
}

// fill puts into a page what an embed has not.
func (p *Program) fill(page *view.Page) {
	page.Analysis = p.analyst.Results()
	page.FormerInfluence, page.FormerMap = p.formerInfluence, p.formerMap
	if p.start.Page == view.ComparePage {
		page.Compared = view.Compare(p.session, &p.pair)
	}
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
	q := page.Question(p.start.Page)
	q.Coarse = p.session.InGesture()
	p.analyst.Ask(q)
	page.Former, page.FormerInfluence, page.FormerMap = p.former, p.formerInfluence, p.formerMap
}

// stepPage does one step of what a page needs to know.
func (p *Program) stepPage() (more, changed bool) {
	if p.analyst.Results() == nil {
		page := p.page()
		p.fill(page)
		p.ask(page)
	}
	return p.analyst.Step()
}

func (p *Program) announcement(page *view.Page) string {
	p.fill(page)
	if page.Compared != nil {
		return page.Description(p.start.Page)
	}
	return page.Announcement()
}

// progress is how far the work has come.
func (p *Program) progress(more bool) float64 {
	r := p.analyst.Results()
	if !more || r == nil || r.Progress.Of == 0 {
		return 1
	}
	return float64(r.Progress.Done) / float64(r.Progress.Of)
}

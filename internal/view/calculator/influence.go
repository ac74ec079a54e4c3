package calculator

import (
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
	"aicontinent/internal/uncertainty"
)

// defaultInfluenced is the outcome that controls are weighed by where nobody chose
// one: every control has a say in it.
const defaultInfluenced = "gdp"

// influenced is the outcome that controls are weighed by: its place in
// outcome.All.
func (p *Page) influenced() int {
	o, ok := outcome.Index(p.Session.Look(session.LookInfluence))
	if !ok {
		o, _ = outcome.Index(defaultInfluenced)
	}
	return o
}

// influence is how far each control moves the outcomes, of the page's scenario
// or, faded, of the one before; nil where neither is known.
func (p *Page) influence() (known *analysis.Influence, former bool) {
	if p.Analysis != nil && p.Analysis.Influence != nil {
		return p.Analysis.Influence, false
	}
	return p.FormerInfluence, p.FormerInfluence != nil
}

// weightBar is the thin bar that says how far a control moves the outcome, as a
// part of what the one that moves it most does.
func weightBar(part float64, former bool) *markup.Node {
	kind := "weight"
	if former {
		kind += " is-former"
	}
	bar := markup.El("svg", markup.Class(kind), markup.A("aria-hidden", "true"), markup.A("focusable", "false"))
	if part > 0 {
		bar.Children = append(bar.Children,
			markup.El("rect", markup.Class("weight-fill"), markup.A("width", strconv.FormatFloat(100*max(part, 0.01), 'f', 1, 64)+"%"), markup.A("height", "100%")))
	}
	return bar
}

// weight is the bar under the track of a control, with its words for who does
// not see it: none while nothing is known, or where the control has no say.
func (p *Page) weight(id string) markup.Group {
	words := markup.El("span", markup.Class("hidden"), markup.A("id", id+".weight"))
	known, former := p.influence()
	if known == nil {
		return markup.Group{weightBar(0, false), words}
	}
	r, has := known.Reach(p.influenced(), id)
	if has && !former {
		words.Children = markup.Group{markup.Text(p.reachWords(r))}
		if p.isLocked(id) {
			words.Children = append(words.Children, markup.Text(" "), p.Text(influenceLocked))
		}
	}
	return markup.Group{weightBar(p.part(r), former), words}
}

// isLocked reports whether a control is a share that is locked.
func (p *Page) isLocked(id string) bool {
	k, ok := session.ShareOf(id)
	return ok && p.Session.Locks[k]
}

// part is how long a bar is.
func (p *Page) part(r uncertainty.Reach) float64 {
	known, _ := p.influence()
	if widest := known.Widest(p.influenced()); widest > 0 {
		return (r.High - r.Low) / widest
	}
	return 0
}

// reachWords says how far the outcome goes over the whole range of a control.
func (p *Page) reachWords(r uncertainty.Reach) string {
	o := p.influenced()
	low, high := p.influencedIn(o, r.Low), p.influencedIn(o, r.High)
	if low == high {
		return p.Fill(influenceNothing, "outcome", p.In(outcome.All[o].Name))
	}
	return p.Fill(influenceReach, "outcome", p.In(outcome.All[o].Name), "year", p.Year(), "low", low, "high", high)
}

// weightNote says what the bars under the tracks are, and leads to the list.
func (p *Page) weightNote() *markup.Node {
	return markup.El("p", markup.Class("help weight-note"), weightBar(1, false),
		p.TextWith(influenceNote, "outcome", p.In(outcome.All[p.influenced()].Name), "year", p.Year()), markup.Text(" "),
		p.locksNote(), markup.Text(" "),
		markup.El("a", markup.A("href", "#"+mattersID), markup.A("data-do", "focus "+mattersID), p.Text(influenceMore)))
}

// locksNote says what the weight of a locked share is, where there is one.
func (p *Page) locksNote() markup.Part {
	return markup.When(p.Session.Locks != split.Locks{}, markup.El("span", p.Text(influenceLocks)))
}

// influencedIn writes a value of an outcome within a sentence, by its place in
// outcome.All.
func (p *Page) influencedIn(o int, v float64) string {
	u := outcome.All[o].Unit
	switch u.Kind {
	case outcome.Percent:
		return p.Lang.Percent(v, int(u.Moved))
	case outcome.Money:
		return p.Money(v)
	}
	return u.In(p.Lang, v, u.Moved)
}

var (
	influenceReach   = locale.Text("Over its whole range, {outcome} in {year}: {low} to {high}.")
	influenceNothing = locale.Text("Over its whole range, does not change: {outcome}.")
	influenceNote    = locale.Text("The bar under each slider: the longer it is, the more that slider changes the result ({outcome}, {year}).")
	influenceLocked  = locale.Text("It is locked: this is what it would do unlocked.")
	influenceLocks   = locale.Text("A locked share is weighed as if it alone were not.")
	influenceMore    = locale.Text("What matters, here and now")
)

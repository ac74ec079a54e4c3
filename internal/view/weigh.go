package view

import (
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
	"aicontinent/internal/uncertainty"
)

// weighable says an outcome of landscape.Outcomes in words.
type weighable struct {
	short, name locale.Text // on a button; in a sentence
	write       func(p *Page, v float64) string
}

// defaultWeighed is the outcome that controls are weighed by where nobody chose
// one: every control has a say in it.
const defaultWeighed = "gdp"

// weighed is the outcome that controls are weighed by: its place in
// landscape.Outcomes.
func (p *Page) weighed() int {
	o, ok := landscape.OutcomeOf(p.Session.Look(session.LookWeigh))
	if !ok {
		o, _ = landscape.OutcomeOf(defaultWeighed)
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
	bar := el("svg", class(kind), attr("aria-hidden", "true"), attr("focusable", "false"))
	if part > 0 {
		bar.Children = append(bar.Children,
			el("rect", class("weight-fill"), attr("width", strconv.FormatFloat(100*max(part, 0.01), 'f', 1, 64)+"%"), attr("height", "100%")))
	}
	return bar
}

// weight is the bar under the track of a control, with its words for who does
// not see it: none while nothing is known, or where the control has no say.
func (p *Page) weight(id string) markup.Group {
	words := el("span", class("hidden"), attr("id", id+".weight"))
	known, former := p.influence()
	if known == nil {
		return markup.Group{weightBar(0, false), words}
	}
	r, has := known.Reach(p.weighed(), id)
	if has && !former {
		words.Children = markup.Group{plain(p.reachWords(r))}
		if p.isLocked(id) {
			words.Children = append(words.Children, plain(" "), p.text(weighLocked))
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
	if widest := known.Widest(p.weighed()); widest > 0 {
		return (r.High - r.Low) / widest
	}
	return 0
}

// reachWords says how far the outcome goes over the whole range of a control.
func (p *Page) reachWords(r uncertainty.Reach) string {
	w := &weighables[p.weighed()]
	low, high := w.write(p, r.Low), w.write(p, r.High)
	if low == high {
		return p.textOf(weighNothing, "outcome", p.in(w.name))
	}
	return p.textOf(weighReach, "outcome", p.in(w.name), "year", p.year(), "low", low, "high", high)
}

// weightNote says what the bars under the tracks are, and leads to the list.
func (p *Page) weightNote() *markup.Node {
	return el("p", class("help weight-note"), weightBar(1, false),
		p.textWith(weighNote, "outcome", p.in(weighables[p.weighed()].name), "year", p.year()), plain(" "),
		p.locksNote(), plain(" "),
		el("a", attr("href", "#"+mattersID), attr("data-do", "focus "+mattersID), p.text(weighMore)))
}

// locksNote says what the weight of a locked share is, where there is one.
func (p *Page) locksNote() markup.Part {
	return when(p.Session.Locks != split.Locks{}, el("span", p.text(weighLocks)))
}

// weighables are in the order of landscape.Outcomes.
var weighables = [len(landscape.Outcomes)]weighable{
	{locale.Text{Fr: "Usage", En: "Use"}, locale.Text{Fr: "part des entreprises qui utilisent l’IA", En: "share of firms that use AI"},
		func(p *Page, v float64) string { return p.Lang.Percent(v, 1) }},
	{locale.Text{Fr: "Capacité", En: "Capacity"}, locale.Text{Fr: "capacité des centres de données", En: "capacity of data centres"},
		func(p *Page, v float64) string { return p.Lang.Unit(p.Lang.Number(v/1000, 1), "GW") }},
	{locale.Text{Fr: "PIB", En: "GDP"}, locale.Text{Fr: "effet sur le PIB", En: "effect on GDP"}, (*Page).money},
	{locale.Text{Fr: "Électricité", En: "Electricity"}, locale.Text{Fr: "électricité des centres de données", En: "electricity of data centres"},
		func(p *Page, v float64) string { return p.Lang.Unit(p.Lang.Significant(v, 3), "TWh") }},
	{locale.Text{Fr: "Argent public", En: "Public money"}, locale.Text{Fr: "solde public cumulé", En: "cumulated public balance"}, (*Page).money},
	{locale.Text{Fr: "Puissance de calcul", En: "Compute"}, locale.Text{Fr: "part de la puissance de calcul demandée qui est fournie dans l’UE", En: "share of the compute asked for that is served in the EU"},
		func(p *Page, v float64) string { return p.Lang.Percent(v, 0) }},
	{locale.Text{Fr: "Emplois", En: "Jobs"}, locale.Text{Fr: "emplois", En: "jobs"},
		func(p *Page, v float64) string { return p.Lang.Significant(v, 2) }},
	{locale.Text{Fr: "Frontière", En: "Frontier"}, locale.Text{Fr: "retard sur la frontière de l’IA", En: "lag behind the frontier of AI"},
		func(p *Page, v float64) string { return p.Lang.Count(p.Lang.Number(v, 1), yearSpans) }},
}

var (
	weighReach   = locale.Text{Fr: "Sur toute sa course, {outcome} en {year}\u202f: de {low} à {high}.", En: "Over its whole range, {outcome} in {year}: {low} to {high}."}
	weighNothing = locale.Text{Fr: "Sur toute sa course, ne change pas\u202f: {outcome}.", En: "Over its whole range, does not change: {outcome}."}
	weighNote    = locale.Text{
		Fr: "Le trait sous chaque curseur\u202f: plus il est long, plus ce curseur change le résultat ({outcome}, {year}).",
		En: "The bar under each slider: the longer it is, the more that slider changes the result ({outcome}, {year}).",
	}
	weighLocked = locale.Text{Fr: "Elle est verrouillée\u202f: c’est ce qu’elle ferait sans verrou.", En: "It is locked: this is what it would do unlocked."}
	weighLocks  = locale.Text{Fr: "Une part verrouillée est pesée comme si elle seule ne l’était pas.", En: "A locked share is weighed as if it alone were not."}
	weighMore   = locale.Text{Fr: "Ce qui compte, ici et maintenant", En: "What matters, here and now"}
)

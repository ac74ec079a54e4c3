package compare

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/asked"
)

// QueryOf gives the one query of a comparison by an outcome. One that
// there is not counts as not said.
func QueryOf(link scenario.Comparison, outcome string) string {
	query := link.Canonical()
	for _, o := range asked.Columns()[1:] {
		if o != outcome {
			continue
		}
		if query != "" {
			query += "&"
		}
		query += session.LookOutcome + "=" + o
	}
	return query
}

// ComparisonCardPath gives the path of a comparison's card, without a query for
// the one that a host of files has too: the example.
func ComparisonCardPath(base string, l locale.Lang, link scenario.Comparison, outcome string) string {
	query := QueryOf(link, outcome)
	if query == "" {
		return view.Path(base, l, "card-compare.png")
	}
	if link.Canonical() == "" { // the address must say that two are compared
		query = scenario.KeyA + "=&" + scenario.KeyB + "=" + scenario.Encode(scenario.Example().Query()) + "&" + query
	}
	return base + "/card.png?" + query + "&lang=" + l.Code()
}

// Query gives the one query of the page, as previews of links to it have it: with the
// outcome that is asked about.
func (p *Page) Query() string { return QueryOf(p.Link, p.Session.Look(session.LookOutcome)) }

// CardPath gives the path of the page's card.
func (p *Page) CardPath() string {
	return ComparisonCardPath(p.Base, p.Lang, p.Link, p.Session.Look(session.LookOutcome))
}

// CardText is what the page's card shows, for who does not see it.
func (p *Page) CardText() string {
	return p.Fill(sidesNamed, "a", p.sideName(0), "b", p.sideName(1)) + " " + p.second().compareSentence()
}

// Side is one of two scenarios as a card shows it.
type Side struct {
	Letter, Name string
	Money        string                      // all of it; empty where there is none
	Tenths       [len(scenario.Kinds)]int    // of a percent, by kind
	Shares       [len(scenario.Kinds)]string // the same in words
}

// Card gives what the card of two scenarios says: what each gives, how
// often which one gives more, and both.
func (p *Page) Card() (said []view.Segment, sure string, sides [2]Side) {
	b := p.second()
	for i, s := range []scenario.Scenario{p.A, p.B} {
		own := p.of(s, p.Runs[i])
		side := Side{Letter: [2]string{"A", "B"}[i], Name: p.sideName(i)}
		if s.Levers.EnvelopeBn > 0 {
			side.Money, side.Tenths = p.Lang.Money(p.Lang.Plain(s.Levers.EnvelopeBn)), s.Levers.SplitTenths
		}
		for k := range side.Shares {
			side.Shares[k] = own.Share(model.Kind(k))
		}
		sides[i] = side
	}
	return b.comparedSegments(), b.comparedChance(), sides
}

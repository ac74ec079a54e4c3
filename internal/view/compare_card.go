package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// ComparisonQuery gives the one query of a comparison by an outcome. One that
// there is not counts as not said.
func ComparisonQuery(link scenario.Comparison, outcome string) string {
	query := link.Canonical()
	for _, o := range AskedOutcomes()[1:] {
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
	query := ComparisonQuery(link, outcome)
	if query == "" {
		return Path(base, l, "card-compare.png")
	}
	if link.Canonical() == "" { // the address must say that two are compared
		query = scenario.KeyA + "=&" + scenario.KeyB + "=" + scenario.Encode(scenario.Example().Query()) + "&" + query
	}
	return base + "/card.png?" + query + "&lang=" + l.Code()
}

// PreviewCard gives the path of a page's card.
func (p *Page) PreviewCard(page string) string {
	if page == ComparePage && p.Compared != nil {
		return ComparisonCardPath(p.Base, p.Lang, p.Compared.Link, p.Session.Look(session.LookOutcome))
	}
	return CardPath(p.Base, p.Lang, p.Session.Scenario)
}

// PreviewText is what a page's card shows, for who does not see it.
func (p *Page) PreviewText(page string) string {
	if page == ComparePage && p.Compared != nil {
		return p.textOf(sidesNamed, "a", p.sideName(0), "b", p.sideName(1)) + " " + p.second().compareSentence()
	}
	return p.CardText()
}

// Side is one of two scenarios as a card shows it.
type Side struct {
	Letter, Name string
	Money        string                      // all of it; empty where there is none
	Tenths       [len(scenario.Kinds)]int    // of a percent, by kind
	Shares       [len(scenario.Kinds)]string // the same in words
}

// ComparedCard gives what the card of two scenarios says: what each gives, how
// often which one gives more, and both.
func (p *Page) ComparedCard() (said []Segment, sure string, sides [2]Side) {
	b := p.second()
	for i, s := range []scenario.Scenario{p.Compared.A, p.Compared.B} {
		own := p.of(s, p.Compared.Runs[i])
		side := Side{Letter: [2]string{"A", "B"}[i], Name: p.sideName(i)}
		if s.Levers.EnvelopeBn > 0 {
			side.Money, side.Tenths = p.Lang.Money(p.Lang.Plain(s.Levers.EnvelopeBn)), s.Levers.SplitTenths
		}
		for k := range side.Shares {
			side.Shares[k] = own.share(model.Kind(k))
		}
		sides[i] = side
	}
	return b.comparedSegments(), b.comparedChance(), sides
}

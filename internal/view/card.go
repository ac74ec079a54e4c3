package view

import (
	"strings"

	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
)

// SiteName is what the site calls itself.
func SiteName(l locale.Lang) string { return NameOfSite.In(l) }

// CardCell is an outcome of the result strip as a card shows it.
type CardCell struct {
	Name, Value, Range string
	Change, Against    string // against the plan, in a number and in words; empty where it is the plan
	Track              chart.Track
}

// CardCells are the outcomes of the result strip.
func (p *Page) CardCells() []CardCell {
	var list []CardCell
	for _, c := range p.shownOutcomes() {
		cell := CardCell{Name: p.In(c.Name) + " " + p.Year(), Value: c.Value, Range: p.Spread(c.Outcome, c.RangeScale()), Track: p.TrackOf(&c)}
		if !p.IsPlan() && c.change != p.In(stripSame) {
			cell.Change, cell.Against = c.change, p.Fill(cardAgainst, "change", c.change)
		}
		list = append(list, cell)
	}
	return list
}

// Headline is the title of a page as others show it in lists: what the scenario
// gives, in three numbers.
func (p *Page) Headline(page string) string {
	if page != CalculatorPage && page != EmbedPage {
		return Title(p.Lang, page)
	}
	text := p.lead(&leadsOfAnyone)
	for i, c := range p.shownOutcomes() {
		text += p.In([]locale.Text{SaidThen, saidNext}[min(i, 1)]) + p.Fill(headlinePart, "name", p.In(c.Name), "value", c.Value)
	}
	return text + p.Fill(headlineYear, "year", p.Year())
}

// CardBar is a part of a whole on the card of a country or of a lease.
type CardBar struct {
	Name, Value string
	Share       float64 // from 0 to 1
	Low, High   float64 // of a projection; the same where it is none
	Reference   bool    // to compare with
}

// CardText is what a scenario's card shows, for who does not see it.
func (p *Page) CardText() string { return p.SharesText() + ". " + p.SentenceText() }

var (
	headlinePart = locale.Text("{name} {value}")
	cardAgainst  = locale.Text("{change} on the plan")
	headlineYear = locale.Text(" ({year})")
)

// CardPath gives the path of a scenario's card, without a query for those that
// a host of files has too: the plan and the presets.
func CardPath(base string, l locale.Lang, of scenario.Scenario) string {
	query := of.Query()
	if query == "" {
		return Path(base, l, "card.png")
	}
	for i := range scenario.Presets {
		if p := &scenario.Presets[i]; p.Apply(scenario.Default()).Equal(of) {
			return Path(base, l, "card-"+p.ID+".png")
		}
	}
	return base + "/card.png?" + query + "&lang=" + l.Code()
}

// HasCard reports whether the site has a card of the page's scenario: a host of
// files has those of the plan and the presets alone.
func (p *Page) HasCard() bool {
	return !p.Static || !strings.Contains(CardPath("", p.Lang, p.Session.Scenario), "?")
}

package view

import (
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/versions"
)

// SiteName is what the site calls itself.
func SiteName(l locale.Lang) string { return NameOfSite.In(l) }

// ShareName is the short name of a kind of money, with its share.
func (p *Page) ShareName(k model.Kind) string { return p.In(ShortNames[k]) + " " + p.Share(k) }

// RangeText says how far the headline may be from its central values: in nine
// of ten draws, at the scenario's horizon. It is empty where nothing is known
// of it.
func (p *Page) RangeText() string {
	if p.Analysis == nil || p.Analysis.Ranges == nil {
		return ""
	}
	adoption, gdp := p.Analysis.Ranges.At(analysis.Adoption, p.Horizon()), p.Analysis.Ranges.At(analysis.Effect, p.Horizon())
	low, high := p.PercentPair(adoption.P05, adoption.P95)
	if !p.HasPlan() {
		return p.Fill(rangeWithout, "low", low, "high", high)
	}
	return p.Fill(rangeWith, "low", low, "high", high, "gdpLow", p.Money(gdp.P05), "gdpHigh", p.Money(gdp.P95))
}

// VersionLine names the version of the model and its date.
func VersionLine(l locale.Lang) string {
	latest := versions.All.Latest()
	return versionLine.Fill(l, "version", latest.Number, "date", l.Date(latest.Date))
}

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
	rangeWith    = locale.Text("In 9 of 10 simulations: {low} to {high} of firms, and an effect on GDP of {gdpLow} to {gdpHigh}.")
	rangeWithout = locale.Text("In 9 of 10 simulations: {low} to {high} of firms.")
	versionLine  = locale.Text("A what-if, not a forecast · model {version}, {date}")
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

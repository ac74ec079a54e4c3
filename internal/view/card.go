package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
)

// SiteName is what the site calls itself.
func SiteName(l locale.Lang) string { return siteName.In(l) }

// ShareName is the short name of a kind of money, with its share.
func (p *Page) ShareName(k model.Kind) string { return p.in(shortNames[k]) + " " + p.share(k) }

// RangeText says how far the headline may be from its central values: in nine
// of ten draws, at the scenario's horizon. It is empty where nothing is known
// of it.
func (p *Page) RangeText() string {
	if p.Analysis == nil || p.Analysis.Ranges == nil {
		return ""
	}
	adoption, gdp := p.Analysis.Ranges.At(analysis.Adoption, p.horizon()), p.Analysis.Ranges.At(analysis.Effect, p.horizon())
	low, high := p.percentPair(adoption.P05, adoption.P95)
	if !p.hasPlan() {
		return p.textOf(rangeWithout, "low", low, "high", high)
	}
	return p.textOf(rangeWith, "low", low, "high", high, "gdpLow", p.money(gdp.P05), "gdpHigh", p.money(gdp.P95))
}

// VersionLine names the version of the model and its date.
func VersionLine(l locale.Lang) string {
	latest := versions.All.Latest()
	return versionLine.Fill(l, "version", latest.Number, "date", l.Date(latest.Date))
}

// CardText is what a scenario's card shows, for who does not see it.
func (p *Page) CardText() string { return p.SharesText() + ". " + p.SentenceText() }

var (
	rangeWith = locale.Text{
		Fr: "Dans 9 simulations sur 10\u202f: de {low} à {high} des entreprises, et un effet sur le PIB de {gdpLow} à {gdpHigh}.",
		En: "In 9 of 10 simulations: {low} to {high} of firms, and an effect on GDP of {gdpLow} to {gdpHigh}.",
	}
	rangeWithout = locale.Text{
		Fr: "Dans 9 simulations sur 10\u202f: de {low} à {high} des entreprises.",
		En: "In 9 of 10 simulations: {low} to {high} of firms.",
	}
	versionLine = locale.Text{Fr: "Scénario, pas prévision · modèle {version}, {date}", En: "A what-if, not a forecast · model {version}, {date}"}
)

package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/versions"
)

// SiteName is what the site calls itself.
func SiteName(l locale.Lang) string { return siteName.In(l) }

// ShareName is the short name of a kind of money, with its share.
func (p *Page) ShareName(k model.Kind) string { return p.in(shortNames[k]) + " " + p.share(k) }

// RangeText says how far the headline may be from its central values: in nine
// of ten draws, at the scenario's horizon.
func (p *Page) RangeText(r Ranges) string {
	low, high := p.percentPair(r.Adoption.P05, r.Adoption.P95)
	if !p.hasPlan() {
		return p.textOf(rangeWithout, "low", low, "high", high)
	}
	return p.textOf(rangeWith, "low", low, "high", high,
		"gdpLow", p.money(r.GDPBn.P05), "gdpHigh", p.money(r.GDPBn.P95))
}

// Ranges are the bands of the headline at a scenario's horizon.
type Ranges struct{ Adoption, GDPBn uncertainty.Band }

// RangesOf gives the bands of the headline, of work on its scenario that is
// done, at the scenario's horizon.
func RangesOf(w *uncertainty.Work, year int) Ranges {
	return Ranges{w.Band(adoptionColumn, year), w.Band(gdpColumn, year)}
}

var adoptionColumn, gdpColumn = columnNamed("adoption"), columnNamed("gdp_effect_bn")

func columnNamed(name string) int {
	for i := range model.Columns {
		if model.Columns[i].Name == name {
			return i
		}
	}
	panic("there is no column " + name)
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
		Fr: "Dans 9 calculs sur 10\u202f: de {low} à {high} des entreprises, et un effet sur le PIB de {gdpLow} à {gdpHigh}.",
		En: "In 9 of 10 runs: {low} to {high} of firms, and an effect on GDP of {gdpLow} to {gdpHigh}.",
	}
	rangeWithout = locale.Text{
		Fr: "Dans 9 calculs sur 10\u202f: de {low} à {high} des entreprises.",
		En: "In 9 of 10 runs: {low} to {high} of firms.",
	}
	versionLine = locale.Text{Fr: "Modèle {version}, {date}", En: "Model {version}, {date}"}
)

package view

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

// yourCountry is the way from the sentence on the EU to one member state: its
// surveys, and what this scenario makes of them. Files answer no form; their page
// unfolds every country.
func (p *Page) yourCountry() *markup.Node {
	if p.Static {
		return el("p", class("your-country"), el("a", attr("href", Path(p.Base, p.Lang, CountriesPage)+"#every"), p.text(yourCountryTitle)))
	}
	return p.fold("your-country", func() *markup.Node {
		menu := p.choose("your-country-menu", session.LookCountry, "", "", p.stateOptions(""))
		return el("details", class("fold small your-country"), attr("id", "your-country"), el("summary", p.text(yourCountryTitle)),
			el("form", class("ask"), attr("data-apart", ""), attr("method", "get"), attr("action", Path(p.Base, p.Lang, CountriesPage)),
				hiddenInput(session.FormLink, p.Session.Scenario.Query()+"&"),
				el("label", attr("for", "your-country-menu"), p.text(yourCountryLabel)), plain(" "), menu, plain(" "),
				el("button", class("chip"), attr("type", "submit"), p.text(yourCountrySend))))
	})
}

// stateOptions lists the member states by their names.
func (p *Page) stateOptions(chosen string) []option {
	var list []option
	for _, geo := range strings.Split(p.in(statesByName), " ") {
		list = append(list, option{geo, p.in(evidence.CountryName(geo)), geo == chosen})
	}
	return list
}

// statesByName are the codes of the member states in the order in which a language
// sorts their names.
var statesByName = locale.Text{
	Fr: "DE AT BE BG CY HR DK ES EE FI FR GR HU IE IT LV LT LU MT NL PL PT RO SK SI SE CZ",
	En: "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE",
}

var (
	yourCountryTitle  = locale.Text{Fr: "Et dans votre pays\u202f?", En: "And in your country?"}
	yourCountryLabel  = locale.Text{Fr: "Ce scénario vu de", En: "This scenario, seen from"}
	shareCountryTitle = locale.Text{Fr: "Pays", En: "Country"}
	yourCountrySend   = locale.Text{Fr: "Voir", En: "Show"}
)

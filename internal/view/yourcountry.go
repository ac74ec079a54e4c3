package view

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

const yourCountryID = "your-country"

// yourCountry is the way from the sentence on the EU to one member state: its
// surveys, and what this scenario makes of them. Plain links do on files too,
// where every country unfolds under its code.
func (p *Page) yourCountry() *markup.Node {
	return p.fold(yourCountryID, func() *markup.Node {
		address := p.Address(p.Lang, CountriesPage)
		if strings.Contains(address, "?") {
			address += "&"
		} else {
			address += "?"
		}
		list := el("ul")
		for _, o := range p.stateOptions("") {
			list.Children = append(list.Children, el("li", el("a", attr("href", address+session.LookCountry+"="+o.value+"#"+o.value), plain(o.text))))
		}
		return el("details", class("fold small"), attr("id", yourCountryID), el("summary", p.text(yourCountryTitle)), list)
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
	shareCountryTitle = locale.Text{Fr: "Pays", En: "Country"}
)

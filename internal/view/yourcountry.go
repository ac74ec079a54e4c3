package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

const yourCountryID = "your-country"

// yourCountry is the way from the sentence on the EU to one member state: its
// surveys, and what this scenario makes of them. Plain links do on files too,
// where every country unfolds under its code.
func (p *Page) yourCountry() *markup.Node {
	return p.Fold(yourCountryID, func() *markup.Node {
		list := markup.El("ul")
		for _, o := range p.StateOptions("") {
			if p.isShut(yourCountryID) {
				break
			}
			visit, other := *p.Session, *p
			if visit.Look(session.LookCountry) != o.Value {
				visit.Toggle(session.LookCountry, o.Value)
			}
			other.Session = &visit
			list.Children = append(list.Children, markup.El("li", markup.El("a", markup.A("href", other.Address(p.Lang, CountriesPage)+"#"+o.Value), markup.Text(o.Text))))
		}
		return markup.El("details", markup.Class("fold small"), markup.A("id", yourCountryID), markup.El("summary", p.Text(yourCountryTitle)), list)
	})
}

// StateOptions lists the member states by their names.
func (p *Page) StateOptions(chosen string) []Option {
	var list []Option
	for _, state := range strings.Split(p.In(memberStates), "|") {
		list = append(list, Option{state[:2], state[3:], state[:2] == chosen})
	}
	return list
}

// StateOrder gives the codes of the member states in the order in which a language
// sorts their names.
func StateOrder(l locale.Lang) []string {
	var codes []string
	for _, state := range strings.Split(memberStates.In(l), "|") {
		codes = append(codes, state[:2])
	}
	return codes
}

// memberStates are the codes and the names of the member states, in the order in which a
// language sorts these: the names of package evidence, in a form that programs
// carry at little cost.
var memberStates = locale.Text("AT Austria|BE Belgium|BG Bulgaria|HR Croatia|CY Cyprus|CZ Czechia|DK Denmark|EE Estonia|FI Finland|FR France|DE Germany|GR Greece|HU Hungary|IE Ireland|IT Italy|LV Latvia|LT Lithuania|LU Luxembourg|MT Malta|NL Netherlands|PL Poland|PT Portugal|RO Romania|SK Slovakia|SI Slovenia|ES Spain|SE Sweden")

// What leads to a country.
var (
	yourCountryTitle  = locale.Text("And in your country?")
	ShareCountryTitle = locale.Text("Country")
)

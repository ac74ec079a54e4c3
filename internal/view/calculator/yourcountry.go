package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

const yourCountryID = "your-country"

// yourCountry is the way from the sentence on the EU to one member state: its
// surveys, and what this scenario makes of them. Plain links do on files too,
// where every country unfolds under its code.
func (p *Page) yourCountry() *markup.Node {
	return p.Fold(yourCountryID, func() *markup.Node {
		list := markup.El("ul")
		for _, o := range p.StateOptions("") {
			if p.IsShut(yourCountryID) {
				break
			}
			visit, other := *p.Session, *p.Page
			if visit.Look(session.LookCountry) != o.Value {
				visit.Toggle(session.LookCountry, o.Value)
			}
			other.Session = &visit
			list.Children = append(list.Children, markup.El("li", markup.El("a", markup.A("href", other.Address(p.Lang, view.CountriesPage)+"#"+o.Value), markup.Text(o.Text))))
		}
		return markup.El("details", markup.Class("fold small"), markup.A("id", yourCountryID), markup.El("summary", p.Text(yourCountryTitle)), list)
	})
}

var yourCountryTitle = locale.Text("And in your country?")

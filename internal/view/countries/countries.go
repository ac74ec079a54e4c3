// Package countries is the page of the member states: tiles and a table that
// sorts, one country opened, and the AI factories of each. What it shows depends
// on the link and on adoption seen through the EU's, and on nothing else.
//
// The package is fmt-free and keeps to Go 1.21, as those of pages that a program
// in the browser may show.
package countries

import (
	"math"
	"strings"

	"aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/glossary"
)

// Page is what the page is made of.
type Page struct {
	*view.Page
	All []countries.Country // as [countries.Through] gives them, to the scenario's horizon

	words *glossary.Marker
}

// Body is the page's body.
func (p Page) Body() *markup.Node {
	p.words = &glossary.Marker{Lang: p.Lang, Page: view.Path(p.Base, p.Lang, view.MethodPage)}
	main := markup.El("main", markup.Class("method countries"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("p", markup.Class("kicker"), markup.El("a", markup.A("href", p.Address(p.Lang, view.MethodPage)), p.Text(whatIf))),
		markup.El("h1", markup.A("id", view.TitleID), p.Text(headline)),
		markup.El("p", markup.Class("standfirst"), markup.Text(p.standfirst())),
		p.problems(),
		view.CopyNote(p.Page, filesText),
		p.picker(),
		p.opened(),
		p.tiles(),
		p.table(),
		p.factories(),
		p.everyCountry(),
		p.notes())
	return view.Root(p.Around(view.CountriesPage, main))
}

// Title is the document's title: of the country that is looked at, its figure.
func (p Page) Title() string {
	c := p.chosen()
	if c == nil {
		return view.Title(p.Lang, view.CountriesPage)
	}
	return p.Fill(oneTitle, "country", p.name(c.Geo), "share", p.observed(c, last)) + " – " + view.SiteName(p.Lang)
}

// Description is what machines are told about the page.
func (p Page) Description() string {
	if c := p.chosen(); c != nil {
		return p.In(whatIf) + ". " + p.quote(c)
	}
	return p.In(whatIf) + ". " + p.standfirst()
}

// Link is the query that holds what the page depends on.
func (p Page) Link() string {
	query := p.Session.Scenario.Query()
	if c := p.chosen(); c != nil {
		if query != "" {
			query += "&"
		}
		query += session.LookCountry + "=" + c.Geo
	}
	return query
}

// last is the latest survey, by its place in countries.SurveyYears.
const last = len(countries.SurveyYears) - 1

// states are the member states, without the EU.
func (p Page) states() []*countries.Country {
	var list []*countries.Country
	for i := range p.All {
		if p.All[i].Geo != union {
			list = append(list, &p.All[i])
		}
	}
	return list
}

const union = "EU"

// of gives a country by its code; nil where there is none.
func (p Page) of(geo string) *countries.Country {
	for i := range p.All {
		if p.All[i].Geo == geo {
			return &p.All[i]
		}
	}
	return nil
}

// chosen is the country that the link looks at; nil where there is none.
func (p Page) chosen() *countries.Country {
	geo := strings.ToUpper(p.Session.Look(session.LookCountry))
	if geo == "" && p.Embed != nil {
		geo = p.Embed.Country // of its language
	}
	if geo == "EL" {
		geo = "GR" // as Eurostat writes it
	}
	if geo == union {
		return nil
	}
	return p.of(geo)
}

// horizon is the year that projections are shown for; 0 where there are none.
func (p Page) horizon() int {
	if year := p.Session.Scenario.Levers.Horizon; year >= countries.FirstYear {
		return year
	}
	return 0
}

// ahead gives a country's projection at the horizon; false where there is none.
func (p Page) ahead(c *countries.Country) (countries.Projection, bool) {
	i := p.horizon() - countries.FirstYear
	if i < 0 || i >= len(c.Years) {
		return countries.Projection{}, false
	}
	return c.Years[i], true
}

// observed writes what a survey found, or that it found nothing.
func (p Page) observed(c *countries.Country, survey int) string {
	if math.IsNaN(c.Observed[survey]) {
		return p.In(noData)
	}
	return p.Lang.Percent(c.Observed[survey], 1)
}

// standfirst is what the surveys found: the EU, the highest and the lowest.
func (p Page) standfirst() string {
	eu := p.of(union)
	most, least := eu, eu
	for _, c := range p.states() {
		if v := c.Observed[last]; v > most.Observed[last] {
			most = c
		} else if v < least.Observed[last] {
			least = c
		}
	}
	return p.Fill(standfirst, "year", p.Lang.Year(model.SurveyYear), "eu", p.observed(eu, last),
		"most", p.observed(most, last), "inMost", p.In(places[most.Geo]), "least", p.observed(least, last), "inLeast", p.In(places[least.Geo]))
}

// problems names what the link says that cannot be used.
func (p Page) problems() *markup.Node {
	var more []string
	if given := p.Session.Look(session.LookCountry); given != "" && p.chosen() == nil && !strings.EqualFold(given, union) {
		more = append(more, p.Fill(noCountry, "given", scenario.Quote(p.Lang, given), "allowed", strings.Join(p.codes(), ", ")))
	}
	if given := p.Session.Look(session.LookSort); given != "" {
		if _, _, ok := p.sorted(); !ok {
			more = append(more, p.Fill(noColumn, "given", scenario.Quote(p.Lang, given), "allowed", strings.Join(columnKeys(), ", ")))
		}
	}
	return view.Problems(p.Page, more...)
}

func (p Page) codes() []string {
	var list []string
	for _, c := range p.states() {
		list = append(list, c.Geo)
	}
	return list
}

// address is that of the page with a key of its link at another value.
func (p Page) address(key, value string) string {
	visit := *p.Session
	switch had := visit.Look(key); {
	case had == value:
	case value == "":
		visit.Toggle(key, had)
	default:
		visit.Toggle(key, value)
	}
	other := *p.Page
	other.Session = &visit
	return other.Address(p.Lang, view.CountriesPage)
}

// place is the address that shows a country.
func (p Page) place(c *countries.Country) string {
	if !view.Answers(p.Page) {
		return "#" + c.Geo
	}
	return p.address(session.LookCountry, c.Geo) + "#" + oneID
}

// picker is a form that opens a country.
func (p Page) picker() *markup.Node {
	if !view.Answers(p.Page) {
		return nil
	}
	form := markup.El("form", markup.Class("ask"), markup.A("method", "get"), markup.A("action", view.Path(p.Base, p.Lang, view.CountriesPage)+"#"+oneID))
	form.Children = append(form.Children, view.Carried(p.Session.Query(), session.LookCountry)...)
	form.Children = append(form.Children, markup.El("label", markup.A("for", "pick"), p.Text(pickLabel)), markup.Text(" "), p.menu(), markup.Text(" "),
		markup.El("button", markup.Class("primary"), markup.A("type", "submit"), p.Text(pickSend)))
	return form
}

// menu lists the member states by name.
func (p Page) menu() *markup.Node {
	chosen := p.chosen()
	menu := markup.El("select", markup.Class("menu"), markup.A("id", "pick"), markup.A("name", session.LookCountry),
		markup.El("option", markup.A("value", ""), p.Text(noneChosen)))
	for _, c := range p.byName() {
		menu.Children = append(menu.Children, markup.El("option", markup.A("value", c.Geo), markup.Flag("selected", c == chosen), markup.Text(p.name(c.Geo))))
	}
	return menu
}

func (p Page) name(geo string) string { return p.In(evidence.CountryName(geo)) }

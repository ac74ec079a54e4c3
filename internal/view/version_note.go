package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/versions"
)

// VersionNote says, where the link was made with an older version of the
// model, how far the one at hand has moved, and leads to the page as it was.
func (p *Page) VersionNote() *markup.Node {
	note := markup.El("div", markup.Class("version-note"))
	older, ok := p.versions().Older(p.Session.Version)
	if !ok {
		return note
	}
	line := markup.El("p", markup.Text(p.versions().Notice(p.Lang, older, versions.Link)))
	if link := p.frozenLink(older, p.Session.Scenario.Query()); link != nil {
		line.Children = append(line.Children, markup.Text(" "), link)
	}
	note.Attrs[0].Value = "version-note is-shown"
	note.Children = markup.Group{line}
	return note
}

// frozenLink leads to the page of a link as an older version shows it; nil where
// the host keeps no copy of it.
func (p *Page) frozenLink(older versions.Version, query string) *markup.Node {
	edition := versions.LastEdition(p.Kept, older.Number)
	if edition == "" {
		return nil
	}
	address := Path(p.Base+FrozenPath(edition), p.Lang, CalculatorPage)
	if query != "" {
		address += "?" + query
	}
	return markup.El("a", markup.A("href", address), markup.When(p.Embed != nil, markup.A("target", "_blank")), markup.When(p.Embed != nil, markup.A("rel", "noopener")), p.Text(asItWas))
}

// tookThen says of a refused parameter that the version which made the link took
// it, and leads there; nothing where it did not.
func (p *Page) tookThen(problem scenario.Problem) markup.Group {
	older, ok := p.versions().Older(p.Session.Version)
	id, isParameter := strings.CutPrefix(problem.Key, scenario.ParameterPrefix)
	value, isNumber := scenario.ParseNumber(problem.Given)
	if !ok || !isParameter || !isNumber || problem.Reason != scenario.OutOfRange || !older.Took(id, value) {
		return nil
	}
	g := markup.Group{markup.Text(" "), p.TextWith(tookThen, "version", older.Number)}
	query := problem.Key + "=" + scenario.FormatNumber(value)
	if rest := p.Session.Scenario.Query(); rest != "" {
		query = rest + "&" + query
	}
	if link := p.frozenLink(older, query); link != nil {
		g = append(g, markup.Text(" "), link)
	}
	return g
}

// FrozenPath is where an edition, a frozen copy, stands, below the base path of
// the site.
func FrozenPath(edition string) string { return "/v/" + edition }

func (p *Page) versions() versions.Table {
	if p.Versions == nil {
		return versions.All
	}
	return p.Versions
}

var tookThen = locale.Text("Model {version}, with which this link was made, took this value.")

var asItWas = locale.Text("The page as it was")

// TodayText leads from a frozen copy to the page of today.
var TodayText = locale.Text("The page of today")

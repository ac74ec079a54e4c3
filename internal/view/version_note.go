package view

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/versions"
)

// versionNote says, where the link was made with an older version of the
// model, how far the one at hand has moved, and leads to the page as it was.
func (p *Page) versionNote() *markup.Node {
	note := el("div", class("version-note"))
	older, ok := p.versions().Older(p.Session.Version)
	if !ok {
		return note
	}
	line := el("p", plain(p.versions().Notice(p.Lang, older, versions.Link)))
	if edition := versions.LastEdition(p.Kept, older.Number); edition != "" {
		address := Path(p.Base+FrozenPath(edition), p.Lang, CalculatorPage)
		if query := p.Session.Scenario.Query(); query != "" {
			address += "?" + query
		}
		line.Children = append(line.Children, plain(" "),
			el("a", attr("href", address), when(p.Embed != nil, attr("target", "_blank")), when(p.Embed != nil, attr("rel", "noopener")), p.text(asItWas)))
	}
	note.Attrs[0].Value = "version-note is-shown"
	note.Children = markup.Group{line}
	return note
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

var asItWas = locale.Text{Fr: "La page d’alors", En: "The page as it was"}

// TodayText leads from a frozen copy to the page of today.
var TodayText = locale.Text{Fr: "La page d’aujourd’hui", En: "The page of today"}

package countries

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Panel is what an embed shows of the country that its link looks at: the sentence
// to quote, the chart, and a menu of the others. Without a country it says what
// the surveys found.
func (p Page) Panel() *markup.Node {
	said := markup.Group{el("h2", p.text(headline)), el("p", class("verdict"), plain(p.standfirst()))}
	if c := p.chosen(); c != nil {
		said = markup.Group{el("h2", plain(p.name(c.Geo))),
			el("p", class("verdict"), plain(p.quote(c))), view.Drawings(p.drawing(c)), el("p", class("measure"), p.text(panelNote))}
	}
	return el("div", attr("id", view.ApartID(view.PanelCountry)), said, p.problems(), p.panelPicker())
}

// panelPicker opens another country in the same frame.
func (p Page) panelPicker() *markup.Node {
	return el("form", class("ask"), attr("method", "get"), attr("action", view.Path(p.Base, p.Lang, view.EmbedPage)),
		el("input", attr("type", "hidden"), attr("name", session.FormLink), attr("value", view.FormLink(p.Page))),
		el("label", attr("for", "pick"), p.text(pickLabel)), plain(" "), p.menu(), plain(" "),
		el("button", class("primary"), attr("type", "submit"), p.text(pickSend)))
}

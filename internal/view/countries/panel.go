package countries

import (
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
	"aicontinent/internal/view/figures"
)

// Panel is what an embed shows of the country that its link looks at: the sentence
// to quote, the chart, and a menu of the others. Without a country it says what
// the surveys found.
func (p Page) Panel() *markup.Node {
	said := markup.Group{markup.El("h2", p.Text(headline)), markup.El("p", markup.Class("verdict"), markup.Text(p.standfirst()))}
	if c := p.chosen(); c != nil {
		said = markup.Group{markup.El("h2", markup.Text(p.name(c.Geo))),
			markup.El("p", markup.Class("verdict"), markup.Text(p.quote(c))), figures.Drawings(p.drawing(c)), markup.El("p", markup.Class("measure"), p.Text(panelNote))}
	}
	return markup.El("div", markup.A("id", embed.ApartID(embed.PanelCountry)), said, p.problems(), p.panelPicker())
}

// panelPicker opens another country in the same frame.
func (p Page) panelPicker() *markup.Node {
	return markup.El("form", markup.Class("ask"), markup.A("method", "get"), markup.A("action", view.Path(p.Base, p.Lang, view.EmbedPage)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", embed.FormLink(p.Page))),
		markup.El("label", markup.A("for", "pick"), p.Text(pickLabel)), markup.Text(" "), p.menu(), markup.Text(" "),
		markup.El("button", markup.Class("primary"), markup.A("type", "submit"), p.Text(pickSend)))
}

// Package share is the page that writes links, quotations and codes for other pages.
//
// It is fmt-free and keeps to Go 1.21, since a program in the browser shows it.
package share

import (
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/outcome"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// Page is what the page is made of.
type Page struct {
	*view.Page
	// Integrity is what pages that pin the script of the last frozen copy of this
	// model check it by; empty where that is not known.
	Integrity string
	// Heights are those that the frames of a preview say of themselves, in CSS
	// pixels by their ID; without one, what was measured stands.
	Heights map[string]int
}

// Parts are the parts of the page's body.
func (p *Page) Parts() markup.Group { return p.Around(view.SharePage, p.sharePage()) }

// Body is the page's body.
func (p *Page) Body() *markup.Node { return view.Root(p.Parts()) }

// codes is what codes for other pages are written for.
type codes struct {
	embed  *view.Embed
	width  int         // of the frame, one of EmbedWidths
	lang   locale.Lang // of the embed
	frozen bool        // the copy that keeps this version of the model
}

// shareWidth is the width where nobody chose one: that of many articles.
const shareWidth = 720

// shared reads what the page's link says; what cannot be used counts as not
// said.
func (p *Page) shared() codes {
	s := codes{embed: embed.New(), width: shareWidth, lang: p.Lang}
	for _, key := range []string{session.ShareTheme, session.SharePanels, session.ShareControls, session.SharePin} {
		if value := p.Session.Look(key); value != "" {
			embed.Set(s.embed, key, value, p.Session.Scenario)
		}
	}
	if slices.Contains(s.embed.Panels, embed.PanelCountry) {
		s.embed.Country = p.Session.Look(session.LookCountry)
	}
	if w, err := strconv.Atoi(p.Session.Look(session.ShareWidth)); err == nil && slices.Contains(embed.Widths, w) {
		s.width = w
	}
	if l, ok := locale.Parse(p.Session.Look(session.ShareLang)); ok {
		s.lang = l
	}
	s.frozen = p.Session.Look(session.ShareKept) == "1" && p.Edition() != ""
	return s
}

// shareBase is where the embed, its script and its page are, with scheme and host.
func (p *Page) shareBase(s codes) string {
	if s.frozen {
		return p.PublicOrigin() + p.Root() + view.FrozenPath(p.Edition())
	}
	return p.PublicOrigin() + p.Root()
}

// shareLink is the public link of the page with this scenario.
func (p *Page) shareLink(s codes) string {
	return p.shareBase(s) + view.Path("", s.lang, view.CalculatorPage) + "?" + p.Session.Scenario.Dated()
}

// sharePage is the page that writes codes.
func (p *Page) sharePage() *markup.Node {
	s := p.shared()
	return markup.El("main", markup.Class("share-page"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", markup.A("id", view.TitleID), markup.A("tabindex", "-1"), p.Text(view.ShareTitle)),
		markup.El("p", markup.Class("answer"), markup.Text(p.SentenceText())),
		p.Problems(),
		markup.El("p", markup.Class("status"), markup.A("id", "status"), markup.A("role", "status")),
		p.shareNoOrigin(),
		p.shareLinkSection(s),
		p.shareQuote(s),
		p.shareOptions(s),
		p.sharePreview(s),
		p.shareCodes(s),
		p.sharePicture(s),
		p.sharePrivacy())
}

// shareNoOrigin says that the codes need an address, where nobody gave one.
func (p *Page) shareNoOrigin() *markup.Node {
	if p.Origin != "" {
		return markup.El("p", markup.Class("refused"))
	}
	return markup.El("p", markup.Class("refused is-shown"), p.TextWith(shareAddress, "address", view.Placeholder))
}

func (p *Page) shareLinkSection(s codes) *markup.Node {
	return markup.El("section", markup.El("h2", p.Text(shareLinkTitle)), markup.El("p", markup.Class("help"), p.Text(shareLinkHelp)), p.code("code-link", shareLinkTitle, p.shareLink(s)))
}

// shareOptions is the form of what the codes are for. Each button carries what
// it makes of the link, so that it works without scripts.
func (p *Page) shareOptions(s codes) *markup.Node {
	form := markup.El("form", markup.Class("share-options"), markup.A("id", view.FormID), markup.A("tabindex", "-1"), markup.A("method", "get"), markup.A("action", view.Path(p.Base, p.Lang, view.SharePage)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", p.Session.Query()+"&")),
		markup.El("h2", p.Text(shareEmbedTitle)))
	add := func(title locale.Text, chips markup.Group) {
		id := "share-" + strconv.Itoa(len(form.Children))
		group := markup.El("div", markup.Class("choices"), markup.A("role", "group"), markup.A("aria-labelledby", id), view.OneStop)
		group.Children = chips
		form.Children = append(form.Children, markup.El("div", markup.Class("share-option"), markup.El("h3", markup.A("id", id), p.Text(title)), group))
	}
	add(shareWidthTitle, p.widthChips(s))
	add(sharePanelsTitle, p.panelChips(s))
	if slices.Contains(s.embed.Panels, embed.PanelCountry) {
		add(countryTitle, markup.Group{p.countryChoice(s)})
	}
	add(shareControlsTitle, p.optionChips(session.ShareControls, embed.Controls, s.embed.Controls, shareControls))
	add(shareThemeTitle, p.optionChips(session.ShareTheme, embed.Themes, s.embed.Theme, shareThemes))
	add(shareLangTitle, p.langChips(s))
	pin, kept := "0", "0"
	if s.embed.Pinned != nil {
		pin = "1"
	}
	if s.frozen {
		kept = "1"
	}
	add(sharePinTitle, p.optionChips(session.SharePin, []string{"0", "1"}, pin, sharePins))
	if p.Edition() != "" {
		add(shareKeptTitle, p.optionChips(session.ShareKept, []string{"0", "1"}, kept, shareKept))
	}
	return form
}

// countryChoice is the menu of the country that a panel shows, with a button where
// there are no scripts.
func (p *Page) countryChoice(s codes) *markup.Node {
	options := append([]view.Option{{Text: "–", Chosen: s.embed.Country == ""}}, p.StateOptions(s.embed.Country)...)
	menu := p.Choose("share-country", session.LookCountry, "look "+session.LookCountry, "", options)
	menu.Attrs = append(menu.Attrs, markup.Attribute("aria-label", p.In(countryTitle)))
	return markup.El("span", menu, p.Submit())
}

// optionChips are the buttons of an option; the first value is that of a link which
// says nothing.
func (p *Page) optionChips(key string, values []string, now string, names []locale.Text) markup.Group {
	var list markup.Group
	for i, value := range values {
		do := "share " + key + " " + value
		if i == 0 {
			do = "share " + key
		}
		list = append(list, p.Toggle(do, p.In(names[i]), value == now))
	}
	return list
}

func (p *Page) widthChips(s codes) markup.Group {
	var list markup.Group
	for _, w := range embed.Widths {
		list = append(list, p.Toggle("share "+session.ShareWidth+" "+strconv.Itoa(w), p.Lang.Unit(strconv.Itoa(w), "px"), w == s.width))
	}
	return list
}

func (p *Page) langChips(s codes) markup.Group {
	var list markup.Group
	for _, l := range locale.Langs {
		list = append(list, p.Toggle("share "+session.ShareLang+" "+l.Code(), l.Name(), l == s.lang))
	}
	return list
}

// panelChips add or take away one panel each; the last one stays.
func (p *Page) panelChips(s codes) markup.Group {
	var list markup.Group
	for _, id := range embed.Panels() {
		if p.Static && embed.IsApart(id) {
			continue // which a server alone writes
		}
		on := slices.Contains(s.embed.Panels, id)
		var next []string
		for _, other := range embed.Panels() {
			if (other == id) != slices.Contains(s.embed.Panels, other) {
				next = append(next, other)
			}
		}
		if len(next) == 0 {
			next = s.embed.Panels
		}
		list = append(list, p.Toggle("share "+session.SharePanels+" "+strings.Join(next, ","), p.In(panelName(id)), on))
	}
	return list
}

// panelName is the name of a panel.
func panelName(id string) locale.Text {
	if o, ok := outcome.Index(id); ok {
		return outcome.All[o].OnPanel()
	}
	return panelNames[id]
}

// The frames of the preview.
const (
	PreviewPhone = "preview-phone"
	PreviewDesk  = "preview-desk"
)

// sharePreview shows the embed itself, on a phone and at the chosen width.
func (p *Page) sharePreview(s codes) *markup.Node {
	frame := func(id string, width int, title locale.Text) *markup.Node {
		return markup.El("figure", markup.Class("share-frame"),
			markup.El("figcaption", p.TextWith(title, "width", strconv.Itoa(width))),
			markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", title.Fill(p.Lang, "width", strconv.Itoa(width))),
				markup.El("iframe", markup.A("id", id), markup.A("src", embed.Address(p.Base, s.lang, p.Session.Scenario, s.embed)), markup.A("title", title.Fill(p.Lang, "width", strconv.Itoa(width))),
					markup.A("width", strconv.Itoa(width)), markup.A("height", strconv.Itoa(p.frameHeight(id, s, width))), markup.A("loading", "lazy"))))
	}
	return markup.El("section", markup.Class("share-preview"), markup.El("h2", p.Text(sharePreviewTitle)),
		frame(PreviewPhone, embed.Widths[0], sharePhone), frame(PreviewDesk, s.width, shareDesk))
}

// frameHeight is what a frame of the preview says of itself, or what was
// measured.
func (p *Page) frameHeight(id string, s codes, width int) int {
	if px := p.Heights[id]; px > 0 {
		return px
	}
	return embed.Height(p.inShared(s).Page, s.embed, width)
}

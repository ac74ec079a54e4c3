package view

import (
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
)

// share is what codes for other pages are written for.
type share struct {
	embed  *Embed
	width  int         // of the frame, one of EmbedWidths
	lang   locale.Lang // of the embed
	frozen bool        // the copy that keeps this version of the model
}

// shareWidth is the width where nobody chose one: that of many articles.
const shareWidth = 720

// shared reads what the page's link says; what cannot be used counts as not
// said.
func (p *Page) shared() share {
	s := share{embed: NewEmbed(), width: shareWidth, lang: p.Lang}
	for _, key := range []string{session.ShareTheme, session.SharePanels, session.ShareControls, session.SharePin} {
		if value := p.Session.Look(key); value != "" {
			s.embed.take(key, value, p.Session.Scenario)
		}
	}
	if slices.Contains(s.embed.Panels, PanelCountry) {
		s.embed.Country = p.Session.Look(session.LookCountry)
	}
	if w, err := strconv.Atoi(p.Session.Look(session.ShareWidth)); err == nil && slices.Contains(EmbedWidths, w) {
		s.width = w
	}
	if l, ok := locale.Parse(p.Session.Look(session.ShareLang)); ok {
		s.lang = l
	}
	s.frozen = p.Session.Look(session.ShareKept) == "1" && p.edition() != ""
	return s
}

// base is where the embed, its script and its page are, with scheme and host.
func (p *Page) shareBase(s share) string {
	if s.frozen {
		return p.origin() + p.root() + FrozenPath(p.edition())
	}
	return p.origin() + p.root()
}

// shareLink is the public link of the page with this scenario.
func (p *Page) shareLink(s share) string {
	return p.shareBase(s) + Path("", s.lang, CalculatorPage) + "?" + p.Session.Scenario.Dated()
}

// sharePage is the page that writes codes.
func (p *Page) sharePage() *markup.Node {
	s := p.shared()
	return markup.El("main", markup.Class("share-page"), markup.A("id", "main"), markup.A("tabindex", "-1"),
		markup.El("h1", markup.A("id", TitleID), markup.A("tabindex", "-1"), p.Text(shareTitle)),
		markup.El("p", markup.Class("answer"), markup.Text(p.SentenceText())),
		p.problems(),
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
	return markup.El("p", markup.Class("refused is-shown"), p.TextWith(shareAddress, "address", placeholder))
}

func (p *Page) shareLinkSection(s share) *markup.Node {
	return markup.El("section", markup.El("h2", p.Text(shareLinkTitle)), markup.El("p", markup.Class("help"), p.Text(shareLinkHelp)), p.code("code-link", shareLinkTitle, p.shareLink(s)))
}

// shareOptions is the form of what the codes are for. Each button carries what
// it makes of the link, so that it works without scripts.
func (p *Page) shareOptions(s share) *markup.Node {
	form := markup.El("form", markup.Class("share-options"), markup.A("id", FormID), markup.A("tabindex", "-1"), markup.A("method", "get"), markup.A("action", Path(p.Base, p.Lang, SharePage)),
		markup.El("input", markup.A("type", "hidden"), markup.A("name", session.FormLink), markup.A("value", p.Session.Query()+"&")),
		markup.El("h2", p.Text(shareEmbedTitle)))
	add := func(title locale.Text, chips markup.Group) {
		id := "share-" + strconv.Itoa(len(form.Children))
		group := markup.El("div", markup.Class("choices"), markup.A("role", "group"), markup.A("aria-labelledby", id), oneStop)
		group.Children = chips
		form.Children = append(form.Children, markup.El("div", markup.Class("share-option"), markup.El("h3", markup.A("id", id), p.Text(title)), group))
	}
	add(shareWidthTitle, p.widthChips(s))
	add(sharePanelsTitle, p.panelChips(s))
	if slices.Contains(s.embed.Panels, PanelCountry) {
		add(shareCountryTitle, markup.Group{p.countryChoice(s)})
	}
	add(shareControlsTitle, p.optionChips(session.ShareControls, Controls, s.embed.Controls, shareControls))
	add(shareThemeTitle, p.optionChips(session.ShareTheme, Themes, s.embed.Theme, shareThemes))
	add(shareLangTitle, p.langChips(s))
	pin, kept := "0", "0"
	if s.embed.Pinned != nil {
		pin = "1"
	}
	if s.frozen {
		kept = "1"
	}
	add(sharePinTitle, p.optionChips(session.SharePin, []string{"0", "1"}, pin, sharePins))
	if p.edition() != "" {
		add(shareKeptTitle, p.optionChips(session.ShareKept, []string{"0", "1"}, kept, shareKept))
	}
	return form
}

// countryChoice is the menu of the country that a panel shows, with a button where
// there are no scripts.
func (p *Page) countryChoice(s share) *markup.Node {
	options := append([]Option{{"", "–", s.embed.Country == ""}}, p.stateOptions(s.embed.Country)...)
	menu := p.Choose("share-country", session.LookCountry, "look "+session.LookCountry, "", options)
	menu.Attrs = append(menu.Attrs, markup.Attribute("aria-label", p.In(shareCountryTitle)))
	return markup.El("span", menu, p.submit())
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
		list = append(list, p.toggle(do, p.In(names[i]), value == now))
	}
	return list
}

func (p *Page) widthChips(s share) markup.Group {
	var list markup.Group
	for _, w := range EmbedWidths {
		list = append(list, p.toggle("share "+session.ShareWidth+" "+strconv.Itoa(w), p.Lang.Unit(strconv.Itoa(w), "px"), w == s.width))
	}
	return list
}

func (p *Page) langChips(s share) markup.Group {
	var list markup.Group
	for _, l := range locale.Langs {
		list = append(list, p.toggle("share "+session.ShareLang+" "+l.Code(), l.Name(), l == s.lang))
	}
	return list
}

// panelChips add or take away one panel each; the last one stays.
func (p *Page) panelChips(s share) markup.Group {
	var list markup.Group
	for _, id := range Panels() {
		if p.Static && isApart(id) {
			continue // which a server alone writes
		}
		on := slices.Contains(s.embed.Panels, id)
		var next []string
		for _, other := range Panels() {
			if (other == id) != slices.Contains(s.embed.Panels, other) {
				next = append(next, other)
			}
		}
		if len(next) == 0 {
			next = s.embed.Panels
		}
		list = append(list, p.toggle("share "+session.SharePanels+" "+strings.Join(next, ","), p.In(panelNames[id]), on))
	}
	return list
}

// The frames of the preview.
const (
	PreviewPhone = "preview-phone"
	PreviewDesk  = "preview-desk"
)

// sharePreview shows the embed itself, on a phone and at the chosen width.
func (p *Page) sharePreview(s share) *markup.Node {
	frame := func(id string, width int, title locale.Text) *markup.Node {
		return markup.El("figure", markup.Class("share-frame"),
			markup.El("figcaption", p.TextWith(title, "width", strconv.Itoa(width))),
			markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", title.Fill(p.Lang, "width", strconv.Itoa(width))),
				markup.El("iframe", markup.A("id", id), markup.A("src", EmbedAddress(p.Base, s.lang, p.Session.Scenario, s.embed)), markup.A("title", title.Fill(p.Lang, "width", strconv.Itoa(width))),
					markup.A("width", strconv.Itoa(width)), markup.A("height", strconv.Itoa(p.frameHeight(id, s, width))), markup.A("loading", "lazy"))))
	}
	return markup.El("section", markup.Class("share-preview"), markup.El("h2", p.Text(sharePreviewTitle)),
		frame(PreviewPhone, EmbedWidths[0], sharePhone), frame(PreviewDesk, s.width, shareDesk))
}

// frameHeight is what a frame of the preview says of itself, or what was
// measured.
func (p *Page) frameHeight(id string, s share, width int) int {
	if px := p.Heights[id]; px > 0 {
		return px
	}
	return p.inShared(s).EmbedHeight(s.embed, width)
}

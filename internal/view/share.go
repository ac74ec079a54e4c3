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
	return el("main", class("share-page"), attr("id", "main"), attr("tabindex", "-1"),
		el("h1", attr("id", TitleID), attr("tabindex", "-1"), p.text(shareTitle)),
		el("p", class("answer"), plain(p.SentenceText())),
		p.problems(),
		el("p", class("status"), attr("id", "status"), attr("role", "status")),
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
		return el("p", class("refused"))
	}
	return el("p", class("refused is-shown"), p.textWith(shareAddress, "address", placeholder))
}

func (p *Page) shareLinkSection(s share) *markup.Node {
	return el("section", el("h2", p.text(shareLinkTitle)), el("p", class("help"), p.text(shareLinkHelp)), p.code("code-link", shareLinkTitle, p.shareLink(s)))
}

// shareOptions is the form of what the codes are for. Each button carries what
// it makes of the link, so that it works without scripts.
func (p *Page) shareOptions(s share) *markup.Node {
	form := el("form", class("share-options"), attr("id", FormID), attr("tabindex", "-1"), attr("method", "get"), attr("action", Path(p.Base, p.Lang, SharePage)),
		el("input", attr("type", "hidden"), attr("name", session.FormLink), attr("value", p.Session.Query()+"&")),
		el("h2", p.text(shareEmbedTitle)))
	add := func(title locale.Text, chips markup.Group) {
		id := "share-" + strconv.Itoa(len(form.Children))
		group := el("div", class("choices"), attr("role", "group"), attr("aria-labelledby", id), oneStop)
		group.Children = chips
		form.Children = append(form.Children, el("div", class("share-option"), el("h3", attr("id", id), p.text(title)), group))
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
	options := append([]option{{"", "–", s.embed.Country == ""}}, p.stateOptions(s.embed.Country)...)
	menu := p.choose("share-country", session.LookCountry, "look "+session.LookCountry, "", options)
	menu.Attrs = append(menu.Attrs, markup.A("aria-label", p.in(shareCountryTitle)))
	return el("span", menu, p.submit())
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
		list = append(list, p.toggle(do, p.in(names[i]), value == now))
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
		list = append(list, p.toggle("share "+session.SharePanels+" "+strings.Join(next, ","), p.in(panelNames[id]), on))
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
		return el("figure", class("share-frame"),
			el("figcaption", p.textWith(title, "width", strconv.Itoa(width))),
			el("div", class("scroll"), attr("tabindex", "0"), attr("role", "region"), attr("aria-label", title.Fill(p.Lang, "width", strconv.Itoa(width))),
				el("iframe", attr("id", id), attr("src", EmbedAddress(p.Base, s.lang, p.Session.Scenario, s.embed)), attr("title", title.Fill(p.Lang, "width", strconv.Itoa(width))),
					attr("width", strconv.Itoa(width)), attr("height", strconv.Itoa(p.frameHeight(id, s, width))), attr("loading", "lazy"))))
	}
	return el("section", class("share-preview"), el("h2", p.text(sharePreviewTitle)),
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

package share

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
)

// escaped writes a text so that it can stand in an attribute of HTML.
func escaped(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(s)
}

// inShared gives the page in the language of the embed.
func (p *Page) inShared(s codes) *Page {
	other := *p.Page
	other.Lang = s.lang
	return &Page{Page: &other, Integrity: p.Integrity, Heights: p.Heights}
}

// frameAddress is the public address of the embed.
func (p *Page) frameAddress(s codes) string {
	return p.shareBase(s) + embed.Address("", s.lang, p.Session.Scenario, s.embed)
}

// cardAddress is the public address of the card; of the plan's where the site
// has none of this scenario.
func (p *Page) cardAddress(s codes) string {
	if !p.HasCard() {
		return p.shareBase(s) + view.Path("", s.lang, "card.png")
	}
	if s.frozen && strings.Contains(view.CardPath("", s.lang, p.Session.Scenario), "?") {
		return p.PublicOrigin() + view.CardPath(p.Root(), s.lang, p.Session.Scenario)
	}
	return p.shareBase(s) + view.CardPath("", s.lang, p.Session.Scenario)
}

// pictureCode is the static picture with its text, in a link to the page.
func (p *Page) pictureCode(s codes) string {
	if !p.HasCard() {
		return p.linkCode(s)
	}
	return `<a href="` + escaped(p.shareLink(s)) + `"><img src="` + escaped(p.cardAddress(s)) + `" alt="` + escaped(p.inShared(s).CardText()) +
		`" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>`
}

// elementCode is the script and its element. What stands in the element shows
// until the frame is ready and where that is blocked; its picture is for pages
// without scripts alone, or every reader would load what nobody sees.
func (p *Page) elementCode(s codes) string {
	theme := ""
	if s.embed.Theme != embed.Themes[0] {
		theme = ` theme="` + s.embed.Theme + `"`
	}
	picture := ""
	if p.HasCard() {
		picture = "<noscript>" + p.pictureCode(s) + "</noscript>\n"
	}
	pinned := ""
	if s.frozen && p.Integrity != "" {
		pinned = ` integrity="` + escaped(p.Integrity) + `" crossorigin="anonymous"`
	}
	return `<script async src="` + escaped(p.shareBase(s)+"/embed.js") + `"` + pinned + `></script>` + "\n" +
		`<div style="max-width:` + strconv.Itoa(s.width) + `px">` + "\n" +
		`<ai-continent-calculator src="` + escaped(p.frameAddress(s)) + `" title="` + escaped(view.NameOfSite.In(s.lang)) + `" lang="` + s.lang.Code() + `"` + theme +
		` style="display:block;` + p.room(s) + `">` + "\n" +
		p.linkCode(s) + "\n" + picture + "</ai-continent-calculator>\n</div>"
}

// room is the declaration that keeps the frame's height before its script has
// come, so that the text after it does not move: of the chosen width, and of a
// phone where the screen is narrower.
func (p *Page) room(s codes) string {
	const margins = 40 // of an article, both together
	wide, narrow := p.likelyHeight(PreviewDesk, s, s.width), p.likelyHeight("", s, min(s.width, embed.Widths[1]))
	first, second := "max", "min"
	if narrow < wide {
		first, second = second, first
	}
	from := min(s.width, embed.BesideFrom) + margins
	return "min-height:" + first + "(" + strconv.Itoa(wide) + "px," + second + "(" + strconv.Itoa(narrow) + "px," + roomSwitch(narrow < wide, from) + "))"
}

// likelyHeight is the height of a frame without room to spare.
func (p *Page) likelyHeight(id string, s codes, width int) int {
	if p.Heights[id] > 0 {
		return p.Heights[id]
	}
	return embed.Height(p.inShared(s).Page, s.embed, width) - embed.SparePx
}

// roomSwitch is a length far above every height where the screen is narrower
// than so many pixels, and far below where it is wider; or the other way round.
func roomSwitch(turned bool, from int) string {
	if turned {
		return "(100vw - " + strconv.Itoa(from) + "px)*1000"
	}
	return "(" + strconv.Itoa(from) + "px - 100vw)*1000"
}

// linkCode is the sentence as a link to the page.
func (p *Page) linkCode(s codes) string {
	return `<a href="` + escaped(p.shareLink(s)) + `">` + escaped(p.inShared(s).SentenceText()) + `</a>`
}

// frameCode is a plain frame of measured height.
func (p *Page) frameCode(s codes) string {
	return `<iframe src="` + escaped(p.frameAddress(s)) + `" title="` + escaped(view.NameOfSite.In(s.lang)) + `" width="` + strconv.Itoa(s.width) +
		`" height="` + strconv.Itoa(p.frameHeight(PreviewDesk, s, s.width)) + `" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

// markdownCode is the picture with its link, or the sentence.
func (p *Page) markdownCode(s codes) string {
	text := strings.NewReplacer("[", `\[`, "]", `\]`, "\n", " ")
	if !p.HasCard() {
		return "[" + text.Replace(p.inShared(s).SentenceText()) + "](" + p.shareLink(s) + ")"
	}
	return "[![" + text.Replace(p.inShared(s).CardText()) + "](" + p.cardAddress(s) + ")](" + p.shareLink(s) + ")"
}

// shareCodes lists the codes, the one to be preferred first.
func (p *Page) shareCodes(s codes) *markup.Node {
	section := markup.El("section", markup.Class("share-codes"), markup.El("h2", p.Text(shareCodesTitle)))
	add := func(id string, title, help locale.Text, code string) {
		section.Children = append(section.Children, markup.El("h3", p.Text(title)), markup.El("p", markup.Class("help"), p.TextWith(help,
			"width", strconv.Itoa(s.width), "narrow", strconv.Itoa(embed.Widths[1]), "height", strconv.Itoa(embed.Height(p.inShared(s).Page, s.embed, embed.Widths[1])))),
			p.code(id, title, code))
	}
	add("code-element", codeElement, codeElementHelp, p.elementCode(s))
	add("code-frame", codeFrame, codeFrameHelp, p.frameCode(s))
	wordPress := codeWordPressHelp
	if p.Static {
		wordPress = codeWordPressFiles
	}
	add("code-wordpress", codeWordPress, wordPress, "<!-- wp:html -->\n"+p.frameCode(s)+"\n<!-- /wp:html -->")
	add("code-ghost", codeGhost, codeGhostHelp, "<!--kg-card-begin: html-->\n"+p.elementCode(s)+"\n<!--kg-card-end: html-->")
	add("code-markdown", codeMarkdown, codeMarkdownHelp, p.markdownCode(s))
	return section
}

// sharePicture shows the card, to be saved or linked to.
func (p *Page) sharePicture(s codes) *markup.Node {
	section := markup.El("section", markup.Class("share-picture"), markup.El("h2", p.Text(sharePictureTitle)))
	if !p.HasCard() {
		section.Children = append(section.Children, markup.El("p", p.Text(sharePictureNone)),
			p.code("code-card", sharePictureTitle, "aicontinent card '"+p.Session.Scenario.Query()+"' --lang "+s.lang.Code()+" --out card.png"))
		return section
	}
	text := p.inShared(s).CardText()
	section.Children = append(section.Children,
		markup.El("p", markup.Class("help"), p.Text(sharePictureHelp)),
		markup.El("img", markup.A("src", view.CardPath(p.Base, s.lang, p.Session.Scenario)), markup.A("alt", text), markup.A("width", "1200"), markup.A("height", "630"), markup.A("loading", "lazy")),
		p.code("code-picture", sharePictureTitle, p.pictureCode(s)),
		markup.El("h3", p.Text(shareAlt)), p.code("code-alt", shareAlt, text))
	return section
}

// shareQuote is one sentence that can be printed as it stands, and what not to
// make of it.
func (p *Page) shareQuote(s codes) *markup.Node {
	effect, _ := p.LongMoney(max(p.At(p.Result.EffectBn), 0))
	return markup.El("section", markup.Class("share-quote"), markup.El("h2", p.Text(shareQuoteTitle)), p.code("code-quote", shareQuoteTitle, p.inShared(s).quote(s)),
		markup.El("p", markup.Class("help"), p.TextWith(shareNot, "effect", effect)))
}

// quote is the sentence with its range, version, date and link.
func (p *Page) quote(s codes) string {
	latest := versions.All.Latest()
	text := p.Fill(quoteText, "sentence", view.TextOf(p.QuotedSentence()), "range", p.rangeText(), "site", view.NameOfSite.In(p.Lang),
		"version", model.Version, "date", p.Lang.Date(latest.Date), "link", p.shareLink(s))
	return strings.ReplaceAll(text, "  ", " ")
}

// sharePrivacy is what an editor passes on to who answers for data protection.
func (p *Page) sharePrivacy() *markup.Node {
	list := markup.El("ul")
	for _, line := range privacyLines {
		list.Children = append(list.Children, markup.El("li", p.Text(line)))
	}
	return markup.El("section", markup.Class("share-privacy"), markup.El("h2", p.Text(privacyTitle)), markup.El("p", p.Text(privacyIntro)), list)
}

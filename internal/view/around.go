package view

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
)

// visited are the pages that every page leads to, in the order of the menu.
var visited = [...]struct {
	page string
	name locale.Text
}{
	{CalculatorPage, calculatorTitle}, {ComparePage, compareNav}, {CountriesPage, countriesTitle}, {LeasePage, leaseTitle},
	{DataPage, dataTitle}, {MethodPage, methodTitle}, {SharePage, shareNav},
}

// header is the bar above every page: its name, the languages and the menu. The
// languages are folded, and on a narrow screen the menu; a fold holds nothing itself,
// so that the links stand in the document once.
func (p *Page) header(page string) *markup.Node {
	languages := el("div", class("languages"))
	for _, l := range locale.Langs {
		if l == p.Lang {
			languages.Children = append(languages.Children, el("span", attr("lang", l.Code()), attr("aria-current", "true"), plain(l.Name())))
			continue
		}
		languages.Children = append(languages.Children,
			el("a", attr("href", p.Address(l, page)), attr("hreflang", l.Code()), attr("lang", l.Code()), plain(l.Name())))
	}
	address := p.Address
	if page == SharePage {
		address = p.leave().Address
	}
	nav := el("nav", attr("aria-label", p.in(navLabel)))
	for i := range visited {
		if v := &visited[i]; v.page != page {
			nav.Children = append(nav.Children, el("a", attr("href", address(p.Lang, v.page)), p.text(v.name)))
		}
	}
	name, what, _ := strings.Cut(p.in(siteName), brandGap)
	return el("header", class("top"),
		el("a", class("brand"), attr("href", address(p.Lang, CalculatorPage)), plain(name), el("span", plain(brandGap+what))),
		el("details", class("languages-fold"), attr("id", "languages"),
			el("summary", attr("aria-label", languageLabel.Fill(p.Lang, "name", p.Lang.Name())), plain(p.Lang.Name()))),
		languages,
		el("details", class("menu-fold"), attr("id", "menu"), el("summary", p.text(menuText))),
		nav)
}

// brandGap stands in the site's name before what it is, for which a narrow bar has
// no room.
const brandGap = " · "

// leave gives the page without what the link says for codes alone.
func (p *Page) leave() *Page {
	bare := *p
	bare.Session = &session.Session{Scenario: p.Session.Scenario, Version: p.Session.Version}
	return &bare
}

func (p *Page) footer() *markup.Node {
	return p.fixed(el("footer", class("foot"), attr("id", "foot")), func() markup.Group {
		return markup.Group{
			el("p", p.text(footerSources)),
			el("p", p.textWith(footerVersion, "version", model.Version), plain(" "),
				el("a", attr("href", Path(p.Base, p.Lang, StoryPage)), p.text(storyTitle)), plain(" · "),
				el("a", attr("href", Path(p.Base, p.Lang, ClassroomPage)), p.text(classroomTitle)), plain(" · "),
				el("a", attr("href", Path(p.Base, p.Lang, AboutPage)), p.text(aboutTitle))),
		}
	})
}

var (
	calculatorTitle = locale.Text("Calculator")
	aboutTitle      = locale.Text("Accessibility, privacy, licences")
	methodTitle     = locale.Text("Method")
	storyTitle      = locale.Text("The story in five stops")
	classroomTitle  = locale.Text("In class")
	dataTitle       = locale.Text("Data")
	leaseTitle      = locale.Text("Lease or buy")
	countriesTitle  = locale.Text("Countries")
	menuText        = locale.Text("Menu")
	navLabel        = locale.Text("Pages")
	languageLabel   = locale.Text("Language: {name}")
	footerSources   = locale.Text("Sources: European Commission, EuroHPC, Eurostat, IEA, Epoch AI, Bpifrance Le Lab and others, given with each parameter on the method page. Where no figure exists we give our own estimate, and say so.")
	footerVersion   = locale.Text("Model {version}. Euros of 2025. No cookies, no trackers.")
	compareTitle    = locale.Text("Compare two plans")
	compareNav      = locale.Text("Compare")
	shareTitle      = locale.Text("Share, quote, embed")
	shareNav        = locale.Text("button\x04Share")
)

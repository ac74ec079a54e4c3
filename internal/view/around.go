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
	{CalculatorPage, calculatorTitle}, {ComparePage, compareNav}, {CountriesPage, CountriesTitle}, {LeasePage, LeaseTitle},
	{DataPage, dataTitle}, {MethodPage, MethodTitle}, {SharePage, shareNav},
}

// header is the bar above every page: its name, the languages and the menu. The
// languages are folded, and on a narrow screen the menu; a fold holds nothing itself,
// so that the links stand in the document once.
func (p *Page) header(page string) *markup.Node {
	languages := markup.El("div", markup.Class("languages"))
	asked := p.asked(page)
	for _, l := range locale.Langs {
		if l == p.Lang {
			languages.Children = append(languages.Children, markup.El("span", markup.A("lang", l.Code()), markup.A("aria-current", "true"), markup.Text(l.Name())))
			continue
		}
		languages.Children = append(languages.Children,
			markup.El("a", markup.A("href", Path(p.Base, l, page)+asked), markup.A("hreflang", l.Code()), markup.A("lang", l.Code()), markup.Text(l.Name())))
	}
	address := p.Address
	if page == SharePage {
		address = p.leave().Address
	}
	nav := markup.El("nav", markup.A("aria-label", p.In(navLabel)))
	for i := range visited {
		if v := &visited[i]; v.page != page {
			nav.Children = append(nav.Children, markup.El("a", markup.A("href", address(p.Lang, v.page)), p.Text(v.name)))
		}
	}
	name, what, _ := strings.Cut(p.In(NameOfSite), brandGap)
	return markup.El("header", markup.Class("top"),
		markup.El("a", markup.Class("brand"), markup.A("href", address(p.Lang, CalculatorPage)), markup.Text(name), markup.El("span", markup.Text(brandGap+what))),
		markup.El("details", markup.Class("languages-fold"), markup.A("id", "languages"),
			markup.El("summary", markup.A("aria-label", languageLabel.Fill(p.Lang, "name", p.Lang.Name())), markup.Text(p.Lang.Name()))),
		languages,
		markup.El("details", markup.Class("menu-fold"), markup.A("id", "menu"), markup.El("summary", p.Text(menuText))),
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
	return p.Fixed(markup.El("footer", markup.Class("foot"), markup.A("id", "foot")), func() markup.Group {
		return markup.Group{
			markup.El("p", p.Text(footerSources)),
			markup.El("p", p.TextWith(footerVersion, "version", model.Version), markup.Text(" "),
				markup.El("a", markup.A("href", Path(p.Base, p.Lang, StoryPage)), p.Text(StoryTitle)), markup.Text(" · "),
				markup.El("a", markup.A("href", Path(p.Base, p.Lang, ClassroomPage)), p.Text(classroomTitle)), markup.Text(" · "),
				markup.El("a", markup.A("href", Path(p.Base, p.Lang, AboutPage)), p.Text(aboutTitle))),
		}
	})
}

// The names of pages, as titles and menus have them.
var (
	calculatorTitle = locale.Text("Calculator")
	aboutTitle      = locale.Text("Accessibility, privacy, licences")
	MethodTitle     = locale.Text("Method")
	StoryTitle      = locale.Text("The story in five stops")
	classroomTitle  = locale.Text("In class")
	dataTitle       = locale.Text("Data")
	LeaseTitle      = locale.Text("Lease or buy")
	CountriesTitle  = locale.Text("Countries")
	menuText        = locale.Text("Menu")
	navLabel        = locale.Text("Pages")
	languageLabel   = locale.Text("Language: {name}")
	footerSources   = locale.Text("Sources: European Commission, EuroHPC, Eurostat, IEA, Epoch AI, Bpifrance Le Lab and others, given with each parameter on the method page. Where no figure exists we give our own estimate, and say so.")
	footerVersion   = locale.Text("Model {version}. Euros of 2025. No cookies, no trackers.")
	CompareTitle    = locale.Text("Compare two plans")
	compareNav      = locale.Text("Compare")
	ShareTitle      = locale.Text("Share, quote, embed")
	shareNav        = locale.Text("button\x04Share")
)

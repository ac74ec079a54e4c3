package site

import (
	"slices"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/card"
	lens "aicontinent/internal/countries"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/headers"
	"aicontinent/internal/view"
	"aicontinent/internal/view/about"
	"aicontinent/internal/view/calculator"
	"aicontinent/internal/view/classroom"
	"aicontinent/internal/view/compare"
	"aicontinent/internal/view/countries"
	"aicontinent/internal/view/data"
	"aicontinent/internal/view/embed"
	leasing "aicontinent/internal/view/lease"
	"aicontinent/internal/view/method"
	"aicontinent/internal/view/share"
	"aicontinent/internal/view/story"
)

// described is what a document says of its page.
type described struct {
	body               *markup.Node
	title, description string
	link               string // the query of the one address that the page has
	preview            string // the query that previews of it have; empty for that of the address
	card, cardText     string // of its own, where the page has one; else empty
}

// describe returns the body of a page and what the document says of it, and false
// if stop ended the work.
func (s *Site) describe(p *view.Page, page string, stop func() bool) (described, bool) {
	switch page {
	case view.ComparePage:
		return s.describeCompared(p, stop)
	case view.CalculatorPage:
		return s.describeCalculator(p, stop)
	}
	if !s.workOut(p, stop, p.ServerQuestions(page)...) {
		return described{}, false
	}
	d := described{title: p.Headline(page), description: p.Description()}
	switch page {
	case view.MethodPage:
		d.body = method.Body(p, s.compared())
	case view.AboutPage:
		d.body, d.description = about.Body(p, s.aboutHost(p.Lang)), about.Description.In(p.Lang)
	case view.CountriesPage:
		all := s.pools.Countries(p, stop)
		if all == nil {
			return d, false
		}
		own := countries.Page{Page: p, All: all}
		d.body, d.title, d.description, d.link = own.Body(), own.Title(), own.Description(), own.Link()
		if geo := own.Geo(); geo != "" && !s.static {
			d.card, d.cardText = s.cards.CountryAddress(p.Lang, p.Session.Scenario, geo, card.Width), own.CardText()
		}
	case view.LeasePage:
		asked := leasing.Read(p.Lang, p.Own)
		p.Own = asked.Query()
		own := leasing.Page{Page: p, Asked: asked}
		d.body, d.description, d.link = own.Body(), own.Description(), p.Own
		d.card, d.cardText = s.cards.LeaseAddress(p.Lang, asked, card.Width), d.description
	case view.StoryPage:
		own := story.Of(p)
		d.body, d.description, d.link = own.Body(), own.Description(), p.Session.Scenario.Query()
	case view.ClassroomPage:
		own := classroom.Of(p, classroom.Read(p.Own))
		p.Own = own.Class.Query()
		d.body, d.description, d.link = own.Body(), own.Description(), p.Session.Scenario.Query()
	case view.DataPage:
		d.body, d.description, d.link = data.Page{Page: p}.Body(), data.Description.In(p.Lang), p.Session.Scenario.Query()
	case view.SharePage:
		own := share.Page{Page: p, Integrity: s.integrity()}
		d.body, d.link = own.Body(), p.Session.Scenario.Query()
	}
	return d, true
}

// describeCalculator is describe for the calculator.
func (s *Site) describeCalculator(p *view.Page, stop func() bool) (described, bool) {
	own := &calculator.Page{Page: p}
	if !s.workOut(p, stop, own.ServerQuestions()...) {
		return described{}, false
	}
	own.Story = story.Board(p)
	return described{title: p.Headline(p.Name), description: p.Description(), body: own.Body(), link: p.Session.Scenario.Query()}, true
}

// describeCompared is describe for two scenarios that are compared.
func (s *Site) describeCompared(p *view.Page, stop func() bool) (described, bool) {
	pair := s.pools.Pairs.Get()
	defer s.pools.Pairs.Put(pair)
	own := compare.Of(p, pair)
	if !s.workOut(p, stop, own.Question()) {
		return described{}, false
	}
	return described{
		body: own.Body(), title: p.Headline(p.Name), description: own.Description(), link: p.Session.Compared().Canonical(),
		preview: own.Query(), card: own.CardPath(), cardText: own.CardText(),
	}, true
}

// panels describes what of an embed packages of their own describe; false where
// the work that it takes was stopped.
func (s *Site) panels(p *view.Page, stop func() bool) (map[string]*markup.Node, bool) {
	list := map[string]*markup.Node{}
	for _, id := range p.Embed.Panels {
		switch id {
		case embed.PanelCountry:
			all := s.pools.Countries(p, stop)
			if all == nil {
				return nil, false
			}
			list[id] = countries.Page{Page: p, All: all}.Panel()
		case embed.PanelLease:
			list[id] = leasing.Page{Page: p, Asked: leasing.Read(p.Lang, p.Embed.Own)}.Panel()
		}
	}
	return list, true
}

// fromForm makes the session for a form that was sent. In the form for embed codes
// the country can be chosen.
func fromForm(lang locale.Lang, page string, form scenario.Values) *session.Session {
	visit := session.FromForm(lang, form.Get)
	if page != view.SharePage || !form.Has(session.LookCountry) {
		return visit
	}
	had, geo := visit.Look(session.LookCountry), form.Get(session.LookCountry)
	if geo == "" {
		geo = had // choosing the same country again removes it
	} else if had == geo {
		return visit
	}
	if geo != "" {
		visit.Toggle(session.LookCountry, geo)
	}
	return visit
}

// price returns about how many runs of the model a page takes, without making any.
func price(visit *session.Session, page string) int {
	switch page {
	case view.CalculatorPage:
		return calculator.Price(visit)
	case view.ComparePage:
		return compare.Price(visit)
	case view.CountriesPage:
		return analysis.BandsPrice(visit.Scenario, analysis.RangeDraws) + lens.Price
	case view.EmbedPage:
		own := view.ServerPrice(visit, page)
		if strings.Contains(scenario.Parts(visit.Rest).Get("panels"), embed.PanelCountry) {
			own += analysis.BandsPrice(visit.Scenario, analysis.RangeDraws) + lens.Price
		}
		return own
	case view.StoryPage:
		return analysis.BandsPrice(visit.Scenario, story.Runs)
	case view.ClassroomPage:
		return analysis.BandsPrice(visit.Scenario, classroom.Trials+classroom.MostPupils)
	}
	return view.ServerPrice(visit, page)
}

// ownKeys separates the keys that only this page reads from the rest of a request's
// query or form. good is false if some of them are not valid.
func ownKeys(lang locale.Lang, page, query string) (own, rest string, good bool) {
	form := scenario.Parts(query)
	sent := form.Has(session.FormLink)
	switch page {
	case view.LeasePage:
		own, rest = leasing.Split(query)
		if sent {
			own = leasing.FromForm(lang, form.Get)
		}
		return own, rest, len(leasing.Read(lang, own).Refused) == 0
	case view.ClassroomPage:
		own, rest = classroom.Split(query)
		return own, rest, classroom.Read(own).Good()
	}
	return "", query, true
}

// withOwn puts the page's own keys in front of an address's query.
func withOwn(address string, lang locale.Lang, page, own string) string {
	query := ""
	switch page {
	case view.LeasePage:
		query = leasing.Read(lang, own).Query()
	case view.ClassroomPage:
		query = classroom.Read(own).Query()
	default:
		return address
	}
	path, rest, _ := strings.Cut(address, "?")
	if query != "" && rest != "" {
		query += "&"
	}
	if query += rest; query == "" {
		return path
	}
	return path + "?" + query
}

// withGuess adds to the address of the calculator the guess about adoption from a
// form, which no link of the page carries. The page then shows the model's lines
// beside it.
func withGuess(address, page string, visit *session.Session) string {
	part := visit.Guess.Part()
	if page != view.CalculatorPage || part == "" {
		return address
	}
	separator := "?"
	if strings.Contains(address, "?") {
		separator = "&"
	}
	return address + separator + part + "#" + calculator.GuessID
}

// isApart reports whether only the server writes a page.
func isApart(page string) bool { return slices.Contains(view.ServerPages, page) }

// look gives the look of a page.
func (s *Site) look(page string) headers.Look {
	if isApart(page) {
		return s.apart
	}
	return s.pages
}

// absolute returns the whole address for a path of this site, or "" where no base
// URL is set.
func (s *Site) absolute(path string) string {
	if s.origin == "" {
		return ""
	}
	return s.origin + path
}

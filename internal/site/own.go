package site

import (
	"slices"
	"strings"
	"sync"

	"aicontinent/internal/analysis"
	lens "aicontinent/internal/countries"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/about"
	"aicontinent/internal/view/countries"
	"aicontinent/internal/view/data"
	leasing "aicontinent/internal/view/lease"
	"aicontinent/internal/view/method"
	"aicontinent/internal/view/story"
)

// described is what a document says of its page.
type described struct {
	body               *markup.Node
	title, description string
	link               string // the query of the one address that the page has
}

// describe gives what a page shows and says of itself; false where the work that
// it takes was stopped.
func (s *Site) describe(p *view.Page, page string, stop func() bool) (described, bool) {
	d := described{title: p.Headline(page), description: p.Description(page)}
	switch page {
	case view.MethodPage:
		d.body = method.Body(p, s.compared())
	case view.AboutPage:
		d.body, d.description = about.Body(p, s.aboutHost(p.Lang)), about.Description.In(p.Lang)
	case view.CountriesPage:
		all := s.countries(p, stop)
		if all == nil {
			return d, false
		}
		own := countries.Page{Page: p, All: all}
		d.body, d.title, d.description, d.link = own.Body(), own.Title(), own.Description(), own.Link()
	case view.LeasePage:
		asked := leasing.Read(p.Lang, p.Own)
		p.Own = asked.Query()
		own := leasing.Page{Page: p, Asked: asked}
		d.body, d.description, d.link = own.Body(), own.Description(), p.Own
	case view.StoryPage:
		own := story.Of(p)
		d.body, d.description, d.link = own.Body(), own.Description(), p.Session.Scenario.Query()
	case view.DataPage:
		d.body, d.description, d.link = data.Page{Page: p}.Body(), data.Description.In(p.Lang), p.Session.Scenario.Query()
	default:
		if page == view.CalculatorPage {
			p.Story = story.Board(p)
		}
		d.body, d.link = p.Body(page), view.Canonical(p.Session, page)
	}
	return d, true
}

// countries works out adoption in the member states; nil where it was stopped.
func (s *Site) countries(p *view.Page, stop func() bool) []lens.Country {
	const slice = 8 // draws, less than a millisecond
	from := draws()
	if p.Session.Unconditioned() {
		from = from.Unconditioned()
	}
	work := s.pools.works.Get().(*uncertainty.Work)
	defer s.pools.works.Put(work)
	work.Turn(p.Session.Scenario, from)
	for !work.Step(slice) {
		if stop != nil && stop() {
			return nil
		}
	}
	return lens.Through(lens.Of(p.Result, work), evidence.Observations[:], p.Session.Scenario.Levers.Horizon)
}

// draws are those of every page's ranges.
var draws = sync.OnceValue(func() *uncertainty.Draws {
	return uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed)
})

// price is about how many runs of the model a page takes, before any is made.
func price(visit *session.Session, page string) int {
	switch page {
	case view.CountriesPage:
		return analysis.BandsPrice(visit.Scenario, analysis.RangeDraws) + lens.Price
	case view.StoryPage:
		return analysis.BandsPrice(visit.Scenario, story.Runs)
	}
	return view.ServerPrice(visit, page)
}

// ownKeys takes what a page alone reads out of a request's query: of a form that
// was sent, what was typed. It gives the rest, and whether all of it can be used.
func ownKeys(lang locale.Lang, page, query string) (own, rest string, good bool) {
	if page != view.LeasePage {
		return "", query, true
	}
	own, rest = leasing.Split(query)
	if form := scenario.Parts(query); form.Has(session.FormLink) {
		own = leasing.FromForm(lang, form.Get)
	}
	return own, rest, len(leasing.Read(lang, own).Refused) == 0
}

// withOwn gives an address with what a page alone reads, in front.
func withOwn(address string, lang locale.Lang, page, own string) string {
	if page != view.LeasePage {
		return address
	}
	path, rest, _ := strings.Cut(address, "?")
	query := leasing.Read(lang, own).Query()
	if query != "" && rest != "" {
		query += "&"
	}
	if query += rest; query == "" {
		return path
	}
	return path + "?" + query
}

// withGuess gives the address of the calculator with what a form said of adoption,
// which no link of the page has: that page shows the model's lines beside it.
func withGuess(address, page string, visit *session.Session) string {
	part := visit.Guess.Part()
	if page != view.CalculatorPage || part == "" {
		return address
	}
	separator := "?"
	if strings.Contains(address, "?") {
		separator = "&"
	}
	return address + separator + part + "#" + view.GuessID
}

// isApart reports whether the server alone writes a page.
func isApart(page string) bool { return slices.Contains(view.ServerPages, page) }

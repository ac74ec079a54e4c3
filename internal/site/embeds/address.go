package embeds

import (
	"net/url"
	"slices"
	"strings"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/site/cards"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
	"aicontinent/internal/view/embed"
	leasing "aicontinent/internal/view/lease"
)

// laterPx is the height of the line in which a frozen copy mentions a later model,
// on a narrow phone.
const laterPx = 110

// visited is what other pages show for an address of this site.
type visited struct {
	lang     locale.Lang
	edition  string // name of the frozen copy; empty for the live site
	scenario scenario.Scenario
	options  *view.Embed
	problems scenario.Problems
	frame    string // path and query of the embed
	bare     bool   // whether the address names only a page, and perhaps a version of the model
}

// visited reads an address of this site: of the calculator or an embed, in a
// language, live or in a frozen copy, with http or https. It reports whether the
// address is one.
func (p Provider) visited(address string) (visited, bool) {
	u, err := url.Parse(address)
	if err != nil || p.Origin == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return visited{}, false
	}
	_, host, _ := strings.Cut(p.Origin, "://")
	if !strings.EqualFold(u.Host, host) {
		return visited{}, false
	}
	path := strings.TrimSuffix(strings.TrimSuffix(u.EscapedPath(), "index.html"), ".html")
	path = strings.TrimSuffix(p.leadOn(path), "/")
	for _, edition := range slices.Concat([]string{""}, p.Kept) {
		for _, l := range locale.Langs {
			for _, page := range framedPages {
				if page != view.CalculatorPage && page != view.EmbedPage && p.isOlder(edition) {
					continue // embeds of that edition do not know these panels
				}
				if path == strings.TrimSuffix(view.Path(p.baseOf(edition), l, page), "/") {
					return p.framedAs(edition, l, page, scenario.Query(address)), true
				}
			}
		}
	}
	return visited{}, false
}

// framedPages are the pages that others can show, whole or as a panel.
var framedPages = []string{view.CalculatorPage, view.EmbedPage, view.CountriesPage, view.LeasePage}

// leadOn returns the path to which a path redirects: that of a version leads to its
// first edition, if that has a folder of its own.
func (p Provider) leadOn(path string) string {
	for _, edition := range p.Kept {
		version, count, _ := versions.Edition(edition)
		rest, ok := strings.CutPrefix(path, p.baseOf(version)+"/")
		if ok && count == 1 && edition != version && !slices.Contains(p.Kept, version) {
			return p.baseOf(edition) + "/" + rest
		}
	}
	return path
}

// baseOf returns the base path of an edition, or of the live site for "".
func (p Provider) baseOf(edition string) string {
	if edition == "" {
		return p.Base
	}
	return p.Base + view.FrozenPath(edition)
}

// framedAs says how a page is shown in others. A copy of an older version reads its
// link by its own rules, so the link is passed on unchanged and not checked.
func (p Provider) framedAs(edition string, l locale.Lang, page, query string) visited {
	own, rest := "", query
	if page == view.LeasePage {
		own, rest = leasing.Split(query)
	}
	visit := session.New(l, "?"+rest)
	found := visited{lang: l, edition: edition, options: embed.New(), bare: visit.Scenario.Query() == "" && visit.Rest == "" && len(visit.Problems) == 0}
	switch page {
	case view.EmbedPage:
		found.options, _ = Options(l, visit, nil)
	case view.CountriesPage:
		found.options.Panels, found.options.Country = []string{embed.PanelCountry}, visit.Look(session.LookCountry)
	case view.LeasePage:
		found.options.Panels, found.options.Own = []string{embed.PanelLease}, own
	}
	found.scenario, found.problems = visit.Scenario, append(visit.Problems, cards.PanelProblems(l, found.options)...)
	if asked := leasing.Read(l, found.options.Own); len(asked.Refused) == 0 {
		found.options.Own = asked.Query()
	}
	found.frame = embed.Address(p.baseOf(edition), l, visit.Scenario, found.options)
	if p.isOlder(edition) {
		found.problems = nil
		found.frame = view.Path(p.baseOf(edition), l, view.EmbedPage)
		if query = scenario.Parts(query).Text(); query != "" {
			found.frame += "?" + query
		}
	}
	return found
}

// isOlder reports whether an edition is not the last one of the current model,
// which means that another program wrote it.
func (p Provider) isOlder(edition string) bool {
	return edition != "" && edition != versions.LastEdition(p.Kept, model.Version)
}

// tellsOfLater reports whether a frozen copy tells its readers about the current
// model.
func (p Provider) tellsOfLater(edition string) bool {
	version, _, _ := versions.Edition(edition)
	_, ok := p.Versions.Older(version)
	return ok
}

// thumbnail returns the address of a card in one of the widths. An older edition
// has only the card of the plan.
func (p Provider) thumbnail(of visited, width int) string {
	if !p.isOlder(of.edition) {
		if slices.Contains(of.options.Panels, embed.PanelCountry) {
			return p.Cards.CountryAddress(of.lang, of.scenario, of.options.Country, width)
		}
		if of.options.Panels[0] == embed.PanelLease {
			return p.Cards.LeaseAddress(of.lang, leasing.Read(of.lang, of.options.Own), width)
		}
		return p.Cards.Address(of.lang, of.scenario, width)
	}
	if width != card.Width || !of.bare {
		return ""
	}
	return view.CardPath(p.baseOf(of.edition), of.lang, of.scenario)
}

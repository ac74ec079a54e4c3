package site

import (
	"net/url"
	"slices"
	"strings"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
)

// laterPx is the room for the line in which a frozen copy tells of a later
// model, on a narrow phone.
const laterPx = 110

// visited is what an address of this site shows in other pages.
type visited struct {
	lang     locale.Lang
	edition  string // name of the frozen copy; empty for the live site
	scenario scenario.Scenario
	options  *view.Embed
	problems scenario.Problems
	frame    string // path and query of the embed
	bare     bool   // whether the address says nothing but a page, and a version of the model
}

// visited reads an address of this site: the calculator's or an embed's, in a
// language, live or of a frozen copy that is kept, by either scheme. It reports
// whether it is one.
func (s *Site) visited(address string) (visited, bool) {
	u, err := url.Parse(address)
	if err != nil || s.origin == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return visited{}, false
	}
	_, host, _ := strings.Cut(s.origin, "://")
	if !strings.EqualFold(u.Host, host) {
		return visited{}, false
	}
	path := strings.TrimSuffix(strings.TrimSuffix(u.EscapedPath(), "index.html"), ".html")
	path = strings.TrimSuffix(s.leadOn(path), "/")
	for _, edition := range slices.Concat([]string{""}, s.config.Kept) {
		for _, l := range locale.Langs {
			for _, page := range []string{view.CalculatorPage, view.EmbedPage} {
				if path == strings.TrimSuffix(view.Path(s.baseOf(edition), l, page), "/") {
					return s.framedAs(edition, l, page, scenario.Query(address)), true
				}
			}
		}
	}
	return visited{}, false
}

// leadOn gives the path that one leads to: that of a version to its first
// edition, where that one has a folder of its own.
func (s *Site) leadOn(path string) string {
	for _, edition := range s.config.Kept {
		version, count, _ := versions.Edition(edition)
		rest, ok := strings.CutPrefix(path, s.baseOf(version)+"/")
		if ok && count == 1 && edition != version && !slices.Contains(s.config.Kept, version) {
			return s.baseOf(edition) + "/" + rest
		}
	}
	return path
}

// baseOf is where an edition stands; without one, the live site.
func (s *Site) baseOf(edition string) string {
	if edition == "" {
		return s.base
	}
	return s.base + view.FrozenPath(edition)
}

// framedAs says how a page is shown in others. A copy of an older version reads
// its link by its own rules, which may not be today's, so the link stays as it
// was meant and nothing in it is refused.
func (s *Site) framedAs(edition string, l locale.Lang, page, query string) visited {
	visit := newSession(l, query)
	found := visited{lang: l, edition: edition, options: view.NewEmbed(), bare: visit.Scenario.Query() == "" && visit.Rest == "" && len(visit.Problems) == 0}
	if page == view.EmbedPage {
		found.options = view.TakeEmbed(visit)
	}
	found.scenario, found.problems = visit.Scenario, visit.Problems
	found.frame = view.EmbedAddress(s.baseOf(edition), l, visit.Scenario, found.options)
	if s.isOlder(edition) {
		found.problems = nil
		found.frame = view.Path(s.baseOf(edition), l, view.EmbedPage)
		if query = scenario.Parts(query).Text(); query != "" {
			found.frame += "?" + query
		}
	}
	return found
}

// isOlder reports whether an edition is not the last of the model at hand, and so
// one that this program did not write.
func (s *Site) isOlder(edition string) bool {
	return edition != "" && edition != versions.LastEdition(s.config.Kept, model.Version)
}

// tellsOfLater reports whether a frozen copy tells its readers of the model at
// hand.
func (s *Site) tellsOfLater(edition string) bool {
	version, _, _ := versions.Edition(edition)
	_, ok := s.table().Older(version)
	return ok
}

// thumbnail gives the address of a card in one of the widths. Of an older
// edition there is only that of the plan, which its files hold.
func (s *Site) thumbnail(of visited, width int) string {
	if !s.isOlder(of.edition) {
		return s.cardAddress(of.lang, of.scenario, width)
	}
	if width != card.Width || !of.bare {
		return ""
	}
	return view.CardPath(s.baseOf(of.edition), of.lang, of.scenario)
}

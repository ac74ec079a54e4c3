package site

import (
	"net/url"
	"slices"
	"strings"

	"aicontinent/internal/card"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// laterPx is the room for the line in which a frozen copy tells of a later
// model, on a narrow phone.
const laterPx = 110

// visited is what an address of this site shows in other pages.
type visited struct {
	lang     locale.Lang
	version  string // of the frozen copy; empty for the live site
	scenario scenario.Scenario
	options  *view.Embed
	problems []scenario.Problem
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
	for _, version := range slices.Concat([]string{""}, s.config.Kept) {
		for _, l := range locale.Langs {
			for _, page := range []string{view.CalculatorPage, view.EmbedPage} {
				if strings.TrimSuffix(path, "/") == strings.TrimSuffix(view.Path(s.baseOf(version), l, page), "/") {
					return s.framedAs(version, l, page, u.RawQuery), true
				}
			}
		}
	}
	return visited{}, false
}

// baseOf is where a version's frozen copy stands; without a version, the live
// site.
func (s *Site) baseOf(version string) string {
	if version == "" {
		return s.base
	}
	return s.base + view.FrozenPath(version)
}

// framedAs says how a page is shown in others. A copy of an older version reads
// its link by its own rules, which may not be today's, so the link stays as it
// was given and nothing in it is refused.
func (s *Site) framedAs(version string, l locale.Lang, page, query string) visited {
	visit := newSession(l, query)
	found := visited{lang: l, version: version, options: view.NewEmbed(), bare: visit.Scenario.Query() == "" && visit.Rest == "" && len(visit.Problems) == 0}
	if page == view.EmbedPage {
		found.options = view.TakeEmbed(visit)
	}
	found.scenario, found.problems = visit.Scenario, visit.Problems
	found.frame = view.EmbedAddress(s.baseOf(version), l, visit.Scenario, found.options)
	if s.isOlder(version) {
		found.problems = nil
		found.frame = view.Path(s.baseOf(version), l, view.EmbedPage)
		if query != "" {
			found.frame += "?" + query
		}
	}
	return found
}

// isOlder reports whether a version is that of a copy which this program did
// not write.
func (s *Site) isOlder(version string) bool { return version != "" && version != model.Version }

// tellsOfLater reports whether a frozen copy tells its readers of the model at
// hand.
func (s *Site) tellsOfLater(version string) bool {
	older, ok := s.table().Older(version)
	return ok && s.table().Moved(older)
}

// thumbnail gives the address of a card in one of the widths. Of an older
// version there is only that of the plan, which its files hold.
func (s *Site) thumbnail(of visited, width int) string {
	if !s.isOlder(of.version) {
		return s.cardAddress(of.lang, of.scenario, width)
	}
	if width != card.Width || !of.bare {
		return ""
	}
	return view.CardPath(s.baseOf(of.version), of.lang, of.scenario)
}

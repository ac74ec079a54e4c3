package app

import (
	"net/url"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// place says which page the document is, and where it is served.
type place struct {
	Lang locale.Lang
	Page string
	base string // path before /fr/, of links to other pages
	path string // of the page, if it differs from the path in links; else empty
}

// placeAt returns the place of a page at a path. If the path ends like the page's
// own path, links stay beside it, because an archive has the other pages there too.
func placeAt(path, siteBase string, lang locale.Lang, page string) place {
	p := place{Lang: lang, Page: page, base: siteBase}
	for _, end := range paths("", lang, page) {
		before, ok := strings.CutSuffix(path, end)
		if !ok {
			continue
		}
		if withoutDoubled(before) != siteBase {
			p.base = before
		}
		if p.base == before {
			return p
		}
	}
	p.path = path
	return p
}

// withoutDoubled removes repeated and trailing slashes from a path.
func withoutDoubled(path string) string {
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return strings.TrimSuffix(path, "/")
}

// paths returns the paths at which hosts serve a page. Hosts of files serve a
// folder with a trailing slash, and a file with its ending.
func paths(base string, lang locale.Lang, page string) []string {
	path := view.Path(base, lang, page)
	if page == view.CalculatorPage {
		return []string{path, path + "index.html"}
	}
	return []string{path, path + "/", path + ".html"}
}

// addressed reports whether a path is that of a page that the program takes over,
// in its language, since it has only the texts of that one.
func (p place) addressed(path string) bool {
	for _, page := range view.Pages {
		for _, known := range paths(p.base, p.Lang, page) {
			if path == known {
				return true
			}
		}
	}
	return false
}

// decoded returns a path of an address in the form that go-app uses.
func decoded(path string) string {
	if plain, err := url.PathUnescape(path); err == nil {
		return plain
	}
	return path
}

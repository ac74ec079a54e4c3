package app

import (
	"net/url"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// place is which page the document is, and where it stands.
type place struct {
	Lang locale.Lang
	Page string
	base string // path before /fr/, of links to other pages
	path string // of the page where its address is another than links have; else empty
}

// placeAt gives the place of a page at a path. Where the path ends as that of the
// page does, links stay beside it: an archive has the others there too.
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

// withoutDoubled takes slashes that follow another, or end the path, out of it.
func withoutDoubled(path string) string {
	for strings.Contains(path, "//") {
		path = strings.ReplaceAll(path, "//", "/")
	}
	return strings.TrimSuffix(path, "/")
}

// paths gives the paths at which hosts serve a page. Hosts of files serve a page
// that is a folder with a slash at its end, and a file with its ending.
func paths(base string, lang locale.Lang, page string) []string {
	path := view.Path(base, lang, page)
	if page == view.CalculatorPage {
		return []string{path, path + "index.html"}
	}
	return []string{path, path + "/", path + ".html"}
}

// addressed reports whether a path is that of a page that the program takes over:
// in its language, since it has the texts of no other.
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

// decoded gives a path of an address as go-app has it.
func decoded(path string) string {
	if plain, err := url.PathUnescape(path); err == nil {
		return plain
	}
	return path
}

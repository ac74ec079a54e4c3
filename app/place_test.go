package app

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		path, site, page string
		base, own        string // own is the path of the document, if links have another
	}{
		{"/en/", "", view.CalculatorPage, "", ""},
		{"/ai/en/", "/ai", view.CalculatorPage, "/ai", ""},
		{"/ai/en/index.html", "/ai", view.CalculatorPage, "/ai", ""},
		{"/ai/en/compare.html", "/ai", view.ComparePage, "/ai", ""},
		{"/ai/en/compare/", "/ai", view.ComparePage, "/ai", ""},
		{"/ai//en/", "/ai", view.CalculatorPage, "/ai", "/ai//en/"},
		{"//en/compare", "", view.ComparePage, "", "//en/compare"},
		{"/web/2026/https://example.org/ai/en/", "/ai", view.CalculatorPage, "/web/2026/https://example.org/ai", ""},
		{"/web/2026/https://example.org/en/share", "", view.SharePage, "/web/2026/https://example.org", ""},
		{"/en/", "/ai", view.CalculatorPage, "", ""},
		{"/saved/page.html", "/ai", view.CalculatorPage, "/ai", "/saved/page.html"},
		{"/fr/", "", view.CalculatorPage, "", "/fr/"}, // the document is in English
	} {
		p := placeAt(c.path, c.site, locale.En, c.page)
		if p.base != c.base || p.path != c.own {
			t.Errorf("%q of a site at %q: got base %q and path %q, want %q and %q", c.path, c.site, p.base, p.path, c.base, c.own)
		}
	}
}

// The program takes over the pages of its language where the document is, whichever
// way a host names them, and no others.
func TestAddressedPages(t *testing.T) {
	p := placeAt("/ai/en/", "/ai", locale.En, view.CalculatorPage)
	for path, want := range map[string]bool{
		"/ai/en/": true, "/ai/en/index.html": true, "/ai/en/compare": true, "/ai/en/compare/": true, "/ai/en/share.html": true,
		"/ai/fr/": false, "/en/": false, "/ai/en/method": false, "/ai/en/embed": false, "/ai/en/x": false, "": false,
	} {
		if got := p.addressed(path); got != want {
			t.Errorf("%q: got %v, want %v", path, got, want)
		}
	}
	for path, want := range map[string]string{"/caf%C3%A9/en/": "/café/en/", "/100%/en/": "/100%/en/", "/en/": "/en/"} {
		if got := decoded(path); got != want {
			t.Errorf("%q: got %q, want %q", path, got, want)
		}
	}
}

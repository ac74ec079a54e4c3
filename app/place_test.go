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

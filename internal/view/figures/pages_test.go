package figures

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/view/viewtest"
)

// pageAt is the calculator's page at a link, before it is described.
func pageAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Page(l, link)} }

// rangedAt is that page with its ranges.
func rangedAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Ranged(l, link)} }

// bodyOf describes the calculator's page.
func bodyOf(p *Page) *markup.Node { return CalculatorBody(p) }

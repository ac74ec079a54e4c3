package calculator

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/view/viewtest"
)

// pageAt is the page at a link.
func pageAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Page(l, link)} }

// rangedAt is the page at a link, with its ranges.
func rangedAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Ranged(l, link)} }

// answeredAt is the page at a link, with all of its questions answered.
func answeredAt(l locale.Lang, link string) *Page {
	p := pageAt(l, link)
	p.Analysis = analysis.Complete(p.Question())
	return p
}

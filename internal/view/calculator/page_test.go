package calculator

import (
	"aicontinent/internal/locale"
	"aicontinent/internal/view/viewtest"
)

// pageAt is the page at a link.
func pageAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Page(l, link)} }

// rangedAt is the page at a link, with its ranges.
func rangedAt(l locale.Lang, link string) *Page { return &Page{Page: viewtest.Ranged(l, link)} }

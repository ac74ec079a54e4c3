package site

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// endingContext is a context that ends once it has been asked a number of times.
type endingContext struct {
	context.Context
	left int
}

func (c *endingContext) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// If a client goes away, the work for it ends between two slices: whatever was asked
// for, no more than a few slices follow, and no cache keeps the result.
func TestWorkForNobodyEnds(t *testing.T) {
	t.Parallel()
	s := newSite(Config{Log: slog.New(slog.DiscardHandler)}, "https://example.org", "")
	h := s.Handler()
	for _, address := range []string{
		"/fr/?" + dearest, "/fr/?e=301", "/fr/embed?e=301", "/en/share?e=301", "/en/compare?a=e%3D300&b=e%3D301&outcome=jobs",
		"/card.png?e=301", "/card.png?a=e%3D300&b=e%3D301", "/api/v1/simulate?bands=2000&e=301", "/fr/?from-link=e%3D301&do=take+csv+adoption",
	} {
		for _, looks := range []int{0, 1, 5} {
			ctx := &endingContext{context.Background(), looks}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, address, nil))
			if w.Body.Len() > 0 {
				t.Errorf("%s: a client who went away after %d slices is sent %d bytes with status %d, want nothing", address, looks, w.Body.Len(), w.Code)
			}
			if ctx.left < -3 {
				t.Errorf("%s: the work goes on for %d slices after nobody waits for it, want three or fewer", address, -ctx.left)
			}
		}
	}
	if s.cache.Stored() != 0 || s.cards.Stored() != 0 {
		t.Errorf("the caches have %d and %d bytes of what was not finished, want none", s.cache.Stored(), s.cards.Stored())
	}
}

// The price of a page is known without a run. It is higher where more is asked, and the
// limit between cheap and expensive lies between pages that people ask for and those
// that take many times as long.
func TestPriceOfPages(t *testing.T) {
	t.Parallel()
	cost := func(page, query string) int { return writingPrice + price(newSession(locale.En, query), page) }
	const dear = 10_000 // the limit that package limiter has
	plain := cost(view.CalculatorPage, "e=301")
	for _, c := range []struct {
		page, query string
		dear        bool
	}{
		{view.CalculatorPage, "", false},
		{view.CalculatorPage, "e=301&late=1.4", false},
		{view.CalculatorPage, "e=301&aim=46@2036", false},
		{view.CalculatorPage, "e=301&outcome=jobs&belief=late", false},
		{view.CalculatorPage, "e=301&map=jobs", false},
		{view.EmbedPage, "e=301&aim=46@2036", false},
		{view.SharePage, "e=301&aim=46@2036", false},
		{view.MethodPage, "", false},
		{view.ComparePage, "a=e%3D300&b=e%3D301", false},
		{view.CalculatorPage, dearest, true},
		{view.CalculatorPage, "e=301&map.best=1", true},
		{view.CalculatorPage, "e=301&aim=46@2036&outcome=jobs", true},
		{view.ComparePage, "a=aim%3D40%402036&b=aim%3D46%402036", true},
	} {
		got := cost(c.page, c.query)
		if (got > dear) != c.dear {
			t.Errorf("%s?%s costs %d; dear: want %v", c.page, c.query, got, c.dear)
		}
	}
	if asked := cost(view.CalculatorPage, "e=301&outcome=jobs"); asked <= plain {
		t.Errorf("a page with a question costs %d, want more than the %d of one without", asked, plain)
	}
	if sought := cost(view.CalculatorPage, dearest); sought < 8*plain {
		t.Errorf("the most expensive page costs %d, want eight times a plain one, %d, or more", sought, plain)
	}
}

package site

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
)

// Where too many wait already, a card is refused as a page is, and one that is
// kept is given all the same.
func TestCardsAreShed(t *testing.T) {
	t.Parallel()
	s := newSite(Config{Log: slog.New(slog.DiscardHandler)}, "", "")
	h := s.Handler()
	ask := func(address string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, address, nil))
		return w
	}
	if w := ask("/card.png?e=300&lang=fr"); w.Code != http.StatusOK {
		t.Fatalf("at rest: %d", w.Code)
	}
	s.turns = turns{working: make(chan struct{}), waiting: make(chan struct{})}
	if w := ask("/card.png?e=300&lang=fr"); w.Code != http.StatusOK {
		t.Errorf("a card that is kept: %d", w.Code)
	}
	w := ask("/card.png?e=301&lang=fr")
	if w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != "application/problem+json" {
		t.Errorf("one too many: %d %v", w.Code, w.Header())
	}
}

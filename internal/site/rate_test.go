package site

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/bucket"
)

// A client's bucket pays the price of new pages, little for cached ones, and nothing
// for files. Behind a trusted proxy each visitor has a bucket of their own.
func TestRate(t *testing.T) {
	t.Parallel()
	clock := &manualClock{}
	proxies, err := bucket.ParseProxies([]string{"10.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(Config{Log: slog.New(slog.DiscardHandler), Clock: clock, Rate: 0.5, Burst: 4, Proxies: proxies,
		Files: map[string][]byte{"icon.svg": []byte("<svg/>")}}, "https://example.org", "")
	h := s.Handler()
	ask := func(remote, forwarded, address string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, address, nil)
		r.RemoteAddr = remote
		if forwarded != "" {
			r.Header.Set("X-Forwarded-For", forwarded)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	const here, proxy = "192.0.2.1:1000", "10.0.0.1:1000"
	given := 0
	for ; given < 10 && ask(here, "", "/fr/?e="+string(rune('1'+given))).Code == http.StatusOK; given++ {
	}
	if given < 2 || given > 4 {
		t.Errorf("a bucket of 4 pays for %d new pages, want 2 to 4", given)
	}
	for i := 0; i < 10 && ask(here, "", "/fr/embed?e=3"+string(rune('0'+i))).Code == http.StatusOK; i++ {
	}
	const html, problem = "text/html; charset=utf-8", "application/problem+json"
	for _, c := range []struct{ address, kind, says string }{
		{"/fr/?" + dearest, html, "Trop de demandes"},
		{"/en/?" + dearest, html, "Too many requests"},
		{"/fr/embed?e=200", html, "Trop de demandes. Réessayez dans"},
		{"/card.png?e=200", problem, "Ask again in"},
		{"/api/v1/simulate?bands=2000", problem, "Ask again in"},
	} {
		w := ask(here, "1.2.3.4", c.address) // a header that does not come from a trusted proxy
		if w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != c.kind || !strings.Contains(w.Body.String(), c.says) {
			t.Errorf("%s: answers %d with %v %.300s, want 429, Retry-After, and %q as %s", c.address, w.Code, w.Header(), w.Body, c.says, c.kind)
		}
	}
	for _, address := range []string{"/fr/?e=1", "/web/" + strings.TrimPrefix(s.assets.Path("icon.svg"), "/web/"), "/robots.txt", "/healthz", "/fr"} {
		if w := ask(here, "", address); w.Code >= 400 {
			t.Errorf("%s with an empty bucket: answers %d, want it free", address, w.Code)
		}
	}
	for _, visitor := range []string{"203.0.113.1", "203.0.113.2", "spoofed, 203.0.113.3", "203.0.113.1, 203.0.113.4, 10.2.2.2"} {
		if w := ask(proxy, visitor, "/en/?e=3"+visitor[len(visitor)-1:]); w.Code != http.StatusOK {
			t.Errorf("%s by way of a proxy: answers %d, want 200 from a bucket of its own", visitor, w.Code)
		}
	}
	clock.mu.Lock()
	clock.now = clock.now.Add(8 * time.Second) // the bucket is full again
	clock.mu.Unlock()
	if w := ask(here, "", "/fr/?"+dearest); w.Code != http.StatusOK {
		t.Errorf("a page that costs more than a full bucket answers %d with a full one, want 200", w.Code)
	}
	if w := ask(here, "", "/fr/?e=9"); w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "1" {
		t.Errorf("the page after it: answers %d with %v, want 429 and a wait of more than a second", w.Code, w.Header())
	}
}

// Without a rate there is no limit.
func TestNoRate(t *testing.T) {
	t.Parallel()
	s := newSite(Config{Log: slog.New(slog.DiscardHandler), Clock: &manualClock{}}, "", "")
	if s.gate.Clients != nil {
		t.Error("there is a limit that nobody set, want none")
	}
}

package site

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"aicontinent/internal/limiter"
)

// dearest is a query whose price is far above that of the page of a new link.
const dearest = "e=490.1&map.best=1&aim=46@2036&to=2038&from=2025&yrs=9&map=capacity&map.electricity=25&map.balance=24"

// manualClock is a clock that tests move by hand.
type manualClock struct {
	mu     sync.Mutex
	now    time.Time
	alarms []chan time.Time
}

func (c *manualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *manualClock) After(time.Duration) (<-chan time.Time, func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	alarm := make(chan time.Time, 1)
	c.alarms = append(c.alarms, alarm)
	return alarm, func() {}
}

// ring lets any time pass that somebody waits for, once n wait.
func (c *manualClock) ring(n int) {
	for {
		c.mu.Lock()
		if len(c.alarms) >= n {
			for _, a := range c.alarms {
				a <- c.now
			}
			c.alarms = nil
			c.mu.Unlock()
			return
		}
		c.mu.Unlock()
	}
}

// busySite returns a site whose cores are all at work of the price, until done is
// called.
func busySite(t *testing.T, c Config, price int, works int) (s *Site, ask func(ctx context.Context, method, address string) *httptest.ResponseRecorder, done func()) {
	t.Helper()
	c.Log = slog.New(slog.DiscardHandler)
	s = newSite(c, "https://example.org", "")
	s.gate.Limiter = limiter.New(limiter.Limits{Cores: 2, Dear: 1}, c.Clock)
	h := s.Handler()
	ask = func(ctx context.Context, method, address string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, method, address, nil))
		return w
	}
	for _, kept := range []string{"/fr/?e=7", "/fr/embed?e=7", "/card.png?e=7&lang=fr"} {
		if w := ask(context.Background(), http.MethodGet, kept); w.Code != http.StatusOK {
			t.Fatalf("%s at rest: answers %d, want 200", kept, w.Code)
		}
	}
	var inUse []*limiter.Turn
	for range works {
		turn, err := s.gate.Limiter.Take(context.Background(), price)
		if err != nil {
			t.Fatal(err)
		}
		inUse = append(inUse, turn)
	}
	return s, ask, func() {
		for _, turn := range inUse {
			turn.Done()
		}
	}
}

// While expensive pages fill all the places that they may, any page of a new link, an
// embed, a card and the API answer. One more expensive page is refused in the page's
// language after the longest wait.
func TestDearPagesLeaveRoom(t *testing.T) {
	t.Parallel()
	clock := &manualClock{}
	_, ask, done := busySite(t, Config{Clock: clock}, 1_000_000, 1)
	ctx := context.Background()
	for _, address := range []string{"/fr/?e=123", "/en/?e=124&late=1.5", "/en/?e=125&aim=60@2033", "/fr/embed?e=126", "/fr/method", "/fr/share?e=127", "/card.png?e=128", "/fr/compare?a=e%3D300&b=e%3D100", "/api/v1/simulate?e=129", "/api/v1/simulate?e=130&bands=500"} {
		if w := ask(ctx, http.MethodGet, address); w.Code != http.StatusOK {
			t.Errorf("%s beside expensive pages: answers %d, want 200", address, w.Code)
		}
	}
	for _, c := range []struct{ address, kind, says, again string }{
		{"/en/?" + dearest, "text/html; charset=utf-8", "Too busy just now", "Try again in 2\u00a0s."},
		{"/fr/?" + dearest, "text/html; charset=utf-8", "Trop de monde à la fois", "Réessayez dans 2\u00a0s."},
		{"/api/v1/simulate?bands=2000&aim=46@2036", "application/problem+json", "503", "Ask again in 2 s."},
	} {
		waiting := make(chan *httptest.ResponseRecorder)
		go func() { waiting <- ask(ctx, http.MethodGet, c.address) }()
		clock.ring(1)
		w := <-waiting
		checkRefused(t, c.address, w, http.StatusServiceUnavailable, "2", c.kind, c.says, c.again)
	}
	gone, leave := context.WithCancel(ctx)
	waiting := make(chan *httptest.ResponseRecorder)
	go func() { waiting <- ask(gone, http.MethodGet, "/en/?"+dearest) }()
	leave()
	if w := <-waiting; w.Body.Len() != 0 {
		t.Errorf("a client who went away is answered %s, want nothing", w.Body)
	}
	done()
	if w := ask(ctx, http.MethodGet, "/en/?"+dearest); w.Code != http.StatusOK {
		t.Errorf("after all is done: answers %d, want 200", w.Code)
	}
}

// checkRefused checks the answer to a request that was not let in.
func checkRefused(t *testing.T, name string, w *httptest.ResponseRecorder, status int, after, kind string, says ...string) {
	t.Helper()
	h := w.Header()
	if w.Code != status || h.Get("Retry-After") != after || h.Get("Content-Type") != kind || h.Get("Cache-Control") != "no-store" || h.Get("ETag") != "" {
		t.Errorf("%s: %d %v, want %d, Retry-After %s and %s", name, w.Code, h, status, after, kind)
	}
	for _, text := range says {
		if !strings.Contains(w.Body.String(), text) {
			t.Errorf("%s: got %q, want %q in it", name, w.Body, text)
		}
	}
}

// While all cores are at cheap work, cached pages are sent, and the others wait for a
// limited time.
func TestWaitsForPagesEnd(t *testing.T) {
	t.Parallel()
	clock := &manualClock{}
	_, ask, done := busySite(t, Config{Clock: clock}, 1, 2)
	defer done()
	ctx := context.Background()
	for _, address := range []string{"/fr/?e=7", "/fr/embed?e=7", "/card.png?e=7&lang=fr", "/robots.txt", "/healthz", "/oembed?url=https%3A%2F%2Fexample.org%2Ffr%2F%3Fe%3D7", "/api/v1/simulate?e=129"} {
		if w := ask(ctx, http.MethodGet, address); w.Code != http.StatusOK {
			t.Errorf("%s while pages are made: answers %d, want 200", address, w.Code)
		}
	}
	const html, problem = "text/html; charset=utf-8", "application/problem+json"
	for _, c := range []struct{ address, kind, says string }{
		{"/fr/?e=8", html, "Trop de monde à la fois"},
		{"/en/compare?a=e%3D300", html, "Too busy just now"},
		{"/fr/embed?e=8", html, "Trop de monde à la fois. Réessayez dans 2\u00a0s."},
		{"/card.png?e=8", problem, "Ask again in 2 s."},
		{"/api/v1/simulate?e=8&bands=10", problem, "Ask again in 2 s."},
		{"/fr/?from-link=&do=take+csv+adoption", html, "Trop de monde à la fois"},
	} {
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			waiting := make(chan *httptest.ResponseRecorder)
			go func() { waiting <- ask(ctx, method, c.address) }()
			clock.ring(1)
			w := <-waiting
			if method == http.MethodHead {
				if w.Code != http.StatusServiceUnavailable || w.Body.Len() > 0 {
					t.Errorf("HEAD %s: answers %d with %d bytes, want 503 with none", c.address, w.Code, w.Body.Len())
				}
				continue
			}
			checkRefused(t, c.address, w, http.StatusServiceUnavailable, "2", c.kind, c.says)
			if framed := strings.Contains(c.address, "embed"); c.kind == html && framed != !strings.Contains(w.Body.String(), "<h1>") {
				t.Errorf("%s: got %s, want a heading on pages, and none in embeds", c.address, w.Body)
			}
		}
	}
}

package browsertest

import (
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/site"
	"aicontinent/internal/view"
	"aicontinent/web"
)

// host is a server of one test with an origin of its own. What it serves can be
// replaced, and it can be stopped.
type host struct {
	*httptest.Server
	mu    sync.Mutex
	now   http.Handler
	asked map[string]int // the number of requests by path
}

func newHost(t *testing.T, h http.Handler) *host {
	t.Helper()
	if kind != "" {
		t.Skip("these tests have servers of their own, the same in every variant")
	}
	one := &host{now: h, asked: map[string]int{}}
	one.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		one.mu.Lock()
		now := one.now
		one.asked[r.URL.Path]++
		one.mu.Unlock()
		now.ServeHTTP(w, r)
	}))
	t.Cleanup(one.stop)
	return one
}

func (h *host) deploy(next http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = next
}

func (h *host) stop() {
	h.CloseClientConnections()
	h.Close()
}

// version returns a site whose program has different bytes for each number, and does
// the same.
func version(t *testing.T, number byte) http.Handler {
	t.Helper()
	files := web.Files()
	// This is a section that WebAssembly engines skip, whose name is the number.
	files["app.wasm"] = append(slices.Clone(files["app.wasm"]), 0, 2, 1, '0'+number)
	maps.DeleteFunc(files, func(name string, _ []byte) bool { return strings.HasPrefix(name, "app.wasm.") })
	return handler(t, site.Config{Files: files, Langs: someLangs})
}

// someLangs are enough to see what a worker or an export does with languages: two that
// are read, and one that is not.
var someLangs = []locale.Lang{locale.Fr, locale.En, locale.De}

func handler(t *testing.T, c site.Config) http.Handler {
	t.Helper()
	c.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	s, err := site.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

// replaced replaces the answers of a site to paths that contain a text.
func replaced(next http.Handler, part string, answer http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, part) {
			answer(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// precededBy puts a script before that of a worker.
func precededBy(next http.Handler, worker, script string) http.Handler {
	return replaced(next, worker, func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Accept-Encoding")
		own := httptest.NewRecorder()
		next.ServeHTTP(own, r)
		w.Header().Set("Content-Type", "text/javascript")
		fmt.Fprintln(w, script)
		own.Body.WriteTo(w)
	})
}

func status(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { http.Error(w, http.StatusText(code), code) }
}

// visit opens an address in a tab of its own, with scripts that run before the page's.
func visit(t *testing.T, address string, before ...string) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	for _, script := range before {
		if err := tab.Before(script); err != nil {
			t.Fatal(err)
		}
	}
	if err := tab.Open(address); err != nil {
		t.Fatalf("%s: %v", address, err)
	}
	return tab
}

// openStored visits an address and waits until the service worker has stored the site.
func openStored(t *testing.T, address string) *chromium.Tab {
	t.Helper()
	tab := visit(t, address)
	ready(t, tab)
	eval[bool](t, tab, `navigator.serviceWorker.ready.then(() => true)`)
	return tab
}

// update makes the browser look for a new worker, and returns what became of it:
// installed, or redundant if its installation failed.
func update(t *testing.T, tab *chromium.Tab) string {
	t.Helper()
	return eval[string](t, tab, `navigator.serviceWorker.getRegistration().then((r) => new Promise((done) => {
  r.addEventListener("updatefound", () => {
    const worker = r.installing;
    worker.addEventListener("statechange", () => done(worker.state));
  });
  r.update().catch(() => {});
}))`)
}

// until waits until the promise of a script is true.
func until(t *testing.T, tab *chromium.Tab, promise string) {
	t.Helper()
	eval[bool](t, tab, `(async () => { while (!(await `+promise+`)) await new Promise((next) => requestAnimationFrame(next)); return true })()`)
}

// checkSentence waits for the program and compares the sentence with that of a link.
func checkSentence(t *testing.T, tab *chromium.Tab, l locale.Lang, query string) {
	t.Helper()
	wait(t, tab, `["light", "full"].includes(document.documentElement.dataset.program)`)
	visit := session.New(l, query)
	var simulator model.Simulator
	parameters := visit.Scenario.Parameters()
	p := view.Page{Lang: l, Session: visit, Result: simulator.Run(&visit.Scenario.Levers, &parameters)}
	if got, want := sentence(t, tab), p.LongSentenceText(); got != want {
		t.Errorf("%s: it says %q, want %q", query, got, want)
	}
	if !eval[bool](t, tab, `document.getElementById("answer").checkVisibility()`) {
		t.Errorf("%s: the sentence cannot be seen, want it to be", query)
	}
}

package browsertest

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/web"
)

const programOfPage = `document.querySelector("script[data-wasm]").dataset.wasm`

func TestOffline(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	first := openStored(t, h.URL+"/fr/")
	program := eval[string](t, first, programOfPage)
	hasKept(t, openStored(t, h.URL+"/en/"), locale.En)
	if eval[bool](t, first, `caches.match("/de/").then((page) => !!page)`) {
		t.Error("a language is kept that nobody has read, want none")
	}
	h.mu.Lock()
	if n := h.asked[program]; n != 1 {
		t.Errorf("the program was asked for %d times, want once", n)
	}
	h.mu.Unlock()
	h.stop()
	for _, c := range []struct {
		lang        locale.Lang
		path, query string
	}{
		{locale.Fr, "/fr/", ""},
		{locale.En, "/en/", ""},
		{locale.Fr, "/fr/", "?e=300&s=250,250,250,250"},
		{locale.En, "/en/", "?utm_source=news&nothing=1&e=300"},
		{locale.Fr, "/fr", "?e=300"},
		{locale.En, "/", "?e=300"}, // Chromium's language in tests
	} {
		tab := visit(t, h.URL+c.path+c.query)
		checkSentence(t, tab, c.lang, c.query)
		if got := eval[string](t, tab, "location.pathname + location.search"); got != "/"+c.lang.Code()+"/"+c.query {
			t.Errorf("%s%s leads to %s, want /%s/%s", c.path, c.query, got, c.lang.Code(), c.query)
		}
		click(t, tab, "preset equal")
		hasShares(t, tab, 25, 25, 25, 25)
	}
	for _, path := range []string{"/en/method", "/fr/method?e=300"} {
		wait(t, visit(t, h.URL+path), `document.querySelector(".method")?.checkVisibility()`)
	}
}

// hasKept waits until everything of a language is stored for use offline.
func hasKept(t *testing.T, tab *chromium.Tab, l locale.Lang) {
	t.Helper()
	until(t, tab, `(async () => {
  const text = await (await fetch("/worker.js")).text();
  const site = JSON.parse(text.slice("const site = ".length, text.indexOf(";\n")));
  const found = await Promise.all(site.languages.`+l.Code()+`.map((path) => caches.match(path)));
  return found.every((answer) => answer);
})()`)
}

// A stored page has the plan's numbers, which are never shown as those of a link.
func TestStaleNumbersAreNotShown(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	openStored(t, h.URL+"/en/")
	h.stop()
	// The light program never answers, and go-app's is late.
	const noWorker = `window.Worker = class { postMessage() {} terminate() {} };
const start = WebAssembly.instantiate;
const gate = new Promise((done) => { window.release = done; });
WebAssembly.instantiate = (...of) => gate.then(() => start.apply(WebAssembly, of));`
	tab := visit(t, h.URL+"/en/?e=300", noWorker)
	wait(t, tab, `document.getElementById("answer") && !document.getElementById("loader").hidden`)
	if eval[bool](t, tab, `document.getElementById("answer").checkVisibility()`) {
		t.Error("the plan's numbers are shown for the link of another scenario, want them hidden")
	}
	eval[bool](t, tab, `(release(), true)`)
	checkSentence(t, tab, locale.En, "?e=300")

	plain := visit(t, h.URL+"/en/", noWorker)
	wait(t, plain, `document.getElementById("answer").checkVisibility()`)

	first := visit(t, h.URL+"/en/?e=300", `WebAssembly.instantiate = () => new Promise(() => {});`)
	checkSentence(t, first, locale.En, "?e=300")

	failing := visit(t, h.URL+"/en/?e=300", noPrograms)
	wait(t, failing, `document.documentElement.dataset.program === "failed"`)
	wait(t, failing, `document.getElementById("answer").checkVisibility()`)
	if s := eval[string](t, failing, `document.getElementById("loader").textContent`); !strings.Contains(s, "not for the link") {
		t.Errorf("the page says %q, want that its numbers are not for the link", s)
	}
}

// A server that does not answer, or only with errors, is treated as no server.
func TestServerThatDoesNotAnswer(t *testing.T) {
	t.Parallel()
	good := version(t, 0)
	h := newHost(t, good)
	openStored(t, h.URL+"/en/")
	h.deploy(status(http.StatusServiceUnavailable))
	checkSentence(t, visit(t, h.URL+"/en/?e=300"), locale.En, "?e=300")

	release := make(chan struct{})
	h.deploy(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		<-release
		good.ServeHTTP(w, r)
	}))
	defer close(release)
	checkSentence(t, visit(t, h.URL+"/en/?e=400"), locale.En, "?e=400")
}

// While the reader waits for the program, because the light one does not come, a line
// says how much of it has arrived.
func TestProgressOfLoading(t *testing.T) {
	t.Parallel()
	good, release := version(t, 0), make(chan struct{})
	withoutLight := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/light.") {
			http.NotFound(w, r)
			return
		}
		good.ServeHTTP(w, r)
	})
	h := newHost(t, replaced(withoutLight, ".wasm", func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Accept-Encoding")
		whole := httptest.NewRecorder()
		good.ServeHTTP(whole, r)
		w.Header().Set("Content-Type", whole.Header().Get("Content-Type"))
		program := whole.Body.Bytes()
		w.Write(program[:len(program)/4])
		http.NewResponseController(w).Flush()
		<-release
		w.Write(program[len(program)/4:])
	}))
	goOn := sync.OnceFunc(func() { close(release) })
	t.Cleanup(goOn) // before the host's own clean-up, which waits for its answers
	tab := visit(t, h.URL+"/fr/")
	wait(t, tab, `(({ hidden, textContent }) => !hidden && textContent === "Le calculateur se charge… 25\u202f%")(document.getElementById("loader"))`)
	wait(t, tab, `document.querySelector("#loader [aria-hidden]").textContent.trim().startsWith("25")`)
	goOn()
	ready(t, tab)
	wait(t, tab, `document.getElementById("loader").hidden`)
}

// A deployment that fails in any way leaves what was stored before.
func TestBadDeploys(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	tab := openStored(t, h.URL+"/en/")
	before := eval[[]string](t, tab, `caches.keys()`)
	for i, bad := range []http.Handler{
		replaced(version(t, 1), ".wasm", status(http.StatusInternalServerError)),
		replaced(version(t, 2), "/en/method", status(http.StatusNotFound)),
		replaced(version(t, 3), ".wasm", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			io.WriteString(w, "cut off")
		}),
		precededBy(version(t, 4), "/worker.js", `Cache.prototype.put = async () => { throw new DOMException("full", "QuotaExceededError") };`),
		precededBy(version(t, 5), "/worker.js", `caches.open = async () => { throw new DOMException("blocked", "SecurityError") };`),
		precededBy(version(t, 6), "/worker.js", `throw new Error("no worker");`),
	} {
		h.deploy(bad)
		if i < 5 { // the last one is no worker at all
			if state := update(t, tab); state != "redundant" {
				t.Errorf("bad deploy %d is %s, want redundant", i, state)
			}
		} else if !eval[bool](t, tab, `navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => false, () => true)`) {
			t.Errorf("bad deploy %d is accepted, want an error of the update", i)
		}
		if after := eval[[]string](t, tab, `caches.keys()`); !slices.Equal(before, after) {
			t.Errorf("bad deploy %d: the caches are %q, want %q as before", i, after, before)
		}
	}
	h.stop()
	checkSentence(t, visit(t, h.URL+"/en/?e=300"), locale.En, "?e=300")
}

// A deployment that is taken back leaves what was stored before it, even if taking it
// back fails.
func TestDeployTakenBack(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	openStored(t, h.URL+"/en/")
	tab := openStored(t, h.URL+"/en/")
	h.deploy(version(t, 1))
	if state := update(t, tab); state != "installed" {
		t.Fatalf("a good deploy is %s, want installed", state)
	}
	h.deploy(replaced(version(t, 0), "/en/method", status(http.StatusInternalServerError)))
	if state := update(t, tab); state != "redundant" {
		t.Errorf("the bad deploy is %s, want redundant", state)
	}
	h.stop()
	checkSentence(t, visit(t, h.URL+"/en/?e=300"), locale.En, "?e=300")
}

// A deployment is offered, not forced: a click accepts it, and it deletes only the
// site's own old caches.
func TestGoodDeploy(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	openStored(t, h.URL+"/en/")
	tab := openStored(t, h.URL+"/en/?e=300") // The worker controls this page from the start.
	old := eval[string](t, tab, programOfPage)
	foreign := []string{"aicontinent", "aicontinent|/beta/|1", "somebody's"}
	eval[bool](t, tab, fmt.Sprintf(`Promise.all(%s.map((name) => caches.open(name))).then(() => true)`, list(foreign)))
	h.deploy(version(t, 1))
	if state := update(t, tab); state != "installed" {
		t.Fatalf("a good deploy is %s, want installed", state)
	}
	wait(t, tab, `document.querySelector("#update button")`)
	if text := eval[string](t, tab, `document.getElementById("update").textContent`); text != "A new version is ready. Update" {
		t.Errorf("the note says %q, want that a new version is ready", text)
	}
	if got := eval[string](t, tab, programOfPage); got != old {
		t.Errorf("before the visitor agreed the page has the program %s, want %s", got, old)
	}
	newPageIsNotAsked(t, h)

	eval[bool](t, tab, `(document.querySelector("#update button").click(), true)`)
	wait(t, tab, programOfPage+` !== `+fmt.Sprintf("%q", old))
	checkSentence(t, tab, locale.En, "?e=300")
	until(t, tab, `navigator.serviceWorker.getRegistration().then((r) => r.active && !r.waiting)`)
	kept := eval[[]string](t, tab, `caches.keys()`)
	if len(kept) != len(foreign)+1 {
		t.Errorf("the caches are %q, want %d of others and one of ours", kept, len(foreign))
	}
	for _, name := range foreign {
		if !slices.Contains(kept, name) {
			t.Errorf("the cache %q is gone, want it kept", name)
		}
	}
	h.stop()
	again := visit(t, h.URL+"/en/?e=300")
	checkSentence(t, again, locale.En, "?e=300")
	if got := eval[string](t, again, programOfPage); got == old {
		t.Errorf("the page has the old program %s again, want the new one", got)
	}
}

// newPageIsNotAsked checks that a page that already has the waiting version does not
// offer it.
func newPageIsNotAsked(t *testing.T, h *host) {
	t.Helper()
	tab := visit(t, h.URL+"/en/", `const post = ServiceWorker.prototype.postMessage;
ServiceWorker.prototype.postMessage = function (...of) { window.asked = true; return post.apply(this, of); };`)
	wait(t, tab, `window.asked`)
	// The worker answers messages in order.
	answer := eval[string](t, tab, `navigator.serviceWorker.getRegistration().then((r) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (answer) => done(answer.data);
  r.waiting.postMessage("program?", [port2]);
}))`)
	if answer != eval[string](t, tab, programOfPage) || eval[bool](t, tab, `!!document.getElementById("update")`) {
		t.Errorf("a page of the newest version names the program %s, or offers an update; want its own, and no offer", answer)
	}
}

func list(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = fmt.Sprintf("%q", name)
	}
	return "[" + strings.Join(quoted, ",") + "]"
}

// A site that gives up its worker serves one that unregisters itself and deletes what
// it stored.
func TestNoWorker(t *testing.T) {
	t.Parallel()
	h := newHost(t, version(t, 0))
	tab := openStored(t, h.URL+"/en/")
	eval[bool](t, tab, `caches.open("somebody's").then(() => true)`)
	h.deploy(handler(t, site.Config{Files: web.Files(), NoWorker: true}))
	if err := tab.Open(h.URL + "/en/?e=300"); err != nil {
		t.Fatal(err)
	}
	checkSentence(t, tab, locale.En, "?e=300")
	until(t, tab, `navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)`)
	until(t, tab, `caches.keys().then((all) => all.join() === "somebody's")`)
}

// A page in a frame stores nothing.
func TestFrameRegistersNoWorker(t *testing.T) {
	t.Parallel()
	own := version(t, 0)
	h := newHost(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/frame" {
			w.Header().Set("Content-Type", "text/html")
			io.WriteString(w, `<!doctype html><title>frame</title><iframe src="/en/" width="800" height="600"></iframe>`)
			return
		}
		own.ServeHTTP(framed{w}, r)
	}))
	tab := visit(t, h.URL+"/frame", `ServiceWorkerContainer.prototype.register = () => { top.registered = true; return Promise.reject(new Error()); };`)
	wait(t, tab, `frames[0].document.documentElement.dataset.program === "full"`)
	// Idle callbacks come in order, so what the page postponed has been done then.
	eval[bool](t, tab, `new Promise((done) => frames[0].requestIdleCallback(() => done(true), { timeout: 2000 }))`)
	if eval[bool](t, tab, `!!window.registered`) {
		t.Error("a page in a frame registers a service worker, want none")
	}
}

// framed allows a page to be in a frame.
type framed struct{ http.ResponseWriter }

func (f framed) WriteHeader(code int) {
	f.Header().Del("Content-Security-Policy")
	f.ResponseWriter.WriteHeader(code)
}

func (f framed) Write(b []byte) (int, error) {
	f.Header().Del("Content-Security-Policy")
	return f.ResponseWriter.Write(b)
}

// If the browser refuses a worker, or has no room, the page still answers.
func TestWorkerRefused(t *testing.T) {
	t.Parallel()
	for name, before := range map[string]string{
		"register rejects": `ServiceWorkerContainer.prototype.register = () => { window.tried = true; return Promise.reject(new DOMException("no", "SecurityError")); };`,
		"property throws":  `Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { window.tried = true; throw new DOMException("no", "SecurityError"); } });`,
		"none there":       `Object.defineProperty(Navigator.prototype, "serviceWorker", { get() { window.tried = true; } });`,
	} {
		t.Run(name, func(t *testing.T) {
			tab := visit(t, newHost(t, version(t, 0)).URL+"/en/?e=300", before)
			wait(t, tab, `window.tried`)
			checkPage(t, tab)
		})
	}
	for name, script := range map[string]string{
		"storage full":    `Cache.prototype.put = async () => { throw new DOMException("full", "QuotaExceededError") };`,
		"storage blocked": `caches.open = async () => { throw new DOMException("blocked", "SecurityError") };`,
	} {
		t.Run(name, func(t *testing.T) {
			tab := visit(t, newHost(t, precededBy(version(t, 0), "/worker.js", script)).URL+"/en/?e=300", `const register = ServiceWorkerContainer.prototype.register;
ServiceWorkerContainer.prototype.register = async function (...of) {
  const registration = await register.apply(this, of);
  const worker = registration.installing;
  worker.addEventListener("statechange", () => { window.became = worker.state; });
  return registration;
};`)
			wait(t, tab, `window.became === "redundant"`)
			checkPage(t, tab)
			if kept := eval[[]string](t, tab, `caches.keys()`); len(kept) > 0 {
				t.Errorf("caches are left, want none: %q", kept)
			}
		})
	}
}

// checkPage checks that a page shows its link, answers, and writes nothing to the console.
func checkPage(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	checkSentence(t, tab, locale.En, "?e=300")
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?e=300&s=250,250,250,250"`)
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the page has problems, want none: %q", problems)
	}
}

package browsertest

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// openSavingData opens an address in a tab of a visitor who saves data, which the browser says
// by the header Save-Data or by a media feature.
func openSavingData(t *testing.T, address string, bySaveData bool) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(chromium.View{SaveData: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	if !bySaveData {
		// Chromium has this feature only behind a switch. It is the same setting, which
		// the browser's requests state too.
		if err := tab.Before(`Object.defineProperty(navigator, "connection", { value: undefined });
const media = window.matchMedia;
window.matchMedia = (query) => query === "(prefers-reduced-data: reduce)" ? { matches: true } : media.call(window, query);`); err != nil {
			t.Fatal(err)
		}
	}
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	return tab
}

// askedFor returns how often paths with an ending were asked for.
func (h *host) askedFor(ending string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for path, times := range h.asked {
		if strings.HasSuffix(path, ending) {
			n += times
		}
	}
	return n
}

// measured counts the bytes that a handler sends.
type measured struct {
	http.ResponseWriter
	add func(int)
}

func (m measured) Write(b []byte) (int, error) {
	m.add(len(b))
	return m.ResponseWriter.Write(b)
}

// rests waits until what the page postponed to idle times before has begun: callbacks
// for idle times come in the order in which they were asked for.
const rests = `new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done(true))))`

// notStarted is true if no program has begun to load.
const notStarted = `!document.querySelector("script[src*='/wasm_exec.']") && document.getElementById("loader").hidden`

const offlineLine = `(document.getElementById("offline")?.textContent ?? "")`

// For visitors who save data nothing is loaded unasked: the program comes with the
// first touch, and the copy for use offline at a button, by keyboard too.
func TestSavingData(t *testing.T) {
	for base, bySaveData := range map[string]bool{"": true, "/ai": false} {
		good := handler(t, site.Config{Files: web.Files(), Langs: someLangs, BaseURL: "https://example.org" + base})
		var h *host
		sent := 0
		h = newHost(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			good.ServeHTTP(measured{w, func(n int) {
				h.mu.Lock()
				defer h.mu.Unlock()
				sent += n
			}}, r)
		}))
		tab := openSavingData(t, h.URL+base+"/en/", bySaveData)
		wait(t, tab, `document.querySelector("#offline button")`)
		eval[bool](t, tab, rests)
		if !eval[bool](t, tab, notStarted) {
			t.Error("a program is loaded unasked, want none")
		}
		h.mu.Lock()
		t.Logf("unasked, %d bytes in %d requests", sent, len(h.asked))
		if requests := len(h.asked); sent > 100_000 || requests > 6 {
			t.Errorf("unasked, %d bytes are loaded in %d requests, want 100000 in 6 or fewer: %v", sent, requests, h.asked)
		}
		h.mu.Unlock()
		if n := h.askedFor(".wasm") + h.askedFor("/worker.js"); n > 0 {
			t.Errorf("unasked, the program or the worker is asked for %d times, want none", n)
		}
		said := eval[string](t, tab, offlineLine)
		if !strings.HasPrefix(said, "Saving data: nothing is loaded unasked.") || !strings.Contains(said, "MB)") {
			t.Errorf("the page says %q, want that nothing is loaded unasked, and the size", said)
		}

		click(t, tab, "preset equal")
		wait(t, tab, `document.documentElement.dataset.program === "light"`)
		hasShares(t, tab, 25, 25, 25, 25)
		eval[bool](t, tab, rests)
		if n := h.askedFor(".wasm"); n > 0 {
			t.Errorf("after the first touch go-app's program is asked for %d times, want only the light program", n)
		}
		if n := h.askedFor("/worker.js"); n > 0 {
			t.Errorf("after the first touch the worker is asked for %d times, want none", n)
		}

		eval[bool](t, tab, `(document.querySelector("#offline button").focus(), true)`)
		if err := tab.Press("\r"); err != nil {
			t.Fatal(err)
		}
		wait(t, tab, offlineLine+`.startsWith("The copy for use offline is ready")`)
		if !eval[bool](t, tab, `document.activeElement.id === "offline"`) {
			t.Error("the focus is lost, want it on the button")
		}
		if n := h.askedFor(".wasm"); n != 1 {
			t.Errorf("the program was asked for %d times, want once", n)
		}
		h.stop()
		offline := openSavingData(t, h.URL+base+"/en/?e=300", bySaveData)
		checkSentence(t, offline, locale.En, "?e=300")
		wait(t, offline, offlineLine+`.startsWith("The copy for use offline is ready")`)
		tab.Close()
		offline.Close()
	}
}

// Nor is a new version loaded unasked: a button renews the copy, and says so if that
// fails.
func TestSavingDataRenewsWhenAsked(t *testing.T) {
	h := newHost(t, version(t, 0))
	openStored(t, h.URL+"/en/")
	h.deploy(mixedVersions(is("/en/method"), foreignPage("Back soon"), version(t, 1)))
	tab := openSavingData(t, h.URL+"/en/", true)
	wait(t, tab, offlineLine+`.startsWith("The copy for use offline is of an earlier version.")`)
	programs := h.askedFor(".wasm")
	if state := update(t, tab); state != "redundant" {
		t.Errorf("unasked, the new version is %s, want redundant", state)
	}
	if n := h.askedFor(".wasm"); n != programs {
		t.Errorf("unasked, programs are asked for %d times, want %d as before", n, programs)
	}
	press := func() {
		t.Helper()
		eval[bool](t, tab, `(document.querySelector("#offline button").click(), true)`)
	}
	press()
	wait(t, tab, offlineLine+`.startsWith("The copy for use offline could not be made")`)
	h.deploy(version(t, 1))
	press()
	wait(t, tab, offlineLine+`.startsWith("The copy for use offline is ready")`)
	until(t, tab, `navigator.serviceWorker.getRegistration().then((r) => !!(r.waiting || r.active))`)
	until(t, tab, `caches.keys().then((all) => all.every((name) => !name.endsWith("asked")))`)

	// A visit without saving data removes the marks, and everything is as usual.
	plain := openStored(t, h.URL+"/en/")
	until(t, plain, `caches.keys().then((all) => all.every((name) => !name.endsWith("sparing")))`)
	h.deploy(version(t, 2))
	if state := update(t, plain); state != "installed" {
		t.Errorf("without saving data a new version is %s, want installed", state)
	}
}

// asFiles answers like a host of files, which knows no link. A real export would take a
// minute to compress the program.
func asFiles(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.URL.RawQuery = ""
		r.Header.Del("Accept-Encoding")
		own := httptest.NewRecorder()
		next.ServeHTTP(own, r)
		for name, values := range own.Header() {
			if name != "Content-Length" {
				w.Header()[name] = values
			}
		}
		w.WriteHeader(own.Code)
		w.Write(bytes.Replace(own.Body.Bytes(), []byte(`data-host=""`), []byte(`data-host="files"`), -1))
	})
}

// A page on a host of files has the plan's numbers until the program runs. It says so
// to a visitor who saves data, and computes those of the link at a button.
func TestSavingDataOnFiles(t *testing.T) {
	h := newHost(t, asFiles(handler(t, site.Config{Files: web.Files(), NoWorker: true})))
	tab := openSavingData(t, h.URL+"/fr/?e=300", true)
	wait(t, tab, `document.querySelector("#unasked button")`)
	if said := eval[string](t, tab, `document.getElementById("unasked").textContent`); !strings.Contains(said, "pas ceux du lien") || !strings.Contains(said, "Mo)") {
		t.Errorf("the page says %q, want that its numbers are not those of the link, and the size", said)
	}
	eval[bool](t, tab, rests)
	if n := h.askedFor(".wasm"); n != 0 || !eval[bool](t, tab, notStarted) {
		t.Errorf("unasked, the program is asked for %d times, or one has started; want none", n)
	}
	eval[bool](t, tab, `(document.querySelector("#unasked button").click(), true)`)
	checkSentence(t, tab, locale.Fr, "?e=300")
	if eval[bool](t, tab, `!!document.getElementById("unasked") || !!document.getElementById("offline")`) {
		t.Error("a note is left, or a site without a worker offers a copy; want neither")
	}
}

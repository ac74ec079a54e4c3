package browsertest

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// In a language whose texts go-app's program loads, it goes on in that language, on the
// page and on the other pages to which it goes.
func TestTakeOverInAnotherLanguage(t *testing.T) {
	t.Parallel()
	tab := open(t, "/fr/?e=300")
	click(t, tab, "preset equal")
	wait(t, tab, `document.getElementById("answer").textContent.startsWith("Avec votre répartition")`)
	wait(t, tab, `document.getElementById("status").textContent`)
	if said := eval[string](t, tab, `document.getElementById("status").textContent`); !strings.HasPrefix(said, "Parts égales") {
		t.Errorf("the page announces %q, want it in French", said)
	}
	eval[bool](t, tab, `(window.same = true, document.querySelector('.top nav a[href*="/fr/compare"]').click(), true)`)
	wait(t, tab, `location.pathname.endsWith("/fr/compare") && document.querySelector("main.compare")`)
	if got := eval[[]any](t, tab, `[document.title.split(" ")[0], document.querySelector("h1").textContent, window.same, document.querySelectorAll("[data-texts]").length]`); got[0] != "Comparer" || got[2] != true || got[3] != 1.0 {
		t.Errorf("the other page has %v, want a French title, the same document, and the texts once", got)
	}
	// The texts came once, and are not asked for again.
	if n := eval[float64](t, tab, `performance.getEntriesByType("resource").filter((e) => e.name.includes("/texts.")).length`); n != 1 {
		t.Errorf("texts were asked for %v times, want once", n)
	}
}

// A page in English asks for no texts.
func TestEnglishIsInTheProgram(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	if n := eval[float64](t, tab, `performance.getEntriesByType("resource").filter((e) => e.name.includes("/texts.")).length`); n != 0 {
		t.Errorf("texts were asked for %v times, want never", n)
	}
}

// If the texts do not come, or have another hash, go-app's program does not start, the
// light one goes on in the page's language, and the page says nothing.
func TestTextsThatDoNotCome(t *testing.T) {
	t.Parallel()
	for name, answer := range map[string]http.HandlerFunc{
		"missing": status(http.StatusNotFound),
		"error":   status(http.StatusServiceUnavailable),
		"another": func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "<p>Sign in to the hotel’s network") },
		"cut off": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			io.WriteString(w, "cut off")
		},
	} {
		h := newHost(t, replaced(version(t, 0), ".bin", answer))
		tab := visit(t, h.URL+"/fr/")
		wait(t, tab, `document.documentElement.dataset.program === "light"`)
		wait(t, tab, `document.querySelector("script[src*='/wasm_exec.']")`)
		for until := 0; until < 200 && !saidOf(tab, "program stopped"); until++ {
			eval[bool](t, tab, `new Promise((done) => setTimeout(done, 50, true))`)
		}
		if !saidOf(tab, "program stopped") {
			t.Errorf("the program %s did not fail, want it to, or the test shows nothing: %q", name, tab.Said())
		}
		click(t, tab, "preset equal")
		hasShares(t, tab, 25, 25, 25, 25)
		wait(t, tab, `document.getElementById("loader").hidden && document.documentElement.dataset.program === "light"`)
		wait(t, tab, `document.getElementById("answer").textContent.startsWith("Avec votre répartition")`)
	}
}

func saidOf(tab *chromium.Tab, words string) bool {
	for _, line := range tab.Said() {
		if strings.Contains(line, words) {
			return true
		}
	}
	return false
}

package browsertest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
	"aicontinent/internal/gesture"
)

// openBefore opens a page with a script that runs before its own, like that of an
// extension or of a browser that refuses something. The test itself looks for problems.
func openBefore(t *testing.T, path, script string) *chromium.Tab {
	t.Helper()
	tab := visit(t, server.URL+base+path, script)
	ready(t, tab)
	return tab
}

// atRest waits until the address is that of the page's scenario, which the link to the
// other language has too.
func atRest(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	wait(t, tab, `document.querySelector("a[hreflang]").search === location.search`)
}

// A series of presses on any control is one entry of the history, so that Back leads to
// where it began.
func TestRunOfPressesIsOneEntry(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		control, page, id string // id is the ID of the focused element
		keys              []string
		presses           int
	}{
		{"slider of a belief", "/en/", "late", []string{kb.ArrowRight, kb.ArrowRight, kb.ArrowLeft}, 60},
		{"share", "/en/", "s.support", []string{kb.ArrowRight}, 12},
		{"envelope", "/en/", "e", []string{kb.ArrowRight, kb.PageUp, kb.ArrowLeft}, 12},
		{"pace", "/en/", "pace.blocked", []string{kb.ArrowRight}, 12},
		{"parameter", "/en/", "p.firm_gain", []string{kb.ArrowRight}, 12},
		{"map", "/en/", "map-field", []string{kb.ArrowLeft, kb.ArrowUp}, 12},
		{"stepper", "/en/", `step late 1`, []string{kb.Enter}, 12},
		{"number field", "/en/", "late.n", []string{"1" + kb.Enter, "2" + kb.Enter}, 12},
		{"menu", "/en/compare", "pair.b", []string{kb.ArrowDown}, 8},
	} {
		if isLeft(c.control != "envelope" && c.control != "pace" && c.control != "parameter") { // sliders behave as the first of them does
			continue
		}
		t.Run(strings.ReplaceAll(c.control, " ", "_"), func(t *testing.T) {
			tab := open(t, c.page)
			if c.page == "/en/" {
				unfold(t, tab)
			}
			find := fmt.Sprintf(`(document.getElementById(%[1]q) || document.querySelector('[data-do=%[1]q]'))`, c.id)
			wait(t, tab, find)
			home, entries := eval[string](t, tab, `location.search`), eval[float64](t, tab, `history.length`)
			most, last := 1.0, time.Now()
			for i := range c.presses {
				eval[bool](t, tab, `(document.getElementById("status").textContent = "", `+find+`.focus(), `+find+`.select?.(), true)`)
				before := last
				last = time.Now()
				for _, key := range c.keys[i%len(c.keys)] {
					press(t, tab, string(key))
				}
				if time.Since(before) >= gesture.RunPause*time.Millisecond {
					most++ // a busy machine makes pauses
				}
			}
			// It is announced once all is at rest: a browser may cancel a Back while
			// the address is still being written.
			wait(t, tab, fmt.Sprintf(`(document.getElementById("status").textContent || document.getElementById("pair.b")) && location.search !== %q`, home))
			atRest(t, tab)
			got := eval[float64](t, tab, `history.length`) - entries
			if got < 1 || got > most {
				t.Errorf("%d presses made %v entries of the history, want %v at most", c.presses, got, most)
			}
			eval[bool](t, tab, fmt.Sprintf(`(history.go(-%v), true)`, got))
			wait(t, tab, fmt.Sprintf(`location.search === %q`, home))
			atRest(t, tab)
		})
	}
}

// Changes of one control after another have an entry each.
func TestEachControlHasItsEntry(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	unfold(t, tab)
	entries := eval[float64](t, tab, `history.length`)
	for _, id := range []string{"late", "e", "late", "p.firm_gain"} {
		focus(t, tab, id)
		press(t, tab, kb.ArrowRight)
		press(t, tab, kb.ArrowRight)
	}
	wait(t, tab, `location.search === "?e=210&late=1.4&p.firm_gain=0.052"`)
	if got := eval[float64](t, tab, `history.length`) - entries; got != 4 {
		t.Errorf("four controls made %v entries, want 4", got)
	}
	for _, want := range []string{"?e=210&late=1.4", "?e=210&late=1.2", "?late=1.2", ""} {
		eval[bool](t, tab, `(history.back(), true)`)
		wait(t, tab, fmt.Sprintf(`location.search === %q`, want))
	}
}

// likeSafari refuses more than a hundred calls of the history in ten seconds, as Safari
// does.
const likeSafari = `
for (const name of ["pushState", "replaceState"]) {
  const does = History.prototype[name];
  History.prototype[name] = function (...given) {
    window.calls = (window.calls || []).filter((at) => performance.now() - at < 10000);
    if (window.refuse || calls.length >= 100) {
      window.refused = (window.refused || 0) + 1;
      throw new DOMException("Attempt to use history more than 100 times per 10 seconds", "SecurityError");
    }
    calls.push(performance.now());
    return does.apply(this, given);
  };
}`

// If the browser refuses to write the address for a while, the address is right in the
// end, with an entry for the changes, and the program answers meanwhile.
func TestRefusedHistory(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/", likeSafari)
	entries := eval[float64](t, tab, `history.length`)
	eval[bool](t, tab, `(window.refuse = true)`)
	focus(t, tab, "s.support")
	press(t, tab, kb.PageUp)
	wait(t, tab, `refused > 0`)
	press(t, tab, kb.PageUp)
	wait(t, tab, `document.getElementById("s.support").value === "25"`)
	checkTotal(t, tab)
	eval[bool](t, tab, `(window.refuse = false, true)`)
	wait(t, tab, `location.search.endsWith(",250")`)
	atRest(t, tab)
	if got := eval[float64](t, tab, `history.length`) - entries; got != 1 {
		t.Errorf("what was done while the browser refused made %v entries, want 1", got)
	}
	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 10, 5, 80, 5)
	for _, problem := range tab.Problems() {
		t.Errorf("the page has a problem, want none: %s", problem)
	}
}

// Meanwhile links lead where they say.
func TestLinksWhereHistoryRefuses(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/?e=300", likeSafari)
	eval[bool](t, tab, `(window.refuse = window.same = true, document.querySelector("a[hreflang]").click(), true)`)
	wait(t, tab, fmt.Sprintf(`!window.same && location.pathname === %q && location.search === "?e=300"`, base+"/fr/"))
	ready(t, tab)
	wait(t, tab, `document.getElementById("answer").textContent.startsWith("Avec cette répartition")`)
	for _, problem := range tab.Problems() {
		t.Errorf("the page has a problem, want none: %s", problem)
	}
}

// A reader who does more than a browser lets a page write loses nothing.
func TestManyGesturesInAShortTime(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/", likeSafari)
	// A hundred and forty gestures on different controls in turn.
	eval[bool](t, tab, `(async () => {
  for (let i = 0; i < 140; i++) {
    document.querySelector('[data-do="preset ' + (i % 2 ? "adoption" : "equal") + '"]').click();
    await new Promise(requestAnimationFrame);
  }
  document.querySelector('[data-do="step s.support 1"]').click();
  return true;
})()`)
	hasShares(t, tab, 9.7, 9.7, 9.6, 71)
	wait(t, tab, `location.search === "?s=97,97,96,710"`)
	wait(t, tab, `document.documentElement.dataset.program === "full" && document.getElementById("loader").hidden`)
	for _, problem := range tab.Problems() {
		t.Errorf("the page has a problem, want none: %s", problem)
	}
}

// Ctrl Z undoes if nothing has the focus, and leads no further back than to the page as
// it was opened.
func TestUndoWithoutFocus(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/method", chromium.View{})
	eval[bool](t, tab, fmt.Sprintf(`(location.href = %q, true)`, base+"/en/?late=2"))
	wait(t, tab, `document.readyState === "complete" && location.search === "?late=2"`)
	ready(t, tab)
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?s=250,250,250,250&late=2"`)
	wait(t, tab, `(document.activeElement.blur(), document.activeElement === document.body)`)
	press(t, tab, "z", kb.ModifierCtrl)
	hasShares(t, tab, 10, 5, 80, 5)
	press(t, tab, "z", kb.ModifierCtrl) // nothing is left to undo
	press(t, tab, "z", kb.ModifierCtrl, kb.ModifierShift)
	hasShares(t, tab, 25, 25, 25, 25)
	press(t, tab, "z", kb.ModifierCtrl, kb.ModifierShift)
	press(t, tab, "z", kb.ModifierCtrl)
	hasShares(t, tab, 10, 5, 80, 5)
	wait(t, tab, `location.search === "?late=2"`)
}

// While a text is typed, Ctrl Z belongs to the text, also in a field of others.
func TestUndoWhileTyping(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	unfold(t, tab)
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?s=250,250,250,250"`)
	eval[bool](t, tab, `(() => {
  const put = (where, html) => { const e = document.createElement("div"); e.innerHTML = html; where.append(e); return e; };
  put(document.body, '<input id="strangers"><textarea id="notes"></textarea><p id="edited" contenteditable tabindex="0">text</p>');
  put(document.querySelector("main"), '<p id="within" contenteditable tabindex="0">text</p>');
  customElements.define("a-stranger", class extends HTMLElement {
    constructor() { super(); this.field = this.attachShadow({ mode: "closed" }).appendChild(document.createElement("input")); }
    focus() { this.field.focus(); }
  });
  const own = document.createElement("a-stranger");
  own.id = "own";
  document.querySelector("main").append(own);
  window.heard = [];
  addEventListener("keydown", (e) => { if (e.key === "z") heard.push(e.defaultPrevented); });
  return true;
})()`)
	for i, id := range []string{"strangers", "notes", "edited", "within", "own", "late.n"} {
		focus(t, tab, id)
		press(t, tab, "z", kb.ModifierCtrl)
		wait(t, tab, fmt.Sprintf(`heard.length === %d`, i+1))
		if eval[bool](t, tab, `heard.at(-1)`) {
			t.Errorf("Ctrl Z in the field #%s was taken by the page, want it left to the field", id)
		}
	}
	// One more gesture: if a Ctrl Z before had gone back in the history, it would show.
	click(t, tab, "step e 1")
	wait(t, tab, `location.search === "?e=205&s=250,250,250,250"`)
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `(document.activeElement.blur(), document.activeElement === document.body)`)
	press(t, tab, "z", kb.ModifierCtrl)
	wait(t, tab, `location.search === "?s=250,250,250,250"`)
}

package browsertest

import (
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/site"
	"aicontinent/web"
)

// backgrounds is a script that notes what the worker of go-app's program says, and
// carries out the statements that are given, in its constructor.
func backgrounds(statements string) string {
	return `window.said = [];
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    if (!String(address).includes("/background.")) return;
    window.background = this;
    this.addEventListener("message", ({ data }) => said.push(...Object.keys(data)));
    ` + statements + `
  }
};`
}

// go-app's program is fetched once, by a worker, and answers there.
func TestBackground(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/en/", "/fr/compare?a=&b=e%3D300"} {
		h := newHost(t, handler(t, site.Config{Files: web.Files(), NoWorker: true}))
		tab := visit(t, h.URL+path, backgrounds(""))
		ready(t, tab)
		said := eval[[]string](t, tab, `said`)
		for _, word := range []string{"module", "hello", "prepared", "answers", "begun"} {
			if !slices.Contains(said, word) {
				t.Errorf("%s: the worker says %q, want %s among them", path, said, word)
			}
		}
		if slices.Contains(said, "fail") {
			t.Errorf("%s: the worker failed: %q", path, said)
		}
		if n := h.askedFor(".wasm"); n != 1 {
			t.Errorf("%s: the program is asked for %d times, want once", path, n)
		}
		tab.Close()
	}
}

// The program comes without a worker too.
func TestBackgroundThatFails(t *testing.T) {
	t.Parallel()
	for name, statements := range map[string]string{
		"refused":             `this.terminate(); throw new DOMException("no", "SecurityError");`,
		"broken":              `this.postMessage = () => this.dispatchEvent(new ErrorEvent("error", { cancelable: true }));`,
		"without a program":   `const post = this.postMessage; this.postMessage = (m) => post.call(this, m.wasm ? { ...m, wasm: "/none.wasm" } : m);`,
		"silent":              `const post = this.postMessage; this.postMessage = (m) => m.prepare || post.call(this, m);`,
		"without WebAssembly": `const post = this.postMessage; this.postMessage = (m) => post.call(this, m.wasm ? { ...m, exec: "/none.js" } : m);`,
	} {
		tab := visit(t, server.URL+base+"/en/", backgrounds(statements))
		ready(t, tab)
		if said := eval[[]string](t, tab, `said`); slices.Contains(said, "answers") {
			t.Errorf("%s: the worker says %q, want none that succeeds", name, said)
		}
		checkGoesOn(t, tab)
		tab.Close()
	}
}

// If the worker ends, or dies without a word, the light program answers again, and
// nothing that was done is lost.
func TestBackgroundThatDies(t *testing.T) {
	t.Parallel()
	for name, dies := range map[string]string{
		"it ends":     `background.dispatchEvent(new ErrorEvent("error", { cancelable: true, message: "no memory" }))`,
		"by itself":   `background.terminate()`,
		"on its word": `background.dispatchEvent(new MessageEvent("message", { data: { fail: "it ended" } }))`,
	} {
		tab := visit(t, server.URL+base+"/en/", backgrounds(""))
		ready(t, tab)
		click(t, tab, "preset equal")
		hasShares(t, tab, 25, 25, 25, 25)
		eval[bool](t, tab, `(`+dies+`, document.querySelector("[data-do='step s.support 1']").click(), true)`)
		wait(t, tab, `document.documentElement.dataset.program === "light"`)
		checkTotal(t, tab)
		if got := shares(t, tab)[3]; got != 26 {
			t.Errorf("%s: support is %v, want 26", name, got)
		}
		if note := eval[string](t, tab, `document.getElementById("loader").hidden ? "" : document.getElementById("loader").textContent`); note != "" {
			t.Errorf("%s: the page says %q, want nothing, since it goes on", name, note)
		}
		eval[bool](t, tab, `(document.querySelector('.top nav a[href*="/en/compare"]').click(), true)`)
		wait(t, tab, `document.documentElement.dataset.page === "compare"`)
		tab.Close()
	}
}

// A reader who leaves for another page while an answer is due, or while something else
// that the worker said of the old page is on its way, gets the other page.
func TestMoveWhileAnAnswerIsDue(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/?e=300", backgrounds(`
    window.delay = 0; // ms by which it hears what it is told
    this.postMessage = (message) => delay ? setTimeout(() => Worker.prototype.postMessage.call(this, message), delay) : Worker.prototype.postMessage.call(this, message);`))
	ready(t, tab)
	link := eval[string](t, tab, `(() => {
  window.same = true;
  window.delay = 300;
  document.querySelector("[data-do='step s.support 1']").click();
  const link = document.querySelector('.top nav a[href*="/en/compare"]');
  link.click();
  return link.search;
})()`)
	wait(t, tab, `document.documentElement.dataset.page === "compare" && document.getElementById("pair.b") && !document.querySelector("#work.is-busy, .is-waiting")`)
	if !eval[bool](t, tab, `!!window.same`) {
		t.Fatal("the browser has loaded a document, want that go-app's program moves, or the test shows nothing")
	}
	if got := query(t, tab); strings.TrimPrefix(got, "?") != strings.TrimPrefix(link, "?") {
		t.Errorf("the address has %q, want %q of the link", got, link)
	}
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the page has problems, want none: %q", problems)
	}
}

// A slider stays where the reader has moved it while an answer is due, though the worker
// goes on describing what was there before.
func TestSliderStaysWhileAnAnswerIsDue(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", backgrounds(`
    window.delay = 0;
    window.shown = []; // by the slider, after each word of the worker
    this.postMessage = (message) => message.events?.length && window.delay ? setTimeout(() => Worker.prototype.postMessage.call(this, message), delay) : Worker.prototype.postMessage.call(this, message);
    setTimeout(() => this.addEventListener("message", ({ data }) => { if (window.delay) shown.push([document.getElementById("s.support").value, Object.keys(data).join()].join(" ")); }), 9);`))
	ready(t, tab)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	eval[bool](t, tab, `(() => {
  window.delay = 300;
  const support = document.getElementById("s.support");
  support.value = "40";
  support.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
})()`)
	hasShares(t, tab, 20, 20, 20, 40)
	shown := eval[[]string](t, tab, `shown`)
	for _, s := range shown {
		if !strings.HasPrefix(s, "40 ") {
			t.Errorf("the slider shows %s, want 40, where the reader has moved it: %q", s, shown)
			break
		}
	}
	if !slices.ContainsFunc(shown, func(s string) bool { return strings.Contains(s, "operations") && !strings.Contains(s, "answers") }) {
		t.Errorf("meanwhile the worker says %q, want changes, or the test shows nothing", shown)
	}
}

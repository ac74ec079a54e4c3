package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/chromium"
)

// outline writes a page as lines, one for each element and text, so that the server's
// page and the program's can be compared. It reads the values of inputs as properties,
// because the program sets those.
const outline = `(() => {
  const lines = [];
  const walk = (node, depth) => {
    const pad = " ".repeat(depth);
    if (node.nodeType === 3) {
      if (node.previousSibling?.nodeType === 3) lines.push(JSON.parse(lines.pop()) + node.data);
      else lines.push(node.data);
      lines.push(JSON.stringify(lines.pop()));
      return;
    }
    // Charts are read, and groups are one stop, by a script of their own.
    if (node.className === "pane") return;
    // The parts of the uncertainty are worked out in the browser alone.
    if (node.nodeType !== 1 || node.id === "hangs" || node.id === "work") return;
    const stops = { BUTTON: "tabindex", SUMMARY: "tabindex", A: node.parentNode.className === "stance" && "tabindex", DIV: "stop" in node.dataset && "role" }[node.tagName];
    // The links of the story are of the scenario that the server wrote them for.
    if (node.tagName === "A" && node.closest("#story-fr, #story-en")) node = Object.assign(node.cloneNode(true), { href: "" });
    const attributes = [...node.attributes].filter(a => !["value", "xmlns", "open", "selected", stops].includes(a.name))
      .map(a => a.name + "=" + JSON.stringify(a.value)).sort();
    if (node.tagName === "INPUT" || node.tagName === "SELECT") attributes.push("value:" + JSON.stringify(node.value));
    if (node.tagName === "BUTTON") attributes.push("value:" + JSON.stringify(node.value));
    lines.push(pad + node.namespaceURI.split("/").pop() + " " + node.tagName + " " + attributes.join(" "));
    // What takes long is worked out by the program alone, once it is opened, or finer
    // than the server does.
    if (node.id === "matters" || node.id === "map" || node.id === "splits") return;
    node.childNodes.forEach(child => walk(child, depth + 1));
  };
  walk(document.body.firstElementChild, 0);
  return lines.join("\n");
})()`

// ofALink turns what a page says about the reader's own scenario into what it says
// about that of a link, which every scenario is for the server.
var ofALink = strings.NewReplacer(
	"With your split", "With this split", "Your split", "This split", "your assumptions", "other assumptions",
	"What you changed", "What differs from the plan", "yours", "this one",
	"votre répartition", "cette répartition", "Votre répartition", "Cette répartition", "vos hypothèses", "d’autres hypothèses",
	"Ce que vous avez changé", "Ce qui diffère du plan", "le vôtre", "ce choix",
)

var links = []string{
	"/fr/", "/en/",
	"/fr/?e=300&s=250,250,250,250&lease=40&to=2040",
	"/en/?pub=0&pace=1,1.5,2,0.55&p.firm_gain=0.08&p.additionality=0.3",
	"/fr/?aim=75@2030", "/en/?aim=95@2027&e=0", "/en/?e=abc&s=1,2,3&late=2",
	"/en/?late=2&outcome=adoption&belief=pace&goal=75",
	"/fr/compare", "/en/compare?a=e%3D300&b=e%3Dabc%26s%3D250,250,250,250%26late%3D2&outcome=jobs",
}

// takeUnasked takes out of a served page what the server computes only if it is asked, and
// returns the IDs.
func takeUnasked(t *testing.T, served *chromium.Tab) []string {
	t.Helper()
	return eval[[]string](t, served, `[...document.querySelectorAll(".is-unasked")].map(e => { e.replaceChildren(); e.className = "answered"; return e.id })`)
}

// takeUnaskedLive waits until a live page has computed everything, and takes the same out
// of it.
func takeUnaskedLive(t *testing.T, live *chromium.Tab, unasked []string) {
	t.Helper()
	const rests = `!window.owed && !document.querySelector("#work.is-busy, [data-unseen]")`
	wait(t, live, rests)
	for _, id := range unasked {
		answered(t, live, strings.TrimSuffix(id, ".answer"))
		wait(t, live, rests)
		eval[bool](t, live, fmt.Sprintf(`(document.getElementById(%q).replaceChildren(), true)`, id))
	}
	wait(t, live, `!document.querySelector(".is-waiting")`)
}

// The program first shows exactly what the server wrote, element by element, so that
// nothing can move when it takes over.
func TestProgramShowsWhatTheServerWrote(t *testing.T) {
	t.Parallel()
	for i, link := range links {
		if isLeft(i == 0 || link == "/fr/compare" || strings.Contains(link, "aim=75") || strings.Contains(link, "abc")) { // a target, and errors on both pages
			continue
		}
		t.Run(strings.ReplaceAll(strings.Trim(link, "/"), "/", "_"), func(t *testing.T) {
			if strings.Contains(link, "?") {
				needsServer(t)
			}
			plain := openView(t, link, chromium.View{NoScripts: true})
			unasked := takeUnasked(t, plain)
			written := eval[string](t, plain, outline)
			live := open(t, link)
			unfold(t, live)
			takeUnaskedLive(t, live, unasked)
			refold(t, live)
			shown := eval[string](t, live, outline)
			if diff := cmp.Diff(strings.Split(written, "\n"), strings.Split(shown, "\n")); diff != "" {
				t.Errorf("-server +program:\n%s", diff)
			}
		})
	}
}

// The pages that the server alone writes stay as they are: they load no program.
func TestPagesOfTheServer(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"/fr/method", "/en/about"} {
		plain := eval[string](t, openView(t, link, chromium.View{NoScripts: true}), outline)
		tab := openView(t, link, chromium.View{})
		wait(t, tab, `document.readyState === "complete"`)
		if shown := eval[string](t, tab, outline); shown != plain {
			t.Errorf("%s: with scripts the page is\n%s\nwant it as without\n%s", link, shown, plain)
		}
		if program := eval[string](t, tab, `document.documentElement.dataset.program`); program != "server" {
			t.Errorf("%s: the page's program is %s, want server", link, program)
		}
		if loaded := eval[[]string](t, tab, `performance.getEntriesByType("resource").map((e) => e.name).filter((name) => /\.wasm|\/light/.test(name))`); len(loaded) > 0 {
			t.Errorf("%s loads %q, want no program", link, loaded)
		}
	}
}

// Nothing shifts from the first paint until after the program is ready.
func TestNothingShifts(t *testing.T) {
	for _, v := range []chromium.View{{Width: 360, Height: 740}, {Width: 1280}} {
		tab := openView(t, "/fr/", v)
		ready(t, tab)
		shifts := eval[[]string](t, tab, `new Promise(done => {
  const name = (n) => !n ? "?" : n.nodeType === 3 ? name(n.parentNode) + " " + n.data : n.id ? "#" + n.id : n.tagName + "." + n.className;
  new PerformanceObserver(list => done(list.getEntries().filter(e => e.value).map(e => e.value + " by " + e.sources.map(s => name(s.node)).join()))).observe({type: "layout-shift", buffered: true});
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done([]), 50)));
})`)
		if len(shifts) > 0 {
			t.Errorf("%d pixels wide: the page shifts, want it still: %q", v.Width, shifts)
		}
	}
}

// What a visitor did before the program came is done in order; what they unfolded stays
// unfolded, and the focus stays.
func TestWhatWasDoneBeforeIsKept(t *testing.T) {
	release := gates.close()
	tab := openView(t, "/en/", chromium.View{})
	eval[bool](t, tab, `(() => {
  document.getElementById("beliefs").open = true;
  document.querySelector('[data-do="preset equal"]').click();
  const support = document.getElementById("s.support");
  support.value = "40";
  support.dispatchEvent(new Event("input", {bubbles: true}));
  document.getElementById("late.n").focus();
  return true;
})()`)
	release()
	ready(t, tab)
	hasShares(t, tab, 20, 20, 20, 40)
	wait(t, tab, `document.getElementById("beliefs").open`)
	wait(t, tab, `document.activeElement.id === "late.n"`)
	wait(t, tab, `location.search === "?s=200,200,200,400"`)
}

// noPrograms is a script with which neither program can start.
const noPrograms = `WebAssembly.instantiate = () => Promise.reject(new Error("no"));
window.Worker = class { constructor() { throw new Error("no"); } };
const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
Object.defineProperty(HTMLScriptElement.prototype, "src", { set(address) { set.call(this, address.replace("/light.", "/no.")); } });`

// If neither program can start, the page says so in one line, keeps its numbers, and
// shows the button that sends the form.
func TestProgramThatCannotStart(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := visit(t, server.URL+base+"/en/?e=300", noPrograms)
	wait(t, tab, `document.documentElement.dataset.program === "failed"`)
	wait(t, tab, `!document.getElementById("loader").hidden && document.getElementById("loader").textContent.includes("could not start")`)
	wait(t, tab, `getComputedStyle(document.querySelector(".submit")).display === "block"`)
	if s := sentence(t, tab); !strings.Contains(s, "of firms would use AI") {
		t.Errorf("the sentence is %q, want what firms would use", s)
	}
	eval[bool](t, tab, `(document.querySelector('[data-do="preset equal"]').click(), true)`)
	wait(t, tab, `location.search === "?e=300&s=250,250,250,250"`)
}

// Blocked storage does not stop the program.
func TestStorageBlocked(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", `for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {configurable: true, get() { throw new DOMException("blocked", "SecurityError"); }})`)
	ready(t, tab)
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the page has problems, want none: %q", problems)
	}
}

// Without scripts the form has the same results as the program.
func TestFormWithoutScripts(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openView(t, "/en/?e=300", chromium.View{NoScripts: true})
	eval[bool](t, tab, `(document.querySelector('button[value="step s.support 1"]').click(), true)`)
	wait(t, tab, `location.search.startsWith("?e=300&s=") && document.readyState === "complete"`)
	checkTotal(t, tab)
	if got := shares(t, tab)[3]; got != 6 {
		t.Errorf("support is %v, want 6", got)
	}
}

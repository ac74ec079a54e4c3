package browsertest

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// openLightOnly opens a page to which go-app's program never comes, so that the light program
// answers all the time.
func openLightOnly(t *testing.T, path string, v chromium.View) *chromium.Tab {
	t.Helper()
	tab := quietTab(t, v)
	if err := tab.Before(`WebAssembly.instantiate = () => new Promise(() => {})`); err != nil {
		t.Fatal(err)
	}
	if err := tab.Open(server.URL + base + path); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	return tab
}

// The light program's page is the one that the server writes for the same link.
func TestFirstAnswers(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/en/", chromium.View{})
	click(t, tab, "step s.support 1")
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	wait(t, tab, `location.search === "?s=99,49,792,60"`)
	wait(t, tab, `!document.querySelector(".is-veiled")`)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `location.search === "?s=250,250,250,250"`)
	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 10, 5, 80, 5)
	wait(t, tab, `document.getElementById("status").textContent`)
	if s := sentence(t, tab); !strings.Contains(s, "With the plan as we read it") {
		t.Errorf("the sentence is %q, want that of the plan as we read it", s)
	}
}

// Every page with results answers before go-app's program has come.
func TestFirstAnswersOnEveryPage(t *testing.T) {
	t.Parallel()
	t.Run("compare", func(t *testing.T) {
		needsServer(t)
		tab := openLightOnly(t, "/en/compare?a=e%3D300&b=late%3D2", chromium.View{})
		before := eval[string](t, tab, `document.getElementById("answer").textContent`)
		eval[bool](t, tab, `(() => { const menu = document.getElementById("ask.outcome"); menu.value = "jobs"; menu.dispatchEvent(new Event("change", { bubbles: true })); return true; })()`)
		wait(t, tab, `location.search.includes("outcome=jobs") && document.getElementById("answer").textContent !== `+strconv.Quote(before))
		click(t, tab, "swap")
		wait(t, tab, `location.search.startsWith("?a=late%3D2&b=e%3D300")`)
	})
	t.Run("share", func(t *testing.T) {
		tab := openLightOnly(t, "/en/share", chromium.View{})
		click(t, tab, "share theme dark")
		wait(t, tab, `document.body.textContent.includes("theme=dark") && location.search.includes("theme=dark")`)
	})
	t.Run("map", func(t *testing.T) {
		tab := openLightOnly(t, "/en/", chromium.View{})
		eval[bool](t, tab, `(document.querySelector("#map summary").click(), true)`)
		wait(t, tab, `document.querySelector("#map-field") && !document.querySelector(".splits .is-former, .splits.is-former")`)
		focus(t, tab, "map-field")
		before := shares(t, tab)
		press(t, tab, kb.ArrowUp)
		wait(t, tab, `Number(document.getElementById("s.support").value) !== `+strconv.FormatFloat(before[3], 'f', -1, 64)+` || location.search.includes("s=")`)
		checkTotal(t, tab)
	})
	t.Run("fold", func(t *testing.T) {
		tab := openLightOnly(t, "/en/", chromium.View{})
		click(t, tab, "step s.support 1")
		hasShares(t, tab, 9.9, 4.9, 79.2, 6)
		old := eval[string](t, tab, `document.querySelector("#adoption-table tbody tr:last-child td").textContent`)
		click(t, tab, "preset adoption")
		wait(t, tab, `location.search.includes("s=")`)
		eval[bool](t, tab, `(document.querySelector("#adoption-table summary").click(), true)`)
		wait(t, tab, `document.querySelector("#adoption-table tbody tr:last-child td").textContent !== `+strconv.Quote(old))
	})
}

// If go-app's program does not come, or fails, the light program stays and the page
// says nothing.
func TestFirstStays(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", `
window.warned = "";
console.warn = (...words) => { warned += words.join(" "); };
WebAssembly.instantiate = () => Promise.reject(new Error("no"))`)
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `document.getElementById("loader").hidden && document.documentElement.dataset.program === "light"`)
	wait(t, tab, `warned.includes("Error: no")`) // or the test shows nothing
	click(t, tab, "preset adoption")
	hasShares(t, tab, 10, 10, 10, 70)
	wait(t, tab, `document.getElementById("loader").hidden && document.documentElement.dataset.program === "light"`)
}

// hearing is a script with which go-app's program never comes, and what the light program
// says is kept.
const hearing = `window.heard = [];
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    if (String(address).startsWith("blob:")) this.addEventListener("message", ({ data }) => heard.push(data));
  }
};
WebAssembly.instantiate = () => new Promise(() => {});`

// The light program works nothing out on a page that shows what the server wrote: it says
// hello, that nothing is to be changed, and no more, while on another page, opened later
// and touched, it works.
func TestUntouchedPageIsLeftAlone(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", hearing)
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	touched := visit(t, server.URL+base+"/en/", hearing)
	click(t, touched, "preset equal")
	wait(t, touched, `heard.some((message) => message.progress > 0.2)`)
	if heard := eval[[]string](t, tab, `heard.map((message) => Object.keys(message).join())`); len(heard) != 2 || !strings.HasPrefix(heard[0], "hello") {
		t.Errorf("the light program says %q, want a hello and one answer", heard)
	}
}

// openDelayed opens a page to which go-app's program comes once window.release is called.
func openDelayed(t *testing.T, path string) *chromium.Tab {
	t.Helper()
	return openDelayedAfter(t, path, "")
}

// openDelayedAfter does the same after a script that runs before all others.
func openDelayedAfter(t *testing.T, path, script string) *chromium.Tab {
	t.Helper()
	tab := quietTab(t, chromium.View{})
	if err := tab.Before(`(() => {
  const real = WebAssembly.instantiate;
  const held = new Promise((done) => (window.release = done));
  WebAssembly.instantiate = (...given) => held.then(() => ((window.released = true), real.call(WebAssembly, ...given)));
})();` + script); err != nil {
		t.Fatal(err)
	}
	if err := tab.Open(server.URL + base + path); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	return tab
}

// go-app's program repeats what the light program answered, so that all is as before
// when it takes over: values, locks, folds, focus and history.
func TestHandOver(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/?e=300")
	click(t, tab, "lock 0")
	click(t, tab, "step s.support 1")
	wait(t, tab, `document.getElementById("s.support").value === "6"`)
	eval[bool](t, tab, `(document.querySelector("#beliefs-rest summary").click(), true)`)
	focus(t, tab, "s.support")
	press(t, tab, kb.ArrowRight)
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `document.getElementById("s.support").value === "8"`)
	said := eval[string](t, tab, theSentence)
	eval[bool](t, tab, `(window.release(), true)`)
	ready(t, tab)
	if got := eval[string](t, tab, `document.getElementById("s.support").value`); got != "8" {
		t.Errorf("support is %s, want 8", got)
	}
	wait(t, tab, `document.querySelector('[data-do="unlock 0"]')`)
	wait(t, tab, `document.getElementById("beliefs-rest").open && document.activeElement.id === "s.support"`)
	wait(t, tab, theSentence+` === `+strconv.Quote(said))
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `document.getElementById("s.support").value === "9"`)
	if got := shares(t, tab); got[0] != 10 {
		t.Errorf("the locked share moved: got %v, want 10 first", got)
	}
	// Two series of changes of one control make at most two entries, and Back leads
	// through them to where the page was opened.
	for range 3 {
		if eval[string](t, tab, "location.search") == "?e=300" {
			break
		}
		before := eval[string](t, tab, "location.search")
		eval[bool](t, tab, `(history.back(), true)`)
		wait(t, tab, `location.search !== `+strconv.Quote(before))
	}
	wait(t, tab, `location.search === "?e=300" && document.getElementById("s.support").value === "5"`)
}

// Opening a fold changes the page too: everything is there again after the hand-over,
// also ranges and drawings for paper.
func TestHandOverAfterAFold(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/")
	eval[bool](t, tab, `(window.release(), document.querySelector("#beliefs > summary").click(), true)`)
	wait(t, tab, `document.querySelector("[data-unseen]")`)
	ready(t, tab)
	wait(t, tab, `!document.querySelector(".is-veiled, [data-unseen]")`)
}

// What a slow light program has yet to announce is not lost: a gesture by keys ends,
// and its result is announced.
func TestHandOverWaitsForWhatIsSaid(t *testing.T) {
	t.Parallel()
	tab := openDelayedAfter(t, "/en/", `{
  const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
  Object.defineProperty(Worker.prototype, "onmessage", { set(hear) { set.call(this, (event) => (document.documentElement.dataset.program === "light" ? setTimeout(hear, 600, event) : hear(event))); } });
}`)
	eval[bool](t, tab, `(window.release(), true)`)
	focus(t, tab, "s.support")
	press(t, tab, kb.End)
	hasShares(t, tab, 0, 0, 0, 100)
	ready(t, tab)
	wait(t, tab, `document.getElementById("status").textContent.includes("100%") && !document.querySelector(".change")`)
}

// While the reader holds a control, go-app's program waits.
func TestHandOverWaitsForAGesture(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/")
	x, y := center(t, tab, `[data-track="s.support"]`, 0.8)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x+20, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x+40, y)
	wait(t, tab, `Number(document.getElementById("s.support").value) > 5`)
	eval[bool](t, tab, `(window.release(), true)`)
	wait(t, tab, `window.released`)
	eval[bool](t, tab, `new Promise((done) => setTimeout(() => requestIdleCallback(() => done(true)), 0))`)
	if program := eval[string](t, tab, `document.documentElement.dataset.program`); program != "light" {
		t.Errorf("in the middle of a drag the page's program is %s, want light", program)
	}
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, x+40, y)
	value := eval[string](t, tab, `document.getElementById("s.support").value`)
	ready(t, tab)
	wait(t, tab, `document.getElementById("s.support").value === `+strconv.Quote(value))
	checkTotal(t, tab)
}

// The server's elements stay through the hand-over, and with them the focus, the
// selection, and a slider in the middle of a drag. Nothing is announced twice.
func TestHandOverKeepsTheElements(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/")
	click(t, tab, "step s.support 1")
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	wait(t, tab, `document.getElementById("status").textContent && !document.querySelector(".is-veiled")`)
	eval[bool](t, tab, `(() => {
  window.named = [...document.querySelectorAll("#page [id]")].map((element) => [element.id, element]);
  getSelection().selectAllChildren(document.getElementById("title"));
  window.selected = getSelection().toString();
  window.announced = [];
  new MutationObserver(() => announced.push(document.getElementById("status").textContent)).observe(document.getElementById("status"), { childList: true, characterData: true, subtree: true });
  return true;
})()`)
	if n := eval[int](t, tab, `named.length`); n < 50 {
		t.Fatalf("the page has %d elements with an ID, want 50 or more", n)
	}
	x, y := center(t, tab, `[data-track="s.gigafactories"]`, 0.8)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x+20, y)
	wait(t, tab, `document.getElementById("s.gigafactories").value !== "9.9"`)
	half := eval[string](t, tab, `document.getElementById("s.gigafactories").value`)
	eval[bool](t, tab, `(document.getElementById("s.support").focus({ preventScroll: true }), window.focused = document.activeElement, window.release(), true)`)
	wait(t, tab, `window.released`)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x+40, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, x+40, y)
	wait(t, tab, `announced.length > 0`)
	eval[bool](t, tab, `(getSelection().toString() || getSelection().selectAllChildren(document.getElementById("title")), true)`)
	ready(t, tab)
	// The second half of the drag counts as much as the first.
	wait(t, tab, `Number(document.getElementById("s.gigafactories").value) >= `+half+` + 4`)
	for name, what := range map[string]string{
		"elements that are others now": `named.filter(([id, element]) => document.getElementById(id) !== element).map(([id]) => id).join()`,
		"focus that is elsewhere":      `document.activeElement === focused ? "" : document.activeElement.outerHTML`,
		"selection that is another":    `getSelection().toString() === selected ? "" : getSelection().toString()`,
		"said twice":                   `new Set(announced).size === announced.length ? "" : announced.join()`,
	} {
		if got := eval[string](t, tab, what); got != "" {
			t.Errorf("%s: got %s, want nothing", name, got)
		}
	}
	checkTotal(t, tab)
}

// The light program answers a page that was translated, or into which others put
// elements, like any other.
func TestFirstAmongStrangers(t *testing.T) {
	t.Parallel()
	for name, done := range map[string]string{"translated": translateScript + `("body")`, "invaded": invadeScript + ` > 20`} {
		t.Run(name, func(t *testing.T) {
			plain, tab := openLightOnly(t, "/en/", chromium.View{}), openLightOnly(t, "/en/", chromium.View{})
			eval[bool](t, tab, done)
			others := eval[int](t, tab, strangers)
			for _, tab := range []*chromium.Tab{plain, tab} {
				click(t, tab, "preset equal")
				hasShares(t, tab, 25, 25, 25, 25)
				wait(t, tab, `!document.querySelector(".is-veiled")`)
			}
			for _, id := range []string{"title", "adoption-title", "gdp-title"} {
				want := eval[string](t, plain, withoutStrangers+`("`+id+`").replace(/ \(.*?\)/g, "")`)
				wait(t, tab, withoutStrangers+`("`+id+`").replace(/ \(.*?\)/g, "") === `+strconv.Quote(want))
			}
			if n := eval[int](t, tab, strangers); n != others {
				t.Errorf("%d elements of others are left, want %d", n, others)
			}
		})
	}
}

// What a reader did before the light program came is answered without waiting for the
// browser to say which figures are in view: until then none is described first, and all
// are described afterwards.
func TestFirstAnswerLeavesFiguresForLater(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", `
window.IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} };
const fetches = window.fetch;
window.fetch = (...given) => String(given[0]).includes("/light.") ? new Promise((done) => (window.come = () => done(fetches(...given)))) : fetches(...given);
window.asked = [];
const revoke = URL.revokeObjectURL;
URL.revokeObjectURL = (address) => { window.given = address; revoke.call(URL, address); };
window.Worker = class extends Worker {
  postMessage(message) { if (message.events) asked.push({ events: message.events.length, later: message.later.length }); super.postMessage(message); }
};
WebAssembly.instantiate = () => new Promise(() => {});`)
	wait(t, tab, `window.come && window.aiContinentClient`)
	click(t, tab, "preset equal")
	eval[bool](t, tab, `(come(), true)`)
	wait(t, tab, `asked.length`)
	if figures := eval[int](t, tab, `document.querySelectorAll("#page figure[id], #page [data-late]").length`); figures == 0 || eval[int](t, tab, `asked[0].events`) != 1 || eval[int](t, tab, `asked[0].later`) != figures {
		t.Errorf("first the program is asked %s, want one event and all %d figures and late sections for later", eval[string](t, tab, `JSON.stringify(asked[0])`), figures)
	}
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `document.querySelector("#adoption").textContent.includes("This split would add")`)
	if given := eval[string](t, tab, `window.given || ""`); !strings.HasPrefix(given, "blob:") {
		t.Errorf("the address %q is given back, want that of the worker's script", given)
	}
}

// A control that the browser has filled in by itself, as it does when it restores a
// page, gets its own value with the first answer.
func TestFirstAnswerRestoresControls(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/en/", chromium.View{})
	own := eval[string](t, tab, `(() => { const pace = document.getElementById("pace"), own = pace.value; pace.value = pace.max; return own; })()`)
	click(t, tab, "step s.support 1")
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	wait(t, tab, `document.getElementById("pace").value === `+strconv.Quote(own))
}

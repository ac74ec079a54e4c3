package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// checkGoesOn waits until the program answers, and fails if it is missing or the page
// reports a fault.
func checkGoesOn(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `location.search.includes("250,250,250,250")`)
	if !eval[bool](t, tab, `document.documentElement.dataset.program === "full" && document.getElementById("loader").hidden`) {
		t.Errorf("the page says %q, want go-app's program, and nothing", eval[string](t, tab, `document.getElementById("loader").textContent`))
	}
}

// If a function of the browser throws, wherever the program calls it, only that call
// ends: the page still answers, and the console has the problem once.
func TestCallbacksThatFail(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ called, page, breaks, act string }{
		{"in an event", "/en/", `Element.prototype.closest`, `document.querySelector("[data-do='step s.support 1']").click()`},
		{"between renderings", "/en/", `URL.createObjectURL`, `document.querySelector("[data-do='take csv adoption']").click()`},
		{"after a rendering", "/en/", `HTMLElement.prototype.focus`, `((button) => { button.dataset.do = "unlock 2"; button.click(); })(document.querySelector(".lock[data-do$='lock 2']"))`},
		{"after a rest", "/en/", `Document.prototype.getElementById`, `document.querySelector("[data-do='preset adoption']").click()`},
		{"by a message", "/en/share", `Element.prototype.querySelectorAll`, `postMessage({ type: "height", px: 300 })`},
	} {
		t.Run(strings.ReplaceAll(c.called, " ", "_"), func(t *testing.T) {
			tab := openBefore(t, c.page, ``)
			eval[bool](t, tab, fmt.Sprintf(`(() => {
  const whole = %[1]s;
  window.thrown = 0;
  window.mend = () => { %[1]s = whole; };
  %[1]s = function () { thrown++; throw new TypeError("broken by a stranger"); };
  return true;
})()`, c.breaks))
			for i := range 3 {
				eval[bool](t, tab, `(`+c.act+`, true)`)
				wait(t, tab, fmt.Sprintf(`thrown > %d`, i))
			}
			eval[bool](t, tab, `(mend(), true)`)
			if strings.HasPrefix(c.page, "/en/share") {
				wait(t, tab, `document.documentElement.dataset.program === "full" && document.getElementById("loader").hidden`)
			} else {
				checkGoesOn(t, tab)
			}
			if said := tab.Problems(); len(said) != 1 || !strings.Contains(said[0], "broken by a stranger") {
				t.Errorf("the console has %q, want the problem once", said)
			}
		})
	}
}

// A function that fails for a second does not end the program, however often the
// program tries again meanwhile.
func TestFunctionThatFailsForASecond(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/", ``)
	eval[bool](t, tab, `(() => {
  const whole = Document.prototype.getElementById;
  Document.prototype.getElementById = () => { throw new TypeError("broken by a stranger"); };
  setTimeout(() => { Document.prototype.getElementById = whole; window.mended = true; }, 1000);
  document.querySelector("[data-do='preset adoption']").click();
  return true;
})()`)
	wait(t, tab, `window.mended`)
	hasShares(t, tab, 10, 10, 10, 70)
	checkGoesOn(t, tab)
	if said := tab.Problems(); len(said) != 1 || !strings.Contains(said[0], "broken by a stranger") {
		t.Errorf("the console has %q, want the problem once", said)
	}
}

// Nor does a function that fails where the light program's answer is heard: it goes on
// with the ranges, and what is done next is answered.
func TestFunctionThatFailsAtAnAnswer(t *testing.T) {
	t.Parallel()
	tab := visit(t, server.URL+base+"/en/", `WebAssembly.instantiate = () => new Promise(() => {});`)
	wait(t, tab, `document.documentElement.dataset.program === "light"`)
	eval[bool](t, tab, `(() => {
  const whole = Element.prototype.scrollIntoView;
  window.thrown = 0;
  window.mend = () => { Element.prototype.scrollIntoView = whole; };
  Element.prototype.scrollIntoView = function () { thrown++; throw new TypeError("broken by a stranger"); };
  const folded = (link) => document.getElementById(link.dataset.do.slice("focus ".length))?.closest("details:not([open])");
  document.querySelector("[data-do='preset equal']").click();
  [...document.querySelectorAll("[data-do^='focus ']")].find(folded).click();
  return true;
})()`)
	wait(t, tab, `thrown > 0`)
	eval[bool](t, tab, `(mend(), true)`)
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `!document.querySelector(".is-veiled, #work.is-busy")`)
	if said := tab.Problems(); len(said) != 1 || !strings.Contains(said[0], "goes on after a problem: TypeError: broken by a stranger") {
		t.Errorf("the console has %q, want the problem once, and that the calculator goes on", said)
	}
}

// Nor does a property that throws when it is read or set, from which Go cannot recover.
func TestPropertiesThatThrow(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ of, property, kind, act string }{
		{"Document.prototype", "activeElement", "get", `document.querySelector("[data-do='step s.support 1']").click()`},
		{"Event.prototype", "target", "get", `document.querySelector("[data-do='step s.support 1']").click()`},
		{"Node.prototype", "textContent", "set", `document.querySelector("[data-do='preset adoption']").click()`},
		{"HTMLInputElement.prototype", "value", "set", `(document.getElementById("s.support").stepUp(3), document.querySelector("[data-do='step s.support 1']").click())`},
	} {
		t.Run(c.of+"."+c.property, func(t *testing.T) {
			tab := openBefore(t, "/en/", ``)
			eval[bool](t, tab, fmt.Sprintf(`(() => {
  const whole = Object.getOwnPropertyDescriptor(%[1]s, %[2]q);
  window.thrown = 0;
  window.mend = () => Object.defineProperty(%[1]s, %[2]q, whole);
  Object.defineProperty(%[1]s, %[2]q, { ...whole, %[3]s() { thrown++; throw new TypeError("broken by a stranger"); } });
  return true;
})()`, c.of, c.property, c.kind))
			for i := range 2 {
				eval[bool](t, tab, `(`+c.act+`, true)`)
				wait(t, tab, fmt.Sprintf(`thrown > %d`, i))
			}
			eval[bool](t, tab, `(mend(), true)`)
			checkGoesOn(t, tab)
			said := strings.Join(tab.Problems(), "\n")
			if strings.Count(said, "broken by a stranger") != 1 || strings.Contains(said, "exited") {
				t.Errorf("the console has %q, want the problem once", said)
			}
		})
	}
}

// If the clipboard refuses, the code is selected instead.
func TestClipboardThatRefuses(t *testing.T) {
	t.Parallel()
	for _, refuses := range []string{`throw new TypeError("no")`, `return Promise.reject(new DOMException("no", "NotAllowedError"))`} {
		tab := openBefore(t, "/en/share", `Clipboard.prototype.writeText = () => { `+refuses+` };`)
		eval[bool](t, tab, `(document.querySelector('[data-do^="copy "]').click(), true)`)
		wait(t, tab, `getSelection().toString().length > 10`)
		if problems := tab.Problems(); len(problems) > 0 {
			t.Errorf("%s: the page has problems, want none: %q", refuses, problems)
		}
	}
}

// blockedCanvas are the ways in which browsers keep a page from reading what it draws.
var blockedCanvas = map[string]string{
	"no blob":          `HTMLCanvasElement.prototype.toBlob = (then) => { setTimeout(then, 0, null); };`,
	"a blob refused":   `HTMLCanvasElement.prototype.toBlob = () => { throw new DOMException("The operation is insecure.", "SecurityError"); };`,
	"no context":       `HTMLCanvasElement.prototype.getContext = () => null;`,
	"white":            `CanvasRenderingContext2D.prototype.getImageData = () => ({ data: new Uint8ClampedArray(4).fill(255) });`,
	"reading refused":  `CanvasRenderingContext2D.prototype.getImageData = () => { throw new DOMException("The operation is insecure.", "SecurityError"); };`,
	"a broken picture": `Object.defineProperty(HTMLImageElement.prototype, "src", { set() { setTimeout(() => this.dispatchEvent(new Event("error"))); } });`,
}

// If no PNG can be made, the page says so beside the buttons, and that SVG remains.
func TestBlockedCanvas(t *testing.T) {
	t.Parallel()
	for name, script := range blockedCanvas {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			tab := openBefore(t, "/en/", script+`
window.saved = [];
HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };`)
			// Messages may replace each other, so all of them are collected.
			eval[bool](t, tab, `((status) => {
  window.heard = "";
  new MutationObserver(() => { heard += status.textContent + " "; }).observe(status, { childList: true, characterData: true, subtree: true });
  return true;
})(document.getElementById("status"))`)
			click(t, tab, "take png energy")
			wait(t, tab, `document.querySelector('[data-do="take png energy"]').parentElement.textContent.includes("The SVG holds the same chart")`)
			wait(t, tab, `heard.includes("The SVG holds the same chart")`)
			click(t, tab, "take svg energy")
			wait(t, tab, `saved.join() === "ai-continent-energy.svg"`)
			if n := eval[float64](t, tab, `document.querySelectorAll(".no-png").length`); n != 1 {
				t.Errorf("%v figures say that they have no PNG, want 1", n)
			}
			checkGoesOn(t, tab)
			if problems := tab.Problems(); len(problems) > 0 {
				t.Errorf("the page has problems, want none: %q", problems)
			}
		})
	}
}

// If a program that had started ends, the page does not say that it could not start.
func TestProgramThatStops(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/", ``)
	eval[bool](t, tab, `(() => {
  for (const [of, name] of [[Node, "insertBefore"], [Element, "setAttribute"]]) of.prototype[name] = () => { throw new TypeError("broken by a stranger"); };
  document.querySelector('[data-do="lock 2"]').click();
  document.querySelector('[data-do="preset equal"]').click();
  return true;
})()`)
	wait(t, tab, `document.documentElement.dataset.program === "failed"`)
	text := eval[string](t, tab, `document.getElementById("loader").textContent`)
	if !strings.Contains(text, "has stopped") || strings.Contains(text, "could not start") {
		t.Errorf("the page says %q, want that it has stopped, not that it could not start", text)
	}
}

// Nor does an embed.
func TestEmbedThatStops(t *testing.T) {
	t.Parallel()
	tab := openBefore(t, "/en/embed?eager=1", `
const made = window.Worker;
window.Worker = class extends made { constructor(...given) { super(...given); window.worker = this; } };`)
	eval[bool](t, tab, `(worker.dispatchEvent(new ErrorEvent("error", { message: "broken by a stranger", cancelable: true })), true)`)
	wait(t, tab, `document.documentElement.dataset.program === "failed"`)
	text := eval[string](t, tab, `document.getElementById("loader").textContent`)
	if !strings.Contains(text, "has stopped") || strings.Contains(text, "could not start") {
		t.Errorf("the embed says %q, want that it has stopped, not that it could not start", text)
	}
}

// If the reader leaves a page while its program loads, and the browser keeps the page
// for Back, it goes on loading then: nothing has failed.
func TestLeftWhileLoading(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		what  string // part of its address
		comes string // the request has been made
		late  bool   // browsers differ in the order of the two events
	}{
		{"/app.", `typeof Go === "function"`, false}, {"/app.", `typeof Go === "function"`, true},
		{"/background.", `typeof Go === "function"`, false},
		{"/light.", "true", false}, {"/light.", "true", true},
	} {
		tab := visit(t, server.URL+base+"/en/", fmt.Sprintf(`
const what = %q;
const fetches = window.fetch;
window.fetch = (...given) => window.left || !String(given[0]).includes(what) ? fetches(...given) : new Promise((done, failed) => {
  window.callOff = () => failed(new DOMException("aborted", "AbortError"));
});
// The page fetches the program where no worker does. One that the page ends says nothing.
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    if (window.left || !String(address).includes("/background.")) return;
    if (what === "/app.") throw new DOMException("no", "SecurityError");
    window.callOff = () => {};
    if (what !== "/background.") return;
    this.postMessage = () => {};
    this.terminate = () => { window.ended = true; };
  }
};`, c.what))
		wait(t, tab, "window.callOff && "+c.comes)
		first, last := "callOff();", `dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));`
		if c.late {
			first, last = last, first
		}
		eval[bool](t, tab, `(async () => {
  window.left = true;
  dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  window.endedInTime = window.ended;
  `+first+`
  await new Promise((done) => setTimeout(done));
  `+last+`
  return true;
})()`)
		if c.what == "/background." && !eval[bool](t, tab, `!!endedInTime`) {
			t.Error("the page is left with the worker of its rehearsal, want it ended, or browsers do not keep the page for Back")
		}
		if c.what == "/light." {
			wait(t, tab, `document.documentElement.dataset.program !== "server"`)
			if eval[bool](t, tab, `!!document.querySelector("script[src*='/light.']")`) {
				t.Error("the light program runs in the page that was left, want it in a worker again")
			}
		}
		ready(t, tab)
		checkGoesOn(t, tab)
		if problems := tab.Problems(); len(problems) > 0 {
			t.Errorf("the page has problems, want none: %q", problems)
		}
	}
}

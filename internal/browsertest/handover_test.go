package browsertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// deaf is a script with which the test decides what goes between the page and the
// worker of the light program: window.deaf, if there is one, is called with the worker
// instead of what the page says, and what the worker says under the name window.dumb is
// lost.
const deaf = `{
  const { postMessage } = Worker.prototype;
  const { set } = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
  window.Worker = class extends Worker {
    constructor(address) {
      super(address);
      this.isLight = !address.includes("/background.");
    }
    postMessage(...given) {
      if (window.deaf && this.isLight) window.deaf(this);
      else postMessage.apply(this, given);
    }
    set onmessage(hear) {
      set.call(this, (event) => (this.isLight && window.dumb in event.data) || hear(event));
    }
  };
}`

// announced waits until a screen reader has been told of the shares.
func announced(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	wait(t, tab, `document.getElementById("status").textContent`)
}

// A light program that ends in the middle of an answer, or before it has announced it,
// with an error or without a word, as where memory is short, loses nothing: go-app's
// program takes over, answers and announces.
func TestHandOverFromAProgramThatIsGone(t *testing.T) {
	t.Parallel()
	const fails = `window.deaf = (worker) => setTimeout(() => {
  worker.dispatchEvent(new ErrorEvent("error", { message: "no memory", cancelable: true }));
  worker.dispatchEvent(new MessageEvent("message", { data: %s }));
})`
	for name, c := range map[string]struct{ ends, warned string }{
		"in an answer, without a word":               {`window.deaf = () => {}`, ""},
		"before it has announced it, without a word": {`window.dumb = "status"`, ""},
		"in an answer, with an error":                {fmt.Sprintf(fails, `{}`), "The light program stopped: no memory"},
		"with an error, and answers after it":        {fmt.Sprintf(fails, `{ answers: true, query: "e=77", entry: true }`), "The light program stopped: no memory"},
	} {
		t.Run(name, func(t *testing.T) {
			tab := openDelayedAfter(t, "/en/", deaf+`
window.warned = "";
console.warn = (...words) => { warned += words.join(" "); };`)
			eval[bool](t, tab, `(window.release(), `+c.ends+`, true)`)
			click(t, tab, "preset equal")
			ready(t, tab)
			hasShares(t, tab, 25, 25, 25, 25)
			wait(t, tab, `location.search === "?s=250,250,250,250"`)
			announced(t, tab)
			click(t, tab, "preset adoption")
			hasShares(t, tab, 10, 10, 10, 70)
			eval[bool](t, tab, `(history.back(), true)`)
			hasShares(t, tab, 25, 25, 25, 25)
			wait(t, tab, `location.search === "?s=250,250,250,250"`)
			eval[bool](t, tab, `(history.back(), true)`)
			hasShares(t, tab, 10, 5, 80, 5)
			if warned := eval[string](t, tab, `warned`); warned != c.warned {
				t.Errorf("the console has %q, want %q", warned, c.warned)
			}
		})
	}
}

// Where a worker is refused the light program runs in the page, where nothing can end
// it. What it says after another has taken over counts no more.
func TestHandOverFromAProgramThatGoesOn(t *testing.T) {
	t.Parallel()
	tab := openDelayedAfter(t, "/en/", `
window.Worker = class { constructor() { throw new Error("refused"); } };
window.said = [];
let port;
Object.defineProperty(window, "aiContinentLight", { get: () => port, set(given) {
  const { postMessage } = (port = given);
  port.hear = postMessage;
  port.postMessage = (message) => { said.push(message); postMessage(message); };
} });`)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	wait(t, tab, `said.some((message) => message.entry && message.operations) && said.some((message) => message.status)`)
	eval[bool](t, tab, `(window.once = said.filter((message) => message.entry || message.status), true)`)
	click(t, tab, "preset adoption")
	hasShares(t, tab, 10, 10, 10, 70)
	eval[bool](t, tab, `(window.release(), true)`)
	ready(t, tab)
	wait(t, tab, `location.search === "?s=100,100,100,700" && !document.querySelector(".is-veiled, #work.is-busy, [data-unseen]")`)
	eval[bool](t, tab, `(() => {
  window.changes = [];
  new MutationObserver((list) => changes.push(...list.map((change) => change.target.outerHTML || change.target.data))).observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true });
  for (const message of once) aiContinentLight.hear(message);
  aiContinentLight.hear({ fail: "it ended" });
  return true;
})()`)
	// Whatever follows from it has followed when the page answers again.
	click(t, tab, "look number adoption")
	wait(t, tab, `document.querySelector("#number h2")`)
	hasShares(t, tab, 10, 10, 10, 70)
	wait(t, tab, `location.search.includes("s=100,100,100,700")`)
	if program := eval[string](t, tab, `document.documentElement.dataset.program`); program != "full" {
		t.Errorf("the page's program is %s, want full", program)
	}
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `location.search === "?s=100,100,100,700"`)
	hasShares(t, tab, 10, 10, 10, 70)
	if n := eval[int](t, tab, `changes.length`); n == 0 {
		t.Error("nothing has changed on the page, want the number that was opened, or the test shows nothing")
	}
}

// leaveAndComeBack does something on a page and leaves it in the same moment, comes back
// to it, and reports whether the browser has kept it.
func leaveAndComeBack(t *testing.T, tab *chromium.Tab, does string) (kept bool) {
	t.Helper()
	eval[bool](t, tab, `(() => {
  window.kept = false;
  addEventListener("pageshow", (event) => { window.kept = event.persisted; });
  `+does+`;
  location.href = document.querySelector('a[href$="/en/about"]').href;
  return true;
})()`)
	wait(t, tab, `location.pathname.endsWith("/about") && document.readyState === "complete"`)
	eval[bool](t, tab, `(setTimeout(() => history.back()), true)`)
	wait(t, tab, `document.getElementById("answer") && document.readyState === "complete" && window.kept !== false`)
	return eval[bool](t, tab, `!!window.kept`)
}

// A reader who leaves in the middle of an answer, while go-app's program is about to
// take over, finds what they did when they come back to the page that the browser kept.
func TestHandOverOfAPageThatIsLeft(t *testing.T) {
	t.Parallel()
	needsServer(t)
	for range 5 { // a busy browser may not keep it
		tab := openDelayedAfter(t, "/en/", deaf)
		if !leaveAndComeBack(t, tab, `
  release();
  window.deaf = () => {};
  document.querySelector('[data-do="preset equal"]').click();
  window.deaf = null`) {
			continue
		}
		ready(t, tab)
		hasShares(t, tab, 25, 25, 25, 25)
		wait(t, tab, `location.search === "?s=250,250,250,250"`)
		announced(t, tab)
		return
	}
	t.Fatal("the browser never keeps the page, want it kept for Back, or the test shows nothing")
}

// A light program of which half has come, as behind a proxy that gives up, is none: the
// page waits for go-app's, which does what was done until then.
func TestHandOverFromHalfAProgram(t *testing.T) {
	t.Parallel()
	for name, length := range map[string]func(whole int) (sent, promised int){
		"half":                 func(whole int) (sent, promised int) { return whole / 2, whole / 2 },
		"half of what follows": func(whole int) (sent, promised int) { return whole / 2, whole },
		"nothing":              func(int) (sent, promised int) { return 0, 0 },
	} {
		t.Run(name, func(t *testing.T) {
			one := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if !strings.Contains(r.URL.Path, "/light.") {
					server.Config.Handler.ServeHTTP(w, r)
					return
				}
				r.Header.Del("Accept-Encoding")
				whole := httptest.NewRecorder()
				server.Config.Handler.ServeHTTP(whole, r)
				sent, promised := length(whole.Body.Len())
				for name, values := range whole.Header() {
					w.Header()[name] = values
				}
				w.Header().Set("Content-Length", strconv.Itoa(promised))
				w.Write(whole.Body.Bytes()[:sent])
			}))
			defer one.Close()
			tab, err := browser.NewTab(chromium.View{})
			if err != nil {
				t.Fatal(err)
			}
			defer tab.Close() // its console says what is wrong with the half
			if err := tab.Open(one.URL + base + "/en/"); err != nil {
				t.Fatal(err)
			}
			click(t, tab, "preset equal")
			ready(t, tab)
			hasShares(t, tab, 25, 25, 25, 25)
			announced(t, tab)
		})
	}
}

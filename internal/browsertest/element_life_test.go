package browsertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// countingScript counts the listeners of the window and of media queries, and the observers,
// that a script has added and not removed.
const countingScript = `(() => {
  window.held = 0;
  for (const kind of [Window.prototype, MediaQueryList.prototype]) {
    const target = kind === Window.prototype ? window : kind;
    const add = target.addEventListener, remove = target.removeEventListener;
    target.addEventListener = function (...a) { held++; return add.apply(this, a); };
    target.removeEventListener = function (...a) { held--; return remove.apply(this, a); };
  }
  for (const name of ["IntersectionObserver", "MutationObserver"]) {
    const own = window[name];
    window[name] = class extends own {
      observe(...a) { if (!this.counted) { this.counted = true; held++; } super.observe(...a); }
      disconnect() { if (this.counted) { this.counted = false; held--; } super.disconnect(); }
    };
  }
})()`

// Elements come and go at any time and in any state, and no listener remains.
func TestElementComesAndGoes(t *testing.T) {
	t.Parallel()
	tab := quietTab(t, chromium.View{})
	if err := tab.Before(countingScript); err != nil {
		t.Fatal(err)
	}
	if err := tab.Open(withElement(`<div id="one"></div><div id="two"></div>`).serve(t)); err != nil {
		t.Fatal(err)
	}
	wait(t, tab, `customElements.get("ai-continent-calculator")`)
	eval[bool](t, tab, `(() => {
  window.make = (id, query) => {
    const c = document.createElement("ai-continent-calculator");
    c.id = id;
    c.src = "ignored";
    c.setAttribute("src", "`+embedSite(t)+`/en/embed?" + query);
    return c;
  };
  window.before = held;
  for (let i = 0; i < 3; i++) { // gone before they start, and in mid-load
    const c = make("early", "e=300");
    one.append(c);
    if (i) c.setAttribute("loading", "eager");
    c.remove();
  }
  return true;
})()`)
	eval[bool](t, tab, `(one.append(make("mid", "e=310")), true)`)
	wait(t, tab, `frame("mid")`)
	eval[bool](t, tab, `(calc("mid").remove(), one.append(make("a", "e=320"), make("b", "e=330")), true)`)
	wait(t, tab, `count("ready", "a") && count("ready", "b")`)
	if n := eval[float64](t, tab, `held - before`); n <= 0 {
		t.Fatalf("two elements hold %v listeners and observers, want some, or this test counts nothing", n)
	}
	// A moved element shows the same again, with what the page had set.
	eval[bool](t, tab, `(calc("a").scenario = "e=321", two.append(calc("a")), true)`)
	wait(t, tab, `count("ready", "a") === 2 && calc("a").scenario === "e=321" && frame("a").src.includes("e=321")`)
	// If the browser can move it with its state, it is not even loaded again.
	if eval[bool](t, tab, `"moveBefore" in Element.prototype`) {
		eval[bool](t, tab, `(window.same = frame("b"), two.moveBefore(calc("b"), null), true)`)
		if !eval[bool](t, tab, `frame("b") === same && calc("b").parentElement === two`) {
			t.Error("an element that is moved as it is has another frame, want the same")
		}
	}
	eval[bool](t, tab, `(calc("a").remove(), calc("b").remove(), true)`)
	if n := eval[float64](t, tab, `held - before`); n != 0 {
		t.Errorf("after all elements are gone %v listeners and observers are left, want none", n)
	}
	if n := eval[float64](t, tab, `count("error") + count("ready", "early") + count("ready", "mid") + document.querySelectorAll("iframe").length`); n != 0 {
		t.Errorf("got %v events or frames of elements that had gone, want none", n)
	}
}

// Two elements on one page are independent: each has its height and its events, however
// often the script is loaded. The script leaves no global name.
func TestElementTwice(t *testing.T) {
	t.Parallel()
	one := `<ai-continent-calculator id="%s" src="CALCULATOR/%s"></ai-continent-calculator>`
	a := withElement(`<script>const names = Object.keys(window).join();</script>` + embedScript +
		fmt.Sprintf(`<div style="display:flex"><div style="flex:1">`+one+`</div><div style="flex:2">`+one+`</div></div>`, "fr", "fr/embed?e=300", "en", "en/embed?panels=split"))
	tab := a.read(t, chromium.View{})
	wait(t, tab, `count("ready", "fr") && count("ready", "en")`)
	waitForHeight(t, tab, frameOf(t, tab, "/fr/embed"), "fr")
	waitForHeight(t, tab, frameOf(t, tab, "/en/embed"), "en")
	if !eval[bool](t, tab, `Math.abs(frame("fr").clientHeight - frame("en").clientHeight) > 20 && heard.length === 2`) {
		t.Error("the two have the same height, or more than two events were heard; want different heights and two")
	}
	eval[bool](t, tab, `new Promise((done) => { const s = document.createElement("script"); s.src = "`+embedSite(t)+`/embed.js?again"; s.onload = () => done(true); document.head.append(s); })`)
	if got := eval[string](t, tab, `Object.keys(window).filter((n) => !names.split(",").includes(n)).join()`); got != "" {
		t.Errorf("the script leaves the names %s behind, want none", got)
	}
}

// An element believes only messages of its own frame.
func TestElementBelievesItsFrameOnly(t *testing.T) {
	t.Parallel()
	a := withElement(`<ai-continent-calculator id="own" src="CALCULATOR/en/embed"></ai-continent-calculator>
<iframe id="other" title="other" src="CALCULATOR/fr/embed"></iframe>`)
	tab := a.read(t, chromium.View{})
	wait(t, tab, `count("ready")`)
	waitForHeight(t, tab, frameOf(t, tab, "/en/embed"), "") // its height is told once it is laid out, which may be later
	height := eval[float64](t, tab, `frame().clientHeight`)
	forged := `for (const type of ["height", "ready", "change"]) W.postMessage({"ai-continent": 1, type, px: 3333, link: "e=1", outcomes: {}}, "*");`
	eval[bool](t, tab, `(() => { `+strings.ReplaceAll(forged, "W", "window")+` return true })()`)
	other := frameOf(t, tab, "/fr/embed") // from the same origin, but not the element's frame
	eval[bool](t, other, `(() => { `+strings.ReplaceAll(forged, "W", "parent")+` return true })()`)
	// Senseless messages from the frame itself do no harm either, and the right ones
	// among them count.
	eval[bool](t, frameOf(t, tab, "/en/embed"), `(() => {
  const say = (m) => parent.postMessage(m, "*");
  for (const px of [-1, 0, NaN, Infinity, 1e9, "900", null, {}, 10n, [700]]) say({"ai-continent": 1, type: "height", px});
  for (const m of [null, 1, "x", [], {"ai-continent": 2, type: "height", px: 900}, {"ai-continent": 1}, {"ai-continent": 1, type: "nothing"}]) say(m);
  say({"ai-continent": 1, type: "change", link: "https://example.org/en/?e=345&panels=split#x", outcomes: {adoption: 1}});
  return true;
})()`)
	wait(t, tab, `count("change")`)
	if got := eval[float64](t, tab, `frame().clientHeight`); got != height {
		t.Errorf("the height went from %v to %v, want no change", height, got)
	}
	if got := eval[string](t, tab, `heard.map((e) => e.type).join() + " " + calc().scenario + " " + heard[1].detail.outcomes.adoption`); got != "ready,change e=345 1" {
		t.Errorf("heard %s, want ready, then change with the scenario e=345 and an adoption", got)
	}
}

// If something cannot be shown the element tells the page, and its content stays.
func TestElementFails(t *testing.T) {
	t.Parallel()
	gone := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte("<link rel=icon href='data:,'>something else"))
	}))
	t.Cleanup(gone.Close)
	for src, want := range map[string]string{
		"javascript:alert(1)":  "src is no web address: javascript:alert(1)",
		"https://[/fr/embed":   "",
		gone.URL + "/fr/embed": "the frame does not answer: " + gone.URL + "/fr/embed",
	} {
		tab := withElement(`<ai-continent-calculator loading="eager" src="`+src+`">`+fallback+`</ai-continent-calculator>`).read(t, chromium.View{})
		wait(t, tab, `count("error")`)
		if got := eval[string](t, tab, `heard[0].detail.message`); !strings.HasPrefix(got, want) || got == "" {
			t.Errorf("%s: the message is %q, want it to begin with %q", src, got, want)
		}
		if !eval[bool](t, tab, `calc().querySelector("img").checkVisibility() && calc().offsetHeight < 300`) {
			t.Errorf("%s: the picture does not show, or the room for a frame is kept; want the picture alone", src)
		}
		// Once the address is right, it shows the frame.
		eval[bool](t, tab, `(calc().setAttribute("src", "`+embedSite(t)+`/en/embed"), true)`)
		wait(t, tab, `count("ready") && !calc().querySelector("img").checkVisibility()`)
	}
}

// On a slow network the reader sees the picture until the frame can answer, and the
// page keeps its height if the code keeps the frame's room.
func TestElementOnASlowNetwork(t *testing.T) {
	t.Parallel()
	target, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	hold := map[string]chan struct{}{"/embed.js": make(chan struct{}), "/en/embed": make(chan struct{}), "frame.": make(chan struct{})}
	pass := httputil.NewSingleHostReverseProxy(target)
	slow := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for part, c := range hold {
			if strings.Contains(r.URL.Path, part) {
				<-c
			}
		}
		pass.ServeHTTP(w, r)
	}))
	t.Cleanup(slow.Close)
	tab := quietTab(t, chromium.View{})
	text := `<ai-continent-calculator src="SLOW/en/embed">` + fallback + `</ai-continent-calculator><script async src="SLOW/embed.js"></script>`
	opened := make(chan error, 1)
	address := article{head: eventsScript, body: strings.ReplaceAll(text, "SLOW", slow.URL+base)}.serve(t)
	go func() { opened <- tab.Open(address) }()
	seen := `document.querySelector("ai-continent-calculator img").checkVisibility()`
	for _, step := range []string{"/embed.js", "/en/embed", "frame."} {
		wait(t, tab, `document.readyState !== "loading" && `+seen+` && count("ready") === 0`)
		close(hold[step])
		if step == "/embed.js" {
			wait(t, tab, `frame()`)
		}
	}
	wait(t, tab, `count("ready")`)
	if err := <-opened; err != nil {
		t.Error(err)
	}
	if eval[bool](t, tab, seen) {
		t.Error("the picture still shows, want the frame in its place")
	}
}

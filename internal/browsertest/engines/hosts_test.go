package engines

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/engine"
	"aicontinent/internal/site"
)

func mustSite(t *testing.T, change func(*site.Config)) http.Handler {
	t.Helper()
	h, err := newSite(change)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// preceded serves a site whose documents run a script before their own, since not every
// engine can add one.
func preceded(next http.Handler, script string) http.Handler {
	const address = "/before.js"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == address {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, script)
			return
		}
		r.Header.Del("Accept-Encoding")
		own := httptest.NewRecorder()
		next.ServeHTTP(own, r)
		body := own.Body.String()
		if strings.HasPrefix(own.Header().Get("Content-Type"), "text/html") {
			body = strings.Replace(body, "<script", `<script src="`+address+`"></script><script`, 1)
			own.Header().Del("Content-Length")
		}
		for name, values := range own.Header() {
			w.Header()[name] = values
		}
		w.WriteHeader(own.Code)
		fmt.Fprint(w, body)
	})
}

// gated holds back paths with a part until the function returned is called.
func gated(next http.Handler, part string) (h http.Handler, open func()) {
	gate := make(chan struct{})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, part) {
			<-gate
		}
		next.ServeHTTP(w, r)
	}), sync.OnceFunc(func() { close(gate) })
}

// Programs are told apart by parts of their addresses: the light ones, and go-app's.
const lightPart, fullPart = "/light", ".wasm"

// gatedPage opens a page whose programs come when the functions returned are called.
func gatedPage(t *testing.T, e engine.Engine, path string) (p engine.Page, light, full func()) {
	t.Helper()
	h, light := gated(server.Config.Handler, lightPart)
	h, full = gated(h, fullPart)
	s := served(t, h)
	t.Cleanup(func() { light(); full() }) // the server can end then
	p = page(t, e, engine.View{})
	if err := p.Open(s.URL + path); err != nil {
		t.Fatal(err)
	}
	program(t, p, "server")
	return p, light, full
}

// program waits for the program that answers.
func program(t *testing.T, p engine.Page, name string) {
	t.Helper()
	wait(t, p, fmt.Sprintf(`document.documentElement.dataset.program === %q`, name))
}

// What was done before a program came counts in order, and what was unfolded and
// focused stays so.
func TestWhatWasDoneBeforeIsKept(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p, light, full := gatedPage(t, e, "/en/")
		click(t, p, `[data-do="preset equal"]`)
		eval[bool](t, p, `(() => {
  const support = document.getElementById("s.support");
  support.value = "40";
  return support.dispatchEvent(new Event("input", { bubbles: true }));
})()`)
		click(t, p, "#beliefs > summary")
		focus(t, p, "late.n")
		program(t, p, "server")
		light()
		program(t, p, "light")
		hasShares(t, p, 20, 20, 20, 40)
		wait(t, p, `document.getElementById("beliefs").open && document.activeElement.id === "late.n"`)
		wait(t, p, `location.search === "?s=200,200,200,400"`)
		full()
		program(t, p, "full")
		hasShares(t, p, 20, 20, 20, 40)
		wait(t, p, `document.getElementById("beliefs").open && document.activeElement.id === "late.n"`)
	})
}

// go-app's program takes over unnoticed: elements, focus, locks, the open row and the
// address stay, and it answers.
func TestTakeOver(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p, light, full := gatedPage(t, e, "/en/")
		light()
		program(t, p, "light")
		click(t, p, `[data-do="lock 0"]`)
		wait(t, p, `document.querySelector('.lock[data-do="unlock 0"]')`)
		focus(t, p, "s.support.n")
		press(t, p, "Control+a", "2", "0", "Enter")
		wait(t, p, `document.getElementById("s.support").value === "20" && location.search !== ""`)
		wait(t, p, `document.getElementById("status").textContent && !document.querySelector(".is-veiled")`)
		before := eval[string](t, p, `(window.named = [...document.querySelectorAll("#page [id]")].map((e) => [e.id, e]), `+theShares+` + location.search)`)
		if n := eval[int](t, p, `named.length`); n < 50 {
			t.Fatalf("%d elements have an ID, want 50 or more", n)
		}
		full()
		program(t, p, "full")
		if now := eval[string](t, p, theShares+` + location.search`); now != before {
			t.Errorf("after the take-over got %s, want %s as before", now, before)
		}
		if others := eval[string](t, p, `named.filter(([id, e]) => document.getElementById(id) !== e).map(([id]) => id).join()`); others != "" {
			t.Errorf("these elements were replaced, want none: %s", others)
		}
		wait(t, p, `document.activeElement.id === "s.support.n" && document.getElementById("s.support.more").open && document.querySelector('.lock[data-do="unlock 0"]')`)
		focus(t, p, "s.support")
		press(t, p, "ArrowRight")
		wait(t, p, `document.getElementById("s.support").value === "21" && document.getElementById("s.gigafactories").value === "10"`)
		checkTotal(t, p)
	})
}

// keptFor is an expression that becomes true once everything of a language is stored for
// use offline.
const keptFor = `(async (lang) => {
  const text = await (await fetch("/worker.js")).text();
  const site = JSON.parse(text.slice("const site = ".length, text.indexOf(";\n")));
  for (;;) {
    const found = await Promise.all(site.languages[lang].map((path) => caches.match(path)));
    if (found.every((answer) => answer)) return true;
    await new Promise((again) => setTimeout(again, 50));
  }
})`

// Without a network the stored site opens in the languages that were read, with other
// scenarios too.
func TestOffline(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		s := httptest.NewServer(mustSite(t, func(c *site.Config) { c.NoWorker = false }))
		p, err := e.NewPage(engine.View{})
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close() // its console reports the missing network
		for _, lang := range []string{"en", "fr"} {
			visit(t, p, s.URL+"/"+lang+"/")
			eval[bool](t, p, keptFor+`("`+lang+`")`)
		}
		s.CloseClientConnections()
		s.Close()
		for path, shares := range map[string]string{"/en/": "10,5,80,5", "/fr/?s=250,250,250,250": "25,25,25,25"} {
			visit(t, p, s.URL+path)
			wait(t, p, theShares+` === "`+shares+`"`)
			focus(t, p, "s.support")
			press(t, p, "End")
			hasShares(t, p, 0, 0, 0, 100)
		}
	})
}

// If the browser refuses all storage, so that every use of it throws, the page and an
// embed still work.
func TestStorageBlocked(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		s := served(t, preceded(server.Config.Handler, `for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("blocked", "SecurityError"); } });
}`))
		for _, path := range []string{"/en/", "/en/embed"} {
			p := page(t, e, engine.View{})
			if err := p.Open(s.URL + path); err != nil {
				t.Fatal(err)
			}
			focus(t, p, "s.support")
			ready(t, p)
			press(t, p, "End")
			hasShares(t, p, 0, 0, 0, 100)
		}
	})
}

// Two frames in an article answer independently.
func TestTwoFramesInAnArticle(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{Height: 2200})
		err := p.Open(article(t, `<script async src="CALCULATOR/embed.js"></script>
<ai-continent-calculator src="CALCULATOR/en/embed" title="One"></ai-continent-calculator>
<iframe title="Two" src="CALCULATOR/fr/embed?e=300" width="100%" height="1000" style="border:0"></iframe>`))
		if err != nil {
			t.Fatal(err)
		}
		checkAnswers(t, p, "/en/embed")
		checkAnswers(t, p, "/fr/embed")
		// The element is as high as its content.
		frame, err := p.Frame("/en/embed")
		if err != nil {
			t.Fatal(err)
		}
		wait(t, frame, `Math.abs(innerHeight - document.querySelector(".embed").getBoundingClientRect().bottom) < 3`)
	})
}

// On a narrow phone nothing is wider than the screen.
func TestNarrowPhone(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, path := range []string{"/fr/", "/fr/compare", "/fr/embed"} {
			p := page(t, e, engine.View{Width: 320, Height: 700})
			if err := p.Open(server.URL + path); err != nil {
				t.Fatal(err)
			}
			wait(t, p, `innerWidth === 320`)
			if wide := eval[float64](t, p, `document.documentElement.scrollWidth`); wide > 320 {
				t.Errorf("%s is %v pixels wide, want 320 or fewer", path, wide)
			}
		}
	})
}

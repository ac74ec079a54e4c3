package engines

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aicontinent/internal/browser/engine"
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

// preceded serves a site whose documents run a script before their own: not
// every engine can be told to.
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
			body = strings.Replace(body, "</title>", `</title><script src="`+address+`"></script>`, 1)
			own.Header().Del("Content-Length")
		}
		for name, values := range own.Header() {
			w.Header()[name] = values
		}
		w.WriteHeader(own.Code)
		fmt.Fprint(w, body)
	})
}

// gated holds programs back until the function given is called.
func gated(next http.Handler) (h http.Handler, open func()) {
	gate := make(chan struct{})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") || strings.Contains(r.URL.Path, "/light.") {
			<-gate
		}
		next.ServeHTTP(w, r)
	}), func() { close(gate) }
}

// What was done before a program is there counts, in order, and what was
// unfolded and focused stays so.
func TestWhatWasDoneBeforeIsKept(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		h, release := gated(server.Config.Handler)
		s := served(t, h)
		p := page(t, e, engine.View{})
		if err := p.Open(s.URL + "/en/"); err != nil {
			t.Fatal(err)
		}
		wait(t, p, `document.readyState === "complete"`)
		eval[bool](t, p, `(document.getElementById("beliefs").open = true)`)
		click(t, p, `[data-do="preset equal"]`)
		eval[bool](t, p, `(() => {
  const support = document.getElementById("s.support");
  support.value = "40";
  return support.dispatchEvent(new Event("input", { bubbles: true }));
})()`)
		focus(t, p, "late.n")
		if eval[string](t, p, `document.documentElement.dataset.program`) != "server" {
			t.Fatal("the program is there already")
		}
		release()
		ready(t, p)
		hasShares(t, p, 20, 20, 20, 40)
		wait(t, p, `document.getElementById("beliefs").open && document.activeElement.id === "late.n"`)
		wait(t, p, `location.search === "?s=200,200,200,400"`)
	})
}

// Without a network the site that was kept opens, with other scenarios too.
func TestOffline(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		s := httptest.NewServer(mustSite(t, func(c *site.Config) { c.NoWorker = false }))
		p, err := e.NewPage(engine.View{})
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close() // its console tells of the network that is gone
		visit(t, p, s.URL+"/en/")
		eval[bool](t, p, `navigator.serviceWorker.ready.then(() => true)`)
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

// A browser that refuses all storage, so that to look at it throws, has a page
// and an embed all the same.
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

// Two frames in an article each answer for themselves.
func TestTwoFramesInAnArticle(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{Height: 2200})
		err := p.Open(article(t, `<script async src="CALCULATOR/embed.js"></script>
<ai-continent-calculator src="CALCULATOR/en/embed" title="One"></ai-continent-calculator>
<iframe title="Two" src="CALCULATOR/fr/embed?e=300" width="100%" height="1000" style="border:0"></iframe>`))
		if err != nil {
			t.Fatal(err)
		}
		answers(t, p, "/en/embed")
		answers(t, p, "/fr/embed")
		// The element is as high as what is in it.
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
				t.Errorf("%s is %v pixels wide", path, wide)
			}
		}
	})
}

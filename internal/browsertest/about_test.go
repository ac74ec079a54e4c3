package browsertest

import (
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// The page about the site needs no program: it loads none, has no script, and axe finds
// no fault in it, light or dark, on a phone or on a desk.
func TestAboutIsPlainAndAccessible(t *testing.T) {
	t.Parallel()
	script := axe.text(t)
	for _, path := range []string{"/fr/about", "/en/about"} {
		for _, v := range []chromium.View{{Width: 360}, {Scheme: "dark"}} {
			tab := openView(t, path, v)
			if n := eval[int](t, tab, `document.scripts.length + performance.getEntriesByType("resource").filter((e) => /\.wasm|\/light|\/app\./.test(e.name)).length`); n != 0 {
				t.Errorf("%s has %d scripts or programs, want none", path, n)
			}
			if eval[bool](t, tab, `document.documentElement.scrollWidth > innerWidth`) {
				t.Errorf("%s scrolls sideways at %d pixels, want it to fit", path, v.Width)
			}
			checkAxe(t, tab, script, path, v)
		}
	}
}

// go-app's program leaves the page about the site to the browser: a link leads there as
// any link does, and Back leads to the scenario.
func TestAboutFromALivePage(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?e=300")
	eval[bool](t, tab, `(document.querySelector('footer a[href$="/en/about"]').click(), true)`)
	wait(t, tab, `document.documentElement.dataset.page === "about" && document.readyState === "complete"`)
	if got := eval[string](t, tab, `location.pathname`); !strings.HasSuffix(got, "/en/about") {
		t.Errorf("the address is %s, want /en/about", got)
	}
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `document.documentElement.dataset.page === "calculator" && location.search === "?e=300"`)
	ready(t, tab)
}

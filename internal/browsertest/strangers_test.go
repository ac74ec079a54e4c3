package browsertest

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/chromium"
	"aicontinent/internal/site"
	"aicontinent/web"
)

// stranger puts an element into the document, like a translation bar, an archive's
// toolbar or an extension.
const stranger = `
window.put = (where, how) => {
  const bar = document.createElement("div");
  bar.id = "stranger";
  bar.innerHTML = "<p>Translated page</p><input value='mine'><button>Show the original</button>";
  const at = typeof where === "string" ? document.querySelector(where) : where;
  at[how](bar);
  window.bar = bar;
};
window.doubled = () => {
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
};`

// checkStranger fails if the stranger's element is not where it was, or an ID of the page
// occurs twice.
func checkStranger(t *testing.T, tab *chromium.Tab, where string) {
	t.Helper()
	if !eval[bool](t, tab, `bar.isConnected && document.getElementById("stranger") === bar && bar.querySelector("input").value === "mine" && (`+where+`)`) {
		t.Error("the stranger's element is gone or elsewhere, want it at its place")
	}
	if twice := eval[[]string](t, tab, `doubled()`); len(twice) > 0 {
		t.Errorf("the document has these IDs twice, want none: %q", twice)
	}
}

// spot is a place for a stranger's element, with an expression that is true while it is
// there.
type spot struct{ name, put, there string }

// aroundPage are places around the page.
var aroundPage = []spot{
	{"first", `put(document.body, "prepend")`, `document.body.firstElementChild === bar`},
	{"after the page", `put("#loader", "before")`, `bar.nextElementSibling.id === "loader"`},
	{"last", `put(document.body, "append")`, `document.body.lastElementChild === bar`},
}

// withinPage are places in the page.
var withinPage = []spot{
	{"first in the page", `put("#main", "before")`, `bar.nextElementSibling.id === "main"`},
	{"first in the main part", `put("#main", "prepend")`, `document.getElementById("main").firstElementChild === bar`},
	{"between figures", `put("#gdp", "before")`, `bar.nextElementSibling.id === "gdp"`},
	{"last in the page", `put("footer", "after")`, `bar.previousElementSibling.tagName === "FOOTER"`},
}

// strangersStay puts an element into a place, before or after the program takes over,
// and uses the page.
func strangersStay(t *testing.T, p spot, before bool) {
	t.Helper()
	script := stranger
	if before {
		script += `document.addEventListener("DOMContentLoaded", () => { ` + p.put + `; });`
	}
	tab := openBefore(t, "/en/", script)
	if !before {
		eval[bool](t, tab, `(`+p.put+`, true)`)
	}
	checkStranger(t, tab, p.there)
	click(t, tab, "step s.support 1")
	wait(t, tab, `document.getElementById("s.support").value === "6"`)
	focus(t, tab, "s.support")
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `document.getElementById("s.support").value === "7"`)
	checkGoesOn(t, tab)
	eval[bool](t, tab, `(history.go(-history.state), true)`) // back to where the page was opened
	hasShares(t, tab, 10, 5, 80, 5)
	checkStranger(t, tab, p.there)
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the page has problems, want none: %q", problems)
	}
}

// An element that others put around the page stays where it is, and changes nothing of
// the page.
func TestStrangersAroundThePage(t *testing.T) {
	t.Parallel()
	needsSlim(t)
	for i, p := range aroundPage {
		for when, before := range map[string]bool{"before": true, "after": false} {
			if isLeft(before == (i%2 == 0)) {
				continue
			}
			t.Run(strings.ReplaceAll(p.name, " ", "_")+"_"+when, func(t *testing.T) { strangersStay(t, p, before) })
		}
	}
}

// needsSlim skips a test that unchanged go-app fails: it takes the first element of the
// body for the page, and loses texts that others replace.
func needsSlim(t *testing.T) {
	t.Helper()
	if kind == "stock" {
		t.Skip("go-app as it is knows no elements of others")
	}
}

// The same holds for an element within the page.
func TestStrangersWithinThePage(t *testing.T) {
	t.Parallel()
	for i, p := range withinPage {
		for when, before := range map[string]bool{"before": true, "after": false} {
			if isLeft(before == (i%2 == 0)) {
				continue
			}
			t.Run(strings.ReplaceAll(p.name, " ", "_")+"_"+when, func(t *testing.T) { strangersStay(t, p, before) })
		}
	}
}

// archived is the path at which an archive has the site.
const archived = "/web/2026/https://example.org"

// serveElsewhere serves the site at /ai/ as others pass it on: with doubled slashes, at the
// address of an archive that rewrites links, as another file, and with the changes of a
// function.
func serveElsewhere(t *testing.T, change func(page []byte) []byte) (origin string) {
	t.Helper()
	s := httptest.NewUnstartedServer(nil)
	origin = "http://" + s.Listener.Addr().String()
	answers, err := site.New(site.Config{Files: web.Files(), Brotli: 1, NoWorker: true, BaseURL: origin + "/ai", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	s.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path, isArchived := strings.CutPrefix(r.URL.Path, archived)
		if path == "/saved/page.html" {
			path = "/ai/en/"
		}
		r.URL.Path = strings.ReplaceAll(path, "//", "/")
		r.Header.Del("Accept-Encoding")
		answer := httptest.NewRecorder()
		answers.Handler().ServeHTTP(answer, r)
		body := answer.Body.Bytes()
		if strings.HasPrefix(answer.Header().Get("Content-Type"), "text/html") {
			body = change(body)
			if isArchived {
				for _, name := range []string{"href", "src", "action"} {
					body = bytes.ReplaceAll(body, []byte(name+`="/ai/`), []byte(name+`="`+archived+"/ai/"))
				}
			}
		}
		for key := range answer.Header() {
			if key != "Content-Length" {
				w.Header()[key] = answer.Header()[key]
			}
		}
		w.WriteHeader(answer.Code)
		_, _ = w.Write(body)
	})
	s.Start()
	t.Cleanup(s.Close)
	return origin
}

func unchanged(page []byte) []byte { return page }

// openAt opens a whole address.
func openAt(t *testing.T, address string) *chromium.Tab {
	t.Helper()
	tab, err := browser.NewTab(chromium.View{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tab.Close)
	if err := tab.Open(address); err != nil {
		t.Fatal(err)
	}
	return tab
}

// Below another path the page stays what it is, because its data attributes say which
// page it is.
func TestUnderAnotherPath(t *testing.T) {
	t.Parallel()
	needsServer(t)
	origin := serveElsewhere(t, unchanged)
	for _, c := range []struct{ path, lang, other string }{
		{"/ai//en/", "en", "/ai/fr/"},
		{"/ai//fr/", "fr", "/ai/en/"},
		{archived + "/ai/fr/", "fr", archived + "/ai/en/"},
		{archived + "/ai//en/", "en", archived + "/ai//fr/"},
		{"/saved/page.html", "en", "/ai/fr/"},
	} {
		tab := openAt(t, origin+c.path)
		title := eval[string](t, tab, `document.title`)
		ready(t, tab)
		click(t, tab, "preset equal")
		hasShares(t, tab, 25, 25, 25, 25)
		wait(t, tab, fmt.Sprintf(`location.pathname + location.search === %q`, c.path+"?s=250,250,250,250"))
		if got := eval[[]string](t, tab, `[document.title, document.documentElement.lang, document.querySelector("h1") ? "title" : "none"]`); !cmp.Equal(got, []string{title, c.lang, "title"}) {
			t.Errorf("%s: the page is now %q, want it as before, titled %q, in %s", c.path, got, title, c.lang)
		}
		eval[bool](t, tab, `(history.back(), true)`)
		hasShares(t, tab, 10, 5, 80, 5)
		eval[bool](t, tab, `(document.querySelector("a[hreflang]").click(), true)`)
		wait(t, tab, fmt.Sprintf(`location.pathname === %q && document.documentElement.lang !== %q`, c.other, c.lang))
		hasShares(t, tab, 10, 5, 80, 5)
		eval[bool](t, tab, `(history.back(), true)`)
		wait(t, tab, fmt.Sprintf(`location.pathname === %q && document.documentElement.lang === %q`, c.path, c.lang))
		for _, problem := range tab.Problems() {
			t.Errorf("%s has a problem, want none: %s", c.path, problem)
		}
	}
}

// A page that the program does not know stays as the server wrote it, and its form
// works.
func TestUnknownPageIsLeft(t *testing.T) {
	t.Parallel()
	needsServer(t)
	for _, change := range [][2]string{{`data-page="calculator"`, `data-page="atlas"`}, {`data-lang="en"`, `data-lang="tlh"`}, {` id="page"`, ` id="leaf"`}} {
		origin := serveElsewhere(t, func(page []byte) []byte { return bytes.Replace(page, []byte(change[0]), []byte(change[1]), 1) })
		tab := openAt(t, origin+"/ai/en/?e=300")
		eval[bool](t, tab, `(window.wrote = document.querySelector("body > div"), window.text = wrote.textContent, true)`)
		wait(t, tab, `document.documentElement.dataset.program === "failed"`)
		if !eval[bool](t, tab, `wrote.isConnected && wrote.textContent === text && document.getElementById("loader").hidden`) {
			t.Errorf("%s: the page has other elements or says %q, want it as it was", change[1], eval[string](t, tab, `document.getElementById("loader").textContent`))
		}
		eval[bool](t, tab, `(document.querySelector('[data-do="preset equal"]').click(), true)`)
		wait(t, tab, `!window.wrote && location.search === "?e=300&s=250,250,250,250"`)
		for _, problem := range tab.Problems() {
			t.Errorf("%s: the page has a problem, want none: %s", change[1], problem)
		}
	}
}

// breakRendering makes a number of changes of the document fail.
const breakRendering = `
window.breakRendering = (times) => {
  for (const [of, name] of [[Element, "setAttribute"], [Node, "replaceChild"], [Node, "appendChild"], [Node, "removeChild"], [Node, "insertBefore"]]) {
    const whole = of.prototype[name];
    of.prototype[name] = function (...given) {
      if (times-- > 0) throw new DOMException("The node is not a child of this node.", "NotFoundError");
      return whole.apply(this, given);
    };
  }
};`

// If a rendering fails, the page is made again from the session: it is complete, and
// what was locked still is.
func TestRenderingThatFailsOnce(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openBefore(t, "/en/", stranger+breakRendering+owing)
	if kind != "stock" {
		eval[bool](t, tab, `(put(document.body, "prepend"), true)`)
	} else {
		eval[bool](t, tab, `(put(document.body, "append"), true)`)
	}
	eval[bool](t, tab, `(document.getElementById("choices").open = true)`)
	wait(t, tab, `document.getElementById("e")`)
	click(t, tab, "lock 2")
	wait(t, tab, `document.querySelector('[data-do="unlock 2"]')`)
	focus(t, tab, "e")
	eval[bool](t, tab, `(breakRendering(1), true)`)
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `document.getElementById("e").value === "205" && document.querySelector('[data-do="unlock 2"]')`)
	wait(t, tab, `document.activeElement.id === "e" && document.getElementById("choices").open`)
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `location.search === "?e=210" && document.getElementById("e").value === "210"`)
	checkStranger(t, tab, `true`)
	click(t, tab, "unlock 2")
	wait(t, tab, `document.querySelector('[data-do="lock 2"]') && document.getElementById("status").textContent`)
	checkGoesOn(t, tab)
	wait(t, tab, `document.getElementById("status").textContent`)
	served := openView(t, "/en/?"+query(t, tab), chromium.View{NoScripts: true})
	unfold(t, tab)
	takeUnaskedLive(t, tab, takeUnasked(t, served))
	refold(t, tab)
	eval[bool](t, tab, `(document.getElementById("status").textContent = "", document.querySelector('[data-part="undo"]').remove(), true)`)
	shown := ofALink.Replace(eval[string](t, tab, strings.ReplaceAll(outline, "document.body.firstElementChild", `document.getElementById("page")`)))
	if diff := cmp.Diff(strings.Split(ofALink.Replace(eval[string](t, served, outline)), "\n"), strings.Split(shown, "\n")); diff != "" {
		t.Errorf("-served +made whole again:\n%s", diff)
	}
	if problems := tab.Problems(); len(problems) != 1 || !strings.Contains(problems[0], "not a child") {
		t.Errorf("the console has %q, want the problem once", problems)
	}
}

// If renderings keep failing, the page is the server's again, says which numbers it
// shows, and its form works.
func TestRenderingThatFailsAgain(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openBefore(t, "/en/?e=300", `document.addEventListener("DOMContentLoaded", () => { window.wrote = document.getElementById("page"); });`+breakRendering)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	eval[bool](t, tab, `(breakRendering(Infinity), true)`)
	click(t, tab, "preset adoption")
	wait(t, tab, `document.documentElement.dataset.program === "failed" && document.querySelectorAll("#page").length === 1`)
	hasShares(t, tab, 10, 5, 80, 5)
	text := eval[string](t, tab, `document.getElementById("loader").textContent`)
	if !strings.Contains(text, "has stopped") || !strings.Contains(text, "numbers shown") {
		t.Errorf("the page says %q, want that it has stopped, and which numbers are shown", text)
	}
	wait(t, tab, `getComputedStyle(document.querySelector(".submit")).display === "block"`)
	eval[bool](t, tab, `(document.querySelector('[data-do="preset equal"]').click(), true)`)
	wait(t, tab, `document.documentElement.dataset.program === "full" && location.search === "?e=300&s=250,250,250,250" && document.readyState === "complete"`)
	hasShares(t, tab, 25, 25, 25, 25)
}

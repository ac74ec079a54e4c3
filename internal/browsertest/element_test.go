package browsertest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"aicontinent/internal/chromium"
)

const (
	embedScript = `<script async src="CALCULATOR/embed.js"></script>`

	// eventsScript collects the events of every element in order, with their details.
	eventsScript = `<script>
const heard = [];
for (const type of ["ready", "change", "error"]) {
  document.addEventListener(type, (e) => {
    if (e.target.localName === "ai-continent-calculator") heard.push({ type, id: e.target.id, detail: e.detail });
  }, true);
}
const calc = (id) => id ? document.getElementById(id) : document.querySelector("ai-continent-calculator");
const frame = (id) => calc(id).shadowRoot && calc(id).shadowRoot.querySelector("iframe");
const count = (type, id) => heard.filter((e) => e.type === type && (!id || e.id === id)).length;
</script>`
	fallback = `<a href="CALCULATOR/fr/?e=300"><img alt="The plan" width="300" height="150" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></a>`
)

// withElement returns an article whose body has the element.
func withElement(body string) article { return article{head: eventsScript, body: body + embedScript} }

// waitForHeight waits until the element's frame is exactly as high as its content. The browser
// does not tell a frame out of view its own height, so its content is asked for.
func waitForHeight(t *testing.T, tab, frame *chromium.Tab, id string) {
	t.Helper()
	wait(t, tab, fmt.Sprintf(`count("ready", %q)`, id))
	wait(t, frame, `document.documentElement.scrollWidth <= innerWidth`)
	const bottom = `Math.ceil(Math.max(...[...document.body.children].map((e) => e.getBoundingClientRect().bottom)))`
	// The content may still be laid out again while the frame grows, so both are asked
	// until they agree.
	fitted := false
	for end := time.Now().Add(time.Minute); !fitted && time.Now().Before(end); {
		fitted = eval[bool](t, tab, fmt.Sprintf(`new Promise((done) => setTimeout(() => done(Math.abs(frame(%[1]q).clientHeight - %[2]v) < 3 && Math.abs(calc(%[1]q).getBoundingClientRect().height - frame(%[1]q).clientHeight) <= 1), 50))`,
			id, eval[float64](t, frame, bottom)))
	}
	if !fitted {
		t.Fatalf("the frame is %v pixels high, its element %v and its content %v; want the same", eval[float64](t, tab, fmt.Sprintf(`frame(%q).clientHeight`, id)), eval[float64](t, tab, fmt.Sprintf(`calc(%q).getBoundingClientRect().height`, id)), eval[float64](t, frame, bottom))
	}
}

// The element asks for nothing until the reader is near. Its content shows until the
// frame is ready, and then all of the frame does.
func TestElement(t *testing.T) {
	// Not in parallel: a busy browser seldom draws what is out of view.
	a := withElement(`<div style="height:4000px"></div><ai-continent-calculator src="CALCULATOR/fr/embed?e=300" title="Le calcul">` + fallback + `</ai-continent-calculator><p id="after">after</p>`)
	tab := a.read(t, chromium.View{Width: 400, Height: 800})
	wait(t, tab, `calc().shadowRoot`)
	if !eval[bool](t, tab, `new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(!frame() && calc().querySelector("img").checkVisibility())), 0))`) {
		t.Fatal("far below the screen there is a frame, or no picture; want the picture alone")
	}
	eval[bool](t, tab, `(scrollTo(0, 3000), true)`)
	wait(t, tab, `frame()`)
	f := frameOf(t, tab, "/fr/embed?e=300")
	waitForHeight(t, tab, f, "")
	for expression, want := range map[string]string{
		`frame().title`: "Le calcul",
		`getComputedStyle(frame()).borderTopWidth`: "0px",
		`String(frame().clientWidth === calc().clientWidth && calc().clientWidth === calc().parentElement.clientWidth)`: "true",
		`String(calc().querySelector("img").checkVisibility())`:                                                         "false",
		`String(document.getElementById("after").getBoundingClientRect().top >= calc().getBoundingClientRect().bottom)`: "true",
		`heard.map((e) => e.type).join()`:  "ready",
		`getComputedStyle(calc()).display`: "block",
		`String(performance.getEntriesByType("resource").every((e) => e.name.startsWith("CALCULATOR") || e.name.startsWith("data:")))`: "true",
	} {
		if got := eval[string](t, tab, strings.ReplaceAll(expression, "CALCULATOR", embedSite(t))); got != want {
			t.Errorf("%s is %q, want %q", expression, got, want)
		}
	}
}

// A frame that loads below the screen gets its height before the reader comes, so that
// nothing moves in view.
func TestElementHasItsHeightBeforeItIsSeen(t *testing.T) {
	// Not in parallel: a busy browser seldom draws what is out of view.
	a := withElement(`<div style="height:1100px"></div><ai-continent-calculator src="CALCULATOR/en/embed">` + fallback + `</ai-continent-calculator><p>after</p>`)
	tab := a.read(t, chromium.View{Width: 400, Height: 800})
	wait(t, tab, `count("ready")`)
	f := frameOf(t, tab, "/en/embed")
	waitForHeight(t, tab, f, "")
	if y := eval[float64](t, tab, `scrollY`); y != 0 {
		t.Errorf("the page has scrolled by %v, want 0", y)
	}
}

func TestElementWithoutScripts(t *testing.T) {
	t.Parallel()
	a := withElement(`<ai-continent-calculator src="CALCULATOR/fr/embed">` + fallback + `</ai-continent-calculator>`)
	tab := a.read(t, chromium.View{NoScripts: true})
	if !eval[bool](t, tab, `document.querySelector("ai-continent-calculator img").checkVisibility() && !document.querySelector("iframe")`) {
		t.Error("without scripts there is a frame, or no picture; want the picture alone")
	}
}

// The frame has the language of src unless the element has one; without either, it has
// the page's.
func TestElementLanguage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ page, element, src, want string }{
		{`lang="fr"`, ``, "/fr/embed?e=300", "/fr/embed?e=300"},
		{`lang="en"`, ``, "/fr/embed?e=300", "/fr/embed?e=300"},
		{`lang="en"`, `lang="fr-CA"`, "/en/embed?e=300", "/fr/embed?e=300"},
		{`lang="en"`, `lang="sv"`, "/fr/embed", "/fr/embed"},
		{`lang="fr-BE"`, ``, "/embed?s=250,250,250,250", "/fr/embed?s=250,250,250,250"},
		{`lang="EN"`, ``, "/embed", "/en/embed"},
		{`lang="sv"`, ``, "/embed", "/en/embed"},
		{`dir="ltr"`, ``, "/embed", "/en/embed"},
		{`lang="fr"`, `lang="en"`, "/embed", "/en/embed"},
	} {
		a := withElement(fmt.Sprintf(`<ai-continent-calculator %s src="CALCULATOR%s"></ai-continent-calculator>`, c.element, c.src))
		a.html = c.page
		tab := a.read(t, chromium.View{})
		wait(t, tab, `count("ready")`)
		got := strings.TrimPrefix(eval[string](t, tab, `frame().src`), embedSite(t))
		got = strings.TrimSuffix(strings.TrimSuffix(got, "theme=light"), "&")
		if got = strings.TrimSuffix(got, "?"); got != c.want {
			t.Errorf("page %s, element %s, src %s: %s, want %s", c.page, c.element, c.src, got, c.want)
		}
	}
	tab := withElement(`<section lang="fr"><ai-continent-calculator src="CALCULATOR/embed"></ai-continent-calculator></section>`).read(t, chromium.View{})
	wait(t, tab, `count("ready") && frame().src.includes("/fr/embed")`)
	eval[bool](t, tab, `(calc().scenario = "e=310", calc().lang = "en", true)`)
	wait(t, tab, `count("ready") === 2 && frame().src.includes("/en/embed?e=310&") && calc().scenario === "e=310"`)
}

// The theme is that of the page around, however the page sets it, unless the element or
// its address names another.
func TestElementTheme(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, head, attributes, scheme, want string }{
		{"plain page", ``, ``, "dark", "theme=light"},
		{"dark by its colours", `<style>body{background:#111;color:#eee}</style>`, ``, "light", "theme=dark"},
		{"dark by its scheme", `<meta name="color-scheme" content="dark">`, ``, "light", "theme=dark"},
		{"either, and the reader likes dark", `<meta name="color-scheme" content="light dark">`, ``, "dark", "theme=dark"},
		{"either, and the reader likes light", `<meta name="color-scheme" content="light dark">`, ``, "light", "theme=light"},
		{"dark in new colours", `<style>body{background:#111;color:oklch(0.9 0.05 200)}</style>`, ``, "light", "theme=dark"},
		{"dark in wide colours", `<style>body{background:#111;color:color(display-p3 0.8 0.9 0.8)}</style>`, ``, "light", "theme=dark"},
		{"light in new colours", `<style>body{color:lab(20 10 10)}</style>`, ``, "light", "theme=light"},
		{"told", `<style>body{background:#111;color:#eee}</style>`, `theme="light" src="CALCULATOR/en/embed?theme=dark"`, "light", "theme=light"},
		{"in the address", `<style>body{background:#111;color:#eee}</style>`, `src="CALCULATOR/en/embed?theme=light"`, "light", "theme=light"},
		{"auto in the address", `<style>body{background:#111;color:#eee}</style>`, `src="CALCULATOR/en/embed?theme=auto"`, "light", "theme=dark"},
		{"auto", `<style>body{background:#111;color:#eee}</style>`, `theme="auto" src="CALCULATOR/en/embed?theme=light"`, "light", "theme=dark"},
	} {
		a := withElement(`<ai-continent-calculator ` + c.attributes + ` src="CALCULATOR/en/embed"></ai-continent-calculator>`)
		a.head += c.head
		tab := a.read(t, chromium.View{Scheme: c.scheme})
		wait(t, tab, `count("ready")`)
		if got := eval[string](t, tab, `new URL(frame().src).search.slice(1)`); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

package browsertest

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// The frame follows the page's colours when they change, at once or by a transition;
// the element's own theme comes first.
func TestElementFollowsColours(t *testing.T) {
	t.Parallel()
	a := withElement(`<ai-continent-calculator src="CALCULATOR/en/embed"></ai-continent-calculator>`)
	a.head += `<style>body { color: #111; background: #fff; transition: color .4s linear } .dark body, .dark { color: #eee; background: #111 }</style>`
	tab := a.read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	wait(t, tab, `count("ready")`)
	for _, step := range []struct{ do, want string }{
		{`document.documentElement.className = "dark"`, "dark"},
		{`document.documentElement.className = ""`, "light"},
		{`document.body.className = "dark"`, "dark"},
		{`calc().setAttribute("theme", "light")`, "light"},
		{`calc().removeAttribute("theme")`, "dark"},
		{`document.body.style.color = "black"`, "light"},
	} {
		eval[bool](t, tab, `(`+step.do+`, true)`)
		wait(t, frame, `document.documentElement.dataset.theme === "`+step.want+`"`)
	}
	if n := eval[float64](t, tab, `count("ready")`); n != 1 {
		t.Errorf("the frame was loaded %v times, want once", n)
	}
}

// The scenario can be set and read at any time: before the script, before the frame,
// while the frame loads, and after.
func TestElementScenario(t *testing.T) {
	t.Parallel()
	a := article{head: eventsScript, body: `<ai-continent-calculator id="early" src="CALCULATOR/en/embed?e=300&amp;panels=split&amp;utm_source=x"></ai-continent-calculator>
<script>calc("early").scenario = "https://example.org/fr/?e=310&lease=30&panels=gdp#top";</script>
<div style="height:3000px"></div><ai-continent-calculator id="far" src="CALCULATOR/en/embed?e=320"></ai-continent-calculator>` + embedScript}
	tab := a.read(t, chromium.View{})
	wait(t, tab, `count("ready", "early")`)
	if got := eval[string](t, tab, `new URL(frame("early").src).search`); got != "?e=310&lease=30&panels=split&theme=light" {
		t.Errorf("with a scenario set before the script, the frame's link is %s, want that scenario", got)
	}
	for set, want := range map[string]string{"": "", "?e=330": "e=330", "/fr/": "", "https://example.org/en/": "", " e=340 ": "e=340", "e=350&theme=dark&pin=1": "e=350"} {
		if got := eval[string](t, tab, `(calc("far").scenario = "`+set+`", calc("far").scenario)`); got != want {
			t.Errorf("set to %q, the scenario is %q, want %q", set, got, want)
		}
	}
	if eval[bool](t, tab, `!!frame("far")`) {
		t.Error("setting the scenario of an element far away loads its frame, want none")
	}
	eval[bool](t, tab, `(calc("far").scenario = "e=330", calc("far").scrollIntoView(), true)`)
	wait(t, tab, `count("ready", "far") && frame("far").src.includes("?e=330&")`)
	eval[bool](t, tab, `(calc("far").setAttribute("src", "`+embedSite(t)+`/en/embed?e=360"), true)`)
	wait(t, tab, `count("ready", "far") === 2 && calc("far").scenario === "e=360"`)
	eval[bool](t, tab, `(calc("far").scenario = "e=370", true)`)
	wait(t, tab, `heard.some((e) => e.type === "change" && e.id === "far" && e.detail.link === "e=370" && e.detail.outcomes.year === 2035)`)
	// With a marker the address keeps the article's scenario; what is set while the
	// frame loads waits.
	eval[bool](t, tab, `(calc("far").setAttribute("src", "`+embedSite(t)+`/en/embed?e=380&pin=1"), calc("far").scenario = "e=390", calc("far").scrollIntoView(), true)`)
	wait(t, tab, `frame("far") && frame("far").src.includes("?e=380&pin=1&")`)
	wait(t, tab, `heard.some((e) => e.type === "change" && e.detail.link === "e=390") && calc("far").scenario === "e=390"`)
}

// The element does not believe a frame that has gone to another origin.
func TestElementBelievesItsOriginOnly(t *testing.T) {
	t.Parallel()
	away := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.Host, "127.0.0.1") {
			http.Redirect(w, r, "http://"+strings.Replace(r.Host, "127.0.0.1", "localhost", 1)+"/away", http.StatusFound)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(`<link rel=icon href="data:,"><script>for (const type of ["height", "ready"]) parent.postMessage({"ai-continent": 1, type, px: 1234}, "*")</script>`))
	}))
	t.Cleanup(away.Close)
	tab := withElement(`<ai-continent-calculator src="`+away.URL+`/fr/embed">`+fallback+`</ai-continent-calculator>`).read(t, chromium.View{})
	wait(t, tab, `count("error")`)
	if !eval[bool](t, tab, `count("ready") === 0 && frame().clientHeight < 1000 && calc().querySelector("img").checkVisibility()`) {
		t.Error("messages of another origin were taken for the calculator's, want them ignored")
	}
}

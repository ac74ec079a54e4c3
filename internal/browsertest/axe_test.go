package browsertest

import (
	"os"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// axe finds those faults of accessibility that a program can find.
var axe = library{"axe-core", "4.11.0", "ilYanEU8vxxBexpJd8cWM4ElSQq4QctCLKih0TSfjIfCQTeyH/6zVrmIJfLPrKTKJRbiG+cfnZbQIjAlJmF1jQ==", "axe.min.js"}

// checkAxe fails for each fault that axe, whose source is script, finds in a tab.
func checkAxe(t *testing.T, tab *chromium.Tab, script, path string, v chromium.View) {
	t.Helper()
	faults := eval[[]string](t, tab, script+`;
axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + v.help + ": " + n.html.slice(0, 120))))`)
	for _, fault := range faults {
		t.Errorf("%s at %d pixels, %s: axe finds %s, want nothing", path, v.Width, v.Scheme, fault)
	}
}

// isSampled reports whether only a sample is tried in a language, while French and
// English are tried in full. With LANGUAGES=all every language is.
func isSampled(l locale.Lang) bool {
	return l != locale.Fr && l != locale.En && os.Getenv("LANGUAGES") != "all"
}

// unfolded opens every fold once the page has loaded. While the page arrives, what is
// out of view has the size of a guess and lies over what is below it where a fold is
// opened by force, so all is laid out.
const unfolded = `document.readyState === "complete" && (document.querySelectorAll("details").forEach((fold) => { fold.open = true }), delete document.documentElement.dataset.coming)`

// axePaths are pages with errors, with every control and with long lists: their texts
// have another order or more elements than those of the plain page. Languages that are
// sampled take turns with the first four.
var axePaths = []string{
	"?e=300&s=200,200,300,300&aim=75@2030&lease=30&late=1.5&p.firm_gain=0.08", "compare?a=e%3D300%26late%3D2&outcome=jobs", "countries?country=PL",
	view.EmbedPage + "?controls=full&pin=1&e=300",
	"", "?e=x&s=1,2", "compare", view.MethodPage, view.SharePage, "countries?country=XX", "lease", "lease?rate=x", "data?e=300", "story",
	"classroom?links=Ana%20%3Fe%3D300%0A%3Flate%3D2&e=250", "classroom?links=Ana", "about",
	view.EmbedPage + "?panels=split,country&country=PL", view.EmbedPage + "?panels=lease&price=x",
	view.EmbedPage + "?panels=adoption,capacity,gdp,energy,balance,compute,jobs,frontier",
}

// Axe finds no fault in any language with every fold open, and no page scrolls
// sideways. The tabs of a language are closed before those of the next are opened.
func TestAxeInEveryLanguage(t *testing.T) {
	t.Parallel()
	needsServer(t)
	script := axe.text(t)
	for _, l := range locale.Langs {
		paths, views := axePaths, []chromium.View{{Width: 360}, {Scheme: "dark"}}
		if os.Getenv("LANGUAGES") != "all" { // two of the first four for each language
			at := int(l) % 3
			paths, views = paths[at:at+2], views[:1]
		}
		t.Run(l.Code(), func(t *testing.T) {
			for _, path := range paths {
				for _, v := range views {
					path := "/" + l.Code() + "/" + path
					tab := openView(t, path, v)
					wait(t, tab, unfolded)
					if eval[bool](t, tab, `document.documentElement.scrollWidth > innerWidth`) {
						t.Errorf("%s scrolls sideways at %d pixels, want it to fit", path, v.Width)
					}
					checkAxe(t, tab, script, path, v)
				}
			}
		})
	}
}

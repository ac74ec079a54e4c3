package browsertest

import (
	"strings"
	"testing"

	"aicontinent/internal/browser"
)

// apart are the pages that the server alone writes, in states that differ.
var apart = []string{
	"/fr/countries", "/en/countries?country=FR&sort=-name&e=300", "/fr/countries?country=XX",
	"/en/lease", "/fr/lease?price=350000&months=48", "/en/lease?rate=x", "/fr/data?e=300", "/en/data", "/fr/story", "/en/story?e=300&late=3",
}

// They are right by themselves: no script, nothing that axe finds, no page that
// scrolls sideways, light or dark, on a phone or on a desk, with large text too.
func TestApartIsPlainAndAccessible(t *testing.T) {
	t.Parallel()
	script := axe.text(t)
	for _, path := range apart {
		for _, v := range []browser.View{{Width: 360}, {Width: 320, Scheme: "dark"}, {}, {Scheme: "dark"}} {
			tab := openView(t, path, v)
			if n := eval[int](t, tab, `document.scripts.length`); n != 0 {
				t.Errorf("%s has %d scripts", path, n)
			}
			if eval[bool](t, tab, `document.documentElement.scrollWidth > innerWidth`) {
				t.Errorf("%s scrolls sideways at %d", path, v.Width)
			}
			faults := eval[[]string](t, tab, script+`;
document.querySelectorAll("details").forEach((fold) => { fold.open = true });
axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + v.help + ": " + n.html.slice(0, 120))))`)
			for _, fault := range faults {
				t.Errorf("%s at %d, %s: %s", path, v.Width, v.Scheme, fault)
			}
		}
	}
}

// A narrow screen folds the menu, which opens without scripts and by keyboard; a
// wide one shows every page at once.
func TestMenuFolds(t *testing.T) {
	t.Parallel()
	seen := `[...document.querySelectorAll(".top nav a")].filter((a) => a.checkVisibility()).length`
	tab := openView(t, "/fr/countries", browser.View{Width: 360, NoScripts: true})
	all := eval[int](t, tab, `document.querySelectorAll(".top nav a").length`)
	if n := eval[int](t, tab, seen); n != 0 {
		t.Errorf("%d links are seen before the menu is open", n)
	}
	if height := eval[float64](t, tab, `document.querySelector(".top").getBoundingClientRect().height`); height > 48 {
		t.Errorf("the bar is %v px high", height)
	}
	eval[bool](t, tab, `(document.querySelector(".menu-fold > summary").click(), true)`)
	if n := eval[int](t, tab, seen); n != all {
		t.Errorf("%d of %d links are seen in the open menu", n, all)
	}
	if wide := openView(t, "/fr/countries", browser.View{Width: 1280}); eval[int](t, wide, seen) != all {
		t.Error("a wide screen hides links")
	}
}

// The controls of these pages work without scripts: a country by its tile and by
// the menu, the order of the table by its heads, the terms of a lease by the form.
func TestApartWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/countries?e=300", browser.View{NoScripts: true})
	follow := func(script, search string) {
		t.Helper()
		eval[bool](t, tab, `(`+script+`, true)`)
		wait(t, tab, `location.search === "`+search+`" && document.readyState === "complete"`)
	}
	follow(`document.querySelector('.tile[href*="country=PL"]').click()`, "?e=300&country=PL")
	if got := eval[string](t, tab, `document.querySelector("#country h2").textContent + location.hash`); got != "Poland#country" {
		t.Errorf("a tile opens %s", got)
	}
	follow(`[...document.querySelectorAll(".states thead a")].find((a) => a.textContent.startsWith("Country")).click()`, "?e=300&sort=name&country=PL")
	if got := eval[string](t, tab, `document.querySelector(".states tbody tr:nth-child(2) th").textContent`); got != "Austria" {
		t.Errorf("sorted by name the first is %s", got)
	}
	follow(`document.querySelector("#pick").value = "DK", document.querySelector(".ask").requestSubmit()`, "?e=300&sort=name&country=DK")
	if got := eval[string](t, tab, `document.title`); !strings.HasPrefix(got, "Denmark: 42.0%") {
		t.Errorf("the title is %s", got)
	}
	tab = openView(t, "/en/lease", browser.View{NoScripts: true})
	follow(`document.querySelector("#price").value = "350,000 €", document.querySelector("#months").value = "48", document.querySelector("#terms").requestSubmit()`, "?price=350000&months=48")
	if got := eval[string](t, tab, `document.querySelector(".verdict").textContent`); !strings.Contains(got, "€331,587") {
		t.Errorf("the form is answered by %s", got)
	}
}

package browsertest

import (
	"regexp"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// apart are pages that the server alone writes, in different states.
var apart = []string{
	"/fr/countries", "/en/countries?country=FR&sort=-name&e=300", "/fr/countries?country=XX",
	"/en/lease", "/fr/lease?price=350000&months=48", "/en/lease?rate=x", "/fr/data?e=300", "/en/data", "/fr/story", "/en/story?e=300&late=3",
	"/fr/classroom", "/en/classroom?links=Ana%20%3Fe%3D300%0A%3Flate%3D2%0A%3Fs%3D0,0,0,1000&e=250", "/en/classroom?links=Ana",
}

// The pages of the server have no script and no fault that axe finds, and none scrolls
// sideways: light or dark, on a phone or on a desk, and with large text.
func TestApartIsPlainAndAccessible(t *testing.T) {
	t.Parallel()
	script := axe.text(t)
	for _, path := range apart {
		for _, v := range []chromium.View{{Width: 360}, {Width: 320, Scheme: "dark"}, {}, {Scheme: "dark"}} {
			if isLeft(v.Width == 320 || v == chromium.View{}) {
				continue
			}
			tab := openView(t, path, v)
			if n := eval[int](t, tab, `document.scripts.length`); n != 0 {
				t.Errorf("%s has %d scripts, want none", path, n)
			}
			if eval[bool](t, tab, `document.documentElement.scrollWidth > innerWidth`) {
				t.Errorf("%s scrolls sideways at %d pixels, want it to fit", path, v.Width)
			}
			wait(t, tab, unfolded)
			checkAxe(t, tab, script, path, v)
		}
	}
}

// On a narrow screen the menu is folded, and opens without scripts and by keyboard; a
// wide screen shows every page at once.
func TestMenuFolds(t *testing.T) {
	t.Parallel()
	seen := `[...document.querySelectorAll(".top nav a")].filter((a) => a.checkVisibility()).length`
	tab := openView(t, "/fr/countries", chromium.View{Width: 360, NoScripts: true})
	all := eval[int](t, tab, `document.querySelectorAll(".top nav a").length`)
	if all < 5 {
		t.Fatalf("the menu has %d links, want 5 or more", all)
	}
	if n := eval[int](t, tab, seen); n != 0 {
		t.Errorf("before the menu is open %d links are seen, want none", n)
	}
	if height := eval[float64](t, tab, `document.querySelector(".top").getBoundingClientRect().height`); height > 48 {
		t.Errorf("the bar is %v pixels high, want 48 or fewer", height)
	}
	eval[bool](t, tab, `(document.querySelector(".menu-fold > summary").click(), true)`)
	if n := eval[int](t, tab, seen); n != all {
		t.Errorf("in the open menu %d links are seen, want %d", n, all)
	}
	if wide := openView(t, "/fr/countries", chromium.View{Width: 1280}); eval[int](t, wide, seen) != all {
		t.Errorf("on a wide screen fewer than %d links are seen, want all", all)
	}
}

// Controls of the server's pages work without scripts: a country by its tile and by the
// menu, the order of the table by its headings, the terms of a lease by the form.
func TestApartWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/countries?e=300", chromium.View{NoScripts: true})
	follow := func(script, search string) {
		t.Helper()
		eval[bool](t, tab, `(`+script+`, true)`)
		wait(t, tab, `location.search === "`+search+`" && document.readyState === "complete"`)
	}
	follow(`document.querySelector('.tile[href*="country=PL"]').click()`, "?e=300&country=PL")
	if got := eval[string](t, tab, `document.querySelector("#country h2").textContent + location.hash`); got != "Poland#country" {
		t.Errorf("a tile opens %s, want Poland#country", got)
	}
	follow(`[...document.querySelectorAll(".states thead a")].find((a) => a.textContent.startsWith("Country")).click()`, "?e=300&sort=name&country=PL")
	if got := eval[string](t, tab, `document.querySelector(".states tbody tr:nth-child(2) th").textContent`); got != "Austria" {
		t.Errorf("sorted by name the second row is %s, want Austria", got)
	}
	follow(`document.querySelector("#pick").value = "DK", document.querySelector(".ask").requestSubmit()`, "?e=300&sort=name&country=DK")
	if got := eval[string](t, tab, `document.title`); !strings.HasPrefix(got, "Denmark: 42.0%") {
		t.Errorf("the title is %s, want Denmark: 42.0%%", got)
	}
	tab = openView(t, "/en/lease", chromium.View{NoScripts: true})
	follow(`document.querySelector("#price").value = "350,000 €", document.querySelector("#months").value = "48", document.querySelector("#terms").requestSubmit()`, "?price=350000&months=48")
	if got := eval[string](t, tab, `document.querySelector(".verdict").textContent`); !strings.Contains(got, "€331,587") {
		t.Errorf("the form is answered by %s, want €331,587 in it", got)
	}
}

// A class pastes its links without scripts, by keyboard alone, and gets a curve for
// each; on paper the lesson takes two pages.
func TestClassroomWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/classroom?e=300", chromium.View{NoScripts: true})
	eval[bool](t, tab, `(document.querySelector("#links").value = "Ana https://example.org/en/?s=250,250,250,250\nBen late=2\n", document.querySelector("#class-form").requestSubmit(), true)`)
	wait(t, tab, `document.querySelectorAll(".class-charts figure").length === 3`)
	if got := eval[string](t, tab, `location.search`); got != "?links=Ana%20%3Fs%3D250,250,250,250%0ABen%20%3Flate%3D2&e=300" {
		t.Errorf("the address is %s, want both links and the scenario", got)
	}
	if got := eval[string](t, tab, `[...document.querySelectorAll("#pupils tbody th")].map((th) => th.textContent).join()`); got != "Ana,Ben" {
		t.Errorf("the table has %s, want Ana,Ben", got)
	}
	if n := eval[int](t, tab, `document.querySelectorAll("#class-gdp .one-wide path.ch-line").length`); n != 3 {
		t.Errorf("the chart has %d lines, want two pupils and the start", n)
	}
	for _, path := range []string{"/fr/classroom", "/en/classroom?e=300"} {
		pdf, err := openView(t, path, chromium.View{}).Print()
		if err != nil {
			t.Fatal(err)
		}
		if n := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(pdf, -1)); n != 2 {
			t.Errorf("%s takes %d pages of paper, want 2", path, n)
		}
	}
}

// Panels that the server writes in an embed: the embed's script leaves their forms to
// the browser and loads no program for them, and axe finds no fault.
func TestApartPanels(t *testing.T) {
	t.Parallel()
	needsServer(t)
	script := axe.text(t)
	for _, path := range []string{"/fr/embed?panels=country&country=PL", "/en/embed?panels=split,country&country=FR", "/fr/embed?panels=lease", "/en/embed?panels=lease&price=x"} {
		for _, v := range []chromium.View{{Width: 320}, {Width: 640, Scheme: "dark"}} {
			tab := openView(t, path, v)
			if eval[bool](t, tab, `document.documentElement.scrollWidth > innerWidth`) {
				t.Errorf("%s scrolls sideways at %d pixels, want it to fit", path, v.Width)
			}
			wait(t, tab, unfolded)
			checkAxe(t, tab, script, path, v)
		}
	}
	tab := openView(t, "/en/embed?panels=country&country=PL&theme=light", chromium.View{Width: 640})
	eval[bool](t, tab, `(document.querySelector("#pick").value = "DK", document.querySelector("#panel-country form button").click(), true)`)
	wait(t, tab, `location.search === "?theme=light&panels=country&country=DK" && document.readyState === "complete"`)
	if got := eval[string](t, tab, `document.querySelector("#shown-country h2").textContent`); got != "Denmark" {
		t.Errorf("the menu shows %s, want Denmark", got)
	}
	tab = openView(t, "/en/embed?panels=lease", chromium.View{Width: 640})
	eval[bool](t, tab, `(document.querySelector("#lease-terms summary").click(), document.querySelector("#months").focus(), document.querySelector("#months").value = "48", document.querySelector("#terms button").click(), true)`)
	wait(t, tab, `location.search.includes("months=48") && document.readyState === "complete"`)
	if n := eval[int](t, tab, `performance.getEntriesByType("resource").filter((e) => /light-/.test(e.name)).length`); n != 0 {
		t.Errorf("a form of the server's loads %d programs, want none", n)
	}
}

// The panel of a country beside a split that is moved: it is pale until the link has
// asked the server again, and then belongs to the new split.
func TestCountryBesideTheSplit(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openView(t, "/en/embed?panels=split,country&country=PL", chromium.View{Width: 640, Height: 1400})
	before := eval[string](t, tab, `document.querySelector("#shown-country .verdict").textContent`)
	eval[bool](t, tab, `(document.querySelector('[data-do^="step s.support 1"], button.step[data-do*="s.support"]').click(), true)`)
	wait(t, tab, `document.querySelector("#panel-country.is-old .apart-line a")`)
	if got := eval[string](t, tab, `document.querySelector("#shown-country .verdict").textContent`); got != before {
		t.Errorf("the program wrote the country %s, want what the server wrote: %s", got, before)
	}
	eval[bool](t, tab, `(document.querySelector("#panel-country .apart-line a").click(), true)`)
	wait(t, tab, `location.search.includes("s=") && document.readyState === "complete" && !document.querySelector(".is-old")`)
	if got := eval[string](t, tab, `document.querySelector("#shown-country .verdict").textContent`); got == before || !strings.Contains(got, "Poland") {
		t.Errorf("after the form is sent the panel says %s, want Poland", got)
	}
}

// The calculator's sentence leads to a country, by keyboard and without scripts too,
// and keeps the scenario.
func TestFromTheSentenceToACountry(t *testing.T) {
	t.Parallel()
	needsServer(t)
	for _, v := range []chromium.View{{}, {NoScripts: true}} {
		tab := openView(t, "/en/?e=300", v)
		if !v.NoScripts {
			ready(t, tab)
		}
		eval[bool](t, tab, `(document.querySelector("#your-country summary").click(), true)`)
		wait(t, tab, `document.querySelector('#your-country a[href$="#PL"]')?.checkVisibility()`)
		eval[bool](t, tab, `(document.querySelector('#your-country a[href$="#PL"]').click(), true)`)
		wait(t, tab, `document.documentElement.dataset.page === "countries" && document.readyState === "complete"`)
		if got := eval[string](t, tab, `location.search + " " + document.querySelector("#country h2").textContent`); got != "?e=300&country=PL Poland" {
			t.Errorf("the tile leads to %s, want Poland in the same scenario", got)
		}
	}
}

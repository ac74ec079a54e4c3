package browsertest

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// stopsScript counts the stops of the Tab key, and those before the first chart.
const stopsScript = `(() => {
	const stops = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter((e) => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && e.type !== "hidden");
	const chart = document.querySelector(".splits, figure");
	return [stops.length, stops.filter((e) => chart.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING).length];
})()`

// By keyboard the page is short: it has few stops, and a chart comes soon.
func TestFewStops(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/", chromium.View{Width: 1366, Height: 900})
	ready(t, tab)
	wait(t, tab, `document.querySelector('[data-part="presets"]').getAttribute("role") === "toolbar"`)
	wait(t, tab, hasArrived+` && document.querySelector("#adoption [data-stop]").getAttribute("role") === "toolbar"`)
	if n := eval[[2]int](t, tab, stopsScript); n[0] >= 75 || n[1] > 30 {
		t.Errorf("Tab stops at %d places, %d of them before the first chart; want fewer than 75, and at most 30", n[0], n[1])
	}
	if links := eval[string](t, tab, `[...document.querySelectorAll(".skip")].map((a) => a.getAttribute("href")).join()`); links != "#levers,#results" {
		t.Errorf("the first links lead to %s, want #levers,#results", links)
	}
	if heads := eval[int](t, tab, `document.querySelectorAll("legend h2, .chapter > h2").length`); heads < 6 {
		t.Errorf("got %d headings of the board and the chapters, want 6 or more", heads)
	}
	menus := eval[map[string]int](t, tab, `Object.fromEntries([...document.querySelectorAll("figure[data-part=figure][id], .splits")].filter((e) => e.querySelector("svg")).map((e) => [e.id, e.querySelectorAll("[id$='-files']").length]))`)
	if len(menus) < 10 || slices.ContainsFunc(slices.Collect(maps.Values(menus)), func(n int) bool { return n != 1 }) {
		t.Errorf("the figures have these numbers of menus of files, want one each of 10 or more: %v", menus)
	}
}

// The buttons of a group are one stop of the Tab key: arrow keys, Home and End move
// between them, and the chosen one is the stop. Without scripts each button is a stop.
func TestGroupsAreOneStop(t *testing.T) {
	t.Parallel()
	const stops = `[...document.querySelectorAll('[data-part="presets"] button')].filter((e) => e.tabIndex === 0).map((e) => e.dataset.do).join()`
	const has = `document.activeElement.dataset.do`
	tab := open(t, "/en/")
	wait(t, tab, stops+` === "preset announced"`)
	eval[bool](t, tab, `(document.querySelector('[data-do="preset announced"]').focus(), true)`)
	list := eval[[]string](t, tab, `[...document.querySelectorAll('[data-part="presets"] button')].map((e) => e.dataset.do)`)
	last := len(list) - 1
	for _, c := range []struct {
		key string
		at  int
	}{{kb.ArrowRight, 1}, {kb.ArrowRight, 2}, {kb.ArrowLeft, 1}, {kb.End, last}, {kb.ArrowRight, 0}, {kb.ArrowLeft, last}, {kb.Home, 0}, {kb.ArrowRight, 1}, {kb.ArrowRight, 2}} {
		press(t, tab, c.key)
		if got := eval[string](t, tab, has); got != list[c.at] {
			t.Fatalf("%q leads to %s, want %s", c.key, got, list[c.at])
		}
		wait(t, tab, fmt.Sprintf(`%s === %q`, stops, list[c.at]))
	}
	press(t, tab, "\r")
	wait(t, tab, fmt.Sprintf(`document.querySelector('[data-do=%q]').getAttribute("aria-pressed") === "true"`, list[2]))
	if got := eval[string](t, tab, has); got != list[2] {
		t.Errorf("the focus went to %s, want %s", got, list[2])
	}
	press(t, tab, kb.Tab)
	wait(t, tab, `!document.activeElement.closest('[data-part="presets"]')`)
	click(t, tab, list[1])
	wait(t, tab, fmt.Sprintf(`%s === %q`, stops, list[1]))
	// These are the tabs of the board, and what a figure unfolds.
	for _, c := range []struct{ group, from, key, to string }{
		{"tabs", "#tab-split > summary", kb.ArrowRight, "firms"},
		{"tabs", "#tab-split > summary", kb.End, "beliefs"},
		{"folds", "#gdp-why > summary", kb.ArrowRight, "gdp-table"},
		{"folds", "#gdp-why > summary", kb.ArrowLeft, "gdp-files"},
	} {
		eval[bool](t, tab, fmt.Sprintf(`(document.querySelector(%q).focus(), true)`, c.from))
		press(t, tab, c.key)
		if got := eval[string](t, tab, `document.activeElement.parentNode.id`); got != c.to {
			t.Errorf("%s: %q leads to %q, want %q", c.group, c.key, got, c.to)
		}
	}
	plain := withoutScripts(t, "/en/", 1280, 900)
	if n := eval[[2]int](t, plain, `((presets) => [presets.length, presets.filter((e) => e.tabIndex < 0).length])([...document.querySelectorAll('[data-part="presets"] button')])`); n[0] < 5 || n[1] > 0 {
		t.Errorf("without scripts %d of %d presets cannot be reached, want 5 or more, all within reach", n[1], n[0])
	}
}

// In the chapters of a phone the results take one line. A button there shows the rows
// of the board above it and hides them again, while the page stays where it is.
func TestDockInTheChapters(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/en/", "/fr/?s=250,250,250,250"} {
		tab := openView(t, path, chromium.View{Width: 360, Height: 640, Touch: true})
		ready(t, tab)
		const height = `document.querySelector('[data-part="strip"]').getBoundingClientRect().height`
		if got := eval[float64](t, tab, height); got < 70 {
			t.Errorf("%s: beside the board the strip is %v pixels high, want 70 or more", path, got)
		}
		eval[bool](t, tab, `(document.getElementById("gdp").scrollIntoView(), true)`)
		wait(t, tab, height+` < 46`)
		if wide := eval[float64](t, tab, `Math.max(...[...document.querySelectorAll(".cell-value, .to-board")].map((e) => e.getBoundingClientRect().right)) - innerWidth`); wide > 0 {
			t.Errorf("%s: the strip is %v pixels too wide, want it to fit", path, wide)
		}
		const chart = `document.getElementById("gdp").getBoundingClientRect().top`
		before := eval[float64](t, tab, chart)
		eval[bool](t, tab, `(document.querySelector(".to-board").click(), true)`)
		const rows = `[...document.querySelectorAll('[data-part="row"] input[type="range"], [data-part="pace"] input[type="range"]')].map((e) => e.getBoundingClientRect()).filter((b) => b.top > 100 && b.bottom <= document.querySelector('[data-part="strip"]').getBoundingClientRect().top).length`
		wait(t, tab, rows+` === 5`)
		if now := eval[float64](t, tab, chart); now < before-1 || now > before+1 {
			t.Errorf("%s: the chart moved from %v to %v, want it to stay", path, before, now)
		}
		if id := eval[string](t, tab, `document.activeElement.id`); id != "s.gigafactories" {
			t.Errorf("%s: the focus is on %q, want s.gigafactories", path, id)
		}
		gdp := eval[string](t, tab, `document.querySelector('[data-key="gdp"] .cell-value').textContent`)
		press(t, tab, kb.End)
		wait(t, tab, fmt.Sprintf(`document.querySelector('[data-key="gdp"] .cell-value').textContent !== %q`, gdp))
		press(t, tab, kb.Escape)
		wait(t, tab, rows+` === 0`)
		if at := eval[string](t, tab, `document.activeElement.className`); at != "to-board" {
			t.Errorf("%s: the focus goes to %q, want to-board", path, at)
		}
		if now := eval[float64](t, tab, chart); now < before-40 || now > before+40 {
			t.Errorf("%s: the chart moved from %v to %v, want it within 40 pixels", path, before, now)
		}
		eval[bool](t, tab, `(scrollTo(0, 0), true)`)
		wait(t, tab, height+` > 70`)
	}
}

// If the keyboard comes to an element that is always in view, the page does not move,
// though the browser would make room around the element.
func TestFocusMovesNoPage(t *testing.T) {
	t.Parallel()
	for _, v := range []chromium.View{{Width: 1366, Height: 768}, {Width: 360, Height: 640}} {
		tab := openView(t, "/en/?s=250,250,250,250", v)
		ready(t, tab)
		eval[bool](t, tab, `(document.querySelector("#splits").scrollIntoView(), document.querySelector('.strip [data-key="adoption"]').focus(), true)`)
		before := eval[float64](t, tab, "scrollY")
		if v.Width > 1000 {
			eval[bool](t, tab, `(document.querySelector("#s\\.gigafactories\\.more summary").focus(), true)`)
			for range 6 {
				press(t, tab, kb.Tab)
			}
			eval[bool](t, tab, `(document.querySelector('.strip [data-key="adoption"]').focus(), true)`)
		}
		for range 4 {
			press(t, tab, kb.Tab)
			if now := eval[float64](t, tab, "scrollY"); now != before {
				t.Errorf("%d pixels wide: with the focus on %s the page scrolls from %v to %v, want it to stay", v.Width, eval[string](t, tab, `document.activeElement.outerHTML.slice(0, 80)`), before, now)
			}
		}
	}
}

// No open row covers the focused element, and Escape closes a row, or the menu of a
// phone. If a number's explanation is closed by its button, the focus goes to the
// sentence.
func TestNothingOpenHidesFocus(t *testing.T) {
	t.Parallel()
	const open = `[...document.querySelectorAll(".row-fold[open], .menu-fold[open], .others[open]")].length`
	tab := openView(t, "/en/?number=gdp", chromium.View{Width: 1366, Height: 768})
	ready(t, tab)
	for id, next := range map[string]int{"s.gigafactories": 4, "s.support": -3} {
		eval[bool](t, tab, fmt.Sprintf(`(document.getElementById(%q).querySelector("summary").focus(), true)`, id+".more"))
		press(t, tab, kb.Enter)
		wait(t, tab, open+` === 1`)
		for range max(next, -next) {
			if next > 0 {
				press(t, tab, kb.Tab)
			} else if err := tab.Press(kb.Tab, kb.ModifierShift); err != nil {
				t.Fatal(err)
			}
			wait(t, tab, `((e) => { const b = e.getBoundingClientRect(), at = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2); return e.contains(at) || at.contains(e); })(document.activeElement)`)
		}
		eval[bool](t, tab, fmt.Sprintf(`(document.getElementById(%q).focus(), true)`, id))
		press(t, tab, kb.Escape)
		wait(t, tab, open+` === 0 && document.activeElement.parentNode.id === `+fmt.Sprintf("%q", id+".more"))
	}
	eval[bool](t, tab, `(document.querySelector('#number [data-do="look number"]').focus(), true)`)
	press(t, tab, kb.Enter)
	wait(t, tab, `!document.querySelector("#number *") && document.activeElement.id === "answer"`)
	phone := openView(t, "/en/", chromium.View{Width: 360, Height: 640})
	ready(t, phone)
	for _, fold := range []string{".menu-fold", ".others"} {
		eval[bool](t, phone, fmt.Sprintf(`(document.querySelector("%s > summary").focus(), true)`, fold))
		press(t, phone, kb.Enter)
		wait(t, phone, open+` === 1`)
		press(t, phone, kb.Tab)
		press(t, phone, kb.Escape)
		wait(t, phone, open+` === 0 && document.activeElement.matches("summary")`)
	}
}

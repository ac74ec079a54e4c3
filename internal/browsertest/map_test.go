package browsertest

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
	"aicontinent/internal/landscape"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// openMap opens the fold of the map and waits for the fine map.
func openMap(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	eval[bool](t, tab, `(document.getElementById("map").open = true)`)
	wait(t, tab, `document.querySelector(".map-figure .ch-grip") !== null`)
}

// onMap returns the point on the screen with a share of the second and one of the third
// corner.
func onMap(t *testing.T, tab *chromium.Tab, second, third float64) (x, y float64) {
	t.Helper()
	p := eval[[]float64](t, tab, fmt.Sprintf(`(() => {
  document.getElementById("map-field").scrollIntoView({block: "center"});
  const r = document.querySelector("[data-map-area]").getBoundingClientRect();
  return [r.left + r.width * (%[1]v + %[2]v / 2), r.bottom - r.height * %[2]v];
})()`, second, third))
	return p[0], p[1]
}

func TestPointerMovesThePointOnTheMap(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	openMap(t, tab)
	before := sentence(t, tab)
	x, y := onMap(t, tab, 80.0/90, 5.0/90)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	x, y = onMap(t, tab, 0.2, 0.5)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x, y)
	wait(t, tab, `Math.abs(Number(document.getElementById("s.support").value) - 45) <= 1 && Math.abs(Number(document.getElementById("s.data_centres").value) - 18) <= 1`)
	x, y = onMap(t, tab, 0.5, 0.25)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, x, y)
	wait(t, tab, `Math.abs(Number(document.getElementById("s.support").value) - 22.5) <= 1 && Math.abs(Number(document.getElementById("s.data_centres").value) - 45) <= 1`)
	checkTotal(t, tab)
	if got := shares(t, tab)[0]; got != 10 {
		t.Errorf("the fixed share is %v, want 10", got)
	}
	wait(t, tab, `location.search.startsWith("?s=100,")`)
	if sentence(t, tab) == before {
		t.Error("the sentence is the same as before, want another")
	}
	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 10, 5, 80, 5)
}

func TestKeysMoveThePointOnTheMap(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	openMap(t, tab)
	focus(t, tab, "map-field")
	press(t, tab, kb.ArrowUp)
	hasShares(t, tab, 10, 4.9, 79.1, 6)
	press(t, tab, kb.ArrowDown)
	hasShares(t, tab, 10, 5, 80, 5)
	press(t, tab, kb.ArrowLeft)
	hasShares(t, tab, 10, 6, 79, 5)
	press(t, tab, kb.ArrowRight)
	press(t, tab, kb.ArrowRight)
	hasShares(t, tab, 10, 4, 81, 5)
	if eval[string](t, tab, `document.activeElement.id`) != "map-field" {
		t.Error("the focus left the map, want it on the map")
	}
	click(t, tab, "toward 3 1")
	wait(t, tab, `document.getElementById("s.support").value === "6"`)
	wait(t, tab, `document.getElementById("map-field").getAttribute("aria-label").includes(" 6%")`)
}

// The map belongs to the scenario shown, and in the end it is fine and has its plateau.
// How long tasks block input meanwhile is logged, not asserted.
func TestMapIsOfTheLastScenario(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	eval[bool](t, tab, `(window.long = [], new PerformanceObserver(l => l.getEntries().forEach(e => long.push(Math.round(e.duration)))).observe({type: "longtask"}), true)`)
	openMap(t, tab)
	wait(t, tab, `document.querySelector(".map-figure .ch-plateau") !== null`)
	wait(t, tab, `/It beats the plan in \d+ of 100 simulations, and this one in \d+/.test(document.querySelector(".map-plateau").textContent)`)
	caption := eval[string](t, tab, `document.querySelector(".map-figure caption").textContent`)
	if caption != "Among the 4,186 splits of the map" {
		t.Errorf("the caption of the table is %s, want 4,186 splits", caption)
	}
	finding := eval[string](t, tab, `document.getElementById("map-finding").textContent`)
	click(t, tab, "map adoption")
	wait(t, tab, `document.querySelector('[data-do="map adoption"]').getAttribute("aria-pressed") === "true"`)
	wait(t, tab, `location.search === "?map=adoption"`)
	if now := eval[string](t, tab, `document.getElementById("map-finding").textContent`); now == finding {
		t.Errorf("another outcome has the finding %s, want another", now)
	}
	click(t, tab, "hold 3")
	wait(t, tab, `document.querySelector(".map-figure caption") && document.querySelector(".map-figure caption").textContent === "Among the 4,656 splits of the map"`)
	click(t, tab, "preset none")
	wait(t, tab, `document.getElementById("map-finding").textContent === "With no money, the split changes nothing"`)
	t.Logf("long tasks since the map was opened, ms: %v", eval[[]float64](t, tab, `long`))
}

func TestBestSplit(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?map.electricity=12")
	wait(t, tab, `document.getElementById("map").open && document.querySelector(".map-figure .ch-grip") !== null`)
	click(t, tab, "seek on")
	wait(t, tab, `document.querySelector("#map-best [data-do^='split ']") !== null`)
	want := eval[string](t, tab, `document.querySelector("#map-best [data-do^='split ']").dataset.do`)
	eval[bool](t, tab, `(document.querySelector("#map-best [data-do^='split ']").click(), true)`)
	wait(t, tab, `location.search.startsWith("?s=`+want[len("split "):]+`&")`)
	checkTotal(t, tab)
	wait(t, tab, `document.querySelector("#map-best [data-do^='split ']") === null`)
	eval[bool](t, tab, `(e => { e.value = "900"; e.dispatchEvent(new Event("change", {bubbles: true})); return true })(document.getElementById("map.balance"))`)
	wait(t, tab, `document.getElementById("map.balance.refused").classList.contains("is-shown")`)
	eval[bool](t, tab, `(e => { e.value = "400"; e.dispatchEvent(new Event("change", {bubbles: true})); return true })(document.getElementById("map.balance"))`)
	wait(t, tab, `document.getElementById("map-best").textContent.includes("No split meets these limits")`)
}

// Without scripts the map is there with coarse values, and its buttons are a form.
func TestMapWithoutScripts(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openView(t, "/en/?map.best=1&map.electricity=12", chromium.View{NoScripts: true})
	text := eval[string](t, tab, `document.getElementById("splits").textContent`)
	for _, part := range []string{"at best", "Among the 190 splits of the map", "It gives"} {
		if !strings.Contains(text, part) {
			t.Errorf("without scripts the map does not say %q, want it to", part)
		}
	}
	if !eval[bool](t, tab, `document.querySelectorAll(".map-figure .ch-iso").length > 3 && document.getElementById("map").open`) {
		t.Error("without scripts the map is closed or has no lines, want it open with more than three")
	}
}

// The 5,151 values of a fine map are the native ones, bit for bit. How long the browser
// takes to write them is logged, not asserted.
func TestMapHasTheSameBits(t *testing.T) {
	t.Parallel()
	if kind != "" {
		t.Skip("the model is the same in every variant")
	}
	const link = "s=150,100,750,0"
	tab := openView(t, "/bits/index.html", chromium.View{})
	wait(t, tab, `typeof landscape === "function"`)
	got := eval[string](t, tab, `(() => { const t = performance.now(), s = landscape("`+link+`"); window.took = performance.now() - t; return s })()`)
	s := scenario.Parse("?" + link).Scenario
	g := landscape.NewGrid(s.Levers.SplitTenths, model.Support, landscape.Fine)
	w := landscape.Start(s, g, s.Levers.Horizon)
	w.Step(g.Len())
	var want strings.Builder
	for o := range outcome.All {
		for _, v := range w.Values(o) {
			want.WriteString(strconv.FormatUint(math.Float64bits(v), 16) + "\n")
		}
	}
	if got != want.String() {
		t.Error("the browser's map differs from the native one, want the same bytes")
	}
	t.Logf("%d splits in %.0f ms", g.Len(), eval[float64](t, tab, `took`))
}

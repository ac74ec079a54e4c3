package browsertest

import (
	"encoding/csv"
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// These are the parts of charts that readers point at, and what each says.
const (
	panes     = `[...document.querySelectorAll(".pane")].filter((e) => e.getClientRects().length)`
	paneOf    = `((id) => [...document.getElementById(id).querySelectorAll(".pane")].find((e) => e.getClientRects().length))`
	saidIn    = `((pane) => pane.firstChild.hidden ? "" : [...pane.querySelectorAll("i span > *")].map((e) => e.textContent).join("|"))`
	yearsRead = `[...new Set(` + panes + `.map((pane) => ` + saidIn + `(pane).split("|")[0]))].join()`
)

// placeOf brings a figure's chart into view and returns the point of a year on it.
func placeOf(t *testing.T, tab *chromium.Tab, id string, year int) (x, y float64) {
	t.Helper()
	wait(t, tab, fmt.Sprintf(`!!%s(%q)`, paneOf, id))
	p := eval[[]float64](t, tab, fmt.Sprintf(`((pane) => {
  pane.scrollIntoView({block: "center"});
  const chart = pane.previousElementSibling, [left, right, from, to] = chart.dataset.plot.split(" ").map(Number);
  const box = chart.getBoundingClientRect(), over = pane.getBoundingClientRect();
  if (Math.abs(box.top - over.top) + Math.abs(box.bottom - over.bottom) + Math.abs(box.right - over.right) > 3) throw new Error("the pane is not on its chart");
  return [box.left + box.width * (left + (right - left) * (%d - from) / (to - from)) / chart.viewBox.baseVal.width, box.top + box.height / 2];
})(%s(%q))`, year, paneOf, id))
	return p[0], p[1]
}

// csvOf returns a figure's numbers for a year by the names of their columns.
func csvOf(t *testing.T, tab *chromium.Tab, link, id string, year int) map[string]float64 {
	t.Helper()
	text := eval[string](t, tab, fmt.Sprintf(`(async () => (await fetch("?from-link=" + encodeURIComponent(%q) + "&do=" + encodeURIComponent("take csv %s"))).text())()`, link, id))
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil || len(rows) < 5 {
		t.Fatalf("got %.200q (error: %v), want a table of 5 rows or more", text, err)
	}
	numbers := map[string]float64{}
	for _, row := range rows[4:] {
		for i, name := range rows[3] {
			if row[0] == strconv.Itoa(year) {
				numbers[name], _ = strconv.ParseFloat(row[i], 64)
			}
		}
	}
	return numbers
}

// saysOf checks that a chart says the numbers of its CSV.
func saysOf(t *testing.T, tab *chromium.Tab, link string, year int) {
	t.Helper()
	for _, c := range []struct {
		id, line, column string
		off              float64
	}{
		{"adoption", "this scenario", "With the plan, %", 0.06},
		{"adoption", "without the plan", "Without the plan, %", 0.06},
		{"capacity", "this scenario", "With the plan, multiple of 2024", 0.006},
		{"gdp", "this scenario", "Total, €bn", 0.06},
		{"gdp", "Support", "Due to Support, €bn", 0.06},
		{"gdp", "AI factories", "Due to AI factories, €bn", 0.06},
		{"profiles", "Innovators", "Innovators, %", 0.06},
		{"profiles", "without the plan", "Innovators, without the plan, %", 0.06},
	} {
		said := eval[string](t, tab, saidIn+"("+paneOf+fmt.Sprintf(`(%q))`, c.id))
		want, found := csvOf(t, tab, link, c.id, year)[c.column], false
		for _, line := range strings.Split(said, "|") {
			value, ok := strings.CutPrefix(line, c.line+" ")
			if !ok {
				continue
			}
			found = true
			got, err := strconv.ParseFloat(strings.Trim(value, "×€%bn"), 64)
			if err != nil || math.Abs(got-want) > c.off+5e-4*math.Abs(want) {
				t.Errorf("%s in %d: %s, the CSV has %v", c.id, year, line, want)
			}
		}
		if !found {
			t.Errorf("%s in %d says %q, want the value of %s", c.id, year, said, c.line)
		}
	}
}

// The pointer of a mouse shows the values of all charts at its year, as their CSVs have
// them. Answers change the values and not the year, and away from the charts nothing is
// shown.
func TestChartsAreReadByPointer(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := open(t, "/en/?s=250,250,250,250")
	for _, year := range []int{2030, 2027} {
		x, y := placeOf(t, tab, "gdp", year)
		mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x, y)
		wait(t, tab, fmt.Sprintf(`%s === "%d"`, yearsRead, year))
		saysOf(t, tab, "s=250,250,250,250", year)
	}
	figures := []string{"adoption", "gdp"} // their values change in that year
	said := func(id string) string { return saidIn + "(" + paneOf + fmt.Sprintf("(%q))", id) }
	before := map[string]string{}
	for _, id := range figures {
		before[id] = eval[string](t, tab, said(id))
	}
	click(t, tab, "preset adoption")
	for _, id := range figures {
		wait(t, tab, fmt.Sprintf("%s !== %q", said(id), before[id]))
	}
	saysOf(t, tab, "s=100,100,100,700", 2027)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, 5, 5)
	wait(t, tab, yearsRead+` === ""`)
}

// What receives the pointer lies over its chart at every width, also where a drawing
// stands beside its words.
func TestChartsAreCoveredByTheirPanes(t *testing.T) {
	t.Parallel()
	for _, width := range []int64{360, 1366, 1900} {
		tab := openView(t, "/en/", chromium.View{Width: width, Height: 900})
		ready(t, tab)
		wait(t, tab, `!document.documentElement.hasAttribute("data-coming") && ["emissions", "balance"].every((id) => document.querySelector("#" + id + " > .pane"))`)
		beside := eval[[]string](t, tab, `[...document.querySelectorAll(".figure > .pane")].filter((pane) => {
  const [over, chart] = [pane, pane.previousElementSibling].map((e) => e.getBoundingClientRect());
  return ["left", "top", "right", "bottom"].some((side) => Math.abs(over[side] - chart[side]) > 1);
}).map((pane) => pane.parentNode.id)`)
		if len(beside) > 0 {
			t.Errorf("at %d pixels the panes of %q do not cover their charts, want all to", width, beside)
		}
	}
}

// Keys move from year to year, and the chart is announced like a slider. The hand-over
// between two programs changes nothing of that.
func TestChartsAreReadByKeys(t *testing.T) {
	release := gates.close()
	tab := openView(t, "/en/", chromium.View{})
	wait(t, tab, `!!`+paneOf+`("adoption")`)
	eval[bool](t, tab, `(`+paneOf+`("adoption").focus(), true)`)
	at := func(year int) {
		t.Helper()
		wait(t, tab, fmt.Sprintf(`%s === "%d"`, yearsRead, year))
		if got := eval[[]string](t, tab, `["role", "aria-valuenow", "aria-valuetext"].map((name) => document.activeElement.getAttribute(name))`); got[0] != "slider" || got[1] != strconv.Itoa(year) || !strings.HasPrefix(got[2], strconv.Itoa(year)+", the plan ") || !strings.Contains(got[2], ", without the plan ") {
			t.Errorf("in %d the chart is heard as %q, want a slider at this year with the values of both lines", year, got)
		}
	}
	at(2035)
	for _, c := range []struct {
		key  string
		year int
	}{{kb.ArrowLeft, 2034}, {kb.ArrowDown, 2033}, {kb.ArrowRight, 2034}, {kb.ArrowUp, 2035}, {kb.ArrowRight, 2035}, {kb.PageDown, 2030}, {kb.Home, 2024}, {kb.ArrowLeft, 2024}, {kb.End, 2035}, {kb.PageDown, 2030}} {
		press(t, tab, c.key)
		at(c.year)
	}
	release()
	ready(t, tab)
	at(2030)
	press(t, tab, kb.Escape)
	wait(t, tab, yearsRead+` === ""`)
	press(t, tab, kb.ArrowLeft)
	at(2034)
	if name := eval[string](t, tab, `document.getElementById(document.activeElement.getAttribute("aria-labelledby")).textContent`); !strings.HasPrefix(name, "The plan would add") {
		t.Errorf("the chart is called %q, want its title", name)
	}
	press(t, tab, kb.Tab)
	wait(t, tab, yearsRead+` === ""`)
	// Small charts side by side are one stop of the keyboard, at which all of them are
	// announced.
	eval[bool](t, tab, `(`+paneOf+`("profiles").focus(), true)`)
	press(t, tab, kb.ArrowLeft)
	said := func(name string) string { return fmt.Sprintf(`document.activeElement.getAttribute(%q)`, name) }
	wait(t, tab, said("aria-valuenow")+` === "2034"`)
	heard := eval[string](t, tab, said("aria-valuetext"))
	for _, want := range []string{"2034, Innovators ", "%, without the plan ", ", Experimenters ", ", Blocked ", ", Sceptics "} {
		if !strings.Contains(heard, want) {
			t.Errorf("the small charts are heard as %q, want %q", heard, want)
		}
	}
	press(t, tab, kb.Escape)
	if n := eval[int](t, tab, panes+`.filter((e) => e.tabIndex === 0).length - new Set(`+panes+`.map((e) => e.closest("figure").id)).size`); n != 0 {
		t.Errorf("%d charts more than one of each figure can be reached by Tab, want none", n)
	}
}

// A finger shows the values where it touches a chart and follows sideways; up and down
// it scrolls the page.
func TestChartsAreReadByTouch(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/", chromium.View{Width: 360, Height: 640, Touch: true})
	ready(t, tab)
	touch := func(kind input.DispatchTouchEventType, x, y float64) {
		t.Helper()
		if err := tab.Touch(kind, x, y); err != nil {
			t.Fatal(err)
		}
	}
	x, y := placeOf(t, tab, "gdp", 2028)
	touch(input.DispatchTouchEventTypeTouchStart, x, y)
	wait(t, tab, yearsRead+` === "2028"`)
	further, _ := placeOf(t, tab, "gdp", 2032)
	touch(input.DispatchTouchEventTypeTouchMove, (x+further)/2, y)
	touch(input.DispatchTouchEventTypeTouchMove, further, y)
	wait(t, tab, yearsRead+` === "2032"`)
	touch(input.DispatchTouchEventTypeTouchEnd, 0, 0)
	if got := eval[string](t, tab, yearsRead); got != "2032" {
		t.Errorf("after the finger has left %q is read, want 2032", got)
	}
	top := eval[float64](t, tab, "scrollY")
	touch(input.DispatchTouchEventTypeTouchStart, x, y)
	for i := range 10 {
		touch(input.DispatchTouchEventTypeTouchMove, x, y-float64(12*(i+1)))
	}
	touch(input.DispatchTouchEventTypeTouchEnd, 0, 0)
	wait(t, tab, fmt.Sprintf("scrollY > %v", top+20))
	wait(t, tab, yearsRead+` === ""`)
}

// Charts of embeds show values too, which loads no program.
func TestChartsOfEmbedsAreRead(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/embed?panels=gdp,split&s=250,250,250,250", chromium.View{Width: 620, Height: 900, Forced: true})
	x, y := placeOf(t, tab, "gdp", 2031)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, x, y)
	wait(t, tab, yearsRead+` === "2031"`)
	if program := eval[string](t, tab, `document.documentElement.dataset.program`); program != "server" {
		t.Errorf("a look at a chart loads the %s program, want none", program)
	}
	if width := eval[string](t, tab, `getComputedStyle(`+paneOf+`("gdp").firstChild).borderLeftWidth`); width != "1px" {
		t.Errorf("where colours are forced the mark is %s wide, want 1px", width)
	}
}

// Axes never become shorter during a visit, also through the hand-over; a page that is
// opened again has its own.
func TestAxesDoNotShrink(t *testing.T) {
	t.Parallel()
	const top = `document.querySelector("#gdp .chart-middle .ch-tick, #gdp .chart-wide .ch-tick").lastChild.textContent`
	tab := open(t, "/en/")
	before := eval[string](t, tab, top)
	eval[bool](t, tab, `(document.getElementById("gdp").scrollIntoView(), true)`)
	for id, value := range map[string]string{"e": "500", "p.firm_gain": "0.15"} {
		eval[bool](t, tab, fmt.Sprintf(`((e) => { e.value = %q; e.dispatchEvent(new Event("change", {bubbles: true})); return true; })(document.getElementById(%q))`, value, id))
	}
	click(t, tab, "preset adoption")
	wait(t, tab, fmt.Sprintf(`%s !== %q`, top, before))
	long := eval[string](t, tab, top)
	click(t, tab, "reset all")
	wait(t, tab, `location.search === "" && !document.querySelector('[data-do="reset all"]')`)
	wait(t, tab, `document.getElementById("gdp").textContent.includes("The plan would add")`)
	if got := eval[string](t, tab, top); got != long {
		t.Errorf("the axis ends at %s, want %s as before the way back; at first it was %s", got, long, before)
	}
	tab = open(t, "/en/")
	if got := eval[string](t, tab, top); got != before {
		t.Errorf("a page opened anew has the axis up to %s, want %s", got, before)
	}
}

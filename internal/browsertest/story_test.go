package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// onSurface returns a point of the surface for drawing a line, by parts of its width
// from the left and of its height from below.
func onSurface(t *testing.T, tab *chromium.Tab, across, up float64) (x, y float64) {
	t.Helper()
	p := eval[[]float64](t, tab, fmt.Sprintf(`(() => {
  const surface = [...document.querySelectorAll("[data-draw]")].find((s) => s.getClientRects().length);
  if (scrollY === 0) surface.scrollIntoView({ block: "center" });
  const r = surface.getBoundingClientRect();
  return [r.left + r.width * %v, r.bottom - r.height * %v];
})()`, across, up))
	return p[0], p[1]
}

const pencils = `document.querySelectorAll("#adoption .is-pencil").length`

// A line is drawn with the pointer and corrected by keys. It stays through the
// hand-over, is shown beside the model's line, and then in the chart of adoption for
// the rest of the visit; no address contains it.
func TestDrawingFirst(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/")
	openFold(t, tab, "guess-fold")
	wait(t, tab, `[...document.querySelectorAll("[data-draw]")].some((s) => s.getClientRects().length)`)
	x, y := onSurface(t, tab, 0.1, 0.3)
	x2, y2 := onSurface(t, tab, 1, 0.5)
	drag(t, tab, x, y, x2, y2)
	wait(t, tab, `document.getElementById("guess").value === "50" && document.querySelector("#guess-first .is-pencil")`)
	drawn := eval[string](t, tab, `document.querySelector("#guess-first .chart-wide .is-pencil").getAttribute("d")`)
	if n := strings.Count(drawn, "L"); n < 2 {
		t.Errorf("the line is %s, want two bends or more", drawn)
	}
	focus(t, tab, "guess")
	press(t, tab, kb.ArrowRight)
	press(t, tab, kb.ArrowRight)
	wait(t, tab, `document.getElementById("guess.n").value === "52"`) // the program writes this field
	drawn = eval[string](t, tab, `document.querySelector("#guess-first .chart-wide .is-pencil").getAttribute("d")`)
	eval[bool](t, tab, `(window.release(), true)`)
	ready(t, tab)
	wait(t, tab, fmt.Sprintf(`document.getElementById("guess").value === "52" && document.querySelector("#guess-first .chart-wide .is-pencil").getAttribute("d") === %q`, drawn))
	click(t, tab, "guess show")
	wait(t, tab, `document.querySelector("#guess-said")?.textContent.startsWith("You said 52%. Our central run gives 66")`)
	wait(t, tab, `document.activeElement.id === "guess-said"`)
	wait(t, tab, pencils+` > 0`)
	click(t, tab, "guess away")
	wait(t, tab, `!document.querySelector("#guess-first *")`)
	click(t, tab, "step s.support 1")
	wait(t, tab, `location.search === "?s=99,49,792,60" && `+pencils+` > 0`)
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `location.search === "" && document.getElementById("s.support").value === "5" && `+pencils+` > 0 && !document.querySelector("#guess-first *")`)
}

// One typed number is enough, and one link skips the section.
func TestDrawingByNumber(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/fr/", chromium.View{Width: 360, Height: 640})
	openFold(t, tab, "guess-fold")
	wait(t, tab, `document.getElementById("guess.n")`)
	focus(t, tab, "guess.n")
	press(t, tab, "40")
	press(t, tab, kb.Enter)
	wait(t, tab, `document.getElementById("guess").value === "40"`)
	click(t, tab, "guess show")
	wait(t, tab, `document.querySelector("#guess-said")?.textContent.startsWith("Vous disiez 40")`)
	other := openLightOnly(t, "/fr/", chromium.View{})
	click(t, other, "guess away")
	wait(t, other, `!document.querySelector("#guess-first *") && location.search === ""`)
}

// Without scripts the form sends the number, and no link of the resulting page has it.
func TestDrawingWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := withoutScripts(t, "/en/?e=300", 1440, 900)
	eval[bool](t, tab, `(document.getElementById("guess.n").value = "55", document.querySelector('[value="guess show"]').click(), true)`)
	wait(t, tab, `location.search === "?e=300&guess=55" && document.querySelector("#guess-said")?.textContent.startsWith("You said 55%")`)
	if links := eval[[]string](t, tab, `[...document.querySelectorAll("a[href*='guess=']")].map((a) => a.href)`); len(links) > 0 {
		t.Errorf("these links have the visitor's guess, want none to: %q", links)
	}
}

const strip = `document.querySelector('[data-part="strip"] .cells').textContent`

// Each stop of the story has a link of its own that moves the board: the address then
// has its lever, and the result changes. The next stop starts from the reader's own
// scenario again, to which a link leads back.
func TestStoryMovesTheBoard(t *testing.T) {
	t.Parallel()
	levers := []string{"s=300,150,400,150", "late=2", "s=95,47,758,100", "pace=1,2,1,1", "lease=30"}
	for i, lever := range levers {
		tab := openView(t, fmt.Sprintf("/en/#story-%d", i+1), chromium.View{})
		wait(t, tab, fmt.Sprintf(`location.search === "?%s&mine=plan" && location.hash === "#story-%d"`, lever, i+1))
		wait(t, tab, fmt.Sprintf(`document.getElementById("story-%d").checkVisibility() && document.querySelectorAll(".tour > .story-stop").length === 6`, i+1))
		if n := eval[int](t, tab, `[...document.querySelectorAll(".tour > .story-stop")].filter((s) => s.checkVisibility()).length`); n != 1 {
			t.Errorf("stop %d: %d stops are seen, want one", i+1, n)
		}
		wait(t, tab, strip+` !== `+fmt.Sprintf("%q", eval[string](t, openView(t, "/en/", chromium.View{NoScripts: true}), strip)))
	}
	tab := open(t, "/en/?e=300")
	before := eval[string](t, tab, strip)
	click(t, tab, "tell 1")
	wait(t, tab, `location.search.startsWith("?e=300&s=300,150,400,150&mine=") && `+strip+` !== `+fmt.Sprintf("%q", before))
	click(t, tab, "tell 2") // the link at the first stop
	wait(t, tab, `location.search.startsWith("?e=300&late=2&mine=") && location.hash === "#story-2" && document.querySelector("#story-2").checkVisibility()`)
	click(t, tab, "tell 0")
	wait(t, tab, `location.search === "?e=300"`)
	wait(t, tab, strip+` === `+fmt.Sprintf("%q", before))
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `location.search.startsWith("?e=300&late=2") && `+strip+` !== `+fmt.Sprintf("%q", before))
}

// A reader walks through the story with keys alone: from the line that leads into it to
// the last stop, one link after the other.
func TestStoryByKeyboard(t *testing.T) {
	t.Parallel()
	tab := openLightOnly(t, "/fr/", chromium.View{})
	eval[bool](t, tab, `(document.querySelector('[data-do="tell 1"]').focus(), true)`)
	press(t, tab, kb.Enter)
	for n := 1; n <= 5; n++ {
		wait(t, tab, fmt.Sprintf(`location.hash === "#story-%d" && location.search.includes("mine=plan") && document.activeElement.id === "story-%d"`, n, n))
		press(t, tab, kb.Tab) // the link that moves the board again
		press(t, tab, kb.Tab) // the next stop, or the challenge
		press(t, tab, kb.Enter)
	}
	wait(t, tab, `location.hash === "#challenge" && document.getElementById("challenge").checkVisibility()`)
}

// Without scripts the same links lead to the same scenarios, and show the stop.
func TestStoryWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := withoutScripts(t, "/en/?e=300", 360, 640)
	eval[bool](t, tab, `(document.querySelector('[data-do="tell 1"]').click(), true)`)
	wait(t, tab, `location.search.startsWith("?e=300&s=300,150,400,150&mine=") && document.getElementById("story-1").checkVisibility()`)
	eval[bool](t, tab, `(document.querySelector('#story-1 [data-do="tell 2"]').click(), true)`)
	wait(t, tab, `location.search.startsWith("?e=300&late=2&mine=") && document.getElementById("story-2").checkVisibility()`)
	eval[bool](t, tab, `(document.querySelector('[value="tell 0"]').click(), true)`)
	wait(t, tab, `location.search === "?e=300"`)
}

// A reader who accepts the challenge sees among the results what is missing, and at the
// end the card.
func TestChallengeOnTheBoard(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/#challenge")
	click(t, tab, "look challenge 1")
	wait(t, tab, `location.search === "?challenge=1" && document.querySelectorAll(".conditions .is-met").length < 3 && document.querySelectorAll(".conditions b").length === 3`)
	if eval[bool](t, tab, `!!document.querySelector(".ending *")`) {
		t.Error("there is an ending before the challenge is met, want none")
	}
	click(t, tab, "look challenge")
	wait(t, tab, `location.search === "" && !document.querySelector(".conditions")`)
}

// tap touches what a script finds with a finger, and lifts it.
func tap(t *testing.T, tab *chromium.Tab, element string) {
	t.Helper()
	wait(t, tab, `!!`+element)
	p := eval[[]float64](t, tab, fmt.Sprintf(`((e) => {
  e.scrollIntoView({ block: "center" });
  const b = e.getBoundingClientRect(), at = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2);
  if (!e.contains(at)) throw new Error("it is under " + at.outerHTML.slice(0, 80));
  if (b.height < 44 || b.width < 44) throw new Error("a finger has " + b.width + " by " + b.height + " pixels");
  return [b.left + b.width / 2, b.top + b.height / 2];
})(%s)`, element))
	for _, kind := range []input.DispatchTouchEventType{input.DispatchTouchEventTypeTouchStart, input.DispatchTouchEventTypeTouchEnd} {
		if err := tab.Touch(kind, p[0], p[1]); err != nil {
			t.Fatal(err)
		}
	}
}

// A reader walks through the story by finger on a phone: each stop fits on the screen
// above the results, which differ from those of the stop before. At the end the
// challenge opens, and one tap leads back to the split that the reader had.
func TestStoryByTouch(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/?e=300", chromium.View{Width: 360, Height: 640, Touch: true})
	ready(t, tab)
	before := eval[string](t, tab, strip)
	tap(t, tab, `document.querySelector('[data-do="tell 1"]')`)
	for n := 1; n <= 5; n++ {
		wait(t, tab, fmt.Sprintf(`location.hash === "#story-%d" && %s !== %q`, n, strip, before))
		wait(t, tab, fmt.Sprintf(`((stop, strip) => stop.top >= 0 && stop.bottom <= strip.top)([...document.getElementById("story-%d").children].map((e) => e.getBoundingClientRect()).filter((b) => b.height).reduce((all, b) => ({ top: Math.min(all.top, b.top), bottom: Math.max(all.bottom, b.bottom) })), document.querySelector('[data-part="strip"]').getBoundingClientRect())`, n))
		if n < 5 {
			tap(t, tab, fmt.Sprintf(`document.querySelector('#story-%d [data-do="tell %d"]')`, n, n+1))
		}
	}
	number := eval[float64](t, tab, "history.state")
	tap(t, tab, `document.querySelector('#story-5 a[href$="#challenge"]')`)
	wait(t, tab, `location.hash === "#challenge" && document.getElementById("challenge").checkVisibility()`)
	if n := eval[float64](t, tab, "history.state ?? -1"); n != number {
		t.Errorf("the entry of the history has the number %v, want %v, or undoing ends here", n, number)
	}
	tap(t, tab, `document.querySelector('#challenge a[href="#story-en"]')`)
	wait(t, tab, `location.hash === "#story-en" && !document.getElementById("challenge").checkVisibility()`)
	eval[bool](t, tab, `(document.querySelector('[data-part="strip"] [data-do="tell 0"]').click(), true)`)
	wait(t, tab, fmt.Sprintf(`location.search === "?e=300" && %s === %q`, strip, before))
}

// Axe finds no fault in the calculator while a stop of the story or the challenge is
// open: light and dark, on a phone and on a desk.
func TestStopsHaveNoFaults(t *testing.T) {
	t.Parallel()
	script := axe.text(t)
	for _, v := range []chromium.View{{Width: 360, Height: 640}, {Width: 1440, Scheme: "dark"}} {
		for _, hash := range []string{"story-1", "story-5", "challenge"} {
			if isLeft((v.Scheme == "dark") == (hash == "story-5")) {
				continue
			}
			path := "/en/#" + hash
			tab := openView(t, path, v)
			ready(t, tab)
			wait(t, tab, fmt.Sprintf(`document.getElementById(%q).checkVisibility()`, hash))
			checkAxe(t, tab, script, path, v)
		}
	}
}

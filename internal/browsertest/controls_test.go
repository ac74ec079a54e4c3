package browsertest

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"
	"pgregory.net/rapid"

	"aicontinent/internal/chromium"
)

func press(t *testing.T, tab *chromium.Tab, keys string, modifiers ...kb.Modifier) {
	t.Helper()
	if err := tab.Press(keys, modifiers...); err != nil {
		t.Fatal(err)
	}
}

// focus focuses an element, and first opens the row of the control that contains it.
func focus(t *testing.T, tab *chromium.Tab, id string) {
	t.Helper()
	eval[bool](t, tab, fmt.Sprintf(`((e) => { const row = e.closest(".row-open")?.parentNode.querySelector(".row-fold"); if (row) row.open = true; e.focus(); return true; })(document.getElementById(%q))`, id))
}

func click(t *testing.T, tab *chromium.Tab, do string) {
	t.Helper()
	eval[bool](t, tab, fmt.Sprintf(`(document.querySelector('[data-do=%q]').click(), true)`, do))
}

// unfold opens every fold of the page with content, all at once, because folds get
// their content when they are opened. For that, tabs become plain folds.
func unfold(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	const folds = `document.querySelectorAll("details:not(#matters, .row-fold, #tab-split, .menu-fold, .languages-fold, .others)")`
	eval[bool](t, tab, `((open) => {
  open();
  // The program may write them as tabs once more.
  window.unfolding?.disconnect();
  window.unfolding = new MutationObserver(open);
  unfolding.observe(document.body, { subtree: true, attributeFilter: ["name"] });
  return true;
})(() => `+folds+`.forEach(d => { if (d.open && !d.name && !d.classList.contains("tab")) return; d.removeAttribute("name"); d.classList.remove("tab"); d.open = true; }))`)
	for range 2 { // the first answer may write tabs, which are opened once more
		wait(t, tab, `!window.owed && [...`+folds+`].every(d => d.children.length > 1)`)
		eval[bool](t, tab, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0, true))))`)
	}
	wait(t, tab, `!window.owed`)
}

// refold makes tabs again of what unfold made plain folds.
func refold(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	eval[bool](t, tab, `(window.unfolding?.disconnect(), ["firms", "choices", "beliefs"].forEach(id => { const d = document.getElementById(id); d?.classList.add("tab"); d?.setAttribute("name", "board"); }), true)`)
}

// center brings an element into view, and returns the point in the middle of its height
// at a share of its width.
func center(t *testing.T, tab *chromium.Tab, selector string, share float64) (x, y float64) {
	t.Helper()
	p := eval[[]float64](t, tab, fmt.Sprintf(`(() => {
  const e = document.querySelector(%q);
  e.scrollIntoView({block: "center"});
  const r = e.getBoundingClientRect();
  return [r.left + r.width * %v, r.top + r.height / 2];
})()`, selector, share))
	return p[0], p[1]
}

func mouse(t *testing.T, tab *chromium.Tab, kind input.DispatchMouseEventType, x, y float64) {
	t.Helper()
	if err := tab.Mouse(kind, x, y); err != nil {
		t.Fatal(err)
	}
}

func drag(t *testing.T, tab *chromium.Tab, fromX, fromY, toX, toY float64) {
	t.Helper()
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, fromX, fromY)
	for i := 1; i <= 8; i++ {
		f := float64(i) / 8
		mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, fromX+(toX-fromX)*f, fromY+(toY-fromY)*f)
	}
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, toX, toY)
}

// theLines are the paths of the lines of the adoption chart.
const theLines = `[...document.querySelectorAll("#adoption .ch-line")].map(p => p.getAttribute("d")).join(" ")`

func TestKeyboardMovesAShare(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	before, drawn := sentence(t, tab), eval[string](t, tab, theLines)
	focus(t, tab, "s.support")
	for i := 1; i <= 20; i++ {
		press(t, tab, kb.ArrowRight)
		wait(t, tab, fmt.Sprintf(`document.getElementById("s.support").value === "%d"`, 5+i))
		checkTotal(t, tab)
	}
	// If a slow machine pauses between the keys they are several gestures, and each is
	// rounded from its own start.
	checkTotal(t, tab)
	wait(t, tab, `[["s.gigafactories", 7.9], ["s.ai_factories", 3.9], ["s.data_centres", 63.2]].every(([id, v]) => Math.abs(document.getElementById(id).value - v) < 0.5)`)
	wait(t, tab, `location.search === "?s=" + ["s.gigafactories", "s.ai_factories", "s.data_centres"].map(id => Math.round(10 * document.getElementById(id).value) + ",").join("") + "250"`)
	if after := sentence(t, tab); after == before {
		t.Errorf("the sentence is still %q, want another", after)
	}
	wait(t, tab, theLines+` !== `+strconv.Quote(drawn)) // Out of view, the chart follows once the control is at rest.
	press(t, tab, kb.ArrowLeft, kb.ModifierShift)
	wait(t, tab, `document.getElementById("s.support").value === "24.5"`)
	press(t, tab, kb.PageUp)
	wait(t, tab, `document.getElementById("s.support").value === "34.5"`)
	press(t, tab, kb.End)
	hasShares(t, tab, 0, 0, 0, 100)
	press(t, tab, kb.Home)
	wait(t, tab, `document.getElementById("s.support").value === "0"`)
	checkTotal(t, tab)
	wait(t, tab, `document.getElementById("s.support").getAttribute("aria-valuetext") === "0%, 0 billion euros"`)
}

func TestPointerMovesAShare(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	before := sentence(t, tab)
	x, y := center(t, tab, `[data-track="s.data_centres"] .track`, 0.8)
	to, _ := center(t, tab, `[data-track="s.data_centres"] .track`, 0.4)
	drag(t, tab, x, y, to, y)
	wait(t, tab, `Math.abs(Number(document.getElementById("s.data_centres").value) - 40) <= 1`)
	checkTotal(t, tab)
	if after := sentence(t, tab); after == before {
		t.Errorf("the sentence is still %q, want another", after)
	}
	wait(t, tab, `location.search.startsWith("?s=")`)
}

// A tap on the track is one large step, and a drag on it follows the pointer.
func TestPointerOnTheTrack(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	x, y := center(t, tab, `[data-track="s.gigafactories"] .track`, 0.7)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, x, y)
	wait(t, tab, `document.getElementById("s.gigafactories").value === "20"`)
	checkTotal(t, tab)
	x, y = center(t, tab, `[data-track="s.gigafactories"] .track`, 0.6)
	to, _ := center(t, tab, `[data-track="s.gigafactories"] .track`, 0.7)
	drag(t, tab, x, y, to, y)
	wait(t, tab, `Math.abs(Number(document.getElementById("s.gigafactories").value) - 30) <= 1`)
	checkTotal(t, tab)
}

// A grip of the bar moves the two shares beside it, and no other.
func TestPointerOnTheBar(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	x, y := center(t, tab, `svg.bar`, 0.15)
	to, _ := center(t, tab, `svg.bar`, 0.40)
	drag(t, tab, x, y, to, y)
	hasShares(t, tab, 10, 30, 55, 5)
}

// A button that is pressed repeats until it is released, and all of it is one step of
// the history.
func TestHeldButtonRepeats(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	length := eval[float64](t, tab, `history.length`)
	x, y := center(t, tab, `[data-do="step s.ai_factories 1"]`, 0.5)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	wait(t, tab, `Number(document.getElementById("s.ai_factories").value) >= 9`)
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, x, y)
	checkTotal(t, tab)
	wait(t, tab, `new URLSearchParams(location.search).get("s").split(",")[1] === String(10 * Number(document.getElementById("s.ai_factories").value))`)
	if got := eval[float64](t, tab, `history.length`); got != length+1 {
		t.Errorf("the hold made %v entries of the history, want 1", got-length)
	}
}

func TestEscapeUndoesADrag(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	x, y := center(t, tab, `[data-track="s.data_centres"] .track`, 0.8)
	to, _ := center(t, tab, `[data-track="s.data_centres"] .track`, 0.2)
	mouse(t, tab, input.DispatchMouseEventTypeMousePressed, x, y)
	mouse(t, tab, input.DispatchMouseEventTypeMouseMoved, to, y)
	wait(t, tab, `Number(document.getElementById("s.data_centres").value) < 30`)
	press(t, tab, kb.Escape)
	hasShares(t, tab, 10, 5, 80, 5)
	mouse(t, tab, input.DispatchMouseEventTypeMouseReleased, to, y)
	hasShares(t, tab, 10, 5, 80, 5)
}

func TestLockedShare(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	click(t, tab, "lock 2")
	wait(t, tab, `document.querySelector('[data-do="unlock 2"]').getAttribute("aria-pressed") === "true"`)
	focus(t, tab, "s.support")
	press(t, tab, kb.End)
	hasShares(t, tab, 0, 0, 80, 20)
	wait(t, tab, `document.getElementById("s.support.stop").textContent.includes("Stops at 20%: the share “Capacity (data centres)” is locked at 80%.")`)
	click(t, tab, "unlock 2")
	wait(t, tab, `!document.querySelector(".stop.is-shown")`)
}

// With the rule for unassigned money a share moves alone. What it leaves is unassigned,
// appears in the link, and can be shared out.
func TestUnassigned(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	unfold(t, tab)
	click(t, tab, "rule -2")
	focus(t, tab, "s.data_centres")
	for i := 0; i < 3; i++ {
		press(t, tab, kb.PageDown)
	}
	wait(t, tab, `document.querySelector(".purse").textContent.includes("Not assigned30%€60bn")`)
	wait(t, tab, `document.querySelector(".answer").textContent.includes("30% of the envelope, that is €60bn, is not assigned and does nothing.")`)
	wait(t, tab, `location.search === "?s=100,50,500,50,300"`)
	focus(t, tab, "s.support")
	press(t, tab, kb.End)
	hasShares(t, tab, 10, 5, 50, 35)
	wait(t, tab, `document.getElementById("s.support.stop").textContent.includes("Stops at 35%: all the money is assigned.")`)
	press(t, tab, kb.Home)
	wait(t, tab, `document.querySelector('[data-do="assign"]')`)
	click(t, tab, "assign")
	hasShares(t, tab, 15.4, 7.7, 76.9, 0)
	wait(t, tab, `document.querySelector(".purse").textContent.includes("Not assigned0%")`)
}

// If several locks are in the way, each can be opened by its name.
func TestSeveralLocks(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?s=250,250,250,250")
	for _, k := range []string{"0", "1", "2"} {
		click(t, tab, "lock "+k)
		wait(t, tab, fmt.Sprintf(`document.querySelector('.lock[data-do="unlock %s"]')`, k))
	}
	focus(t, tab, "s.support")
	press(t, tab, kb.PageUp)
	wait(t, tab, `document.getElementById("s.support.stop").textContent.includes("Stops at 25%: the three other shares are locked.")`)
	wait(t, tab, `[...document.querySelectorAll('#s\\.support\\.stop button')].map(b => b.textContent).join() === "Unlock: Gigafactories,Unlock: AI factories,Unlock: Capacity"`)
	// A preset moves every share: it opens the locks, and says so.
	click(t, tab, "preset adoption")
	hasShares(t, tab, 10, 10, 10, 70)
	wait(t, tab, `!document.querySelector('.lock[aria-pressed="true"]')`)
	wait(t, tab, `document.getElementById("status").textContent.startsWith("The shares are no longer locked. Adoption first. ")`)
}

// If a button disappears when it is pressed, the focus goes to a useful place.
func TestFocusIsNotLost(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?e=900&late=2&pub=30")
	pressed := func(do, focused string) {
		t.Helper()
		eval[bool](t, tab, fmt.Sprintf(`(() => { const b = document.querySelector('.plain[data-do=%q], .primary[data-do=%q]'); b.focus(); b.click(); return true })()`, do, do))
		wait(t, tab, focused)
	}
	pressed("dismiss", `document.activeElement.id === "title"`)
	pressed("reset late", `document.activeElement.parentElement.id === "beliefs"`) // the control is in a closed fold
	eval[bool](t, tab, `(document.getElementById("choices").open = true)`)
	pressed("reset pub", `document.activeElement.id === "pub"`)
	eval[bool](t, tab, `(document.querySelector("#tab-split > summary").click(), true)`)
	click(t, tab, "lock 2")
	wait(t, tab, `document.querySelector('[data-do="unlock 2"]')`)
	focus(t, tab, "s.support")
	press(t, tab, kb.End)
	wait(t, tab, `document.querySelector('.plain[data-do="unlock 2"]')`)
	pressed("unlock 2", `document.activeElement.id === "s.data_centres"`)
	pressed("reset all", `document.activeElement.id === "split-title"`)
}

func TestTypedNumbers(t *testing.T) {
	t.Parallel()
	tab := open(t, "/fr/")
	for _, c := range []struct{ typed, shown, search string }{
		{"12,5 %", "12,5", "?s=125,49,777,49"},
		{" 20 ", "20", "?s=200,45,710,45"},
	} {
		focus(t, tab, "s.gigafactories.n")
		eval[bool](t, tab, `(document.activeElement.select(), true)`)
		press(t, tab, c.typed+kb.Enter)
		wait(t, tab, fmt.Sprintf(`document.getElementById("s.gigafactories.n").value === %q && location.search === %q`, c.shown, c.search))
		checkTotal(t, tab)
	}
	unfold(t, tab)
	for range 2 { // the second time changes nothing but the field
		eval[bool](t, tab, `(document.getElementById("e.n").focus(), document.activeElement.select(), true)`)
		press(t, tab, "900"+kb.Tab)
		wait(t, tab, `[...document.querySelectorAll(".refused.is-shown")].some(e => e.textContent.includes("900") && e.textContent.includes("500"))`)
		wait(t, tab, `["e", "e.n"].every(id => document.getElementById(id).getAttribute("aria-invalid") === "true" &&
	  document.getElementById(id).getAttribute("aria-describedby").split(" ").includes("e.refused"))`)
		wait(t, tab, `document.getElementById("e.n").value === "200"`)
	}
	hasShares(t, tab, 20, 4.5, 71, 4.5)
}

// Whatever is done to the split, it totals 100 and the page still answers.
func TestAnyActionsKeepTheWhole(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	ids := []string{"s.gigafactories", "s.ai_factories", "s.data_centres", "s.support"}
	rapid.Check(t, func(rt *rapid.T) {
		for range rapid.IntRange(1, 4).Draw(rt, "actions") {
			id := rapid.SampledFrom(ids).Draw(rt, "share")
			switch rapid.IntRange(0, 3).Draw(rt, "kind") {
			case 0:
				v := math.Round(rapid.Float64Range(0, 200).Draw(rt, "value")) / 2
				eval[bool](t, tab, fmt.Sprintf(`(() => { const e = document.getElementById(%q); e.value = "%v";
  e.dispatchEvent(new Event("input", {bubbles: true})); e.dispatchEvent(new Event("change", {bubbles: true})); return true })()`, id, v))
			case 1:
				click(t, tab, "step "+id+" "+rapid.SampledFrom([]string{"1", "-1"}).Draw(rt, "step"))
			case 2:
				eval[bool](t, tab, fmt.Sprintf(`(document.getElementById(%q).closest(".share").querySelector(".lock").click(), true)`, id))
			case 3:
				click(t, tab, "preset "+rapid.SampledFrom([]string{"equal", "announced", "adoption"}).Draw(rt, "preset"))
			}
			wait(t, tab, `(() => { const s = ["s.gigafactories","s.ai_factories","s.data_centres","s.support"].map(id => Math.round(10*Number(document.getElementById(id).value)));
  const q = (new URLSearchParams(location.search).get("s") || "100,50,800,50").split(",").map(Number);
  return s.reduce((a, b) => a + b, 0) === 1000 && s.join() === q.join() })()`)
		}
	})
}

func TestTarget(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	eval[bool](t, tab, `(document.getElementById("firms").open = true)`)
	wait(t, tab, `document.querySelector('[data-do="aim on"]')`)
	click(t, tab, "aim on")
	wait(t, tab, `location.search === "?aim=75@2030"`)
	wait(t, tab, `document.querySelector(".target").textContent.includes("it would take a pace 3.97 times today’s")`)
	click(t, tab, "aim off")
	wait(t, tab, `location.search === "" && !document.querySelector(".target p")`)
}

// A change is announced once, in under twenty words, when the control is at rest.
func TestAnnouncement(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	click(t, tab, "preset adoption")
	wait(t, tab, `/^Adoption first\. .* 2035: .* against the plan\.$/.test(document.getElementById("status").textContent)`)
	if got := eval[string](t, tab, `document.getElementById("status").textContent`); len(strings.Fields(got)) >= 20 {
		t.Errorf("announced %q, want fewer than 20 words", got)
	}
}

// The answer to a number leaves what is being typed after it in the same field.
func TestTypingGoesOn(t *testing.T) {
	t.Parallel()
	tab := openDelayed(t, "/en/") // the light program answers in a later task than the one that asks
	focus(t, tab, "s.support.n")
	eval[bool](t, tab, `((field) => {
  const type = (text) => { field.value = text; field.dispatchEvent(new InputEvent("input", { bubbles: true })); };
  type("3.5");
  field.dispatchEvent(new Event("change", { bubbles: true }));
  type("12.5");
  return true;
})(document.getElementById("s.support.n"))`)
	wait(t, tab, `document.getElementById("s.support").value === "3.5" && document.getElementById("status").textContent !== ""`)
	if got := eval[string](t, tab, `document.getElementById("s.support.n").value`); got != "12.5" {
		t.Errorf("the field has %q, want what was typed, 12.5", got)
	}
	press(t, tab, kb.Enter)
	wait(t, tab, `document.getElementById("s.support").value === "12.5"`)
	eval[bool](t, tab, `(window.release(), true)`)
	ready(t, tab)
}

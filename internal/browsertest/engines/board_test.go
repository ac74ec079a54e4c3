package engines

import (
	"fmt"
	"testing"

	"aicontinent/internal/engine"
)

// A result of the strip leads to its figure, and other results can be chosen in its
// place.
func TestStrip(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, v := range []engine.View{{}, {Width: 390, Height: 800}} {
			p := page(t, e, v)
			visit(t, p, server.URL+"/en/")
			// The strip is in view everywhere on the page.
			eval[bool](t, p, `(scrollTo(0, 600), true)`)
			wait(t, p, `((box) => box.top >= 0 && box.bottom <= innerHeight + 1)(document.querySelector('[data-part="strip"]').getBoundingClientRect())`)
			click(t, p, `[data-part="strip"] [data-key="gdp"]`)
			wait(t, p, `document.activeElement.id === "gdp"`)
			wait(t, p, `((box) => box.top >= 0 && box.top < innerHeight)(document.getElementById("gdp-title").getBoundingClientRect())`)
			// In the chapters of a phone the strip is one line; at the board it has
			// more.
			eval[bool](t, p, `(scrollTo(0, 0), true)`)
			wait(t, p, `!document.documentElement.hasAttribute("data-away")`)
			clickInPlace(t, p, "#strip-others > summary")
			clickInPlace(t, p, `#strip-others [data-do$=",jobs"]`)
			wait(t, p, `document.querySelector('[data-part="strip"] [data-key="jobs"] .cell-value')?.textContent`)
			wait(t, p, `location.search.includes("strip=")`)
			if n := eval[int](t, p, `document.querySelectorAll('[data-part="strip"] .cell').length`); n != 3 {
				t.Errorf("got %d results in the strip, want 3", n)
			}
		}
	})
}

// clickInPlace clicks the middle of an element that stays in view by itself: scrolling
// to it would scroll the page further each time.
func clickInPlace(t *testing.T, p engine.Page, selector string) {
	t.Helper()
	wait(t, p, fmt.Sprintf(`((e) => {
  const r = e.getBoundingClientRect();
  window.clicked = [r.left + r.width / 2, r.top + r.height / 2];
  return e.contains(document.elementFromPoint(...clicked));
})(document.querySelector(%q))`, selector))
	at := eval[[2]float64](t, p, `clicked`)
	for _, does := range []engine.Pointer{engine.Move, engine.Down, engine.Up} {
		point(t, p, does, at[0], at[1])
	}
}

// On a desk the folds of the board are tabs: one is open at a time, at the place of the
// split, and neither a tab nor the row of a control moves anything.
func TestTabsAndRows(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		places := func() string {
			return eval[string](t, p, `[...document.querySelectorAll('.board, [data-part="row"], [data-part="pace"], figure')].map((e) => { const b = e.getBoundingClientRect(); return [b.left, b.top + scrollY, b.width, b.height].map(Math.round).join(" "); }).join()`)
		}
		tabs := `[...document.querySelectorAll(".board > details[open]")].map((d) => d.id).join()`
		split := `getComputedStyle(document.querySelector(".split")).visibility`
		before := eval[float64](t, p, `document.querySelector(".board").getBoundingClientRect().height`)
		for _, id := range []string{"firms", "choices", "beliefs"} {
			click(t, p, "#"+id+" > summary")
			wait(t, p, fmt.Sprintf(`%s === %q && %s === "hidden"`, tabs, id, split))
			wait(t, p, fmt.Sprintf(`document.querySelector("#%s .sheet input").checkVisibility()`, id))
			if now := eval[float64](t, p, `document.querySelector(".board").getBoundingClientRect().height`); now != before {
				t.Errorf("with %s open the board is %v pixels high, want %v as before", id, now, before)
			}
		}
		// The same by keys.
		eval[bool](t, p, `(document.querySelector("#tab-split > summary").focus(), true)`)
		press(t, p, "Enter")
		wait(t, p, split+` === "visible"`)
		wait(t, p, atRest)
		stood := places()
		click(t, p, `[id="s.support.more"] > summary`)
		wait(t, p, `document.getElementById("s.support.n").checkVisibility()`)
		if now := places(); now != stood {
			t.Errorf("a row that opens moves something: got\n%s\nwant as before\n%s", now, stood)
		}
		click(t, p, `[id="s.data_centres.more"] > summary`)
		wait(t, p, `!document.getElementById("s.support.n").checkVisibility() && document.getElementById("s.data_centres.n").checkVisibility()`)
	})
}

// Undo takes back one step after the other, by its button and by keys, and one press
// restores the plan.
func TestUndo(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		click(t, p, `[data-do="preset equal"]`)
		hasShares(t, p, 25, 25, 25, 25)
		click(t, p, `[data-do="preset adoption"]`)
		hasShares(t, p, 10, 10, 10, 70)
		click(t, p, `[data-part="undo"]`)
		hasShares(t, p, 25, 25, 25, 25)
		wait(t, p, `location.search === "?s=250,250,250,250"`)
		click(t, p, `[data-part="strip"] [data-do="reset all"]`)
		hasShares(t, p, 10, 5, 80, 5)
		wait(t, p, `location.search === "" && !document.querySelector('[data-part="strip"] [data-do="reset all"]')`)
		press(t, p, "Control+z")
		hasShares(t, p, 25, 25, 25, 25)
		press(t, p, "Control+Shift+z")
		hasShares(t, p, 10, 5, 80, 5)
	})
}

// A number of the sentence opens its explanation, and closes it again, by the pointer
// and by keys.
func TestNumberOpens(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		const number = `document.querySelector('#answer [data-do^="look number"]')`
		click(t, p, `#answer [data-do^="look number"]`)
		wait(t, p, `document.querySelector("#number h2") && `+number+`.getAttribute("aria-expanded") === "true"`)
		wait(t, p, `document.querySelector("#number .standing dd").textContent && document.querySelector("#number blockquote")`)
		wait(t, p, `location.search.includes("number=")`)
		for _, key := range []string{"Enter", " "} {
			eval[bool](t, p, `(`+number+`.focus(), true)`)
			was := eval[string](t, p, number+`.getAttribute("aria-expanded")`)
			press(t, p, key)
			wait(t, p, fmt.Sprintf(`%s.getAttribute("aria-expanded") !== %q`, number, was))
			wait(t, p, `document.activeElement.matches('#answer [data-do^="look number"]')`)
		}
		wait(t, p, atRest) // ranges that arrive move what is below them
		click(t, p, `#number .choices [data-do="look number"]`)
		wait(t, p, `!document.querySelector("#number h2") && !location.search.includes("number=")`)
	})
}

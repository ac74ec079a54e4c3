package engines

import (
	"strings"
	"testing"

	"aicontinent/internal/engine"
)

// cutWords is an expression for what is too wide for its place: the page itself, and
// words of titles, folds and results that are cut or extend beyond the window.
const cutWords = `[document.documentElement, ...document.querySelectorAll("h1, h2, h3, summary, .cell *, .brand, .row-name")]
  .filter((e) => e.checkVisibility() && !e.closest("svg, .hidden, .skip, .status"))
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "visible")
  .map((e) => e.tagName + " " + e.id + " " + e.textContent.trim().slice(0, 60))`

// A journey in German: long words fit on a phone, a number is typed and written with a
// comma, a value that cannot be used is reported in German, and the menu of languages
// leads to the same split in Polish.
func TestGerman(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := page(t, e, engine.View{Width: 390, Height: 800})
		visit(t, p, server.URL+"/de/")
		wait(t, p, atRest)
		if cut := eval[[]string](t, p, cutWords); len(cut) > 0 {
			t.Errorf("these words have no room, want none: %q", cut)
		}
		wait(t, p, `document.querySelector("#tab-split, #firms > summary") && document.documentElement.lang === "de"`)

		for _, c := range []struct{ typed, shown, value string }{{"3,5", "3,5", "3.5"}, {"12.5", "12,5", "12.5"}, {"7,5 %", "7,5", "7.5"}} {
			wait(t, p, atRest)
			focus(t, p, "s.support.n")
			press(t, p, append([]string{"Control+a"}, append(strings.Split(c.typed, ""), "Enter")...)...)
			wait(t, p, `document.getElementById("s.support").value === "`+c.value+`" && document.getElementById("s.support.n").value === "`+c.shown+`"`)
			checkTotal(t, p)
		}
		wait(t, p, `document.getElementById("answer").textContent.includes("Mit Ihrer Aufteilung")`)

		focus(t, p, "s.support.n")
		press(t, p, "Control+a", "9", "0", "0", ",", "5", "Enter")
		wait(t, p, `[...document.querySelectorAll(".refused.is-shown")].some((e) => e.textContent.includes("900,5") && e.textContent.includes("ist nicht möglich"))`)
		wait(t, p, `document.getElementById("s.support").value === "7.5"`)

		split := eval[string](t, p, theShares)
		click(t, p, "#languages > summary")
		click(t, p, `.languages a[lang="pl"]`)
		loaded(t, p, `document.documentElement.lang === "pl"`)
		ready(t, p)
		wait(t, p, theShares+` === "`+split+`" && document.getElementById("s.support.n").value === "7,5"`)
		wait(t, p, `document.getElementById("answer").textContent.includes("podziałem")`)
	})
}

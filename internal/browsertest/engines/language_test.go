package engines

import (
	"strconv"
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

// controlWords is an expression for what the controls say of the split: what screen
// readers hear of the sliders, the numbers in the fields, and the amounts beside them.
const controlWords = `[
  ...[...document.querySelectorAll('input[id^="s."]')].map((e) => e.id + " " + e.getAttribute("value") + " " + e.getAttribute("aria-valuetext")),
  ...[...document.querySelectorAll(".euros")].map((e) => e.textContent),
].join("\n").replace(/\s+/g, " ")`

// Journeys through the two programs and an embed in languages that write a comma in
// numbers, one with few and one with many plural forms: by keys, by the pointer and by
// a number that is typed. Both programs and the embed say what the server writes for
// the same split.
func TestLanguages(t *testing.T) {
	for _, lang := range []string{"de", "pl"} {
		t.Run(lang, func(t *testing.T) {
			each(t, func(t *testing.T, e engine.Engine) {
				written := page(t, e, engine.View{})
				says := func(p engine.Page, link string) {
					t.Helper()
					if err := written.Open(server.URL + "/" + lang + link); err != nil {
						t.Fatal(err)
					}
					want := eval[string](t, written, controlWords)
					if err := engine.Wait(p, controlWords+" === "+strconv.Quote(want)); err != nil {
						t.Errorf("the controls say %s, want as the server writes %s", eval[string](t, p, controlWords), want)
					}
				}
				types := func(p engine.Page, number string) {
					t.Helper()
					wait(t, p, atRest)
					focus(t, p, "s.support.n")
					press(t, p, append([]string{"Control+a"}, append(strings.Split(number, ""), "Enter")...)...)
					wait(t, p, `document.getElementById("s.support.n").value === "`+number+`" && document.getElementById("s.support").value === "`+strings.Replace(number, ",", ".", 1)+`"`)
					checkTotal(t, p)
				}

				p, light, full := gatedPage(t, e, "/"+lang+"/")
				light()
				program(t, p, "light")
				focus(t, p, "s.support")
				press(t, p, "ArrowRight")
				hasShares(t, p, 9.9, 4.9, 79.2, 6)
				wait(t, p, `document.getElementById("s.gigafactories.n").value === "9,9"`)
				says(p, "/?s=99,49,792,60")
				types(p, "3,5")
				full()
				program(t, p, "full")
				says(p, "/"+eval[string](t, p, `location.search`))
				types(p, "12,5")
				moves(t, p, "s.gigafactories", func() {
					track := `[data-track="s.gigafactories"] .track`
					x, y := place(t, p, track, .7)
					to, _ := place(t, p, track, .9)
					drag(t, p, x, y, to, y)
				})
				checkTotal(t, p)
				wait(t, p, `new URLSearchParams(location.search).get("s") === `+theShares+`.split(",").map((share) => Math.round(10 * share)).join()`)
				says(p, "/"+eval[string](t, p, `location.search`))

				around := page(t, e, engine.View{})
				if err := around.Open(article(t, `<iframe title="`+lang+`" src="CALCULATOR/`+lang+`/embed" width="600" height="900"></iframe>`)); err != nil {
					t.Fatal(err)
				}
				checkAnswers(t, around, "/"+lang+"/embed")
				frame, err := around.Frame("/" + lang + "/embed")
				if err != nil {
					t.Fatal(err)
				}
				says(frame, "/embed?s=0,0,0,1000")
			})
		})
	}
}

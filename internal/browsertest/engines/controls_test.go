package engines

import (
	"fmt"
	"strings"
	"testing"

	"aicontinent/internal/engine"
)

func TestKeysMoveAShare(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		before := sentence(t, p)
		focus(t, p, "s.support")
		press(t, p, "ArrowRight")
		hasShares(t, p, 9.9, 4.9, 79.2, 6)
		press(t, p, "PageUp")
		press(t, p, "Shift+ArrowLeft")
		wait(t, p, `document.getElementById("s.support").value === "15.5"`)
		checkTotal(t, p)
		press(t, p, "End")
		hasShares(t, p, 0, 0, 0, 100)
		wait(t, p, `location.search === "?s=0,0,0,1000"`)
		if sentence(t, p) == before {
			t.Errorf("the sentence is still %q, want another", before)
		}
		press(t, p, "Home")
		wait(t, p, `document.getElementById("s.support").value === "0"`)
		checkTotal(t, p)
	})
}

// The thumb is the browser's own, and the track beside it the page's.
func TestPointerMovesAShare(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		x, y := place(t, p, `[data-track="s.data_centres"] .track`, .8)
		to, _ := place(t, p, `[data-track="s.data_centres"] .track`, .4)
		drag(t, p, x, y, to, y)
		wait(t, p, `Math.abs(Number(document.getElementById("s.data_centres").value) - 40) <= 1`)
		checkTotal(t, p)
		wait(t, p, `location.search.startsWith("?s=")`)

		before := eval[float64](t, p, `Number(document.getElementById("s.gigafactories").value)`)
		click(t, p, `[data-track="s.gigafactories"]`)
		wait(t, p, fmt.Sprintf(`document.getElementById("s.gigafactories").value === "%v"`, before+10))
		checkTotal(t, p)
		x, y = place(t, p, `[data-track="s.gigafactories"] .track`, .7)
		to, _ = place(t, p, `[data-track="s.gigafactories"] .track`, .8)
		drag(t, p, x, y, to, y)
		wait(t, p, fmt.Sprintf(`Math.abs(Number(document.getElementById("s.gigafactories").value) - %v) <= 1`, before+20))
		checkTotal(t, p)
	})
}

// A grip of the bar moves the two shares beside it, and no other.
func TestGripOfTheBar(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		x, y := place(t, p, `[data-grip="2"]`, .5)
		drag(t, p, x, y, x-100, y)
		wait(t, p, `Number(document.getElementById("s.support").value) > 15 && document.getElementById("s.gigafactories").value === "10" && document.getElementById("s.ai_factories").value === "5"`)
		checkTotal(t, p)
	})
}

// Buttons, fields and locks, by the mouse and by keys.
func TestButtonsFieldsAndLocks(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		click(t, p, `[data-do="step s.support 1"]`)
		hasShares(t, p, 9.9, 4.9, 79.2, 6)
		eval[bool](t, p, `(document.querySelector('[data-do="step s.support -1"]').focus(), true)`)
		press(t, p, "Enter")
		wait(t, p, `document.getElementById("s.support").value === "5"`)

		focus(t, p, "s.gigafactories.n")
		press(t, p, "Control+a", "1", "2", ".", "5", "Enter")
		wait(t, p, `document.getElementById("s.gigafactories.n").value === "12.5" && document.getElementById("s.gigafactories").value === "12.5"`)
		checkTotal(t, p)

		click(t, p, `[data-do="preset equal"]`)
		hasShares(t, p, 25, 25, 25, 25)
		click(t, p, `[data-do="lock 2"]`)
		wait(t, p, `document.querySelector('[data-do="unlock 2"]')?.getAttribute("aria-pressed") === "true"`)
		focus(t, p, "s.support")
		press(t, p, "End")
		hasShares(t, p, 0, 0, 25, 75)
		// The row with the focus lies over what another row opens, so that has to have it.
		eval[bool](t, p, `(document.querySelector('.lock[data-do="unlock 2"]').closest(".control").querySelector("summary").focus(), true)`)
		click(t, p, `.lock[data-do="unlock 2"]`)
		wait(t, p, `document.querySelector('.lock[data-do="lock 2"]')`)
	})
}

// Each gesture is one entry of the history: Back and Forward undo and redo.
func TestBackAndForward(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		click(t, p, `[data-do="preset equal"]`)
		hasShares(t, p, 25, 25, 25, 25)
		click(t, p, `[data-do="preset adoption"]`)
		hasShares(t, p, 10, 10, 10, 70)
		back(t, p)
		hasShares(t, p, 25, 25, 25, 25)
		back(t, p)
		hasShares(t, p, 10, 5, 80, 5)
		wait(t, p, `location.search === ""`)
		eval[bool](t, p, `(setTimeout(() => history.forward()), true)`)
		hasShares(t, p, 25, 25, 25, 25)
	})
}

func TestTarget(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		click(t, p, "#firms > summary")
		click(t, p, `[data-do="aim on"]`)
		wait(t, p, `location.search === "?aim=75@2030" && document.getElementById("aim.share")`)
		focus(t, p, "aim.share")
		press(t, p, "ArrowRight")
		wait(t, p, `location.search !== "?aim=75@2030" && location.search.startsWith("?aim=")`)
		click(t, p, `[data-do="aim off"]`)
		wait(t, p, `location.search === "" && !document.getElementById("aim.share")`)
	})
}

// valueOf is an expression for the value of a slider.
func valueOf(id string) string { return fmt.Sprintf(`Number(document.getElementById(%q).value)`, id) }

// moves does something to a slider, and waits until it has another value.
func moves(t *testing.T, p engine.Page, id string, does func()) {
	t.Helper()
	before := eval[float64](t, p, valueOf(id))
	does()
	wait(t, p, fmt.Sprintf(`%s !== %v`, valueOf(id), before))
}

// The pace of all firms is beside the split; choices, beliefs and the pace by kind of
// firm are in folds. Each moves by keys, by its buttons, and by a drag on its track.
func TestLeversInFolds(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		for _, c := range []struct{ fold, id, link string }{{"", "pace", "pace="}, {"choices", "e", "e="}, {"beliefs", "late", "late="}, {"firms", "pace.blocked", "pace="}} {
			if c.fold != "" {
				click(t, p, "#"+c.fold+" > summary")
				wait(t, p, fmt.Sprintf(`document.getElementById(%[1]q).open && document.getElementById(%[1]q).children.length > 1`, c.fold))
			}
			before := sentence(t, p)
			focus(t, p, c.id)
			moves(t, p, c.id, func() { press(t, p, "ArrowRight", "ArrowRight", "ArrowRight") })
			wait(t, p, fmt.Sprintf(`location.search.includes(%q)`, c.link))
			wait(t, p, fmt.Sprintf("%s !== %q", theSentence, before))
			moves(t, p, c.id, func() { click(t, p, `[data-do="step `+c.id+` 1"]`) })
			moves(t, p, c.id, func() {
				track := `[data-track="` + c.id + `"] .track`
				x, y := place(t, p, track, .85)
				to, _ := place(t, p, track, .55)
				drag(t, p, x, y, to, y)
			})
		}
	})
}

// A button that is pressed repeats until it is released. Escape cancels a drag, and
// what the pointer does after that has no effect.
func TestHeldButtonAndEscape(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		x, y := place(t, p, `[data-do="step s.ai_factories 1"]`, .5)
		point(t, p, engine.Move, x, y)
		point(t, p, engine.Down, x, y)
		wait(t, p, valueOf("s.ai_factories")+" >= 9")
		point(t, p, engine.Up, x, y)
		checkTotal(t, p)
		wait(t, p, `new URLSearchParams(location.search).get("s")?.split(",")[1] === String(10 * `+valueOf("s.ai_factories")+`)`)

		before := eval[string](t, p, theShares)
		x, y = place(t, p, `[data-track="s.data_centres"] .track`, .9)
		to, _ := place(t, p, `[data-track="s.data_centres"] .track`, .5)
		point(t, p, engine.Down, x, y)
		point(t, p, engine.Move, (x+to)/2, y)
		point(t, p, engine.Move, to, y)
		wait(t, p, theShares+` !== "`+before+`"`)
		press(t, p, "Escape")
		wait(t, p, theShares+` === "`+before+`"`)
		point(t, p, engine.Move, x, y)
		point(t, p, engine.Up, x, y)
		wait(t, p, theShares+` === "`+before+`"`)
	})
}

// onMap returns the point with a share of the second and one of the third corner.
func onMap(t *testing.T, p engine.Page, second, third float64) (x, y float64) {
	t.Helper()
	at := eval[[2]float64](t, p, fmt.Sprintf(`(() => {
  const r = document.querySelector("[data-map-area]").getBoundingClientRect();
  return [r.left + r.width * (%[1]v + %[2]v / 2), r.bottom - r.height * %[2]v];
})()`, second, third))
	return at[0], at[1]
}

func TestMap(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		// a program that has no map yet shows none at first
		click(t, p, `[data-do="map adoption"]`)
		wait(t, p, `document.querySelector('[data-do="map adoption"]').getAttribute("aria-pressed") === "true" && location.search.includes("map=adoption")`)
		wait(t, p, `document.querySelector(".map-figure .ch-grip")`)
		eval[bool](t, p, `(document.getElementById("map").open = true)`)
		wait(t, p, atRest)
		place(t, p, "#map-field", .5)
		x, y := onMap(t, p, 80.0/90, 5.0/90)
		point(t, p, engine.Down, x, y)
		for range 2 { // WebKit does not keep the page in place when content above it grows
			x, y = onMap(t, p, .5, .25)
			point(t, p, engine.Move, x, y)
			wait(t, p, `location.search.includes("s=100,")`)
		}
		point(t, p, engine.Up, x, y)
		wait(t, p, `Math.abs(Number(document.getElementById("s.support").value) - 22.5) <= 1 && Math.abs(Number(document.getElementById("s.data_centres").value) - 45) <= 1`)
		checkTotal(t, p)
		before := eval[float64](t, p, `Number(document.getElementById("s.support").value)`)
		focus(t, p, "map-field")
		press(t, p, "ArrowUp")
		wait(t, p, fmt.Sprintf(`Number(document.getElementById("s.support").value) > %v`, before))
		checkTotal(t, p)
		moves(t, p, "s.support", func() { click(t, p, `[data-do="toward 3 1"]`) })
		checkTotal(t, p)
	})
}

// pick chooses an option of a menu by script, since no engine can be made to open the
// menu itself without a screen.
func pick(t *testing.T, p engine.Page, id, value string) {
	t.Helper()
	eval[bool](t, p, fmt.Sprintf(`(() => {
  const menu = document.getElementById(%[1]q);
  menu.value = %[2]q;
  menu.dispatchEvent(new Event("input", { bubbles: true }));
  menu.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
})()`, id, value))
}

func TestQuestions(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		openFold(t, p, "moved")
		click(t, p, `[data-do="preset adoption"]`)
		wait(t, p, `document.getElementById("moved.answer")?.textContent.includes("The whole difference comes from choices")`)
		pick(t, p, "ask.outcome", "capacity_mw")
		wait(t, p, `document.getElementById("moved.answer").textContent.includes("Data-centre capacity, 2035")`)
	})
}

func TestCompare(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/compare")
		pick(t, p, "pair.b", "s=250,250,250,250")
		wait(t, p, `location.search === "?b=s%3D250,250,250,250" && document.getElementById("answer").textContent.includes("gives more")`)
		click(t, p, `[data-do="swap"]`)
		wait(t, p, `location.search === "?a=s%3D250,250,250,250" && document.getElementById("pair.a").value === "s=250,250,250,250"`)
		back(t, p)
		wait(t, p, `location.search === "?b=s%3D250,250,250,250" && document.getElementById("pair.b").value === "s=250,250,250,250"`)
	})
}

// translated replaces every text of the page like a translation in the browser: each
// text node moves into an element of its own.
const translated = `(() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) => text.data.trim() && !text.parentNode.closest("script, style, svg") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts) {
    const font = document.createElement("font");
    text.replaceWith(font);
    font.append(text);
  }
  return texts.length > 100;
})()`

// A page that the browser translates still answers with right numbers.
func TestTranslatedPage(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		if !eval[bool](t, p, translated) {
			t.Fatal("nothing is translated, want something, or the test shows nothing")
		}
		focus(t, p, "s.support")
		press(t, p, "End")
		hasShares(t, p, 0, 0, 0, 100)
		fresh := open(t, e, "/en/?s=0,0,0,1000")
		want := strings.Replace(sentence(t, fresh), "With this split", "With your split", 1) // that of a link, and the reader's own
		wait(t, p, fmt.Sprintf(`%s === %q`, theSentence, want))
		const euros = `[...document.querySelectorAll(".euros")].map((e) => e.textContent.replace(/\s+/g, " ").trim()).join()`
		want = eval[string](t, fresh, euros)
		if err := engine.Wait(p, fmt.Sprintf(`%s === %q`, euros, want)); err != nil {
			t.Errorf("amounts are %q, want %q", eval[string](t, p, euros), want)
		}
	})
}

package browsertest

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/chromium"
)

// translateScript changes all texts of a page, or those inside some elements, like
// translators in browsers: it wraps each text node in two elements of its own.
const translateScript = `((within) => {
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement("font");
      const inner = document.createElement("font");
      outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text);
    }
  }
  return true;
})`

// invadeScript puts elements of others at every place of a page, around its root and into its
// parts.
const invadeScript = `(() => {
  let n = 0;
  const stranger = () => Object.assign(document.createElement("div"), { className: "stranger", textContent: "stranger " + n++ });
  document.body.prepend(stranger());
  document.body.append(stranger());
  for (const part of document.querySelectorAll("main, .opening, .answer, [data-part=row], figure")) {
    part.prepend(stranger());
    part.append(stranger());
    part.insertBefore(stranger(), part.children[2] || null);
  }
  return n;
})()`

// strangers is an expression for the number of these elements.
const strangers = `document.querySelectorAll(".stranger").length`

// withoutStrangers returns the text of a page without the elements of others.
const withoutStrangers = `((id) => {
  const copy = document.getElementById(id).cloneNode(true);
  for (const stranger of copy.querySelectorAll(".stranger")) stranger.remove();
  return copy.textContent;
})`

// keepNodes keeps references to named elements of a page, and lostNodes lists those
// that are no longer on the page.
const (
	keepNodes = `(window.named = [...document.querySelectorAll("main, main [id]")].filter(e => !e.closest("details:not([open]) > :not(summary), #firms")).map(e => [e.id, e])).length`
	lostNodes = `window.named.filter(([id, e]) => !e.isConnected || id && document.getElementById(id) !== e).map(([id]) => id)`
)

// In an embed that was translated, or into which others put elements, the answers are
// those of any embed, and no element of anybody is lost.
func TestEmbedAmongStrangers(t *testing.T) {
	t.Parallel()
	for name, done := range map[string]string{
		"translated": translateScript + `("body")`, "partly translated": translateScript + `(".euros, .answer, figure :is(h2, h3)")`, "invaded": invadeScript + ` > 20`,
		"both": translateScript + `("body") && ` + invadeScript + ` > 20`, "both, after elements came": invadeScript + ` > 20 && ` + translateScript + `("body")`,
	} {
		if isLeft(strings.HasPrefix(name, "both")) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			plain := openUntouched(t, "/en/embed?controls=full", chromium.View{Width: 500})
			tab := openUntouched(t, "/en/embed?controls=full", chromium.View{Width: 500})
			for _, tab := range []*chromium.Tab{plain, tab} {
				eval[bool](t, tab, `(document.getElementById("firms").open = true)`)
			}
			eval[bool](t, tab, done)
			others := eval[int](t, tab, strangers)
			if n := eval[int](t, tab, keepNodes); n < 20 {
				t.Fatalf("%d elements have an ID, want 20 or more", n)
			}
			for i, step := range [][2]string{
				{"step s.support 1", `document.getElementById("s.support").value === "6"`}, {"aim on", `document.getElementById("aim.share")`},
				{"preset equal", `document.getElementById("s.support").value === "25"`}, {"step s.support 1", `document.getElementById("s.support").value === "26"`},
			} {
				do := step[0]
				if i == 2 && strings.Contains(name, "translated") { // a translator also translates new texts
					eval[bool](t, tab, translateScript+`(".answer")`)
				}
				for _, tab := range []*chromium.Tab{plain, tab} {
					click(t, tab, do)
					wait(t, tab, step[1])
				}
				wait(t, plain, `!document.querySelector(".is-veiled")`)
				wait(t, tab, `!document.querySelector(".is-veiled")`)
				for _, id := range []string{"answer", "adoption-title"} {
					want := eval[string](t, plain, withoutStrangers+`("`+id+`")`)
					wait(t, tab, withoutStrangers+`("`+id+`") === `+strconv.Quote(want))
				}
				if want, got := shares(t, plain), shares(t, tab); want[3] != got[3] {
					t.Errorf("%s: shares %v, want %v", do, got, want)
				}
				euros := `[...document.querySelectorAll(".euros")].map(e => e.textContent.replace(/stranger \d+/g, "")).join()`
				if want := eval[string](t, plain, euros); want != eval[string](t, tab, euros) {
					t.Errorf("%s: %s, want %s", do, eval[string](t, tab, euros), want)
				}
			}
			if n := eval[int](t, tab, strangers); n != others {
				t.Errorf("%d elements of others are left, want %d", n, others)
			}
			if lost := eval[[]string](t, tab, lostNodes); len(lost) > 0 {
				t.Errorf("these elements were replaced, want none: %q", lost)
			}
		})
	}
}

// If others take the page's own elements apart, the page is repaired.
func TestEmbedTakenApart(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed?controls=full", chromium.View{Width: 500})
	click(t, tab, "step s.support 1")
	ready(t, tab)
	eval[bool](t, tab, `(() => {
  const answer = document.getElementById("answer");
  answer.replaceChildren("gone");
  const row = document.getElementById("s.support").closest("[data-part=row]");
  row.firstElementChild.remove();
  return true;
})()`)
	click(t, tab, "preset equal")
	hasShares(t, tab, 25, 25, 25, 25)
	plain := openUntouched(t, "/en/embed?controls=full", chromium.View{Width: 500})
	click(t, plain, "preset equal")
	hasShares(t, plain, 25, 25, 25, 25)
	for _, tab := range []*chromium.Tab{plain, tab} {
		wait(t, tab, `!document.querySelector(".is-veiled")`)
	}
	// The content of closed folds may be older, and ranges improve with time.
	const seen = `(() => {
  const copy = document.getElementById("embed").cloneNode(true);
  for (const unseen of copy.querySelectorAll("#status, details > :not(summary), .range, figure")) unseen.remove();
  return copy.textContent;
})()`
	want := eval[string](t, plain, seen)
	if err := tab.Wait(seen + " === " + strconv.Quote(want)); err != nil {
		t.Errorf("-want +got:\n%s", cmp.Diff(want, eval[string](t, tab, seen)))
	}
}

package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// translator changes the document like a translation in the browser: it wraps each text
// of the elements that a selector finds in two <font> with a text of its own, and does
// so again with whatever changes. Its language puts every text between two marks.
const translator = `
window.translate = (selector) => {
  const done = new WeakMap(); // texts, as they were translated
  const left = "script, style, svg, select, textarea, [translate=no]";
  const wrap = () => { const font = document.createElement("font"); font.style.verticalAlign = "inherit"; return font; };
  const texts = () => [...document.querySelectorAll(selector)].flatMap((root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }).filter((text) => text.data.trim() && !text.parentElement.closest(left));
  const isDone = (text) => done.get(text) === text.data;
  const plain = (text) => text.data.replace(/[\ue000\ue001]/g, "");
  const again = () => {
    for (const text of texts()) {
      if (isDone(text)) continue;
      const own = document.createTextNode("\ue000" + plain(text) + "\ue001");
      done.set(own, own.data);
      if (text.parentElement.closest("font")) {
        text.replaceWith(own);
        continue;
      }
      const [outer, inner] = [wrap(), wrap()];
      inner.append(own);
      outer.append(inner);
      text.replaceWith(outer);
    }
    observer.takeRecords(); // of what it did itself
  };
  const observer = new MutationObserver(again);
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  window.untranslated = () => texts().filter((text) => !isDone(text)).map((text) => text.data);
  window.showOriginal = () => {
    observer.disconnect();
    for (const text of texts()) text.data = plain(text);
    for (const font of [...document.querySelectorAll("font")].reverse()) font.replaceWith(...font.childNodes);
    window.untranslated = () => [];
  };
  again();
};

// What a page says, but for what is folded, for what the server and the program
// work out at different times, and for whose it is: the reader's own is a link to
// the server.
window.words = (page, open) => {
  const copy = page.querySelector("#main").cloneNode(true);
  for (const fold of copy.querySelectorAll("details")) {
    if (!open.includes(fold.id)) for (const e of [...fold.children].slice(1)) e.remove();
  }
  for (const e of copy.querySelectorAll("[data-do=undo], #hangs, #work, #matters, #splits, #status, #stranger, svg, select, [id$='.answer']")) e.remove();
  let text = copy.textContent.replace(/[\ue000\ue001]/g, "").replace(/\s+/g, " ");
  for (const [own, anyones] of [["With your split", "With this split"], ["your assumptions", "other assumptions"], ["Your split", "This split"], ["What you changed", "What differs from the plan"], ["yours", "this one"]]) {
    text = text.replaceAll(own, anyones);
  }
  return text;
};

// Waits until the page says what the server says for its address; gives the
// first words that differ where it never does.
window.right = async (patience) => {
  const until = performance.now() + patience;
  let address, served, difference;
  do {
    if (address !== location.href) {
      address = location.href;
      served = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    }
    const open = [...document.querySelectorAll("details[open]")].map((fold) => fold.id);
    const [got, want] = [words(document, open), words(served, open)];
    if (got === want && document.querySelector("a[hreflang]").search === location.search) return "";
    let at = 0;
    while (at < want.length && got[at] === want[at]) at++;
    difference = "got …" + got.slice(Math.max(0, at - 30), at + 60) + "…, want …" + want.slice(Math.max(0, at - 30), at + 60) + "…";
    await new Promise((done) => setTimeout(done, 50));
  } while (performance.now() < until);
  return difference;
};`

// saysWhatTheServerSays fails if the page has other numbers than the server for its
// address, or if a text that has to be translated is not.
func saysWhatTheServerSays(t *testing.T, tab *chromium.Tab, after string) {
	t.Helper()
	if difference := eval[string](t, tab, `right(20000)`); difference != "" {
		t.Fatalf("after %s: %s; want the page right (problems: %q)", after, difference, tab.Problems())
	}
	wait(t, tab, `untranslated().length === 0`)
}

// workOn uses the page as readers do, and checks it each time.
func workOn(t *testing.T, tab *chromium.Tab) {
	t.Helper()
	eval[bool](t, tab, `(document.getElementById("rule").open = true)`)
	for _, step := range []struct {
		name  string
		act   func()
		until string
	}{
		{"nothing", func() {}, `document.querySelector('[data-do="rule -2"]')`},
		{"a preset", func() { click(t, tab, "preset equal") }, `location.search === "?s=250,250,250,250"`},
		{"keys on a share", func() { focus(t, tab, "s.support"); press(t, tab, kb.ArrowRight) }, `document.getElementById("s.support").value === "26"`},
		{"a button", func() { click(t, tab, "step s.support 1") }, `document.getElementById("s.support").value === "27"`},
		{"a slider", func() {
			eval[bool](t, tab, `(document.getElementById("beliefs").open = true)`)
			wait(t, tab, `document.getElementById("late")`)
			focus(t, tab, "late")
			press(t, tab, kb.ArrowRight)
		}, `document.getElementById("late").value === "1.1"`},
		{"a target", func() {
			eval[bool](t, tab, `!(document.getElementById("beliefs").open = false)`)
			click(t, tab, "aim on")
		}, `location.search.includes("aim=75")`},
		{"no target", func() { click(t, tab, "aim off") }, `!location.search.includes("aim=")`},
		{"a reserve", func() {
			click(t, tab, "rule -2")
			focus(t, tab, "s.support")
			press(t, tab, kb.Home)
			wait(t, tab, `document.querySelector('[data-do="assign"]')`)
			click(t, tab, "rule -1") // The rule is no part of the address.
		}, `document.querySelector('[data-do="assign"]')`},
		{"a reset", func() { click(t, tab, "reset all") }, `location.search === ""`},
		{"Back", func() { eval[bool](t, tab, `(history.back(), true)`) }, `location.search !== ""`},
	} {
		step.act()
		wait(t, tab, step.until)
		saysWhatTheServerSays(t, tab, step.name)
	}
	if !eval[bool](t, tab, `document.documentElement.dataset.program !== "failed" && document.getElementById("loader").hidden`) {
		t.Errorf("the page says %q, want a program that has not failed, and nothing", eval[string](t, tab, `document.getElementById("loader").textContent`))
	}
}

// A page that is translated in the browser, wholly or in part, before the program comes
// or after, still answers with right numbers and stays translated. The part that names
// nothing is the untranslated page, which shows that the checks themselves are right.
func TestTranslatedPage(t *testing.T) {
	t.Parallel()
	needsServer(t)
	needsSlim(t)
	for _, part := range []struct{ name, selector, tight string }{
		{"none", "nothing", "after"}, {"whole", "body", "before, after"}, {"main part", "#main", ""}, {"euros", ".euros", ""}, {"title of a chart", "#adoption :is(h2, h3)", ""}, {"answer", "#answer", ""},
	} {
		for when, script := range map[string]string{
			"before": fmt.Sprintf(`document.addEventListener("DOMContentLoaded", () => translate(%q));`, part.selector),
			"after":  "",
		} {
			if isLeft(strings.Contains(part.tight, when)) {
				continue
			}
			t.Run(strings.ReplaceAll(part.name, " ", "_")+"_"+when, func(t *testing.T) {
				tab := openBefore(t, "/en/", translator+script)
				if script == "" {
					eval[bool](t, tab, fmt.Sprintf(`(translate(%q), true)`, part.selector))
				}
				if n := eval[float64](t, tab, `document.querySelectorAll("font font").length`); n == 0 && part.name != "none" {
					t.Fatalf("nothing is translated in %s, want something, or the test shows nothing", part.selector)
				}
				workOn(t, tab)
				for _, problem := range tab.Problems() {
					t.Errorf("the page has a problem, want none: %s", problem)
				}
			})
		}
	}
}

// After a translation is taken back, the page still answers.
func TestTranslationTakenBack(t *testing.T) {
	t.Parallel()
	needsServer(t)
	needsSlim(t)
	tab := openBefore(t, "/en/", translator)
	eval[bool](t, tab, `(translate("#main"), true)`)
	click(t, tab, "preset adoption")
	wait(t, tab, `location.search === "?s=100,100,100,700"`)
	saysWhatTheServerSays(t, tab, "a preset")
	eval[bool](t, tab, `(showOriginal(), true)`)
	workOn(t, tab)
}

package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

// withoutScripts opens a page as the server writes it, because places do not depend on
// a program.
func withoutScripts(t *testing.T, path string, width, height int64) *chromium.Tab {
	t.Helper()
	needsServer(t)
	tab := openView(t, path, chromium.View{Width: width, Height: height, NoScripts: true})
	wait(t, tab, "document.readyState === 'complete'")
	return tab
}

// boxesScript returns the places of parts of the board in the window.
const boxesScript = `Object.fromEntries(%q.split("|").map((s) => [s, [...document.querySelectorAll(s)].map((e) => { const b = e.getBoundingClientRect(); return [Math.round(b.top), Math.round(b.bottom), Math.round(b.left), Math.round(b.right)]; })]))`

// boardParts are the parts that have to be seen together, with the number of each.
var boardParts = map[string]int{
	`[data-part="bar"]`: 1, `[data-part="row"]`: 4, `[data-part="row"] input[type="range"]`: 4,
	`[data-part="pace"] input[type="range"]`: 1, `[data-part="strip"] .cell`: 3,
}

// The bar, four rows, the pace of firms and three results are seen together, on a phone
// at one place of the page and on a desk at every place, and none covers another.
func TestBoardIsOnOneScreen(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		tab := withoutScripts(t, view.Path("", l, "")+"?s=100,125,700,75&late=2", 360, 640)
		for _, size := range []struct{ width, height int64 }{{360, 640}, {390, 844}, {768, 1024}, {1366, 650}, {1440, 900}, {1920, 1080}, {800, 600}} {
			// The narrowest phone and the lowest desk are tried in every language.
			if tight := size.width == 360 || size.height == 650; !tight && l != locale.Fr && l != locale.En {
				continue
			}
			if err := tab.Resize(size.width, size.height); err != nil {
				t.Fatal(err)
			}
			wait(t, tab, fmt.Sprintf("(scrollTo(0, 0), innerWidth === %d && innerHeight === %d)", size.width, size.height))
			name := fmt.Sprintf("%s, %d by %d", l.Code(), size.width, size.height)
			isDesk := size.width >= 760
			if !isDesk {
				eval[any](t, tab, `(document.querySelector('[data-part="bar"]').scrollIntoView(), 1)`)
			}
			places := []string{"1"}
			if isDesk && size.height > 600 {
				places = []string{"1", "scrollTo(0, innerHeight)", "scrollTo(0, 3 * innerHeight / 2)"}
			}
			for _, place := range places {
				eval[any](t, tab, "("+place+", 1)")
				checkBoard(t, tab, name+", "+place, int(size.height))
			}
		}
	}
}

func checkBoard(t *testing.T, tab *chromium.Tab, name string, height int) {
	t.Helper()
	selectors := make([]string, 0, len(boardParts))
	for s := range boardParts {
		selectors = append(selectors, s)
	}
	boxes := eval[map[string][][4]int](t, tab, fmt.Sprintf(boxesScript, strings.Join(selectors, "|")))
	strip := eval[[4]int](t, tab, `(() => { const b = document.querySelector('[data-part="strip"]').getBoundingClientRect(); return [b.top, b.bottom, b.left, b.right].map(Math.round); })()`)
	for s, n := range boardParts {
		if len(boxes[s]) != n {
			t.Errorf("%s: %d of %s, want %d", name, len(boxes[s]), s, n)
		}
		for _, b := range boxes[s] {
			if b[0] < 0 || b[1] > height {
				t.Errorf("%s: %s goes from %d to %d, want it within 0 to %d", name, s, b[0], b[1], height)
			}
			if !strings.Contains(s, "strip") && b[0] < strip[1] && b[1] > strip[0] && b[2] < strip[3] && b[3] > strip[2] {
				t.Errorf("%s: the strip (%d to %d) covers %s (%d to %d), want it not to", name, strip[0], strip[1], s, b[0], b[1])
			}
		}
	}
}

// Each result's track lies within the result, on phones and in embeds, so that none
// touches the next, and the letters of its name are not cut.
func TestTracksLieInTheirResults(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		for page, width := range map[string]int64{view.EmbedPage: 328, view.CalculatorPage: 360} {
			tab := withoutScripts(t, view.Path("", l, page), width, 640)
			if n := eval[int](t, tab, `document.querySelectorAll(".cell .strip-track").length`); n < 3 {
				t.Errorf("%s, %d pixels: got %d results with a track, want 3 or more", view.Path("", l, page), width, n)
			}
			wrong := eval[[]string](t, tab, `[...document.querySelectorAll(".cell")].flatMap((cell) => {
  const box = cell.getBoundingClientRect(), track = cell.querySelector(".strip-track").getBoundingClientRect();
  const cut = [...cell.querySelectorAll("*")].filter((e) => getComputedStyle(e).overflowY === "hidden" && e.clientHeight > 2 && e.scrollHeight > e.clientHeight);
  return [...(track.left < box.left - 0.5 || track.right > box.right + 0.5 ? [track.right - box.right + " px beyond"] : []), ...cut.map((e) => "cut: " + e.textContent)];
})`)
			if len(wrong) > 0 {
				t.Errorf("%s, %d pixels: got %q, want every row to fit", view.Path("", l, page), width, wrong)
			}
		}
	}
}

// Nothing scrolls up and down but the page, which is not wider than its window.
func TestNothingScrollsInside(t *testing.T) {
	t.Parallel()
	for _, size := range []struct{ width, height int64 }{{360, 640}, {768, 700}, {1366, 650}, {1366, 500}, {320, 256}} {
		tab := withoutScripts(t, "/fr/?s=250,250,250,250", size.width, size.height)
		for _, id := range []string{"", "firms", "choices", "beliefs", "beliefs-rest", "matters", "menu", "strip-others", "s.support.more"} {
			if id != "" {
				eval[any](t, tab, fmt.Sprintf("(document.getElementById(%q).open = true, 1)", id))
			}
			scrolls := eval[[]string](t, tab, `[...document.querySelectorAll("body *")].filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowY) && e.scrollHeight > e.clientHeight + 1).map((e) => e.className + "#" + e.id)`)
			if len(scrolls) > 0 {
				t.Errorf("%d by %d, %s open: these scroll, want none to: %q", size.width, size.height, id, scrolls)
			}
			if wide := eval[int](t, tab, "document.documentElement.scrollWidth - innerWidth"); wide > 0 {
				t.Errorf("%d by %d, %s open: the page is %d pixels too wide, want it to fit", size.width, size.height, id, wide)
			}
		}
	}
}

// A tab of the board changes what the column shows and never its height, and the tab's
// content lies within the column.
func TestTabsKeepTheColumn(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		tab := withoutScripts(t, view.Path("", l, ""), 1366, 650)
		height := func() float64 {
			return eval[float64](t, tab, `document.querySelector(".board").getBoundingClientRect().height`)
		}
		before := height()
		for _, id := range []string{"firms", "choices", "beliefs"} {
			eval[any](t, tab, fmt.Sprintf(`(document.querySelector("#%s > summary").click(), 1)`, id))
			if open := eval[string](t, tab, `[...document.querySelectorAll(".board > details[open]")].map((d) => d.id).join()`); open != id {
				t.Errorf("%s: %s is open after %s was pressed, want only that", l.Code(), open, id)
			}
			if now := height(); now != before {
				t.Errorf("%s, %s: the column is %v pixels high, want %v as before", l.Code(), id, now, before)
			}
			if over := eval[float64](t, tab, fmt.Sprintf(`document.querySelector("#%s .sheet").getBoundingClientRect().bottom - document.querySelector(".board").getBoundingClientRect().bottom`, id)); over > 0 {
				t.Errorf("%s, %s: its sheet ends %v pixels below the column, want it inside", l.Code(), id, over)
			}
			if seen := eval[string](t, tab, `getComputedStyle(document.querySelector(".split")).visibility`); seen != "hidden" {
				t.Errorf("%s, %s: the split behind it is %s, want hidden", l.Code(), id, seen)
			}
		}
		eval[any](t, tab, `(document.querySelector("#tab-split > summary").click(), 1)`)
		if seen := eval[string](t, tab, `getComputedStyle(document.querySelector(".split")).visibility`); seen != "visible" {
			t.Errorf("%s: the split is %s once the sheet is closed, want visible", l.Code(), seen)
		}
	}
}

// Rows keep their height while something is set, and tracks their place and length, so
// that nothing moves under the reader's finger.
func TestRowsStayAsTheyAre(t *testing.T) {
	t.Parallel()
	needsServer(t)
	for _, path := range []string{"/fr/", "/es/"} { // Spanish has the longest euros
		tab := openView(t, path, chromium.View{Width: 360, Height: 640, Touch: true})
		ready(t, tab)
		boxes := func() string {
			return eval[string](t, tab, `[...document.querySelectorAll('[data-part="row"], [data-part="pace"]')].map((e) => {
  const { left, width } = e.querySelector(".rail").getBoundingClientRect();
  return e.getBoundingClientRect().height + " " + left + " " + width;
}).join()`)
		}
		before := boxes()
		for _, value := range []string{"79.5", "12", "0", "33.5", "100"} {
			eval[any](t, tab, fmt.Sprintf(`((input) => { input.value = %s; input.dispatchEvent(new Event("input", { bubbles: true })); return 1; })(document.getElementById("s.data_centres"))`, value))
			wait(t, tab, fmt.Sprintf(`document.querySelector('[data-key="s.data_centres"] .euros').textContent.includes("→") && document.getElementById("s.data_centres").getAttribute("value") === %q`, value))
			if now := boxes(); now != before {
				t.Errorf("%s, at %s: rows have the heights, places and lengths of tracks %s, want %s as before", path, value, now, before)
			}
		}
		click(t, tab, "preset equal")
		hasShares(t, tab, 25, 25, 25, 25)
		if now := boxes(); now != before {
			t.Errorf("%s, once set: rows have the heights, places and lengths of tracks %s, want %s as before", path, now, before)
		}
	}
}

// Undo takes back one step after the other, and one press restores the plan. Both
// change the address, so that Back undoes them.
func TestUndoOnThePage(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	query := func(want string) {
		t.Helper()
		wait(t, tab, fmt.Sprintf("location.search === %q", want))
	}
	click(t, tab, "preset equal")
	query("?s=250,250,250,250")
	click(t, tab, "preset adoption")
	query("?s=100,100,100,700")
	click(t, tab, "undo")
	query("?s=250,250,250,250")
	click(t, tab, "reset all")
	query("")
	wait(t, tab, `!document.querySelector('[data-do="reset all"]')`)
	click(t, tab, "undo")
	query("?s=250,250,250,250")
}

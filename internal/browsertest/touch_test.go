package browsertest

import (
	"slices"
	"testing"

	"aicontinent/internal/chromium"
)

// TestFieldsOnTouchScreens checks that on touch screens no field or menu has text
// smaller than 16 pixels, because iOS would enlarge the page at each touch and leave it
// so. Nor does larger text make a row of controls wider than the screen.
func TestFieldsOnTouchScreens(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/fr/?map=jobs&aim=75@2030&outcome=jobs", "/en/compare", "/fr/embed?controls=full"} {
		for _, width := range []int64{320, 390} {
			tab := openView(t, path, chromium.View{Width: width, Height: 700, Touch: true, NoScripts: true})
			if !eval[bool](t, tab, `matchMedia("(pointer: coarse)").matches`) {
				t.Fatal("the screen is not one for fingers, want a coarse pointer, or the test shows nothing")
			}
			eval[bool](t, tab, `(document.querySelectorAll("details").forEach((fold) => { fold.open = true }), true)`)
			small := eval[[]string](t, tab, `[...document.querySelectorAll("input, select, textarea")].filter((e) => !["range", "hidden"].includes(e.type) && parseFloat(getComputedStyle(e).fontSize) < 16).map((e) => e.id || e.name)`)
			if len(small) > 0 {
				t.Errorf("%s: text in %q is smaller than 16 pixels, want 16 or more", path, small)
			}
			if n := eval[int](t, tab, `document.querySelectorAll("input:not([type=hidden]), select").length`); n == 0 {
				t.Errorf("%s has no field, want some", path)
			}
			cut := eval[[]string](t, tab, `[...document.querySelectorAll("input[type=text]")].filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).map((e) => (e.id || e.name) + "=" + e.value)`)
			if len(cut) > 0 {
				t.Errorf("%s at %d pixels: these values do not fit, want all to: %q", path, width, cut)
			}
			if wide := eval[float64](t, tab, `document.documentElement.scrollWidth`); wide > float64(width) {
				t.Errorf("%s is %v pixels wide on a screen of %d, want it to fit", path, wide, width)
			}
		}
	}
}

// TestLinksOnTouchScreens checks that links that lead on from an embed, and from one
// stop of the story to the next, are high enough for a finger.
func TestLinksOnTouchScreens(t *testing.T) {
	t.Parallel()
	for path, links := range map[string]string{"/en/embed": ".foot a", "/fr/story": ".help > a"} {
		tab := openView(t, path, chromium.View{Width: 360, Height: 640, Touch: true, NoScripts: true})
		heights := eval[[]float64](t, tab, `[...document.querySelectorAll("`+links+`")].map((e) => e.getBoundingClientRect().height)`)
		if len(heights) == 0 || slices.Min(heights) < 24 {
			t.Errorf("%s: the links %s are %v pixels high, want some, and 24 or more", path, links, heights)
		}
	}
}

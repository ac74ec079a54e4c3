package browsertest

import (
	"slices"
	"testing"

	"aicontinent/internal/chromium"
)

// A screen reader finds every figure by its heading, and its chart by its name, before
// anything has been scrolled.
func TestFiguresAreHeardFromTheTop(t *testing.T) {
	t.Parallel()
	for _, v := range []chromium.View{{Width: 1366, Height: 768}, {Width: 360, Height: 640, Touch: true}} {
		tab := openView(t, "/en/", v)
		ready(t, tab)
		wait(t, tab, hasArrived)
		wait(t, tab, `[...document.querySelectorAll("figure[id]")].every((f) => f.querySelector("h3, .minis"))`)
		want := eval[[]string](t, tab, `[...document.querySelectorAll("figure[id] h3")].filter((e) => e.checkVisibility()).map((e) => e.textContent)`)
		if len(want) < 10 {
			t.Fatalf("%d figures", len(want))
		}
		headings, err := tab.Heard("heading")
		if err != nil {
			t.Fatal(err)
		}
		charts, err := tab.Heard("slider")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range want {
			if !slices.Contains(headings, name) {
				t.Errorf("at %d pixels the heading %q is not in the accessibility tree, want it", v.Width, name)
			}
		}
		if len(charts) < 12 || slices.Contains(charts, "") {
			t.Errorf("at %d pixels these sliders are in the accessibility tree, want 12 or more with names: %q", v.Width, charts)
		}
	}
}

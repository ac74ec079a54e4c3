package browsertest

import (
	"testing"

	"aicontinent/internal/browser"
)

// An embed is complete in a frame that some publishing systems cut at 1000
// pixels, on the narrowest phone.
func TestEmbedIsCompact(t *testing.T) {
	for _, path := range []string{"/fr/embed", "/en/embed"} {
		tab := openView(t, path, browser.View{Width: 320})
		if px := eval[float64](t, tab, `document.querySelector(".embed").getBoundingClientRect().height`); px >= 1000 {
			t.Errorf("%s is %v pixels high", path, px)
		}
		if eval[bool](t, tab, "document.documentElement.scrollWidth > innerWidth") {
			t.Errorf("%s scrolls sideways", path)
		}
	}
}

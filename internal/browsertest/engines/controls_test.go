package engines

import (
	"testing"

	"aicontinent/internal/browser/engine"
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
		whole(t, p)
		press(t, p, "End")
		hasShares(t, p, 0, 0, 0, 100)
		wait(t, p, `location.search === "?s=0,0,0,1000"`)
		if sentence(t, p) == before {
			t.Errorf("the sentence stays %q", before)
		}
		press(t, p, "Home")
		wait(t, p, `document.getElementById("s.support").value === "0"`)
		whole(t, p)
	})
}

func TestPointerMovesAShare(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		x, y := place(t, p, `[data-track="s.data_centres"] .track`, .8)
		to, _ := place(t, p, `[data-track="s.data_centres"] .track`, .4)
		drag(t, p, x, y, to, y)
		wait(t, p, `Math.abs(Number(document.getElementById("s.data_centres").value) - 40) <= 1`)
		whole(t, p)
		wait(t, p, `location.search.startsWith("?s=")`)
	})
}

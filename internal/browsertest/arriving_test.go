package browsertest

import (
	"testing"

	"aicontinent/internal/chromium"
)

// hasArrived is true once the whole page has been laid out.
const hasArrived = `!("coming" in document.documentElement.dataset)`

// While a page arrives, what is out of view or folded is not laid out. Soon after,
// every figure is, folds have their content, and no mark of the arrival is left.
func TestPageArrivesAFigureAtATime(t *testing.T) {
	release := gates.close()
	defer release()
	tab := openView(t, "/en/", chromium.View{Width: 412, Height: 823, Touch: true})
	if !eval[bool](t, tab, `fetch("").then((answer) => answer.text()).then((page) => /<html [^>]*data-coming/.test(page))`) {
		t.Error("the page has no data-coming, want it marked as one that is still coming")
	}
	wait(t, tab, hasArrived)
	left := eval[[]string](t, tab, `[...document.querySelectorAll("figure")].filter((f) => f.hasAttribute("style") || !f.checkVisibility({contentVisibilityAuto: true}) && f.checkVisibility()).map((f) => f.id)`)
	if len(left) > 0 {
		t.Errorf("these figures differ from their description, want none to: %q", left)
	}
	// A search on the page finds what is in folds only if it is hidden as folds hide
	// it.
	if away := eval[int](t, tab, `[...document.querySelectorAll("details:not([open]) > :not(summary, [hidden])")].filter((e) => getComputedStyle(e).display === "none" && !e.closest("[hidden]")).length`); away > 0 {
		t.Errorf("%d elements in folds are left out, want none", away)
	}
}

// If no script runs, nothing waits for one.
func TestPageIsWholeWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/", chromium.View{Width: 412, Height: 823, NoScripts: true})
	got := eval[[2]int](t, tab, `((folded) => [folded.length, folded.filter((e) => getComputedStyle(e).display === "none").length])([...document.querySelectorAll("details:not([open]) > :not(summary)")])`)
	if got[0] < 10 || got[1] > 0 {
		t.Errorf("%d of %d elements in folds are left out, want 10 or more, and none left out", got[1], got[0])
	}
}

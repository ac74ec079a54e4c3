package browsertest

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// Keys and the mouse reach the frame of another site, which has its own process, and
// its colours are those of the view. Tests in frames depend on it.
func TestFrameIsDriven(t *testing.T) {
	t.Parallel()
	inner := article{body: `<input type="range" id="slider" value="10" style="width:400px">`}.serve(t)
	outer := article{body: `<p style="height:77px">Around</p><iframe title="x" width="600" height="500" style="margin-left:33px" src="` + inner + `"></iframe>`}.serve(t)
	tab := quietTab(t, chromium.View{Scheme: "dark"})
	if err := tab.Open(strings.Replace(outer, "localhost", "127.0.0.1", 1)); err != nil {
		t.Fatal(err)
	}
	frame := frameOf(t, tab, inner)
	if !eval[bool](t, frame, `matchMedia("(prefers-color-scheme: dark)").matches && window !== top`) {
		t.Error("the frame is not in dark colours, want it to be")
	}
	x, y := center(t, frame, `#slider`, 0.5)
	mouse(t, frame, input.DispatchMouseEventTypeMousePressed, x, y)
	mouse(t, frame, input.DispatchMouseEventTypeMouseReleased, x, y)
	wait(t, frame, `Math.abs(document.getElementById("slider").value - 50) <= 1`)
	press(t, frame, kb.Home)
	wait(t, frame, `document.getElementById("slider").value === "0"`)
}

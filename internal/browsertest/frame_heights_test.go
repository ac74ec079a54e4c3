package browsertest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
)

// listeningArticle returns an article that collects every message of its frame and may act on
// each height.
func listeningArticle(query, attributes, onHeight string) article {
	return article{
		head: `<script>
const heard = [], heights = [];
let last = performance.now();
addEventListener("message", (e) => {
  heard.push(e.data);
  last = performance.now();
  if (e.data?.type !== "height") return;
  heights.push(e.data.px);
  const px = e.data.px, frame = document.querySelector("iframe");
  ` + onHeight + `
});
const quiet = (ms) => heard.length > 0 && performance.now() - last > ms;
</script>`,
		body: `<iframe title="The plan" ` + attributes + ` style="border:0" src="CALCULATOR/en/embed` + query + `"></iframe>`,
	}
}

// If a page makes the frame as high as the frame says, and the frame grows with its
// height, the frame stops telling after ten times. It still tells heights that the
// reader's actions change.
func TestFrameDoesNotGrowWithoutEnd(t *testing.T) {
	tab := listeningArticle("", `width="600" height="500"`, `frame.height = px;`).read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	wait(t, tab, `quiet(300)`)
	before := eval[int](t, tab, `heights.length`)
	eval[bool](t, frame, `(document.querySelector(".foot").style.paddingBottom = "calc(100vh - 400px)", true)`)
	wait(t, tab, fmt.Sprintf(`heights.length > %d && quiet(300)`, before))
	grown := eval[[]float64](t, tab, fmt.Sprintf(`heights.slice(%d)`, before))
	if !slices.IsSorted(grown) || len(grown) < 5 || len(grown) > 10 {
		t.Errorf("the frame grew %d times to %v, want 5 to 10 growing heights", len(grown), grown)
	}
	// The keyboard opens the table, and the page hears of it at once.
	eval[bool](t, frame, `(document.querySelector(".row-fold > summary").focus(), true)`)
	press(t, frame, kb.Enter)
	wait(t, frame, `document.querySelector(".row-fold").open`)
	wait(t, tab, fmt.Sprintf(`heights.at(-1) > %v && heights.length > %d`, grown[len(grown)-1], before+len(grown)))
}

// A frame without a width, as before it is laid out, has no height to tell; a page that
// used a wrong one would jump.
func TestFrameWithoutWidthTellsNoHeight(t *testing.T) {
	tab := listeningArticle("", `width="0" height="500"`, "").read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	wait(t, tab, `heard.some((m) => m.type === "ready") && quiet(300)`)
	if got := eval[[]float64](t, tab, `heights`); len(got) > 0 {
		t.Errorf("without a width the frame told the heights %v, want none", got)
	}
	eval[bool](t, tab, `(document.querySelector("iframe").width = 600, true)`)
	wait(t, tab, `heights.length > 0 && heights.at(-1) > 500 && heights.at(-1) < 1200`)
	// It is folded away, as in an article's own panel, and shown again.
	eval[bool](t, tab, `(document.querySelector("iframe").width = 0, true)`)
	wait(t, frame, `innerWidth === 0`)
	eval[bool](t, tab, `(document.querySelector("iframe").width = 600, true)`)
	wait(t, frame, `innerWidth === 600`)
	wait(t, tab, `quiet(300)`)
	if got := eval[[]float64](t, tab, `heights`); slices.Min(got) < 500 || slices.Max(got) > 1200 {
		t.Errorf("folded and shown the frame told the heights %v, want 500 to 1200", got)
	}
}

// The height is sent in the exact message of each tool.
func TestFrameHeightInEveryForm(t *testing.T) {
	tab := listeningArticle("?childId=pym-1&panels=split#?secret=Xy12ab", `width="600" height="500"`, "").read(t, chromium.View{})
	frame := frameOf(t, tab, "/en/embed")
	wait(t, tab, `quiet(300)`)
	eval[bool](t, tab, `(document.querySelector("iframe").contentWindow.postMessage("[iFrameSizer]frame-7:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true", "*"), true)`)
	wait(t, tab, `heard.some((m) => typeof m === "string" && m.startsWith("[iFrameSizer]"))`)
	px := eval[int](t, frame, `Math.ceil(document.querySelector(".embed").getBoundingClientRect().height)`)
	address := eval[string](t, frame, `location.href`)
	for _, want := range []string{
		fmt.Sprintf(`{"ai-continent":1,"type":"height","px":%d}`, px),
		fmt.Sprintf(`{"datawrapper-height":{"ai-continent":%d}}`, px),
		fmt.Sprintf(`{"sentinel":"amp","type":"embed-size","height":%d}`, px),
		text(t, fmt.Sprintf(`{"context":"iframe.resize","src":%s,"height":%d}`, text(t, address), px)),
		text(t, fmt.Sprintf("pymxPYMxpym-1xPYMxheightxPYMx%d", px)),
		fmt.Sprintf(`{"message":"height","value":%d,"secret":"Xy12ab"}`, px),
		text(t, fmt.Sprintf("[iFrameSizer]frame-7:%d:600:init", px)),
	} {
		if list := eval[[]string](t, tab, `heard.map((m) => JSON.stringify(m))`); !slices.Contains(list, want) {
			t.Errorf("nobody said %s, but\n%s", want, strings.Join(list, "\n"))
		}
	}
}

// text writes a string as JSON.stringify does.
func text(t *testing.T, s string) string {
	t.Helper()
	out, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(out), `\u0026`, "&")
}

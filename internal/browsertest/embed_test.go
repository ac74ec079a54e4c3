package browsertest

import (
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// An embed fits into a frame of 1000 pixels, where some publishing systems cut it, on
// the narrowest phone.
func TestEmbedIsCompact(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/fr/embed", "/en/embed"} {
		tab := openUntouched(t, path, chromium.View{Width: 320})
		if px := eval[float64](t, tab, `document.querySelector(".embed").getBoundingClientRect().height`); px >= 1000 {
			t.Errorf("%s is %v pixels high, want fewer than 1000", path, px)
		}
		if eval[bool](t, tab, "document.documentElement.scrollWidth > innerWidth") {
			t.Errorf("%s scrolls sideways, want it to fit", path)
		}
	}
}

// The headers let any page frame an embed, and no page frame another page: from the
// server, and from a host of files with the settings of the export.
func TestEmbedHeaders(t *testing.T) {
	t.Parallel()
	for path, framed := range map[string]bool{"/fr/embed": true, "/en/embed": true, "/fr/": false, "/en/method": false} {
		answer, err := http.Get(server.URL + base + path)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		policy := answer.Header.Get("Content-Security-Policy")
		if strings.Contains(policy, "frame-ancestors 'none'") == framed {
			t.Errorf("%s: the policy is %s; may be framed: %v, want %v", path, policy, !strings.Contains(policy, "frame-ancestors 'none'"), framed)
		}
		if (answer.Header.Get("Cross-Origin-Resource-Policy") == "cross-origin") != framed {
			t.Errorf("%s: the resource policy is %q, want cross-origin: %v", path, answer.Header.Get("Cross-Origin-Resource-Policy"), framed)
		}
	}
	frame := eval[string](t, openView(t, "/fr/embed", chromium.View{}), `document.querySelector("script").src`)
	answer, err := http.Get(frame)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	for name, want := range map[string]string{"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=31536000, immutable"} {
		if got := answer.Header.Values(name); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %s is %q, want %q once", frame, name, got, want)
		}
	}
}

// openUntouched opens an embed in a tab and counts its requests from then on.
func openUntouched(t *testing.T, path string, v chromium.View) *chromium.Tab {
	t.Helper()
	tab := openEmbed(t, path, v)
	// On a host of files the program first makes the page of the link.
	wait(t, tab, `document.readyState === "complete" && !("stale" in document.documentElement.dataset)`)
	return tab
}

// programs is an expression for the number of programs that the page has asked for.
const programs = `performance.getEntriesByType("resource").filter(e => e.name.includes("/light")).length`

func TestEmbedAnswersATouch(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed", chromium.View{Width: 360})
	before := sentence(t, tab)
	if n := eval[int](t, tab, programs); n != 0 {
		t.Errorf("before a touch %d programs are loaded, want none", n)
	}
	click(t, tab, "step s.support 1")
	ready(t, tab)
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	wait(t, tab, theSentence+` !== `+strconv.Quote(before))
	if got := eval[string](t, tab, `document.getElementById("s.support.n").value`); got != "6" {
		t.Errorf("the number field shows %s, want 6", got)
	}
	if n := eval[int](t, tab, programs); n != 1 {
		t.Errorf("after a touch %d programs are loaded, want 1", n)
	}
}

// What the reader moved, typed and pressed before the program counts in order, and
// stays on the page until then.
func TestEmbedKeepsWhatCameEarly(t *testing.T) {
	release := gates.close()
	tab := openUntouched(t, "/fr/embed", chromium.View{Width: 360})
	eval[bool](t, tab, `(() => {
  const slider = document.getElementById("s.support");
  for (const v of ["10", "20", "30"]) {
    slider.value = v;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const field = document.getElementById("s.gigafactories.n");
  field.value = "12,5";
  field.dispatchEvent(new Event("change", { bubbles: true }));
  document.querySelector('[data-do="step s.ai_factories 1"]').click();
  return true;
})()`)
	if got := eval[string](t, tab, `document.getElementById("s.support").value`); got != "30" {
		t.Errorf("before the program the slider shows %s, want 30", got)
	}
	if ready := eval[bool](t, tab, `document.documentElement.dataset.program !== "server"`); ready {
		t.Fatal("the program is there already, want the test to be before it")
	}
	release()
	ready(t, tab)
	visit := session.New(locale.Fr, "")
	for _, a := range []session.Action{{Do: "set s.support", Value: "30"}, {Do: "set s.gigafactories", Value: "12,5"}, {Do: "step s.ai_factories 1"}} {
		visit.Do(a)
	}
	var want []float64
	for _, tenths := range visit.Scenario.Levers.SplitTenths {
		want = append(want, float64(tenths)/10)
	}
	hasShares(t, tab, want...)
}

func TestEmbedByKeyboard(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed", chromium.View{Width: 360})
	focus(t, tab, "s.support")
	ready(t, tab)
	press(t, tab, kb.ArrowRight)
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
	press(t, tab, kb.PageUp)
	press(t, tab, kb.ArrowLeft, kb.ModifierShift)
	wait(t, tab, `document.getElementById("s.support").value === "15.5"`)
	press(t, tab, kb.End)
	hasShares(t, tab, 0, 0, 0, 100)
	wait(t, tab, `document.getElementById("status").textContent.includes("100%")`)
	if id := eval[string](t, tab, "document.activeElement.id"); id != "s.support" {
		t.Errorf("the focus is on %q, want s.support", id)
	}
}

func TestEmbedDrags(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed", chromium.View{Width: 600, Height: 1000})
	focus(t, tab, "s.support")
	ready(t, tab)
	x, y := center(t, tab, `[data-track="s.support"]`, 0.8)
	drag(t, tab, x, y, x+40, y)
	wait(t, tab, `Number(document.getElementById("s.support").value) > 10`)
	wait(t, tab, `document.getElementById("status").textContent`) // The page is at rest.
	checkTotal(t, tab)
	before := shares(t, tab)
	x, y = center(t, tab, `[data-grip="2"]`, 0.5)
	drag(t, tab, x, y, x-100, y)
	wait(t, tab, `Number(document.getElementById("s.support").value) > `+strconv.FormatFloat(before[3]+10, 'f', 1, 64))
	if after := shares(t, tab); after[0] != before[0] || after[1] != before[1] {
		t.Errorf("a boundary moved other shares: %v, then %v; want the first two as before", before, after)
	}
	checkTotal(t, tab)
}

func TestEmbedPin(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed?e=300&pin=1", chromium.View{Width: 500})
	click(t, tab, "step s.support 1")
	ready(t, tab)
	wait(t, tab, `document.getElementById("pinned").textContent.includes("Support, 5%\u00a0→ 6%")`)
	if marks := eval[int](t, tab, `document.querySelectorAll(".track-pin").length`); marks != 5 {
		t.Errorf("got %d marks on the sliders, want 5", marks)
	}
	click(t, tab, "load e=300")
	hasShares(t, tab, 10, 5, 80, 5)
	wait(t, tab, `document.getElementById("pinned").textContent.includes("The black marks")`)
}

// A link that says more than it needs, or in another way, is one that the server has
// answered: nothing is hidden, and no program is loaded.
func TestEmbedOfAnyWriting(t *testing.T) {
	t.Parallel()
	needsServer(t)
	for _, query := range []string{"panels=split,adoption&controls=full", "e=200.0&s=100,50,800,50", "p.firm_gain=0.080&e=%3300"} {
		tab := openUntouched(t, "/en/embed?"+query, chromium.View{Width: 500})
		if n := eval[int](t, tab, programs); n != 0 || !eval[bool](t, tab, `document.getElementById("answer").checkVisibility({ visibilityProperty: true })`) {
			t.Errorf("%s: %d programs are loaded, and the sentence may be hidden; want none, and the sentence seen", query, n)
		}
	}
}

func TestEmbedFolds(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed?controls=full", chromium.View{Width: 500})
	// A host of files has another page at this link, so that the program makes this
	// one.
	if n := eval[int](t, tab, programs); n != 0 && kind != "files" && kind != "caddy" {
		t.Errorf("before a touch %d programs are loaded, want none", n)
	}
	eval[bool](t, tab, `(document.querySelector("#adoption-table summary").click(), true)`)
	cell := `document.querySelector("#adoption-table tbody tr:last-child td").textContent`
	old := eval[string](t, tab, cell)
	click(t, tab, "preset adoption")
	ready(t, tab)
	wait(t, tab, cell+" !== "+strconv.Quote(old))
	eval[bool](t, tab, `(document.getElementById("firms").open = true)`)
	wait(t, tab, `document.querySelector('[data-do="aim on"]')`)
	click(t, tab, "aim on")
	wait(t, tab, `document.getElementById("aim.share")`)
	click(t, tab, "reset all")
	wait(t, tab, `!document.getElementById("aim.share")`)
	wait(t, tab, cell+" === "+strconv.Quote(old))
}

// Whatever a link contains, the embed shows, and says which values cannot be used.
func TestEmbedOfAHostileLink(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/en/embed?e=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&theme=%3Cb%3E&panels=split,%F0%9F%92%A5&controls=full&pin=e%3D999&p.x=1&eager=1&s=1", chromium.View{Width: 400})
	ready(t, tab)
	needsServer(t)
	wait(t, tab, `document.querySelector(".problems li")`)
	click(t, tab, "dismiss")
	wait(t, tab, `!document.querySelector(".problems li")`)
	click(t, tab, "step s.support 1")
	hasShares(t, tab, 9.9, 4.9, 79.2, 6)
}

// A host of files answers every link with the same page, and the program makes the one
// that was asked for.
func TestEmbedLinkOnAnyHost(t *testing.T) {
	t.Parallel()
	tab := openUntouched(t, "/fr/embed?lease=30&e=300&panels=capacity,split&theme=dark&utm_source=x", chromium.View{Width: 400})
	if kind == "files" {
		ready(t, tab)
	}
	wait(t, tab, `document.querySelector("#capacity") && !document.querySelector("#adoption")`)
	if text := eval[string](t, tab, `document.getElementById("title").textContent`); !strings.Contains(text, "300") {
		t.Errorf("the title is %q, want 300 in it", text)
	}
	if eval[bool](t, tab, `"stale" in document.documentElement.dataset`) {
		t.Error("the numbers stay hidden, want them shown")
	}
	if theme := eval[string](t, tab, "getComputedStyle(document.body).backgroundColor"); theme != "rgb(23, 23, 27)" {
		t.Errorf("dark paper is %s, want rgb(23, 23, 27)", theme)
	}
}

func TestEmbedWithoutScripts(t *testing.T) {
	t.Parallel()
	tab := openView(t, "/en/embed?theme=dark", chromium.View{Width: 400, NoScripts: true})
	for _, want := range []string{"#answer", "#adoption svg path", "#adoption-table table", "form .submit button"} {
		if !eval[bool](t, tab, "!!document.querySelector("+strconv.Quote(want)+")") {
			t.Errorf("there is no %s", want)
		}
	}
	if !eval[bool](t, tab, `document.querySelector(".submit").offsetHeight > 0`) {
		t.Error("the button of the form cannot be seen, want it to be")
	}
	needsServer(t)
	eval[bool](t, tab, `(document.getElementById("s.support.n").value = "25", document.querySelector(".submit button").click(), true)`)
	wait(t, tab, `location.search === "?s=79,39,632,250&theme=dark&start=plan"`)
	hasShares(t, tab, 7.9, 3.9, 63.2, 25)
}

package engines

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aicontinent/internal/engine"
)

// controlValues is an expression for the values of all controls with an ID.
const controlValues = `[...document.querySelectorAll("input[id], select[id]")].map((e) => e.id + "=" + e.value).join("&")`

// saving is a script of a reader who saves data, for whom only the light program comes.
const saving = `Object.defineProperty(navigator, "connection", { value: { saveData: true } });`

// The browser keeps a page that the reader leaves, and shows it again with the values
// of all controls; either program answers then.
func TestBackToAKeptPage(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		light := served(t, preceded(server.Config.Handler, saving))
		for name, site := range map[string]string{"full": server.URL, "light": light.URL} {
			p := page(t, e, engine.View{})
			open := func(path, touch string) {
				if err := p.Open(site + path); err != nil {
					t.Fatal(err)
				}
				focus(t, p, touch)
				program(t, p, name)
			}
			open("/en/?e=300", "s.support")
			press(t, p, "End")
			hasShares(t, p, 0, 0, 0, 100)
			wait(t, p, `location.search === "?e=300&s=0,0,0,1000"`)
			leaveAndComeBack(t, p, site, name, "s.support")
			focus(t, p, "s.support")
			press(t, p, "Home")
			wait(t, p, `document.getElementById("s.support").value === "0"`)
			checkTotal(t, p)
			open("/fr/compare?a=e%3D300", "ask.outcome")
			leaveAndComeBack(t, p, site, name, "ask.outcome")
		}
	})
}

// leaveAndComeBack goes to another page and back until the browser has kept the page,
// which a busy browser may not do, and checks that its controls are as they were.
func leaveAndComeBack(t *testing.T, p engine.Page, site, name, touch string) {
	t.Helper()
	before := eval[string](t, p, controlValues)
	for i := range 5 {
		if i > 0 { // it was not kept, but loaded again, without a program if data is saved
			focus(t, p, touch)
			program(t, p, name)
			wait(t, p, atRest)
			before = eval[string](t, p, controlValues)
		}
		// Chromium and Firefox do not keep a page that is left while a request is on its
		// way, as those for go-app's program are as soon as the light one answers.
		if name == "full" {
			program(t, p, name)
		}
		eval[bool](t, p, `(window.kept = false, addEventListener("pageshow", (event) => { window.kept = event.persisted; }), true)`)
		if err := p.Open(site + "/en/about"); err != nil {
			t.Fatal(err)
		}
		back(t, p)
		wait(t, p, `window.kept !== false && document.getElementById("answer")`)
		if eval[bool](t, p, `window.kept === true`) {
			wait(t, p, fmt.Sprintf(`%s === %q`, controlValues, before))
			program(t, p, name)
			return
		}
	}
	why := eval[string](t, p, `JSON.stringify(performance.getEntriesByType("navigation")[0].notRestoredReasons || null)`)
	t.Fatalf("the browser never keeps the page, want it kept for Back, or the test shows nothing; it says why: %s", why)
}

// printed returns the words of the page on paper.
func printed(t *testing.T, p engine.Page) string {
	t.Helper()
	pdf, err := p.Print()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	words, err := exec.Command("pdftotext", "-raw", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(words)
}

// The first chart is printed once, with what the page shows.
func TestPrintHasTheMainChart(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, path := range []string{"/en/", "/en/embed?panels=split,adoption"} {
			p := page(t, e, engine.View{})
			if err := p.Open(server.URL + path); err != nil {
				t.Fatal(err)
			}
			focus(t, p, "s.support")
			ready(t, p)
			// The drawings of different sizes can be told apart by this. A figure that is
			// out of view follows a little later than the shares.
			const label = `[...document.querySelectorAll("#adoption svg")].find((svg) => svg.getClientRects().length).querySelector(".ch-label").textContent`
			before := eval[string](t, p, label)
			press(t, p, "End")
			hasShares(t, p, 0, 0, 0, 100)
			wait(t, p, fmt.Sprintf(`%s !== %q`, label, before))
			end := eval[string](t, p, label)
			paper := strings.Join(strings.Fields(printed(t, p)), " ")
			_, figure, found := strings.Cut(paper, "Share of enterprises with 10 or more employees")
			if !found {
				t.Fatalf("%s: the figure is not printed, want it: %s", path, paper)
			}
			figure, _, _ = strings.Cut(figure, "What the money adds") // the next figure has a chart of its own
			if e.Name() == "firefox" {
				end = "this scenario" // Firefox prints numbers with a halo as shapes
			}
			if n := strings.Count(figure, "2024 2026 2028"); n != 1 {
				t.Errorf("%s: %d drawings of the chart are printed, want 1: %s", path, n, figure)
			}
			if !strings.Contains(figure, end) {
				t.Errorf("%s: the chart on paper does not end at %s, want it to: %s", path, end, figure)
			}
		}
	})
}

// A drag on a track moves its control and selects no text.
func TestDragSelectsNothing(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, path := range []string{"/en/", "/en/embed"} {
			p := page(t, e, engine.View{})
			if err := p.Open(server.URL + path); err != nil {
				t.Fatal(err)
			}
			focus(t, p, "s.support")
			ready(t, p)
			x, y := place(t, p, `[data-track="s.gigafactories"]`, .7)
			point(t, p, engine.Down, x, y)
			for step := range 6 { // along the track first, and then away from it
				point(t, p, engine.Move, x+10+10*float64(step), y+15*float64(step))
			}
			wait(t, p, `Number(document.getElementById("s.gigafactories").value) > 12`)
			if text := eval[string](t, p, `String(getSelection())`); text != "" {
				t.Errorf("%s: a drag selects %q, want nothing", path, text)
			}
			point(t, p, engine.Up, x+50, y+75)
		}
	})
}

// The sentence, whose words change while a control moves, is not set in lines of equal
// length, since all of them would break elsewhere with every change. That holds too in
// engines that cannot avoid a last line of one word.
func TestTheAnswerIsNotBalanced(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		p := open(t, e, "/en/")
		want := "auto"
		if eval[bool](t, p, `CSS.supports("text-wrap", "pretty")`) {
			want = "pretty"
		}
		if got := eval[string](t, p, `getComputedStyle(document.getElementById("answer")).textWrapStyle`); got != want {
			t.Errorf("the sentence is set %s, want %s", got, want)
		}
		if got := eval[string](t, p, `getComputedStyle(document.getElementById("title")).textWrapStyle`); got != "balance" {
			t.Errorf("the title is set %s, want balance", got)
		}
	})
}

// What is out of view can be found, reached by its anchor, and printed.
func TestOutOfView(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, v := range []engine.View{{}, {Width: 390, Height: 800}} {
			for _, id := range []string{"gdp", "frontier", "chapter-sure"} {
				p := page(t, e, v)
				visit(t, p, server.URL+"/en/#"+id)
				// The place stays when everything above it has been drawn.
				wait(t, p, atRest)
				wait(t, p, fmt.Sprintf(`((top, over) => Math.abs(top - over) < 20)(document.getElementById(%q).getBoundingClientRect().top, parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop))`, id))
			}
			p := page(t, e, v)
			visit(t, p, server.URL+"/en/")
			if !eval[bool](t, p, `window.find("How sure is this?")`) {
				t.Error("a heading far below is not found by a search on the page, want it to be")
			}
			wait(t, p, `((box) => box.top >= 0 && box.bottom <= innerHeight)(getSelection().getRangeAt(0).getBoundingClientRect())`)
			// WebKitGTK prints empty sheets of a page that has been scrolled while it starts.
			wait(t, p, hasArrived)
			if paper := printed(t, p); !strings.Contains(paper, "Sources: European Commission") || !strings.Contains(paper, "How sure is this?") {
				t.Errorf("what is out of view is not on paper, want it: %s", paper)
			}
		}
	})
}

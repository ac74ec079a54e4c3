package engines

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"aicontinent/internal/engine"
	"aicontinent/internal/site"
	"aicontinent/web"
)

var (
	all    []engine.Engine // Chromium, Firefox, WebKit
	server *httptest.Server
)

func TestMain(m *testing.M) { os.Exit(runTests(m)) }

func runTests(m *testing.M) int {
	if web.Files()["app.wasm"] == nil {
		fmt.Fprintln(os.Stderr, "engines: the browser program is not built: run make build")
		return 1
	}
	answers, err := newSite(nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, "engines:", err)
		return 1
	}
	server = httptest.NewServer(answers)
	defer server.Close()
	for _, start := range []func() (engine.Engine, error){
		engine.Chromium,
		engine.Firefox,
		engine.WebKit,
	} {
		e, err := start()
		if err != nil {
			fmt.Fprintln(os.Stderr, "engines:", err, "(sh tools/needs.sh all installs what is missing)")
			return 1
		}
		defer e.Close()
		all = append(all, e)
	}
	return m.Run()
}

// newSite returns the handler of a site with changes to its configuration.
func newSite(change func(*site.Config)) (http.Handler, error) {
	c := site.Config{Files: web.Files(), Brotli: 1, NoWorker: true, Log: slog.New(slog.DiscardHandler)}
	if change != nil {
		change(&c)
	}
	s, err := site.New(c)
	if err != nil {
		return nil, err
	}
	return s.Handler(), nil
}

// each runs a journey in each engine.
func each(t *testing.T, journey func(*testing.T, engine.Engine)) {
	for _, e := range all {
		t.Run(e.Name(), func(t *testing.T) { journey(t, e) })
	}
}

// page opens an empty page. The test fails if anything has gone wrong in it when it
// ends.
func page(t *testing.T, e engine.Engine, v engine.View) engine.Page {
	t.Helper()
	p, err := e.NewPage(v)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if problems := p.Problems(); len(problems) > 0 {
			t.Errorf("the page has problems, want none: %q", problems)
		}
		p.Close()
	})
	return p
}

// open opens a page of the site and waits for its program.
func open(t *testing.T, e engine.Engine, path string) engine.Page {
	t.Helper()
	p := page(t, e, engine.View{})
	visit(t, p, server.URL+path)
	return p
}

// visit goes to an address of the site and waits for the program.
func visit(t *testing.T, p engine.Page, address string) {
	t.Helper()
	if err := p.Open(address); err != nil {
		t.Fatal(err)
	}
	ready(t, p)
}

func ready(t *testing.T, p engine.Page) {
	t.Helper()
	wait(t, p, `["full", "light"].includes(document.documentElement.dataset.program)`)
}

func wait(t *testing.T, p engine.Page, expression string) {
	t.Helper()
	if err := engine.Wait(p, expression); err != nil {
		if expression == atRest {
			t.Log(eval[[]string](t, p, `[...document.querySelectorAll(".is-veiled, #work.is-busy, [data-unseen]")].map(e => e.outerHTML.slice(0,150))`))
		}
		t.Fatal(err)
	}
}

func eval[T any](t *testing.T, p engine.Page, expression string) T {
	t.Helper()
	v, err := engine.Eval[T](p, expression)
	if err != nil {
		t.Fatalf("%s: %v", expression, err)
	}
	return v
}

func back(t *testing.T, p engine.Page) {
	t.Helper()
	if err := p.Back(); err != nil {
		t.Fatal(err)
	}
}

func press(t *testing.T, p engine.Page, keys ...string) {
	t.Helper()
	if err := p.Press(keys...); err != nil {
		t.Fatal(err)
	}
}

func point(t *testing.T, p engine.Page, does engine.Pointer, x, y float64) {
	t.Helper()
	if err := p.Point(does, x, y); err != nil {
		t.Fatal(err)
	}
}

// reveal is a function of scripts that makes an element accessible on the board: it
// opens the element's row, closes all others, and closes a tab that covers the split.
const reveal = `((e) => {
  const row = e.closest(".row-open")?.parentNode.querySelector(".row-fold");
  for (const fold of document.querySelectorAll(".row-fold[open]")) if (fold !== row && !fold.contains(e)) fold.open = false;
  if (row) row.open = true;
  const tab = e.closest(".split") && document.querySelector(".tab[open]");
  if (tab) tab.open = false;
  return e;
})`

// place brings an element into view, and returns the point in the middle of its height
// at a share of its width.
func place(t *testing.T, p engine.Page, selector string, share float64) (x, y float64) {
	t.Helper()
	at := eval[[]float64](t, p, fmt.Sprintf(`((e) => {
  e.scrollIntoView({ block: "center", behavior: "instant" });
  const r = e.getBoundingClientRect();
  return [r.left + r.width * %v, r.top + r.height / 2];
})(%s(document.querySelector(%q)))`, share, reveal, selector))
	return at[0], at[1]
}

// click clicks the middle of an element once nothing covers it and it has stopped
// moving.
func click(t *testing.T, p engine.Page, selector string) {
	t.Helper()
	wait(t, p, fmt.Sprintf("document.querySelector(%q)", selector))
	wait(t, p, fmt.Sprintf(`((e) => {
  e.scrollIntoView({ block: "center", behavior: "instant" });
  const r = e.getBoundingClientRect();
  const was = String(window.clicked);
  window.clicked = [r.left + r.width / 2, r.top + r.height / 2];
  return was === String(clicked) && e.contains(document.elementFromPoint(...clicked));
})(%s(document.querySelector(%q)))`, reveal, selector))
	at := eval[[2]float64](t, p, `clicked`)
	for _, does := range []engine.Pointer{engine.Move, engine.Down, engine.Up} {
		point(t, p, does, at[0], at[1])
	}
}

func drag(t *testing.T, p engine.Page, fromX, fromY, toX, toY float64) {
	t.Helper()
	point(t, p, engine.Down, fromX, fromY)
	for i := 1; i <= 8; i++ {
		f := float64(i) / 8
		point(t, p, engine.Move, fromX+(toX-fromX)*f, fromY+(toY-fromY)*f)
	}
	point(t, p, engine.Up, toX, toY)
}

func focus(t *testing.T, p engine.Page, id string) {
	t.Helper()
	wait(t, p, fmt.Sprintf(`((e) => { e.focus(); return document.activeElement === e; })(%s(document.getElementById(%q)))`, reveal, id))
}

// openFold opens a fold and waits for its content.
func openFold(t *testing.T, p engine.Page, id string) {
	t.Helper()
	wait(t, p, fmt.Sprintf(`(document.getElementById(%[1]q).open = true, document.getElementById(%[1]q).children.length > 1)`, id))
}

// atRest is true once the page has computed and drawn everything.
const atRest = `!document.querySelector(".is-veiled, #work.is-busy, [data-unseen]")`

// hasArrived is true once the whole page has been laid out, charts can be read by key,
// and rows of buttons are tool bars.
const hasArrived = `!("coming" in document.documentElement.dataset) &&
  [...document.querySelectorAll("svg[data-read]")].every((chart) => chart.parentNode.querySelector(".pane")) &&
  ![...document.querySelectorAll('[data-stop][role="group"]')].some((group) => !group.closest("details:not([open])") &&
    [...group.querySelectorAll(":scope > button, :scope > details > summary")].filter((button) => button.checkVisibility()).length > 1)`

const theShares = `["s.gigafactories","s.ai_factories","s.data_centres","s.support"].map((id) => document.getElementById(id).value).join(",")`

// hasShares waits for shares.
func hasShares(t *testing.T, p engine.Page, want ...float64) {
	t.Helper()
	text := strings.ReplaceAll(strings.Trim(fmt.Sprint(want), "[]"), " ", ",")
	wait(t, p, theShares+` === "`+text+`"`)
}

// checkTotal fails if the shares shown do not total 100.
func checkTotal(t *testing.T, p engine.Page) {
	t.Helper()
	wait(t, p, theShares+`.split(",").reduce((sum, share) => sum + Math.round(10 * share), 0) === 1000`)
}

// theSentence is an expression for the answer without the ranges beside its numbers.
const theSentence = `(() => {
	const answer = document.getElementById("answer").cloneNode(true);
	for (const range of answer.querySelectorAll(".range")) range.remove();
	return answer.textContent.replace(/\s+/g, " ");
})()`

func sentence(t *testing.T, p engine.Page) string {
	t.Helper()
	return eval[string](t, p, theSentence)
}

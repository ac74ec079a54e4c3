package engines

import (
	"fmt"
	"math"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"aicontinent/internal/engine"
)

// counted serves a site and records the paths that contain a part.
func counted(next http.Handler, part string) (h http.Handler, asked func() []string) {
	var mu sync.Mutex
	var paths []string
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.Contains(r.URL.Path, part) {
				mu.Lock()
				paths = append(paths, r.URL.Path)
				mu.Unlock()
			}
			next.ServeHTTP(w, r)
		}), func() []string {
			mu.Lock()
			defer mu.Unlock()
			return append([]string(nil), paths...)
		}
}

// onlyLight is a script that keeps go-app's program from starting.
const onlyLight = `WebAssembly.instantiate = () => new Promise(() => {});
`

// countWorkers is a script that keeps a page's workers, but for that of go-app's program, and
// counts their answers.
const countWorkers = `window.hired = [];
window.answers = 0;
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    if (String(given[0]).includes("/background.")) return;
    hired.push(this);
    this.addEventListener("message", (event) => { answers += !!event.data.answers; });
  }
};`

// The light program comes over the network once, although a server's answer names it
// before the page's script asks for it, and a worker runs it. The next page has it from
// the browser's cache.
func TestLightProgramComesOnce(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		for _, c := range []struct {
			path, next, touch string
			late              bool // it comes after the page has asked for it
		}{
			{"/en/", "/en/?e=300", "s.support", false},
			{"/en/", "/en/?e=300", "s.support", true},
			{"/en/compare", "/en/share", "ask.outcome", false},
			{"/en/compare", "/en/share", "ask.outcome", true},
			{"/en/embed", "/en/embed?e=300", "s.support", false},
		} {
			h, asked := counted(server.Config.Handler, lightPart)
			h, light := gated(h, lightPart)
			s := served(t, preceded(h, onlyLight+countWorkers))
			t.Cleanup(light) // the server can end then
			if !c.late {
				light()
			}
			p := page(t, e, engine.View{})
			for i, path := range []string{c.path, c.next} {
				if err := p.Open(s.URL + path); err != nil {
					t.Fatal(err)
				}
				wait(t, p, `document.readyState !== "loading" && window.aiContinentClient`)
				light()
				if strings.HasPrefix(path, "/en/embed") {
					focus(t, p, c.touch)
				}
				program(t, p, "light")
				checkWorkerAnswers(t, p, c.touch)
				if paths := asked(); len(paths) != 1 {
					t.Errorf("after %d pages, %s the last, the light program was requested as %q, want one request", i+1, path, paths)
				}
			}
		}
	})
}

// checkWorkerAnswers touches a control and waits for an answer of the page's only worker.
func checkWorkerAnswers(t *testing.T, p engine.Page, id string) {
	t.Helper()
	wait(t, p, `answers > 0`)
	before := eval[string](t, p, `(window.answered = answers, location.search + document.body.textContent)`)
	eval[bool](t, p, fmt.Sprintf(`((e) => {
  if (e?.tagName === "SELECT") e.value = e.options[e.selectedIndex ? 0 : 1].value;
  else if (e) e.value = "40";
  (e || document.querySelector('[data-do="share theme dark"]')).dispatchEvent(e ? new Event("change", { bubbles: true }) : new MouseEvent("click", { bubbles: true, cancelable: true }));
  return true;
})(document.getElementById(%q))`, id))
	wait(t, p, fmt.Sprintf(`answers > answered && location.search + document.body.textContent !== %q`, before))
	if got := eval[string](t, p, `[hired.length, !!document.querySelector('script[src*="/light"]'), !!window.aiContinentLight, document.documentElement.dataset.program].join()`); got != "1,false,false,light" {
		t.Errorf("workers, scripts of the light program, a program in the page, and who answers: got %s, want 1,false,false,light", got)
	}
}

// onItsWay is a script that makes a page wait with what is out of view until arrives is
// set, as if something were still on its way.
const onItsWay = `const state = Object.getOwnPropertyDescriptor(Document.prototype, "readyState").get;
Object.defineProperty(document, "readyState", { get() {
  const now = state.call(this);
  return now === "complete" && !window.arrives ? "interactive" : now;
} });`

// While a page arrives, what is out of view has no height of its own. A result of the
// strip leads to its figure even then, and the figure stays where it is.
func TestStripWhileThePageArrives(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		s := served(t, preceded(server.Config.Handler, onItsWay))
		for _, v := range []engine.View{{}, {Width: 390, Height: 800}} {
			p := page(t, e, v)
			visit(t, p, s.URL+"/en/")
			wait(t, p, `"coming" in document.documentElement.dataset`)
			eval[bool](t, p, `(document.querySelector('[data-part="strip"] [data-key="gdp"]').click(), true)`)
			const inView = `((box) => box.top >= 0 && box.top < innerHeight)(document.getElementById("gdp-title").getBoundingClientRect())`
			wait(t, p, `document.activeElement.id === "gdp" && `+inView)
			top := eval[float64](t, p, `document.getElementById("gdp-title").getBoundingClientRect().top`)
			eval[bool](t, p, `(window.arrives = true)`)
			wait(t, p, hasArrived)
			if now := eval[float64](t, p, `document.getElementById("gdp-title").getBoundingClientRect().top`); math.Abs(now-top) > 2 {
				t.Errorf("the figure's title has moved from %v to %v pixels below the top, want it to stay", top, now)
			}
		}
	})
}

// While the light program answers, go-app's program starts in a worker, prepares and
// answers there, and then takes over the page.
func TestBackground(t *testing.T) {
	each(t, func(t *testing.T, e engine.Engine) {
		h, asked := counted(server.Config.Handler, fullPart)
		s := served(t, preceded(h, `window.said = [];
window.Worker = class extends Worker {
  constructor(address) {
    super(address);
    if (String(address).includes("/background.")) this.addEventListener("message", ({ data }) => said.push(...Object.keys(data)));
  }
};
`))
		p := page(t, e, engine.View{})
		if err := p.Open(s.URL + "/fr/"); err != nil {
			t.Fatal(err)
		}
		program(t, p, "full")
		said := eval[[]string](t, p, `said`)
		for _, word := range []string{"module", "hello", "prepared", "answers"} {
			if !slices.Contains(said, word) {
				t.Errorf("the worker says %q, want %s among them", said, word)
			}
		}
		if paths := asked(); len(paths) != 1 {
			t.Errorf("the program was requested as %q, want one request", paths)
		}
	})
}

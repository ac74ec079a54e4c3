package browsertest

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// fans returns the bands of all charts of the English calculator at a link, by drawing,
// with as many draws as the results have.
func fans(s *session.Session, results *analysis.Results) map[string]string {
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	p := view.Page{Lang: locale.En, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters), Analysis: results}
	drawn := map[string]string{}
	drawings := 0
	gather((&calculator.Page{Page: &p}).Body(), "", &drawings, drawn)
	return drawn
}

// gather collects the bands of each drawing by its figure and its place in it.
func gather(n *markup.Node, figure string, drawings *int, drawn map[string]string) {
	class, _ := n.Attr("class")
	switch n.Tag {
	case "figure":
		figure, _ = n.Attr("id")
		*drawings = 0
	case "svg":
		*drawings++
	}
	if strings.HasPrefix(class, "ch-band ") {
		d, _ := n.Attr("d")
		drawn[figure+" "+strconv.Itoa(*drawings)] += d + " "
	}
	for _, c := range n.Children {
		gather(c, figure, drawings, drawn)
	}
}

// fansWithin returns the bands of those drawings of a page that the function accepts,
// in the same form.
const fansWithin = `((taken) => {
  const drawn = {};
  for (const band of document.querySelectorAll(".ch-band")) {
    if (!taken(band)) continue;
    const figure = band.closest("figure");
    const key = figure.id + " " + (1 + [...figure.querySelectorAll("svg")].indexOf(band.closest("svg")));
    drawn[key] = (drawn[key] || "") + band.getAttribute("d") + " ";
  }
  return drawn;
})`

// What is in view belongs to the scenario at once; the rest follows later.
const inView = `((band) => { const {top, bottom, width} = band.getBoundingClientRect(); return width && bottom > 0 && top < innerHeight; })`

const shownFans = "JSON.stringify(" + fansWithin + "(() => true))"

// showsFans waits until a page shows all the bands.
func showsFans(t *testing.T, tab *chromium.Tab, want map[string]string) {
	t.Helper()
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	wait(t, tab, fmt.Sprintf(`((want, is) => Object.keys(want).length === Object.keys(is).length && Object.keys(want).every((key) => want[key] === is[key]))(%s, %s(() => true))`, text, fansWithin))
}

// shot is what is seen in one frame while a slider moves.
type shot struct {
	Shares []float64         `json:"shares"`
	Fans   map[string]string `json:"fans"` // the bands of drawings in view
	Veiled bool              `json:"veiled"`
	Hidden bool              `json:"hidden"` // no band can be seen
	Whole  bool              `json:"whole"`  // all bands can be seen
}

// dragScript moves a share through many values, one in each frame, records what is seen
// in each frame, and releases the slider.
const dragScript = `(async () => {
  const ids = ["s.gigafactories", "s.ai_factories", "s.data_centres", "s.support"];
  const support = document.getElementById("s.support");
  const shots = [];
  const frame = () => new Promise(requestAnimationFrame);
  // The slider that is moved is ahead of what is shown: it has what the others leave.
  const shares = () => {
    const others = ids.slice(0, 3).map(id => Number(document.getElementById(id).value));
    return [...others, 100 - others[0] - others[1] - others[2]];
  };
  const inView = ` + inView + `;
  const seen = () => [...document.querySelectorAll(".ch-band")].filter(inView).map(b => getComputedStyle(b).visibility);
  const adoption = document.getElementById("adoption");
  adoption.scrollIntoView();
  await new Promise((seen) => new IntersectionObserver((entries, observer) => {
    if (entries.every((entry) => entry.isIntersecting)) seen(observer.disconnect());
  }).observe(adoption));
  await frame();
  const note = () => shots.push({
    shares: shares(), fans: ` + fansWithin + `(inView),
    veiled: document.getElementById("main").classList.contains("is-veiled"),
    hidden: seen().every(s => s === "hidden"), whole: seen().every(s => s === "visible"),
  });
  for (let i = 0; i <= 60; i++) {
    support.value = 5 + i;
    support.dispatchEvent(new Event("input", {bubbles: true}));
    await frame();
    note();
  }
  support.dispatchEvent(new Event("change", {bubbles: true}));
  for (let i = 0; i < 5; i++) { await frame(); note(); }
  return shots;
})()`

// openClocked opens the English calculator with a program of which [asIfSlower] can set
// the clock, in the worker in which it answers.
func openClocked(t *testing.T, v chromium.View) *chromium.Tab {
	t.Helper()
	s := httptest.NewServer(precededBy(server.Config.Handler, "/background.", `{
  const now = performance.now.bind(performance);
  let times = 1, from = 0, shown = 0;
  const slowed = () => shown + times * (now() - from);
  performance.now = () => new Error().stack.split("\n")[2].includes("valueCall") ? slowed() : now();
  const clock = new BroadcastChannel("clock");
  clock.onmessage = ({ data }) => {
    [shown, from, times] = [slowed(), now(), data];
    clock.postMessage("set");
  };
}`))
	t.Cleanup(s.Close)
	tab := quietTab(t, v)
	if err := tab.Open(s.URL + base + "/en/"); err != nil {
		t.Fatal(err)
	}
	ready(t, tab)
	return tab
}

// asIfSlower makes the program's machine appear slower by a factor: it changes the
// clock by which the program measures its work and what it is told of the page's, and no
// other clock, timer or script.
func asIfSlower(t *testing.T, tab *chromium.Tab, times float64) {
	t.Helper()
	eval[bool](t, tab, fmt.Sprintf(`new Promise((done) => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) { post.call(this, message.painted ? { ...message, took: %[1]v * message.took } : message); };
  const clock = new BroadcastChannel("clock");
  clock.onmessage = () => done(true);
  clock.postMessage(%[1]v);
})`, times))
	// The program forgets what it measured before once it has worked again.
	rest := `!document.querySelector("#work.is-busy") && !document.querySelector(".is-veiled")`
	wait(t, tab, rest)
	before := eval[string](t, tab, shownFans)
	click(t, tab, "step s.support 1")
	wait(t, tab, shownFans+` !== `+strconv.Quote(before)+` && `+rest)
}

// ofTheirScenario checks every frame of a drag: either no band can be seen, or all can
// and belong to the scenario of that frame. It returns the number of frames without
// bands.
func ofTheirScenario(t *testing.T, shots []shot) (veiled int) {
	t.Helper()
	var rough analysis.Work
	for _, s := range shots {
		if s.Veiled != s.Hidden || s.Veiled == s.Whole {
			t.Fatalf("at %v: veiled %v, all fans hidden %v, all seen %v; want fans hidden together while veiled, and seen otherwise", s.Shares, s.Veiled, s.Hidden, s.Whole)
		}
		if s.Veiled {
			veiled++
			continue
		}
		visit := session.New(locale.En, "?s="+tenths(s.Shares))
		q := analysis.Question{Scenario: visit.Scenario, Parts: view.Needs(view.CalculatorPage), Coarse: true}
		rough.Ask(q)
		if len(s.Fans) == 0 {
			t.Fatalf("at %v no fan is in view, want one or more", s.Shares)
		}
		if !containsAll(s.Fans, fans(visit, rough.Rough(analysis.PartRanges))) {
			q.Coarse = false
			if !containsAll(s.Fans, fans(visit, analysis.Complete(q))) {
				want := fans(visit, analysis.Complete(q))
				for key, d := range s.Fans {
					if want[key] != d {
						t.Errorf("%s: %s, want %s", key, d, want[key])
					}
				}
				t.Fatalf("at %v the fans are of another scenario, want that of the page", s.Shares)
			}
		}
	}
	return veiled
}

// containsAll reports whether all bands of some drawings are those of a page.
func containsAll(some, all map[string]string) bool {
	for key, d := range some {
		if all[key] != d {
			return false
		}
	}
	return true
}

// On a machine that is fast enough, bands belong to the scenario beside them in every
// frame of a drag. Once the slider rests, they are those of simulate --bands.
func TestRangesBelongToTheScenario(t *testing.T) {
	tab := openClocked(t, chromium.View{})
	asIfSlower(t, tab, 0.02)
	shots := eval[[]shot](t, tab, dragScript)
	if veiled := ofTheirScenario(t, shots); veiled > 0 {
		t.Errorf("the fans are hidden in %d of %d frames, want none", veiled, len(shots))
	}

	wait(t, tab, `location.search.endsWith(",650")`)
	visit := session.New(locale.En, "?"+query(t, tab))
	q := analysis.Question{Scenario: visit.Scenario, Parts: view.Needs(view.CalculatorPage)}
	showsFans(t, tab, fans(visit, analysis.Complete(q)))
	wait(t, tab, `!document.getElementById("main").classList.contains("is-veiled")`)
	bands := uncertainty.Compute(visit.Scenario, uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed))
	adoption := slices.IndexFunc(model.Columns, func(c model.Column) bool { return c.Name == "adoption" })
	band := bands.At(adoption, visit.Scenario.Levers.Horizon)
	text := locale.En.Number(100*band.P05, 0) + " to " + locale.En.Number(100*band.P95, 0)
	if got := eval[string](t, tab, `document.querySelector("#adoption .ch-range").textContent`); got != text {
		t.Errorf("adoption has the range %s, want %s as simulate --bands says", got, text)
	}
	if s := eval[string](t, tab, `document.getElementById("answer").textContent`); !strings.Contains(s, "("+text+")") {
		t.Errorf("the sentence is %s, want the range (%s) in it", s, text)
	}
}

func tenths(shares []float64) string {
	parts := make([]string, len(shares))
	for i, s := range shares {
		parts[i] = strconv.Itoa(int(s*10 + 0.5))
	}
	return strings.Join(parts, ",")
}

// If a machine is too slow to compute ranges with each picture, they are hidden while
// the slider moves and come back when it rests, and nothing moves.
func TestRangesOnASlowMachine(t *testing.T) {
	tab := openClocked(t, chromium.View{Width: 360, Height: 740})
	asIfSlower(t, tab, 50)
	shots := eval[[]shot](t, tab, dragScript)
	if veiled := ofTheirScenario(t, shots); veiled < len(shots)/2 {
		t.Errorf("the fans are hidden in %d of %d frames, want half or more: they are computed together with the picture", veiled, len(shots))
	}
	wait(t, tab, `location.search.endsWith(",650")`)
	visit := session.New(locale.En, "?"+query(t, tab))
	showsFans(t, tab, fans(visit, analysis.Complete(analysis.Question{Scenario: visit.Scenario, Parts: view.Needs(view.CalculatorPage)})))
	wait(t, tab, `[...document.querySelectorAll(".ch-band")].every(b => getComputedStyle(b).visibility === "visible")`)
}

package browsertest

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/browser"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
)

// fans gives the bands of all charts of the English calculator at a link, with
// as many draws as the results rest on.
func fans(s *session.Session, results *analysis.Results) string {
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	p := view.Page{Lang: locale.En, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters), Analysis: results}
	var list []string
	p.Body(view.CalculatorPage).Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); strings.HasPrefix(class, "ch-band ") {
			d, _ := n.Attr("d")
			list = append(list, d)
		}
	})
	return strings.Join(list, " ")
}

const shownFans = `[...document.querySelectorAll(".ch-band")].map(b => b.getAttribute("d")).join(" ")`

// shot is what is seen at a frame while a slider moves.
type shot struct {
	Shares []float64 `json:"shares"`
	Fans   string    `json:"fans"`
	Veiled bool      `json:"veiled"`
}

// dragScript moves a share through many values, one a frame, notes what is seen at
// each frame, and lets go.
const dragScript = `(async () => {
  window.longTasks = [];
  new PerformanceObserver(list => longTasks.push(...list.getEntries().map(e => e.duration))).observe({type: "longtask"});
  const ids = ["s.gigafactories", "s.ai_factories", "s.data_centres", "s.support"];
  const support = document.getElementById("s.support");
  const shots = [];
  const frame = () => new Promise(requestAnimationFrame);
  // The slider that is moved is ahead of what is shown: it has what the others leave.
  const shares = () => {
    const others = ids.slice(0, 3).map(id => Number(document.getElementById(id).value));
    return [...others, 100 - others[0] - others[1] - others[2]];
  };
  const note = () => shots.push({
    shares: shares(), fans: ` + shownFans + `,
    veiled: document.getElementById("main").classList.contains("is-veiled"),
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

// What a fan shows is of the scenario beside it, at every frame of a drag; once
// the slider rests, it is what simulate --bands gives.
func TestRangesBelongToTheScenario(t *testing.T) {
	tab := open(t, "/en/")
	shots := eval[[]shot](t, tab, dragScript)
	var rough analysis.Work
	seen := 0
	for _, s := range shots {
		if s.Veiled {
			continue
		}
		visit := session.New(locale.En, "?s="+tenths(s.Shares))
		q := analysis.Question{Scenario: visit.Scenario, Parts: analysis.PartRanges, Coarse: true}
		rough.Ask(q)
		if s.Fans != fans(visit, rough.Rough(analysis.PartRanges)) {
			q.Coarse = false
			if s.Fans != fans(visit, analysis.Complete(q)) {
				t.Fatalf("at %v the fans are of another scenario", s.Shares)
			}
		}
		seen++
	}
	tasks := eval[[]float64](t, tab, `longTasks.map(Math.round)`)
	t.Logf("fans at %d of %d frames; tasks of more than 50 ms: %v", seen, len(shots), tasks)

	visit := session.New(locale.En, "?"+query(t, tab))
	q := analysis.Question{Scenario: visit.Scenario, Parts: analysis.PartRanges}
	want := fans(visit, analysis.Complete(q))
	wait(t, tab, shownFans+` === `+strconv.Quote(want))
	wait(t, tab, `!document.getElementById("main").classList.contains("is-veiled")`)
	bands := uncertainty.Compute(visit.Scenario, uncertainty.New(analysis.RangeDraws, uncertainty.DefaultSeed))
	adoption := slices.IndexFunc(model.Columns, func(c model.Column) bool { return c.Name == "adoption" })
	band := bands.At(adoption, visit.Scenario.Levers.Horizon)
	text := locale.En.Number(100*band.P05, 0) + " to " + locale.En.Number(100*band.P95, 0)
	if got := eval[string](t, tab, `document.querySelector("#adoption .ch-range").textContent`); got != text {
		t.Errorf("adoption is said to be %s, simulate --bands says %s", got, text)
	}
	if s := eval[string](t, tab, `document.getElementById("answer").textContent`); !strings.Contains(s, "("+text+")") {
		t.Errorf("the sentence lacks (%s): %s", text, s)
	}
}

func tenths(shares []float64) string {
	parts := make([]string, len(shares))
	for i, s := range shares {
		parts[i] = strconv.Itoa(int(s*10 + 0.5))
	}
	return strings.Join(parts, ",")
}

// Where a machine is too slow to work out ranges with each picture, they are
// hidden while the slider moves and come back when it rests; nothing moves.
func TestRangesOnASlowMachine(t *testing.T) {
	tab := openView(t, "/en/", browser.View{Width: 360, Height: 740})
	ready(t, tab)
	eval[bool](t, tab, `(() => {
  // A clock that runs ten times as fast makes a machine slow.
  const now = performance.now.bind(performance);
  performance.now = () => 10 * now();
  return true;
})()`)
	shots := eval[[]shot](t, tab, dragScript)
	veiled := 0
	for _, s := range shots {
		if s.Veiled {
			veiled++
		}
	}
	t.Logf("hidden at %d of %d frames; tasks of more than 50 ms: %v", veiled, len(shots), eval[[]float64](t, tab, `longTasks.map(Math.round)`))
	visit := session.New(locale.En, "?"+query(t, tab))
	want := fans(visit, analysis.Complete(analysis.Question{Scenario: visit.Scenario, Parts: analysis.PartRanges}))
	wait(t, tab, shownFans+` === `+strconv.Quote(want))
	wait(t, tab, `getComputedStyle(document.querySelector(".ch-band")).visibility === "visible"`)
}

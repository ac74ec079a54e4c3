package browsertest

import (
	"fmt"
	"strings"
	"testing"

	"aicontinent/internal/chromium"
)

// answered waits until a question has its answer, and returns its text.
func answered(t *testing.T, tab *chromium.Tab, id string) string {
	t.Helper()
	wait(t, tab, fmt.Sprintf(`(e => e && e.className === "answered")(document.getElementById("%s.answer"))`, id))
	return eval[string](t, tab, fmt.Sprintf(`document.getElementById("%s.answer").textContent`, id))
}

// pick chooses an option of a menu, as a visitor does.
func pick(t *testing.T, tab *chromium.Tab, id, value string) {
	t.Helper()
	eval[bool](t, tab, fmt.Sprintf(`(() => {
  const menu = document.getElementById(%q);
  menu.value = %q;
  menu.dispatchEvent(new Event("input", {bubbles: true}));
  menu.dispatchEvent(new Event("change", {bubbles: true}));
  return menu.value === %q;
})()`, id, value, value))
}

func openFold(t *testing.T, tab *chromium.Tab, id string) {
	t.Helper()
	eval[bool](t, tab, fmt.Sprintf(`(document.getElementById(%q).open = true)`, id))
	wait(t, tab, fmt.Sprintf(`document.getElementById(%q).children.length > 1`, id))
}

func TestWhyDidItMove(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	openFold(t, tab, "moved")
	wait(t, tab, `document.getElementById("moved").textContent.includes("Nothing differs from the plan yet")`)
	click(t, tab, "preset adoption")
	first := answered(t, tab, "moved")
	if !strings.Contains(first, "The whole difference comes from choices") {
		t.Errorf("after a choice the answer is %q, want that all comes from choices", first)
	}
	openFold(t, tab, "beliefs")
	for range 4 {
		click(t, tab, "step late 1")
	}
	wait(t, tab, `document.getElementById("moved.answer").textContent.includes("from assumptions")`)
	pick(t, tab, "ask.outcome", "capacity_mw")
	wait(t, tab, `document.getElementById("moved.answer").textContent.includes("Data-centre capacity, 2035")`)
	wait(t, tab, `location.search.startsWith("?s=100,100,100,700&late=") && location.search.endsWith("&outcome=capacity_mw")`)
}

func TestNextBillion(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	openFold(t, tab, "billion")
	gdp := answered(t, tab, "billion")
	if !strings.Contains(gdp, "one more billion would") || eval[int](t, tab, `document.querySelectorAll("#billion tbody tr").length`) != 4 {
		t.Errorf("the answer is %q with %d lines of the table, want what one more billion would do, for four", gdp, eval[int](t, tab, `document.querySelectorAll("#billion tbody tr").length`))
	}
	pick(t, tab, "ask.outcome", "frontier_lag_years")
	wait(t, tab, `document.getElementById("billion.answer").textContent.includes("changes nothing")`)
	click(t, tab, "preset none")
	wait(t, tab, `document.getElementById("billion.answer").className === "answered"`)
	if again := answered(t, tab, "billion"); again == gdp {
		t.Errorf("without the plan the answer is still %q, want another", again)
	}
}

func TestWhatWouldHaveToBeTrue(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	openFold(t, tab, "believe")
	answered(t, tab, "believe")
	pick(t, tab, "ask.outcome", "adoption")
	wait(t, tab, `document.getElementById("believe.answer").className === "answered" && document.getElementById("believe.answer").textContent.includes("to come to 75.0%")`)
	eval[bool](t, tab, `(() => { const g = document.getElementById("ask.goal"); g.value = "99"; g.dispatchEvent(new Event("change", {bubbles: true})); return true })()`)
	wait(t, tab, `document.getElementById("believe.answer").textContent.includes("no value of")`)
	eval[bool](t, tab, `(() => { const g = document.getElementById("ask.goal"); g.value = "73"; g.dispatchEvent(new Event("change", {bubbles: true})); return true })()`)
	wait(t, tab, `document.querySelector("#believe a.chip")`)
	eval[bool](t, tab, `(document.querySelector("#believe a.chip").click(), true)`)
	wait(t, tab, `document.getElementById("believe.answer").textContent.includes("it is 73.0% already")`)
	if q := query(t, tab); !strings.HasPrefix(q, "pace=1.") {
		t.Errorf("the address is %q, want a pace above 1", q)
	}
	if s := sentence(t, tab); !strings.Contains(s, "73%") {
		t.Errorf("the sentence is %q, want 73%% in it", s)
	}
}

// After a drag the answers of the last scenario are shown, and none of another.
func TestAnswersOfTheLastScenario(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?s=100,100,100,700")
	openFold(t, tab, "moved")
	openFold(t, tab, "billion")
	answered(t, tab, "billion")
	for i := 1; i <= 20; i++ {
		eval[bool](t, tab, fmt.Sprintf(`(() => { const r = document.getElementById("s.support"); r.value = "%d"; r.dispatchEvent(new Event("input", {bubbles: true})); return true })()`, 20+3*i))
	}
	eval[bool](t, tab, `(document.getElementById("s.support").dispatchEvent(new Event("change", {bubbles: true})), true)`)
	wait(t, tab, `document.getElementById("s.support").value === "80"`)
	wait(t, tab, `location.search.endsWith(",800")`)
	answered(t, tab, "moved")
	live, billion := answered(t, tab, "moved"), answered(t, tab, "billion")
	fresh := open(t, "/en/?"+query(t, tab))
	openFold(t, fresh, "moved")
	openFold(t, fresh, "billion")
	if want := answered(t, fresh, "moved"); live != want {
		t.Errorf("after a drag: %q, want %q", live, want)
	}
	if want := answered(t, fresh, "billion"); billion != want {
		t.Errorf("after a drag: %q, want %q", billion, want)
	}
}

// Without scripts a form asks the server.
func TestQuestionsWithoutScripts(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openView(t, "/en/?e=300&late=1.5", chromium.View{NoScripts: true})
	if text := eval[string](t, tab, `document.getElementById("billion.answer").textContent`); !strings.Contains(text, "start it") {
		t.Errorf("before it starts the question says %q, want how to start it", text)
	}
	eval[bool](t, tab, `(document.getElementById("ask.outcome").value = "jobs", document.querySelector("#ask .ask-send").click(), true)`)
	wait(t, tab, `location.search.includes("outcome=jobs") && location.search.startsWith("?e=300&late=1.5")`)
	wait(t, tab, `document.getElementById("billion.answer")?.textContent.includes("Jobs tied to the plan, 2035")`)
	if text := eval[string](t, tab, `document.getElementById("believe.answer").textContent`); !strings.Contains(text, "Jobs tied to the plan in 2035") {
		t.Errorf("after it the question says %q, want its answer about jobs", text)
	}
}

func TestComparePage(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/compare")
	wait(t, tab, `document.getElementById("answer").textContent.includes("B gives more in 90 of 100 simulations")`)
	pick(t, tab, "pair.b", "s=250,250,250,250")
	wait(t, tab, `location.search === "?b=s%3D250,250,250,250"`)
	wait(t, tab, `document.getElementById("moved.answer").className === "answered"`)
	wait(t, tab, `document.getElementById("answer").textContent.includes("gives more")`) // the chances have been computed
	before := sentence(t, tab)
	eval[bool](t, tab, `(document.querySelector('[data-do="swap"]').click(), true)`)
	wait(t, tab, `location.search === "?a=s%3D250,250,250,250"`)
	wait(t, tab, `document.querySelector("#pair\\.a").value === "s=250,250,250,250"`)
	wait(t, tab, fmt.Sprintf(`document.getElementById("answer").textContent.includes("A gives more") && document.getElementById("answer").textContent !== %q`, before))
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `location.search === "?b=s%3D250,250,250,250"`)
	wait(t, tab, fmt.Sprintf(`document.getElementById("answer").textContent === %q`, before))
	wait(t, tab, `document.querySelector("#pair\\.a").value === "e=200" && document.querySelector("#pair\\.b").value === "s=250,250,250,250"`)
	eval[bool](t, tab, `(document.querySelector(".side.is-b a").click(), true)`)
	wait(t, tab, `location.pathname.endsWith("/en/") && location.search === "?s=250,250,250,250"`)
	hasShares(t, tab, 25, 25, 25, 25)
}

// The calculator leads to the comparison with the plan.
func TestCompareFromTheCalculator(t *testing.T) {
	t.Parallel()
	tab := open(t, "/fr/?e=300")
	eval[bool](t, tab, `([...document.querySelectorAll("nav a")].find(a => a.pathname.endsWith("/compare")).click(), true)`)
	wait(t, tab, `location.pathname.endsWith("/fr/compare") && location.search === "?b=e%3D300"`)
	wait(t, tab, `document.title.startsWith("Comparer") && document.getElementById("answer").textContent.includes("avec B, contre")`)
}

// Without scripts the menus are a form whose address is the comparison's link.
func TestCompareWithoutScripts(t *testing.T) {
	t.Parallel()
	needsServer(t)
	tab := openView(t, "/en/compare", chromium.View{NoScripts: true})
	eval[bool](t, tab, `(document.getElementById("pair.a").value = "s=700,100,100,100", document.querySelector("#pair .ask-send").click(), true)`)
	wait(t, tab, `location.search.includes("a=s%3D700") && document.getElementById("answer")?.textContent.includes("simulations")`)
	if got := eval[string](t, tab, `document.getElementById("pair.a").value + " " + document.getElementById("pair.b").value`); got != "s=700,100,100,100 s=100,100,100,700" {
		t.Errorf("the menus show %q, want the two splits that were chosen", got)
	}
}

package browsertest

import (
	"encoding/csv"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/chromium"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
)

func simulate(t *testing.T, link string) (scenario.Scenario, *model.Trajectory) {
	t.Helper()
	s := scenario.Parse(link).Scenario
	var simulator model.Simulator
	parameters := s.Parameters()
	return s, simulator.Run(&s.Levers, &parameters)
}

func TestBadLinkShowsItsErrorAndKeepsTheRest(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?e=9000&late=1.5&s=1,2,3&p.firm_gain=0.08&utm_source=news")
	wait(t, tab, `document.querySelectorAll(".problems li").length === 2`)
	text := eval[string](t, tab, `document.querySelector(".problems").textContent`)
	for _, want := range []string{"Envelope", "9000", "€0bn to €500bn", "Split", "1,2,3", "Four values"} {
		if !strings.Contains(text, want) {
			t.Errorf("the message lacks %q: %q", want, text)
		}
	}
	hasShares(t, tab, 10, 5, 80, 5)
	unfold(t, tab)
	wait(t, tab, `document.getElementById("late").value === "1.5" && document.getElementById("p.firm_gain").value === "0.08"`)
	if got := query(t, tab); got != "e=9000&late=1.5&s=1,2,3&p.firm_gain=0.08&utm_source=news" {
		t.Errorf("before the visitor did anything the address is %q, want it as it was opened", got)
	}
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?s=250,250,250,250&late=1.5&p.firm_gain=0.08&utm_source=news"`)
	click(t, tab, "dismiss")
	wait(t, tab, `!document.querySelector(".problems li")`)
}

func TestBackUndoesAndForwardRedoes(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	start := sentence(t, tab)
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?s=250,250,250,250"`)
	click(t, tab, "preset adoption")
	wait(t, tab, `location.search === "?s=100,100,100,700"`)
	last := sentence(t, tab)

	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 25, 25, 25, 25)
	eval[bool](t, tab, `(history.back(), true)`)
	hasShares(t, tab, 10, 5, 80, 5)
	if got := sentence(t, tab); got != start {
		t.Errorf("after Back: %q, want %q", got, start)
	}
	eval[bool](t, tab, `(history.go(2), true)`)
	hasShares(t, tab, 10, 10, 10, 70)
	if got := sentence(t, tab); got != last {
		t.Errorf("after Forward: %q, want %q", got, last)
	}
	focus(t, tab, "s.support")
	press(t, tab, "z", 2) // with Ctrl
	hasShares(t, tab, 25, 25, 25, 25)
	press(t, tab, "z", 2|8) // with Shift and Ctrl
	hasShares(t, tab, 10, 10, 10, 70)
}

// A link to another language or page keeps the scenario, and says its language. Another
// language is another document, which learns the scenario from the link.
func TestOtherLanguageAndPage(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/?e=300")
	click(t, tab, "preset equal")
	wait(t, tab, `location.search === "?e=300&s=250,250,250,250"`)
	eval[bool](t, tab, `(window.same = true, document.querySelector('a[hreflang="fr"]').click(), true)`)
	wait(t, tab, `!window.same && location.pathname === "`+base+`/fr/" && location.search === "?e=300&s=250,250,250,250" && document.documentElement.lang === "fr"`)
	wait(t, tab, `document.getElementById("answer").textContent.startsWith("Avec cette répartition")`)
	ready(t, tab)
	hasShares(t, tab, 25, 25, 25, 25)
	eval[bool](t, tab, `(document.querySelector('.top nav a[href*="/fr/method"]').click(), true)`)
	wait(t, tab, `location.pathname === "`+base+`/fr/method" && document.querySelector("main.method h1") && document.title.startsWith("Méthode")`)
	eval[bool](t, tab, `(history.back(), true)`)
	wait(t, tab, `location.pathname === "`+base+`/fr/" && document.getElementById("answer")`)
	hasShares(t, tab, 25, 25, 25, 25)
}

// What a visitor reaches by moving controls equals what the server writes for the link
// in the address bar, element by element.
func TestLivePageEqualsServedPage(t *testing.T) {
	t.Parallel()
	needsServer(t)
	live := open(t, "/fr/")
	unfold(t, live)
	click(t, live, "preset gigafactories")
	click(t, live, "step late 1")
	click(t, live, "step n -1")
	click(t, live, "step p.firm_gain 1")
	click(t, live, "aim on")
	wait(t, live, `location.search === "?s=700,100,100,100&n=4&late=1.1&aim=75@2030&p.firm_gain=0.051"`)
	unfold(t, live)
	wait(t, live, `document.getElementById("late").value === "1.1" && document.querySelector("#adoption-table td").textContent`)
	wait(t, live, `document.getElementById("status").textContent`)
	served := openView(t, "/fr/?"+query(t, live), chromium.View{NoScripts: true})
	takeUnaskedLive(t, live, takeUnasked(t, served))
	refold(t, live)
	// What can be undone belongs to the visit; the server does not know it.
	eval[bool](t, live, `(document.getElementById("status").textContent = "", document.querySelector('[data-part="undo"]').remove(), true)`)
	shown := ofALink.Replace(eval[string](t, live, outline))
	if diff := cmp.Diff(strings.Split(ofALink.Replace(eval[string](t, served, outline)), "\n"), strings.Split(shown, "\n")); diff != "" {
		t.Errorf("-served +live:\n%s", diff)
	}
}

// Every number in the page's tables is the simulation's, rounded as the page rounds.
func TestTablesEqualSimulate(t *testing.T) {
	t.Parallel()
	for _, link := range []string{"", "e=300&s=250,250,250,250&lease=40&to=2040", "late=2&grid=0.5&p.firm_gain=0.1"} {
		tab := open(t, "/en/?"+link)
		unfold(t, tab)
		wait(t, tab, `!document.querySelector("#work.is-busy, [data-unseen]")`)
		s, r := simulate(t, link)
		for _, c := range []struct {
			figure string
			column int
			of     model.Series
			write  func(float64) string
		}{
			{"adoption", 0, r.With.Adoption, func(v float64) string { return locale.En.Percent(v, 1) }},
			{"adoption", 3, r.Without.Adoption, func(v float64) string { return locale.En.Percent(v, 1) }},
			{"capacity", 3, r.With.CapacityMW, func(v float64) string { return locale.En.Significant(v, 3) }},
			{"gdp", 0, r.EffectBn, func(v float64) string { return locale.En.Number(v, 1) }},
			{"energy", 0, r.With.ElectricityTWh, func(v float64) string { return locale.En.Significant(v, 3) }},
			{"balance", 0, r.PublicBalanceBn, func(v float64) string { return locale.Signed(locale.En.Number(v, 1)) }},
			{"jobs", 0, r.Jobs, func(v float64) string { return locale.En.Significant(v, 2) }},
			{"frontier", 0, r.With.FrontierLagYears, func(v float64) string { return locale.En.Number(v, 1) }},
		} {
			got := eval[[]string](t, tab, fmt.Sprintf(`[...document.querySelectorAll("#%s-table tbody tr")].map(r => r.children[%d].textContent)`, c.figure, c.column+1))
			var want []string
			for year := model.FirstYear; year <= s.Levers.Horizon; year++ {
				want = append(want, c.write(r.At(c.of, year)))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%q, %s column %d: -simulate +page:\n%s", link, c.figure, c.column, diff)
			}
		}
	}
}

// The browser computes the same bits as the native program.
func TestSameBitsInTheBrowser(t *testing.T) {
	t.Parallel()
	if kind != "" {
		t.Skip("the model is the same in every variant")
	}
	tab := openView(t, "/bits/index.html", chromium.View{})
	wait(t, tab, `typeof simulate === "function"`)
	for _, link := range []string{
		"", "e=0", "e=500&s=0,0,0,1000&to=2040", "s=1000,0,0,0&n=1&late=0.5&grid=10", "late=3&grid=0.2&del=0",
		"aim=75@2030&lease=100", "pace=4,4,4,4&p.common_pace=1.35", "p.frontier_growth=0.69&p.closeness_scale=2&p.value_exponent=0.6",
	} {
		got := eval[string](t, tab, "simulate("+strconv.Quote(link)+")")
		s, r := simulate(t, link)
		var want strings.Builder
		if err := (report.Run{Scenario: s, Trajectory: r, Steps: true}).CSV(&want); err != nil {
			t.Fatal(err)
		}
		if got != want.String() {
			t.Errorf("%q: the browser's output differs from the native one, want the same bytes", link)
		}
		if rows, err := csv.NewReader(strings.NewReader(got)).ReadAll(); err != nil || len(rows) != model.Steps+1 {
			t.Errorf("%q: got %d rows (error: %v), want %d", link, len(rows), err, model.Steps+1)
		}
	}
}

// A link with code in it is shown as text, and nothing in it runs.
func TestHostileLink(t *testing.T) {
	t.Parallel()
	bad := url.QueryEscape(`"><img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`)
	tab := open(t, "/fr/?e="+bad+"&p."+bad+"=1&"+bad+"="+bad)
	wait(t, tab, `document.querySelectorAll(".problems li").length === 2`)
	if n := eval[float64](t, tab, `document.querySelectorAll("img, body script:not([data-wasm])").length`); n != 0 {
		t.Errorf("the link made %v elements, want none", n)
	}
	if title := eval[string](t, tab, `document.title`); strings.Contains(title, "owned") {
		t.Errorf("the link ran a script that set the title to %s, want it to run nothing", title)
	}
}

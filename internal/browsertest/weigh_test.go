package browsertest

import (
	"fmt"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
	"aicontinent/internal/view/calculator"
)

// weightSaid returns what the page of a link says below a control about how far it moves the
// result.
func weightSaid(t *testing.T, link, id string) string {
	t.Helper()
	s := session.New(locale.En, link)
	var simulator model.Simulator
	parameters := s.Scenario.Parameters()
	p := view.Page{Lang: locale.En, Session: s, Result: simulator.Run(&s.Scenario.Levers, &parameters)}
	p.Analysis = analysis.Complete(analysis.Question{Scenario: s.Scenario, Parts: view.Needs(view.CalculatorPage)})
	text := ""
	(&calculator.Page{Page: &p}).Body().Walk(func(n *markup.Node) {
		if v, _ := n.Attr("id"); v == id {
			text = n.Content()
		}
	})
	if text == "" {
		t.Fatalf("%s: nothing is said at %s, want how far it moves the result", link, id)
	}
	return text
}

// The bars below the sliders belong to the scenario and the outcome on the screen, and
// the fold about what matters computes missing results once it is opened.
func TestWeights(t *testing.T) {
	t.Parallel()
	tab := open(t, "/en/")
	says := func(link string) {
		t.Helper()
		wait(t, tab, fmt.Sprintf(`document.getElementById("s.support.weight").textContent === %q`, weightSaid(t, link, "s.support.weight")))
	}
	says("")
	eval[bool](t, tab, `(document.querySelector('[data-do="focus matters"]').click(), true)`)
	wait(t, tab, `document.activeElement.parentElement.id === "matters" && document.getElementById("matters").open`)
	wait(t, tab, `document.querySelector("#hangs table") && document.querySelector("#hangs svg.chart")`)
	click(t, tab, "look weigh adoption")
	says("weigh=adoption")
	wait(t, tab, `location.search === "?weigh=adoption" && document.querySelector("[data-do='look weigh adoption']").ariaPressed === "true"`)
	click(t, tab, "preset equal")
	says("s=250,250,250,250&weigh=adoption")
	wait(t, tab, `document.querySelector("#hangs table")`)
	// A name in the list leads to its control in a closed fold.
	eval[bool](t, tab, `(document.querySelector('#matters [data-do="focus grid"]').click(), true)`)
	wait(t, tab, `document.activeElement.id === "grid" && document.getElementById("beliefs").open`)
}

package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/session"
	"aicontinent/internal/view/viewtest"
)

// guessed gives the section of the reader's guess at a link, after some actions.
func guessed(p *Page, actions ...session.Action) string {
	for _, a := range actions {
		p.Session.Do(a)
	}
	return viewtest.Spaces.Replace(string(markup.Append(nil, p.guess())))
}

// Before the first figure the section has a chart to draw on in each size, a number with
// its slider, and two ways to go on; then the lines of the model beside the reader's;
// once folded away, nothing.
func TestGuess(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.En, "e=300&late=2")
	body := guessed(p)
	for want, n := range map[string]int{`data-draw="10"`: 3, `data-do="set guess"`: 2, `data-do="guess show"`: 1, `href="#splits" data-do="guess away"`: 1, "is-pencil": 0, `form="levers"`: 5} {
		if got := strings.Count(body, want); got != n {
			t.Errorf("at first got %d of %s, want %d", got, want, n)
		}
	}
	body = guessed(p, session.Action{Do: "draw 4", Value: "40", Live: true}, session.Action{Do: "commit"})
	if !strings.Contains(body, "is-pencil") || strings.Contains(body, `value="40"`) {
		t.Errorf("a line that ends early is not drawn, or sets the number to 40; want it drawn and the number kept: %s", body)
	}
	body = guessed(p, session.Action{Do: "set guess", Value: "55"}, session.Action{Do: "guess show"})
	// It is the plan's line, whatever the scenario at hand.
	for _, want := range []string{"You said 55%. Our central run gives 66% in 2035 with the plan, and 65% without the €200bn: the two lines almost touch.", "is-pencil", "your line", `data-do="guess away"`} {
		if !strings.Contains(body, want) {
			t.Errorf("the answer lacks %s, want it: %s", want, body)
		}
	}
	if strings.Contains(body, "data-draw") {
		t.Errorf("after the answer the lines can be drawn on, want no data-draw: %s", body)
	}
	if body = guessed(p, session.Action{Do: "guess away"}); strings.Contains(body, "button") || strings.Contains(body, "svg") {
		t.Errorf("once folded away got %s, want no button and no drawing", body)
	}
	p = rangedAt(locale.En, "")
	if body := guessed(p, session.Action{Do: "guess show"}); strings.Contains(body, "You said") || !strings.Contains(body, "Our central run") {
		t.Errorf("without a line drawn got %s, want the answer without \"You said\"", body)
	}
}

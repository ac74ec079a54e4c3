package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
)

// Each number of the sentence opens below it, with where it stands, what it hangs
// on and a quote in two lengths; nothing is there before, and what is copied out
// never says "you".
func TestNumbersOpen(t *testing.T) {
	t.Parallel()
	if n := withID(rangedPage(locale.En, "").Body(CalculatorPage), NumberID); len(n.Children) != 0 {
		t.Error("something is open before anything was asked")
	}
	for link, want := range map[string][]string{
		"number=gdp": {"GDP 2035: +€17bn", "the plan", "nine simulations in ten", "9 to 33", "What matters most:", "published estimate",
			"“The plan would add €17bn to GDP in 2035, mostly through productivity”, says “The AI Continent” (model 1.1)", "not a forecast"},
		"number=adoption&s=250,250,250,250": {"Use 2035: 69%", "without the plan", "this scenario",
			"“Gigafactories 25%, AI factories 25%, Capacity (data centres) 25%, Adoption support 25%: This split would add 3.9"},
		"number=capacity&e=300": {"Machines 2035: ×3", "2.5 to 4.7"},
	} {
		body := rangedPage(locale.En, link).Body(CalculatorPage)
		panel := withID(body, NumberID)
		text := strings.NewReplacer("\u00a0", " ", "\u2060", "").Replace(panel.Content())
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s lacks %q: %s", link, w, text)
			}
		}
		if strings.Contains(text, "our split") {
			t.Errorf("%s says whose split it is: %s", link, text)
		}
		answer := withID(body, "answer").String()
		if strings.Count(answer, `aria-expanded="true"`) != 1 || !strings.Contains(answer, `data-do="look number"`) {
			t.Errorf("%s: the open number does not say so: %s", link, answer)
		}
	}
	if n := withID(rangedPage(locale.En, "number=x").Body(CalculatorPage), NumberID); len(n.Children) != 0 {
		t.Error("no number of that name opens")
	}
}

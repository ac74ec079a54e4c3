package calculator

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// The longer quotation has the number with its range, and says why no simulation shows a
// loss. If the site knows its own address, both quotations end with the scenario's link.
func TestQuotesStandAlone(t *testing.T) {
	t.Parallel()
	for link, want := range map[string]string{
		"number=adoption":                   "“The plan would add 1.6 points to use; the rest would come anyway. Use 2035: 66%. Range (nine simulations in ten): 57 to 76%. The plan raises that share in all simulations, by 0.6 to 3.1 points. No simulation shows a loss because the model has no way for support to do harm; the size of the effect is a judgement.” A scenario from “The AI Continent” (model 1.1), not a forecast. https://example.eu/en/?m=1.1",
		"number=gdp":                        "“The plan would add €17bn to GDP in 2035, mostly through productivity. Range (nine simulations in ten): €9bn to €33bn. It is a gain in all simulations. No simulation shows a loss because the model has no way for support to do harm; the size of the effect is a judgement.” A scenario from “The AI Continent” (model 1.1), not a forecast. https://example.eu/en/?m=1.1",
		"number=capacity&s=250,250,250,250": "Machines 2035: ×2.8. Range (nine simulations in ten): ×2.2 to ×4.4. Capacity triples by 2032",
	} {
		p := rangedAt(locale.En, link)
		p.Origin = "https://example.eu"
		body := p.Body()
		plain := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2060", "")
		if got := plain.Replace(viewtest.WithID(body, "quote-long").Content()); !strings.Contains(got, want) {
			t.Errorf("%s: got %s\nwant %s in it", link, got, want)
		}
		short := plain.Replace(viewtest.WithID(body, "quote-short").Content())
		if !strings.Contains(short, " https://example.eu/en/?") || !strings.Contains(short, "m=1.1") {
			t.Errorf("%s: the short quote is %q, want a link with the model's version in it", link, short)
		}
		if text := viewtest.WithID(body, view.NumberID).String(); !strings.Contains(text, `data-do="copy quote-short"`) || !strings.Contains(text, `data-do="copy quote-long"`) {
			t.Errorf("%s: a quote has no button that copies it, want one for each: %s", link, text)
		}
	}
}

// Each number of the sentence opens a panel below it, with the number's range, what
// matters most for it and a quotation in two lengths. At first none is open, and what
// can be copied never says “your”.
func TestNumbersOpen(t *testing.T) {
	t.Parallel()
	if n := viewtest.WithID(rangedAt(locale.En, "").Body(), view.NumberID); len(n.Children) != 0 {
		t.Errorf("before anything was asked got %q open, want nothing", n.Content())
	}
	for link, want := range map[string][]string{
		"number=gdp": {"GDP 2035: +€17bn", "the plan", "nine simulations in ten", "9 to 33", "What matters most:", "published estimate",
			"“The plan would add €17bn to GDP in 2035, mostly through productivity”, says “The AI Continent” (model 1.1)", "not a forecast"},
		"number=adoption&s=250,250,250,250": {"Use 2035: 69%", "without the plan", "this scenario",
			"“Gigafactories 25%, AI factories 25%, Capacity (data centres) 25%, Adoption support 25%: This split would add 3.9"},
		"number=capacity&e=300": {"Machines 2035: ×3", "2.5 to 4.7"},
	} {
		body := rangedAt(locale.En, link).Body()
		panel := viewtest.WithID(body, view.NumberID)
		text := strings.NewReplacer("\u00a0", " ", "\u2060", "").Replace(panel.Content())
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s: the panel lacks %q, want it: %s", link, w, text)
			}
		}
		if strings.Contains(text, "our split") {
			t.Errorf("%s: the panel says whose split it is, want it not to: %s", link, text)
		}
		answer := viewtest.WithID(body, "answer").String()
		if strings.Count(answer, `aria-expanded="true"`) != 1 || !strings.Contains(answer, `data-do="look number"`) {
			t.Errorf("%s: got %s, want one number marked as open, and a button that closes it", link, answer)
		}
	}
	if n := viewtest.WithID(rangedAt(locale.En, "number=x").Body(), view.NumberID); len(n.Children) != 0 {
		t.Errorf("a number of no name opens %q, want nothing", n.Content())
	}
}

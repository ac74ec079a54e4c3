package asked

import (
	"math"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// The parts of a gap are rounded so that those shown add up to the sum shown, and each
// is shown within one and a half steps of its exact value.
func TestPartsShownAddUp(t *testing.T) {
	t.Parallel()
	for _, link := range []string{
		"s=100,100,100,700&late=1.5", "e=300&pub=60&del=70&late=1.4&grid=2&pace=1,1.5,1,1&lease=40&p.firm_gain=0.04&p.additionality=0.4",
		"e=0", "late=2", "aim=75@2030&s=250,250,250,250", "e=195&late=1.1",
	} {
		for i := range All {
			o := &All[i]
			p := viewtest.Page(locale.En, link+"&outcome="+o.Column)
			q := p.Question(view.CalculatorPage)
			q.Parts, q.Column = analysis.PartGap, o.Index()
			p.Analysis = analysis.Complete(q)
			g := Gap(p, o, p.Analysis.Gap.Parts(o.Index()), p.Analysis.Gap.Against, p.Session.Scenario)
			sums := [2]int{}
			for j, c := range g.parts.Changes {
				side := 1
				if c.Choice {
					side = 0
				}
				sums[side] += g.changes[j]
				if d := math.Abs(float64(g.changes[j]) - g.steps(c.Value)); d > 1.5 {
					t.Errorf("%s, %s: what is shown of %v is %v steps off, want 1.5 or less", link, o.Column, c.Keys, d)
				}
			}
			if g.choices+g.beliefs != g.total || sums[0] != g.choices || sums[1] != g.beliefs {
				t.Errorf("%s, %s: choices are shown as %d and beliefs as %d, of the changes %v, want parts that add up to %d and %d, and these to %d", link, o.Column, g.choices, g.beliefs, g.changes, sums[0], sums[1], g.total)
			}
		}
	}
}

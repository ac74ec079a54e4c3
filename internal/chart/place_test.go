package chart

import (
	"testing"

	"aicontinent/internal/locale"
)

// Two observations stand close together at the left of a low chart, below curves
// that rise from them. Their labels lie on none of these, however long a language
// makes them and however wide the plot is.
func TestLabelsOfPointsAreOffTheLines(t *testing.T) {
	rising := series(89, func(t float64) float64 { return 0.1348 + min(0.0876*t, 0.11+0.0476*t) })
	for _, in := range []string{"in", "en", "nel", "w roku", "im Jahr"} {
		for width := 280; width <= 340; width++ {
			c := adoption(locale.Es, width)
			c.Height, c.Include = 220, []float64{0, 1}
			for i := range c.Lines {
				c.Lines[i].Y = rising
			}
			c.Lines[0].Range, c.Lines[1].Note = "de 57 a 76", "sin el plan"
			c.Points[0].Label, c.Points[1].Label = "13,5 % "+in+" 2024", "20,0 % "+in+" 2025 (Eurostat)"
			l := newLayout(&c)
			for i := range l.points {
				p := &l.points[i]
				for k, line := range l.lines {
					if n := crossings(line, &p.box); n > 0 {
						t.Errorf("%q in a chart %d wide lies on %d segments of line %d, want none", p.label, width, n, k)
					}
				}
			}
		}
	}
}

package chart

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
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

// The stem of a mark leaves out the text at the end of the axis that it would cross.
func TestStemsAreOffTheEndsOfTheAxis(t *testing.T) {
	for at, want := range map[float64]int{14: 2, 15: 2, 22: 1, 30.5: 2, 31: 2} {
		h := Histogram{Values: []float64{14, 20, 25, 31}, Worst: "14 Mrd. €", Best: "31 Mrd. €", Marks: []Mark{{At: at, Label: "17", Plan: true}}}
		found := 0
		h.SVG().Walk(func(n *markup.Node) {
			if class, _ := n.Attr("class"); class == "ch-stem is-plan" {
				d, _ := n.Attr("d")
				found = strings.Count(d, "M")
			}
		})
		if found != want {
			t.Errorf("the stem of a mark at %v has %d parts, want %d", at, found, want)
		}
	}
}

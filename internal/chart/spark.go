package chart

import "aicontinent/internal/markup"

// Spark is a line so small that it has no axes. The value of its end is written
// beside it.
type Spark struct {
	Y, Other []float64 // Other is drawn thin behind Y; may be nil
	High     float64   // of the axis, which begins at zero
}

// The size of the drawing, in CSS pixels.
const sparkWidth, sparkHeight = 64.0, 30.0

// SVG draws the line. It is hidden from screen readers, because words beside it say
// where it ends.
func (s Spark) SVG() *markup.Node {
	p := pen{}
	n := markup.El("svg", markup.Class("spark"), markup.A("viewBox", "0 0 64 30"), markup.A("width", "64"), markup.A("height", "30"),
		markup.A("aria-hidden", "true"), markup.A("focusable", "false"), markup.El("path", markup.Class("spark-base"), markup.A("d", "M0 29.5H64")))
	for _, line := range [2]struct {
		y     []float64
		class string
	}{{s.Other, "spark-other"}, {s.Y, "spark-line"}} {
		if len(line.y) < 2 {
			continue
		}
		p.begin()
		for i, v := range line.y {
			command := byte('L')
			if i == 0 {
				command = 'M'
			}
			p.to(command, sparkWidth*float64(i)/float64(len(line.y)-1), (sparkHeight-1)*(1-min(max(v/s.High, 0), 1))+0.5)
		}
		n.Children = append(n.Children, p.path(line.class))
	}
	return n
}

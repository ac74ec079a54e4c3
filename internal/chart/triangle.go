package chart

import (
	"math"

	"aicontinent/internal/chart/isolines"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Triangle is a map of a quantity over all ways to divide something among three: at
// each corner one gets everything, and in the middle each gets a third. Bands of
// equal value are filled, the better the stronger, with their values on the lines
// between them and in a legend.
type Triangle struct {
	Lang  locale.Lang
	Label string // a full sentence that says what the picture shows; read by screen readers
	Width int    // in CSS pixels; zero means 304

	// Values are those of all points whose steps sum to N, in rows from the edge
	// between the first two corners to the third, and within a row from the first
	// corner's side to the second's.
	N      int
	Values []float64
	Less   bool   // less is better
	Format Format // of values
	Unit   string

	Corners [3]Corner // at the left, at the right, at the top
	Pins    []Pin     // the most important last
	Plateau *Plateau  // the values that are as good as the best; nil if not known
}

// Corner is one of the three.
type Corner struct {
	Name, Note string // "AI factories", "90 %"
	Style      Style
}

// Pin is a point on the map, by the shares of the second and the third corner, from
// 0 to 1.
type Pin struct {
	Second, Third float64
	Label         string
	Kind          PinKind
}

// PinKind is how a pin looks.
type PinKind uint8

// The kinds of pins.
const (
	BestPin PinKind = iota // a cross
	RingPin                // hollow
	GripPin                // large and full: can be moved
)

// Plateau is an area with a dashed outline: where values over a triangle of N
// steps, in the order of [Triangle], are at or above a level.
type Plateau struct {
	N      int
	Values []float64
	Level  float64
	Label  string
}

// levels is the maximum number of bands.
const levels = 10

// SVG draws the map for the page, with classes for colours. The area for the
// pointer is an element of its own, as wide and as high as the triangle.
func (t Triangle) SVG() *markup.Node {
	l := newTriangle(&t)
	p := &pen{}
	n := p.root(l.width, l.height, t.Label)
	n.Children = l.draw(p)
	return n
}

// triangle is a map with all positions computed.
type triangle struct {
	*Triangle
	width, height float64
	left, top     float64
	side, high    float64 // of the triangle, in pixels
	ticks         ticks
	banded        bool // the values differ enough for bands
	legend        []string
	lines         [][]isolines.Loop // between bands, the worst first
	taken         []box
}

// Around the triangle, in CSS pixels.
const (
	cornerLine = 16.0
	sideMargin = 10.0
)

func newTriangle(t *Triangle) *triangle {
	l := &triangle{Triangle: t, width: 304}
	if t.Width > 0 {
		l.width = float64(max(t.Width, 200))
	}
	l.left, l.top = sideMargin, 2*cornerLine+8
	l.side = l.width - 2*sideMargin
	l.high = math.Round(float64(l.side * math.Sqrt(0.75)))
	l.height = l.top + l.high + 2*cornerLine + 8
	l.setTicks()
	return l
}

// setTicks gives the bands round limits.
func (l *triangle) setTicks() {
	var s span
	for _, v := range l.Values {
		s.take(v)
	}
	size := max(math.Abs(s.low), math.Abs(s.high))
	if !s.some || !(s.high-s.low > max(size*1e-4, 1e-9)) {
		return
	}
	l.banded = true
	l.ticks = niceTicks(s.low, s.high, levels)
	c := Chart{Lang: l.Lang, Format: l.Format, Unit: l.Unit}
	for k := l.ticks.first; k <= l.ticks.last; k++ {
		l.legend = append(l.legend, c.text(l.ticks, k))
	}
	l.lines = isolines.Of(l.N, l.Values, l.Less, l.levels())
}

// at returns the pixel of a point, by its shares of the second and third corner.
func (l *triangle) at(second, third float64) (x, y float64) {
	return l.left + float64(l.side*(second+third/2)), l.top + l.high - float64(l.high*third)
}

// draw makes everything, from back to front.
func (l *triangle) draw(p *pen) []*markup.Node {
	nodes := l.drawBands(p)
	l.reserve()
	nodes = append(nodes, l.drawLegend(p)...)
	nodes = append(nodes, l.drawCorners(p)...)
	nodes = append(nodes, l.drawPlateau(p)...)
	pins := l.drawPins(p)
	nodes = append(nodes, l.drawValues(p)...)
	hit := l.outline(p, "ch-hit")
	hit.Attrs = append(hit.Attrs, markup.Attribute("data-map-area", "1"))
	return append(append(nodes, hit), pins...)
}

// outline is the triangle itself.
func (l *triangle) outline(p *pen, class string) *markup.Node {
	p.begin()
	for i, c := range [3][2]float64{{0, 0}, {1, 0}, {0, 1}} {
		x, y := l.at(c[0], c[1])
		p.to("MLL"[i], x, y)
	}
	p.put('Z')
	return p.path(class)
}

// reserve marks the places of pins as taken.
func (l *triangle) reserve() {
	for _, pin := range l.Pins {
		x, y := l.at(pin.Second, pin.Third)
		r := pinRadius[min(pin.Kind, GripPin)] + 1
		l.taken = append(l.taken, box{x - r, y - r, x + r, y + r})
	}
}

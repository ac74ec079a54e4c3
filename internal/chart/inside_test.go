package chart

import (
	"strconv"
	"strings"
	"testing"
)

// A part's name stands within it where it has room, and nowhere else.
func TestNameInsideAnArea(t *testing.T) {
	wide, thin := make([]float64, 11), make([]float64, 11)
	for i := range wide {
		wide[i], thin[i] = 100, 1
	}
	c := Chart{From: 2024, To: 2034, Width: 360, Height: 240, Areas: []Area{
		{X0: 2024, DX: 1, Y: thin, Inside: "sliver"},
		{X0: 2024, DX: 1, Y: wide, Inside: "announced"},
		{X0: 2024, DX: 1, Y: wide, Inside: strings.Repeat("much too long ", 9)},
	}}
	var names []string
	for _, n := range newLayout(&c).draw(&pen{}) {
		if class, _ := n.Attr("class"); class == "ch-point-label" {
			names = append(names, n.Content())
		}
	}
	if len(names) != 1 || names[0] != "announced" {
		t.Errorf("named within: %q", names)
	}
}

// It follows its part: what falls away leaves no room at its end.
func TestNameInsideFollows(t *testing.T) {
	c := Chart{From: 2024, To: 2034, Width: 360, Height: 240, Include: []float64{200}, Areas: []Area{
		{X0: 2024, DX: 1, Y: []float64{0, 0, 0, 0, 0, 200, 200, 200, 200, 200, 200}, Inside: "late"},
	}}
	l := newLayout(&c)
	for _, n := range l.draw(&pen{}) {
		if class, _ := n.Attr("class"); class != "ch-point-label" {
			continue
		}
		x, _ := n.Attr("x")
		if at, err := strconv.ParseFloat(x, 64); err != nil || at <= l.x.at(2028) || at >= l.x.at(2034) {
			t.Errorf("it stands at %v, while the part begins at %v", at, l.x.at(2028))
		}
		return
	}
	t.Error("it is not there")
}

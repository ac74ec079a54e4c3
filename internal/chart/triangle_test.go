package chart

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// over returns a value for every point of a triangle of n steps.
func over(n int, of func(second, third float64) float64) []float64 {
	var values []float64
	for third := 0; third <= n; third++ {
		for second := 0; third+second <= n; second++ {
			values = append(values, of(float64(second)/float64(n), float64(third)/float64(n)))
		}
	}
	return values
}

func aTriangle(n int) Triangle {
	return Triangle{
		Lang: locale.En, Label: "What each split gives.", Width: 320, N: n, Format: Money,
		Values:  over(n, func(second, third float64) float64 { return 10 + 30*third - 8*second }),
		Corners: [3]Corner{{"AI factories", "90%", Factories}, {"Capacity", "90%", Capacity}, {"Support", "90%", Support}},
		Pins:    []Pin{{0, 1, "best", BestPin}, {0.88, 0.05, "plan", RingPin}, {0.3, 0.3, "you", GripPin}},
		Plateau: &Plateau{N: 5, Values: over(5, func(_, third float64) float64 { return third }), Level: 0.7},
	}
}

// Every value is labelled, and the movable point is where its shares say.
func TestTriangleSVG(t *testing.T) {
	n := aTriangle(20).SVG()
	text := string(markup.Append(nil, n))
	for _, want := range []string{">best<", ">plan<", ">you<", ">Support<", ">€40bn<", ">0<", ">20<", "data-map-area", "data-map-grip", `class="ch-plateau"`, `role="img"`} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s", want)
		}
	}
	var hit, grip *markup.Node
	n.Walk(func(n *markup.Node) {
		switch class, _ := n.Attr("class"); class {
		case "ch-hit":
			hit = n
		case "ch-grip":
			grip = n
		}
	})
	d, _ := hit.Attr("d")
	corners := strings.FieldsFunc(d, func(r rune) bool { return strings.ContainsRune("MLZ ", r) })
	at := func(i int) float64 {
		v, err := strconv.ParseFloat(corners[i], 64)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	left, bottom, right, top := at(0), at(1), at(2), at(5)
	for name, want := range map[string]float64{"cx": left + (right-left)*0.45, "cy": bottom - (bottom-top)*0.3} {
		if got, _ := grip.Attr(name); got != strconv.FormatFloat(math.Round(want*10)/10, 'f', -1, 64) {
			t.Errorf("the grip has %s %s, want %v", name, got, want)
		}
	}
}

// A map of 5,151 splits takes only a few kilobytes.
func TestTriangleIsLight(t *testing.T) {
	if n := len(markup.Append(nil, aTriangle(100).SVG())); n > 6000 {
		t.Errorf("the picture has %d bytes, want 6000 or fewer", n)
	}
}

// Values of any kind can be drawn; equal ones have no bands.
func TestTriangleOfAnything(t *testing.T) {
	for name, values := range map[string][]float64{"none": nil, "few": {1, 2}, "level": {5, 5, 5}, "no numbers": {math.NaN(), math.Inf(1), math.NaN()}, "zero": {0, 0, 0}} {
		m := aTriangle(1)
		m.Values = values
		text := string(markup.Append(nil, m.SVG()))
		if strings.Contains(text, "NaN") || strings.Contains(text, "Inf") || name == "level" && strings.Count(text, `"ch-iso"`) != 1 {
			t.Errorf("%s: got %s, want numbers only, and one line of equal value in a level map", name, text)
		}
	}
	m := aTriangle(0)
	m.Values, m.Plateau, m.Pins = []float64{1}, nil, nil
	if m.SVG() == nil {
		t.Error("with nothing to share out there is no picture, want one")
	}
}

func BenchmarkTriangle(b *testing.B) {
	m := aTriangle(100)
	for b.Loop() {
		m.SVG()
	}
}

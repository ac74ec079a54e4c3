package chart

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

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

// area is what a loop encloses, as a share of the whole triangle. Its sign says on
// which side.
func (l loop) area(n int) float64 {
	sum := 0.0
	for i, p := range l {
		q := l[(i+1)%len(l)]
		sum += p.second*q.third - q.second*p.third
	}
	return sum / float64(n*n)
}

func TestLoopsEncloseWhatIsHigh(t *testing.T) {
	hill := func(second, third float64) float64 {
		return 0.15 - math.Hypot(second-0.3, third-0.3) // in steps, not in pixels: an ellipse on paper
	}
	for _, c := range []struct {
		name  string
		n     int
		of    func(second, third float64) float64
		level float64
		loops int
		area  float64
	}{
		{"all", 10, func(_, _ float64) float64 { return 3 }, 2, 1, 1},
		{"nothing", 10, func(_, _ float64) float64 { return 1 }, 2, 0, 0},
		{"half of the height", 10, func(_, third float64) float64 { return third }, 0.5, 1, 0.25},
		{"between two rows", 10, func(_, third float64) float64 { return third }, 0.45, 1, 0.3025},
		{"all but a corner", 20, func(_, third float64) float64 { return -third }, -0.9, 1, 0.99},
		{"a hill", 100, hill, 0, 1, 2 * math.Pi * 0.15 * 0.15},
		{"a hole", 100, func(a, b float64) float64 { return -hill(a, b) }, 0, 2, 1 - 2*math.Pi*0.15*0.15},
		{"two corners", 30, func(second, third float64) float64 { return max(second, third) }, 0.8, 2, 2 * 0.04},
		{"one point", 1, func(second, _ float64) float64 { return second }, 1, 1, 0},
		{"holes in the data", 6, func(second, _ float64) float64 { return math.NaN() }, 0, 0, 0},
	} {
		f := newField(c.n, over(c.n, c.of), false)
		loops := f.loops([]float64{c.level})[0]
		sum := 0.0
		for _, l := range loops {
			sum += l.area(c.n)
		}
		if len(loops) != c.loops || math.Abs(sum-c.area) > 0.002 {
			t.Errorf("%s: %d loops around %v of the triangle, want %d around %v", c.name, len(loops), sum, c.loops, c.area)
		}
	}
}

// If less is better, the low values are inside.
func TestLoopsOfLess(t *testing.T) {
	f := newField(10, over(10, func(_, third float64) float64 { return third }), true)
	loops := f.loops([]float64{-0.5})[0]
	if len(loops) != 1 || math.Abs(loops[0].area(10)-0.75) > 1e-9 {
		t.Errorf("got the loops %v, want one with an area of 0.75", loops)
	}
}

// Whatever the values, loops lie on the triangle and are closed, and thinning moves
// nothing by more than the tolerance.
func TestLoopsHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "n")
		values := rapid.SliceOfN(rapid.OneOf(rapid.Float64Range(-3, 3), rapid.Map(rapid.IntRange(-2, 2), func(i int) float64 { return float64(i) }), anyValue()), 0, 91).Draw(t, "values")
		f := newField(n, values, rapid.Bool().Draw(t, "less"))
		level := float64(rapid.IntRange(-2, 2).Draw(t, "level"))
		for _, l := range f.loops([]float64{level})[0] {
			for _, p := range l {
				if !(p.second >= -1e-9 && p.third >= -1e-9 && p.second+p.third <= float64(n)+1e-9) {
					t.Fatalf("%v lies outside of a triangle of %d, want it inside", p, n)
				}
			}
			thin := l.thin(0.2)
			for _, p := range l {
				near := math.Inf(1)
				for i := range thin {
					near = min(near, p.off2(thin[i], thin[(i+1)%len(thin)]))
				}
				if near > 0.2*0.2+1e-9 {
					t.Fatalf("%v is %v from the thinned loop, want at most 0.2", p, math.Sqrt(near))
				}
			}
		}
		for _, next := range f.next {
			if next != 0 {
				t.Fatalf("edge %d is in no loop, want none left over", next)
			}
		}
	})
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

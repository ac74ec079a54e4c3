package chart

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// series returns n values of f, one for each eighth of a year.
func series(n int, f func(t float64) float64) []float64 {
	y := make([]float64, n)
	for i := range y {
		y[i] = f(float64(i) / 8)
	}
	return y
}

// adoption is a typical chart: two fans, two lines, a target and observations.
func adoption(l locale.Lang, width int) Chart {
	to := func(end float64) []float64 {
		logistic := func(t float64) float64 { return 1 / (1 + math.Exp(-0.45*(t-4.2))) }
		return series(89, func(t float64) float64 {
			return 0.1348 + (end-0.1348)*(logistic(t)-logistic(0))/(logistic(11)-logistic(0))
		})
	}
	in := func(fr, en string) string {
		if l == locale.Fr {
			return fr
		}
		return en
	}
	return Chart{
		Lang: l, Label: in("71 % en 2035.", "71% in 2035."),
		Width: width, Height: 260, From: 2024, To: 2035,
		Include: []float64{0}, Format: Percent,
		Bands: []Band{
			{X0: 2024, DX: 0.125, Low: to(0.63), High: to(0.77), Style: Gigafactories},
			{X0: 2024, DX: 0.125, Low: to(0.67), High: to(0.74), Style: Gigafactories},
		},
		Lines: []Line{
			{X0: 2024, DX: 0.125, Y: to(0.714), Label: l.Percent(0.714, 0), Range: in("63 à 77 %", "63 to 77%")},
			{X0: 2024, DX: 0.125, Y: to(0.696), Style: Muted, Dashed: true, Thin: true, Label: l.Percent(0.696, 0), Note: in("sans le plan", "without the plan")},
		},
		Targets: []Target{{Y: 0.75, X: 2030, Label: in("objectif européen : 75 % en 2030", "EU target: 75% in 2030")}},
		Points: []Point{
			{X: 2024, Y: 0.1348, Label: l.Number(13.5, 1)},
			{X: 2025, Y: 0.1995, Label: in("20,0 % observés", "20.0% observed")},
		},
	}
}

func capacity() Chart {
	to := func(end, power float64) []float64 {
		return series(89, func(t float64) float64 { return 1 + (end-1)*math.Pow(t/11, power) })
	}
	return Chart{
		Label: "×2,9 en 2035.", Width: 340, Height: 200, From: 2024, To: 2035, Format: Times,
		Bands: []Band{{X0: 2024, DX: 0.125, Low: to(2.2, 1.8), High: to(4.7, 1.9), Style: Capacity}},
		Lines: []Line{
			{X0: 2024, DX: 0.125, Y: to(2.93, 1.6), Style: Capacity, Label: "×2,9", Range: "×2,2 à ×4,7"},
			{X0: 2024, DX: 0.125, Y: to(2.48, 1.5), Style: Muted, Dashed: true, Thin: true, Label: "×2,5", Note: "sans"},
		},
		Targets: []Target{{Y: 3, Label: "le triple"}},
	}
}

func gdp() Chart {
	part := func(end float64) []float64 {
		return series(89, func(t float64) float64 { return end / (1 + math.Exp(-1.1*(t-5.5))) })
	}
	dip := series(89, func(t float64) float64 { return -4 * math.Exp(-(t-3)*(t-3)/3) })
	return Chart{
		Lang: locale.En, Label: "€24bn in 2035.", Width: 520, Height: 240, From: 2024, To: 2035, Format: Money,
		Areas: []Area{
			{X0: 2024, DX: 0.125, Y: part(16), Style: Support, Label: "Productivity"},
			{X0: 2024, DX: 0.125, Y: part(6), Style: Capacity, Label: "Capacity", Note: "€6bn"},
			{X0: 2024, DX: 0.125, Y: part(2), Style: Factories, Label: "Research"},
			{X0: 2024, DX: 0.125, Y: dip, Style: Muted},
		},
	}
}

func balance() Chart {
	return Chart{
		Label: "+1 Md€.", Width: 340, Height: 200, From: 2024, To: 2035, Include: []float64{0},
		Lines: []Line{{X0: 2024, DX: 0.125, Y: series(89, func(t float64) float64 {
			return -31*math.Exp(-(t-6)*(t-6)/6) + t/11
		}), Style: Support, Label: "+1 Md€", Range: "−15 à +35"}},
	}
}

func lone(y ...float64) Chart {
	return Chart{
		Width: 340, Height: 200, From: 2024, To: 2028, Unit: "MW", Include: []float64{0},
		Lines: []Line{{X0: 2024, DX: 1, Y: y, Style: Factories, Label: "fin"}},
	}
}

// tornado has a bar to both sides, a reversed one, and one to a single side whose
// name takes two lines.
func tornado() Tornado {
	return Tornado{
		Lang: locale.En, Label: "From 15 to 41.", Width: 304, Base: 24, Note: "here €24bn",
		Bars: []Swing{
			{"Gain of a firm that adopts", 15, 41, "€15bn", "€41bn"},
			{"Support at half effect", 28, 20, "€28bn", "€20bn"},
			{"A cause whose name is as long as that of no parameter of the table", 25, 27, "€25bn", "€27bn"},
		},
	}
}

// drawings are the pictures in testdata.
func drawings() map[string]*markup.Node {
	return map[string]*markup.Node{
		"adoption-fr-720": adoption(locale.Fr, 720).SVG(),
		"adoption-en-280": adoption(locale.En, 280).SVG(),
		"adoption-file":   adoption(locale.En, 720).Standalone(Theme{}, "Use would grow mostly without the plan", "Share of enterprises, %", "Eurostat, isoc_eb_ai"),
		"capacity":        capacity().SVG(),
		"capacity-dark":   capacity().Standalone(Dark, "Le triple des capacités arriverait en 2035, pas en 2032", "", ""),
		"gdp":             gdp().SVG(),
		"balance":         balance().SVG(),
		"megawatts":       lone(9000, 14000, 18000, 22000, 27000).SVG(),
		"zero":            lone(0, 0, 0, 0, 0).SVG(),
		"broken":          lone(1, math.NaN(), 3, math.Inf(1), 2).SVG(),
		"empty":           Chart{From: 2024, To: 2040, Width: 300}.SVG(),
		"nothing":         Chart{}.SVG(),
		"tornado":         tornado().SVG(),
		"tornado-flat":    Tornado{Label: "x", Width: 304, Base: 7, Bars: []Swing{{Name: "same", Low: 7, High: 7}, {Name: "broken", Low: math.NaN(), High: 8}}}.SVG(),
	}
}

func TestGolden(t *testing.T) {
	golden := drawings()
	for name, node := range golden {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name+".svg")
			// A line for each element, for readable differences.
			got := strings.ReplaceAll(node.String(), "><", ">\n<") + "\n"
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("differs from %s (-want +got), -update rewrites it:\n%s", path, diff)
			}
		})
	}
	files, err := filepath.Glob("testdata/*.svg")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if name := strings.TrimSuffix(filepath.Base(path), ".svg"); golden[name] == nil {
			t.Errorf("%s is of no use: delete it", path)
		}
	}
}

// TestTextsAreWhole checks that no text leaves the picture with the widest common
// font, and that texts inside the plot do not touch the lines.
func TestTextsAreWhole(t *testing.T) {
	for _, l := range locale.Langs {
		for width := 280; width <= 900; width += 20 {
			c, m, g, b := adoption(l, width), capacity(), gdp(), balance()
			m.Width, g.Width, b.Width = width, width, width
			for _, c := range []Chart{c, m, g, b} {
				wholeTexts(t, c)
			}
		}
	}
}

func wholeTexts(t *testing.T, c Chart) {
	l := newLayout(&c)
	for i := range l.ends {
		if e := &l.ends[i]; l.right+l.endGap()+e.width() > l.width {
			t.Errorf("%d wide: the label %q ends beyond the picture, want it inside", c.Width, e.label)
		}
	}
	if l.left < tickGap+widest(l.tickTexts, noteSize, false) {
		t.Errorf("%d wide: the longest tick has less room than its width, want %v", c.Width, tickGap+widest(l.tickTexts, noteSize, false))
	}
	boxes := make([]box, 0, 4)
	for _, m := range l.targets {
		boxes = append(boxes, m.box)
	}
	for _, m := range l.points {
		boxes = append(boxes, m.box)
	}
	for i, b := range boxes {
		if cost := l.cost(&b, boxes[:i]); cost > 0 {
			t.Errorf("%d wide: text %d in the plot at %v covers something (cost %d), want it free", c.Width, i, b, cost)
		}
	}
}

func TestInPageHasNoColour(t *testing.T) {
	for _, n := range []*markup.Node{adoption(locale.Fr, 720).SVG(), gdp().SVG(), capacity().SVG()} {
		n.Walk(func(n *markup.Node) {
			for _, name := range []string{"fill", "stroke", "font-family"} {
				if v, ok := n.Attr(name); ok {
					t.Errorf("%s has %s=%q, want no such attribute", n.Tag, name, v)
				}
			}
		})
	}
}

func TestStandaloneHasNoClass(t *testing.T) {
	n := adoption(locale.Fr, 720).Standalone(Dark, "a", "b", "c")
	n.Walk(func(n *markup.Node) {
		if v, ok := n.Attr("class"); ok {
			t.Errorf("%s has class %q, want none in a file of its own", n.Tag, v)
		}
	})
	for _, want := range []string{`xmlns="http://www.w3.org/2000/svg"`, Dark.Paper, "stroke-dasharray"} {
		if !strings.Contains(n.String(), want) {
			t.Errorf("no %s", want)
		}
	}
}

func BenchmarkSVG(b *testing.B) {
	c := adoption(locale.Fr, 720)
	c.Lines = append(c.Lines, c.Lines...)
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		c.SVG()
	}
}

func BenchmarkSVGString(b *testing.B) {
	c := adoption(locale.Fr, 720)
	c.Lines = append(c.Lines, c.Lines...)
	var buf []byte
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		buf = markup.Append(buf[:0], c.SVG())
	}
}

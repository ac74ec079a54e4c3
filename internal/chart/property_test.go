package chart

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// anyValue draws small values, huge values and NaN or infinities.
func anyValue() *rapid.Generator[float64] {
	return rapid.OneOf(
		rapid.Float64Range(-1, 1), rapid.Float64Range(0, 100), rapid.Float64Range(-1e15, 1e15), rapid.Float64(),
		rapid.SampledFrom([]float64{0, 1, math.NaN(), math.Inf(1), math.Inf(-1)}),
	)
}

func anyYear() *rapid.Generator[float64] {
	return rapid.OneOf(rapid.Float64Range(2015, 2045), rapid.SampledFrom([]float64{2024, 2024, 2035, math.NaN(), -1e300}))
}

func anyChart(t *rapid.T) Chart {
	values := rapid.SliceOfN(anyValue(), 0, 20)
	step := rapid.SampledFrom([]float64{0.125, 1, 0.7, 0, -1, math.NaN(), 1e-9, 1e308})
	label := rapid.SampledFrom([]string{"", "71 %", "27 000", "Productivité"})
	note := rapid.SampledFrom([]string{"", "63 à 77 %", "sans le plan", "15 à 46 Md€"})
	style := rapid.Map(rapid.IntRange(0, 255), func(i int) Style { return Style(i) })
	flag := rapid.Bool()
	c := Chart{
		Lang: rapid.SampledFrom(locale.Langs).Draw(t, "lang"), Format: Format(rapid.IntRange(0, 5).Draw(t, "format")),
		Width: rapid.IntRange(-5, 900).Draw(t, "width"), Height: rapid.IntRange(-5, 500).Draw(t, "height"),
		From: anyYear().Draw(t, "from"), To: anyYear().Draw(t, "to"),
		Include: rapid.SliceOfN(anyValue(), 0, 2).Draw(t, "include"),
	}
	if rapid.Bool().Draw(t, "read") {
		c.Read = func(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
	}
	c.Lines = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Line {
		return Line{anyYear().Draw(t, "x"), step.Draw(t, "step"), values.Draw(t, "y"), style.Draw(t, "style"),
			flag.Draw(t, "dashed"), flag.Draw(t, "thin"), flag.Draw(t, "pencil"), label.Draw(t, "label"), note.Draw(t, "range"), note.Draw(t, "note"), label.Draw(t, "name")}
	}), 0, 5).Draw(t, "lines")
	c.Areas = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Area {
		return Area{anyYear().Draw(t, "x"), step.Draw(t, "step"), values.Draw(t, "y"), style.Draw(t, "style"),
			label.Draw(t, "label"), note.Draw(t, "note"), label.Draw(t, "name")}
	}), 0, 4).Draw(t, "areas")
	c.Bands = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Band {
		return Band{anyYear().Draw(t, "x"), step.Draw(t, "step"), values.Draw(t, "low"), values.Draw(t, "high"), style.Draw(t, "style"), flag.Draw(t, "cut"), note.Draw(t, "cut label"), flag.Draw(t, "edges")}
	}), 0, 2).Draw(t, "bands")
	c.Targets = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Target {
		return Target{anyValue().Draw(t, "y"), note.Draw(t, "label"), anyYear().Draw(t, "x")}
	}), 0, 2).Draw(t, "targets")
	c.Points = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Point {
		return Point{anyYear().Draw(t, "x"), anyValue().Draw(t, "y"), label.Draw(t, "label")}
	}), 0, 3).Draw(t, "points")
	return c
}

// coordinates returns the coordinates of an element.
func coordinates(t *rapid.T, n *markup.Node) (xs, ys []float64) {
	number := func(s string) float64 {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			t.Fatalf("%s: %q is no finite number (error: %v)", n.Tag, s, err)
		}
		return v
	}
	for _, a := range n.Attrs {
		switch a.Name {
		case "x", "cx":
			xs = append(xs, number(a.Value))
		case "y", "cy":
			ys = append(ys, number(a.Value))
		case "d":
			for _, part := range strings.FieldsFunc(strings.NewReplacer("M", " M", "L", " L", "H", " H", "V", " V", "Z", " ").Replace(a.Value), func(r rune) bool { return r == ' ' }) {
				switch part[0] {
				case 'M', 'L', 'H':
					xs = append(xs, number(part[1:]))
				case 'V':
					ys = append(ys, number(part[1:]))
				default:
					ys = append(ys, number(part))
				}
			}
		}
	}
	return xs, ys
}

func TestAnyChartIsInsideItsPicture(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		svg := anyChart(t).SVG()
		box, _ := svg.Attr("viewBox")
		size := strings.Fields(box)
		width, _ := strconv.ParseFloat(size[2], 64)
		height, _ := strconv.ParseFloat(size[3], 64)
		svg.Walk(func(n *markup.Node) {
			xs, ys := coordinates(t, n)
			for _, x := range xs {
				if x < 0 || x > width {
					t.Fatalf("x is %v in %s, want 0 to %v", x, n, width)
				}
			}
			for _, y := range ys {
				if y < 0 || y > height {
					t.Fatalf("y is %v in %s, want 0 to %v", y, n, height)
				}
			}
		})
	})
}

func TestAnyLabelsStandApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type line struct{ y, size float64 }
		var lines []line
		anyChart(t).SVG().Walk(func(n *markup.Node) {
			if role, _ := classOf(n); role == "ch-label" || role == "ch-note" {
				y, _ := n.Attr("y")
				size, _ := n.Attr("font-size")
				l := line{}
				l.y, _ = strconv.ParseFloat(y, 64)
				l.size, _ = strconv.ParseFloat(size, 64)
				lines = append(lines, l)
			}
		})
		slices.SortFunc(lines, func(a, b line) int { return int(math.Copysign(1, a.y-b.y)) })
		for i := 1; i < len(lines); i++ {
			if lines[i].y-lines[i-1].y < 0.9*lines[i].size {
				t.Fatalf("texts at %v and %v, want 0.9 of their size between them", lines[i-1], lines[i])
			}
		}
	})
}

func classOf(n *markup.Node) (string, Style) {
	class, _ := n.Attr("class")
	return split(class)
}

func TestAnyDotIsOnItsLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var ends []string
		var dots []*markup.Node
		anyChart(t).SVG().Walk(func(n *markup.Node) {
			switch role, _ := classOf(n); role {
			case "ch-line":
				xs, ys := coordinates(t, n)
				ends = append(ends, key(xs[len(xs)-1], ys[len(ys)-1]))
			case "ch-dot":
				dots = append(dots, n)
			}
		})
		for _, n := range dots {
			xs, ys := coordinates(t, n)
			if !slices.Contains(ends, key(xs[0], ys[0])) {
				t.Fatalf("%s is at none of the ends %v, want the end of a line", n, ends)
			}
		}
	})
}

func key(x, y float64) string {
	return strconv.FormatFloat(x, 'f', 1, 64) + " " + strconv.FormatFloat(y, 'f', 1, 64)
}

func TestStandaloneOfAnyChart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyChart(t).Standalone(Light, "titre", "", "source").String()
		if strings.Contains(s, "NaN") || strings.Contains(s, "Inf") {
			t.Fatalf("got NaN or Inf in %s", s)
		}
	})
}

func TestTicksOfAnyRange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var s span
		s.take(anyValue().Draw(t, "a"))
		s.take(anyValue().Draw(t, "b"))
		s = s.opened()
		got := niceTicks(s.low, s.high, rapid.IntRange(5, 7).Draw(t, "most"))
		step := got.at(1)
		if got.low() > s.low+step*1e-5 || got.high() < s.high-step*1e-5 {
			t.Fatalf("the axis from %v to %v does not cover %v to %v", got.low(), got.high(), s.low, s.high)
		}
		if n := got.last - got.first + 1; n < 3 || n > 7 {
			t.Fatalf("the axis has %d ticks, want 3 to 7", n)
		}
		if m := got.mantissa; m != 1 && m != 2 && m != 5 {
			t.Fatalf("the step of the axis begins with %d, want 1, 2 or 5", m)
		}
	})
}

func TestAnyYearsAreApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := float64(rapid.IntRange(2000, 2040).Draw(t, "from"))
		to := from + float64(rapid.IntRange(1, 60).Draw(t, "years"))
		gap := rapid.Float64Range(0.1, 30).Draw(t, "gap")
		most := rapid.IntRange(1, 5).Draw(t, "most")
		years := yearTicks(from, to, gap, most)
		if years[0] != from || years[len(years)-1] != to || len(years) > most+2 {
			t.Fatalf("got the years %v, want %v to %v in at most %v", years, from, to, most+2)
		}
		for i := 1; i < len(years) && len(years) > 2; i++ {
			if years[i]-years[i-1] < gap {
				t.Fatalf("the years %v are closer than %v", years, gap)
			}
		}
	})
}

func TestSpreadOfAnyBoxes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tops := rapid.SliceOfN(rapid.Float64Range(-50, 350), 0, 8).Draw(t, "tops")
		slices.Sort(tops)
		heights := rapid.SliceOfN(rapid.Float64Range(1, 30), len(tops), len(tops)).Draw(t, "heights")
		spread(tops, heights, 0, 300)
		end := 0.0
		for i := range tops {
			if tops[i] < end-1e-9 || tops[i]+heights[i] > 300+1e-9 {
				t.Fatalf("parts from %v with heights %v, want each below the one before, and all within 300", tops, heights)
			}
			end = tops[i] + heights[i]
		}
	})
}

package figures

import (
	"encoding/csv"
	"math"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// drawn is a chart of the page with its axes, which are read from the labels of its
// ticks.
type drawn struct {
	t            *testing.T
	svg          *markup.Node
	years, value axis
}

// axis turns pixels into years or values.
type axis struct{ at, from, perPixel float64 }

func (a axis) of(px float64) float64 { return a.from + (px-a.at)*a.perPixel }

// axisThrough is the axis of two ticks.
func axisThrough(px1, v1, px2, v2 float64) axis { return axis{px1, v1, (v2 - v1) / (px2 - px1)} }

// read reads the axes of the first chart below a node.
func read(t *testing.T, n *markup.Node) drawn {
	t.Helper()
	d := drawn{t: t, svg: viewtest.Find(n, func(n *markup.Node) bool { return n.Tag == "svg" })}
	var groups []*markup.Node
	d.svg.Walk(func(n *markup.Node) {
		if class, _ := n.Attr("class"); n.Tag == "g" && class == "ch-tick" {
			groups = append(groups, n)
		}
	})
	y := func(n *markup.Node) (px, v float64) { return pixels(t, n, "y") - 4.3, tickValue(t, n.Content()) }
	ticks, years := groups[0].Children, groups[1].Children
	px1, v1 := y(ticks[0])
	px2, v2 := y(ticks[len(ticks)-1])
	d.value = axisThrough(px1, v1, px2, v2)
	first, _ := strconv.ParseFloat(years[0].Content(), 64)
	second, _ := strconv.ParseFloat(years[1].Content(), 64)
	d.years = axisThrough(pixels(t, years[0], "x"), first, pixels(t, years[1], "x"), second)
	return d
}

func pixels(t *testing.T, n *markup.Node, name string) float64 {
	t.Helper()
	text, _ := n.Attr(name)
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatalf("got the attribute %s of %s with the error %v, want a number", name, n, err)
	}
	return v
}

// tickValue reads the number of a tick, without its unit.
func tickValue(t *testing.T, text string) float64 {
	t.Helper()
	text = strings.NewReplacer("−", "-", ",", "", "×", "", "%", "", "\u202f", "", "\u00a0", "").Replace(text)
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatalf("got the label %q with the error %v, want a number", text, err)
	}
	return v
}

// paths gives the points of all paths of a class, in years and values.
func (d drawn) paths(class string) (list [][][2]float64) {
	d.svg.Walk(func(n *markup.Node) {
		if c, _ := n.Attr("class"); n.Tag == "path" && c == class {
			list = append(list, d.points(n))
		}
	})
	return list
}

func (d drawn) points(n *markup.Node) (points [][2]float64) {
	text, _ := n.Attr("d")
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == 'M' || r == 'L' || r == 'Z' }) {
		x, y, _ := strings.Cut(part, " ")
		px, err1 := strconv.ParseFloat(x, 64)
		py, err2 := strconv.ParseFloat(y, 64)
		if err1 != nil || err2 != nil {
			d.t.Fatalf("got %q in %s, want two numbers", part, n)
		}
		points = append(points, [2]float64{d.years.of(px), d.value.of(py)})
	}
	return points
}

// at gives the value of a line in a year, if need be between two of its points.
func at(points [][2]float64, year float64) float64 {
	for i, p := range points {
		if math.Abs(p[0]-year) < 0.02 {
			return p[1]
		}
		if i > 0 && (points[i-1][0]-year)*(p[0]-year) < 0 {
			a := points[i-1]
			return a[1] + (p[1]-a[1])*(year-a[0])/(p[0]-a[0])
		}
	}
	return math.NaN()
}

// numbers are the rows of a figure's CSV: columns by name, each by year.
func numbers(t *testing.T, p *Page, id string) map[string][]float64 {
	t.Helper()
	_, text, ok := CalculatorFile(p.Page, FileCSV, id)
	if !ok {
		t.Fatalf("%s has no CSV, want one", id)
	}
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	reader.FieldsPerRecord = -1
	rows, err := reader.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	columns := map[string][]float64{}
	for _, row := range rows[4:] {
		for i, name := range rows[3] {
			v, err := strconv.ParseFloat(row[i], 64)
			if err != nil {
				t.Fatalf("%s, %s: got %q, want a number", id, name, row[i])
			}
			columns[name] = append(columns[name], v)
		}
	}
	return columns
}

// drawnScenarios are the links whose drawings are compared with their CSV files.
var drawnScenarios = []string{"", "s=250,200,300,250&e=260&late=1.4&pace=1,1.2,1,1"}

// Each figure draws what its CSV says: every line in every year to a quarter of a pixel,
// with the range around it.
func TestDrawnIsWhatTheCSVSays(t *testing.T) {
	t.Parallel()
	for _, link := range drawnScenarios {
		p := rangedAt(locale.En, link)
		capacity := p.Result.With.CapacityMW[0]
		for _, c := range []struct {
			id, class, column string
			scale             float64 // from the CSV to the axis
		}{
			{view.FigureAdoption, "ch-line is-ink", "With the plan, %", 1},
			{view.FigureAdoption, "ch-line is-muted is-dashed", "Without the plan, %", 1},
			{view.FigureCapacity, "ch-line is-ink", "With the plan, multiple of 2024", 1},
			{view.FigureCapacity, "ch-line is-muted is-dashed", "Without the plan, MW", 1 / capacity},
			{view.FigureGDP, "ch-line is-ink", "Total, €bn", 1},
			{view.FigureEnergy, "ch-line is-ink", "With the plan, TWh", 1},
			{view.FigureEnergy, "ch-line is-muted is-dashed", "Without the plan, TWh", 1},
			{view.FigureBalance, "ch-line is-ink", "Public revenue less spending, cumulative, €bn", 1},
			{view.FigureJobs, "ch-line is-ink", "Jobs", 1},
			{view.FigureCompute, "ch-line is-ink", "Demand, millions of chips", 1},
			{view.FigureCompute, "ch-line is-ink is-thin", "Supply, millions of chips", 1},
			{view.FigureCompute, "ch-line is-muted is-dashed", "Supply without the plan, millions of chips", 1},
		} {
			d, csv := read(t, p.Part(c.id)), numbers(t, p, c.id)
			lines := d.paths(c.class)
			if len(lines) != 1 || len(csv[c.column]) == 0 {
				t.Errorf("%q, %s: got %d lines of class %s, and %d rows of %s in the CSV; want 1 line, and rows", link, c.id, len(lines), c.class, len(csv[c.column]), c.column)
				continue
			}
			pixel := math.Abs(d.value.perPixel)
			for i, v := range csv[c.column] {
				year := float64(model.FirstYear + i)
				if got := at(lines[0], year); !(math.Abs(got-v*c.scale) <= 0.25*pixel+5e-4*math.Abs(v*c.scale)) {
					t.Errorf("%q, %s, %v: drawn at %v, want %v as in the CSV", link, c.id, year, got, v*c.scale)
				}
			}
			if bands := d.paths("ch-band is-ink"); strings.HasPrefix(c.class, "ch-line is-ink") && !strings.Contains(c.class, "thin") && c.id != view.FigureCompute {
				last := len(csv[c.column]) - 1
				low, high := math.Inf(1), math.Inf(-1)
				for _, point := range bands[0] {
					if math.Abs(point[0]-float64(model.FirstYear+last)) < 0.02 {
						low, high = math.Min(low, point[1]), math.Max(high, point[1])
					}
				}
				wantLow, wantHigh := csv[c.column+", 5%"][last]*c.scale, csv[c.column+", 95%"][last]*c.scale
				if math.Abs(low-wantLow) > 0.25*pixel+5e-4*math.Abs(wantLow) || math.Abs(high-wantHigh) > 0.25*pixel+5e-4*math.Abs(wantHigh) {
					t.Errorf("%q, %s: the fan ends at %v and %v, want %v and %v as in the CSV", link, c.id, low, high, wantLow, wantHigh)
				}
			}
		}
	}
}

// The parts of a stack are as high as the CSV says: kinds of capacity above what there
// is without the plan, and shares of the effect on GDP above or below zero.
func TestDrawnParts(t *testing.T) {
	t.Parallel()
	for _, link := range drawnScenarios {
		p := rangedAt(locale.En, link)
		for _, c := range []struct {
			id, class, column string
			scale             float64
		}{
			{view.FigureCapacity, "ch-area is-gigafactories", "of which gigafactories, plan", 1 / p.Result.With.CapacityMW[0]},
			{view.FigureCapacity, "ch-area is-factories", "of which AI factories, plan", 1 / p.Result.With.CapacityMW[0]},
			{view.FigureCapacity, "ch-area is-capacity", "of which data centres, plan", 1 / p.Result.With.CapacityMW[0]},
			{view.FigureGDP, "ch-area is-gigafactories", "Due to Gigafactories, €bn", 1},
			{view.FigureGDP, "ch-area is-factories", "Due to AI factories, €bn", 1},
			{view.FigureGDP, "ch-area is-capacity", "Due to Capacity, €bn", 1},
			{view.FigureGDP, "ch-area is-support", "Due to Support, €bn", 1},
		} {
			d, csv := read(t, p.Part(c.id)), numbers(t, p, c.id)
			last := len(csv[c.column]) - 1
			height, parts := 0.0, d.paths(c.class)
			for _, part := range parts { // above zero, and below
				low, high := math.Inf(1), math.Inf(-1)
				for _, point := range part {
					if math.Abs(point[0]-float64(model.FirstYear+last)) < 0.02 {
						low, high = math.Min(low, point[1]), math.Max(high, point[1])
					}
				}
				height += high - low
			}
			if want := math.Abs(csv[c.column][last]) * c.scale; len(parts) == 0 || math.Abs(height-want) > 0.3*math.Abs(d.value.perPixel)+5e-4*want {
				t.Errorf("%q, %s, %s: got %d parts, %v high together; want %v as in the CSV", link, c.id, c.column, len(parts), height, want)
			}
		}
	}
}

// The flow's parts are as wide as the CSV says, and the small charts of the
// profiles as high.
func TestDrawnFlowAndProfiles(t *testing.T) {
	t.Parallel()
	for _, link := range drawnScenarios {
		p := rangedAt(locale.En, link)
		csv := numbers(t, p, view.FigureWaits)
		last := len(csv["in service, €bn"]) - 1
		working := 0.0
		seen := map[string]bool{}
		figure := p.Part(view.FigureWaits)
		svg := viewtest.Find(figure, func(n *markup.Node) bool { return n.Tag == "svg" })
		unit, second := 304/p.Session.Scenario.Levers.EnvelopeBn, 0.0
		svg.Walk(func(n *markup.Node) {
			if n.Tag == "rect" {
				second = math.Max(second, pixels(t, n, "y"))
			}
		})
		svg.Walk(func(n *markup.Node) { // those that work come first, and once of each colour
			class, _ := n.Attr("class")
			if n.Tag == "rect" && pixels(t, n, "y") == second && strings.Count(class, " ") == 1 && !seen[class] {
				seen[class] = true
				working += pixels(t, n, "width") + 0.5
			}
		})
		if want := csv["in service, €bn"][last] * unit; math.Abs(working-want) > 1 {
			t.Errorf("%q: what is in service is drawn %v wide, want %v as in the CSV", link, working, want)
		}
		profiles := numbers(t, p, view.FigureProfiles)
		part := p.Part(view.FigureProfiles)
		i := 0
		part.Walk(func(n *markup.Node) {
			if n.Tag != "svg" {
				return
			}
			dot := viewtest.Find(n, func(n *markup.Node) bool { return n.Tag == "circle" })
			name := p.columnNames(p.profilesFigure())[1+i] + ", %"
			want := 51 - 46*profiles[name][last]/100
			if got := pixels(t, dot, "cy"); math.Abs(got-want) > 0.1 {
				t.Errorf("%q, %s: the line ends at %v, want %v as in the CSV", link, name, got, want)
			}
			i++
		})
		if i != 4 {
			t.Errorf("%q: got %d small charts, want 4", link, i)
		}
	}
}

// No split of the plan's money changes an axis, so that what moves is the line.
func TestNoSplitMovesAnAxis(t *testing.T) {
	t.Parallel()
	axes := func(link string) map[string]string {
		p, of := rangedAt(locale.En, link), map[string]string{}
		for _, m := range Makers {
			id := m.ID
			if figure, _ := p.Figure(id); m.top != 0 && len(figure.Minis) == 0 {
				ticks := viewtest.Find(p.Part(id), func(n *markup.Node) bool { class, _ := n.Attr("class"); return class == "ch-tick" })
				of[id] = ticks.Content()
			}
		}
		return of
	}
	plan := axes("")
	if len(plan) < 4 {
		t.Fatalf("got %d axes to look at, want 4 or more: %v", len(plan), plan)
	}
	for _, link := range []string{"s=1000,0,0,0", "s=0,1000,0,0", "s=0,0,1000,0", "s=0,0,0,1000", "s=250,250,250,250", "s=0,600,0,400", "s=0,500,100,400"} {
		for id, ticks := range axes(link) {
			if plan[id] != "" && ticks != plan[id] {
				t.Errorf("%s, %s: the axis is %q, want %q as with the plan", link, id, ticks, plan[id])
			}
		}
	}
}

// No line of the model is a pixel or more off a point that was observed, whatever the
// scenario.
func TestNoLineOffAnObservedPoint(t *testing.T) {
	t.Parallel()
	links := append([]string{"aim=75@2030", "aim=20@2030", "pace=4,4,4,4", "pace=0,0,0,0", "pace=0.2,3,1,4&lease=100&e=500", "p.common_pace=1.6", "e=0", "s=0,0,0,1000&from=2024"}, drawnScenarios...)
	for _, link := range links {
		p := rangedAt(locale.En, link)
		d := read(t, p.Part(view.FigureAdoption))
		var points [][2]float64
		d.svg.Walk(func(n *markup.Node) {
			if class, _ := n.Attr("class"); class == "ch-point" {
				points = append(points, [2]float64{pixels(t, n, "cx"), pixels(t, n, "cy")})
			}
		})
		if len(points) != 2 {
			t.Fatalf("%q: got %d observed points, want 2", link, len(points))
		}
		for _, point := range points {
			year, lines := d.years.of(point[0]), 0
			for _, class := range []string{"ch-line is-ink", "ch-line is-muted is-dashed", "ch-line is-deep is-thin"} {
				for _, line := range d.paths(class) {
					lines++
					if off := math.Abs(at(line, math.Round(year))-d.value.of(point[1])) / math.Abs(d.value.perPixel); !(off < 1) {
						t.Errorf("%q: a line of %s is %.1f pixels off the point of %.0f, want less than 1", link, class, off, year)
					}
				}
			}
			if lines == 0 {
				t.Errorf("%q: got no line to hold against the point of %.0f, want one or more", link, year)
			}
		}
	}
}

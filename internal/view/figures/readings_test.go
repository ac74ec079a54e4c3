package figures

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
	"aicontinent/internal/view/viewtest"
)

// readings gives the texts that a chart has for each year of its lines, by the lines'
// names.
func readings(t *testing.T, svg *markup.Node) map[string][]string {
	t.Helper()
	text, ok := svg.Attr("data-read")
	if !ok {
		t.Fatalf("the chart has no data-read, want what is read of its lines: %s", svg)
	}
	lines := map[string][]string{}
	for _, line := range strings.Split(text, "|") {
		cells := strings.Split(line, ";")
		lines[cells[0]] = cells[1:]
	}
	return lines
}

// numberIn reads the number of a text as the language writes it.
func numberIn(t *testing.T, l locale.Lang, text string) float64 {
	t.Helper()
	number := strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9' || r == '.' && l == locale.En:
			return r
		case r == '−' || r == '-':
			return '-'
		case r == ',' && l == locale.Fr:
			return '.'
		}
		return -1
	}, text)
	v, err := strconv.ParseFloat(number, 64)
	if err != nil {
		t.Fatalf("got %q with the error %v, want a number", text, err)
	}
	return v
}

// The readings of a line agree with the CSV in every year, as far as they are rounded.
func TestReadingsAreWhatTheCSVSays(t *testing.T) {
	t.Parallel()
	for _, link := range drawnScenarios {
		p, here := rangedAt(locale.En, link), "the plan"
		if link != "" {
			here = "this scenario"
		}
		for _, c := range []struct {
			id, line, column string
			off              float64 // by rounding
		}{
			{view.FigureAdoption, here, "With the plan, %", 0.051},
			{view.FigureAdoption, "without the plan", "Without the plan, %", 0.051},
			{view.FigureCapacity, here, "With the plan, multiple of 2024", 0.0051},
			{view.FigureGDP, here, "Total, €bn", 0.051},
			{view.FigureEnergy, here, "With the plan, TWh", 0.51},
			{view.FigureEnergy, "without the plan", "Without the plan, TWh", 0.51},
			{view.FigureBalance, here, "Public revenue less spending, cumulative, €bn", 0.051},
			{view.FigureJobs, here, "Jobs", 5001},
			{view.FigureCompute, "demand", "Demand, millions of chips", 0.51},
			{view.FigureCompute, "supply", "Supply, millions of chips", 0.51},
			{view.FigureCompute, "without the plan", "Supply without the plan, millions of chips", 0.51},
			{view.FigureGDP, "Support", "Due to Support, €bn", 0.051},
			{view.FigureGDP, "Gigafactories", "Due to Gigafactories, €bn", 0.051},
			{view.FigureCapacity, "Capacity", "of which data centres, plan", 0.0051},
			{view.FigureCapacity, "AI factories", "of which AI factories, plan", 0.0051},
			{view.FigureProfiles, "Innovators", "Innovators, %", 0.051},
			{view.FigureProfiles, "Sceptics", "Sceptics, %", 0.051},
		} {
			svg := viewtest.Find(p.Part(c.id), func(n *markup.Node) bool {
				text, ok := n.Attr("data-read")
				return ok && strings.Contains("|"+text, "|"+c.line+";")
			})
			if svg == nil {
				t.Errorf("%q, %s: no chart reads the line %q, want one", link, c.id, c.line)
				continue
			}
			table := numbers(t, p, c.id)
			line, csv := readings(t, svg)[c.line], table[c.column]
			if strings.HasPrefix(c.column, "of which") { // megawatts
				csv = slices.Clone(csv)
				for i := range csv {
					csv[i] /= table["With the plan, MW"][0]
				}
			}
			if len(line) == 0 || len(line) != len(csv) {
				t.Errorf("%q, %s, %s: got %d readings, want %d as the CSV has rows", link, c.id, c.line, len(line), len(csv))
				continue
			}
			for i, v := range csv {
				if got := numberIn(t, locale.En, line[i]); math.Abs(got-v) > c.off+5e-4*math.Abs(v) {
					t.Errorf("%q, %s, %s, %d: got %q, want %v as in the CSV", link, c.id, c.line, model.FirstYear+i, line[i], v)
				}
			}
		}
	}
}

// The edges that a chart gives for its plot are where its years begin and end, in every
// size.
func TestReadingsHaveTheirPlace(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.Fr, "to=2038")
	charts := 0
	for _, m := range Makers {
		p.Part(m.ID).Walk(func(n *markup.Node) {
			plot, ok := n.Attr("data-plot")
			if !ok {
				return
			}
			charts++
			at := strings.Fields(plot)
			if isOf := func(class string) func(*markup.Node) bool {
				return func(n *markup.Node) bool { got, _ := n.Attr("class"); return strings.HasPrefix(got, class) }
			}; viewtest.Find(n, isOf("ch-tick")) == nil { // small ones have no ticks: their line goes from end to end
				drawn, _ := viewtest.Find(n, isOf("ch-line")).Attr("d")
				end, _ := viewtest.Find(n, isOf("ch-dot")).Attr("cx")
				if !strings.HasPrefix(drawn, "M"+at[0]+" ") || end != at[1] || at[2] != strconv.Itoa(model.FirstYear) || at[3] != "2038" {
					t.Errorf("%s: the plot is %s, its line begins with %.20s and ends at %s; want these ends, and %d to 2038", m.ID, plot, drawn, end, model.FirstYear)
				}
				return
			}
			d := read(t, n)
			from, to := pixels(t, &markup.Node{Attrs: []markup.Attr{markup.Attribute("x", at[0])}}, "x"), pixels(t, &markup.Node{Attrs: []markup.Attr{markup.Attribute("x", at[1])}}, "x")
			if at[2] != strconv.Itoa(model.FirstYear) || at[3] != "2038" || math.Abs(d.years.of(from)-model.FirstYear) > 0.05 || math.Abs(d.years.of(to)-2038) > 0.05 {
				t.Errorf("%s: the plot is %s, on ticks from %v to %v; want %d to 2038 in both", m.ID, plot, d.years.of(from), d.years.of(to), model.FirstYear)
			}
			for name, values := range readings(t, n) {
				if len(values) != 2038-model.FirstYear+1 || values[0] == "" || values[len(values)-1] == "" {
					t.Errorf("%s, %s: got %q, want %d readings, the first and the last not empty", m.ID, name, values, 2038-model.FirstYear+1)
				}
			}
		})
	}
	if charts < 15 {
		t.Errorf("got %d charts that are read, want 15 or more", charts)
	}
}

// An axis that grew during a visit stays long, and the axes of the plan alone have not
// grown.
func TestAxesDoNotShrink(t *testing.T) {
	t.Parallel()
	rungs := func(p *Page) map[string]int {
		of := map[string]int{}
		var walk func(n *markup.Node, id string)
		walk = func(n *markup.Node, id string) {
			if own, ok := n.Attr("id"); ok {
				id = own
			}
			if rung, ok := n.Attr("data-rung"); ok {
				of[id], _ = strconv.Atoi(rung)
			}
			for _, child := range n.Children {
				walk(child, id)
			}
		}
		walk(bodyOf(p), "")
		return of
	}
	top := func(p *Page, id string) float64 {
		d := read(t, p.Part(id))
		return d.value.of(10)
	}
	far := rungs(rangedAt(locale.En, "e=500&to=2040&s=0,300,0,700&p.firm_gain=0.15"))
	if far[view.FigureGDP] == 0 || len(far) < 3 {
		t.Fatalf("a scenario far beyond the plan doubles the axes %v, want 3 or more with that of GDP", far)
	}
	before, after := rangedAt(locale.En, ""), rangedAt(locale.En, "")
	if at := rungs(before); len(at) != 0 {
		t.Errorf("the plan's axes are doubled: %v, want none", at)
	}
	after.Rungs = far
	for id, n := range far {
		if strings.HasSuffix(id, "-strip") || id == view.FigureBalance {
			continue
		}
		if got, want := top(after, id), top(before, id)*math.Pow(2, float64(n)); math.Abs(got-want) > 0.26*want {
			t.Errorf("%s ends at %v after a scenario that doubled it %d times, want %v", id, got, n, want)
		}
	}
	if got := rungs(after); len(got) < len(far) {
		t.Errorf("of the kept axes %v are told again, want all of %v", got, far)
	}
}

// If a fan goes on beyond its chart, an arrow and a number say so.
func TestNoFanIsCutWithoutAMark(t *testing.T) {
	t.Parallel()
	cut := 0
	for _, link := range append([]string{"to=2040&p.demand_growth=0.9", "e=1000&pace=4,4,4,4", "e=0"}, drawnScenarios...) {
		p := rangedAt(locale.En, link)
		for _, m := range Makers {
			f, _ := p.Figure(m.ID)
			if f.NoChart || len(f.Chart.Bands) == 0 || f.Minis != nil {
				continue
			}
			svg := viewtest.Find(p.Part(m.ID), func(n *markup.Node) bool { return n.Tag == "svg" })
			d := read(t, svg)
			top, bottom := d.value.of(10), d.value.of(pixels(t, svg, "height")-24)
			for _, band := range f.Chart.Bands {
				beyond := false
				for i, high := range band.High {
					if year := band.X0 + float64(i)*band.DX; year <= float64(p.Horizon()) && (high > top*1.001 || band.Low[i] < bottom-0.001*math.Abs(top)) {
						beyond = true
					}
				}
				if !beyond {
					continue
				}
				cut++
				if mark := viewtest.Find(svg, func(n *markup.Node) bool { class, _ := n.Attr("class"); return class == "ch-cut" }); mark == nil {
					t.Errorf("%q, %s: a fan is cut without a mark, want one", link, m.ID)
				}
			}
		}
	}
	if cut == 0 {
		t.Error("no fan of these scenarios is cut, want one to look at")
	}
}

package report

import (
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"aicontinent/internal/model"
)

// grid writes lines of cells for a terminal, in columns.
type grid struct{ *tabwriter.Writer }

func newGrid(w io.Writer) grid { return grid{tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)} }

func (g grid) line(cells ...string) { io.WriteString(g, strings.Join(cells, "\t")+"\n") } // Flush returns an error

// Table writes the scenario's outcomes at its horizon, one per line, with and
// without the plan side by side; with bands, the median and the range of nine in
// ten draws are between them.
func (r Run) Table(w io.Writer) error {
	t := r.Trajectory
	figures := map[string]float64{}
	r.Headline(func(name string, v float64) { figures[name] = v })
	levels := []string{}
	if r.Bands != nil {
		levels = []string{"_p05", "_p50", "_p95"}
	}
	tab := newGrid(w)
	line := func(name, with, without, unit string, band ...string) {
		cells := append([]string{name, with}, band...)
		for len(cells) < 2+len(levels) {
			cells = append(cells, "")
		}
		tab.line(append(cells, without, unit)...)
	}
	tab.line(r.title())
	line(strconv.Itoa(r.Scenario.Levers.Horizon), "with the plan", "without", "unit", trimmed(levels)...)
	for _, column := range model.Columns {
		if isWithout(column.Name) {
			continue
		}
		base := ""
		if v, ok := figures[column.Name+withoutSuffix]; ok {
			base = short(v)
		}
		band := []string{}
		for _, level := range levels {
			band = append(band, short(figures[column.Name+level]))
		}
		line(column.Name, short(figures[column.Name]), base, column.Unit, band...)
	}
	line("tripling_year", yearText(t.TriplingYear()), yearText(t.TriplingYearWithout()), "first year at three times 2024")
	line("break_even_year", yearText(t.BreakEvenYear()), "", "first year above zero for good")
	if target := t.Target; target.Aim.Set() {
		state := "reached at pace " + short(target.Pace)
		switch {
		case target.Met:
			state = "already met by the survey of " + strconv.Itoa(model.SurveyYear)
		case !target.Reached:
			state = "out of reach; nearest " + short(target.Nearest) + " at pace " + short(target.Pace)
		}
		line("target", state, short(target.WithoutIt), "share of firms in "+strconv.Itoa(target.Aim.Year)+" without")
	}
	return tab.Flush()
}

func (r Run) title() string {
	title := "model " + model.Version + ", " + nameOf(r.Scenario.Query())
	if r.Bands != nil {
		title += ", " + drawsText(r.Bands.Sample, r.Bands.Seed)
	}
	return title
}

func nameOf(query string) string {
	if query == "" {
		return "the plan as we read it"
	}
	return query
}

func trimmed(levels []string) []string {
	list := make([]string, len(levels))
	for i, level := range levels {
		list[i] = strings.TrimPrefix(level, "_")
	}
	return list
}

const withoutSuffix = "_without"

func isWithout(name string) bool { return strings.HasSuffix(name, withoutSuffix) }

// short writes a number with five digits, or nothing for NaN.
func short(v float64) string {
	if v != v {
		return ""
	}
	return strconv.FormatFloat(v, 'g', 5, 64)
}

func yearText(year int, ok bool) string {
	if !ok {
		return "never to " + strconv.Itoa(model.LastYear)
	}
	return strconv.Itoa(year)
}

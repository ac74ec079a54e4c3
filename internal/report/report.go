// Package report writes what follows from a scenario, and what the model rests
// on, as tables, CSV and JSON: for terminals, files and the API alike.
//
// Numbers are written with the fewest digits that read back exactly.
package report

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"text/tabwriter"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Run is a scenario and what follows from it.
type Run struct {
	Scenario   scenario.Scenario
	Trajectory *model.Trajectory
	Steps      bool // every eighth of a year, not every year
}

// rows gives the steps to be written.
func (r Run) rows() []int {
	stride := r.Trajectory.StepsPerYear
	if r.Steps {
		stride = 1
	}
	var list []int
	for i := 0; i <= model.Years*r.Trajectory.StepsPerYear; i += stride {
		list = append(list, i)
	}
	return list
}

func (r Run) year(step int) float64 {
	return model.FirstYear + float64(step)/float64(r.Trajectory.StepsPerYear)
}

func digits(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

// CSV writes one row a year, with the columns of [model.Columns] after it.
func (r Run) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	head := []string{"year"}
	for _, column := range model.Columns {
		head = append(head, column.Name)
	}
	c.Write(head) // an error stays in c and is given by Error
	for _, step := range r.rows() {
		row := []string{digits(r.year(step))}
		for _, column := range model.Columns {
			row = append(row, digits(column.Of(r.Trajectory, step)))
		}
		c.Write(row)
	}
	c.Flush()
	return c.Error()
}

// JSON writes one object: model, link, headline and series.
func (r Run) JSON(w io.Writer) error {
	t := r.Trajectory
	out := struct {
		Model    string               `json:"model"`
		Link     string               `json:"link"`
		Headline map[string]any       `json:"headline"`
		Series   map[string][]float64 `json:"series"`
	}{model.Version, r.Scenario.Query(), map[string]any{}, map[string][]float64{}}

	horizon := r.Scenario.Levers.Horizon
	out.Headline["year"] = horizon
	out.Headline["tripling_year"] = orNull(t.TriplingYear())
	out.Headline["break_even_year"] = orNull(t.BreakEvenYear())
	for _, column := range model.Columns {
		out.Headline[column.Name] = column.Of(t, t.Step(horizon))
	}
	for _, step := range r.rows() {
		out.Series["year"] = append(out.Series["year"], r.year(step))
		for _, column := range model.Columns {
			out.Series[column.Name] = append(out.Series[column.Name], column.Of(t, step))
		}
	}
	return encode(w, out)
}

func orNull(year int, ok bool) any {
	if !ok {
		return nil
	}
	return year
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// Table writes the scenario's outcomes at its horizon, one to a line, with and
// without the plan side by side.
func (r Run) Table(w io.Writer) error {
	t := r.Trajectory
	step := t.Step(r.Scenario.Levers.Horizon)
	without := map[string]float64{}
	for _, column := range model.Columns {
		without[column.Name] = column.Of(t, step)
	}
	tab := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(cells ...string) {
		for i, cell := range cells {
			if i > 0 {
				io.WriteString(tab, "\t")
			}
			io.WriteString(tab, cell)
		}
		io.WriteString(tab, "\n")
	}
	query := r.Scenario.Query()
	if query == "" {
		query = "the plan as announced"
	}
	line("model " + model.Version + ", " + query)
	line(strconv.Itoa(r.Scenario.Levers.Horizon), "with the plan", "without", "unit")
	for _, column := range model.Columns {
		if isWithout(column.Name) {
			continue
		}
		base := ""
		if v, ok := without[column.Name+withoutSuffix]; ok {
			base = short(v)
		}
		line(column.Name, short(column.Of(t, step)), base, column.Unit)
	}
	line("tripling_year", yearText(t.TriplingYear()), yearText(t.TriplingYearWithout()), "first year at three times 2024")
	line("break_even_year", yearText(t.BreakEvenYear()), "", "first year above zero for good")
	if target := t.Target; target.Aim.Set() {
		state := "reached at pace " + short(target.Pace)
		if !target.Reached {
			state = "out of reach; nearest " + short(target.Nearest) + " at pace " + short(target.Pace)
		}
		line("target", state, short(target.WithoutIt), "share of firms in "+strconv.Itoa(target.Aim.Year)+" without")
	}
	return tab.Flush()
}

const withoutSuffix = "_without"

func isWithout(name string) bool {
	return len(name) > len(withoutSuffix) && name[len(name)-len(withoutSuffix):] == withoutSuffix
}

func short(v float64) string { return strconv.FormatFloat(v, 'g', 5, 64) }

func yearText(year int, ok bool) string {
	if !ok {
		return "never to " + strconv.Itoa(model.LastYear)
	}
	return strconv.Itoa(year)
}

// ParametersCSV writes the parameter table.
func ParametersCSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write([]string{"id", "group", "unit", "low", "central", "high", "grade", "source", "note"})
	for _, p := range evidence.Table {
		c.Write([]string{p.ID, p.Group, p.Unit, digits(p.Low), digits(p.Central), digits(p.High), string(rune(p.Grade)), p.Source, p.Note})
	}
	c.Flush()
	return c.Error()
}

// ParametersJSON writes the parameter table as a list of objects.
func ParametersJSON(w io.Writer) error {
	type row struct {
		ID      string  `json:"id"`
		Group   string  `json:"group"`
		Unit    string  `json:"unit"`
		Low     float64 `json:"low"`
		Central float64 `json:"central"`
		High    float64 `json:"high"`
		Grade   string  `json:"grade"`
		Source  string  `json:"source"`
		Note    string  `json:"note"`
	}
	list := make([]row, 0, evidence.Count)
	for _, p := range evidence.Table {
		list = append(list, row{p.ID, p.Group, p.Unit, p.Low, p.Central, p.High, string(rune(p.Grade)), p.Source, p.Note})
	}
	return encode(w, list)
}

// ParametersTable writes the parameter table for a terminal.
func ParametersTable(w io.Writer) error {
	tab := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	io.WriteString(tab, "id\tlow\tcentral\thigh\tunit\tgrade\tsource\n")
	for _, p := range evidence.Table {
		for _, cell := range []string{p.ID, short(p.Low), short(p.Central), short(p.High), p.Unit, string(rune(p.Grade))} {
			io.WriteString(tab, cell+"\t")
		}
		io.WriteString(tab, p.Source+"\n")
	}
	return tab.Flush()
}

// Package report writes the outcomes of a scenario, and the data on which the model
// rests, as tables, CSV and JSON, for terminals, files and the API.
//
// Numbers are written with the fewest digits that read back exactly.
package report

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

// Run is a scenario with its outcomes.
type Run struct {
	Scenario   scenario.Scenario
	Trajectory *model.Trajectory
	Steps      bool               // every eighth of a year instead of every year; not with Bands
	Bands      *uncertainty.Bands // of every year, or only of the horizon for the headline; nil for none
	Ignored    []string           // unknown keys of the link, for JSON
}

// Simulate runs a scenario. The trajectory belongs to the simulator: the next run
// overwrites it.
func Simulate(simulator *model.Simulator, s scenario.Scenario) Run {
	parameters := s.Parameters()
	return Run{Scenario: s, Trajectory: simulator.Run(&s.Levers, &parameters)}
}

// Columns returns the names of the outcomes, without the year: those of
// [model.Columns], each followed by its bands if these are wanted.
func Columns(bands bool) []string {
	var names []string
	for _, column := range model.Columns {
		names = append(names, column.Name)
		if !bands {
			continue
		}
		for _, level := range uncertainty.Levels {
			names = append(names, column.Name+level.Suffix)
		}
	}
	return names
}

// outcomes calls visit for each of [Columns] at a step.
func (r Run) outcomes(step int, visit func(name string, v float64)) {
	for i, column := range model.Columns {
		visit(column.Name, column.Of(r.Trajectory, step))
		if r.Bands == nil {
			continue
		}
		band := r.Bands.At(i, model.FirstYear+step/r.Trajectory.StepsPerYear)
		for _, level := range uncertainty.Levels {
			visit(column.Name+level.Suffix, level.Of(band))
		}
	}
}

// Headline calls visit for each of [Columns] at the scenario's horizon.
func (r Run) Headline(visit func(name string, v float64)) {
	r.outcomes(r.Trajectory.Step(r.Scenario.Levers.Horizon), visit)
}

// rows returns the steps to be written.
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

// digits writes a number, or nothing for NaN.
func digits(v float64) string {
	if v != v {
		return ""
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// CSV writes one row per year, with [Columns] after it.
func (r Run) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write(append([]string{"year"}, Columns(r.Bands != nil)...)) // csv.Writer keeps an error, which Error returns
	for _, step := range r.rows() {
		row := []string{digits(r.year(step))}
		r.outcomes(step, func(_ string, v float64) { row = append(row, digits(v)) })
		c.Write(row)
	}
	c.Flush()
	return c.Error()
}

// JSON writes one object: model, link, headline and series, and with bands their
// sample.
func (r Run) JSON(w io.Writer) error {
	t := r.Trajectory
	out := struct {
		Model   string   `json:"model"`
		Link    string   `json:"link"`
		Ignored []string `json:"ignored,omitempty"`
		*sample
		Headline map[string]any   `json:"headline"`
		Series   map[string][]any `json:"series"`
	}{Model: model.Version, Link: r.Scenario.Query(), Ignored: r.Ignored, Headline: map[string]any{}, Series: map[string][]any{}}
	if r.Bands != nil {
		out.sample = sampleOf(r.Bands.Sample, r.Bands.Seed)
	}

	horizon := r.Scenario.Levers.Horizon
	out.Headline["year"] = horizon
	out.Headline["tripling_year"] = orNull(t.TriplingYear())
	out.Headline["break_even_year"] = orNull(t.BreakEvenYear())
	r.Headline(func(name string, v float64) { out.Headline[name] = orNothing(v) })
	for _, step := range r.rows() {
		out.Series["year"] = append(out.Series["year"], r.year(step))
		r.outcomes(step, func(name string, v float64) { out.Series[name] = append(out.Series[name], orNothing(v)) })
	}
	return encode(w, out)
}

// orNothing is a number, or null for NaN.
func orNothing(v float64) any {
	if v != v {
		return nil
	}
	return v
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

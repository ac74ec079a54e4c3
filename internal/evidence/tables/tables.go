// Package tables embeds the CSV files that package evidence is generated from,
// and reads and checks them.
package tables

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
)

//go:embed *.csv
var files embed.FS

// Tables is the content of the CSV files.
type Tables struct {
	Parameters   []evidence.Parameter
	Origins      []evidence.Origin // of the parameters, in their order
	Observations []evidence.Observation
	Facts        []evidence.Fact
	Factories    []evidence.Factory
	Diffusion    []evidence.Diffused
	Anchors      []evidence.Anchor
	Forecasts    []evidence.Forecast
}

// Load reads the embedded files and checks them. The error joins one message for
// each mistake, which names file, row and column.
func Load() (Tables, error) { return LoadFS(files) }

// LoadFS is [Load] for files elsewhere, with the names of the embedded ones.
func LoadFS(fsys fs.FS) (Tables, error) {
	var t Tables
	r := reader{fsys: fsys}
	r.each("parameters.csv", "id,group,family,unit,low,central,high,grade,source,note", t.parameter)
	r.each("adoption_observed.csv", "geo,name,year,percent,certainty", t.observation)
	r.each("facts.csv", "id,statement,value,unit,year,source,note", t.fact)
	r.each("ai_factories.csv", "geo,country,factory,host,site,machine,selected,status,contract_eur_m,gpus,service_date", t.factory)
	r.each("diffusion.csv", "technology,scope,year,percent,source", t.diffused)
	r.each("anchors.csv", "quantity,scope,year,published,source,address,note", t.anchor)
	r.each("forecasts.csv", forecastHeader, func(row *row) { t.Forecasts = append(t.Forecasts, row.forecast()) })
	r.unique("forecasts.csv", len(t.Forecasts), func(i int) string { return t.Forecasts[i].ID })
	r.unique("diffusion.csv", len(t.Diffusion), func(i int) string {
		return t.Diffusion[i].Technology + " " + strconv.Itoa(t.Diffusion[i].Year)
	})
	r.unique("parameters.csv", len(t.Parameters), func(i int) string { return t.Parameters[i].ID })
	r.unique("facts.csv", len(t.Facts), func(i int) string { return t.Facts[i].ID })
	r.unique("adoption_observed.csv", len(t.Observations), func(i int) string {
		return t.Observations[i].Geo + " " + strconv.Itoa(t.Observations[i].Year)
	})
	return t, errors.Join(r.errs...)
}

func (t *Tables) parameter(row *row) {
	p := evidence.Parameter{
		ID: row.need("id"), Group: row.need("group"), Family: row.cell("family"), Unit: row.need("unit"),
		Low: row.number("low"), Central: row.number("central"), High: row.number("high"),
		Grade: row.grade("grade"),
	}
	if !(p.Low <= p.Central && p.Central <= p.High) {
		row.fail("central", "low <= central <= high")
	}
	t.Parameters = append(t.Parameters, p)
	t.Origins = append(t.Origins, evidence.Origin{Source: row.need("source"), Note: row.cell("note")})
}

func (t *Tables) observation(row *row) {
	o := evidence.Observation{
		Geo: row.need("geo"), Name: row.need("name"), Year: int(row.number("year")),
		Percent: row.number("percent"), Confirmed: row.need("certainty") == "confirmed",
	}
	if o.Percent <= 0 || o.Percent >= 100 {
		row.fail("percent", "a percentage between 0 and 100")
	}
	t.Observations = append(t.Observations, o)
}

func (t *Tables) fact(row *row) {
	t.Facts = append(t.Facts, evidence.Fact{
		ID: row.need("id"), Statement: row.need("statement"), Value: row.number("value"),
		Unit: row.need("unit"), Year: row.number("year"), Source: row.need("source"), Note: row.cell("note"),
	})
}

func (t *Tables) factory(row *row) {
	t.Factories = append(t.Factories, evidence.Factory{
		Geo: row.need("geo"), Country: row.need("country"), Name: row.need("factory"), Host: row.need("host"),
		Site: row.need("site"), Machine: row.need("machine"), Selected: row.need("selected"), Status: row.need("status"),
		ContractMEUR: row.optional("contract_eur_m"), GPUs: int(row.optional("gpus")), Service: row.need("service_date"),
	})
}

func (t *Tables) diffused(row *row) {
	t.Diffusion = append(t.Diffusion, evidence.Diffused{
		Technology: row.need("technology"), Scope: row.need("scope"), Year: int(row.number("year")),
		Percent: row.number("percent"), Source: row.need("source"),
	})
}

func (t *Tables) anchor(row *row) {
	t.Anchors = append(t.Anchors, evidence.Anchor{
		Quantity: row.need("quantity"), Scope: row.need("scope"), Year: row.need("year"),
		Published: row.need("published"), Source: row.need("source"), Address: row.cell("address"), Note: row.cell("note"),
	})
}

// CSV returns an embedded file unchanged, for download.
func CSV(name string) ([]byte, error) { return files.ReadFile(name) }

type reader struct {
	fsys fs.FS
	errs []error
}

// each calls use for every row after the header, which must be as given.
func (r *reader) each(name, header string, use func(*row)) {
	f, err := r.fsys.Open(name)
	if err != nil {
		r.errs = append(r.errs, fmt.Errorf("evidence: %w", err))
		return
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		r.errs = append(r.errs, fmt.Errorf("evidence: %s: %w", name, err))
		return
	}
	if len(all) < 2 || strings.Join(all[0], ",") != header {
		r.errs = append(r.errs, fmt.Errorf("evidence: %s: want a header %q and rows below it", name, header))
		return
	}
	columns := map[string]int{}
	for i, column := range all[0] {
		columns[column] = i
	}
	for i, cells := range all[1:] {
		use(&row{reader: r, name: name, line: i + 2, cells: cells, columns: columns})
	}
}

func (r *reader) unique(name string, n int, id func(int) string) {
	seen := map[string]bool{}
	for i := 0; i < n; i++ {
		if seen[id(i)] {
			r.errs = append(r.errs, fmt.Errorf("evidence: %s: %q stands twice", name, id(i)))
		}
		seen[id(i)] = true
	}
}

type row struct {
	*reader
	name    string
	line    int
	cells   []string
	columns map[string]int
}

func (r *row) cell(column string) string { return r.cells[r.columns[column]] }

func (r *row) fail(column, allowed string) {
	r.errs = append(r.errs, fmt.Errorf("evidence: %s line %d: %s is %q; want %s", r.name, r.line, column, r.cell(column), allowed))
}

func (r *row) need(column string) string {
	s := r.cell(column)
	if s == "" {
		r.fail(column, "a text")
	}
	return s
}

func (r *row) number(column string) float64 {
	v, err := strconv.ParseFloat(r.cell(column), 64)
	if err != nil {
		r.fail(column, "a number")
	}
	return v
}

func (r *row) optional(column string) float64 {
	if r.cell(column) == "" {
		return 0
	}
	return r.number(column)
}

func (r *row) grade(column string) evidence.Grade {
	switch g := r.cell(column); g {
	case "A", "B", "C":
		return evidence.Grade(g[0])
	}
	r.fail(column, "A, B or C")
	return evidence.Judgement
}

// File returns an embedded file by its name, such as parameters.csv.
func File(name string) ([]byte, error) { return files.ReadFile(name) }

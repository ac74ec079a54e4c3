// Package workbook writes a scenario and what it rests on as a spreadsheet, for
// those who take neither CSV nor an API. The same scenario gives the same bytes.
// It is for the server and the terminal: no program in a browser has it.
package workbook

import (
	"io"
	"math"
	"strconv"

	"github.com/xuri/excelize/v2"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/versions"
)

// Kind is the content type of a workbook.
const Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// sheet is a table of a workbook: a string, a number or nothing in each cell. A
// number that is none is an empty cell.
type sheet struct {
	name   locale.Text
	heads  []string
	rows   [][]any
	widths []float64 // of the first columns, in characters; 12 for the rest
}

// Write writes the workbook of a scenario in a language: about, results, settings,
// parameters and observed adoption. The link is the scenario's public address, or
// its query where nobody knows what the site is called.
func Write(w io.Writer, l locale.Lang, run report.Run, link string) error {
	f := excelize.NewFile()
	defer f.Close()
	for i, s := range []sheet{about(l, run, link), results(l, run), settings(l, run.Scenario), parameters(l, run.Scenario), observed(l)} {
		if err := s.add(f, l, i == 0); err != nil {
			return err
		}
	}
	date := versions.All.Latest().Date + "T00:00:00Z"
	err := f.SetDocProps(&excelize.DocProperties{Title: title.In(l), Description: whatIf.In(l), Creator: title.In(l), LastModifiedBy: title.In(l), Created: date, Modified: date, Language: l.Code()})
	if err != nil {
		return err
	}
	_, err = f.WriteTo(w)
	return err
}

// add puts the sheet into a file: in the place of the one that a new file has, if
// it is the first.
func (s *sheet) add(f *excelize.File, l locale.Lang, first bool) error {
	name := s.name.In(l)
	if first {
		if err := f.SetSheetName(f.GetSheetName(0), name); err != nil {
			return err
		}
	} else if _, err := f.NewSheet(name); err != nil {
		return err
	}
	row := 1
	if s.heads != nil {
		if err := s.head(f, name); err != nil {
			return err
		}
		row++
	}
	for _, cells := range s.rows {
		for i, cell := range cells {
			if v, ok := cell.(float64); ok && (math.IsNaN(v) || math.IsInf(v, 0)) {
				cells[i] = nil
			}
		}
		if err := f.SetSheetRow(name, "A"+strconv.Itoa(row), &cells); err != nil {
			return err
		}
		row++
	}
	return s.sizes(f, name)
}

// head writes the names of the columns, bold, and keeps them in view.
func (s *sheet) head(f *excelize.File, name string) error {
	if err := f.SetSheetRow(name, "A1", &s.heads); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if err := f.SetRowStyle(name, 1, 1, bold); err != nil {
		return err
	}
	return f.SetPanes(name, &excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"})
}

func (s *sheet) sizes(f *excelize.File, name string) error {
	for i := range max(len(s.heads), len(s.widths)) {
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		width := 12.0
		if i < len(s.widths) {
			width = s.widths[i]
		}
		if err := f.SetColWidth(name, column, column, width); err != nil {
			return err
		}
	}
	return nil
}

// about says what the workbook is, before its numbers are taken for facts.
func about(l locale.Lang, run report.Run, link string) sheet {
	latest := versions.All.Latest()
	return sheet{name: aboutName, widths: []float64{24, 100}, rows: [][]any{
		{title.In(l), whatIf.In(l)},
		{linkName.In(l), link},
		{modelName.In(l), model.Version + " (" + l.Date(latest.Date) + ")"},
		{horizonName.In(l), run.Scenario.Levers.Horizon},
		{unitsName.In(l), unitsText.In(l)},
		{rangesName.In(l), rangesText.In(l)},
		{termsName.In(l), termsText.In(l)},
	}}
}

// results are the outcomes by year, with the names that the API gives them, each
// followed by its unit on a line of its own.
func results(l locale.Lang, run report.Run) sheet {
	s := sheet{name: resultsName, heads: append([]string{"year"}, report.Columns(false)...), widths: []float64{8}}
	units := []any{unitName.In(l)}
	for i := range model.Columns {
		units = append(units, model.Columns[i].Unit)
	}
	s.rows = append(s.rows, units)
	for year := model.FirstYear; year <= model.LastYear; year++ {
		row := []any{year}
		for i := range model.Columns {
			row = append(row, model.Columns[i].Of(run.Trajectory, run.Trajectory.Step(year)))
		}
		s.rows = append(s.rows, row)
	}
	return s
}

// settings are the levers, and the parameters that were set by hand.
func settings(l locale.Lang, of scenario.Scenario) sheet {
	s := sheet{name: settingsName, heads: []string{keyHead.In(l), nameHead.In(l), valueHead.In(l), planHead.In(l), writtenHead.In(l)}, widths: []float64{16, 44, 12, 12, 24}}
	for i := range scenario.Levers {
		for j := range scenario.Levers[i].Fields {
			f := &scenario.Levers[i].Fields[j]
			name := scenario.Levers[i].Name.In(l)
			if part := f.Name.In(l); part != "" && part != name {
				name += ": " + part
			}
			s.rows = append(s.rows, []any{f.ID, name, f.Value(of), f.Value(scenario.Default()), f.Unit.Format(l, f.Value(of))})
		}
	}
	for row := range evidence.Table {
		if v, overridden := of.Parameter(row); overridden {
			p := &evidence.Table[row]
			s.rows = append(s.rows, []any{scenario.ParameterPrefix + p.ID, evidence.WordsOf(row).Name.In(l), v, p.Central, l.Plain(v)})
		}
	}
	return s
}

// parameters are what the model rests on, with the value that this scenario takes.
func parameters(l locale.Lang, of scenario.Scenario) sheet {
	s := sheet{
		name:   parametersName,
		heads:  []string{keyHead.In(l), nameHead.In(l), valueHead.In(l), lowHead.In(l), centralHead.In(l), highHead.In(l), unitName.In(l), gradeHead.In(l), sourceHead.In(l)},
		widths: []float64{34, 60, 12, 12, 12, 12, 30, 8, 60},
	}
	used := of.Parameters()
	for i := range evidence.Table {
		p := &evidence.Table[i]
		s.rows = append(s.rows, []any{p.ID, evidence.WordsOf(i).Name.In(l), used[i], p.Low, p.Central, p.High, p.Unit, string(rune(p.Grade)), evidence.Origins[i].Source})
	}
	return s
}

// observed is what the surveys found.
func observed(l locale.Lang) sheet {
	s := sheet{name: observedName, heads: []string{codeHead.In(l), countryHead.In(l), "year", percentHead.In(l), confirmedHead.In(l)}, widths: []float64{8, 28, 8, 24, 24}}
	for i := range evidence.Observations {
		o := &evidence.Observations[i]
		note := ""
		if !o.Confirmed {
			note = oneExtract.In(l)
		}
		s.rows = append(s.rows, []any{o.Geo, evidence.CountryName(o.Geo).In(l), o.Year, o.Percent, note})
	}
	return s
}

package calculator

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// byteOrder tells spreadsheets that a file is in UTF-8.
const byteOrder = "\ufeff"

// csv writes a figure's table as the spreadsheets of the language open it: with
// a comma between cells and a point for decimals, or with a semicolon where commas
// are for decimals. Above the table stand the scenario's link, the model,
// and measure and unit.
func (p *Page) csv(f figures.Figure) string {
	w := p.newCSV(f.MeasureOfTable())
	w.row(p.fileColumns(f)...)
	for year := model.FirstYear; year <= p.Horizon(); year++ {
		cells := []string{strconv.Itoa(year)}
		for _, c := range p.figures().Cells(f, year, w.number) {
			cells = append(cells, c.Text)
		}
		w.row(cells...)
	}
	return w.String()
}

// NewCSV begins a file with what it is of.
func (p *Page) newCSV(measure string) *csvWriter {
	w := &csvWriter{lang: p.Lang}
	w.text.WriteString(byteOrder)
	version := versions.All.Latest()
	w.row(p.In(fileLink), p.Origin+view.Path(p.Base, p.Lang, view.CalculatorPage)+"?"+p.Session.Scenario.Dated())
	w.row(p.In(fileModel), p.Fill(fileVersion, "version", version.Number, "date", p.Lang.Date(version.Date)))
	w.row(p.In(fileMeasure), measure)
	return w
}

// CSV writes rows as RFC 4180 has them, in the manner of a language.
type csvWriter struct {
	text strings.Builder
	lang locale.Lang
}

// String is the file.
func (w *csvWriter) String() string { return w.text.String() }

// Row writes a row. What a spreadsheet would take for a formula is marked as a
// text.
func (w *csvWriter) row(cells ...string) {
	separator := ","
	if w.lang.DecimalMark() == separator {
		separator = ";"
	}
	for i, c := range cells {
		if i > 0 {
			w.text.WriteString(separator)
		}
		if c != "" && strings.Contains("=+-@\t\r", c[:1]) && !w.isNumber(c) {
			c = "'" + c
		}
		if strings.ContainsAny(c, separator+"\"\r\n") {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		w.text.WriteString(c)
	}
	w.text.WriteString("\r\n")
}

// isNumber reports whether a cell is a number as this file writes them.
func (w *csvWriter) isNumber(cell string) bool {
	_, ok := locale.ParseDecimal(strings.Replace(cell, w.lang.DecimalMark(), ".", 1))
	return ok
}

// number writes a number in the unit of its column.
func (w *csvWriter) number(c figures.TableColumn, v float64) string {
	switch {
	case isShare(c):
		v *= view.Percents
	case c.Scale != 0:
		v *= c.Scale
	}
	return w.decimal(v)
}

// Decimal writes a number as it is.
func (w *csvWriter) decimal(v float64) string {
	return w.lang.WithMark(strconv.FormatFloat(figures.Rounded(v), 'f', -1, 64))
}

// fileColumns names the columns of a file: each is understood alone.
func (p *Page) fileColumns(f figures.Figure) []string {
	names := []string{p.In(figures.YearHead)}
	for _, c := range f.Columns {
		name := c.Name
		if isShare(c) {
			name += ", %"
		}
		names = append(names, name)
		if c.Ranged && p.Ranges() != nil {
			names = append(names, name+", "+p.Lang.PlainPercent(5), name+", "+p.Lang.PlainPercent(95))
		}
	}
	return names
}

// isShare reports whether a column's numbers are written as percentages.
func isShare(c figures.TableColumn) bool { return strings.HasSuffix(c.Write(0), "%") }

var (
	fileLink    = locale.Text("Link")
	fileModel   = locale.Text("Model")
	fileVersion = locale.Text("version {version} of {date}")
	fileMeasure = locale.Text("Measure and unit")
)

package view

import (
	"strconv"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
)

// byteOrder tells spreadsheets that a file is in UTF-8.
const byteOrder = "\ufeff"

// csv writes a figure's table as the spreadsheets of the language open it: with
// a comma between cells and a point for decimals, or with a semicolon where commas
// are for decimals. Above the table stand the scenario's link, the model,
// and measure and unit.
func (p *Page) csv(f Figure) string {
	w := p.NewCSV(f.tableMeasure())
	w.Row(p.fileColumns(f)...)
	for year := model.FirstYear; year <= p.Horizon(); year++ {
		cells := []string{strconv.Itoa(year)}
		for _, c := range p.cells(f, year, w.number) {
			cells = append(cells, c.text)
		}
		w.Row(cells...)
	}
	return w.String()
}

// NewCSV begins a file with what it is of.
func (p *Page) NewCSV(measure string) *CSV {
	w := &CSV{lang: p.Lang}
	w.text.WriteString(byteOrder)
	version := versions.All.Latest()
	w.Row(p.In(fileLink), p.Origin+Path(p.Base, p.Lang, CalculatorPage)+"?"+p.Session.Scenario.Dated())
	w.Row(p.In(fileModel), p.Fill(fileVersion, "version", version.Number, "date", p.Lang.Date(version.Date)))
	w.Row(p.In(fileMeasure), measure)
	return w
}

// CSV writes rows as RFC 4180 has them, in the manner of a language.
type CSV struct {
	text strings.Builder
	lang locale.Lang
}

// Row writes a row. What a spreadsheet would take for a formula is marked as a
// text.
func (w *CSV) Row(cells ...string) {
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
func (w *CSV) isNumber(cell string) bool {
	_, ok := locale.ParseDecimal(strings.Replace(cell, w.lang.DecimalMark(), ".", 1))
	return ok
}

// number writes a number in the unit of its column.
func (w *CSV) number(c TableColumn, v float64) string {
	switch {
	case c.isShare():
		v *= Percents
	case c.Scale != 0:
		v *= c.Scale
	}
	return w.Decimal(v)
}

// Decimal writes a number as it is.
func (w *CSV) Decimal(v float64) string {
	return w.lang.WithMark(strconv.FormatFloat(rounded(v), 'f', -1, 64))
}

// mostDigits is how many digits a number has in tables and files at most: what
// is behind them says nothing of a simulation.
const mostDigits = 4

// rounded gives a number without what is behind its first digits.
func rounded(v float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', mostDigits-1, 64), 64)
	if err != nil {
		return v
	}
	return r + 0 // -0 becomes 0
}

// fileColumns names the columns of a file: each is understood alone.
func (p *Page) fileColumns(f Figure) []string {
	names := []string{p.In(yearHead)}
	for _, c := range f.Columns {
		name := c.Name
		if c.isShare() {
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
func (c TableColumn) isShare() bool { return strings.HasSuffix(c.Write(0), "%") }

var (
	fileLink    = locale.Text("Link")
	fileModel   = locale.Text("Model")
	fileVersion = locale.Text("version {version} of {date}")
	fileMeasure = locale.Text("Measure and unit")
)

// String is the file.
func (w *CSV) String() string { return w.text.String() }

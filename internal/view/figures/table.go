package figures

import (
	"math"
	"strconv"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// Table unfolds the figure's numbers, year by year.
func (p *Page) Table(f Figure) *markup.Node {
	head := markup.El("tr")
	for _, name := range p.columnNames(f) {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.Text(name)))
	}
	body := markup.El("tbody")
	for year := model.FirstYear; year <= p.Horizon(); year++ {
		row := markup.El("tr", markup.El("th", markup.A("scope", "row"), markup.Text(strconv.Itoa(year))))
		for _, cell := range p.Cells(f, year, TableColumn.written) {
			kind := ""
			if cell.ranged {
				kind = "range"
			}
			row.Children = append(row.Children, markup.El("td", markup.When(kind != "", markup.Class(kind)), markup.Text(cell.Text)))
		}
		body.Children = append(body.Children, row)
	}
	return markup.El("details", markup.Class("fold small"), markup.A("id", f.ID+"-table"),
		p.namedSummary(TableTitle, f.Finding),
		markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", f.MeasureOfTable()),
			markup.El("table", markup.El("caption", markup.Text(f.MeasureOfTable())), markup.El("thead", head), body)),
		p.tableNotes(f))
}

// MeasureOfTable says what the table has, and in which unit.
func (f *Figure) MeasureOfTable() string {
	if f.TableMeasure != "" {
		return f.TableMeasure
	}
	return f.Measure
}

// columnNames names the columns of a figure's table, the year first.
func (p *Page) columnNames(f Figure) []string {
	names := []string{p.In(YearHead)}
	for _, c := range f.Columns {
		names = append(names, c.Name)
		if c.Ranged && p.Ranges() != nil {
			names = append(names, p.In(rangeLowHead), p.In(rangeHighHead))
		}
	}
	return names
}

// TableCell is a number of a table.
type TableCell struct {
	Text   string
	ranged bool // an end of a range
}

func (c TableColumn) written(v float64) string { return c.Write(v) }

// Cells gives a row of a figure's table, each number written by a function of
// its column.
func (p *Page) Cells(f Figure, year int, write func(TableColumn, float64) string) []TableCell {
	var row []TableCell
	for _, c := range f.Columns {
		row = append(row, TableCell{write(c, c.At(p.Result.Step(year))), false})
		if !c.Ranged {
			continue
		}
		if r, ok := p.RangeIn(c.Outcome, year); ok {
			row = append(row, TableCell{write(c, r.P05), true}, TableCell{write(c, r.P95), true})
		}
	}
	return row
}

// tableNotes says what the ends of ranges are, and where half of the draws lie
// on one side of the line that the chart shows by more than a little.
func (p *Page) tableNotes(f Figure) *markup.Node {
	notes := markup.El("div", markup.Class("help"))
	if p.Ranges() == nil {
		return notes
	}
	for _, c := range f.Columns {
		if !c.Ranged {
			continue
		}
		if len(notes.Children) == 0 {
			notes.Children = append(notes.Children, markup.El("p", p.Text(tableRanges)))
		}
		r, _ := p.RangeIn(c.Outcome, p.Horizon())
		if v := c.At(p.Result.Step(p.Horizon())); farFromMedian(v, r.Band) {
			notes.Children = append(notes.Children, markup.El("p", markup.Class("range"), p.TextWith(tableMedian,
				"column", c.Name, "year", p.Year(), "median", c.Write(r.P50), "value", c.Write(v))))
		}
	}
	return notes
}

// farFromMedian reports whether the central run and the median of the draws are
// more than a tenth of the band apart.
func farFromMedian(central float64, b uncertainty.Band) bool {
	return math.Abs(b.P50-central) > 0.1*(b.P95-b.P05)
}

// What stands on tables.
var (
	// YearHead is above the years.
	YearHead      = locale.Text("Year")
	TableTitle    = locale.Text("Table")
	rangeLowHead  = locale.Text("Low end")
	rangeHighHead = locale.Text("High end")
	tableRanges   = locale.Text("One simulation in twenty is below the low end, one in twenty above the high end.")
	tableMedian   = locale.Text("{column}, {year}: half of the simulations are below {median}, while with central assumptions it is {value}.")
)

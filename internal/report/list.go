package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
)

// List is a table of records, for terminals, files and the API. A cell is a string,
// an int, a bool or a float64; nil and NaN are cells without a value.
type List struct {
	Columns []string
	Rows    [][]any
	// Above are lines that a terminal shows before the table.
	Above []string
}

// Add adds a record, one cell for each column.
func (l *List) Add(cells ...any) { l.Rows = append(l.Rows, cells) }

// Write writes the list as table, csv or json.
func (l *List) Write(w io.Writer, format string) error {
	switch format {
	case "csv":
		return l.CSV(w)
	case "json":
		return l.JSON(w)
	}
	return l.Table(w)
}

// CSV writes one line a record, with a head.
func (l *List) CSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write(l.Columns)
	for _, row := range l.Rows {
		line := make([]string, len(row))
		for i, cell := range row {
			line[i] = cellText(cell, digits)
		}
		c.Write(line)
	}
	c.Flush()
	return c.Error()
}

// JSON writes an array of objects, whose keys are in the order of the columns. A
// cell without a value is null.
func (l *List) JSON(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString("[")
	for i, row := range l.Rows {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString("\n  {")
		for k, cell := range row {
			if v, ok := cell.(float64); ok && math.IsNaN(v) {
				cell = nil
			}
			value, err := json.Marshal(cell)
			if err != nil {
				return fmt.Errorf("column %s: %w", l.Columns[k], err)
			}
			if k > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%q: %s", l.Columns[k], value)
		}
		b.WriteString("}")
	}
	b.WriteString("\n]\n")
	_, err := w.Write(b.Bytes())
	return err
}

// Table writes the list for a terminal, numbers with five digits.
func (l *List) Table(w io.Writer) error {
	for _, line := range l.Above {
		io.WriteString(w, line+"\n") // the grid's Flush returns an error
	}
	tab := newGrid(w)
	tab.line(l.Columns...)
	for _, row := range l.Rows {
		line := make([]string, len(row))
		for i, cell := range row {
			line[i] = cellText(cell, short)
		}
		tab.line(line...)
	}
	return tab.Flush()
}

func cellText(cell any, number func(float64) string) string {
	switch v := cell.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case float64:
		if !math.IsNaN(v) {
			return number(v)
		}
	}
	return ""
}

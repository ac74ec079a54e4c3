package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"io"
	"math"
	"path/filepath"
	"strconv"
	"strings"

	"aicontinent/internal/atomicfile"
	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// sweepColumn is one column of a sweep's file, after the link.
type sweepColumn struct {
	name     string
	whole    bool
	nullable bool // where it may be NaN, for none
}

// columns lists the columns after the link: levers, parameters that the input
// sets, and outcomes. Names have no dots, which would need quotes in SQL.
func (s *sweeper) columns() []sweepColumn {
	var list []sweepColumn
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			f := &lever.Fields[j]
			list = append(list, sweepColumn{strings.ReplaceAll(f.ID, ".", "_"), f.Whole, lever.Key == scenario.KeyAim})
		}
	}
	for _, row := range s.in.overridden {
		list = append(list, sweepColumn{name: "p_" + evidence.Table[row].ID})
	}
	list = append(list, sweepColumn{name: "year", whole: true})
	for _, name := range s.names {
		list = append(list, sweepColumn{name: name, nullable: strings.HasPrefix(name, "months_earlier")})
	}
	return append(list, sweepColumn{"tripling_year", true, true}, sweepColumn{"break_even_year", true, true})
}

// values gives a scenario's numbers in the order of the columns.
func (s *sweeper) values(one scenario.Scenario, outcomes []float64, into []float64) []float64 {
	into = into[:0]
	_, hasAim := one.Aim()
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			v := lever.Fields[j].Value(one)
			if lever.Key == scenario.KeyAim && !hasAim {
				v = math.NaN()
			}
			into = append(into, v)
		}
	}
	for _, row := range s.in.overridden {
		v, _ := one.Parameter(row)
		into = append(into, v)
	}
	return append(append(into, float64(one.Levers.Horizon)), outcomes...)
}

// rowWriter writes the rows of a sweep's file.
type rowWriter interface {
	row(link string, values []float64) error
	close() error
}

// write writes the file from a journal that holds all chunks.
func (s *sweeper) write(ctx context.Context, j *journal, out string) error {
	file, err := atomicfile.Create(out+".tmp", out, 0o666)
	if err != nil {
		return err
	}
	defer file.Discard()
	buffer := bufio.NewWriterSize(file, 1<<16)
	var w rowWriter
	if columns := s.columns(); filepath.Ext(out) == ".parquet" {
		w = newParquetRows(buffer, columns)
	} else {
		w = newCSVRows(buffer, columns)
	}
	if err := s.rows(ctx, j, w); err != nil {
		return err
	}
	if err := buffer.Flush(); err != nil {
		return err
	}
	return file.Commit()
}

func (s *sweeper) rows(ctx context.Context, j *journal, w rowWriter) error {
	var values []float64
	for chunk := range s.chunks() {
		if err := ctx.Err(); err != nil {
			return err
		}
		numbers, err := j.read(chunk)
		if err != nil {
			return err
		}
		for i := range s.rowsIn(chunk) {
			one := s.in.at(chunk*chunkRows + i)
			values = s.values(one, numbers[i*s.width():(i+1)*s.width()], values)
			if err := w.row(one.Query(), values); err != nil {
				return err
			}
		}
	}
	return w.close()
}

// csvRows writes CSV: numbers with the fewest digits that read back exactly,
// and nothing where there is none.
type csvRows struct {
	w     *csv.Writer
	cells []string
}

func newCSVRows(w io.Writer, columns []sweepColumn) *csvRows {
	c := &csvRows{w: csv.NewWriter(w)}
	head := []string{"link"}
	for _, column := range columns {
		head = append(head, column.name)
	}
	c.w.Write(head) // an error stays in w and is given by Error
	return c
}

func (c *csvRows) row(link string, values []float64) error {
	c.cells = append(c.cells[:0], link)
	for _, v := range values {
		if math.IsNaN(v) {
			c.cells = append(c.cells, "")
			continue
		}
		c.cells = append(c.cells, strconv.FormatFloat(v, 'g', -1, 64))
	}
	return c.w.Write(c.cells)
}

func (c *csvRows) close() error {
	c.w.Flush()
	return c.w.Error()
}

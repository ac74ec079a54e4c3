package main

import (
	"io"
	"math"
	"reflect"
	"strconv"

	"github.com/parquet-go/parquet-go"

	"aicontinent/internal/model"
)

// parquetRows writes Parquet with typed columns: text, DOUBLE and INT32, with null
// for a missing number.
type parquetRows struct {
	w       *parquet.GenericWriter[any]
	columns []sweepColumn
	rows    []parquet.Row // waiting to be written together
}

// parquetBatch rows are written together; parquetGroup rows make a row group.
const (
	parquetBatch = 256
	parquetGroup = 1 << 16
)

func newParquetRows(w io.Writer, columns []sweepColumn) *parquetRows {
	return &parquetRows{columns: columns, w: parquet.NewGenericWriter[any](w, parquetSchema(columns),
		parquet.CreatedBy("aicontinent", model.Version, ""), // without the build, so that the same input gives the same bytes
		parquet.KeyValueMetadata("model", model.Version),
		parquet.MaxRowsPerRowGroup(parquetGroup),
		parquet.Compression(&parquet.Snappy),
	)}
}

// parquetSchema makes the schema from a struct, whose fields keep their order,
// while those of a parquet.Group are sorted by name.
func parquetSchema(columns []sweepColumn) *parquet.Schema {
	fields := []reflect.StructField{{Name: "Link", Type: reflect.TypeFor[string](), Tag: `parquet:"link"`}}
	for i, c := range columns {
		kind, tag := reflect.TypeFor[float64](), c.name
		if c.whole {
			kind = reflect.TypeFor[int32]()
		}
		if c.nullable {
			tag += ",optional"
		}
		fields = append(fields, reflect.StructField{
			Name: "F" + strconv.Itoa(i), Type: kind, Tag: reflect.StructTag(`parquet:"` + tag + `"`),
		})
	}
	row := parquet.SchemaOf(reflect.New(reflect.StructOf(fields)).Interface())
	return parquet.NewSchema("sweep", row)
}

func (p *parquetRows) row(link string, values []float64) error {
	row := make(parquet.Row, 0, 1+len(values))
	row = append(row, parquet.ByteArrayValue([]byte(link)).Level(0, 0, 0))
	for i, v := range values {
		row = append(row, p.columns[i].value(v, i+1))
	}
	p.rows = append(p.rows, row)
	if len(p.rows) == parquetBatch {
		return p.flush()
	}
	return nil
}

func (c sweepColumn) value(v float64, at int) parquet.Value {
	defined := 0
	if c.nullable {
		defined = 1
	}
	switch {
	case c.nullable && math.IsNaN(v):
		return parquet.NullValue().Level(0, 0, at)
	case c.whole:
		return parquet.Int32Value(int32(v)).Level(0, defined, at)
	}
	return parquet.DoubleValue(v).Level(0, defined, at)
}

func (p *parquetRows) flush() error {
	_, err := p.w.WriteRows(p.rows)
	p.rows = p.rows[:0]
	return err
}

func (p *parquetRows) close() error {
	if err := p.flush(); err != nil {
		return err
	}
	return p.w.Close()
}

package calculator

import (
	"encoding/csv"
	"math"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
	"aicontinent/internal/view/viewtest"
)

// Each figure can be downloaded as CSV and as SVG, and so can the distribution of all
// splits, whose CSV has a row for each split with its shares and its outcome.
func TestEveryFigureHasFiles(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		p := rangedAt(l, "s=250,250,250,250&map=capacity")
		body := p.Body()
		ids := []string{view.SplitsID}
		for _, m := range figures.Makers {
			ids = append(ids, m.ID)
		}
		for _, id := range ids {
			if viewtest.WithID(body, id+"-files") == nil {
				t.Errorf("%s: %s has no menu of files, want one", l.Code(), id)
			}
			for _, kind := range []string{figures.FileCSV, figures.FileSVG} {
				if _, content, ok := p.File(kind, id); !ok || len(content) < 200 {
					t.Errorf("%s, %s: got a file %s of %d bytes (found: %v), want one of 200 or more", l.Code(), id, kind, len(content), ok)
				}
			}
		}
		name, content, _ := p.File(figures.FileCSV, view.SplitsID)
		rows := rowsOf(t, l, content)
		all, _ := p.knownSplits()
		if name != "ai-continent-splits.csv" || len(rows) != 1+2+len(all.Values[outcome.Capacity]) {
			t.Fatalf("%s: got %s of %d rows, want ai-continent-splits.csv of %d", l.Code(), name, len(rows), 1+2+len(all.Values[outcome.Capacity]))
		}
		for i, row := range rows[1:] {
			sum := 0.0
			for _, cell := range row[1:5] {
				v, _ := strconv.ParseFloat(cell, 64)
				sum += v
			}
			v, err := strconv.ParseFloat(row[5], 64)
			if math.Abs(sum-100) > 0.01 || err != nil || v < 1 || v > 10 {
				t.Errorf("%s: row %d is %q, want shares that add up to 100 and a multiple from 1 to 10", l.Code(), i, row)
			}
		}
		got, _ := strconv.ParseFloat(rows[2][5], 64)
		if want := p.mapMine() * p.mapScale(); math.Abs(got-want) > want/1000 {
			t.Errorf("%s: this split gives %v, want %v", l.Code(), got, want)
		}
	}
	if _, _, ok := pageAt(locale.En, "").File(figures.FileCSV, view.SplitsID); ok {
		t.Error("without results there is a file of all splits, want none")
	}
}

// rowsOf reads the table of a CSV file as a language writes it, and gives its numbers a
// point for decimals.
func rowsOf(t *testing.T, l locale.Lang, content string) [][]string {
	t.Helper()
	reader := csv.NewReader(strings.NewReader(content))
	reader.FieldsPerRecord, reader.LazyQuotes = -1, true
	if l.DecimalMark() == "," {
		reader.Comma = ';'
	}
	rows, err := reader.ReadAll()
	if err != nil || len(rows) < 4 {
		t.Fatalf("%s: got %d rows and the error %v, want 4 rows or more", l.Code(), len(rows), err)
	}
	for _, row := range rows[4:] {
		for i := range row {
			row[i] = strings.Replace(row[i], ",", ".", 1)
		}
	}
	return rows[3:]
}

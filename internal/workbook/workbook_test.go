package workbook_test

import (
	"bytes"
	"encoding/csv"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/workbook"
)

func written(t *testing.T, l locale.Lang, query string) ([]byte, report.Run) {
	t.Helper()
	run := report.Simulate(new(model.Simulator), scenario.Parse("?"+query).Scenario)
	var b bytes.Buffer
	if err := workbook.Write(&b, l, run, "https://example.org/?"+query); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), run
}

// A spreadsheet program finds the numbers of the CSV, each as a number with the
// fifteen digits that such programs keep.
func TestHoldsTheCSV(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		content, run := written(t, l, "e=300&s=250,250,250,250&p.firm_gain=0.08")
		var text bytes.Buffer
		if err := run.CSV(&text); err != nil {
			t.Fatal(err)
		}
		want, err := csv.NewReader(&text).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		f, err := excelize.OpenReader(bytes.NewReader(content))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		sheets := f.GetSheetList()
		if len(sheets) != 5 {
			t.Fatalf("got the sheets %q, want five", sheets)
		}
		got, err := f.GetRows(sheets[1], excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		got = append(got[:1], got[2:]...) // without the line of units
		if len(got) != len(want) {
			t.Fatalf("%d rows, want %d", len(got), len(want))
		}
		for i, row := range want {
			for k, cell := range row {
				have := ""
				if k < len(got[i]) {
					have = got[i][k]
				}
				a, err := strconv.ParseFloat(have, 64)
				b, other := strconv.ParseFloat(cell, 64)
				if have != cell && (err != nil || other != nil || math.Abs(a-b) > 2e-14*math.Abs(b)) {
					t.Errorf("%s, row %d, column %d: %q, want %q", l.Code(), i, k, have, cell)
				}
			}
		}
		settings, err := f.GetRows(sheets[2], excelize.Options{RawCellValue: true})
		if err != nil || settings[len(settings)-1][0] != "p.firm_gain" || settings[len(settings)-1][2] != "0.08" {
			t.Errorf("the last setting is %q (error: %v), want p.firm_gain with 0.08", settings[len(settings)-1], err)
		}
		if rows, err := f.GetRows(sheets[3]); err != nil || len(rows) != 1+evidence.Count {
			t.Errorf("got %d rows of parameters (error: %v), want %d and the names", len(rows), err, evidence.Count)
		}
		if rows, err := f.GetRows(sheets[4]); err != nil || len(rows) != 1+len(evidence.Observations) {
			t.Errorf("got %d rows of surveys (error: %v), want %d and the names", len(rows), err, len(evidence.Observations))
		}
	}
}

// The same scenario gives the same bytes, and the workbook says what it is.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	first, _ := written(t, locale.Fr, "e=300")
	for range 5 {
		if again, _ := written(t, locale.Fr, "e=300"); !bytes.Equal(first, again) {
			t.Fatal("the workbook has other bytes the second time, want the same")
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("À lire")
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, row := range rows {
		text += strings.Join(row, " ") + "\n"
	}
	for _, want := range []string{"Scénario, pas prévision", "https://example.org/?e=300", model.Version, "fourchettes"} {
		if !strings.Contains(text, want) {
			t.Errorf("the first sheet lacks %q:\n%s", want, text)
		}
	}
}

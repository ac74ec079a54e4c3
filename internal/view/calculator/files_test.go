package calculator

import (
	"encoding/csv"
	"encoding/xml"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
	"aicontinent/internal/view/figures"
)

// readCSV gives the first rows of a figure's file, which say what it is, and its table
// with a point for decimals.
func readCSV(t *testing.T, l locale.Lang, content string) (head, table [][]string) {
	t.Helper()
	text, marked := strings.CutPrefix(content, "\ufeff")
	if !marked {
		t.Fatalf("got a file that begins with %.40q, want the mark of the order of bytes first", content)
	}
	reader := csv.NewReader(strings.NewReader(text))
	reader.FieldsPerRecord = -1
	decimal := l.DecimalMark()
	if decimal == "," {
		reader.Comma = ';'
	}
	rows, err := reader.ReadAll()
	if err != nil || len(rows) < 5 {
		t.Fatalf("got %d rows and the error %v, want 5 rows or more", len(rows), err)
	}
	for _, row := range rows[4:] {
		for i, cell := range row {
			if decimal == "," {
				if strings.Contains(cell, ".") {
					t.Errorf("got %q, want no point beside a decimal comma", cell)
				}
				row[i] = strings.Replace(cell, ",", ".", 1)
			}
			if digits := strings.Trim(strings.NewReplacer(".", "", "-", "").Replace(row[i]), "0"); i > 0 && len(digits) > 4 {
				t.Errorf("got %q, want four digits at most", cell)
			}
		}
	}
	return rows[:3], rows[3:]
}

// A figure's CSV opens in the spreadsheets of its language, and has the numbers of its
// table with their ranges.
func TestFigureCSV(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		p := rangedAt(l, "e=300&to=2040&utm_source==HYPERLINK(1)")
		p.Origin = "https://example.org"
		for _, m := range figures.Makers {
			name, content, ok := p.File(figures.FileCSV, m.ID)
			head, rows := readCSV(t, l, content)
			if !ok || name != "ai-continent-"+m.ID+".csv" || len(rows) != 1+2040-model.FirstYear+1 {
				t.Fatalf("%s: got %s of %d rows (found: %v), want ai-continent-%s.csv of %d", m.ID, name, len(rows), ok, m.ID, 1+2040-model.FirstYear+1)
			}
			for _, row := range rows {
				if len(row) != len(rows[0]) {
					t.Errorf("%s: got a row of %d cells, want %d as in the head", m.ID, len(row), len(rows[0]))
				}
			}
			for _, row := range rows[1:] {
				for i, cell := range row {
					if v, err := strconv.ParseFloat(cell, 64); err != nil || math.IsNaN(v) {
						t.Errorf("%s: %s is %q, want a number", m.ID, rows[0][i], cell)
					}
				}
			}
			f, _ := p.figures().Figure(m.ID)
			if l != locale.Fr && l != locale.En {
				want := "https://example.org/" + l.Code() + "/?e=300&to=2040&m=" + model.Version
				if head[0][1] != want || head[1][1] == "" || head[2][1] != f.MeasureOfTable() {
					t.Errorf("%s in %s: the head is %q, want the link %s, a version and the measure %q", m.ID, l.Code(), head, want, f.MeasureOfTable())
				}
				continue
			}
			want := [][]string{
				{"Link", "https://example.org/en/?e=300&to=2040&m=" + model.Version},
				{"Model", "version 1.1 of 29\u00a0November\u00a02026"},
				{"Measure and unit", f.MeasureOfTable()},
			}
			if l == locale.Fr {
				want = [][]string{
					{"Lien", "https://example.org/fr/?e=300&to=2040&m=" + model.Version},
					{"Modèle", "version 1.1 du 29\u00a0novembre\u00a02026"},
					{"Mesure et unité", f.MeasureOfTable()},
				}
			}
			if diff := cmp.Diff(want, head); diff != "" {
				t.Errorf("%s (-want +got): %s", m.ID, diff)
			}
		}
	}
	p := rangedAt(locale.En, "")
	_, content, _ := p.File(figures.FileCSV, view.FigureAdoption)
	_, rows := readCSV(t, locale.En, content)
	last := rows[len(rows)-1]
	b := p.Analysis.Ranges.At(analysis.Adoption, 2035)
	for i, want := range []float64{2035, 100 * p.At(p.Result.With.Adoption), 100 * b.P05, 100 * b.P95, 100 * p.At(p.Result.Without.Adoption)} {
		if v, _ := strconv.ParseFloat(last[i], 64); math.Abs(v-want) > 0.005001 {
			t.Errorf("%s: got %v, want %v", rows[0][i], v, want)
		}
	}
	if got := strings.Join(rows[0][:5], "|"); got != "Year|With the plan, %|With the plan, %, 5%|With the plan, %, 95%|Without the plan, %" {
		t.Errorf("got the columns %s, want the year and those of adoption", got)
	}
	_, content, _ = p.File(figures.FileCSV, view.FigureCompute)
	if _, rows := readCSV(t, locale.En, content); !strings.HasPrefix(rows[12][1], "52.") && !strings.HasPrefix(rows[12][1], "53.") {
		t.Errorf("%s: got %s, want 52 or 53 and its decimals", rows[0][1], rows[12][1])
	}
}

// A cell that a spreadsheet would take for a formula is marked as text; a number is left
// unmarked.
func TestCSVHasNoFormula(t *testing.T) {
	t.Parallel()
	for l, want := range map[locale.Lang]string{
		locale.En: "'=1+1,'+a,'@x,'-b,-1.5,\"a,b\",\"say \"\"x\"\"\",;\r\n",
		locale.Fr: "'=1+1;'+a;'@x;'-b;-1.5;a,b;\"say \"\"x\"\"\";\";\"\r\n",
	} {
		w := csvWriter{lang: l}
		w.row("=1+1", "+a", "@x", "-b", "-1.5", "a,b", `say "x"`, ";")
		if got := w.text.String(); got != want {
			t.Errorf("%s: got %q, want %q", l.Code(), got, want)
		}
	}
	w := csvWriter{lang: locale.Fr}
	for v, want := range map[float64]string{-1.5: "-1,5", 27871.53: "27870", 0.000123456: "0,0001235", 0: "0", 71.4449: "71,44", 1e9: "1000000000"} {
		if got := w.number(figures.TableColumn{Write: func(float64) string { return "" }}, v); got != want {
			t.Errorf("%v is written %q, want %q", v, got, want)
		}
	}
}

// The SVG file of a figure is well-formed, has the figure's fan and needs no style
// sheet.
func TestFigureSVG(t *testing.T) {
	t.Parallel()
	p := rangedAt(locale.Fr, "")
	for _, m := range figures.Makers {
		name, content, ok := p.File(figures.FileSVG, m.ID)
		if !ok || name != "ai-continent-"+m.ID+".svg" || m.ID != view.FigureWaits && m.ID != view.FigureProfiles && !strings.Contains(content, `fill-opacity="0.18"`) || strings.Contains(content, "class=") {
			t.Errorf("got the file %s (found: %v), want ai-continent-%s.svg with a fan where the figure has one, and no classes: %s", name, ok, m.ID, content)
		}
		reader := xml.NewDecoder(strings.NewReader(content))
		for {
			if _, err := reader.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: got the error %v, want well-formed XML", name, err)
			}
		}
	}
	for _, c := range [][2]string{{"pdf", view.FigureAdoption}, {figures.FileSVG, "no"}, {"", ""}} {
		if _, _, ok := p.File(c[0], c[1]); ok {
			t.Errorf("there is a file of kind %q for %q, want none", c[0], c[1])
		}
	}
	if _, _, ok := rangedAt(locale.Fr, "e=0").File(figures.FileSVG, view.FigureGDP); ok {
		t.Error("without money there is a picture of the effect on GDP, want none")
	}
}

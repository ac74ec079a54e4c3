package view

import (
	"encoding/csv"
	"encoding/xml"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// A figure's CSV reads back as the numbers of its table, with their ranges.
func TestFigureCSV(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs {
		p := rangedPage(l, "e=300&to=2040")
		for _, m := range figureMakers {
			name, content, ok := p.File(FileCSV, m.id)
			rows, err := csv.NewReader(strings.NewReader(content)).ReadAll()
			if !ok || err != nil || name != "ai-continent-"+m.id+".csv" || len(rows) != 1+2040-model.FirstYear+1 {
				t.Fatalf("%s: %s, %v, %d rows", m.id, name, err, len(rows))
			}
			for _, row := range rows[1:] {
				for i, cell := range row {
					if v, err := strconv.ParseFloat(cell, 64); err != nil || math.IsNaN(v) {
						t.Errorf("%s: %s is %q", m.id, rows[0][i], cell)
					}
				}
			}
		}
	}
	p := rangedPage(locale.En, "")
	_, content, _ := p.File(FileCSV, FigureAdoption)
	rows, _ := csv.NewReader(strings.NewReader(content)).ReadAll()
	last := rows[len(rows)-1]
	b := p.Analysis.Ranges.At(analysis.Adoption, 2035)
	for i, want := range []float64{2035, 100 * p.at(p.Result.With.Adoption), 100 * b.P05, 100 * b.P95, 100 * p.at(p.Result.Without.Adoption)} {
		if v, _ := strconv.ParseFloat(last[i], 64); math.Abs(v-want) > 1e-7 {
			t.Errorf("%s: %v, want %v", rows[0][i], v, want)
		}
	}
	if got := strings.Join(rows[0][:5], "|"); got != "Year|With the plan, %|With the plan, %, 5%|With the plan, %, 95%|Without the plan, %" {
		t.Errorf("columns %s", got)
	}
	_, content, _ = p.File(FileCSV, FigureCompute)
	if rows, _ := csv.NewReader(strings.NewReader(content)).ReadAll(); !strings.HasPrefix(rows[12][1], "54.") && !strings.HasPrefix(rows[12][1], "55.") {
		t.Errorf("%s: %s", rows[0][1], rows[12][1])
	}
}

// A figure's picture is an SVG file that stands alone, with its fan.
func TestFigureSVG(t *testing.T) {
	t.Parallel()
	p := rangedPage(locale.Fr, "")
	for _, m := range figureMakers {
		name, content, ok := p.File(FileSVG, m.id)
		if !ok || name != "ai-continent-"+m.id+".svg" || m.id != FigureWaits && !strings.Contains(content, `fill-opacity="0.18"`) || strings.Contains(content, "class=") {
			t.Errorf("%s: %v, %s", name, ok, content)
		}
		reader := xml.NewDecoder(strings.NewReader(content))
		for {
			if _, err := reader.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
	for _, c := range [][2]string{{"pdf", FigureAdoption}, {FileSVG, "no"}, {"", ""}} {
		if _, _, ok := p.File(c[0], c[1]); ok {
			t.Errorf("there is a file %v", c)
		}
	}
	if _, _, ok := rangedPage(locale.Fr, "e=0").File(FileSVG, FigureGDP); ok {
		t.Error("there is a picture of nothing")
	}
}

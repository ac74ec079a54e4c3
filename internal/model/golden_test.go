package model_test

import (
	"bytes"
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/model"
)

var update = flag.Bool("update", false, "write the golden files")

var goldens = map[string]model.Levers{
	"default":             plan(),
	"no_programme":        plan(envelope(0)),
	"gigafactories_first": plan(split(700, 50, 200, 50)),
	"factories_first":     plan(split(100, 600, 200, 100)),
	"capacity_first":      plan(split(0, 0, 1000, 0)),
	"adoption_first":      plan(split(100, 100, 200, 600)),
	"equal":               plan(split(250, 250, 250, 250)),
	"target":              plan(aim(75, 2030)),
	"slow":                plan(delay(3), grid(0.2)),
	"leased":              plan(lease(100)),
	"paces":               plan(pace(0, 2.5, 0.5, 1.25)),
	"vast":                plan(envelope(500), public(80), arrival(150), commit(2026.5, 3.5), sites(1), delay(0.5), grid(10)),
}

// Every column by year is what it was. A difference needs a new version of the model;
// -update writes the new values.
func TestGolden(t *testing.T) {
	for name, levers := range goldens {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name+".csv")
			got := table(simulated(levers))
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			compareTables(t, records(t, got), records(t, want))
		})
	}
}

// Every golden file belongs to a scenario.
func TestGoldenFilesAreUsed(t *testing.T) {
	files, err := filepath.Glob("testdata/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if _, ok := goldens[strings.TrimSuffix(filepath.Base(file), ".csv")]; !ok {
			t.Errorf("%s belongs to no scenario: delete it", file)
		}
	}
}

// table returns every column by year, each number with the fewest digits that read back
// exactly.
func table(run *model.Trajectory) []byte {
	var b bytes.Buffer
	b.WriteString("year")
	for _, c := range model.Columns {
		b.WriteString("," + c.Name)
	}
	for year := model.FirstYear; year <= model.LastYear; year++ {
		b.WriteString("\n" + strconv.Itoa(year))
		for _, c := range model.Columns {
			b.WriteString("," + strconv.FormatFloat(c.Of(run, run.Step(year)), 'g', -1, 64))
		}
	}
	b.WriteString("\n")
	return b.Bytes()
}

func records(t *testing.T, content []byte) [][]string {
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// compareTables compares names exactly and numbers to 1e-9.
func compareTables(t *testing.T, got, want [][]string) {
	if len(got) != len(want) || strings.Join(got[0], ",") != strings.Join(want[0], ",") {
		t.Fatalf("%d rows of %v, want %d of %v", len(got), got[0], len(want), want[0])
	}
	for i := 1; i < len(want); i++ {
		for j, name := range want[0] {
			g, err := strconv.ParseFloat(got[i][j], 64)
			if err != nil {
				t.Fatal(err)
			}
			w, err := strconv.ParseFloat(want[i][j], 64)
			if err != nil {
				t.Fatal(err)
			}
			if !near(g, w, 1e-9) {
				t.Errorf("%s in %s is %v, want %v", name, want[i][0], g, w)
			}
		}
	}
}

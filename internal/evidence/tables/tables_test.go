package tables_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"aicontinent/internal/evidence/tables"
)

func good(t *testing.T) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, name := range []string{"parameters.csv", "adoption_observed.csv", "facts.csv", "ai_factories.csv", "diffusion.csv", "anchors.csv", "forecasts.csv"} {
		content, err := tables.CSV(name)
		if err != nil {
			t.Fatal(err)
		}
		fsys[name] = &fstest.MapFile{Data: content}
	}
	return fsys
}

func TestLoad(t *testing.T) {
	got, err := tables.Load()
	if err != nil {
		t.Fatal(err)
	}
	if n := len(got.Parameters); n != 103 {
		t.Errorf("%d parameters, want 103", n)
	}
}

// Each fault is found and named with file, line, column and value.
func TestLoadFaults(t *testing.T) {
	for _, c := range []struct{ name, file, old, new, want string }{
		{"order", "parameters.csv", "0.20,0.50,0.75,B", "0.20,0.85,0.75,B", `parameters.csv line 2: central is "0.85"; want low <= central <= high`},
		{"number", "parameters.csv", "0.20,0.50,0.75,B", "0.20,half,0.75,B", `parameters.csv line 2: central is "half"; want a number`},
		{"grade", "parameters.csv", "0.20,0.50,0.75,B", "0.20,0.50,0.75,D", `parameters.csv line 2: grade is "D"; want A, B or C`},
		{"unit", "parameters.csv", "share of private money", "", `parameters.csv line 2: unit is ""; want a text`},
		{"id", "parameters.csv", "additionality,", ",", `parameters.csv line 2: id is ""; want a text`},
		{"twice", "parameters.csv", "it_cost_cloud,", "it_cost_ai,", `parameters.csv: "it_cost_ai" stands twice`},
		{"percent", "adoption_observed.csv", "2021,7.65", "2021,765", `adoption_observed.csv line 2: percent is "765"`},
		{"header", "facts.csv", "id,statement", "statement,id", `facts.csv: want a header`},
		{"cells", "ai_factories.csv", "AT,Austria,", "AT,", `ai_factories.csv: record on line 2`},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := good(t)
			fsys[c.file].Data = []byte(strings.Replace(string(fsys[c.file].Data), c.old, c.new, 1))
			_, err := tables.LoadFS(fsys)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %s", err, c.want)
			}
		})
	}
	fsys := good(t)
	delete(fsys, "facts.csv")
	if _, err := tables.LoadFS(fsys); err == nil {
		t.Error("a missing file gives no error, want one")
	}
}

// An entry of the ledger is whole: a range or a chance, and an outturn with date
// and source.
func TestLedgerFaults(t *testing.T) {
	const head = "id,quantity,geo,unit,question,filed,model,central,low,high,chance,due,note,outturn,told,outturn_source\n"
	for _, c := range []struct{ row, want string }{
		{"a,adoption,EU,percent,what,29 November,1.1,25,20,30,,soon,,,,", `filed is "29 November"; want a date`},
		{"a,adoption,EU,percent,what,2026-11-29,1.1,35,20,30,,soon,,,,", "want low <= central <= high"},
		{"a,adoption,EU,percentage,what,2026-11-29,1.1,25,20,30,,soon,,,,", "want percent, TWh or probability"},
		{"a,tripling,EU,probability,what,2026-11-29,1.1,,,,1.5,soon,,,,", "want a number from 0 to 1"},
		{"a,tripling,EU,probability,what,2026-11-29,1.1,,,,0.5,soon,,0.5,2033-01-01,x", "want 1 for yes or 0 for no"},
		{"a,adoption,EU,percent,what,2026-11-29,1.1,25,20,30,,soon,,26,2026-11-01,x", "want a date after that of filing"},
		{"a,adoption,EU,percent,what,2026-11-29,1.1,25,20,30,,soon,,26,2026-12-15,", `outturn_source is ""`},
	} {
		fsys := good(t)
		fsys["forecasts.csv"].Data = []byte(head + c.row + "\n")
		if _, err := tables.LoadFS(fsys); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s", c.row, err, c.want)
		}
	}
	fsys := good(t)
	fsys["forecasts.csv"].Data = []byte(head + "a,adoption,EU,percent,what,2026-11-29,1.1,25,20,30,,soon,,26,2026-12-15,Eurostat\n")
	got, err := tables.LoadFS(fsys)
	if err != nil || !got.Forecasts[0].Known || got.Forecasts[0].Outturn != 26 {
		t.Errorf("got %v (error: %v), want an outturn of 26", got.Forecasts, err)
	}
}

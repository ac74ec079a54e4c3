package evidence_test

import (
	"reflect"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/evidence/tables"
)

// The generated tables are what the CSV files say; go generate mends it.
func TestGeneratedTablesMatchCSV(t *testing.T) {
	want, err := tables.Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, pair := range map[string][2]any{
		"parameters":   {evidence.Table[:], want.Parameters},
		"observations": {evidence.Observations[:], want.Observations},
		"facts":        {evidence.Facts[:], want.Facts},
		"factories":    {evidence.Factories[:], want.Factories},
		"diffusion":    {evidence.Diffusion[:], want.Diffusion},
		"anchors":      {evidence.Anchors[:], want.Anchors},
		"forecasts":    {evidence.Forecasts[:], want.Forecasts},
	} {
		if !reflect.DeepEqual(pair[0], pair[1]) {
			t.Errorf("%s differ from the CSV: run go generate ./internal/evidence", name)
		}
	}
	central := evidence.Central()
	for i, p := range want.Parameters {
		if central[i] != p.Central {
			t.Errorf("Central: row %d is %v, want %v for %s", i, central[i], p.Central, p.ID)
		}
	}
	if i := evidence.FirmGain; evidence.Table[i].ID != "firm_gain" {
		t.Errorf("FirmGain is the row of %s, want firm_gain", evidence.Table[i].ID)
	}
}

func TestIndex(t *testing.T) {
	for i := range evidence.Table {
		if got, ok := evidence.Index(evidence.Table[i].ID); !ok || got != i {
			t.Errorf("Index(%q) = %d, %t, want %d, true", evidence.Table[i].ID, got, ok, i)
		}
	}
	if _, ok := evidence.Index("nothing"); ok {
		t.Error("Index finds a parameter that is not in the table, want none")
	}
}

// What texts say of the observed adoption is the same in both tables.
func TestFactsAgreeWithObservations(t *testing.T) {
	for _, o := range evidence.Observed("EU") {
		id := map[int]string{2021: "adoption_2021", 2023: "adoption_2023", 2024: "adoption_2024", 2025: "adoption_2025"}[o.Year]
		if f := evidence.FactOf(id); f.Value != o.Percent {
			t.Errorf("the fact %s is %v, want %v as observed", id, f.Value, o.Percent)
		}
	}
	if got := len(evidence.Observed("EU")); got != 4 {
		t.Errorf("%d observations of the EU, want 4", got)
	}
}

package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
)

func TestEvidence(t *testing.T) {
	list := rows(t, "evidence", "--format", "csv")
	if got := strings.Join(list[0], ","); got != "id,group,family,unit,low,central,high,grade,source,note" {
		t.Errorf("the header is %s, want the ID, group, family, unit, three values, grade, source and note", got)
	}
	var objects []struct {
		ID, Group, Family, Unit, Grade, Source, Note string
		Low, Central, High                           float64
	}
	decoder := json.NewDecoder(strings.NewReader(output(t, "evidence", "--format", "json")))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&objects); err != nil {
		t.Fatal(err)
	}
	if len(list) != 1+evidence.Count || len(objects) != evidence.Count {
		t.Fatalf("%d rows, %d objects, want %d", len(list)-1, len(objects), evidence.Count)
	}
	table := output(t, "evidence")
	for i, p := range evidence.Table {
		o, row := objects[i], list[1+i]
		if row[0] != p.ID || o.ID != p.ID || o.Low != p.Low || o.Central != p.Central || o.High != p.High || o.Source != evidence.Origins[i].Source || o.Grade != row[7] {
			t.Errorf("parameter %s: the row is %q and the object %v, want what evidence has", p.ID, row, o)
		}
		for k, want := range []float64{p.Low, p.Central, p.High} {
			if v, err := strconv.ParseFloat(row[4+k], 64); err != nil || v != want {
				t.Errorf("%s: %s reads back as %v, want %v", p.ID, row[4+k], v, want)
			}
		}
		if !strings.Contains(table, "\n"+p.ID+" ") {
			t.Errorf("the table has no row of %s, want every parameter", p.ID)
		}
	}
}

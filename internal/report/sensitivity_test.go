package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
)

var updateDocs = flag.Bool("update-docs", false, "write the tables of docs/MODEL.md")

// sensitivity computes everything about some outcomes of a link in 2035.
func sensitivity(t *testing.T, link string, rows int, names ...string) []report.Sensitivity {
	t.Helper()
	var columns []int
	for _, name := range names {
		for i := range model.Columns {
			if model.Columns[i].Name == name {
				columns = append(columns, i)
			}
		}
	}
	s := scenario.Parse("?" + link)
	if err := s.Problems.Err(); err != nil || len(columns) != len(names) {
		t.Fatalf("problems %v; got %d columns of %q, want one for each name", err, len(columns), names)
	}
	list := report.NewSensitivity(s.Scenario, columns, 2035, rows, uncertainty.New(1024, uncertainty.DefaultSeed), false)
	list[0].Shares.Step(list[0].Shares.Of())
	list[0].Tornado.Step(list[0].Tornado.Of())
	list[0].Influence.Step(list[0].Influence.Of())
	return list
}

// The tables of docs/MODEL.md have what the default scenario depends on, as the model
// computes it.
func TestDocumented(t *testing.T) {
	if testing.Short() {
		t.Skip("8,000 runs")
	}
	const path = "../../docs/MODEL.md"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), "<!-- sensitivity -->\n")
	old, after, ended := strings.Cut(rest, "<!-- end -->\n")
	if !found || !ended {
		t.Fatal("docs/MODEL.md has no markers around its tables, want both")
	}
	want := "\n"
	for _, s := range sensitivity(t, "", uncertainty.ShareDraws, "gdp_effect_bn", "adoption") {
		want += documented(s)
	}
	if old == want {
		return
	}
	if !*updateDocs {
		t.Errorf("docs/MODEL.md says\n%s\nwant\n%s\n(go test ./internal/report -update-docs writes it)", old, want)
		return
	}
	if err := os.WriteFile(path, []byte(before+"<!-- sensitivity -->\n"+want+"<!-- end -->\n"+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// documented returns the five parameters on which an outcome depends most, as a table.
func documented(s report.Sensitivity) string {
	number := func(v float64) string { return strconv.FormatFloat(v, 'f', 0, 64) }
	value, unit := number, "EUR bn"
	if model.Columns[s.Column].Name == "adoption" {
		value, unit = func(v float64) string { return number(100 * v) }, "% of firms"
	}
	text := "| " + model.Columns[s.Column].Name + " | share of variance, % | grade | at its low, " + unit + " | at its high |\n|---|---|---|---|---|\n"
	for _, h := range s.Parameters()[:5] {
		inputs := uncertainty.Inputs(s.Scenario)
		row := inputs[slices.IndexFunc(inputs, func(i uncertainty.Input) bool { return i.ID == h.ID })].Rows[0]
		text += "| `" + h.ID + "` | " + number(*h.Share*100) + " ± " + number(max(1, 200**h.ShareError)) + " | " + string(evidence.Table[row].Grade) +
			" | " + value(*h.AtLow) + " | " + value(*h.AtHigh) + " |\n"
	}
	return text + "\n"
}

// Table, CSV and JSON have the same content, the largest first.
func TestSensitivityForms(t *testing.T) {
	s := sensitivity(t, "e=300&p.firm_gain=0.08", 1024, "adoption", "gdp_effect_bn")[1]
	var table, list, object bytes.Buffer
	for _, err := range []error{s.Table(&table), s.CSV(&list), s.JSON(&object)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	var got struct {
		Link, Outcome      string
		Year, Draws        int
		Central, Variance  float64
		Parameters, Levers []report.Input
	}
	if err := json.Unmarshal(object.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Link != "e=300&p.firm_gain=0.08" || got.Outcome != "gdp_effect_bn" || got.Year != 2035 || got.Draws != 1024 || got.Central < 30 || got.Variance < 10 {
		t.Errorf("got %+v, want the link's scenario with the GDP effect in 2035, of 1024 draws, at least 30 with a variance of at least 10", got)
	}
	if len(got.Parameters) != len(uncertainty.Inputs(s.Scenario)) || len(got.Levers) != len(s.Influence.Controls()) {
		t.Fatalf("got %d parameters and %d levers, want %d and %d", len(got.Parameters), len(got.Levers), len(uncertainty.Inputs(s.Scenario)), len(s.Influence.Controls()))
	}
	for i, h := range got.Parameters {
		if h.ID == "firm_gain" {
			t.Error("firm_gain, which is overridden, is listed; want it left out")
		}
		if i > 0 && *h.Share > *got.Parameters[i-1].Share || *h.AtLow < h.Lowest || *h.AtHigh > h.Highest {
			t.Errorf("got %+v after %+v, want shares that fall, and extremes around the values at both ends", h, got.Parameters[max(i-1, 0)])
		}
	}
	for i, h := range got.Levers {
		if h.Lowest > got.Central || h.Highest < got.Central || i > 0 && h.Highest-h.Lowest > got.Levers[i-1].Highest-got.Levers[i-1].Lowest {
			t.Errorf("got %+v, want the central value %v between the extremes, and levers that move less and less", h, got.Central)
		}
	}
	lines := strings.Split(strings.TrimSpace(list.String()), "\n")
	if len(lines) != 1+len(got.Parameters)+len(got.Levers) || !strings.HasPrefix(lines[1], got.Parameters[0].Kind+","+got.Parameters[0].ID+",") || !strings.HasPrefix(lines[1+len(got.Parameters)], "lever,"+got.Levers[0].ID+",,,,,") {
		t.Errorf("want the names, then the parameters, then the levers; got the CSV:\n%s", list.String())
	}
	if text := table.String(); !strings.Contains(text, got.Parameters[0].ID) || !strings.Contains(text, got.Levers[len(got.Levers)-1].ID) || strings.Contains(text, got.Parameters[20].ID) {
		t.Errorf("want the first parameters, not the twenty-first, and all levers; got the table:\n%s", text)
	}
}

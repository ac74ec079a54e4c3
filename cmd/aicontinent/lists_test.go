package main

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
)

// table runs a command with --format csv and returns its lines by column.
func table(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	all := rows(t, append(args, "--format", "csv")...)
	var list []map[string]string
	for _, row := range all[1:] {
		record := map[string]string{}
		for i, name := range all[0] {
			record[name] = row[i]
		}
		list = append(list, record)
	}
	return list
}

// records is table for a command that prints as many objects in JSON.
func records(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	list := table(t, args...)
	var objects []map[string]any
	if err := json.Unmarshal([]byte(output(t, append(args, "--format", "json")...)), &objects); err != nil || len(objects) != len(list) {
		t.Errorf("%v: got %d JSON objects (error: %v), want one for each of %d lines", args, len(objects), err, len(list))
	}
	return list
}

func number(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestCountriesCommand(t *testing.T) {
	t.Parallel()
	list := records(t, "countries")
	if len(list) != 28 || list[0]["geo"] != "EU" {
		t.Fatalf("got %d countries, the first %s; want 28, the first EU", len(list), list[0]["geo"])
	}
	adoption := map[string]string{}
	for _, r := range table(t, "simulate", "--bands", strconv.Itoa(analysis.RangeDraws)) {
		adoption[r["year"]] = r["adoption"] + " " + r["adoption_p05"] + " " + r["adoption_p95"]
	}
	for _, r := range list {
		for year := 2026; year <= 2040; year++ {
			y := strconv.Itoa(year)
			central, low, high := number(t, r[y]), number(t, r[y+"_p05"]), number(t, r[y+"_p95"])
			if !(0 < low && low < central && central < high && high < 1) {
				t.Errorf("%s in %s: %v (%v to %v), want three growing shares between 0 and 1", r["name"], y, central, low, high)
			}
			if got := r[y] + " " + r[y+"_p05"] + " " + r[y+"_p95"]; r["geo"] == "EU" && got != adoption[y] {
				t.Errorf("the EU in %s is %s, want %s, as simulate says", y, got, adoption[y])
			}
		}
	}
	if r := list[0]; r["observed_2025"] != "0.1995" || r["observed_2021"] != "0.0765" {
		t.Errorf("observed in the EU: got %v, want 0.1995 in 2025 and 0.0765 in 2021", r)
	}
}

func TestChecksCommands(t *testing.T) {
	t.Parallel()
	if r := records(t, "backtest")[0]; r["method"] != "model" || math.Abs(number(t, r["error"])+0.26) > 0.01 {
		t.Errorf("the first line of the backtest is %v, want the model with an error of about -0.26", r)
	}
	if list := records(t, "forecasts"); len(list) != len(evidence.Forecasts) {
		t.Errorf("%d forecasts, want %d", len(list), len(evidence.Forecasts))
	}
	places := map[string]string{}
	for _, r := range records(t, "anchors") {
		places[r["quantity"]+" "+r["source"]] = r["place"]
	}
	for name, want := range map[string]string{
		"data-centre electricity IEA 2025":                             "inside",
		"GDP or TFP from all AI, ten years Implement for Google 2024":  "outside",
		"GDP or TFP from all AI, ten years Bergeaud 2024 (ECB Sintra)": "edge",
		"GDP effect of the plan itself -":                              "",
	} {
		if got := places[name]; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	for _, args := range [][]string{
		{"countries", "--bands", "0"}, {"countries", "--format", "xml"}, {"anchors", "e=300"},
	} {
		var out, notes strings.Builder
		if code := run(args, &out, &notes); code != exitBadInput || notes.Len() == 0 || out.Len() > 0 {
			t.Errorf("%v: exits %d with the note %q and output of %d bytes, want %d, a note and no output", args, code, notes.String(), out.Len(), exitBadInput)
		}
	}
}

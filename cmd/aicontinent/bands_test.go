package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
)

// With bands, each outcome is followed by five columns, as the documents say; the
// outcomes are those without bands, and the quantiles do not fall.
func TestBands(t *testing.T) {
	plain, list := rows(t, "simulate", "e=300", "--format=csv"), rows(t, "simulate", "e=300", "--format=csv", "--bands=40", "--seed", "9")
	levels := []string{"", "_p05", "_p25", "_p50", "_p75", "_p95"}
	for y := range plain {
		if len(list[y]) != 1+6*(len(plain[y])-1) || list[y][0] != plain[y][0] {
			t.Fatalf("row %d has %d cells and begins with %s, want %d cells and %s", y, len(list[y]), list[y][0], 1+6*(len(plain[y])-1), plain[y][0])
		}
		for i, cell := range plain[y][1:] {
			band := list[y][1+6*i : 7+6*i]
			if y == 0 {
				for k, level := range levels {
					if band[k] != cell+level {
						t.Errorf("column %s, want %s", band[k], cell+level)
					}
				}
				continue
			}
			if band[0] != cell {
				t.Errorf("%s in %s is %s with bands, want %s as without", plain[0][1+i], plain[y][0], band[0], cell)
			}
			for k := 2; k < len(band); k++ {
				low, errLow := strconv.ParseFloat(band[k-1], 64)
				high, errHigh := strconv.ParseFloat(band[k], 64)
				if errLow != nil || errHigh != nil || low > high {
					t.Errorf("%s in %s has the band %q, want numbers, the lower first", plain[0][1+i], plain[y][0], band)
				}
			}
		}
	}
	if output(t, "simulate", "--bands=40") == output(t, "simulate", "--bands=40", "--seed=2") {
		t.Error("seeds 1 and 2 give the same bands, want other ones")
	}
}

func TestBandsAsJSON(t *testing.T) {
	var got struct {
		Draws    int
		Seed     uint64
		Headline map[string]any
		Series   map[string][]float64
	}
	if err := json.Unmarshal([]byte(output(t, "simulate", "to=2040", "--format=json", "--bands=40")), &got); err != nil {
		t.Fatal(err)
	}
	last := len(got.Series["year"]) - 1
	if got.Draws != 40 || got.Seed != 1 || got.Headline["adoption_p05"] != got.Series["adoption_p05"][last] {
		t.Errorf("got %d draws of seed %d, adoption_p05 %v in the headline and %v in the series; want 40 draws of seed 1, and the same twice", got.Draws, got.Seed, got.Headline["adoption_p05"], got.Series["adoption_p05"][last])
	}
}

func TestCompare(t *testing.T) {
	list := rows(t, "compare", "e=300", "https://example.org/fr/", "--format=csv", "--bands=50")
	if got := strings.Join(list[0], ","); got != "outcome,unit,a,b,difference,difference_p05,difference_p25,difference_p50,difference_p75,difference_p95,a_exceeds_b,b_exceeds_a" {
		t.Errorf("the header is %s, want the outcome, its unit, a, b, the difference with five quantiles, and two chances", got)
	}
	names := strings.Split(header, ",")[1:]
	if len(list) != 1+len(names)+2 {
		t.Fatalf("got %d rows, want the header, %d columns and 2 years", len(list), len(names))
	}
	a, b := rows(t, "simulate", "e=300", "--format=csv")[1+2035-2024], rows(t, "simulate", "--format=csv")[1+2035-2024]
	for i, row := range list[1 : 1+len(names)] {
		if row[0] != names[i] || row[2] != a[1+i] || row[3] != b[1+i] {
			t.Errorf("row %q, want %s of %s and %s", row, names[i], a[1+i], b[1+i])
		}
		if row[0] == "gdp_effect_bn" && (row[4][0] != '-' || row[9][0] != '-') {
			t.Errorf("B has less money, and B less A is %s, at most %s; want both below zero", row[4], row[9])
		}
		if row[0] == "gdp_effect_bn" && (row[10] != "1" || row[11] != "0") {
			t.Errorf("more money gives more in %s of the draws, and less in %s; want 1 and 0", row[10], row[11])
		}
		if row[0] == "adoption_without" && (row[4] != "0" || row[9] != "0" || row[10] != "0" || row[11] != "0") {
			t.Errorf("what would happen anyway is %q, want no difference in any draw", row)
		}
	}
	var object struct {
		Model, A, B string
		Year        int
		Outcomes    []struct {
			Outcome    string
			A, B       *float64
			Difference *float64
		}
	}
	if err := json.Unmarshal([]byte(output(t, "compare", "", "e=0&to=2035", "--format=json")), &object); err != nil {
		t.Fatal(err)
	}
	even := object.Outcomes[len(object.Outcomes)-1]
	if object.A != "" || object.B != "e=0" || object.Year != 2035 || even.Outcome != "break_even_year" || even.A == nil || even.B != nil || even.Difference != nil {
		t.Errorf("got %+v and %+v, want the plan against e=0 in 2035, and a break-even year for the plan alone", object, even)
	}
	for _, c := range []struct{ name, text string }{
		{"compare.txt", output(t, "compare", "", "e=300&s=200,200,300,300", "--bands=400")},
		{"bands.txt", output(t, "simulate", "aim=75@2030", "--bands=400")},
	} {
		golden(t, c.name, c.text)
	}
}

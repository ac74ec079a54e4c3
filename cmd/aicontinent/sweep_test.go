package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
)

func csvFile(t *testing.T, name string) [][]string {
	t.Helper()
	list, err := csv.NewReader(strings.NewReader(content(t, name))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func content(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// cell returns a row's cell by the name of its column.
func cell(t *testing.T, list [][]string, row int, name string) string {
	t.Helper()
	for i, n := range list[0] {
		if n == name {
			return list[row][i]
		}
	}
	t.Fatalf("the file has no column %s, want it", name)
	return ""
}

// Each row has the numbers of a single run of its link.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "grid.csv")
	if said := output(t, "sweep", "--grid", "e=100:200:50;s=simplex:2;p.firm_gain=0.05|0.08;aim=75@2030;to=2031", "--out", out); said != "" {
		t.Errorf("sweep says %q, want nothing", said)
	}
	list := csvFile(t, out)
	if len(list) != 1+3*10*2 {
		t.Fatalf("got %d rows, want 60: 3 amounts, 10 splits, 2 values", len(list)-1)
	}
	first, last := cell(t, list, 1, "link"), cell(t, list, 60, "link")
	if first != "e=100&s=1000,0,0,0&aim=75@2030&to=2031&p.firm_gain=0.05" || last != "s=0,0,0,1000&aim=75@2030&to=2031&p.firm_gain=0.08" {
		t.Errorf("the rows go from %s to %s, want from all of the first line to all of the last, with both values", first, last)
	}
	for row := 1; row < len(list); row += 13 {
		run := rows(t, "simulate", cell(t, list, row, "link"), "--format=csv")
		for i, name := range run[0] {
			if got, want := cell(t, list, row, name), run[1+2031-2024][i]; got != want {
				t.Errorf("row %d: %s is %s, want %s", row, name, got, want)
			}
		}
	}
	for name, want := range map[string]string{"e": "200", "s_gigafactories": "0", "s_support": "1000", "p_firm_gain": "0.08", "aim_share": "75", "aim_year": "2030", "to": "2031", "tripling_year": "", "lease": "15"} {
		if got := cell(t, list, 60, name); got != want && name != "tripling_year" {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 {
		t.Errorf("the folder has %v (error: %v), want the file alone", files, err)
	}
}

func TestSweepOfFile(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.csv"), filepath.Join(dir, "out.csv")
	if err := os.WriteFile(in, []byte("\ufeffs, e,p.firm_gain\r\n\"250,250,250,250\",300,\r\n,0,0.12\r\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	output(t, "sweep", "--levers", in, "--out", out, "--bands=20")
	list := csvFile(t, out)
	if cell(t, list, 1, "link") != "e=300&s=250,250,250,250" || cell(t, list, 2, "link") != "e=0&p.firm_gain=0.12" ||
		cell(t, list, 1, "p_firm_gain") != "0.05" || cell(t, list, 2, "aim_share") != "" || cell(t, list, 2, "gdp_effect_bn_p95") != "0" {
		t.Errorf("got %q, want the two links with their settings and ranges", list)
	}
	bands := rows(t, "simulate", "e=300&s=250,250,250,250", "--bands=20", "--format=csv")
	if got, want := cell(t, list, 1, "gdp_effect_bn_p75"), cell(t, bands, 1+2035-2024, "gdp_effect_bn_p75"); got != want {
		t.Errorf("p75 is %s, want %s", got, want)
	}
}

// Parquet has the same content as CSV, with types.
func TestParquet(t *testing.T) {
	dir := t.TempDir()
	args := []string{"sweep", "--grid", "e=0|300;aim=75@2030|90@2040;n=2|3", "--bands=10", "--out"}
	table, typed := filepath.Join(dir, "a.csv"), filepath.Join(dir, "a.parquet")
	output(t, append(args, table)...)
	output(t, append(args, typed)...)
	first := content(t, typed)
	output(t, append(args, typed)...)
	if content(t, typed) != first {
		t.Error("the second sweep has other bytes than the first, want the same")
	}
	f, err := os.Open(typed)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := parquet.NewGenericReader[any](f)
	list := csvFile(t, table)
	fields := r.Schema().Fields()
	if len(fields) != len(list[0]) || int(r.NumRows()) != len(list)-1 {
		t.Fatalf("Parquet has %d columns and %d rows, want %d and %d as in CSV", len(fields), r.NumRows(), len(list[0]), len(list)-1)
	}
	for row := 1; row < len(list); row++ {
		read := make([]parquet.Row, 1)
		if n, err := r.ReadRows(read); n != 1 || err != nil && err != io.EOF {
			t.Fatalf("reading row %d: got %d rows (error: %v), want 1", row, n, err)
		}
		for i, v := range read[0] {
			text := v.String()
			switch {
			case v.IsNull():
				text = ""
			case v.Kind() == parquet.Double:
				text = strconv.FormatFloat(v.Double(), 'g', -1, 64)
			}
			if fields[i].Name() != list[0][i] || text != list[row][i] {
				t.Errorf("row %d: %s is %s, want %s = %s as in CSV", row, fields[i].Name(), text, list[0][i], list[row][i])
			}
		}
	}
	for i, f := range fields {
		want := "DOUBLE"
		switch name := list[0][i]; {
		case name == "link":
			want = "BYTE_ARRAY"
		case name == "n" || name == "to" || name == "year" || strings.HasSuffix(name, "_year") || strings.HasPrefix(name, "s_"):
			want = "INT32"
		}
		if got := fmt.Sprint(f.Type().Kind()); got != want {
			t.Errorf("%s is %s, want %s", f.Name(), got, want)
		}
	}
}

func TestSweepBadInput(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{
		"in.csv": "e,late\n300,9\n900,1\n1,2\n", "key.csv": "e,x\n1,2\n", "twice.csv": "e,e\n1,2\n", "ragged.csv": "e,n\n1\n", "empty.csv": "", "head.csv": "e\n",
	} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var said strings.Builder
	for _, line := range []string{
		"sweep", "sweep --grid e=1 --levers in.csv --out a.csv", "sweep --grid e=1", "sweep --grid e=1 --out a.txt", "sweep --grid e --out a.csv", "sweep --grid e=1; --out a.csv",
		"sweep --grid x=1 --out a.csv", "sweep --grid p.x=1 --out a.csv", "sweep --grid e=1;e=2 --out a.csv", "sweep --grid e=900 --out a.csv", "sweep --grid e=0:900:100 --out a.csv",
		"sweep --grid e=1:2 --out a.csv", "sweep --grid e=2:1:1 --out a.csv", "sweep --grid e=1:2:0 --out a.csv", "sweep --grid e=0:500:1e-30 --out a.csv", "sweep --grid s=simplex:7 --out a.csv",
		"sweep --grid e=simplex:5 --out a.csv", "sweep --grid s=simplex:100;e=0:500:1 --out a.csv", "sweep --grid s=1,2,3 --out a.csv",
		"sweep --levers in.csv --out a.csv", "sweep --levers key.csv --out a.csv", "sweep --levers twice.csv --out a.csv", "sweep --levers ragged.csv --out a.csv",
		"sweep --levers empty.csv --out a.csv", "sweep --levers head.csv --out a.csv", "sweep --levers none.csv --out a.csv",
		"sweep --grid e=1 --bands=-1 --out a.csv", "simulate --bands 20001", "simulate --bands 9 --seed 99999999999999999", "simulate --bands 9 --steps", "simulate --seed=-1",
		"compare e=1", "compare e=900 late=9", "compare e=1 x", "compare to=2040 e=1", "compare e=1 e=2 --format=xml", "compare e=1 e=2 --bands=-3",
	} {
		stdout, stderr, code := call(strings.Fields(line)...)
		if code != 2 || stdout != "" {
			t.Errorf("%s: exits %d and writes %q, want 2 and nothing", line, code, stdout)
		}
		fmt.Fprintf(&said, "$ aicontinent %s\n%s", line, stderr)
	}
	if left, err := filepath.Glob("a.csv*"); err != nil || left != nil {
		t.Errorf("the folder has %v (error: %v), want no file", left, err)
	}
	t.Chdir(start)
	golden(t, "messages-bands.txt", said.String())
}

// start is the directory in which the tests started.
var start = func() string {
	dir, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	return dir
}()

package report_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/report"
	"aicontinent/internal/scenario"
)

var update = flag.Bool("update", false, "write golden files")

func runOf(t interface{ Fatal(...any) }, query string) report.Run {
	link := scenario.Parse(query)
	if err := link.Problems.Err(); err != nil {
		t.Fatal(err)
	}
	parameters := link.Scenario.Parameters()
	var simulator model.Simulator
	return report.Run{Scenario: link.Scenario, Trajectory: simulator.Run(&link.Scenario.Levers, &parameters)}
}

func text(t testing.TB, write func(io.Writer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTable(t *testing.T) {
	for name, query := range map[string]string{
		"announced":    "",
		"nothing":      "e=0",
		"plan":         "e=300&s=200,200,300,300&lease=30&to=2040&p.firm_gain=0.08",
		"reached":      "aim=75@2030",
		"out-of-reach": "aim=95@2027",
	} {
		got := text(t, runOf(t, query).Table)
		file := "testdata/" + name + ".txt"
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got); go test -update writes it:\n%s", file, diff)
		}
	}
}

// scenarios draws scenarios, also at the ends of ranges.
func scenarios() *rapid.Generator[scenario.Scenario] {
	return rapid.Custom(func(t *rapid.T) scenario.Scenario {
		s := scenario.Default()
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			if lever.Key == scenario.KeySplit {
				shares := [4]int{}
				shares[rapid.IntRange(0, 3).Draw(t, "share")] = 1000
				if rapid.Bool().Draw(t, "one kind") {
					s.Levers.SplitTenths = shares
				}
				continue
			}
			if !rapid.Bool().Draw(t, lever.Key) {
				continue
			}
			for j := range lever.Fields {
				f := &lever.Fields[j]
				v := rapid.OneOf(rapid.Just(f.Min), rapid.Just(f.Max), rapid.Float64Range(f.Min, f.Max)).Draw(t, f.ID)
				if f.Whole {
					v = math.Floor(v)
				}
				s = f.With(s, v)
			}
		}
		for range rapid.IntRange(0, 5).Draw(t, "parameters") {
			row := rapid.IntRange(0, evidence.Count-1).Draw(t, "row")
			p := &evidence.Table[row]
			s = s.Override(row, rapid.OneOf(rapid.Just(p.Low), rapid.Just(p.High)).Draw(t, p.ID))
		}
		return s
	})
}

// Every number of CSV and JSON is in its shortest form and reads back as the model's
// own; CSV and JSON have the same numbers.
func TestNumbersReadBack(t *testing.T) {
	t.Parallel()
	var simulator model.Simulator
	rapid.Check(t, func(t *rapid.T) {
		s := scenarios().Draw(t, "scenario")
		parameters := s.Parameters()
		run := report.Run{Scenario: s, Trajectory: simulator.Run(&s.Levers, &parameters), Steps: rapid.Bool().Draw(t, "steps")}
		var table, object bytes.Buffer
		if err := errors.Join(run.CSV(&table), run.JSON(&object)); err != nil {
			t.Fatal(err)
		}
		list, err := csv.NewReader(&table).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var decoded struct {
			Link   string
			Series map[string][]float64
		}
		if err := json.Unmarshal(object.Bytes(), &decoded); err != nil {
			t.Fatal(err)
		}
		if again := scenario.Parse(decoded.Link); !again.Scenario.Equal(s) {
			t.Errorf("the link %s is of another scenario, want this one", decoded.Link)
		}
		stride := run.Trajectory.StepsPerYear
		if run.Steps {
			stride = 1
		}
		if want := 1 + model.Years*run.Trajectory.StepsPerYear/stride; len(list) != 1+want {
			t.Fatalf("%d rows, want %d", len(list)-1, want)
		}
		for i, row := range list[1:] {
			for k, cell := range row {
				want := model.FirstYear + float64(i*stride)/float64(run.Trajectory.StepsPerYear)
				if k > 0 {
					want = model.Columns[k-1].Of(run.Trajectory, i*stride)
				}
				v, err := strconv.ParseFloat(cell, 64)
				if err != nil || v != want || math.IsInf(v, 0) || cell == "-0" || decoded.Series[list[0][k]][i] != want {
					t.Errorf("%s, row %d: %s, want %v (%v)", list[0][k], i, cell, want, err)
				}
			}
		}
	})
}

// Lines end with a line feed alone, and the same run gives the same bytes.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	run := runOf(t, "e=300&lease=30")
	for name, write := range map[string]func(io.Writer) error{
		"CSV": run.CSV, "JSON": run.JSON, "table": run.Table,
		"parameters as CSV": report.ParametersCSV, "parameters as JSON": report.ParametersJSON, "parameters": report.ParametersTable,
	} {
		got := text(t, write)
		if text(t, write) != got {
			t.Errorf("%s has other bytes the second time, want the same", name)
		}
		if strings.Contains(got, "\r") || !strings.HasSuffix(got, "\n") || strings.HasSuffix(got, "\n\n") {
			t.Errorf("%s has lines that end otherwise than with one line feed, or a blank last line: %.200q", name, got)
		}
		for n := range 3 {
			if err := write(&short{n * 20}); !errors.Is(err, errFull) {
				t.Errorf("%s to a disc with room for %d bytes: got %v, want errFull", name, n*20, err)
			}
		}
	}
}

var errFull = fmt.Errorf("full")

// short is a writer that accepts a number of bytes.
type short struct{ room int }

func (s *short) Write(p []byte) (int, error) {
	if len(p) > s.room {
		return 0, errFull
	}
	s.room -= len(p)
	return len(p), nil
}

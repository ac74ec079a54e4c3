package main

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/notices"
	"aicontinent/internal/scenario"
)

// readme gives the README as text.
func readme(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every number that the README tells of the plan, of the model and of what is
// here is today's.
func TestReadmeNumbers(t *testing.T) {
	text := readme(t)
	plan := scenario.Default()
	parameters := plan.Parameters()
	run := new(model.Simulator).Run(&plan.Levers, &parameters)
	year := plan.Levers.Horizon
	percent := func(v float64) string { return fmt.Sprintf("%.0f%%", math.Round(100*v)) }
	grades := map[evidence.Grade]int{}
	for i := range evidence.Table {
		grades[evidence.Table[i].Grade]++
	}
	for _, want := range []string{
		fmt.Sprintf("%s of firms would use AI in %d, against %s without the plan", percent(run.At(run.With.Adoption, year)), year, percent(run.At(run.Without.Adoption, year))),
		fmt.Sprintf("data-centre capacity would be %s higher", percent(run.At(run.With.CapacityMW, year)/run.At(run.Without.CapacityMW, year)-1)),
		fmt.Sprintf("its %d parameters", len(evidence.Table)),
		fmt.Sprintf("data sheet (%d), **B** published estimate (%d), **C** judgement (%d)", grades[evidence.Official], grades[evidence.Published], grades[evidence.Judgement]),
		fmt.Sprintf("calculator, model %s, Apache-2.0 licence", model.Version),
	} {
		if !strings.Contains(text, want) {
			t.Errorf("README.md does not say %q, which is so today", want)
		}
	}
}

// What the README shows of a terminal is what the terminal shows.
func TestReadmeTerminal(t *testing.T) {
	blocks := regexp.MustCompile(`(?m)^    \$ build/aicontinent (.*)\n((?:    .*\n)+)`).FindAllStringSubmatch(readme(t), -1)
	if len(blocks) < 2 {
		t.Fatalf("README.md shows %d commands with what they print", len(blocks))
	}
	for _, b := range blocks {
		args := strings.Fields(strings.ReplaceAll(b[1], "'", ""))
		stdout, stderr, code := call(args...)
		if code != 0 {
			t.Errorf("%s exits %d: %s", b[1], code, stderr)
		}
		lines := strings.Split(stdout, "\n")
		for i := range lines {
			lines[i] = strings.TrimSpace(lines[i])
		}
		for line := range strings.Lines(b[2]) {
			if line = strings.TrimSpace(line); line != "…" && !slices.Contains(lines, line) {
				t.Errorf("%s does not print %q, but\n%.600s", b[1], line, stdout)
			}
		}
	}
}

// The README names every command, lever and direct dependency, and the licences
// of those that are in a program.
func TestReadmeIsWhole(t *testing.T) {
	text := readme(t)
	help, _, _ := call("--help")
	_, list, _ := strings.Cut(help, "Available Commands:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	if strings.Count(list, "\n") < 5 {
		t.Fatalf("no list of commands in %s", help)
	}
	for line := range strings.Lines(list) {
		name := strings.Fields(line)[0]
		if name != "help" && name != "completion" && !strings.Contains(text, "aicontinent "+name) {
			t.Errorf("README.md does not name the command %s", name)
		}
	}
	for i := range scenario.Levers {
		l := &scenario.Levers[i]
		row := regexp.MustCompile("(?m)^\\| `" + regexp.QuoteMeta(l.Key) + "` \\|.*$").FindString(text)
		if row == "" {
			t.Errorf("README.md has no row for the lever %s", l.Key)
		}
		if f := &l.Fields[0]; len(l.Fields) == 1 && !strings.Contains(row, fmt.Sprintf("| %v–%v | %v |", f.Min, f.Max, f.Default)) {
			t.Errorf("README.md: the lever %s goes from %v to %v and is %v by default: %s", l.Key, f.Min, f.Max, f.Default, row)
		}
	}
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^\t(\S+) v\S+$`).FindAllStringSubmatch(string(mod), -1) {
		name := regexp.MustCompile(`/v\d+$`).ReplaceAllString(m[1], "")
		row := regexp.MustCompile(`(?m)^\|.*` + regexp.QuoteMeta(name) + `\).*$`).FindString(text)
		if row == "" {
			t.Errorf("README.md does not name %s", name)
		}
		for _, c := range notices.Components {
			if c.Name == m[1] && !strings.Contains(row, strings.Split(c.Licence, " ")[0]) {
				t.Errorf("README.md: the licence of %s is %s: %s", name, c.Licence, row)
			}
		}
	}
}

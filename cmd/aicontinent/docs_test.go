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
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/notices"
	"aicontinent/internal/scenario"
)

// document returns a file of the documentation by its path from the root.
func document(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile("../../" + path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func readme(t *testing.T) string { return document(t, "README.md") }

// Tables in documents that are made from the program are up to date.
func TestTablesOfDocs(t *testing.T) {
	for _, table := range []struct{ path, name, rows string }{
		{"README.md", "commands", commandTable(t)},
		{"docs/LINKS.md", "levers", leverTable()},
	} {
		text := document(t, table.path)
		start, end := "<!-- "+table.name+" -->\n", "<!-- end -->"
		before, rest, found := strings.Cut(text, start)
		old, after, ended := strings.Cut(rest, end)
		if !found || !ended {
			t.Errorf("%s has no markers around the table of %s, want both", table.path, table.name)
			continue
		}
		if old == table.rows {
			continue
		}
		if !*update {
			t.Errorf("%s: the table of %s is not today's (go test ./cmd/aicontinent -run %s -update writes it); got\n%s\nwant\n%s", table.path, table.name, t.Name(), old, table.rows)
			continue
		}
		if err := os.WriteFile("../../"+table.path, []byte(before+start+table.rows+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// commandTable returns the table of commands with their descriptions.
func commandTable(t *testing.T) string {
	t.Helper()
	help, _, _ := call("--help")
	_, list, _ := strings.Cut(help, "Available Commands:\n")
	list, _, _ = strings.Cut(list, "\n\n")
	text := "| command | |\n|---|---|\n"
	for line := range strings.Lines(list) {
		name, short, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name != "help" && name != "completion" {
			text += "| `aicontinent " + name + "` | " + strings.TrimSpace(short) + " |\n"
		}
	}
	if strings.Count(text, "\n") < 10 {
		t.Fatalf("%s lists %d lines of commands, want 10 or more", help, strings.Count(text, "\n"))
	}
	return text
}

// leverTable returns the table of levers, in the units of links.
func leverTable() string {
	text := "| key | lever | unit | range | default |\n|---|---|---|---|---|\n"
	for i := range scenario.Levers {
		l := &scenario.Levers[i]
		name := l.Name.In(locale.En)
		var parts, defaults, units, ranges []string
		for i := range l.Fields {
			f := &l.Fields[i]
			if f.Name != "" {
				parts = append(parts, f.Name.In(locale.En))
			}
			defaults = append(defaults, fmt.Sprint(f.Default))
			units = append(units, unitInLinks(f.Unit))
			ranges = append(ranges, fmt.Sprintf("%v–%v", f.Min, f.Max))
		}
		if len(parts) > 0 {
			name += ": " + strings.Join(parts, ", ")
		}
		join, usual := ",", strings.Join(defaults, ",")
		if l.Key == scenario.KeyAim {
			join, usual = "@", "none"
		}
		text += "| `" + l.Key + "` | " + name + " | " + strings.Join(slices.Compact(units), " "+join+" ") + " | " +
			strings.Join(slices.Compact(ranges), " "+join+" ") + " | " + usual + " |\n"
	}
	return text
}

// unitInLinks returns the unit of a number in a link.
func unitInLinks(u scenario.Unit) string {
	return map[scenario.Unit]string{
		scenario.Billions: "EUR bn", scenario.Percent: "%", scenario.Tenths: "tenths of a percent", scenario.Ratio: "ratio", scenario.Year: "year",
		scenario.YearSpan: "years", scenario.GigawattsAYear: "GW a year", scenario.Sites: "count", scenario.TerawattHours: "TWh",
	}[u]
}

// Every number in the README about the plan, the model and this repository is right
// today.
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

// The commands in the README print what it shows.
func TestReadmeTerminal(t *testing.T) {
	blocks := regexp.MustCompile(`(?m)^    \$ (?:build/aicontinent|go run ./cmd/aicontinent) (.*)\n((?:    .*\n)+)`).FindAllStringSubmatch(readme(t), -1)
	if len(blocks) < 2 {
		t.Fatalf("README.md shows %d commands with their output, want 2 or more", len(blocks))
	}
	for _, b := range blocks {
		args := strings.Fields(strings.ReplaceAll(b[1], "'", ""))
		stdout, stderr, code := call(args...)
		if code != 0 {
			t.Errorf("%s exits %d, want 0: %s", b[1], code, stderr)
		}
		lines := strings.Split(stdout, "\n")
		for i := range lines {
			lines[i] = strings.TrimSpace(lines[i])
		}
		for line := range strings.Lines(b[2]) {
			if line = strings.TrimSpace(line); line != "…" && !slices.Contains(lines, line) {
				t.Errorf("%s: README.md shows the line %q, which is not in the output:\n%.600s", b[1], line, stdout)
			}
		}
	}
}

// MODULES.md names every direct dependency, and the licences of those that are part of
// a program.
func TestModulesAreNamed(t *testing.T) {
	text := document(t, "docs/MODULES.md")
	mod := document(t, "go.mod")
	modules := regexp.MustCompile(`(?m)^\t(\S+) v\S+$`).FindAllStringSubmatch(mod, -1)
	if len(modules) < 5 {
		t.Fatalf("go.mod requires %d modules, want 5 or more", len(modules))
	}
	for _, m := range modules {
		name := regexp.MustCompile(`/v\d+$`).ReplaceAllString(m[1], "")
		row := regexp.MustCompile(`(?m)^\|.*` + regexp.QuoteMeta(name) + `\).*$`).FindString(text)
		if row == "" {
			t.Errorf("docs/MODULES.md does not name %s", name)
		}
		for _, c := range notices.Components {
			if c.Name == m[1] && !strings.Contains(row, strings.Split(c.Licence, " ")[0]) {
				t.Errorf("docs/MODULES.md: the licence of %s is %s, but the row says %s", name, c.Licence, row)
			}
		}
	}
}

// SOURCES.md counts the rows of the tables of evidence.
func TestSourcesAreCounted(t *testing.T) {
	text := document(t, "docs/SOURCES.md")
	grades, single := map[evidence.Grade]int{}, 0
	for i := range evidence.Table {
		grades[evidence.Table[i].Grade]++
		if evidence.Table[i].Low == evidence.Table[i].High {
			single++
		}
	}
	for _, want := range []string{
		fmt.Sprintf("**parameters.csv**: the %d parameters", len(evidence.Table)),
		fmt.Sprintf("%d are graded A (official statistic or data sheet), %d B (published estimate), %d C (judgement). %d have a single value",
			grades[evidence.Official], grades[evidence.Published], grades[evidence.Judgement], single),
		fmt.Sprintf("%d rows", len(evidence.Observations)),
		fmt.Sprintf("**facts.csv**: %d figures", len(evidence.Facts)),
		fmt.Sprintf("the %d AI factories", len(evidence.Factories)),
		fmt.Sprintf("**anchors.csv**: %d figures", len(evidence.Anchors)),
	} {
		if !strings.Contains(text, want) {
			t.Errorf("docs/SOURCES.md does not say %q, which is so today", want)
		}
	}
}

package house_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// example is a walked example of CONTRIBUTING.md, made in a copy, whose files
// replace those of the repository.
type example struct{ overlay string }

var diffBlock = regexp.MustCompile("(?ms)^( *)```diff (\\S+)\n(.*?)^ *```$")

// follow makes the changes of a section, whose every line must match. More files
// may be added, by path and content.
func follow(t *testing.T, section string, more map[string]string) example {
	t.Helper()
	if os.Getenv("EXAMPLES") == "" {
		t.Skip("builds the program twice: EXAMPLES=1, as make test has it")
	}
	text, err := os.ReadFile(root + "/docs/CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	_, steps, found := strings.Cut(string(text), "\n## "+section+"\n")
	if !found {
		t.Fatalf("CONTRIBUTING.md has no section %q, want it", section)
	}
	steps, _, _ = strings.Cut(steps, "\n## ")
	content := map[string]string{}
	for _, block := range diffBlock.FindAllStringSubmatch(steps, -1) {
		path := block[2]
		if content[path] == "" {
			source, err := os.ReadFile(filepath.Join(root, path))
			if err != nil {
				t.Fatal(err)
			}
			content[path] = string(source)
		}
		before, after := sides(block[3], block[1])
		if n := strings.Count(content[path], before); n != 1 {
			t.Fatalf("%q: this stands %d times in %s, want once:\n%s", section, n, path, before)
		}
		content[path] = strings.Replace(content[path], before, after, 1)
	}
	if len(content) == 0 {
		t.Fatalf("the section %q shows no changes, want some", section)
	}
	for path, text := range more {
		content[path] = text
	}
	return example{lay(t, content)}
}

// sides returns the two sides of a change.
func sides(diff, indent string) (before, after string) {
	for line := range strings.Lines(diff) {
		line = strings.TrimPrefix(line, indent)
		mark, rest := line[0], line[1:]
		if mark != '+' {
			before += rest
		}
		if mark != '-' {
			after += rest
		}
	}
	return before, after
}

// lay writes files and the list that tells the go command where they are.
func lay(t *testing.T, content map[string]string) string {
	t.Helper()
	dir, replace := t.TempDir(), map[string]string{}
	for path, text := range content {
		there, err := filepath.Abs(filepath.Join(root, path))
		if err != nil {
			t.Fatal(err)
		}
		replace[there] = filepath.Join(dir, strings.ReplaceAll(path, "/", "_"))
		if err := os.WriteFile(replace[there], []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(name, list, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// program builds the program with the changes.
func (e example) program(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "aicontinent")
	e.run(t, "go", "build", "-overlay", e.overlay, "-o", name, "./cmd/aicontinent")
	return name
}

func (e example) run(t *testing.T, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// in2035 reads a column of simulate's CSV.
func in2035(t *testing.T, text, column string) float64 {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range rows[0] {
		for _, row := range rows {
			if name == column && row[0] == "2035" {
				v, err := strconv.ParseFloat(row[i], 64)
				if err != nil {
					t.Fatal(err)
				}
				return v
			}
		}
	}
	t.Fatalf("the output has no %s in 2035, want it", column)
	return 0
}

// TestLeverExample follows the example of a lever: the link and the flag set it,
// the default changes nothing, and the page has its control in every language.
func TestLeverExample(t *testing.T) {
	t.Parallel()
	e := follow(t, "A lever, step by step", map[string]string{"internal/view/followed_test.go": followedLever})
	program := e.program(t)
	usual := e.run(t, program, "simulate", "--format", "csv")
	byLink, byFlag := e.run(t, program, "simulate", "run=1.3", "--format", "csv"), e.run(t, program, "simulate", "--run", "1.3", "--format", "csv")
	if byLink != byFlag {
		t.Error("the link and the flag give different numbers, want the same")
	}
	if low, high := in2035(t, usual, "electricity_twh"), in2035(t, byLink, "electricity_twh"); high < 1.02*low {
		t.Errorf("electricity is %v TWh at run=1.3 and %v by default, want 2%% more or above", high, low)
	}
	if a, b := in2035(t, usual, "capacity_mw"), in2035(t, byLink, "capacity_mw"); a != b {
		t.Errorf("capacity is %v MW at run=1.3, want %v as by default", b, a)
	}
	if today := e.run(t, "go", "run", "./cmd/aicontinent", "simulate", "--format", "csv"); today != usual {
		t.Error("a lever at its default changes the numbers, want them as before")
	}
	e.run(t, "go", "test", "-overlay", e.overlay, "-count", "1", "-run", "^TestFollowedLever$", "./internal/view")
}

const followedLever = `package view

import (
	"strings"
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

func TestFollowedLever(t *testing.T) {
	const name = "Use of the machines" // in every language, until it is translated
	for _, lang := range locale.Langs {
		body := CalculatorBody(calculatorPage(lang, "run=1.2"))
		if withID(body, "run") == nil || !strings.Contains(string(markup.Append(nil, body)), name) {
			t.Errorf("the page in %v has no control for the lever", lang)
		}
	}
}
`

// TestOutcomeExample follows the example of an outcome: it appears in CSV, in JSON
// with ranges and in sensitivity, and wherever the others are.
func TestOutcomeExample(t *testing.T) {
	t.Parallel()
	e := follow(t, "An outcome, step by step", nil)
	program := e.program(t)
	access := in2035(t, e.run(t, program, "simulate", "--format", "csv"), "access")
	if domestic := in2035(t, e.run(t, program, "simulate", "--format", "csv"), "domestic_share"); access <= domestic || access > 1 {
		t.Errorf("access is %v, want more than the domestic share, %v, and at most 1", access, domestic)
	}
	if got := e.run(t, program, "simulate", "--bands", "64", "--format", "json"); !strings.Contains(got, `"access_p95"`) {
		t.Errorf("got %.300s, want a range of access", got)
	}
	if got := e.run(t, program, "sensitivity", "--outcome", "access"); !strings.Contains(got, "access") {
		t.Errorf("got %.300s, want the sensitivity of access", got)
	}
	e.run(t, "go", "test", "-overlay", e.overlay, "-count", "1", "./internal/outcome")
	if got := e.run(t, "go", "test", "-overlay", e.overlay, "-count", "1", "-v", "-run", "^TestOutcomesAreEverywhere$/^access_", "./internal/site"); !strings.Contains(got, "--- PASS: TestOutcomesAreEverywhere/access_") {
		t.Errorf("access is not looked for everywhere: %s", got)
	}
}

package site_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	consoleBlock = regexp.MustCompile("(?s)```console\n(.*?)```")
	requested    = regexp.MustCompile(`^\$ curl .*"\$API(/[^"]*)"`)
)

// The answers that docs/API.md shows are those that the API gives.
func TestExamplesOfTheAPI(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../docs/API.md")
	if err != nil {
		t.Fatal(err)
	}
	h := handlerAt(t, "")
	lines := 0
	for _, block := range consoleBlock.FindAllStringSubmatch(string(text), -1) {
		address, answer, cut := "", "", false
		for line := range strings.Lines(block[1]) {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "$ ") {
				m := requested.FindStringSubmatch(line)
				if m == nil {
					t.Errorf("docs/API.md: got %q, want a request in it", line)
					break
				}
				address, cut = m[1], strings.Contains(line, "cut -d,")
				answer = get(h, address).Body.String()
				continue
			}
			line, _, _ = strings.Cut(line, "…")
			if lines++; !answers(answer, line, cut) {
				t.Errorf("%s answers %.400s, want %q in it as docs/API.md shows", address, answer, line)
			}
		}
	}
	if lines < 20 {
		t.Errorf("docs/API.md shows %d lines of answers, want 20 or more", lines)
	}
}

// answers reports whether an answer has a line, or the fields of the line where
// docs/API.md shows only some columns.
func answers(answer, line string, cut bool) bool {
	if !cut {
		return strings.Contains(answer, line)
	}
	shown := strings.Split(line, ",")
	for row := range strings.Lines(answer) {
		fields := strings.Split(strings.TrimSpace(row), ",")
		if fields[0] == shown[0] && !slices.ContainsFunc(shown, func(f string) bool { return !slices.Contains(fields, f) }) {
			return true
		}
	}
	return false
}

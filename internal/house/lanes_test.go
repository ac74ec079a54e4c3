package house

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The Makefile names browser tests that also run on other hosts. A misspelt name
// would silently remove a test from make test.
func TestLanesNameTests(t *testing.T) {
	t.Parallel()
	sources, err := filepath.Glob("../browsertest/*_test.go")
	if err != nil || len(sources) == 0 {
		t.Fatalf("no browser tests: %v", err)
	}
	var all strings.Builder
	for _, name := range sources {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	joined := strings.ReplaceAll(string(makefile), "\\\n", " ")
	for _, list := range []string{"ON_FILES", "IN_FRAME"} {
		line := regexp.MustCompile(`(?m)^` + list + ` := (.*)$`).FindStringSubmatch(joined)
		if line == nil || len(strings.Fields(line[1])) == 0 {
			t.Errorf("the Makefile's list %s names no test", list)
			continue
		}
		for _, name := range strings.Fields(line[1]) {
			if !strings.Contains(all.String(), "\nfunc Test"+name+"(t *testing.T) {") {
				t.Errorf("the Makefile's list %s names %s; there is no Test%[2]s among the browser tests", list, name)
			}
		}
	}
}

package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// browserTests returns the names of the browser tests, without Test, and of those that
// leave cases to make test-all.
func browserTests(t *testing.T) (all, sweeps []string) {
	t.Helper()
	const dir = "../browsertest"
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), dir+"/"+e.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			name, isTest := strings.CutPrefix(f.Name.Name, "Test")
			if isTest {
				all = append(all, name)
			}
			ast.Inspect(f.Body, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					if id, ok := call.Fun.(*ast.Ident); ok && id.Name == "isLeft" && !slices.Contains(sweeps, name) {
						sweeps = append(sweeps, name)
					}
				}
				return true
			})
		}
	}
	slices.Sort(sweeps)
	return all, sweeps
}

// makeList returns the names in a list of the Makefile.
func makeList(t *testing.T, name string) []string {
	t.Helper()
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	joined := strings.ReplaceAll(string(makefile), "\\\n", " ")
	line := regexp.MustCompile(`(?m)^` + name + ` := (.*)$`).FindStringSubmatch(joined)
	if line == nil || len(strings.Fields(line[1])) == 0 {
		t.Fatalf("the Makefile's list %s names no test, want some", name)
	}
	return strings.Fields(line[1])
}

// The Makefile names browser tests that run on other hosts too, or completely in make
// test-all alone. A misspelt name would silently leave its test out of a lane.
func TestLanesNameTests(t *testing.T) {
	t.Parallel()
	all, _ := browserTests(t)
	for _, list := range []string{"ON_FILES", "IN_FRAME", "SWEEPS"} {
		for _, name := range makeList(t, list) {
			if !slices.Contains(all, name) {
				t.Errorf("the Makefile's list %s names %s; there is no Test%[2]s among the browser tests", list, name)
			}
		}
	}
}

// What a test leaves out in make test is run in make test-all.
func TestSweepsAreWholeSomewhere(t *testing.T) {
	t.Parallel()
	_, want := browserTests(t)
	got := makeList(t, "SWEEPS")
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("the Makefile's SWEEPS are %q, the tests that leave cases to make test-all %q", got, want)
	}
}

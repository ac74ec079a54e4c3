package house_test

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// TestNoClockNoChance checks that the same input gives the same bytes, native and
// in the browser: nothing below the commands reads a clock, a random number or the
// environment. Packages that drive browsers for tests may, and the browser program
// may set timers.
func TestNoClockNoChance(t *testing.T) {
	clock := []string{"Now", "Since", "Until", "Sleep", "Tick", "NewTicker", "NewTimer", "After", "AfterFunc", "Local", "LoadLocation"}
	environment := []string{"Getenv", "LookupEnv", "Environ", "ExpandEnv", "Hostname", "Getpid", "Getwd", "UserHomeDir"}
	for _, f := range sources(t, isProgram) {
		if strings.HasPrefix(f.dir, "cmd/") || strings.HasPrefix(f.dir, "tools/") || isOfTests(f.dir) {
			continue
		}
		for _, path := range f.imports() {
			if slices.Contains([]string{"math/rand", "math/rand/v2", "crypto/rand"}, path) {
				t.Errorf("%s imports %s, want no randomness", f.name, path)
			}
		}
		f.uses(func(path, name string, at ast.Node) {
			switch {
			case f.dir == "app" && path == "time" && name == "AfterFunc":
			case path == "time" && slices.Contains(clock, name), path == "os" && slices.Contains(environment, name):
				t.Errorf("%s: got %s.%s, want neither clock nor environment", f.at(at), path, name)
			}
		})
	}
}

// TestCallbacksRecover checks that everything that the browser, a timer or go-app
// calls in the page's program goes through app/guard.go, where a panic ends only
// that call instead of the program.
func TestCallbacksRecover(t *testing.T) {
	raw := []string{"FuncOf", "AfterFunc", "Dispatch", "Defer", "Async", "After", "Then", "Handle"}
	for _, f := range sources(t, func(f *file) bool { return isProgram(f) && f.dir == "app" && f.name != "app/guard.go" }) {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SelectorExpr:
				if slices.Contains(raw, n.Sel.Name) {
					t.Errorf("%s: got %s, want the function of app/guard.go for it", f.at(n), n.Sel.Name)
				}
			case *ast.GoStmt:
				t.Errorf("%s: got a goroutine in which nothing recovers, want the function of app/guard.go for it", f.at(n))
			}
			return true
		})
	}
}

// long are the files that may exceed the limit: tables that are generated or read
// row by row.
var long = []string{
	"internal/evidence/parameters_gen.go",
}

// TestLengths checks that a file is short enough to have one subject.
func TestLengths(t *testing.T) {
	const most = 400
	for _, f := range sources(t, func(*file) bool { return true }) {
		lines := bytes.Count(f.source, []byte("\n"))
		if lines > most && !slices.Contains(long, f.name) {
			t.Errorf("%s has %d lines, want at most %d", f.name, lines, most)
		}
	}
}

// TestPackageLengths checks that a package is small enough to be read as a whole.
// Blank lines and comments are free, and so are generated tables.
func TestPackageLengths(t *testing.T) {
	const most, mostOfView = 2600, 3500
	lines := map[string]int{}
	for _, f := range sources(t, isProgram) {
		if slices.Contains(long, f.name) || strings.HasSuffix(f.name, "_gen.go") {
			continue
		}
		for line := range strings.Lines(string(f.source)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
				lines[f.dir]++
			}
		}
	}
	for dir, n := range lines {
		want := most
		if dir == "internal/view" {
			want = mostOfView
		}
		if n > want {
			t.Errorf("%s has %d lines of program, want at most %d", dir, n, want)
		}
	}
}

// TestPackageComments checks that every package says what it is for.
func TestPackageComments(t *testing.T) {
	said := map[string]bool{}
	for _, f := range sources(t, isProgram) {
		if f.tree.Doc == nil {
			said[f.dir] = said[f.dir] || false
			continue
		}
		if said[f.dir] {
			t.Errorf("%s: the package has its comment in another file too, want it in one", f.name)
		}
		said[f.dir] = true
		want := "Package " + f.tree.Name.Name + " "
		if f.tree.Name.Name == "main" {
			want = "Command "
		}
		if text := f.tree.Doc.Text(); !strings.HasPrefix(text, want) {
			t.Errorf("%s: the package comment does not start with %q", f.name, want)
		}
	}
	for dir, ok := range said {
		if !ok {
			t.Errorf("%s has no package comment, want one", dir)
		}
	}
}

// TestDocs checks that every exported name of a package is documented, and that the
// comments of functions, types and variables by themselves begin with their names.
func TestDocs(t *testing.T) {
	for _, f := range sources(t, func(f *file) bool { return !f.test && f.tree.Name.Name != "main" }) {
		for _, d := range f.tree.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && receiverIsExported(d) {
					checkDoc(t, f, d, d.Name, d.Doc)
				}
			case *ast.GenDecl:
				if d.Tok != token.IMPORT {
					checkSpecs(t, f, d)
				}
			}
		}
	}
}

func checkDoc(t *testing.T, f *file, at ast.Node, name *ast.Ident, doc *ast.CommentGroup) {
	text := strings.TrimLeft(doc.Text(), "\n")
	for _, article := range []string{"A ", "An ", "The "} {
		if rest, ok := strings.CutPrefix(text, article); ok && name.Name != strings.TrimSpace(article) {
			text = rest
		}
	}
	switch first, _, _ := strings.Cut(text, " "); {
	case text == "":
		t.Errorf("%s: %s has no comment, want one", f.at(at), name.Name)
	case strings.TrimRight(first, ",:.\n") != name.Name:
		t.Errorf("%s: the comment of %s begins with %q, want its name", f.at(at), name.Name, first)
	}
}

func receiverIsExported(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	exported := false
	ast.Inspect(d.Recv.List[0].Type, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			exported = exported || id.IsExported()
		}
		return true
	})
	return exported
}

// checkSpecs checks types, variables and constants. A group may have one comment
// for all.
func checkSpecs(t *testing.T, f *file, d *ast.GenDecl) {
	for _, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && (s.Doc != nil || d.Doc == nil || len(d.Specs) == 1) {
				checkDoc(t, f, s, s.Name, cmp.Or(s.Doc, d.Doc))
			}
		case *ast.ValueSpec:
			for _, name := range s.Names {
				switch {
				case !name.IsExported():
				case !d.Lparen.IsValid() && len(s.Names) == 1:
					checkDoc(t, f, s, name, cmp.Or(s.Doc, d.Doc))
				case d.Doc == nil && s.Doc == nil && s.Comment == nil:
					t.Errorf("%s: %s has no comment, want one", f.at(s), name.Name)
				}
			}
		}
	}
}

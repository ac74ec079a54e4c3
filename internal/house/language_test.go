package house_test

import (
	"bufio"
	"go/ast"
	"go/build"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestOldLanguage compiles the packages shared with embeds as Go 1.21, which
// refuses ranges over integers and functions, because the compilers for small
// programs are that old.
func TestOldLanguage(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles")
	}
	args := []string{"build", "-gcflags=-lang=go1.21"}
	for _, name := range shared {
		args = append(args, "./internal/"+name)
	}
	sources(t, isProgram)
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("with the language of Go 1.21: %v\n%s", err, out)
	}
}

var newName = regexp.MustCompile(`^pkg ([a-z0-9/]+), (?:func|type|var|const) (\w+)`)

// TestOldLibrary checks that the packages shared with embeds use no name that was
// added to the library after Go 1.21, according to the toolchain's own lists.
func TestOldLibrary(t *testing.T) {
	lists, err := filepath.Glob(filepath.Join(build.Default.GOROOT, "api", "go1.2[2-9].txt"))
	if err != nil || len(lists) == 0 {
		t.Skip("this toolchain has no lists of its library")
	}
	since := map[string]string{}
	for _, name := range lists {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for lines := bufio.NewScanner(f); lines.Scan(); {
			if m := newName.FindStringSubmatch(lines.Text()); m != nil {
				since[m[1]+"."+m[2]] = strings.TrimSuffix(filepath.Base(name), ".txt")
			}
		}
		f.Close()
	}
	if since["slices.Concat"] != "go1.22" {
		t.Fatalf("slices.Concat is there since %q, want go1.22: the lists are not read as they should be", since["slices.Concat"])
	}
	for _, f := range sources(t, func(f *file) bool { return !f.test && isShared(f.dir) }) {
		f.uses(func(path, name string, at ast.Node) {
			if version := since[path+"."+name]; version != "" {
				t.Errorf("%s: %s.%s is there since %s, want go1.21 or before", f.at(at), path, name, version)
			}
		})
	}
}

// TestLoopVariables checks that no function literal in the packages shared with
// embeds uses a variable of the surrounding loop, which before Go 1.22 is shared by
// all iterations.
func TestLoopVariables(t *testing.T) {
	for _, f := range sources(t, func(f *file) bool { return !f.test && isShared(f.dir) }) {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			var body *ast.BlockStmt
			names := map[string]bool{}
			add := func(list ...ast.Expr) {
				for _, e := range list {
					if id, ok := e.(*ast.Ident); ok && id.Name != "_" {
						names[id.Name] = true
					}
				}
			}
			switch loop := n.(type) {
			case *ast.RangeStmt:
				if body = loop.Body; loop.Tok == token.DEFINE {
					add(loop.Key, loop.Value)
				}
			case *ast.ForStmt:
				body = loop.Body
				if init, ok := loop.Init.(*ast.AssignStmt); ok && init.Tok == token.DEFINE {
					add(init.Lhs...)
				}
			default:
				return true
			}
			ast.Inspect(body, func(inner ast.Node) bool {
				if function, ok := inner.(*ast.FuncLit); ok {
					for _, name := range captured(function, names) {
						t.Errorf("%s: a function uses the loop variable %s, want a copy: before Go 1.22 all iterations share it", f.at(function), name)
					}
				}
				return true
			})
			return true
		})
	}
}

// captured returns those of names that a function uses without declaring them.
func captured(function *ast.FuncLit, names map[string]bool) []string {
	own := map[string]bool{}
	for _, field := range function.Type.Params.List {
		for _, name := range field.Names {
			own[name.Name] = true
		}
	}
	var list []string
	fields := map[*ast.Ident]bool{} // of selectors and keys: x.name, name: x
	ast.Inspect(function.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			fields[n.Sel] = true
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok {
				fields[id] = true
			}
		case *ast.Ident:
			if names[n.Name] && !own[n.Name] && !fields[n] {
				list = append(list, n.Name)
			}
		}
		return true
	})
	return list
}

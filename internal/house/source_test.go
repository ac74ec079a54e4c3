package house_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

const (
	root   = "../.."
	module = "aicontinent"
)

// shared are the packages that embeds share with the pages, which may be compiled
// in more than one way.
var shared = []string{"evidence", "model", "scenario", "split", "session", "locale", "markup", "chart", "chart/isolines", "view", "uncertainty", "analysis", "why", "landscape", "outcome", "lines", "versions", "gesture", "client", "client/pace", "countries", "backtest", "anchors", "lease", "view/asked", "view/board", "view/calculator", "view/compare", "view/countries", "view/embed", "view/figures", "view/glossary", "view/lease", "view/share", "view/story"}

func isShared(dir string) bool {
	name, ok := strings.CutPrefix(dir, "internal/")
	return ok && slices.Contains(shared, name)
}

// file is one Go file of the program.
type file struct {
	name   string // from the root, with slashes
	dir    string
	test   bool
	source []byte
	tree   *ast.File
	set    *token.FileSet
}

func (f *file) at(n ast.Node) string {
	return fmt.Sprintf("%s:%d", f.name, f.set.Position(n.Pos()).Line)
}

// imports returns the import paths of a file by their local names.
func (f *file) imports() map[string]string {
	list := map[string]string{}
	for _, i := range f.tree.Imports {
		path := strings.Trim(i.Path.Value, `"`)
		name := path[strings.LastIndex(path, "/")+1:]
		if i.Name != nil {
			name = i.Name.Name
		}
		list[name] = path
	}
	return list
}

// uses calls visit for each name of an imported package that a file uses.
func (f *file) uses(visit func(path, name string, at ast.Node)) {
	imports := f.imports()
	ast.Inspect(f.tree, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && imports[x.Name] != "" {
				visit(imports[x.Name], s.Sel.Name, s)
			}
		}
		return true
	})
}

// files reads every Go file of the program. Since they are read here, whichever
// rule looks at them, go test knows when a cached result is out of date.
var files = sync.OnceValues(func() ([]*file, error) {
	var list []*file
	for _, top := range []string{"app", "cmd", "internal", "tools", "web"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.Contains(path, "testdata") {
				return err
			}
			f := &file{test: strings.HasSuffix(path, "_test.go"), set: token.NewFileSet()}
			if f.source, err = os.ReadFile(path); err != nil {
				return err
			}
			name, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			f.name = filepath.ToSlash(name)
			f.dir = f.name[:max(0, strings.LastIndex(f.name, "/"))]
			f.tree, err = parser.ParseFile(f.set, path, f.source, parser.ParseComments)
			list = append(list, f)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return list, nil
})

// sources returns the files that a rule is about.
func sources(t *testing.T, about func(*file) bool) []*file {
	t.Helper()
	all, err := files()
	if err != nil {
		t.Fatal(err)
	}
	var list []*file
	for _, f := range all {
		if about(f) {
			list = append(list, f)
		}
	}
	if len(list) == 0 {
		t.Fatal("got no file to look at, want some")
	}
	return list
}

func isProgram(f *file) bool { return !f.test }

// listed is a package as go list reports it.
type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
}

// list returns what go list says of packages and all that they import, for a platform.
func list(t *testing.T, platform string) map[string]listed {
	t.Helper()
	if testing.Short() {
		t.Skip("go list takes a second")
	}
	if _, err := files(); err != nil {
		t.Fatal(err)
	}
	all, err := lists[platform]()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return all
}

// The platforms for which packages are listed.
const (
	native    = ""
	inBrowser = "GOOS=js GOARCH=wasm"
)

// lists have the packages of each platform, listed once for all rules: every package
// natively, and those of the browser program in the browser.
var lists = map[string]func() (map[string]listed, error){
	native:    sync.OnceValues(func() (map[string]listed, error) { return goList(native, "./...") }),
	inBrowser: sync.OnceValues(func() (map[string]listed, error) { return goList(inBrowser, "./app", "./cmd/wasm") }),
}

// goList runs go list on packages and all that they import.
func goList(platform string, packages ...string) (map[string]listed, error) {
	cmd := exec.Command("go", append([]string{"list", "-deps", "-json=ImportPath,Standard,Imports,Deps"}, packages...)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), strings.Fields(platform)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w\n%s", err, &stderr)
	}
	all := map[string]listed{}
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var p listed
		if err := decoder.Decode(&p); err != nil {
			return nil, err
		}
		all[p.ImportPath] = p
	}
	return all, nil
}

// ours returns the part of an import path after the module's name.
func ours(path string) (string, bool) { return strings.CutPrefix(path, module+"/") }

package main

import (
	"bytes"
	"go/ast"
	"go/build/constraint"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"aicontinent/internal/locale"
)

// left are the fields of composite literals that no embed shows, by package:
// with them go the texts that they hold.
var left = map[string][]string{
	"internal/evidence": {"Source", "Note"},
	"internal/view":     {"Why", "Parameters"},
}

// source is a parsed file of the copy.
type source struct {
	dir, name string // of its package in the module, and its own
	set       *token.FileSet
	tree      *ast.File
}

// read parses a file; nil where the light program is built without it.
func read(dir, file string) (*source, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	s := &source{dir: dir, name: filepath.Base(file), set: token.NewFileSet()}
	if s.tree, err = parser.ParseFile(s.set, file, content, parser.ParseComments); err != nil {
		return nil, err
	}
	for _, group := range s.tree.Comments {
		for _, c := range group.List {
			if !constraint.IsGoBuild(c.Text) || c.Pos() > s.tree.Package {
				continue
			}
			rule, err := constraint.Parse(c.Text)
			if err != nil || !rule.Eval(func(tag string) bool { return tag == "js" || tag == "ecmascript" }) {
				return nil, err
			}
		}
	}
	return s, nil
}

// lighten takes out the texts of other languages than one, and what no embed
// shows.
func (s *source) lighten(lang locale.Lang) {
	ast.Inspect(s.tree, func(n ast.Node) bool {
		literal, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		isText := keyOf(literal, "Fr") && keyOf(literal, "En")
		literal.Elts = slices.DeleteFunc(literal.Elts, func(e ast.Expr) bool {
			key := keyName(e)
			other := isText && slices.ContainsFunc(locale.Langs, func(l locale.Lang) bool {
				return l != lang && strings.EqualFold(key, l.Code())
			})
			return other || slices.Contains(left[s.dir], key)
		})
		return true
	})
	s.tree.Comments = slices.DeleteFunc(s.tree.Comments, func(g *ast.CommentGroup) bool { return g.Pos() > s.tree.Package })
}

// text writes the file, with what stands for packages of the library.
func (s *source) text() ([]byte, error) {
	for _, i := range s.tree.Imports {
		if path := strings.Trim(i.Path.Value, `"`); slices.Contains(stands, path) && i.Name == nil && has(path, usesOf(s.tree, path)) {
			i.Path.Value = `"` + library + "/" + path + `"`
		}
	}
	var b bytes.Buffer
	if err := format.Node(&b, s.set, s.tree); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// stands are the packages under library that stand for those of the standard
// library with these paths.
var stands = []string{"slices", "strconv", "strings", "sync"}

// usesOf lists the names of a package that a file uses.
func usesOf(file *ast.File, name string) []string {
	var list []string
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == name && x.Obj == nil {
				list = append(list, s.Sel.Name)
			}
		}
		return true
	})
	return list
}

// declared holds the names of each package that stands for one of the library.
var declared = map[string]map[string]bool{}

// has reports whether a package that stands for one of the library has all the
// names that a file uses. Where it has not, the file has the library's.
func has(path string, names []string) bool {
	if declared[path] == nil {
		declared[path] = map[string]bool{}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("cmd", "embed", "library", path, path+".go"), nil, 0)
		if err != nil {
			return false
		}
		for name := range file.Scope.Objects {
			declared[path][name] = true
		}
	}
	return !slices.ContainsFunc(names, func(name string) bool { return !declared[path][name] })
}

func keyOf(literal *ast.CompositeLit, name string) bool {
	return slices.ContainsFunc(literal.Elts, func(e ast.Expr) bool { return keyName(e) == name })
}

// keyName gives the name of the field that an element of a literal sets.
func keyName(e ast.Expr) string {
	if pair, ok := e.(*ast.KeyValueExpr); ok {
		if key, ok := pair.Key.(*ast.Ident); ok {
			return key.Name
		}
	}
	return ""
}

package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
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

// lighten gives a file of a package as an embed in one language needs it:
// without the texts of other languages, without what no embed shows, and with
// numbers written and read by the browser.
func lighten(dir string, lang locale.Lang, content []byte) ([]byte, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", content, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	for _, i := range file.Imports {
		if path := strings.Trim(i.Path.Value, `"`); slices.Contains(stands, path) && i.Name == nil && has(path, usesOf(file, path)) {
			i.Path.Value = `"` + library + "/" + path + `"`
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
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
			return other || slices.Contains(left[dir], key)
		})
		return true
	})
	file.Comments = slices.DeleteFunc(file.Comments, func(g *ast.CommentGroup) bool { return g.Pos() > file.Package })
	var b bytes.Buffer
	if err := format.Node(&b, set, file); err != nil {
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

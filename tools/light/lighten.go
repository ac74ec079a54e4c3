package main

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
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
		if own := "\"" + library + "/" + strings.Trim(i.Path.Value, "\"") + "\""; slices.Contains(stands, strings.Trim(i.Path.Value, "\"")) {
			i.Path.Value = own
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

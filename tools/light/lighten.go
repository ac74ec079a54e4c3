package main

import (
	"bytes"
	"fmt"
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

// kinds are the light programs; a build tag with its name leaves out what is not
// for a program. pages is the program for the pages other than the calculator.
var kinds = []string{"calculator", "pages", embedTag}

// embedTag is the build tag of the program of embeds.
const embedTag = "embed"

// left are the fields of composite literals that a program does not show, by kind
// and package. They are removed together with their texts.
var left = map[string]map[string][]string{
	"calculator": {"internal/evidence": serverWords, "internal/locale": monthWords, "internal/outcome": {"Panel"}, "internal/versions": {"What"}, "internal/view/figures": {"Source"}},
	"pages":      {"internal/evidence": serverWords, "internal/locale": monthWords, "internal/outcome": {"Best"}, "internal/versions": {"What"}},
	embedTag: {"internal/evidence": serverWords, "internal/locale": monthWords, "internal/versions": {"What"},
		"internal/outcome":      {"Asked", "AskedUnit", "Best", "Exact", "Goal", "Little", "Moved", "Name", "Panel", "Small", "Title"},
		"internal/view/figures": {"Chapter", "Parameters", "Why"}},
}

// serverWords are fields with texts of parameters that are only in fixed elements,
// and wordGetters are the functions that return them. Other calls of these
// functions do not compile.
var (
	serverWords = []string{"Source", "Note"}
	wordGetters = []string{"SourceOf", "NoteOf"}
)

// monthWords are the words that people type for months. Only the forms of the page
// on leases, which the server answers, need them.
var monthWords = []string{"Months"}

// fixing are the methods of pages whose last argument describes content that only
// the server writes.
var fixing = []string{"Fixed", "FixedHelp"}

// unshown are the columns of tables whose texts no browser program shows, by the
// table's variable. They are left empty.
var unshown = map[string][]int{
	"Facts":        {1, 3, 5, 6}, // Statement, Unit, Source, Note
	"Observations": {1},          // Name
	"Columns":      {1},          // Unit
}

// source is a parsed file of the copy.
type source struct {
	dir, name string // the folder of its package in the module, and its file name
	set       *token.FileSet
	tree      *ast.File
}

// read parses a file, and returns nil if the light program is built without it.
func read(dir, file string, m marks, kind string) (*source, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if content, err = m.put(file, content); err != nil {
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
			if err != nil || !rule.Eval(func(tag string) bool { return tag == "js" || tag == "ecmascript" || tag == kind }) {
				return nil, err
			}
		}
	}
	return s, nil
}

// lighten removes comments and everything that a kind of program does not show.
func (s *source) lighten(kind string) {
	s.leaveOut(left[kind][s.dir])
	if strings.HasPrefix(s.dir, "internal/view") && kind != embedTag && kind != "" {
		s.leaveFixed()
	}
	if s.dir == "internal/evidence" || s.dir == "internal/model" {
		s.empty()
	}
	if s.dir == "internal/locale" {
		s.keepLanguages("names")
		s.markLanguages("table")
	}
	if s.dir == "internal/evidence" && kind != "" {
		s.tree.Decls = slices.DeleteFunc(s.tree.Decls, func(d ast.Decl) bool {
			function, ok := d.(*ast.FuncDecl)
			return ok && slices.Contains(wordGetters, function.Name.Name)
		})
	}
	s.tree.Comments = slices.DeleteFunc(s.tree.Comments, func(g *ast.CommentGroup) bool { return g.Pos() > s.tree.Package })
}

// keepLanguages reduces a table by language to the rows of existing languages, and
// returns them.
func (s *source) keepLanguages(table string) []ast.Expr {
	var kept []ast.Expr
	ast.Inspect(s.tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Names[0].Name != table || len(spec.Values) != 1 {
			return true
		}
		rows := spec.Values[0].(*ast.CompositeLit)
		rows.Elts = slices.DeleteFunc(rows.Elts, func(row ast.Expr) bool {
			return !slices.ContainsFunc(locale.Langs, func(l locale.Lang) bool { return strings.EqualFold(keyName(row), l.Code()) })
		})
		kept = rows.Elts
		return false
	})
	return kept
}

// markLanguages writes, before the first string of each row in a table by language,
// the languages that use the row. The compiled program is later reduced to the rows
// of its own language (see marks). Languages without a row use the first.
func (s *source) markLanguages(table string) {
	rows := s.keepLanguages(table)
	for i, e := range rows {
		codes := []string{strings.ToLower(keyName(e))}
		for _, l := range locale.Langs {
			if i == 0 && !slices.ContainsFunc(rows, func(row ast.Expr) bool { return strings.EqualFold(keyName(row), l.Code()) }) {
				codes = append(codes, l.Code())
			}
		}
		first := e.(*ast.KeyValueExpr).Value.(*ast.CompositeLit).Elts[0].(*ast.KeyValueExpr).Value.(*ast.BasicLit)
		first.Value = `"` + fmt.Sprintf(languagesMark, strings.Join(codes, " ")) + first.Value[1:]
	}
}

// empty removes the texts in the columns that are unshown.
func (s *source) empty() {
	ast.Inspect(s.tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 || unshown[spec.Names[0].Name] == nil {
			return true
		}
		for _, row := range spec.Values[0].(*ast.CompositeLit).Elts {
			for _, column := range unshown[spec.Names[0].Name] {
				row.(*ast.CompositeLit).Elts[column].(*ast.BasicLit).Value = `""`
			}
		}
		return false
	})
}

// leaveOut removes fields from literals.
func (s *source) leaveOut(fields []string) {
	ast.Inspect(s.tree, func(n ast.Node) bool {
		if literal, ok := n.(*ast.CompositeLit); ok {
			literal.Elts = slices.DeleteFunc(literal.Elts, func(e ast.Expr) bool { return slices.Contains(fields, keyName(e)) })
		}
		return true
	})
}

// leaveFixed removes the descriptions of fixed elements, which programs leave as
// the server wrote them.
func (s *source) leaveFixed() {
	ast.Inspect(s.tree, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if f, ok := call.Fun.(*ast.SelectorExpr); ok && slices.Contains(fixing, f.Sel.Name) {
			last := len(call.Args) - 1
			call.Args[last] = &ast.Ident{NamePos: call.Args[last].Pos(), Name: "nil"}
		}
		return true
	})
}

// reads returns where a package of the program reads a field that was removed from
// its literals, or "" if it reads none.
func reads(files []*source, kind string) string {
	if kind == embedTag {
		return "" // its fields have the same names as functions
	}
	place := ""
	for _, f := range files {
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok && slices.Contains(left[kind][f.dir], s.Sel.Name) {
				place = f.set.Position(s.Sel.Pos()).String() + ": " + s.Sel.Name
			}
			return true
		})
	}
	return place
}

// text writes the file, with stand-ins for packages of the standard library.
func (s *source) text() ([]byte, error) {
	for _, i := range s.tree.Imports {
		path := strings.Trim(i.Path.Value, `"`)
		if !slices.Contains(standIns, path) || i.Name != nil {
			continue
		}
		i.Path.Value = `"` + library + "/" + path + `"`
	}
	var b bytes.Buffer
	if err := format.Node(&b, s.set, s.tree); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// standIns are the packages of the standard library that packages under library
// replace.
var standIns = []string{"math", "slices", "strconv", "strings", "sync", "syscall/js"}

// keyName returns the name of the field or constant that an element of a literal
// sets.
func keyName(e ast.Expr) string {
	if pair, ok := e.(*ast.KeyValueExpr); ok {
		switch key := pair.Key.(type) {
		case *ast.Ident:
			return key.Name
		case *ast.SelectorExpr:
			return key.Sel.Name
		}
	}
	return ""
}

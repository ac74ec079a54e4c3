// Package catalogue is for translators: it finds the texts in the source and keeps
// one file of translations for each language, in the format of gettext (PO), which
// Poedit and Weblate open. From each file it makes the table that programs read.
//
// Only tools and tests import it.
package catalogue

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/locale"
)

// Message is a text of the source.
type Message struct {
	Context string // what the text means here; empty if it has only one meaning
	ID      string // the English text; for a plural, the form for one
	Plural  string // the form for many; empty if the text has one form
	Places  []string
}

// Key is the key of the message's translations.
func (m Message) Key() string { return key(m.Context, m.ID) }

func key(context, id string) string {
	if context == "" {
		return id
	}
	return context + locale.Context + id
}

// Source lists the messages in the Go files of a module, except tests and generated
// files, in the order of paths and lines.
func Source(module fs.FS) ([]Message, error) {
	c := collector{at: map[string]int{}}
	err := fs.WalkDir(module, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && skipped(name, d.Name()):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		content, err := fs.ReadFile(module, name)
		if err != nil {
			return err
		}
		return c.file(name, content)
	})
	return c.messages, err
}

func skipped(name, base string) bool {
	switch base {
	case "build", "testdata", "node_modules", "bench", "dist":
		return true
	}
	return len(base) > 1 && (base[0] == '.' || base[0] == '_')
}

// Text is a text in a source file. Start and End are the offsets of its expression.
type Text struct {
	Message
	Start, End int
	// Rest is the expression of the form for many; empty if there is none.
	RestStart, RestEnd int
}

// Texts lists the texts of a source file in order.
func Texts(name string, content []byte) ([]Text, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, content, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	f := finder{set: set, name: name}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			for _, s := range d.Specs {
				if v, ok := s.(*ast.ValueSpec); ok {
					f.in(v.Names[0].Name, v)
				}
			}
		case *ast.FuncDecl:
			f.in(d.Name.Name, d)
		}
	}
	slices.SortFunc(f.texts, func(a, b Text) int { return a.Start - b.Start })
	return f.texts, f.err
}

// collector gathers messages from files.
type collector struct {
	messages []Message
	at       map[string]int // index of a key in messages
}

func (c *collector) file(name string, content []byte) error {
	texts, err := Texts(name, content)
	if err != nil {
		return err
	}
	for _, t := range texts {
		m := t.Message
		i, ok := c.at[m.Key()]
		if !ok {
			c.at[m.Key()] = len(c.messages)
			c.messages = append(c.messages, m)
			continue
		}
		have := &c.messages[i]
		if have.Plural != m.Plural {
			return fmt.Errorf("%s: %q is a text of one form in one place and a plural in another (%s): give one of them a context", m.Places[0], m.ID, have.Places[0])
		}
		if !slices.Contains(have.Places, m.Places[0]) {
			have.Places = append(have.Places, m.Places[0])
		}
	}
	return nil
}

// finder finds the texts of one file.
type finder struct {
	set   *token.FileSet
	name  string
	texts []Text
	err   error
}

// in looks for texts in the declaration with a name.
func (f *finder) in(declared string, n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if isNamed(n.Fun, "Text") && len(n.Args) == 1 {
				f.add(declared, n.Args[0], nil)
				return false
			}
		case *ast.CompositeLit:
			if one, other := field(n, "One"), field(n, "Other"); one != nil && other != nil && isPlural(n.Type) {
				f.add(declared, one, other)
				return false
			}
			f.elements(declared, n, n.Type)
		}
		return true
	})
}

// elements adds the constants in a literal of a slice, an array or a map of texts.
func (f *finder) elements(declared string, literal *ast.CompositeLit, kind ast.Expr) {
	var element ast.Expr
	switch t := kind.(type) {
	case *ast.ArrayType:
		element = t.Elt
	case *ast.MapType:
		element = t.Value
	default:
		return
	}
	for _, e := range literal.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Value
		}
		if inner, ok := e.(*ast.CompositeLit); ok && inner.Type == nil {
			f.elements(declared, inner, element)
		} else if _, ok := constant(e); ok && isNamed(element, "Text") {
			f.add(declared, e, nil)
		}
	}
}

func (f *finder) add(declared string, e, other ast.Expr) {
	s, ok := constant(e)
	if !ok || s == "" {
		return // known only at run time, such as a name that is not translated
	}
	t := Text{Start: f.offset(e.Pos()), End: f.offset(e.End())}
	t.Context, t.ID, _ = strings.Cut(s, locale.Context)
	if t.ID == "" {
		t.Context, t.ID = "", s
	}
	t.Places = []string{path.Dir(f.name) + ": " + declared}
	if other != nil {
		if t.Plural, ok = constant(other); !ok || t.Plural == "" {
			f.err = fmt.Errorf("%s: the forms of a plural are strings in the source", f.set.Position(other.Pos()))
		}
		t.RestStart, t.RestEnd = f.offset(other.Pos()), f.offset(other.End())
	}
	f.texts = append(f.texts, t)
}

func (f *finder) offset(p token.Pos) int { return f.set.Position(p).Offset }

// isNamed reports whether a type is the one with this name in package locale.
func isNamed(e ast.Expr, name string) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok {
		id, ok := e.(*ast.Ident)
		return ok && id.Name == name
	}
	pkg, ok := s.X.(*ast.Ident)
	return ok && pkg.Name == "locale" && s.Sel.Name == name
}

// isPlural reports whether the type of a literal is that of a plural. A literal
// without a type may be one; its fields decide.
func isPlural(kind ast.Expr) bool { return kind == nil || isNamed(kind, "Plural") }

func field(literal *ast.CompositeLit, name string) ast.Expr {
	for _, e := range literal.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			if id, ok := pair.Key.(*ast.Ident); ok && id.Name == name {
				return pair.Value
			}
		}
	}
	return nil
}

// constant returns a string constant, which may be written in several pieces.
func constant(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			s, err := strconv.Unquote(e.Value)
			return s, err == nil
		}
	case *ast.BinaryExpr:
		a, first := constant(e.X)
		b, second := constant(e.Y)
		return a + b, first && second && e.Op == token.ADD
	case *ast.ParenExpr:
		return constant(e.X)
	}
	return "", false
}

package typography

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/locale"
)

// source is one Go file and the texts in it.
type source struct {
	fset  *token.FileSet
	bytes []byte
	keys  []string // fields of a text, one for each language
	texts []text
}

const french = "Fr"

// languageKeys are the fields of a text of the program: a language more counts
// from the day that it has a field.
func languageKeys() []string {
	var keys []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[locale.Text]()) {
		keys = append(keys, f.Name)
	}
	return keys
}

// text is a composite literal with a field of a language, or of a type named Text.
type text struct {
	at        token.Pos
	named     bool // its type is named Text
	unkeyed   bool
	languages []*value // as in keys; nil where the key is missing
}

// value is what one language holds: string literals joined by +.
type value struct {
	at     token.Pos
	pieces []piece
	whole  string
	opaque bool // parts of it are known at run time only
}

// piece is a string literal in a value.
type piece struct {
	literal *ast.BasicLit
	from    int // where it stands in the value, in bytes
	text    string
}

// standIn stands in a value for a part that is known at run time only.
const standIn = "\ue000"

func readSource(name string, bytes []byte, keys []string) (*source, error) {
	s := &source{fset: token.NewFileSet(), bytes: bytes, keys: keys}
	file, err := parser.ParseFile(s.fset, name, bytes, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if literal, ok := n.(*ast.CompositeLit); ok && len(literal.Elts) > 0 {
			if t := textOf(literal, keys); t.named || t.prose() {
				s.texts = append(s.texts, t)
			}
		}
		return true
	})
	return s, nil
}

func textOf(literal *ast.CompositeLit, keys []string) text {
	t := text{at: literal.Pos(), named: identifier(literal.Type) == "Text", languages: make([]*value, len(keys))}
	for _, e := range literal.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if !ok {
			t.unkeyed = true
			continue
		}
		if i := slices.Index(keys, identifier(pair.Key)); i >= 0 {
			t.languages[i] = valueOf(pair.Value)
		}
	}
	return t
}

// prose reports whether some language of the text holds a string.
func (t text) prose() bool {
	return slices.ContainsFunc(t.languages, func(v *value) bool { return v != nil && len(v.pieces) > 0 })
}

// identifier gives the name of X and of pkg.X.
func identifier(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func valueOf(e ast.Expr) *value {
	v := &value{at: e.Pos()}
	v.add(e)
	return v
}

func (v *value) add(e ast.Expr) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		v.add(e.X)
		return
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			v.add(e.X)
			v.add(e.Y)
			return
		}
	case *ast.BasicLit:
		if s, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
			v.pieces = append(v.pieces, piece{e, len(v.whole), s})
			v.whole += s
			return
		}
	}
	v.opaque = true
	v.whole += standIn
}

// faults says what is wrong with the texts, each with its position.
func (s *source) faults() []string {
	var list []string
	report := func(at token.Pos, format string, args ...any) {
		list = append(list, s.fset.Position(at).String()+": "+fmt.Sprintf(format, args...))
	}
	for _, t := range s.texts {
		if t.named && t.unkeyed {
			report(t.at, "a text names its languages: Text{Fr: …, En: …}")
			continue
		}
		for i, v := range t.languages {
			if v == nil {
				report(t.at, "%s is missing", s.keys[i])
			} else if v.whole == "" {
				report(v.at, "%s is empty", s.keys[i])
			} else if right := Mend(v.whole, s.keys[i] == french); right != v.whole {
				report(v.at, "typography of %s:\n\tis     %+q\n\tshould %+q", s.keys[i], v.whole, right)
			}
		}
		for i, other := range t.languages[1:] {
			if first := t.languages[0]; first != nil && other != nil && !first.opaque && !other.opaque {
				compare(s.keys[0], s.keys[i+1], first, other, report)
			}
		}
	}
	return list
}

// properNames are the texts of more than three words that have no translation.
var properNames = []string{
	"Bpifrance Le Lab 2025",
	"EU AI Champions Initiative",
}

var placeholders = regexp.MustCompile(placeholder)

// compare says what is wrong with two languages of a text beside each other.
func compare(key, otherKey string, v, other *value, report func(token.Pos, string, ...any)) {
	names := func(v *value) []string {
		found := placeholders.FindAllString(v.whole, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	if a, b := names(v), names(other); !slices.Equal(a, b) && v.whole != "" && other.whole != "" {
		report(v.at, "placeholders %v in %s, %v in %s", a, key, b, otherKey)
	}
	if v.whole == other.whole && len(strings.Fields(v.whole)) > 3 && !slices.Contains(properNames, v.whole) {
		report(v.at, "%s is the same as %s: %q", key, otherKey, v.whole)
	}
}

// mended gives the source with the typography of its texts mended. Spaces that
// do not break are written as escapes, so that they can be seen.
func (s *source) mended() ([]byte, error) {
	type change struct {
		start, end int
		quoted     string
	}
	var changes []change
	for _, t := range s.texts {
		for i, v := range t.languages {
			if v == nil {
				continue
			}
			list := edits(v.whole, s.keys[i] == french)
			for _, p := range v.pieces {
				if right := apply(p.text, p.from, list); right != p.text {
					start := s.fset.Position(p.literal.Pos()).Offset
					changes = append(changes, change{start, start + len(p.literal.Value), strconv.Quote(right)})
				}
			}
		}
	}
	if len(changes) == 0 {
		return s.bytes, nil
	}
	slices.SortFunc(changes, func(a, b change) int { return b.start - a.start })
	out := slices.Clone(s.bytes)
	for _, c := range changes {
		out = slices.Replace(out, c.start, c.end, []byte(c.quoted)...)
	}
	return format.Source(out)
}

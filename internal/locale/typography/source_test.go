package typography

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// source is one Go file and the texts in it.
type source struct {
	fset  *token.FileSet
	bytes []byte
	texts []text
}

// text is a composite literal with a field Fr or En, or of a type named Text.
type text struct {
	at        token.Pos
	named     bool // its type is named Text
	unkeyed   bool
	languages [2]*value // French and English; nil where the key is missing
}

var languageKeys = [2]string{"Fr", "En"}

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

func readSource(name string, bytes []byte) (*source, error) {
	s := &source{fset: token.NewFileSet(), bytes: bytes}
	file, err := parser.ParseFile(s.fset, name, bytes, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if literal, ok := n.(*ast.CompositeLit); ok && len(literal.Elts) > 0 {
			if t := textOf(literal); t.named || t.prose() {
				s.texts = append(s.texts, t)
			}
		}
		return true
	})
	return s, nil
}

func textOf(literal *ast.CompositeLit) text {
	t := text{at: literal.Pos(), named: identifier(literal.Type) == "Text"}
	for _, e := range literal.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if !ok {
			t.unkeyed = true
			continue
		}
		if i := slices.Index(languageKeys[:], identifier(pair.Key)); i >= 0 {
			t.languages[i] = valueOf(pair.Value)
		}
	}
	return t
}

// prose reports whether some language of the text holds a string.
func (t text) prose() bool {
	return slices.ContainsFunc(t.languages[:], func(v *value) bool { return v != nil && len(v.pieces) > 0 })
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
				report(t.at, "%s is missing", languageKeys[i])
			} else if v.whole == "" {
				report(v.at, "%s is empty", languageKeys[i])
			} else if right := Mend(v.whole, i == 0); right != v.whole {
				report(v.at, "typography of %s:\n\tis     %+q\n\tshould %+q", languageKeys[i], v.whole, right)
			}
		}
		if fr, en := t.languages[0], t.languages[1]; fr != nil && en != nil && !fr.opaque && !en.opaque {
			compare(fr, en, report)
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

func compare(fr, en *value, report func(token.Pos, string, ...any)) {
	names := func(v *value) []string {
		found := placeholders.FindAllString(v.whole, -1)
		slices.Sort(found)
		return slices.Compact(found)
	}
	if a, b := names(fr), names(en); !slices.Equal(a, b) && fr.whole != "" && en.whole != "" {
		report(fr.at, "placeholders %v in Fr, %v in En", a, b)
	}
	if fr.whole == en.whole && len(strings.Fields(fr.whole)) > 3 && !slices.Contains(properNames, fr.whole) {
		report(fr.at, "Fr is the same as En: %q", fr.whole)
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
			list := edits(v.whole, i == 0)
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

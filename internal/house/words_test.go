package house_test

import (
	"go/ast"
	"regexp"
	"strings"
	"testing"
)

// private are words of our own for what the field or everybody has a word for. They
// went from the names and comments of the packages below, and from the documents.
// Packages view, analysis, session and split still have some.
var private = map[string]string{
	"hangs":     "depends on, sensitivity",
	"hang":      "depend on",
	"purse":     "public accounts; unassigned",
	"wind":      "prepare",
	"idle":      "unassigned, without effect, unused",
	"turns":     "limiter",
	"clockwork": "time",
	"texts_a":   "the subject of the texts",
	"texts_b":   "the subject of the texts",
	"texts_c":   "the subject of the texts",
}

// plainEnglish are the folders in which they are banned as names, and in comments.
var plainEnglish = []string{
	"internal/model", "internal/evidence", "internal/limiter", "internal/bucket", "internal/api", "internal/report", "internal/outcome",
	"internal/uncertainty", "internal/lines", "internal/countries", "internal/lease", "internal/backtest", "internal/anchors", "internal/publish",
	"internal/atomicfile", "internal/builds", "cmd/aicontinent", "cmd/light", "tools",
}

// sayings are uses of such a word that everybody knows.
var sayings = regexp.MustCompile(`(?i)\b(idle (connection|machine|core)|IdleTimeout|requestIdleCallback|takes? turns|at idle|is idle|page is idle|in turns)\b|in turns`)

var word = regexp.MustCompile(`[A-Za-z]+(?:_[a-c]\b)?`)

// TestPrivateWords holds that words of our own which went do not come back, in
// names and comments of Go files, and in documents.
func TestPrivateWords(t *testing.T) {
	looked := 0
	check := func(place, text string) {
		for _, w := range word.FindAllString(sayings.ReplaceAllString(text, ""), -1) {
			if say := private[strings.ToLower(w)]; say != "" {
				t.Errorf("%s: %q in %.80q; say %s", place, w, text, say)
			}
		}
	}
	for _, f := range sources(t, isProgram) {
		if !within(f.dir, plainEnglish) {
			continue
		}
		looked++
		check(f.name, f.name)
		for _, group := range f.tree.Comments {
			check(f.at(group), group.Text())
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				check(f.at(id), id.Name)
			}
			return true
		})
	}
	for name, text := range documents(t) {
		if looked++; name != "docs/CONTRIBUTING.md" { // which says how they are called now
			check(name, text)
		}
	}
	if looked < 150 {
		t.Errorf("only %d files are looked at", looked)
	}
}

func within(dir string, folders []string) bool {
	for _, folder := range folders {
		if dir == folder || strings.HasPrefix(dir, folder+"/") {
			return true
		}
	}
	return false
}

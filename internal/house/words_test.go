package house_test

import (
	"go/ast"
	"regexp"
	"strings"
	"testing"
)

// private are words of our own for what the field or everybody has a word for. They
// are banned from names and comments of Go files, and from documents.
var private = map[string]string{
	"hangs":     "depends on, sensitivity",
	"hang":      "depend on",
	"purse":     "public accounts; unassigned",
	"wind":      "prepare",
	"idle":      "unassigned, without effect, unused",
	"clockwork": "time",
	"texts_a":   "the subject of the texts",
	"texts_b":   "the subject of the texts",
	"texts_c":   "the subject of the texts",
}

// privateNames are words that are plain English in a sentence, but were names of
// ours for something else. They are banned as parts of names alone.
var privateNames = map[string]string{
	"held":    "overrides, the fixed share, the start of a gesture, grid-limited",
	"weigh":   "influence; compute weights",
	"weighed": "the columns of the outcomes",
	"stands":  "references; replaces",
	"dare":    "challenge",
}

// sayings are uses of such a word that everybody knows.
var sayings = regexp.MustCompile(`(?i)\bidle (connection|machine|core|time|callback)s?\b|\b(at|is) idle\b|requestIdleCallback|\b(may|that) hangs?\b|HeldButton`)

// idleTime matches names of what is done, or ends, while nothing else happens.
var idleTime = regexp.MustCompile(`\b(Idle|IdleTimeout|idleTimeout|MaxIdleConnsPerHost)\b`)

var word = regexp.MustCompile(`[A-Za-z]+(?:_[a-c]\b)?`)

// parts are the words of a name: hangs and Job of hangsJob.
var parts = regexp.MustCompile(`[A-Z]+[a-z]*|[a-z]+`)

// TestPrivateWords checks that our own words which were replaced do not come back in
// names and comments of Go files, and in documents.
func TestPrivateWords(t *testing.T) {
	looked := 0
	check := func(place, text string, words []string, banned map[string]string) {
		for _, w := range words {
			if say := banned[strings.ToLower(w)]; say != "" {
				t.Errorf("%s: %q in %.80q; say %s", place, w, text, say)
			}
		}
	}
	plain := func(place, text string) {
		text = idleTime.ReplaceAllString(sayings.ReplaceAllString(text, ""), "")
		check(place, text, word.FindAllString(text, -1), private)
	}
	for _, f := range sources(t, func(*file) bool { return true }) {
		if f.name == "internal/house/words_test.go" {
			continue
		}
		looked++
		plain(f.name, f.name)
		for _, group := range f.tree.Comments {
			plain(f.at(group), group.Text())
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && !idleTime.MatchString(id.Name) {
				words := parts.FindAllString(sayings.ReplaceAllString(id.Name, ""), -1)
				check(f.at(id), id.Name, words, private)
				check(f.at(id), id.Name, words, privateNames)
			}
			return true
		})
	}
	for name, text := range documents(t) {
		if looked++; name != "docs/CONTRIBUTING.md" { // that document names the words of today
			plain(name, text)
		}
	}
	if looked < 400 {
		t.Errorf("only %d files are looked at, want 400 or more", looked)
	}
}

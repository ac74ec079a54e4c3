// Package glossary explains the words that a reader may not know, one line each,
// and finds them in texts.
//
// The package is fmt-free and keeps to Go 1.21, as those of pages that a program
// in the browser may show.
package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aicontinent/internal/analysis"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
)

// Entry is a word with its line.
type Entry struct {
	ID   string // of its line on the method page, after Prefix
	Name locale.Text
	line locale.Text
	in   locale.Text // how texts write it, one way after the other with separator between
}

// separator stands between the ways in which texts write a word: a language has as
// many as it needs.
const separator = " | "

// Prefix begins the IDs of lines.
const Prefix = "word-"

// Line explains the word, with the values that the model has.
func (e *Entry) Line(l locale.Lang) string {
	parameter := func(id string) float64 {
		i, _ := evidence.Index(id)
		return evidence.Table[i].Central
	}
	return e.line.Fill(l,
		"chips", l.Plain(evidence.FactOf("gigafactory_chips").Value),
		"draws", l.Plain(analysis.RangeDraws),
		"multiplier", l.Plain(parameter("multiplier")),
		"discount", l.Percent(parameter("discount"), 0))
}

// Marker finds words in texts. Each is marked once, where it comes first.
type Marker struct {
	Lang locale.Lang
	Page string // address of the page that has the lines
	seen map[string]bool
}

// Mark gives a text with links at the words that were not yet met.
func (m *Marker) Mark(text string) markup.Group {
	if m.seen == nil {
		m.seen = map[string]bool{}
	}
	var g markup.Group
	for text != "" {
		e, at, length := m.first(text)
		if e == nil {
			break
		}
		m.seen[e.ID] = true
		if at > 0 {
			g = append(g, markup.Text(text[:at]))
		}
		g = append(g, markup.El("a", markup.Class("word"), markup.A("href", m.Page+"#"+Prefix+e.ID), markup.A("title", e.Line(m.Lang)), markup.Text(text[at:at+length])))
		text = text[at+length:]
	}
	if text != "" {
		g = append(g, markup.Text(text))
	}
	return g
}

// first gives the word that a text has first, and the longest of those that begin
// there.
func (m *Marker) first(text string) (found *Entry, at, length int) {
	at = len(text)
	for i := range Entries {
		e := &Entries[i]
		if m.seen[e.ID] {
			continue
		}
		for rest, more := e.in.In(m.Lang), true; more; {
			var word string
			word, rest, more = strings.Cut(rest, separator)
			if k := index(text, word); k >= 0 && (k < at || k == at && len(word) > length) {
				found, at, length = e, k, len(word)
			}
		}
	}
	return found, at, length
}

// index gives where a whole word stands in a text, whatever its capitals; -1 where
// it does not.
func index(text, word string) int {
	for from := 0; from+len(word) <= len(text); from++ {
		if !strings.EqualFold(text[from:from+len(word)], word) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:from])
		after, _ := utf8.DecodeRuneInString(text[from+len(word):])
		if !inWord(before) && !inWord(after) {
			return from
		}
	}
	return -1
}

func inWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

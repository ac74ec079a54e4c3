package catalogue

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/locale/typography"
)

// Faults lists what is wrong with the file of a language, one line each: texts that
// are fuzzy or not translated, texts whose places differ from the English, texts
// with wrong typography, texts that run from one sentence into the next, and texts
// that are the same as in English without a comment that says so.
func (l *Language) Faults() []string {
	var list []string
	report := func(e Entry, format string, args ...any) {
		list = append(list, fmt.Sprintf("%s: %q: ", l.Lang.Code(), e.Key())+fmt.Sprintf(format, args...))
	}
	for _, e := range l.Entries {
		if e.Fuzzy {
			report(e, "fuzzy: read it beside the English, then take the flag away")
			continue
		}
		for i, s := range e.Forms {
			if s == "" {
				report(e, "form %d is not translated", i)
				continue
			}
			english := e.ID
			if e.Plural != "" && i > 0 {
				english = e.Plural
			}
			if a, b := places(s), places(english); !slices.Equal(a, b) && !(e.Plural != "" && slices.Equal(a, places(e.ID))) {
				report(e, "places %v, want %v: %q", a, b, s)
			}
			if a, b := Codes(s), Codes(english); !slices.Equal(a, b) {
				report(e, "codes %v, want %v: %q", a, b, s)
			}
			if right := typography.Mend(s, l.Lang); right != s {
				report(e, "typography:\n\tis     %+q\n\tshould %+q", s, right)
			}
		}
		for _, s := range e.Forms {
			if wrong := l.wrongMarks(s); wrong != "" {
				report(e, "%s in %q", wrong, s)
			}
			if a, b := len(stop.FindAllString(s, -1)), len(sentence.FindAllString(e.ID, -1)); s != "" && a < b {
				report(e, "a sentence does not end: %d stops within, want %d or more: %q", a, b, s)
			}
		}
		if e.Done() && e.Forms[0] == e.ID && hasWords(e.ID) && !strings.Contains(e.Note, asEnglish) {
			report(e, "is as in English: translate it, or write the comment “%s” above it", asEnglish)
		}
	}
	return list
}

// quotations are all quotation marks except ’, which is also an apostrophe.
const quotations = "«»„“”‚‘"

// wrongMarks returns the quotation marks of a text that belong to another language,
// or "".
func (l *Language) wrongMarks(s string) string {
	right := l.Lang.Quote("") + l.Lang.InnerQuote("")
	for _, mark := range s {
		if strings.ContainsRune(quotations, mark) && !strings.ContainsRune(right, mark) {
			return "the mark " + string(mark) + " of another language"
		}
	}
	if l.Lang == locale.Es {
		prose := code.ReplaceAllString(s, "")
		for _, pair := range [][2]string{{"¿", "?"}, {"¡", "!"}} {
			if strings.Count(prose, pair[0]) != strings.Count(prose, pair[1]) {
				return pair[1] + " without " + pair[0]
			}
		}
	}
	return ""
}

var code = regexp.MustCompile("`[^`]*`|https?://\\S+")

// asEnglish is the comment of a translator above a text that stays the same.
const asEnglish = "as in English"

// A sentence of the English that is followed by another, and what may stand for its end
// in a translation, which may join the two.
var (
	sentence = regexp.MustCompile(`[.!?…][”"’)]?\s+[\p{Lu}“{]`)
	stop     = regexp.MustCompile(`[.!?…:;][”"“»’)]?[\s\x{a0}]`)
)

// hasWords reports whether a text contains anything to translate.
func hasWords(s string) bool { return word.MatchString(place.ReplaceAllString(s, "")) }

var word = regexp.MustCompile(`\pL{2}`)

var place = regexp.MustCompile(`\{[^{}\s]*\}`)

// places lists the names in braces in a text, each once. A translation may count
// in millions what the English counts in billions.
func places(s string) []string {
	found := place.FindAllString(strings.ReplaceAll(s, "{millions}", "{billions}"), -1)
	slices.Sort(found)
	return slices.Compact(found)
}

var listed = regexp.MustCompile(`(?:^|\|)([A-Z]{2}) [^|]`)

// Codes lists the codes in a text that lists names after codes: AT and BE in "AT
// Austria
//
// BE Belgium". Each language may list them in its own order.
func Codes(s string) []string {
	var list []string
	for _, found := range listed.FindAllStringSubmatch(s, -1) {
		list = append(list, found[1])
	}
	if len(list) < 2 {
		return nil
	}
	slices.Sort(list)
	return list
}

// FaultsOfSource lists what is wrong with the typography of the English texts.
func FaultsOfSource(messages []Message) []string {
	var list []string
	for _, m := range messages {
		for _, s := range []string{m.ID, m.Plural} {
			if right := typography.Mend(s, locale.En); right != s {
				list = append(list, fmt.Sprintf("%s: typography:\n\tis     %+q\n\tshould %+q", strings.Join(m.Places, ", "), s, right))
			}
		}
	}
	return list
}

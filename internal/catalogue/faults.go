package catalogue

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/locale/typography"
)

// Faults says what is wrong with the file of a language, one line each: what is not
// translated or fuzzy, what has other places than the English, what is not set as
// the language is, and what is as in English without a comment that says so.
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
		}
		if e.Done() && e.Forms[0] == e.ID && hasWords(e.ID) && !strings.Contains(e.Note, asEnglish) {
			report(e, "is as in English: translate it, or write the comment “%s” above it", asEnglish)
		}
	}
	return list
}

// quotations are all marks of quotation but ’, which is an apostrophe too.
const quotations = "«»„“”‚‘"

// wrongMarks says which marks of a text are another language's; empty where none is.
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

// asEnglish is what a translator writes above a text that stays as it is.
const asEnglish = "as in English"

// hasWords reports whether a text has something to translate.
func hasWords(s string) bool { return word.MatchString(place.ReplaceAllString(s, "")) }

var word = regexp.MustCompile(`\pL{2}`)

var place = regexp.MustCompile(`\{[^{}\s]*\}`)

// places lists the names in braces of a text, each once.
func places(s string) []string {
	found := place.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

var listed = regexp.MustCompile(`(?:^|\|)([A-Z]{2}) [^|]`)

// Codes lists the codes in a text that lists names behind theirs: AT and BE of
// "AT Austria|BE Belgium". A language has them in an order of its own.
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

// FaultsOfSource says what is wrong with the English texts: their typography.
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

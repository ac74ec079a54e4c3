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
// the language is, and what is as in English without being among asEnglish.
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
		if e.Plural == "" && e.Done() && e.Forms[0] == e.ID && isProse(e.ID) && !slices.Contains(asEnglish, e.ID) {
			report(e, "is as in English: translate it, or add it to asEnglish")
		}
	}
	return list
}

// asEnglish are the texts of more than three words that have no translation.
var asEnglish = []string{
	"Bpifrance Le Lab 2025",
	"EU AI Champions Initiative",
}

// isProse reports whether a text has more than three words.
func isProse(s string) bool { return len(strings.Fields(s)) > 3 }

var place = regexp.MustCompile(`\{[^{}\s]*\}`)

// places lists the names in braces of a text, each once.
func places(s string) []string {
	found := place.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

var code = regexp.MustCompile(`(?:^|\|)([A-Z]{2}) [^|]`)

// Codes lists the codes in a text that lists names behind theirs: AT and BE of
// "AT Austria|BE Belgium". A language has them in an order of its own.
func Codes(s string) []string {
	var list []string
	for _, found := range code.FindAllStringSubmatch(s, -1) {
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

// Package typography corrects the typography of texts. It is a tool for tests and
// translators; no program uses it.
package typography

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"aicontinent/internal/locale"
)

const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
	space  = " \u00a0\u2009\u202f" // spaces that mending may replace, for a character class
)

const (
	address     = `[a-zA-Z][a-zA-Z0-9+.-]*://[^\s<>«»"` + space + `]*`
	placeholder = `\{[^{}\s«»` + space + `]*\}`
	code        = "`[^`]*`"
)

// kept matches text that is not prose.
var kept = regexp.MustCompile(address + "|" + placeholder + "|" + code)

// rule corrects the first group of its pattern. A match without that group is an
// exception to the rule.
type rule struct {
	pattern *regexp.Regexp
	right   string
}

var rules = []rule{
	{regexp.MustCompile(`[\pL\pM}](')`), "’"},
	{regexp.MustCompile(`/\.+|\.{4,}|(\.{3})`), "…"},
}

var frenchRules = []rule{
	{regexp.MustCompile(`([` + space + `]+)[;:!?%»]`), narrow},
	{regexp.MustCompile(`[\pL\pM\pN}»)\]….”€` + "`" + `]()[;:!?%](?:[^\pL\pN{/=]|$)`), narrow},
	{regexp.MustCompile(`[^\s«` + space + `]()»`), narrow},
	{regexp.MustCompile(`«([` + space + `]*)[^\s` + space + `]`), narrow},
	{regexp.MustCompile(`[\pN}]([` + space + `]*)(?:Md|M|k)?€`), nbsp},
}

// own are the rules of one language.
var own = map[locale.Lang][]rule{
	locale.Fr: frenchRules,
	locale.Pl: {{regexp.MustCompile(`(?:^|[\s(„` + nbsp + `])[aiouwzAIOUWZ]( )[^\s]`), nbsp}},
}

// percent matches the spaces between a number and its %.
var percent = regexp.MustCompile(`[\pN}]([` + space + `]*)%`)

// thousands matches the separator of a number of four digits that has the language's
// separator of thousands: not every language has one in numbers that small.
func thousands(l locale.Lang) rule {
	group := regexp.QuoteMeta(strings.Trim(l.Plain(10000), "10"))
	neighbour := `[^\pN.,` + group + `]`
	return rule{regexp.MustCompile(`(?:^|` + neighbour + `)[1-9](` + group + `)\pN{3}(?:` + neighbour + `|$)`), strings.Trim(l.Plain(1000), "10")}
}

// Mend corrects the typography of a text, and leaves addresses, {placeholders} and
// `code` unchanged.
//
// In all languages an apostrophe after a letter becomes ’, three dots become …, and
// the space between a number and % becomes that of CLDR; a placeholder counts as a
// number. In French a narrow no-break space (U+202F) precedes ; : ! ? and % and is
// inside « », and a no-break space (U+00A0) separates a number from €, k€, M€ or
// Md€. In Polish a word of one letter is never the last of a line. Numbers of
// four digits have a separator only where the language writes one. Signs within
// words, as in 12:30, get no space. Mending twice is the same as mending once.
func Mend(s string, l locale.Lang) string {
	return apply(s, 0, edits(s, l))
}

// edit replaces the bytes from start to end of a text.
type edit struct {
	start, end int
	right      string
}

// edits lists the corrections of a text, in order and without overlap.
func edits(s string, l locale.Lang) []edit {
	active := slices.Concat(rules, own[l], []rule{{percent, strings.Trim(l.PlainPercent(5), "5%")}, thousands(l)})
	exempt := kept.FindAllStringIndex(s, -1)
	var list []edit
	for _, r := range active {
		for at := 0; ; {
			m := r.pattern.FindStringSubmatchIndex(s[at:])
			if m == nil {
				break
			}
			if m[2] < 0 {
				at += m[1]
				continue
			}
			e := edit{at + m[2], at + m[3], r.right}
			at = e.end
			if s[e.start:e.end] != r.right && !slices.ContainsFunc(exempt, e.within) {
				list = append(list, e)
			}
		}
	}
	slices.SortFunc(list, func(a, b edit) int {
		return cmp.Or(a.start-b.start, a.end-b.end)
	})
	return slices.Compact(list)
}

// within reports whether the edit would change anything from span[0] to span[1].
func (e edit) within(span []int) bool {
	return e.start < span[1] && e.end > span[0]
}

// apply makes the edits of a text in a piece of it that begins at from. An edit is
// made in the piece in which it starts. All pieces together make up the corrected
// text.
func apply(piece string, from int, list []edit) string {
	var b strings.Builder
	to, done := from+len(piece), from
	for _, e := range list {
		if e.start >= to || e.start < from && e.end <= from {
			continue
		}
		if e.start >= from {
			b.WriteString(piece[done-from : e.start-from])
			b.WriteString(e.right)
		}
		done = min(e.end, to)
	}
	b.WriteString(piece[done-from:])
	return b.String()
}

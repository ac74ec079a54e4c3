// Package negotiate reads the headers in which a client says what it accepts, as
// RFC 9110 defines them.
package negotiate

import (
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/locale"
)

// item is a member of a list, with its weight in thousandths.
type item struct {
	name   string // in lower case
	weight int
}

// list reads the lines of a header that has names with weights. Members with an
// invalid weight are left out.
func list(lines []string) (items []item) {
	for _, member := range strings.Split(strings.Join(lines, ","), ",") {
		parts := strings.Split(member, ";")
		i := item{strings.ToLower(trim(parts[0])), 1000}
		for _, part := range parts[1:] {
			if name, value, _ := strings.Cut(part, "="); strings.EqualFold(trim(name), "q") {
				i.weight = weightOf(trim(value))
			}
		}
		if i.name != "" && i.weight >= 0 {
			items = append(items, i)
		}
	}
	return items
}

func trim(s string) string { return strings.Trim(s, " \t") }

// weightOf reads a weight from 0 to 1 with at most three decimals, and returns a
// negative number if it is not valid.
func weightOf(text string) int {
	whole, decimals, _ := strings.Cut(text, ".")
	if whole != "0" && whole != "1" || len(decimals) > 3 {
		return -1
	}
	n, err := strconv.ParseUint(whole+(decimals + "000")[:3], 10, 16)
	if err != nil || n > 1000 {
		return -1
	}
	return int(n)
}

// find returns the weight of the first member with a name.
func find(items []item, name string) (weight int, found bool) {
	i := slices.IndexFunc(items, func(i item) bool { return i.name == name })
	if i < 0 {
		return 0, false
	}
	return items[i].weight, true
}

// Encoding chooses the content encoding with the highest weight in the lines of an
// Accept-Encoding header, among those offered in the server's order of preference.
// "" stands for no encoding: it is accepted unless it is refused, and comes last if
// it is not named. Encoding returns false if nothing is accepted.
func Encoding(lines []string, offered ...string) (encoding string, ok bool) {
	if len(lines) == 0 {
		return "", slices.Contains(offered, "")
	}
	items := list(lines)
	for i := range items {
		items[i].name = strings.TrimPrefix(items[i].name, "x-") // x-gzip is another name for gzip
	}
	best := 0
	for _, name := range offered {
		if weight := taken(items, name); weight > best {
			encoding, best, ok = name, weight, true
		}
	}
	return encoding, ok
}

// taken returns the weight of a content encoding in a list.
func taken(items []item, encoding string) int {
	name := encoding
	if encoding == "" {
		name = "identity"
	}
	if weight, named := find(items, name); named {
		return weight
	}
	weight, named := find(items, "*")
	if encoding == "" && (weight > 0 || !named) {
		return 1
	}
	return weight
}

// Language chooses the language with the highest weight in the lines of an
// Accept-Language header, or the first of several. If none is listed it is English,
// unless English is refused.
func Language(lines []string) locale.Lang {
	items := list(lines)
	best, weight := locale.En, 0
	refused := map[locale.Lang]bool{}
	for _, i := range items {
		primary, _, _ := strings.Cut(i.name, "-")
		l, ok := locale.Parse(primary)
		if !ok {
			continue
		}
		refused[l] = i.weight == 0
		if i.weight > weight {
			best, weight = l, i.weight
		}
	}
	if weight > 0 || !refused[locale.En] {
		return best
	}
	for _, l := range locale.Langs {
		if !refused[l] {
			return l
		}
	}
	return best
}

// HasTag reports whether the lines of an If-None-Match header contain an entity tag
// or match any. A tag that a proxy made weak counts too.
func HasTag(lines []string, tag string) bool {
	for _, t := range strings.Split(strings.Join(lines, ","), ",") {
		if t = strings.TrimPrefix(trim(t), "W/"); t == tag || t == "*" {
			return true
		}
	}
	return false
}

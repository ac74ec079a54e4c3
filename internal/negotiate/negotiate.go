// Package negotiate reads the headers in which those who ask say what they take,
// as RFC 9110 defines them.
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

// list reads the lines of a header that holds names with weights. A member whose
// weight cannot be read is left out.
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

// weightOf reads a weight: 0 to 1 with three decimals at most. It is negative
// where the text is none.
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

// find gives the weight of the first member of a name.
func find(items []item, name string) (weight int, found bool) {
	i := slices.IndexFunc(items, func(i item) bool { return i.name == name })
	if i < 0 {
		return 0, false
	}
	return items[i].weight, true
}

// Encoding chooses a content encoding for the lines of an Accept-Encoding
// header: of those on offer, which come in the server's order of preference, the
// one with the highest weight. No encoding is written as empty; it is taken
// unless it is refused, and last where it is not named. False where none of them
// is taken.
func Encoding(lines []string, offered ...string) (encoding string, ok bool) {
	if len(lines) == 0 {
		return "", slices.Contains(offered, "")
	}
	items := list(lines)
	for i := range items {
		items[i].name = strings.TrimPrefix(items[i].name, "x-") // x-gzip is another name of gzip
	}
	best := 0
	for _, name := range offered {
		if weight := taken(items, name); weight > best {
			encoding, best, ok = name, weight, true
		}
	}
	return encoding, ok
}

// taken gives the weight of a content encoding in a list.
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

// Language chooses a language for the lines of an Accept-Language header: the
// one of the highest weight, of several the one listed first. Where none is
// listed it is English, unless that is refused.
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

// HasTag reports whether the lines of an If-None-Match header hold an entity
// tag, or mean any. A tag made weak by a proxy counts too.
func HasTag(lines []string, tag string) bool {
	for _, t := range strings.Split(strings.Join(lines, ","), ",") {
		if t = strings.TrimPrefix(trim(t), "W/"); t == tag || t == "*" {
			return true
		}
	}
	return false
}

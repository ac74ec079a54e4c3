package scenario

import (
	"slices"
	"strings"
	"unicode/utf8"

	"aicontinent/internal/evidence"
)

// Part is one KEY=VALUE of a query, with manglings undone.
type Part struct {
	Key, Value string // decoded
	// Text is the part as it is written in a link: unchanged, unless it was
	// mangled.
	Text string
}

// Parts returns the parts of a query in order.
//
// Mail programs, feeds and editors mangle links by escaping them once too often.
// Parts undoes this if the key is one of ours ([Known]): amp;KEY and #038;KEY are
// read as KEY; a part without an equals sign is decoded once if that yields such
// keys; and white space and invisible characters around keys and values are
// removed. Parts with other keys stay unchanged.
func Parts(query string) Values {
	var list Values
	for _, text := range strings.Split(query, "&") {
		if text == "" {
			continue
		}
		part := meant(text)
		if !strings.Contains(text, "=") {
			if decoded := decodedParts(text); decoded != nil {
				list = append(list, decoded...)
				continue
			}
		}
		list = append(list, part)
	}
	return list
}

// Values are the parts of a query, for look-ups by key.
type Values []Part

// Get returns the first value of a key, or "".
func (v Values) Get(key string) string {
	value, _ := v.first(key)
	return value
}

// Has reports whether a key is present.
func (v Values) Has(key string) bool {
	_, ok := v.first(key)
	return ok
}

func (v Values) first(key string) (string, bool) {
	for i := range v {
		if v[i].Key == key {
			return v[i].Value, true
		}
	}
	return "", false
}

// Text returns the query of the parts: unchanged, except where it was mangled.
func (v Values) Text() string {
	texts := make([]string, len(v))
	for i := range v {
		texts[i] = v[i].Text
	}
	return strings.Join(texts, "&")
}

// meant reads one part.
func meant(text string) Part {
	key, value, _ := strings.Cut(text, "=")
	part := Part{Key: Decode(key), Value: Decode(value), Text: text}
	key = unmangled(part.Key)
	trimmed := trim(part.Value)
	if !Known(key) {
		part.Value = strings.TrimSpace(part.Value)
		return part
	}
	if _, ok := Lookup(key); ok { // its value may be a list
		list := strings.Split(trimmed, ",")
		for i := range list {
			list[i] = trim(list[i])
		}
		trimmed = strings.Join(list, ",")
	}
	if key == KeyA || key == KeyB { // their values are links
		if inner := Query(trimmed); Parts(inner).Text() != inner {
			trimmed = Parts(inner).Text()
		}
	}
	if key != part.Key || trimmed != part.Value {
		part.Text = key + "=" + Encode(trimmed)
	}
	part.Key, part.Value = key, trimmed
	return part
}

// decodedParts returns the parts of a text that is a query encoded once more, or
// nil if it is not.
func decodedParts(text string) []Part {
	decoded := Decode(text)
	if !strings.Contains(decoded, "=") {
		return nil
	}
	var list []Part
	known := false
	for _, one := range strings.Split(decoded, "&") {
		if one == "" {
			continue
		}
		part := meant(one)
		known = known || Known(part.Key)
		part.Text = Encode(part.Key) + "=" + Encode(part.Value)
		list = append(list, part)
	}
	if !known {
		return nil
	}
	return list
}

// escapes are what remains of an escaped ampersand before a key, after the
// ampersand itself has ended the previous part.
var escapes = []string{"amp;", "#038;", "#38;", "#x26;"}

// unmangled removes such an escape from a key.
func unmangled(key string) string {
	key = trim(key)
	for i := 0; i < len(escapes); i++ {
		if rest, found := strings.CutPrefix(key, escapes[i]); found {
			key = trim(rest)
			i = -1
		}
	}
	return key
}

// trim removes white space and invisible characters at both ends.
func trim(s string) string {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !blank(r) {
			break
		}
		s = s[size:]
	}
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !blank(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// blank reports whether a character is white space or invisible: soft hyphens,
// zero-width spaces and joiners, direction marks and byte order marks.
func blank(r rune) bool {
	switch {
	case r >= '\t' && r <= '\r', r >= 0x2000 && r <= 0x200f, r >= 0x2028 && r <= 0x202f, r >= 0x205f && r <= 0x206f:
		return true
	}
	switch r {
	case ' ', 0x85, 0xa0, 0xad, 0x034f, 0x061c, 0x1680, 0x180e, 0x3000, 0xfe0e, 0xfe0f, 0xfeff:
		return true
	}
	return false
}

// otherKeys are the keys of this site's links and forms that are not levers. Other
// packages read them; they are listed here so that they are recognized when mangled
// and none is taken for a misspelt lever.
var otherKeys = []string{
	KeyA, KeyB, KeyVersion,
	"theme", "panels", "controls", "pin", "eager", // of embeds
	"outcome", "belief", "goal", "asked", "weigh", "order", "map", // of questions and the map
	"width", "in", "kept", // of codes for other pages
	"lang", "country", // of cards and pages
	"guess", "mine", "challenge", // of the line to be drawn, the story and the challenge
	"format", "bands", "seed", "year", // of the API
	"url", "maxwidth", "maxheight", // of oEmbed
	"from-link", "do", // of forms
}

// Known reports whether a key is a lever's, a parameter's or another one of
// this site's links.
func Known(key string) bool {
	if _, ok := Lookup(key); ok {
		return true
	}
	return strings.HasPrefix(key, ParameterPrefix) || strings.HasPrefix(key, "map.") || slices.Contains(otherKeys, key)
}

// misspelt returns the key of a lever or parameter that differs from an unknown key
// by one letter, or "".
func misspelt(key string) string {
	const shortest = 3
	if utf8.RuneCountInString(key) < shortest {
		return ""
	}
	for i := range Levers {
		if OneApart(key, Levers[i].Key) {
			return Levers[i].Key
		}
	}
	for i := range evidence.Table {
		id := evidence.Table[i].ID
		if key == id || OneApart(key, ParameterPrefix+id) {
			return ParameterPrefix + id
		}
	}
	return ""
}

// OneApart reports whether two different keys differ by one letter: one added, one
// missing, one replaced, or two exchanged. Upper and lower case count as the same.
func OneApart(a, b string) bool {
	if a == b || len(a) > len(b)+1 || len(b) > len(a)+1 {
		return false
	}
	a, b = strings.ToLower(a), strings.ToLower(b)
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	end := 0
	for end < len(a)-start && end < len(b)-start && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	restA, restB := a[start:len(a)-end], b[start:len(b)-end]
	if len(restA) <= 1 && len(restB) <= 1 {
		return true
	}
	return len(restA) == 2 && len(restB) == 2 && restA[0] == restB[1] && restA[1] == restB[0]
}

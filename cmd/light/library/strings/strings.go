// Package strings replaces the standard library's in the light program. It has what
// that program uses, without the tables of all scripts.
package strings

import "unicode/utf8"

// Index returns the index of the first occurrence of part, or -1.
func Index(s, part string) int {
	for i := 0; i+len(part) <= len(s); i++ {
		if s[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}

// IndexByte returns the index of the first occurrence of a byte, or -1.
func IndexByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// IndexAny returns the index of the first of some ASCII characters, or -1.
func IndexAny(s, chars string) int {
	for i := 0; i < len(s); i++ {
		if IndexByte(chars, s[i]) >= 0 {
			return i
		}
	}
	return -1
}

// LastIndexAny returns the index of the last of some ASCII characters, or -1.
func LastIndexAny(s, chars string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if IndexByte(chars, s[i]) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc returns the index of the first character for which a function is true,
// or -1.
func IndexFunc(s string, is func(rune) bool) int {
	for i, r := range s {
		if is(r) {
			return i
		}
	}
	return -1
}

// Contains reports whether part occurs in s.
func Contains(s, part string) bool { return Index(s, part) >= 0 }

// ContainsAny reports whether any of some ASCII characters occurs in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether a character occurs in s.
func ContainsRune(s string, r rune) bool {
	for _, c := range s {
		if c == r {
			return true
		}
	}
	return false
}

// Count counts the occurrences of part, which must not be empty.
func Count(s, part string) int { return len(Split(s, part)) - 1 }

// HasPrefix reports whether a text begins with another.
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// HasSuffix reports whether a text ends with another.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Cut returns the text before and after the first occurrence of part.
func Cut(s, part string) (before, after string, found bool) {
	if i := Index(s, part); i >= 0 {
		return s[:i], s[i+len(part):], true
	}
	return s, "", false
}

// CutPrefix removes a prefix, and reports whether it was there.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// TrimPrefix removes a prefix if it is there.
func TrimPrefix(s, prefix string) string {
	after, _ := CutPrefix(s, prefix)
	return after
}

// TrimSuffix removes a suffix if it is there.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// TrimLeft removes some ASCII characters from the beginning.
func TrimLeft(s, chars string) string {
	for s != "" && IndexByte(chars, s[0]) >= 0 {
		s = s[1:]
	}
	return s
}

// TrimRight removes some ASCII characters from the end.
func TrimRight(s, chars string) string {
	for s != "" && IndexByte(chars, s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// Trim removes some ASCII characters from both ends.
func Trim(s, chars string) string { return TrimRight(TrimLeft(s, chars), chars) }

// TrimSpace removes white space from both ends.
func TrimSpace(s string) string {
	for s != "" {
		r, size := utf8.DecodeRuneInString(s)
		if !isSpace(r) {
			break
		}
		s = s[size:]
	}
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !isSpace(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// isSpace is unicode.IsSpace.
func isSpace(r rune) bool {
	switch {
	case r >= '\t' && r <= '\r', r >= 0x2000 && r <= 0x200a:
		return true
	}
	switch r {
	case ' ', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return false
}

// Split splits s at every occurrence of a separator, which must not be empty.
func Split(s, at string) []string {
	var list []string
	for {
		before, after, found := Cut(s, at)
		list = append(list, before)
		if !found {
			return list
		}
		s = after
	}
}

// Join joins strings with a separator.
func Join(list []string, between string) string {
	s := ""
	for i, part := range list {
		if i > 0 {
			s += between
		}
		s += part
	}
	return s
}

// ReplaceAll replaces every occurrence of old, which must not be empty.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Replace replaces at most n occurrences of old, or all if n is -1.
func Replace(s, old, new string, n int) string {
	out := ""
	for ; n != 0; n-- {
		before, after, found := Cut(s, old)
		if !found {
			break
		}
		out, s = out+before+new, after
	}
	return out + s
}

// Map replaces every character by the result of a function, or removes it if that
// is negative.
func Map(of func(rune) rune, s string) string {
	out := ""
	for _, r := range s {
		if r = of(r); r >= 0 {
			out += string(r)
		}
	}
	return out
}

// ToLower converts ASCII letters to lower case.
func ToLower(s string) string {
	return Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}, s)
}

// ToUpper converts ASCII letters to upper case.
func ToUpper(s string) string {
	return Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			r += 'A' - 'a'
		}
		return r
	}, s)
}

// Builder builds a string from pieces.
type Builder struct{ text string }

// WriteString appends a string.
func (b *Builder) WriteString(s string) (int, error) {
	b.text += s
	return len(s), nil
}

// WriteByte appends an ASCII character.
func (b *Builder) WriteByte(c byte) error {
	b.text += string(rune(c))
	return nil
}

// String returns what was written.
func (b *Builder) String() string { return b.text }

// Replacer replaces several strings at once.
type Replacer struct{ pairs []string }

// NewReplacer makes a replacer from pairs of an old and a new string. At each
// position the first pair whose old string matches is used.
func NewReplacer(pairs ...string) *Replacer { return &Replacer{pairs} }

// Replace returns the string with all replacements made.
func (r *Replacer) Replace(s string) string {
	out, from := "", 0
	for i := 0; i < len(s); {
		n := 0
		for j := 0; j < len(r.pairs) && n == 0; j += 2 {
			if old := r.pairs[j]; old != "" && HasPrefix(s[i:], old) {
				out += s[from:i] + r.pairs[j+1]
				n = len(old)
				from = i + n
			}
		}
		i += max(n, 1)
	}
	return out + s[from:]
}

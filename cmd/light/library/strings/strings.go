// Package strings stands for the library's in the light program: what that
// program uses of it, without the tables of all scripts that the library brings.
package strings

import "unicode/utf8"

// Index gives where a text begins in another; -1 where it does not.
func Index(s, part string) int {
	for i := 0; i+len(part) <= len(s); i++ {
		if s[i:i+len(part)] == part {
			return i
		}
	}
	return -1
}

// IndexByte is Index of one byte.
func IndexByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// IndexAny gives where the first of some ASCII characters is.
func IndexAny(s, chars string) int {
	for i := 0; i < len(s); i++ {
		if IndexByte(chars, s[i]) >= 0 {
			return i
		}
	}
	return -1
}

// LastIndexAny gives where the last of some ASCII characters is.
func LastIndexAny(s, chars string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if IndexByte(chars, s[i]) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc gives where the first character that is so is.
func IndexFunc(s string, is func(rune) bool) int {
	for i, r := range s {
		if is(r) {
			return i
		}
	}
	return -1
}

// Contains and the like report whether a text holds another.
func Contains(s, part string) bool { return Index(s, part) >= 0 }

// ContainsAny reports whether a text holds one of some ASCII characters.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether a text holds a character.
func ContainsRune(s string, r rune) bool {
	for _, c := range s {
		if c == r {
			return true
		}
	}
	return false
}

// Count gives how often a text that is not empty stands in another.
func Count(s, part string) int { return len(Split(s, part)) - 1 }

// HasPrefix reports whether a text begins with another.
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// HasSuffix reports whether a text ends with another.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Cut gives what is before and after the first of a text in another.
func Cut(s, part string) (before, after string, found bool) {
	if i := Index(s, part); i >= 0 {
		return s[:i], s[i+len(part):], true
	}
	return s, "", false
}

// CutPrefix takes a beginning off.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// TrimPrefix takes a beginning off where it is there.
func TrimPrefix(s, prefix string) string {
	after, _ := CutPrefix(s, prefix)
	return after
}

// TrimSuffix takes an end off where it is there.
func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// TrimLeft takes some ASCII characters off the beginning.
func TrimLeft(s, chars string) string {
	for s != "" && IndexByte(chars, s[0]) >= 0 {
		s = s[1:]
	}
	return s
}

// TrimRight takes some ASCII characters off the end.
func TrimRight(s, chars string) string {
	for s != "" && IndexByte(chars, s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// Trim takes some ASCII characters off both ends.
func Trim(s, chars string) string { return TrimRight(TrimLeft(s, chars), chars) }

// TrimSpace takes spaces of every kind off both ends.
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

// Split cuts a text at another that is not empty.
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

// Join puts texts together.
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

// ReplaceAll puts a text in the place of another that is not empty.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Replace does so at most n times; -1 is every time.
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

// Map puts other characters in the place of a text's; a negative one is none.
func Map(of func(rune) rune, s string) string {
	out := ""
	for _, r := range s {
		if r = of(r); r >= 0 {
			out += string(r)
		}
	}
	return out
}

// ToLower makes ASCII letters small.
func ToLower(s string) string {
	return Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}, s)
}

// ToUpper makes ASCII letters large.
func ToUpper(s string) string {
	return Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			r += 'A' - 'a'
		}
		return r
	}, s)
}

// Builder makes a text of pieces.
type Builder struct{ text string }

// WriteString adds a text.
func (b *Builder) WriteString(s string) (int, error) {
	b.text += s
	return len(s), nil
}

// WriteByte adds an ASCII character.
func (b *Builder) WriteByte(c byte) error {
	b.text += string(rune(c))
	return nil
}

// String gives what was written.
func (b *Builder) String() string { return b.text }

// Replacer puts texts in the place of others.
type Replacer struct{ pairs []string }

// NewReplacer makes a replacer of pairs, an old text and a new one. At each place
// the first pair counts whose old text is there.
func NewReplacer(pairs ...string) *Replacer { return &Replacer{pairs} }

// Replace gives the text with all that is replaced.
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

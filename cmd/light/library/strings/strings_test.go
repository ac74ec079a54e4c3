package strings_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	own "aicontinent/cmd/light/library/strings"
)

// FuzzStrings compares every function with the standard library's, for the arguments
// that the package documents: lists of characters are ASCII, the text to look for is
// not empty, and only ASCII letters have another case.
func FuzzStrings(f *testing.F) {
	for _, seed := range []struct {
		s, part string
		n       int
	}{
		{"", "a", 0}, {"a,b,,c", ",", 2}, {"aaaa", "aa", -1}, {"\u00a0\u202f x \u3000", " ", 1}, {"e=300&s=1,2", "&", 3},
		{"\xff\xfe a\xc3", "\xff", 1}, {"Été à l’abri", "é", 1}, {"ABCxyz", "b", -2}, {"\ufffd\u0085 \u1680", "\ufffd", 9}, {"--x--", "-", 1},
	} {
		f.Add(seed.s, seed.part, seed.n)
	}
	f.Fuzz(func(t *testing.T, s, part string, n int) {
		t.Parallel() // In plain tests only the seeds run.
		same := func(what string, got, want any) {
			t.Helper()
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s of %q and %q: got %#v, want %#v", what, s, part, got, want)
			}
		}
		three := func(before, after string, found bool) string { return fmt.Sprintf("%q %q %v", before, after, found) }
		two := func(after string, found bool) string { return three(after, "", found) }
		digit := func(r rune) bool { return r >= '0' && r <= '9' || r == utf8.RuneError }
		swap := func(r rune) rune {
			switch r {
			case 'a', '\u202f':
				return 'é'
			case 'b':
				return -1
			}
			return r
		}
		same("TrimSpace", own.TrimSpace(s), strings.TrimSpace(s))
		same("IndexFunc", own.IndexFunc(s, digit), strings.IndexFunc(s, digit))
		same("Map", own.Map(swap, s), strings.Map(swap, s))
		same("Index", own.Index(s, part), strings.Index(s, part))
		same("Contains", own.Contains(s, part), strings.Contains(s, part))
		same("HasPrefix", own.HasPrefix(s, part), strings.HasPrefix(s, part))
		same("HasSuffix", own.HasSuffix(s, part), strings.HasSuffix(s, part))
		same("Cut", three(own.Cut(s, part)), three(strings.Cut(s, part)))
		same("CutPrefix", two(own.CutPrefix(s, part)), two(strings.CutPrefix(s, part)))
		same("TrimPrefix", own.TrimPrefix(s, part), strings.TrimPrefix(s, part))
		same("TrimSuffix", own.TrimSuffix(s, part), strings.TrimSuffix(s, part))
		if part != "" {
			same("IndexByte", own.IndexByte(s, part[0]), strings.IndexByte(s, part[0]))
			same("Count", own.Count(s, part), strings.Count(s, part))
			same("Split", own.Split(s, part), strings.Split(s, part))
			same("Replace", own.Replace(s, part, "<>", n), strings.Replace(s, part, "<>", n))
			same("ReplaceAll", own.ReplaceAll(s, part, "<>"), strings.ReplaceAll(s, part, "<>"))
			same("Replacer", own.NewReplacer(part, "<>", "a", "bb", "ab", "c").Replace(s), strings.NewReplacer(part, "<>", "a", "bb", "ab", "c").Replace(s))
			same("Join", own.Join(own.Split(s, part), "<>"), strings.Join(strings.Split(s, part), "<>"))
		}
		if r, _ := utf8.DecodeRuneInString(part); r != utf8.RuneError {
			same("ContainsRune", own.ContainsRune(s, r), strings.ContainsRune(s, r))
		}
		if ascii(part) {
			same("IndexAny", own.IndexAny(s, part), strings.IndexAny(s, part))
			same("LastIndexAny", own.LastIndexAny(s, part), strings.LastIndexAny(s, part))
			same("ContainsAny", own.ContainsAny(s, part), strings.ContainsAny(s, part))
			same("TrimLeft", own.TrimLeft(s, part), strings.TrimLeft(s, part))
			same("TrimRight", own.TrimRight(s, part), strings.TrimRight(s, part))
			same("Trim", own.Trim(s, part), strings.Trim(s, part))
		}
		if ascii(s) {
			same("ToLower", own.ToLower(s), strings.ToLower(s))
			same("ToUpper", own.ToUpper(s), strings.ToUpper(s))
			same("Builder", written(new(own.Builder), s), s)
		}
	})
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// written returns what a builder has after a text, half of it byte by byte.
func written(b *own.Builder, s string) string {
	half := len(s) / 2
	b.WriteString(s[:half])
	for i := half; i < len(s); i++ {
		b.WriteByte(s[i])
	}
	return b.String()
}

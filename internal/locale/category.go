package locale

import "strings"

// Category is one of CLDR's plural categories: a word has a form for each that the
// language uses.
type Category uint8

// The categories, in CLDR's order.
const (
	Zero Category = iota
	One
	Two
	Few
	Many
	Other
)

// Category returns the category of a number as it is written in the language, with
// or without sign and groups: in English 1 is One, but 1.0 is Other. A text that is
// not a number is Other.
func (l Lang) Category(number string) Category {
	n, ok := l.operandsOf(number)
	if !ok {
		return Other
	}
	return table[l].plural(n)
}

// HasForm reports whether the language has numbers of a category.
func (l Lang) HasForm(c Category) bool { return table[l].forms>>c&1 != 0 }

// operands are the numbers that CLDR's rules use: the whole part i, the number of
// decimals v, and the decimals as a number f. Long numbers i and f are reduced to
// less than two million with the same last six digits, which is all that rules
// depend on, because an int has 32 bits in some browser programs.
type operands struct{ i, v, f int }

func (l Lang) operandsOf(number string) (n operands, ok bool) {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(number, "+"), minus), table[l].decimal)
	if n.i, ok = lastDigits(strings.ReplaceAll(whole, table[l].group, "")); !ok || whole == "" {
		return n, false
	}
	n.v = len(fraction)
	n.f, ok = lastDigits(fraction)
	return n, ok
}

// lastDigits reads a whole number. From a million on, it returns the last six
// digits plus a million.
func lastDigits(s string) (n int, ok bool) {
	const million = 1000000
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		if n = 10*n + int(s[i]-'0'); n >= 2*million {
			n = n%million + million
		}
	}
	return n, true
}

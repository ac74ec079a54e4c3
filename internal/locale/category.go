package locale

import "strings"

// Category is one of CLDR's kinds of number: a word has a form for each that the
// language has.
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

// Category gives the category of a number as it is written in the language, with
// or without its sign and groups: 1.0 is other in English where 1 is one. What is
// no number is other.
func (l Lang) Category(number string) Category {
	n, ok := l.operandsOf(number)
	if !ok {
		return Other
	}
	return table[l].plural(n)
}

// HasForm reports whether numbers of the language can be of a category.
func (l Lang) HasForm(c Category) bool { return table[l].forms>>c&1 != 0 }

// operands are what CLDR's rules look at: the whole part i, the number of decimals
// v, and the decimals as a number f. Of long numbers i and f are kept below two
// million, with the same last six digits: rules look at no more, and an int is 32
// bits wide in some browsers' programs.
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

// lastDigits reads a whole number, of a million and more its last six digits and a
// million.
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

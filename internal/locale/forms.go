package locale

import "strings"

// Alone returns the form without a number, such as a unit in a heading or after a
// field. It is the form for a hundred.
func (p Plural) Alone(l Lang) string { return p.In(l, "100") }

// Is reports whether a text is one of the forms of the plural in the language, as
// [PlainUnit] writes them.
func (p Plural) Is(l Lang, unit string) bool {
	one := p.One.In(l)
	if !strings.Contains(one, formEnd) {
		return unit == PlainUnit(one) || unit == PlainUnit(p.Other.In(l))
	}
	for one != "" {
		var this string
		if this, one, _ = strings.Cut(one, formEnd); unit == PlainUnit(this) {
			return true
		}
	}
	return false
}

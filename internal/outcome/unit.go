package outcome

import "aicontinent/internal/locale"

// Kind says how values are written.
type Kind uint8

// The kinds of units.
const (
	Quantity Kind = iota // a number and what is counted
	Multiple             // likewise, but a multiple of the first year on the map and in the strip
	Percent              // a fraction of 1 as a percentage, and differences in points
	Money                // billions of euros, and millions where they are few
)

// Writing says how values of a column are written: what they are counted in, and what
// they are rounded to.
type Writing struct {
	Kind   Kind
	Word   locale.Plural // behind a number; percentages and money need none
	Each   float64       // one of it, in the unit of the column
	Small  locale.Plural // of differences that are less than one
	Little float64       // one of those, in the unit of the column; 0 for none
	Bare   bool          // the names of the outcome say what is counted
	Signed bool          // money that may be a surplus or a deficit

	Read  Rounding // on the map and in the strip
	Moved Rounding // where something is said to move it
	Exact Rounding // in questions and comparisons
}

// Rounding is to so many decimals or, as a multiple of [Digits], to so many
// significant digits.
type Rounding int

// Digits times three is a rounding to three significant digits.
const Digits Rounding = -1

// Write writes a number.
func (r Rounding) Write(l locale.Lang, v float64) string {
	if r < 0 {
		return l.Significant(v, int(-r))
	}
	return l.Number(v, int(r))
}

// In writes a value of the column in the unit.
func (u *Writing) In(l locale.Lang, v float64, to Rounding) string {
	number := to.Write(l, v/u.Each)
	if u.Bare {
		return number
	}
	return l.Count(number, u.Word)
}

// alike is the word of a unit that has one form.
func alike(t locale.Text) locale.Plural { return locale.Plural{One: t, Other: t} }

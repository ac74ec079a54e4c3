package locale

// Plural is a text in the forms that a number asks for, by the categories of
// CLDR: in English one is 1 without decimals, in French all that is below 2.
type Plural struct{ One, Other Text }

// In gives the text in the form that a number asks for, as it is written in the
// language. Of a range, the number is its second end.
func (p Plural) In(l Lang, number string) string { return p.form(l, number).In(l) }

// Fill is [Text.Fill] in the form that a number asks for.
func (p Plural) Fill(l Lang, number string, pairs ...string) string {
	return p.form(l, number).Fill(l, pairs...)
}

// Count writes a number and what is counted, with a space that does not break.
func (l Lang) Count(number string, counted Plural) string {
	return l.Unit(number, counted.In(l, number))
}

func (p Plural) form(l Lang, number string) Text {
	if l.Category(number) == One {
		return p.One
	}
	return p.Other
}

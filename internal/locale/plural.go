package locale

import "strings"

// Plural is a text in the forms that a number asks for, by the categories of
// CLDR: in English one is 1 without decimals, in French all that is below 2.
type Plural struct{ One, Other Text }

// In gives the text in the form that a number asks for, as it is written in the
// language. Of a range, the number is its second end.
func (p Plural) In(l Lang, number string) string {
	place, one := l.place(number), p.One.In(l)
	switch {
	case strings.Contains(one, formEnd):
		return form(one, place)
	case place == 0:
		return one
	}
	return form(p.Other.In(l), place)
}

// Fill is [Text.Fill] in the form that a number asks for.
func (p Plural) Fill(l Lang, number string, pairs ...string) string {
	return fill(p.In(l, number), pairs)
}

// Count writes a number and what is counted, with a space that does not break.
func (l Lang) Count(number string, counted Plural) string {
	return l.Unit(number, counted.In(l, number))
}

// place gives the place of the form that a number asks for among those that the
// language has.
func (l Lang) place(number string) int {
	place, asked := 0, l.Category(number)
	for c := Zero; c < asked; c++ {
		if l.HasForm(c) {
			place++
		}
	}
	return place
}

// Forms is how many forms a plural has in the language.
func (l Lang) Forms() int {
	forms := 0
	for c := Zero; c <= Other; c++ {
		if l.HasForm(c) {
			forms++
		}
	}
	return forms
}

// formEnd stands between the forms of a plural.
const formEnd = "\x00"

// Joined writes the forms of a plural as one text. Where the last ones are the same,
// all but the first of them are left out, and formEnd stands behind it.
func Joined(forms []string) string {
	n := len(forms)
	for n > 1 && forms[n-1] == forms[n-2] {
		n--
	}
	joined := strings.Join(forms[:n], formEnd)
	if n < len(forms) {
		joined += formEnd
	}
	return joined
}

// form gives the form of a plural with this place among the forms that stand for its
// first, as [Joined] writes them.
func form(forms string, place int) string {
	for {
		this, rest, _ := strings.Cut(forms, formEnd)
		if place == 0 || rest == "" {
			return this
		}
		forms = rest
		place--
	}
}

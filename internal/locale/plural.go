package locale

import "strings"

// Plural is a text whose form depends on a number, by the categories of CLDR: in
// English One is for 1 without decimals, in French for everything below 2.
type Plural struct{ One, Other Text }

// In returns the form for a number as it is written in the language. For a range,
// the number is its upper end.
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

// Fill is [Text.Fill] with the form for a number.
func (p Plural) Fill(l Lang, number string, pairs ...string) string {
	return fill(p.In(l, number), pairs)
}

// Count writes a number and what is counted, with a no-break space.
func (l Lang) Count(number string, counted Plural) string {
	return l.Unit(number, counted.In(l, number))
}

// place is the index of the form for a number among those of the language.
func (l Lang) place(number string) int {
	place, asked := 0, l.Category(number)
	for c := Zero; c < asked; c++ {
		if l.HasForm(c) {
			place++
		}
	}
	return place
}

// Forms is the number of plural forms of the language.
func (l Lang) Forms() int {
	forms := 0
	for c := Zero; c <= Other; c++ {
		if l.HasForm(c) {
			forms++
		}
	}
	return forms
}

// formEnd separates the forms of a plural.
const formEnd = "\x00"

// Joined writes the forms of a plural as one text. If the last ones are equal, only
// the first of them is written, with formEnd after it.
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

// form returns the form with an index from forms that [Joined] wrote.
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

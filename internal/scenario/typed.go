package scenario

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// Typed reads what somebody typed into a field, or what its slider gives: a number
// as people or links write it, with or without the field's unit. If there is no
// problem, the value is allowed.
func (f *Field) Typed(l locale.Lang, typed string) (float64, *Problem) {
	shown, reason, ok := readWithin(l, typed, f.Unit.Takes, f.Unit.Shown(f.Min), f.Unit.Shown(f.Max))
	if !ok {
		return 0, &Problem{Reason: reason, Field: f, Given: typed}
	}
	v := f.Unit.Kept(shown)
	p := f.Check(v)
	if p != nil {
		p.Given = typed
	}
	return v, p
}

// TypedParameter reads what somebody typed for the parameter in a row of
// evidence.Table.
func TypedParameter(l locale.Lang, row int, typed string) (float64, *Problem) {
	v, reason, ok := readWithin(l, typed, ParameterTakes(row), evidence.Table[row].Low, evidence.Table[row].High)
	key := ParameterPrefix + evidence.Table[row].ID
	switch p := &evidence.Table[row]; {
	case !ok:
		return 0, &Problem{Key: key, Given: typed, Reason: reason, row: row + 1}
	case v < p.Low || v > p.High:
		return 0, &Problem{Key: key, Given: typed, Reason: OutOfRange, row: row + 1}
	}
	return v, nil
}

// ReadTyped reads a number as links, sliders and people write it, with or without a
// unit that takes accepts in the form of [locale.PlainUnit]. Where billions are
// accepted, a thousand millions of euros or more may be typed in millions: 300.000
// M€. If ok is false, reason says what is wrong.
//
// In languages that group digits with points, 1.500 is 1500.
func ReadTyped(l locale.Lang, typed string, takes func(l locale.Lang, unit string) bool) (v float64, reason Reason, ok bool) {
	if v, ok := ParseNumber(typed); ok && !l.IsGrouped(typed) {
		return v, 0, true
	}
	v, unit, ok := l.ReadNumber(typed)
	switch {
	case !ok:
		return 0, NotNumber, false
	case unit == "" || takes(l, unit):
		return v, 0, true
	case (v >= 1000 || v <= -1000) && l.IsMoney(locale.Millions, unit) && takes(l, "bn"):
		return v / 1000, 0, true
	default:
		return 0, WrongUnit, false
	}
}

// readWithin is ReadTyped for a number in a range. If points group digits, a number
// that is out of range in that reading and in range as sliders write numbers is
// read as a slider's.
func readWithin(l locale.Lang, typed string, takes func(l locale.Lang, unit string) bool, low, high float64) (v float64, reason Reason, ok bool) {
	v, reason, ok = ReadTyped(l, typed, takes)
	if ok && (v < low || v > high) && l.IsGrouped(typed) {
		if plain, isPlain := ParseNumber(typed); isPlain && plain >= low && plain <= high {
			return plain, 0, true
		}
	}
	return v, reason, ok
}

// Takes reports whether somebody may type a unit, in the form of
// [locale.PlainUnit], after a number in this unit.
func (u Unit) Takes(l locale.Lang, unit string) bool {
	switch u {
	case Billions:
		return l.Is(locale.Euros, unit) || l.IsMoney(locale.Billions, unit)
	case Percent, Tenths:
		return l.Is(locale.Percents, unit)
	case Ratio:
		return l.Is(locale.Times, unit)
	case YearSpan:
		return l.Is(locale.Years, unit)
	case GigawattsAYear:
		return l.Is(locale.Gigawatts, unit) || l.IsYearly(locale.Gigawatts, unit)
	case Sites:
		return IsCounted(unit, sites)
	case TerawattHours:
		return unit == "twh"
	}
	return false
}

// IsUnit reports whether a unit, in the form of [locale.PlainUnit], is a text in
// any language.
func IsUnit(unit string, text locale.Text) bool {
	for _, l := range locale.Langs {
		if unit == locale.PlainUnit(text.In(l)) {
			return true
		}
	}
	return false
}

// IsCounted is IsUnit for the plural forms of a counted thing.
func IsCounted(unit string, counted locale.Plural) bool {
	for _, l := range locale.Langs {
		if counted.Is(l, unit) {
			return true
		}
	}
	return false
}

// ParameterTakes returns a function that reports whether a unit, in the form of
// [locale.PlainUnit], is that of the parameter in a row of evidence.Table, or its
// beginning, such as EUR M of EUR M per MW.
func ParameterTakes(row int) func(l locale.Lang, unit string) bool {
	return func(l locale.Lang, unit string) bool { return isParameterUnit(l, row, unit) }
}

func isParameterUnit(typed locale.Lang, row int, unit string) bool {
	own, raw := evidence.WordsOf(row).Unit, evidence.Table[row].Unit
	switch {
	case IsUnit(unit, own), unit == locale.PlainUnit(raw):
		return true
	case raw == "years":
		return YearSpan.Takes(typed, unit)
	case strings.HasPrefix(raw, "EUR bn"):
		return Billions.Takes(typed, unit)
	}
	ends := []string{", "}
	for _, of := range typed.Words(locale.Of) {
		ends = append(ends, " "+of+" ")
	}
	for _, l := range locale.Langs {
		for _, end := range ends {
			if head, _, found := strings.Cut(own.In(l), end); found && unit == locale.PlainUnit(head) {
				return true
			}
		}
	}
	return false
}

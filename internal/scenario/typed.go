package scenario

import (
	"slices"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// Typed reads what somebody typed into a field, or what its slider gives: a
// number as people or links write it, alone or with the field's unit. The value
// is allowed where there is no problem.
func (f *Field) Typed(l locale.Lang, typed string) (float64, *Problem) {
	shown, reason, ok := ReadTyped(l, typed, f.Unit.Takes)
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

// TypedParameter reads what somebody typed for the parameter of a row of
// evidence.Table.
func TypedParameter(l locale.Lang, row int, typed string) (float64, *Problem) {
	v, reason, ok := ReadTyped(l, typed, ParameterTakes(row))
	key := ParameterPrefix + evidence.Table[row].ID
	switch p := &evidence.Table[row]; {
	case !ok:
		return 0, &Problem{Key: key, Given: typed, Reason: reason, row: row + 1}
	case v < p.Low || v > p.High:
		return 0, &Problem{Key: key, Given: typed, Reason: OutOfRange, row: row + 1}
	}
	return v, nil
}

// ReadTyped reads a number as links and sliders write it and as people type it,
// alone or with a unit that is taken, written as [locale.PlainUnit] does. The
// reason is what is wrong where it is not ok.
func ReadTyped(l locale.Lang, typed string, takes func(unit string) bool) (v float64, reason Reason, ok bool) {
	if v, ok := ParseNumber(typed); ok {
		return v, 0, true
	}
	v, unit, ok := l.ReadNumber(typed)
	switch {
	case !ok:
		return 0, NotNumber, false
	case unit != "" && !takes(unit):
		return 0, WrongUnit, false
	}
	return v, 0, true
}

// words lists how people write each unit in either language, beside the texts
// that the calculator writes itself.
var words = map[Unit][]string{
	Billions: {
		"€", "bn", "€bn", "bn€", "b€", "€b", "eurbn", "bneur", "billion", "billions", "€billion", "billion€", "billions€", "billioneuro", "billioneuros", "billionsofeuros",
		"md", "mds", "md€", "mds€", "mrd€", "milliard", "milliards", "milliard€", "milliards€", "milliarddeuro", "milliarddeuros", "milliardsdeuros",
	},
	Percent:        {"%", "percent", "pct", "pourcent"},
	Tenths:         {"%", "percent", "pct", "pourcent"},
	Ratio:          {"×", "x", "times", "fois"},
	YearSpan:       {"y", "yr", "yrs", "year", "years", "a", "an", "ans", "année", "années", "annee", "annees"},
	GigawattsAYear: {"gw", "gw/year", "gw/yr", "gwperyear", "gwayear", "gw/an", "gwparan"},
	Sites:          {"site", "sites"},
	TerawattHours:  {"twh"},
}

// Takes reports whether somebody may type a unit, as [locale.PlainUnit] writes
// it, after a number in this one.
func (u Unit) Takes(unit string) bool { return slices.Contains(words[u], unit) }

// IsUnit reports whether a unit, as [locale.PlainUnit] writes it, is one of some
// texts in any language.
func IsUnit(unit string, texts ...locale.Text) bool {
	for _, text := range texts {
		for _, l := range locale.Langs {
			if unit == locale.PlainUnit(text.In(l)) {
				return true
			}
		}
	}
	return false
}

// ParameterTakes gives what reports whether a unit, as [locale.PlainUnit] writes
// it, is that of the parameter of a row of evidence.Table, or what that begins
// with: EUR M of EUR M per MW.
func ParameterTakes(row int) func(unit string) bool {
	return func(unit string) bool { return isParameterUnit(row, unit) }
}

func isParameterUnit(row int, unit string) bool {
	own, raw := evidence.WordsOf(row).Unit, evidence.Table[row].Unit
	switch {
	case IsUnit(unit, own), unit == locale.PlainUnit(raw):
		return true
	case raw == "years":
		return YearSpan.Takes(unit)
	case strings.HasPrefix(raw, "EUR bn"):
		return Billions.Takes(unit)
	}
	for _, l := range locale.Langs {
		text := own.In(l)
		for _, of := range []string{" per ", " par ", " of ", " de ", " in ", " en ", " dans ", ", "} {
			if head, _, found := strings.Cut(text, of); found && unit == locale.PlainUnit(head) {
				return true
			}
		}
	}
	return false
}

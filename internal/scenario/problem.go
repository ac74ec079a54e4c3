package scenario

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
)

// Reason says what is wrong with a value.
type Reason int

// The reasons.
const (
	NotNumber        Reason = iota // unreadable
	OutOfRange                     // a number outside Min and Max
	NotWhole                       // a fraction where a whole number is required
	WrongUnit                      // a number with a unit that the field does not accept
	WrongCount                     // a list with too many or too few parts
	WrongSum                       // a split that does not sum to 1000
	NotAim                         // not of the form 75@2030
	UnknownParameter               // p.ID with no such ID
	Twice                          // the same key given more than once
	NotOption                      // an option of an embed with an invalid value
	Misspelt                       // a key that differs from a known one by one letter, and sets nothing
)

// Problem is an invalid value: which one, what was given, and what is allowed. The
// lever keeps its default.
type Problem struct {
	Key    string // of the link
	Given  string // as given
	Reason Reason
	Field  *Field // whose range it is, for OutOfRange, NotNumber and NotWhole of levers
	Sum    int    // for WrongSum, in tenths of a percent
	row    int    // of evidence.Table plus one, for parameters

	Options string // what is allowed, for NotOption
	Meant   string // the key that may be meant, for Misspelt and UnknownParameter
}

// Error returns the message in English with the key, for terminals.
func (p Problem) Error() string { return p.message(locale.En, true) }

// In returns the message for a page: it names the lever, the value and what is
// allowed. It contains the key only if there is no other name.
func (p Problem) In(l locale.Lang) string {
	return p.message(l, p.Reason == UnknownParameter || p.Reason == Misspelt)
}

func (p Problem) message(l locale.Lang, withKey bool) string {
	name := p.name(l)
	if withKey {
		name += " (" + shorten(p.Key) + ")"
	}
	return problemText.Fill(l, "name", name, "given", Quote(l, p.Given), "allowed", p.allowed(l))
}

// Typed returns the message for the control in which the value was typed.
func (p Problem) Typed(l locale.Lang) string {
	text := typedNumber
	switch {
	case p.Reason > WrongUnit:
		return p.In(l)
	case p.row > 0:
		row := &evidence.Table[p.row-1]
		if text = typedParameter; p.Reason == WrongUnit {
			text = wrongUnitParameter
		}
		return text.Fill(l, "given", Quote(l, p.Given), "name", p.name(l), "low", parameterNumber(l, row.Low), "high", parameterNumber(l, row.High),
			"unit", evidence.WordsOf(p.row-1).Unit.In(l))
	case p.Field.Unit == Year:
		text = typedYear
	case p.Reason == WrongUnit:
		text = wrongUnit
	case p.Field.Unit == Tenths:
		text = typedTenths
	case p.Field.Whole:
		text = typedWhole
	}
	low, high := p.Field.Unit.Format(l, p.Field.Min), p.Field.Unit.Format(l, p.Field.Max)
	return text.Fill(l, "name", p.name(l), "given", Quote(l, p.Given), "low", low, "high", high)
}

func (p Problem) name(l locale.Lang) string {
	if p.row > 0 {
		return evidence.WordsOf(p.row - 1).Name.In(l)
	}
	if lever, ok := Lookup(p.Key); ok {
		name := lever.Name.In(l)
		if p.Field != nil && len(lever.Fields) > 1 {
			return name + ", " + p.Field.Name.In(l)
		}
		return name
	}
	side, isSide := sideNames[p.Key]
	switch {
	case p.Reason == Misspelt:
		return unknownKey.In(l)
	case p.Field != nil:
		return p.Field.Name.In(l)
	case isSide:
		return side.In(l)
	case p.Reason == NotOption, p.Reason == Twice && p.Key != "" && !strings.HasPrefix(p.Key, ParameterPrefix):
		return option.Fill(l, "key", p.Key)
	}
	return unknownName.In(l)
}

func (p Problem) allowed(l locale.Lang) string {
	switch p.Reason {
	case WrongCount:
		if p.Key == KeySplit {
			return wrongSplitCount.In(l)
		}
		return wrongCount.In(l)
	case WrongSum:
		return wrongSum.Fill(l, "sum", Tenths.Format(l, float64(p.Sum)))
	case NotAim:
		return notAim.In(l)
	case UnknownParameter:
		if p.Meant != "" {
			return nearParameter.Fill(l, "key", p.Meant)
		}
		return unknownParameter.In(l)
	case Misspelt:
		return p.meant(l)
	case Twice:
		return twice.In(l)
	case NotOption:
		return among.Fill(l, "options", p.Options)
	}
	if p.row > 0 {
		row := &evidence.Table[p.row-1]
		return between.Fill(l, "low", parameterNumber(l, row.Low), "high", parameterNumber(l, row.High))
	}
	text := between
	if p.Field.Unit == Tenths {
		text = tenthsBetween
	} else if p.Field.Whole {
		text = wholeBetween
	}
	low, high := p.Field.Unit.Format(l, p.Field.Min), p.Field.Unit.Format(l, p.Field.Max)
	return text.Fill(l, "low", low, "high", high)
}

// meant says which key may be meant by a misspelt one.
func (p Problem) meant(l locale.Lang) string {
	if lever, ok := Lookup(p.Meant); ok {
		return nearKey.Fill(l, "key", p.Meant, "name", lever.Name.In(l))
	}
	if row, ok := evidence.Index(strings.TrimPrefix(p.Meant, ParameterPrefix)); ok {
		return nearKey.Fill(l, "key", p.Meant, "name", evidence.WordsOf(row).Name.In(l))
	}
	return nearOption.Fill(l, "key", p.Meant)
}

// parameterNumber writes a parameter's value, as links do if those use an exponent.
func parameterNumber(l locale.Lang, v float64) string {
	if text := FormatNumber(v); strings.Contains(text, "e") {
		return text
	}
	return l.Plain(v)
}

// Quote puts what was given in quotation marks.
func Quote(l locale.Lang, s string) string {
	return l.Quote(shorten(s))
}

// shorten cuts what was given to the length of a line and replaces characters that
// cannot be shown.
func shorten(s string) string {
	const longest = 40
	if utf8.RuneCountInString(s) > longest {
		s = string([]rune(s)[:longest]) + "…"
	}
	return strings.Map(func(r rune) rune {
		if !strconv.IsGraphic(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

// Problems is a list of problems as one error.
type Problems []Problem

// Error returns one line for each problem, in English.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i := range p {
		lines[i] = p[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Refusals returns the problems of values. Keys that may be misspelt set nothing
// and are no reason to refuse a request.
func (p Problems) Refusals() Problems {
	var list Problems
	for i := range p {
		if p[i].Reason != Misspelt {
			list = append(list, p[i])
		}
	}
	return list
}

// Err returns the list as an error, or nil if it is empty.
func (p Problems) Err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Range returns what a field allows, as docs and help write it: "0-500, step 5".
func (f *Field) Range() string {
	plain := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	return plain(f.Min) + "-" + plain(f.Max) + ", step " + plain(f.Step)
}

var (
	problemText        = locale.Text("{name}: {given} cannot be used. {allowed}")
	between            = locale.Text("Allowed: {low} to {high}.")
	wholeBetween       = locale.Text("Allowed: a whole number, {low} to {high}.")
	tenthsBetween      = locale.Text("Allowed: {low} to {high}, to the tenth; in a link, 0 to 1000 tenths.")
	wrongCount         = locale.Text("Four values are needed, separated by commas.")
	wrongSplitCount    = locale.Text("Four values are needed, separated by commas, and at most a fifth: what is not assigned.")
	wrongSum           = locale.Text("The four shares make {sum}; they must make 100%, in tenths of a percent: 1000. A fifth value says what is not assigned.")
	notAim             = locale.Text("Allowed: a share of 1 to 95% and a year from 2027 to 2040, such as 75@2030.")
	unknownParameter   = locale.Text("No parameter has this name. The method page lists them all.")
	among              = locale.Text("Allowed: {options}.")
	option             = locale.Text("Option {key}")
	twice              = locale.Text("The value is given twice; only one is allowed.")
	typedNumber        = locale.Text("{given} cannot be used: a number from {low} to {high}. The earlier value is kept.")
	typedTenths        = locale.Text("{given} cannot be used: a number from {low} to {high}, one decimal at most. The earlier value is kept.")
	typedWhole         = locale.Text("{given} cannot be used: a whole number from {low} to {high}. The earlier value is kept.")
	typedYear          = locale.Text("{given} cannot be used: a year from {low} to {high}. The earlier value is kept.")
	typedParameter     = locale.Text("{given} cannot be used: a number from {low} to {high} ({unit}). The earlier value is kept.")
	wrongUnit          = locale.Text("{name}: {given} has another unit than this field. Allowed: a number from {low} to {high}, with this unit or without. The earlier value is kept.")
	wrongUnitParameter = locale.Text("{name}: {given} has another unit than this field. Allowed: a number from {low} to {high} ({unit}), with this unit or without. The earlier value is kept.")
	nearParameter      = locale.Text("No parameter has this name; the nearest is {key}.")
	nearKey            = locale.Text("This key sets nothing; {key} sets “{name}”.")
	nearOption         = locale.Text("This key sets nothing; the nearest option is {key}.")
	unknownKey         = locale.Text("Unknown key")
	unknownName        = locale.Text("Parameter")
)

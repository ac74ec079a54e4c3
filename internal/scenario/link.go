package scenario

import (
	"slices"
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/versions"
)

// Link is what a link holds.
type Link struct {
	Scenario Scenario
	Version  string   // of the model that the link was made with; empty where it does not say
	Problems Problems // what could not be taken; each lever named keeps its default
	Rest     string   // the parts that are no lever, as they were
	Misspelt Problems // keys among these that differ from a lever's by one letter
	Unknown  []string // all keys among these that are none of this site's
}

// Noted gives all that a page says of a link: what could not be taken, and what
// may be misspelt.
func (l *Link) Noted() Problems { return append(slices.Clone(l.Problems), l.Misspelt...) }

// ParameterPrefix starts the key of a parameter set by hand.
const ParameterPrefix = "p."

// KeyVersion is the key of the model's version in a link.
const KeyVersion = "m"

// Parse reads a link: a whole address, or just its query. What cannot be taken
// is listed as a problem, and everything else stands. [Parts] says how a mangled
// link is read.
func Parse(link string) Link {
	out := Link{Scenario: Default()}
	var rest []string
	seen := map[string]bool{}
	for _, part := range Parts(Query(link)) {
		key, value := part.Key, part.Value
		lever, isLever := Lookup(key)
		isParameter := strings.HasPrefix(key, ParameterPrefix)
		switch {
		case (isLever || isParameter) && seen[key]:
			out.refuse(Problem{Key: key, Given: value, Reason: Twice})
		case isLever:
			out.set(lever, value)
		case isParameter:
			out.override(key, value)
		case key == KeyVersion: // the first that is one counts; links made from this one carry their own
			if versions.IsNumber(value) && out.Version == "" {
				out.Version = value
			}
		default:
			rest = append(rest, part.Text)
			out.note(part)
		}
		seen[key] = true
	}
	out.Rest = strings.Join(rest, "&")
	return out
}

// note lists a part whose key is no lever's, unless the key is known otherwise.
func (out *Link) note(part Part) {
	if Known(part.Key) {
		return
	}
	out.Unknown = append(out.Unknown, part.Key)
	if key := misspelt(unmangled(part.Key)); key != "" {
		out.Misspelt = append(out.Misspelt, Problem{Key: part.Key, Given: part.Value, Reason: Misspelt, Meant: key})
	}
}

// refuse notes a problem and puts the lever back at its default.
func (out *Link) refuse(p Problem) {
	if lever, ok := Lookup(p.Key); ok {
		out.Scenario = lever.Reset(out.Scenario)
	} else if row, ok := evidence.Index(strings.TrimPrefix(p.Key, ParameterPrefix)); ok {
		out.Scenario = out.Scenario.Restore(row)
		p.row = row + 1
	}
	out.Problems = append(out.Problems, p)
}

func (out *Link) set(lever *Lever, value string) {
	s, problem := lever.Set(out.Scenario, value)
	if problem != nil {
		out.refuse(*problem)
		return
	}
	out.Scenario = s
}

// Set gives the scenario with a lever set to a value as links write it, or
// says what is wrong with the value.
func (lever *Lever) Set(s Scenario, value string) (Scenario, *Problem) {
	problem := func(p Problem) (Scenario, *Problem) {
		p.Key, p.Given = lever.Key, value
		return s, &p
	}
	separator := ","
	if lever.Key == KeyAim {
		separator = "@"
	}
	parts := strings.Split(value, separator)
	unassigned := 0.0
	if lever.Key == KeySplit && len(parts) == len(lever.Fields)+1 {
		var p *Problem
		if unassigned, p = Unassigned.read(parts[len(parts)-1]); p != nil {
			return problem(*p)
		}
		parts = parts[:len(lever.Fields)]
	}
	if len(parts) != len(lever.Fields) {
		switch {
		case lever.Key == KeyAim:
			return problem(Problem{Reason: NotAim})
		case len(lever.Fields) > 1:
			return problem(Problem{Reason: WrongCount})
		}
		return problem(Problem{Reason: NotNumber, Field: lever.Single()})
	}
	next, sum := s, 0.0
	for i, part := range parts {
		f := &lever.Fields[i]
		v, p := f.read(part)
		if p != nil {
			return problem(*p)
		}
		next = f.With(next, v)
		sum += v
	}
	if sum += unassigned; lever.Key == KeySplit && sum != Unassigned.Max {
		return problem(Problem{Reason: WrongSum, Sum: int(sum)})
	}
	return next, nil
}

// read gives the value that a part of a link holds, or says what is wrong with
// it.
func (f *Field) read(part string) (float64, *Problem) {
	v, ok := ParseNumber(trim(part))
	if !ok {
		return 0, &Problem{Reason: NotNumber, Field: f}
	}
	return v, f.Check(v)
}

func (out *Link) override(key, value string) {
	s, problem := SetParameter(out.Scenario, key, value)
	if problem != nil {
		out.refuse(*problem)
		return
	}
	out.Scenario = s
}

// SetParameter gives the scenario with a parameter set by hand to a value as
// links write it; the key is p.ID.
func SetParameter(s Scenario, key, value string) (Scenario, *Problem) {
	row, ok := evidence.Index(strings.TrimPrefix(key, ParameterPrefix))
	if !ok {
		return s, &Problem{Key: key, Given: value, Reason: UnknownParameter, Meant: misspelt(key)}
	}
	v, ok := ParseNumber(value)
	p := &evidence.Table[row]
	switch {
	case !ok:
		return s, &Problem{Key: key, Given: value, Reason: NotNumber, row: row + 1}
	case v < p.Low || v > p.High:
		return s, &Problem{Key: key, Given: value, Reason: OutOfRange, row: row + 1}
	}
	return s.Override(row, v), nil
}

// ParseNumber reads a number as links hold it: a plain decimal number, and
// perhaps an exponent (5e25).
func ParseNumber(s string) (float64, bool) {
	mantissa, exponent, found := strings.Cut(s, "e")
	v, ok := locale.ParseDecimal(mantissa)
	if !found || !ok {
		return v, ok
	}
	if n, ok := locale.ParseDecimal(strings.TrimPrefix(exponent, "+")); !ok || n < -999 || n > 999 {
		return 0, false
	}
	v, err := strconv.ParseFloat(mantissa+"e"+exponent, 64)
	if err != nil {
		return 0, false
	}
	return v + 0, true // -0 becomes 0
}

// FormatNumber writes a number as links hold it: with the fewest digits that
// read back exactly, and an exponent only where it would be very long.
func FormatNumber(v float64) string {
	const longest = 24 // that reads back
	text := strconv.FormatFloat(v, 'f', -1, 64)
	if v >= 1e15 || len(text) > longest {
		text = strings.Replace(strconv.FormatFloat(v, 'e', -1, 64), "+", "", 1)
	}
	return text
}

// Query gives the scenario as the query of its one canonical link: what
// differs from the default, in the order of the tables. It is empty for the
// default.
func (s Scenario) Query() string {
	var b []byte
	d := Default()
	for i := range Levers {
		lever := &Levers[i]
		if !lever.differs(s, d) {
			continue
		}
		b = appendKey(b, lever.Key)
		for j := range lever.Fields {
			if j > 0 && lever.Key == KeyAim {
				b = append(b, '@')
			} else if j > 0 {
				b = append(b, ',')
			}
			b = append(b, FormatNumber(lever.Fields[j].Value(s))...)
		}
		if unassigned := Unassigned.Value(s); lever.Key == KeySplit && unassigned > 0 {
			b = append(append(b, ','), FormatNumber(unassigned)...)
		}
	}
	for _, h := range s.Overrides {
		b = appendKey(b, ParameterPrefix+evidence.Table[h.Index].ID)
		b = append(b, FormatNumber(h.Value)...)
	}
	return string(b)
}

// Dated gives the query with the version of the model at hand, for links that
// are shared and cited: a later model can then say how far it has moved.
func (s Scenario) Dated() string {
	return string(appendKey([]byte(s.Query()), KeyVersion)) + model.Version
}

// Changed lists the levers that differ from the default.
func (s Scenario) Changed() []*Lever {
	var list []*Lever
	d := Default()
	for i := range Levers {
		if Levers[i].differs(s, d) {
			list = append(list, &Levers[i])
		}
	}
	return list
}

func (lever *Lever) differs(s, d Scenario) bool {
	for i := range lever.Fields {
		if f := &lever.Fields[i]; f.Value(s) != f.Value(d) {
			return true
		}
	}
	return false
}

// Reset gives the scenario with the lever back at its default.
func (lever *Lever) Reset(s Scenario) Scenario {
	for i := range lever.Fields {
		s = lever.Fields[i].With(s, lever.Fields[i].Default)
	}
	return s
}

func appendKey(b []byte, key string) []byte {
	if len(b) > 0 {
		b = append(b, '&')
	}
	return append(append(b, key...), '=')
}

// Aim gives the target, and whether one is set.
func (s Scenario) Aim() (model.Aim, bool) { return s.Levers.Aim, s.Levers.Aim.Set() }

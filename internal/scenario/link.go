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

// Link is the content of a link.
type Link struct {
	Scenario Scenario
	Version  string   // of the model that the link was made with; empty if it does not say
	Problems Problems // invalid values; each lever named keeps its default
	Rest     string   // the parts that are not levers, unchanged
	Misspelt Problems // keys in Rest that differ from a lever's by one letter
	Unknown  []string // all keys in Rest that this site does not know
}

// Noted returns everything that a page reports about a link: values that are not
// valid, and keys that may be misspelt.
func (l *Link) Noted() Problems { return append(slices.Clone(l.Problems), l.Misspelt...) }

// ParameterPrefix begins the key of a parameter set by hand.
const ParameterPrefix = "p."

// KeyVersion is the key of the model's version in a link.
const KeyVersion = "m"

// Parse reads a link: a whole address, or only its query. Each part that is not
// valid is listed as a problem and does not affect the others. [Parts] says how
// mangled links are read.
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
		case key == KeyVersion: // the first valid one counts; links made from this one have their own
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

// note records a part whose key is not a lever's, unless the key is known
// otherwise.
func (out *Link) note(part Part) {
	if Known(part.Key) {
		return
	}
	out.Unknown = append(out.Unknown, part.Key)
	if key := misspelt(unmangled(part.Key)); key != "" {
		out.Misspelt = append(out.Misspelt, Problem{Key: part.Key, Given: part.Value, Reason: Misspelt, Meant: key})
	}
}

// refuse records a problem and resets the lever to its default.
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

// Set returns the scenario with a lever set to a value as links write it, or the
// problem of the value.
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

// read returns the value of a part of a link, or its problem.
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

// SetParameter returns the scenario with a parameter set to a value as links write
// it. The key is p.ID.
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

// ParseNumber reads a number as links write it: a plain decimal number, possibly
// with an exponent (5e25).
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
	const longest = 24 // with more digits it would not be read back
	text := strconv.FormatFloat(v, 'f', -1, 64)
	if v >= 1e15 || len(text) > longest {
		text = strings.Replace(strconv.FormatFloat(v, 'e', -1, 64), "+", "", 1)
	}
	return text
}

// Query returns the scenario as the query of its canonical link: what differs from
// the default, in the order of the tables. It is empty for the default.
func (s Scenario) Query() string {
	var b []byte
	d := Default()
	for i := range Levers {
		lever := &Levers[i]
		if !lever.differs(&s.Levers, &d.Levers) {
			continue
		}
		b = appendKey(b, lever.Key)
		for j := range lever.Fields {
			if j > 0 && lever.Key == KeyAim {
				b = append(b, '@')
			} else if j > 0 {
				b = append(b, ',')
			}
			b = append(b, FormatNumber(lever.Fields[j].get(&s.Levers))...)
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

// Dated returns the query with the current version of the model, for links that are
// shared and cited: a later model can then say how its results differ.
func (s Scenario) Dated() string {
	return string(appendKey([]byte(s.Query()), KeyVersion)) + model.Version
}

// Changed lists the levers that differ from the default.
func (s Scenario) Changed() []*Lever {
	var list []*Lever
	d := Default()
	for i := range Levers {
		if Levers[i].differs(&s.Levers, &d.Levers) {
			list = append(list, &Levers[i])
		}
	}
	return list
}

func (lever *Lever) differs(a, b *model.Levers) bool {
	for i := range lever.Fields {
		if f := &lever.Fields[i]; f.get(a) != f.get(b) {
			return true
		}
	}
	return false
}

// Reset returns the scenario with the lever at its default.
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

// Aim returns the target, and whether one is set.
func (s Scenario) Aim() (model.Aim, bool) { return s.Levers.Aim, s.Levers.Aim.Set() }

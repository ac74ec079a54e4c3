package scenario

import (
	"strings"

	"aicontinent/internal/locale"
)

// Keys of a link to a comparison.
const (
	KeyA = "a"
	KeyB = "b"
)

// Comparison is what a link to a comparison holds: two scenarios.
type Comparison struct {
	A, B Link   // each with the problems of its own
	Rest string // the parts that are neither, as they were
	// Given says that the link names a scenario, and is not the example.
	Given bool
}

// Example is what the plan is compared with where a link names no scenario.
func Example() Scenario {
	preset, _ := PresetOf("adoption")
	return preset.Apply(Default())
}

// ParseComparison reads a link to a comparison: a= and b= hold a percent-encoded lever
// query or address each. A side that is not there is the plan as we read it;
// where neither is, the plan is compared with the example.
func ParseComparison(link string) Comparison {
	var p Comparison
	var rest []string
	given := [2]*string{}
	again := [2]*string{}
	for _, part := range Parts(Query(link)) {
		side := -1
		switch part.Key {
		case KeyA:
			side = 0
		case KeyB:
			side = 1
		default:
			rest = append(rest, part.Text)
			continue
		}
		text := part.Value
		if given[side] == nil {
			given[side] = &text
		} else if again[side] == nil {
			again[side] = &text
		}
	}
	p.Rest = strings.Join(rest, "&")
	p.Given = given[0] != nil || given[1] != nil
	for side, link := range []*Link{&p.A, &p.B} {
		*link = Parse("")
		if given[side] != nil {
			*link = Parse(*given[side])
		}
		if again[side] != nil {
			key := []string{KeyA, KeyB}[side]
			link.Problems = append(link.Problems, Problem{Key: key, Given: *again[side], Reason: Twice})
		}
	}
	if !p.Given {
		p.B.Scenario = Example()
	}
	return p
}

// Query gives the query that holds the pair, with the parts that are no lever.
func (p Comparison) Query() string {
	return pairQuery(p.A.query(), p.B.query(), p.Rest)
}

// Canonical gives the query of the pair's one canonical link. It is empty for
// the plan and the example.
func (p Comparison) Canonical() string {
	return pairQuery(p.A.Scenario.Query(), p.B.Scenario.Query(), "")
}

func pairQuery(a, b, rest string) string {
	var parts []string
	switch example := Example().Query(); {
	case a == "" && b == example:
	case a == "" && b == "":
		parts = append(parts, KeyB+"=")
	default:
		if a != "" {
			parts = append(parts, KeyA+"="+Encode(a))
		}
		if b != "" {
			parts = append(parts, KeyB+"="+Encode(b))
		}
	}
	if rest != "" {
		parts = append(parts, rest)
	}
	return strings.Join(parts, "&")
}

// query gives the link's scenario with the parts that are no lever, unless these
// would read back as something else.
func (l Link) query() string {
	query := l.Scenario.Query()
	all := query + l.Rest
	if query != "" && l.Rest != "" {
		all = query + "&" + l.Rest
	}
	// As a side of a pair it loses white space at its ends, among others.
	if again := Parse(Parts(KeyA + "=" + Encode(all)).Get(KeyA)); again.Rest != l.Rest || !again.Scenario.Equal(l.Scenario) {
		return query
	}
	return all
}

// Swap gives the pair the other way round.
func (p Comparison) Swap() Comparison {
	p.A, p.B = p.B, p.A
	return p
}

// Year is the year in which the two are compared: their horizon. Where they
// have two, it is the one that is not the default's; where neither is, the
// later one.
func (p Comparison) Year() int {
	a, b, usual := p.A.Scenario.Levers.Horizon, p.B.Scenario.Levers.Horizon, Default().Levers.Horizon
	switch {
	case a == usual:
		return b
	case b == usual:
		return a
	}
	return max(a, b)
}

// sideNames names the two scenarios of a comparison.
var sideNames = map[string]locale.Text{
	KeyA: "Scenario A",
	KeyB: "Scenario B",
}

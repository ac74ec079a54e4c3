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

// Comparison is a link to a comparison: two scenarios.
type Comparison struct {
	A, B Link   // each with its own problems
	Rest string // the parts that belong to neither, unchanged
	// Given says that the link names a scenario, so that this is not the example.
	Given bool
}

// Example is what the plan is compared with if a link names no scenario.
func Example() Scenario {
	preset, _ := PresetOf("adoption")
	return preset.Apply(Default())
}

// ParseComparison reads a link to a comparison. Each of a= and b= has a
// percent-encoded query or address. A missing side is the plan as we read it; if
// both are missing, the plan is compared with the example.
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

// Query returns the query of the pair, with the parts that are not levers.
func (p Comparison) Query() string {
	return pairQuery(p.A.query(), p.B.query(), p.Rest)
}

// Canonical returns the query of the pair's canonical link. It is empty for the
// plan and the example.
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

// query returns the link's scenario with the parts that are not levers, unless
// these would be read back differently.
func (l Link) query() string {
	query := l.Scenario.Query()
	all := query + l.Rest
	if query != "" && l.Rest != "" {
		all = query + "&" + l.Rest
	}
	// As a side of a pair it loses white space at its ends, for example.
	if again := Parse(Parts(KeyA + "=" + Encode(all)).Get(KeyA)); again.Rest != l.Rest || !again.Scenario.Equal(l.Scenario) {
		return query
	}
	return all
}

// Swap returns the pair with its sides exchanged.
func (p Comparison) Swap() Comparison {
	p.A, p.B = p.B, p.A
	return p
}

// Year is the year in which the two are compared, their horizon. If they differ, it
// is the one that is not the default, or else the later one.
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

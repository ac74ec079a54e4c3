package why

import (
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
)

// Change is something in which two scenarios differ: a lever, a parameter set
// by hand, or several of them that are taken together.
type Change struct {
	Choice bool     // where money goes; otherwise a belief
	Keys   []string // of the link: "s", "late", "p.firm_gain"
}

// Changes lists what it takes to make one scenario into another, in the order
// of links. What is shown changes no result and is left out. A target sets the
// paces, so both are one change.
func Changes(a, b scenario.Scenario) []Change {
	var list []Change
	pace := -1 // where the change of paces is
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		if lever.Role == scenario.View || !differ(lever, a, b) {
			continue
		}
		if lever.Key == scenario.KeyAim && pace >= 0 {
			list[pace].Keys = append(list[pace].Keys, lever.Key)
			continue
		}
		if lever.Key == scenario.KeyPace {
			pace = len(list)
		}
		list = append(list, Change{Choice: lever.Role == scenario.Choice, Keys: []string{lever.Key}})
	}
	for row := range evidence.Table {
		x, overriddenA := a.Parameter(row)
		y, overriddenB := b.Parameter(row)
		if overriddenA != overriddenB || x != y {
			list = append(list, Change{Keys: []string{scenario.ParameterPrefix + evidence.Table[row].ID}})
		}
	}
	return list
}

func differ(lever *scenario.Lever, a, b scenario.Scenario) bool {
	for i := range lever.Fields {
		if f := &lever.Fields[i]; f.Value(a) != f.Value(b) {
			return true
		}
	}
	return false
}

// Take gives scenario s with what a change is about as b has it.
func (c Change) Take(s, b scenario.Scenario) scenario.Scenario {
	for _, key := range c.Keys {
		if lever, ok := scenario.Lookup(key); ok {
			for i := range lever.Fields {
				f := &lever.Fields[i]
				s = f.With(s, f.Value(b))
			}
			continue
		}
		row, ok := evidence.Index(strings.TrimPrefix(key, scenario.ParameterPrefix))
		if !ok {
			continue
		}
		if v, overridden := b.Parameter(row); overridden {
			s = s.Override(row, v)
		} else {
			s = s.Restore(row)
		}
	}
	return s
}

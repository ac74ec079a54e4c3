// Package scenario holds what a visitor sets: the levers with their keys, ranges,
// defaults and names, the presets, and the link for all of it.
//
// [Levers] is the only place that says what a lever is called, allows and measures;
// links, flags, forms, sliders, messages and docs are made from it. The package is
// fmt-free and keeps to Go 1.21, since embeds share it.
package scenario

import (
	"slices"

	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
)

// Scenario is a choice of all levers, and of parameters set by hand. It is a value:
// methods that change something return a new one.
type Scenario struct {
	Levers    model.Levers
	Overrides []Override // in the order of evidence.Table; not to be changed in place
}

// Override is a parameter that a visitor set by hand.
type Override struct {
	Index int     // row of evidence.Table
	Value float64 // in the parameter's unit, within its low and high
}

// Default is the plan as we read it, with central beliefs.
func Default() Scenario {
	var s Scenario
	for i := range Levers {
		for j := range Levers[i].Fields {
			f := &Levers[i].Fields[j]
			f.set(&s.Levers, f.Default)
		}
	}
	return s
}

// Parameters returns the parameters: central values, except those that are
// overridden.
func (s Scenario) Parameters() evidence.Parameters {
	p := evidence.Central()
	for _, h := range s.Overrides {
		p[h.Index] = h.Value
	}
	return p
}

// Equal reports whether two scenarios set the same.
func (s Scenario) Equal(o Scenario) bool {
	return s.Levers == o.Levers && slices.Equal(s.Overrides, o.Overrides)
}

// Override returns the scenario with a parameter set by hand.
func (s Scenario) Override(index int, value float64) Scenario {
	overrides := make([]Override, 0, len(s.Overrides)+1)
	for _, h := range s.Overrides {
		if h.Index < index {
			overrides = append(overrides, h)
		}
	}
	overrides = append(overrides, Override{index, value})
	for _, h := range s.Overrides {
		if h.Index > index {
			overrides = append(overrides, h)
		}
	}
	s.Overrides = overrides
	return s
}

// Restore returns the scenario with a parameter at its central value.
func (s Scenario) Restore(index int) Scenario {
	var overrides []Override
	for _, h := range s.Overrides {
		if h.Index != index {
			overrides = append(overrides, h)
		}
	}
	s.Overrides = overrides
	return s
}

// Parameter returns the value of a parameter, and whether it is overridden.
func (s Scenario) Parameter(index int) (float64, bool) {
	for _, h := range s.Overrides {
		if h.Index == index {
			return h.Value, true
		}
	}
	return evidence.Table[index].Central, false
}

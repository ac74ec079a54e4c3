// Package scenariotest holds what the tests of several packages check scenarios
// with.
package scenariotest

import (
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Invalid says what of a scenario is out of range: empty where nothing is.
func Invalid(s scenario.Scenario) string {
	for i := range scenario.Levers {
		lever := &scenario.Levers[i]
		for j := range lever.Fields {
			f := &lever.Fields[j]
			if lever.Key == scenario.KeyAim && s.Levers.Aim == (model.Aim{}) {
				continue
			}
			if p := f.Check(f.Value(s)); p != nil {
				return f.ID + ": " + p.Error()
			}
		}
	}
	if !split.Shares(s.Levers.SplitTenths).Valid() {
		return "the split"
	}
	for i, h := range s.Overrides {
		if i > 0 && h.Index <= s.Overrides[i-1].Index {
			return "the order of overrides"
		}
		if p := &evidence.Table[h.Index]; !(h.Value >= p.Low && h.Value <= p.High) {
			return p.ID
		}
	}
	return ""
}

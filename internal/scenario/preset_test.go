package scenario_test

import (
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

func TestPresets(t *testing.T) {
	for id, links := range map[string][2]string{
		"announced":     {"e=300&pub=50&s=250,250,250,250&n=3&from=2026&yrs=5&late=2&to=2040", "late=2&to=2040"},
		"gigafactories": {"e=300&late=2", "e=300&s=700,100,100,100&late=2"},
		"factories":     {"", "s=100,700,100,100"},
		"capacity":      {"s=250,250,250,250", "s=100,100,700,100"},
		"adoption":      {"e=0&pub=50", "pub=50&s=100,100,100,700"}, // a split restores the money
		"equal":         {"n=3", "s=250,250,250,250&n=3"},
		"none":          {"s=700,100,100,100&p.firm_gain=0.08", "e=0&s=700,100,100,100&p.firm_gain=0.08"},
	} {
		p, ok := scenario.PresetOf(id)
		if !ok {
			t.Errorf("there is no preset %s, want one", id)
			continue
		}
		if got := p.Apply(scenario.Parse(links[0]).Scenario).Query(); got != links[1] {
			t.Errorf("%s makes %q of %q, want %q", id, got, links[0], links[1])
		}
	}
	if p, ok := scenario.PresetOf("nothing"); ok {
		t.Errorf("PresetOf finds %+v for an unknown ID, want none", p)
	}
}

func TestPresetsAreSane(t *testing.T) {
	seen := map[string]bool{}
	for i := range scenario.Presets {
		p := &scenario.Presets[i]
		if p.ID == "" || seen[p.ID] || p.Name == "" {
			t.Errorf("got the preset %+v, want a name, and an ID that no other has", p)
		}
		seen[p.ID] = true
		if !p.None && !split.Shares(p.Split).Valid() {
			t.Errorf("%s has the split %v, want a valid one", p.ID, p.Split)
		}
		if p.Plan != p.Matches(scenario.Default()) {
			t.Errorf("%s matches the default: %v, want %v", p.ID, !p.Plan, p.Plan)
		}
	}
}

// A preset sets choices and leaves beliefs and the horizon. The scenario then
// matches it.
func TestPresetHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		p := &scenario.Presets[rapid.IntRange(0, len(scenario.Presets)-1).Draw(t, "preset")]
		got := p.Apply(s)
		if wrong := scenariotest.Invalid(got); wrong != "" || !p.Matches(got) || !p.Apply(got).Equal(got) {
			t.Fatalf("%s makes %s of %s (out of range: %q), want a valid scenario that it matches and does not change again", p.ID, got.Query(), s.Query(), wrong)
		}
		matches := 0
		for i := range scenario.Presets {
			if scenario.Presets[i].Matches(got) {
				matches++
			}
		}
		if matches != 1 {
			t.Fatalf("%s: %d presets match %s, want 1", p.ID, matches, got.Query())
		}
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			for j := range lever.Fields {
				if f := &lever.Fields[j]; lever.Role != scenario.Choice && f.Value(got) != f.Value(s) {
					t.Fatalf("%s moves %s from %v to %v, want only choices moved", p.ID, f.ID, f.Value(s), f.Value(got))
				}
			}
		}
		for row := range evidence.Table {
			v, overridden := s.Parameter(row)
			if w, stillOverridden := got.Parameter(row); w != v || stillOverridden != overridden {
				t.Fatalf("%s moves %s to %v, want %v as it was", p.ID, evidence.Table[row].ID, w, v)
			}
		}
	})
}

func TestBeliefsAreDrawnParameters(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range scenario.Beliefs {
		row, ok := evidence.Index(id)
		if !ok || seen[id] || !evidence.Table[row].Drawn() {
			t.Errorf("the belief %s is a drawn parameter: %v, seen before: %v; want true, false", id, ok && evidence.Table[row].Drawn(), seen[id])
		}
		seen[id] = true
	}
}

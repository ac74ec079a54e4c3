package scenario_test

import (
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"

	"pgregory.net/rapid"
)

// A split may leave money unassigned, and the link says how much.
func TestUnassignedMoneyInLinks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		s.Levers.SplitTenths[rapid.IntRange(0, 3).Draw(t, "poorer")] /= 2
		link := scenario.Parse(s.Query())
		if link.Problems != nil || !link.Scenario.Equal(s) || link.Scenario.Query() != s.Query() {
			t.Fatalf("%q is read as %q with the problems %v, want itself and none", s.Query(), link.Scenario.Query(), link.Problems)
		}
	})
}

// Unassigned money does nothing: leaving half of an envelope unassigned is the same
// as half the envelope.
func TestUnassignedMoneyDoesNothing(t *testing.T) {
	half := scenario.Parse("s=50,25,400,25,500").Scenario
	small := scenario.Parse("e=100").Scenario
	var simulator, other model.Simulator
	p := half.Parameters()
	a, b := simulator.Run(&half.Levers, &p), other.Run(&small.Levers, &p)
	for i := range model.Columns {
		c := &model.Columns[i]
		for year := model.FirstYear; year <= model.LastYear; year++ {
			x, y := c.Of(a, a.Step(year)), c.Of(b, b.Step(year))
			if d := x - y; d > 1e-9*max(1, x, -x) || -d > 1e-9*max(1, x, -x) {
				t.Errorf("%s in %d: %v with half unassigned, want %v as with half the money", c.Name, year, x, y)
			}
		}
	}
}

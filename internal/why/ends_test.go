package why_test

import (
	"math"
	"testing"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// The effects without that of support, or of AI factories, are the figures of
// model.md.
func TestEnds(t *testing.T) {
	ends := why.EndsOf(new(model.Simulator), scenario.Default(), 2035)
	if math.Abs(ends.SupportWithoutEffect-12.06) > 0.005 || math.Abs(ends.FactoriesWithoutEffect-12.88) > 0.005 {
		t.Errorf("%+v; want 12.06 if support does nothing, 12.88 if AI factories do", ends)
	}
	none := why.EndsOf(new(model.Simulator), scenario.Parse("?e=0").Scenario, 2035)
	if none != (why.Ends{}) {
		t.Errorf("without a plan got %+v, want nothing", none)
	}
}

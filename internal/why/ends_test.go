package why_test

import (
	"strconv"
	"testing"

	"aicontinent/internal/scenario"
	"aicontinent/internal/why"
)

// The figures of model.md, and without money there is nothing to lose.
func TestEnds(t *testing.T) {
	support, factories := why.Ends(scenario.Default(), 2035)
	for want, got := range map[string]float64{"12.06": support, "12.88": factories} {
		if s := strconv.FormatFloat(got, 'f', 2, 64); s != want {
			t.Errorf("%s, want %s", s, want)
		}
	}
	if a, b := why.Ends(scenario.Parse("?e=0").Scenario, 2035); a != 0 || b != 0 {
		t.Errorf("without money %v and %v", a, b)
	}
}

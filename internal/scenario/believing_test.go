package scenario_test

import (
	"testing"

	"aicontinent/internal/scenario"
)

// Assumptions change and choices stay; without a link the assumptions are ours.
func TestBelieving(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ now, query, want string }{
		{"e=300&s=250,250,250,250&to=2040", "late=1.8&p.pue_new=1.3", "e=300&s=250,250,250,250&late=1.8&to=2040&p.pue_new=1.3"},
		{"s=100,100,700,100&late=3&pace=2,2,2,2&p.firm_gain=0.1", "", "s=100,100,700,100"},
		{"", "del=100&grid=8", "del=100&grid=8"},
	} {
		got := scenario.Believing(scenario.Parse("?"+c.now).Scenario, c.query)
		if want := scenario.Parse("?" + c.want).Scenario; !got.Equal(want) {
			t.Errorf("%s believing %s: %s, want %s", c.now, c.query, got.Query(), want.Query())
		}
	}
}

package session_test

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"aicontinent/internal/scenario"
	"aicontinent/internal/scenario/scenariotest"
	"aicontinent/internal/session"
)

func TestStory(t *testing.T) {
	for _, c := range []struct{ link, actions, want string }{
		{"", "tell 1", "s=300,150,400,150&mine=plan"},
		{"", "tell 2", "late=2&mine=plan"},
		{"", "tell 1;tell 2", "late=2&mine=plan"},
		{"", "tell 3;tell 0", ""},
		{"e=300", "tell 4", "e=300&pace=1,2,1,1&mine=e%3D300"},
		{"e=300", "tell 4;tell 5;tell 0", "e=300"},
		{"e=300", "tell 4;reset e;tell 0", "e=300"},
		{"late=2", "tell 2", "late=3&mine=late%3D2"},
		{"", "tell 2;undo", "mine=plan"},
		{"utm=x", "tell 2", "late=2&mine=plan&utm=x"},
		{"", "tell 6", ""},
		{"", "tell", ""},
		{"", "lock 2;tell 1", "s=300,150,400,150&mine=plan"},
	} {
		s := started(c.link)
		do(s, strings.Split(c.actions, ";")...)
		expect(t, s, c.link+" "+c.actions, c.want)
	}
}

// From any scenario a stop changes only its own field, however often it is chosen.
// A reloaded address continues from the reader's scenario, to which one can return.
func TestStoryInAnyScenario(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := started("?" + scenariotest.Links().Draw(t, "link"))
		mine, n := s.Scenario, rapid.IntRange(1, len(session.Stops)).Draw(t, "stop")
		do(s, "tell "+strconv.Itoa(rapid.IntRange(1, len(session.Stops)).Draw(t, "before")))
		s = started("?" + s.Query())
		do(s, "tell "+strconv.Itoa(n))
		again := started("?" + s.Query())
		do(again, "tell "+strconv.Itoa(n))
		if again.Query() != s.Query() {
			t.Fatalf("told again it is %s, want %s", again.Query(), s.Query())
		}
		if wrong := scenariotest.Invalid(s.Scenario); wrong != "" {
			t.Fatalf("stop %d: %s is out of range, want a valid scenario", n, wrong)
		}
		key, _, _ := strings.Cut(session.Stops[n-1].Field, ".")
		for i := range scenario.Levers {
			lever := &scenario.Levers[i]
			for j := range lever.Fields {
				f := &lever.Fields[j]
				if lever.Key != key && lever.Key != scenario.KeyAim && f.Value(s.Scenario) != f.Value(mine) {
					t.Fatalf("stop %d changes %s, want only its own field changed", n, f.ID)
				}
			}
		}
		if do(s, "tell 0"); !s.Scenario.Equal(mine) || s.Look(session.LookMine) != "" {
			t.Fatalf("tell 0 leads to %s, want the reader’s scenario", s.Query())
		}
	})
}

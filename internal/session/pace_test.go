package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// The control of all paces keeps their proportions within a gesture, keeps each
// within its range, and turns off a target.
func TestPaceOfAll(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, value, want string }{
		{"", "2", "pace=2,2,2,2"},
		{"pace=2,2,2,2", "1", ""},
		{"pace=0,0,0,0", "1.5", "pace=1.5,1.5,1.5,1.5"},
		{"pace=1,2,1,2", "3", "pace=2,4,2,4"},
		{"pace=1,2,1,2", "3.9", "pace=2.6,4,2.6,4"},
		{"pace=0,1,0,1", "1", "pace=0,2,0,2"},
		{"aim=75@2030", "0.5", "pace=0.5,0.5,0.5,0.5"},
		{"", "-1", ""}, {"", "9", ""}, {"", "x", ""},
	} {
		s := session.New(locale.En, c.link)
		s.Do(session.Action{Do: "set pace", Value: c.value})
		if got := s.Scenario.Query(); got != c.want {
			t.Errorf("%q at %s: %q, want %q", c.link, c.value, got, c.want)
		}
		if _, refused := s.Refused["pace"]; refused != (c.value == "-1" || c.value == "9" || c.value == "x") {
			t.Errorf("%q at %s: refused %v", c.link, c.value, refused)
		}
	}
	s := session.New(locale.En, "pace=1,2,1,2")
	for _, v := range []string{"4", "0", "1.5"} { // away and back
		s.Do(session.Action{Do: "set pace", Value: v, Live: true})
	}
	if got := s.Scenario.Query(); got != "pace=1,2,1,2" {
		t.Errorf("away and back: %q", got)
	}
	do(s, "commit", "step pace 2")
	if mean, mixed := session.Pace(&s.Scenario.Levers); mean < 1.69 || mean > 1.71 || !mixed {
		t.Errorf("two steps up: %v, mixed %v", mean, mixed)
	}
}

// A form without scripts accepts the control like any other, and its unchanged
// field changes nothing.
func TestPaceInForms(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ link, typed, want string }{
		{"", "2", "pace=2,2,2,2"}, {"", "1", ""}, {"pace=1,2,1,2", "1.5", "pace=1,2,1,2"}, {"pace=1,2,1,2", "", "pace=1,2,1,2"},
	} {
		s := session.FromForm(locale.En, func(name string) string {
			switch name {
			case session.FormLink:
				return c.link
			case "pace.n":
				return c.typed
			}
			return ""
		})
		if got := s.Scenario.Query(); got != c.want {
			t.Errorf("%q with %q: %q, want %q", c.link, c.typed, got, c.want)
		}
	}
}

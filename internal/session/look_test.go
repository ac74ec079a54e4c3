package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

func TestLook(t *testing.T) {
	s := session.New(locale.En, "?e=300&utm=x&outcome=jobs&goal=12,5&belief=late")
	if s.Look(session.LookOutcome) != "jobs" || s.Look(session.LookGoal) != "12,5" || s.Look("none") != "" {
		t.Errorf("%q, %q", s.Look(session.LookOutcome), s.Look(session.LookGoal))
	}
	for _, c := range []struct{ do, value, want string }{
		{"look goal", "5 & 6", "e=300&utm=x&outcome=jobs&belief=late&goal=5%20%26%206"},
		{"look belief", "grid", "e=300&utm=x&outcome=jobs&goal=5%20%26%206&belief=grid"},
		{"look outcome", "adoption", "e=300&utm=x&belief=grid&outcome=adoption"},
		{"look outcome", "", "e=300&utm=x&belief=grid"},
		{"look utm", "y", "e=300&utm=x&belief=grid"},
		{"look weigh adoption", "", "e=300&utm=x&belief=grid&weigh=adoption"},
		{"look order page", "ignored", "e=300&utm=x&belief=grid&weigh=adoption&order=page"},
		{"look weigh", "", "e=300&utm=x&belief=grid&order=page"},
		{"look order size", "", "e=300&utm=x&belief=grid"},
	} {
		if s.Do(session.Action{Do: c.do, Value: c.value}) {
			t.Errorf("%s changes the scenario", c.do)
		}
		if s.Query() != c.want {
			t.Errorf("%s %q gives %q, want %q", c.do, c.value, s.Query(), c.want)
		}
	}
}

func TestCompared(t *testing.T) {
	s := session.New(locale.En, "?b=e%3D300&x=1")
	for _, c := range []struct {
		do, value, want string
		changed         bool
	}{
		{"side a", "late=2", "a=late%3D2&b=e%3D300&x=1", true},
		{"side a", "https://example.org/fr/?late=2", "a=late%3D2&b=e%3D300&x=1", false},
		{"swap", "", "a=e%3D300&b=late%3D2&x=1", true},
		{"side b", "", "a=e%3D300&x=1", true},
		{"side c", "e=100", "a=e%3D300&x=1", false},
		{"look outcome", "jobs", "a=e%3D300&x=1&outcome=jobs", false},
		{"swap", "", "b=e%3D300&x=1&outcome=jobs", true},
	} {
		if got := s.Do(session.Action{Do: c.do, Value: c.value}); got != c.changed || s.Query() != c.want {
			t.Errorf("%s %q gives %q, %t; want %q", c.do, c.value, s.Query(), got, c.want)
		}
	}
}

func TestPut(t *testing.T) {
	for _, c := range []struct{ link, do, want string }{
		{"", "put late 1.5", "late=1.5"},
		{"e=300", "put p.firm_gain 0.08", "e=300&p.firm_gain=0.08"},
		{"aim=75@2030&pace=1,2,1,1", "put pace 1.4", "pace=1.4,1.4,1.4,1.4"},
		{"late=2", "put late 1", ""},
		{"e=300", "put late 7", "e=300"},
		{"aim=75@2030", "put pace 9", "aim=75@2030"},
		{"e=300", "put p.none 1", "e=300"},
		{"e=300", "put none 1", "e=300"},
		{"e=300", "put", "e=300"},
	} {
		s := session.New(locale.En, "?"+c.link)
		if changed := s.Do(session.Action{Do: c.do}); s.Query() != c.want || changed != (c.want != c.link) {
			t.Errorf("%s from %q gives %q, %t; want %q", c.do, c.link, s.Query(), changed, c.want)
		}
	}
}

// The year of the flow is that of its slider, in a form too, where an unmoved
// slider sets nothing.
func TestFlowYear(t *testing.T) {
	for _, c := range []struct{ link, sent, query string }{
		{"", "2035", ""},
		{"", "2031", "flow=2031"},
		{"to=2038", "2038", "to=2038"},
		{"flow=2031&to=2038", "2031", "to=2038&flow=2031"},
		{"flow=2031", "2029", "flow=2029"},
		{"flow=none", "2035", "flow=none"},
		{"", "", ""},
	} {
		got := session.FromForm(locale.En, func(name string) string {
			return map[string]string{session.FormLink: c.link, session.LookFlow: c.sent}[name]
		})
		if got.Query() != c.query {
			t.Errorf("%q with the slider at %q gives %q, want %q", c.link, c.sent, got.Query(), c.query)
		}
	}
	s := session.New(locale.En, "")
	for value, want := range map[string]int{"2030": 2030, "2024": 2035, "2041": 2035, "x": 2035, "": 2035} {
		if s.Do(session.Action{Do: "look flow", Value: value, Live: true}); s.FlowYear() != want {
			t.Errorf("%q: %d, want %d", value, s.FlowYear(), want)
		}
	}
}

// A scenario is the visitor's own if it differs from the one that they were given.
func TestIsOwn(t *testing.T) {
	s := session.New(locale.En, "?e=300")
	for _, c := range []struct {
		do   string
		want bool
	}{
		{"look strip adoption,gdp,jobs", false}, {"put e 310", true}, {"undo", false}, {"put late 2", true},
		{"load late=2", false}, {"preset equal", true},
	} {
		if s.Do(session.Action{Do: c.do}); s.IsOwn() != c.want {
			t.Errorf("after %s: %t", c.do, s.IsOwn())
		}
	}
	s.Load("?e=400")
	if !s.IsOwn() {
		t.Error("Back to what was the visitor’s own before makes it somebody else’s")
	}
	if s.Load("?late=2"); s.IsOwn() {
		t.Error("Back to what was given makes it the visitor’s own")
	}
}

package session_test

import (
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"
)

// do carries out actions that each stand alone.
func do(s *session.Session, actions ...string) {
	for _, a := range actions {
		s.Do(session.Action{Do: a})
	}
}

// set puts a field at what was typed.
func set(s *session.Session, field, typed string) bool {
	return s.Do(session.Action{Do: "set " + field, Value: typed})
}

// live goes on with a gesture on a field.
func live(s *session.Session, field, value string) bool {
	return s.Do(session.Action{Do: "set " + field, Value: value, Live: true})
}

// started gives an English session at a link.
func started(link string) *session.Session { return session.New(locale.En, link) }

// expect checks the link that a session has come to.
func expect(t *testing.T, s *session.Session, what, want string) {
	t.Helper()
	if got := s.Query(); got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// invalid says what of a scenario is out of range: empty where nothing is.
func invalid(s scenario.Scenario) string {
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
	for i, h := range s.Held {
		if i > 0 && h.Index <= s.Held[i-1].Index {
			return "the order of what is held"
		}
		if p := &evidence.Table[h.Index]; !(h.Value >= p.Low && h.Value <= p.High) {
			return p.ID
		}
	}
	return ""
}

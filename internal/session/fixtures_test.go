package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// do carries out actions, each a step of its own.
func do(s *session.Session, actions ...string) {
	for _, a := range actions {
		s.Do(session.Action{Do: a})
	}
}

// set sets a field to what was typed.
func set(s *session.Session, field, typed string) bool {
	return s.Do(session.Action{Do: "set " + field, Value: typed})
}

// live continues a gesture on a field.
func live(s *session.Session, field, value string) bool {
	return s.Do(session.Action{Do: "set " + field, Value: value, Live: true})
}

// started returns an English session at a link.
func started(link string) *session.Session { return session.New(locale.En, link) }

// expect checks the link of a session.
func expect(t *testing.T, s *session.Session, what, want string) {
	t.Helper()
	if got := s.Query(); got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

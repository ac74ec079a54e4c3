package session_test

import (
	"testing"

	"aicontinent/internal/locale"
	"aicontinent/internal/session"
)

// Each gesture is one step that can be undone, and so is each button. An action
// that changes nothing is not a step.
func TestUndo(t *testing.T) {
	t.Parallel()
	s := session.New(locale.En, "e=300")
	if s.CanUndo() || s.Do(session.Action{Do: "undo"}) {
		t.Fatal("there is something to take back before anything was done")
	}
	for _, v := range []string{"310", "320", "330"} {
		s.Do(session.Action{Do: "set e", Value: v, Live: true})
	}
	do(s, "commit", "preset equal", "preset equal", "set e", "lock 1", "unlock 1")
	s.Do(session.Action{Do: "set late", Value: "2", Live: true})
	s.Do(session.Action{Do: "set grid", Value: "1", Live: true}) // ends the previous gesture
	want := []string{"e=330&s=250,250,250,250&late=2", "e=330&s=250,250,250,250", "e=330", "e=300"}
	for _, query := range want {
		if !s.CanUndo() || !s.Do(session.Action{Do: "undo"}) || s.Scenario.Query() != query {
			t.Fatalf("taken back to %q, want %q", s.Scenario.Query(), query)
		}
	}
	if s.CanUndo() || s.InGesture() {
		t.Error("more can be taken back than was done")
	}
}

// A gesture that is cancelled with Escape leaves no step behind.
func TestUndoAfterCancel(t *testing.T) {
	t.Parallel()
	s := session.New(locale.En, "")
	s.Do(session.Action{Do: "set e", Value: "310", Live: true})
	s.Cancel()
	do(s, "commit")
	if s.CanUndo() {
		t.Error("a gesture that was given up can be taken back")
	}
}

// Back and Forward remove the steps after the one that they return to; a link that
// is none of them removes all.
func TestUndoAfterBack(t *testing.T) {
	t.Parallel()
	s := session.New(locale.En, "")
	do(s, "put e 300", "put e 400", "put e 500")
	s.Load("e=400")
	if s.Do(session.Action{Do: "undo"}); s.Scenario.Query() != "e=300" {
		t.Errorf("taken back to %q", s.Scenario.Query())
	}
	s.Load("late=2")
	if s.CanUndo() {
		t.Error("steps of another link can be taken back")
	}
}

// The number of steps is limited.
func TestUndoIsBounded(t *testing.T) {
	t.Parallel()
	s := session.New(locale.En, "")
	for range 200 {
		do(s, "put e 300", "put e 400")
	}
	n := 0
	for s.CanUndo() {
		do(s, "undo")
		n++
	}
	if n != 50 {
		t.Errorf("%d steps are kept", n)
	}
}

func TestLast(t *testing.T) {
	t.Parallel()
	for do, want := range map[string]string{
		"set s.support": "s.support", "step late 1": "late", "grip 2": "s.data_centres", "set pace": "pace",
		"preset equal": "preset equal", "commit": "", "look strip adoption": "",
	} {
		s := session.New(locale.En, "")
		s.Do(session.Action{Do: do, Value: "1"})
		if got := s.Last(); got != want {
			t.Errorf("after %q the last control is %q, want %q", do, got, want)
		}
	}
}

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
		t.Fatal("there is a step to undo before anything was done, want none")
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
		t.Error("there is a step to undo after all were undone, want none")
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
		t.Error("a cancelled gesture can be undone, want no step")
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
		t.Errorf("undone to %q, want e=300", s.Scenario.Query())
	}
	s.Load("late=2")
	if s.CanUndo() {
		t.Error("steps can be undone after another link was loaded, want none")
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
		t.Errorf("%d steps can be undone, want 50", n)
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

package session

import (
	"strings"

	"aicontinent/internal/scenario"
)

// mostUndone is the number of steps that can be undone.
const mostUndone = 50

// keep stores the scenario before a step.
func (s *Session) keep(before scenario.Scenario) {
	if before.Equal(s.Scenario) {
		return
	}
	if len(s.past) == mostUndone {
		s.past = append(s.past[:0:0], s.past[1:]...)
	}
	s.past = append(s.past[:len(s.past):len(s.past)], before)
}

// CanUndo reports whether there is a step to undo.
func (s *Session) CanUndo() bool { return len(s.past) > 0 }

// undo undoes the last step: a gesture, a preset or a reset. It ends the current
// gesture first.
func (s *Session) undo() {
	s.commit()
	last := len(s.past) - 1
	if last < 0 {
		return
	}
	s.Scenario, s.past = s.past[last], s.past[:last]
	s.settle()
}

// arrived is called when the scenario was replaced, as by Back. If it is that
// before an earlier step, that step and the later ones are removed; otherwise all
// are.
func (s *Session) arrived() {
	for i := len(s.past) - 1; i >= 0; i-- {
		if s.past[i].Equal(s.Scenario) {
			s.past = s.past[:i]
			return
		}
	}
	s.past = nil
}

// Last returns the ID of the field that was used last, or the words of the button,
// or "" if nothing was.
func (s *Session) Last() string { return s.last }

// note records what was used last.
func (s *Session) note(do string) {
	verb, rest, _ := strings.Cut(do, " ")
	object, _, _ := strings.Cut(rest, " ")
	switch verb {
	case "set", "step":
		s.last = object
	case "grip":
		if k, ok := kind(object); ok {
			lever, _ := scenario.Lookup(scenario.KeySplit)
			s.last = lever.Fields[k].ID
		}
	case "commit", "look", "share":
	default:
		s.last = do
	}
}

package session

import (
	"strings"

	"aicontinent/internal/scenario"
)

// mostUndone is how many steps can be taken back.
const mostUndone = 50

// keep remembers a scenario that a step led away from.
func (s *Session) keep(before scenario.Scenario) {
	if before.Equal(s.Scenario) {
		return
	}
	if len(s.past) == mostUndone {
		s.past = append(s.past[:0:0], s.past[1:]...)
	}
	s.past = append(s.past[:len(s.past):len(s.past)], before)
}

// CanUndo reports whether there is a step to take back.
func (s *Session) CanUndo() bool { return len(s.past) > 0 }

// undo takes the last step back: a gesture, a preset, a reset. One that is still
// under way is ended first.
func (s *Session) undo() {
	s.commit()
	last := len(s.past) - 1
	if last < 0 {
		return
	}
	s.Scenario, s.past = s.past[last], s.past[:last]
	s.settle()
}

// arrived takes note of a scenario that came from elsewhere, as by Back: the
// steps up to it are gone, or all, where it is none of them.
func (s *Session) arrived() {
	for i := len(s.past) - 1; i >= 0; i-- {
		if s.past[i].Equal(s.Scenario) {
			s.past = s.past[:i]
			return
		}
	}
	s.past = nil
}

// Last gives the control that was used last, by the ID of its field, or what was
// pressed, in its words; empty before anything was.
func (s *Session) Last() string { return s.last }

// note keeps what was used last.
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

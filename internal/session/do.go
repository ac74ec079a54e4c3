package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Action is one thing that a visitor did to a control.
type Action struct {
	Do    string // the verb and what it is about, as in "set s.support": see Do
	Value string // of the control, as typed or as the slider gives it
	Live  bool   // part of a gesture that goes on: a drag, a held button
}

// Do carries out an action, and reports whether it changed the scenario. What
// cannot be done is noted in Refused or Stop, and changes nothing. The verbs:
//
//	set FIELD         to Value, as typed; a slider's number reads the same. The field
//	                  pace multiplies all four paces
//	step FIELD N      by N steps, N a whole number
//	grip K            the boundary after share K, to Value percent from the left
//	lock K, unlock K  a share, by its number
//	rule K            only share K gives way; -1: all in proportion; -2: what is not assigned
//	assign            shares out what is not assigned
//	preset ID         takes a preset's choices, and releases the locks
//	aim on, aim off   turns the adoption target on or off
//	reset KEY         puts one lever or parameter back at its default; all: every one,
//	                  which releases the locks, as a reset of the split does
//	put KEY VALUE     one lever or parameter to a value as links write it; for pace, all four
//	look KEY [VALUE]  what is looked at, to VALUE, or to Value where that is left out
//	share KEY VALUE   what codes for other pages are for
//	side a, side b    one of the two scenarios compared, to that of the link in Value
//	swap              exchanges them
//	commit            ends the gesture
//	undo              takes the last step back
//	dismiss           hides the link's problems
//	place             the split to Value on the map: percents of the second and the third corner
//	toward K N [FROM] N percent of the money to share K on the map, from share FROM alone or both
//	split A,B,C,D     takes over a split in tenths of a percent, and releases the locks
//	map ID            shows another outcome on the map
//	hold K            holds another share on the map
//	seek on, seek off looks for the best split under the limits of the map, or no longer
//	believe QUERY     the assumptions of a link, with the choices as they are
//	draw N            the line of a guess, N years after it begins, to Value percent
//	guess show        the model's lines beside that one; guess away folds all of it away
//	tell N            goes to a stop of the story, from 1; 0 goes back to the reader's scenario
//	load QUERY        the scenario of a link, which releases the locks
func (s *Session) Do(a Action) bool {
	verb, rest, _ := strings.Cut(a.Do, " ")
	object, argument, _ := strings.Cut(rest, " ")
	before, began := s.Scenario, s.InGesture()
	s.note(a.Do)
	if verb != "commit" {
		s.Unlocked = false
	}
	switch verb {
	case "set":
		s.set(object, a.Value)
	case "step":
		if n, err := strconv.Atoi(argument); err == nil {
			s.step(object, n)
		}
	case "grip":
		s.grip(object, a.Value)
	case "lock", "unlock":
		if k, ok := kind(object); ok {
			s.Locks[k] = verb == "lock"
			s.Stop = split.Stop{}
		}
	case "rule":
		if k, ok := kind(object); ok {
			s.Rule = k
		} else if n, err := strconv.Atoi(object); err == nil && (n == Proportion || n == Unassigned) {
			s.Rule = n
		}
	case "place":
		s.place(a.Value)
	case "toward":
		s.toward(object, argument)
	case "split":
		s.takeOver(object)
	case "map", "hold", "seek":
		s.doMap(verb, object)
	case "undo":
		s.undo()
		return !before.Equal(s.Scenario)
	case "draw":
		s.draw(object, a.Value)
	case "guess":
		s.guess(object)
	case "tell":
		s.tell(object)
	case "dismiss":
		s.Problems = nil
	case "believe":
		s.Scenario = scenario.Believing(s.Scenario, rest)
		s.settle()
	case "load":
		link := scenario.Parse("?" + rest)
		s.Scenario, s.Problems = link.Scenario, link.Noted()
		s.Start = s.Scenario
		s.release()
		s.settle()
	case "share":
		s.share(object, argument)
	case "look":
		if argument == "" {
			argument = a.Value
		}
		s.look(object, argument)
	case "side", "swap":
		return s.pair(verb, object, a.Value)
	default:
		if next, ok := s.choose(verb, object, argument); ok {
			s.Scenario = next
			s.settle()
		}
	}
	if !began && !s.InGesture() {
		s.keep(before)
	}
	if !a.Live {
		s.commit()
	}
	return !before.Equal(s.Scenario)
}

// choose gives the scenario that a preset, the target's button or a reset
// makes; false where there is no such thing.
func (s *Session) choose(verb, object, argument string) (scenario.Scenario, bool) {
	next := s.Scenario
	switch verb + " " + object {
	case "assign ":
		next.Levers.SplitTenths = split.Assign(s.shares(), s.Locks, s.weights)
		return next, true
	case "aim on":
		next.Levers.Aim = scenario.EUAim
		return next, true
	case "aim off":
		next.Levers.Aim = scenario.Default().Levers.Aim
		return next, true
	case "reset all":
		s.release()
		next = scenario.Default()
		next.Levers.Horizon = s.Scenario.Levers.Horizon
		return next, true
	}
	switch verb {
	case "put":
		return put(next, object, argument)
	case "preset":
		if p, ok := scenario.PresetOf(object); ok {
			s.release()
			return p.Apply(next), true
		}
	case "reset":
		if row, ok := parameter(object); ok {
			return next.Restore(row), true
		}
		if lever, ok := scenario.Lookup(object); ok {
			if lever.Key == scenario.KeySplit {
				s.release()
			}
			return lever.Reset(next), true
		}
	}
	return next, false
}

// release opens all locks, since what follows moves every share.
func (s *Session) release() {
	s.Unlocked = s.Locks != split.Locks{}
	s.Locks = split.Locks{}
}

func kind(number string) (int, bool) {
	k, err := strconv.Atoi(number)
	return k, err == nil && k >= 0 && k < len(split.Shares{})
}

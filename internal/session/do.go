package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Action is something that a visitor did to a control.
type Action struct {
	Do    string // the verb and its object, such as "set s.support"; see Do
	Value string // of the control, as typed or as the slider gives it
	Live  bool   // part of a gesture that continues: a drag, a button held down
}

// Do carries out an action, and reports whether it changed the scenario. An action
// that is not possible is recorded in Refused or Stop and changes nothing. The verbs:
//
//	set FIELD         sets a field to Value, as typed or as a slider gives it; the
//	                  field pace multiplies all four paces
//	step FIELD N      moves a field by N steps, a whole number
//	grip K            moves the boundary after share K to Value percent from the left
//	lock K, unlock K  locks or unlocks a share, by its index
//	rule K            only share K gives way; -1: all in proportion; -2: the unassigned money
//	assign            divides the unassigned money among the shares
//	preset ID         makes the choices of a preset, and releases the locks
//	aim on, aim off   turns the adoption target on or off
//	reset KEY         resets one lever or parameter; all: every one. Resetting all or
//	                  the split releases the locks
//	put KEY VALUE     sets one lever or parameter to a value as links write it; for
//	                  pace, all four
//	look KEY [VALUE]  sets what the reader looks at to VALUE, or else to Value
//	share KEY VALUE   sets what codes for other pages are for
//	side a, side b    sets one of the two scenarios compared to that of the link in Value
//	swap              exchanges these two
//	commit            ends the gesture
//	undo              undoes the last step
//	dismiss           hides the problems of the link
//	place             sets the split to Value on the map: percents of the second and
//	                  the third corner
//	toward K N [FROM] moves N percent of the money to share K on the map, from share
//	                  FROM or from both others
//	split A,B,C,D     sets the split in tenths of a percent, and releases the locks
//	map ID            shows another outcome on the map
//	hold K            fixes another share on the map
//	seek on, seek off looks for the best split under the limits of the map, or stops
//	believe QUERY     takes the assumptions of a link and keeps the choices
//	draw N            sets the line of a guess, N years after its start, to Value percent
//	guess show        shows the model's lines beside the guess; guess away closes both
//	tell N            goes to a stop of the story, from 1; 0 returns to the reader's scenario
//	load QUERY        takes the scenario of a link, and releases the locks
func (s *Session) Do(a Action) bool {
	verb, rest, _ := strings.Cut(a.Do, " ")
	object, argument, _ := strings.Cut(rest, " ")
	before, began := s.Scenario, s.InGesture()
	s.note(a.Do)
	if verb != "commit" {
		s.Unlocked = false
	}
	switch verb {
	case "undo":
		s.undo()
		return !before.Equal(s.Scenario)
	case "side", "swap":
		return s.pair(verb, object, a.Value)
	}
	if !s.doControl(verb, object, argument, a.Value) && !s.doOther(verb, object, argument, rest, a.Value) {
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

// doControl does what a verb of sliders, locks and the map says, and reports whether
// the verb is one of them.
func (s *Session) doControl(verb, object, argument, value string) bool {
	switch verb {
	case "set":
		s.set(object, value)
	case "step":
		if n, err := strconv.Atoi(argument); err == nil {
			s.step(object, n)
		}
	case "grip":
		s.grip(object, value)
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
		s.place(value)
	case "toward":
		s.toward(object, argument)
	case "split":
		s.takeOver(object)
	case "map", "hold", "seek":
		s.doMap(verb, object)
	default:
		return false
	}
	return true
}

// doOther does what another verb with an effect of its own says, and reports whether
// the verb is one of them.
func (s *Session) doOther(verb, object, argument, rest, value string) bool {
	switch verb {
	case "draw":
		s.draw(object, value)
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
			argument = value
		}
		s.look(object, argument)
	default:
		return false
	}
	return true
}

// choose returns the scenario after assigning the rest of the money, switching the
// target, choosing a preset or a reset, and false if the words mean none of these.
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

// release opens all locks, for actions that move every share.
func (s *Session) release() {
	s.Unlocked = s.Locks != split.Locks{}
	s.Locks = split.Locks{}
}

func kind(number string) (int, bool) {
	k, err := strconv.Atoi(number)
	return k, err == nil && k >= 0 && k < len(split.Shares{})
}

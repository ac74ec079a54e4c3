package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
)

// Stop is one of the five stops of the story: it multiplies a field by a factor.
type Stop struct {
	Field  string
	Factor float64
}

// Stops are the stops of the story, in order.
var Stops = [5]Stop{{"s.data_centres", 0.5}, {"late", 2}, {"s.support", 2}, {"pace.blocked", 2}, {"lease", 2}}

// noMine stands for the plan as we read it, whose own link is empty, in the key of
// the scenario in which the story is told.
const noMine = "plan"

// Mine returns the scenario in which the story is told, if one of its stops changed
// something.
func (s *Session) Mine() (mine scenario.Scenario, told bool) {
	link := s.Look(LookMine)
	return scenario.Parse("?" + link).Scenario, link != ""
}

// tell goes to a stop of the story, counted from 1. The stop changes its field in
// the reader's own scenario, which the link keeps. 0 returns to that scenario.
func (s *Session) tell(number string) {
	stop, err := strconv.Atoi(number)
	if mine, told := s.Mine(); told {
		s.Scenario = mine
	}
	s.setRest(LookMine, "")
	s.settle()
	if err != nil || stop < 1 || stop > len(Stops) {
		return
	}
	mine := s.Scenario.Query()
	if mine == "" {
		mine = noMine
	}
	s.Toggle(LookMine, mine)
	s.release()
	s.Move(stop - 1)
}

// Move applies a stop, counted from 0, within the range of its field. A pace turns
// off a target, which would determine the paces.
func (s *Session) Move(stop int) {
	f, _ := scenario.FieldOf(Stops[stop].Field)
	v := tidy(min(max(f.Value(s.Scenario)*Stops[stop].Factor, f.Min), f.Max))
	if strings.HasPrefix(f.ID, scenario.KeyPace+".") {
		s.Scenario.Levers.Aim = scenario.Default().Levers.Aim
	}
	s.gesture = gesture{f.ID, s.Scenario}
	s.put(f, v)
	s.gesture = gesture{}
}

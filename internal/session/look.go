package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Keys of a link that say what is looked at. They change no result, are no part
// of the scenario's one link, and stand in the address with what else is no
// lever.
const (
	LookOutcome = "outcome"       // the outcome that questions are about
	LookBelief  = "belief"        // the belief that is sought
	LookGoal    = "goal"          // the outcome that it is sought for, as people type it
	LookAsked   = "asked"         // the outcome that the goal is of; by forms
	LookInfluence   = "weigh"         // the outcome whose hinges are shown: an ID of outcome.All
	LookUnconditioned    = "unconditioned" // 1: ranges where every draw counts the same, whatever was observed
	LookNumber  = "number"        // the number of the sentence that is open, by its figure
	LookFlow    = "flow"          // the year of the flow of money
	LookOrder   = "order"         // of controls in the list of these: [OrderPage], or by influence
	LookStrip   = "strip"         // the three outcomes of the result strip, joined by commas
	LookMine    = "mine"          // the scenario in which the story is told, as its link
	LookChallenge    = "challenge"     // 1: the challenge is taken up
	LookCountry = "country"       // the member state that is looked at, by its code of two letters
	LookSort    = "sort"          // the column by which the table of member states is sorted
)

// OrderPage is the order in which the page shows the controls.
const OrderPage = "page"

// Look gives what the link says under one of the keys of what is looked at;
// empty where it does not.
func (s *Session) Look(key string) string {
	for _, part := range strings.Split(s.Rest, "&") {
		if name, value, ok := strings.Cut(part, "="); ok && name == key {
			return scenario.Decode(value)
		}
	}
	return ""
}

// Asks reports whether the link asks a question about the result.
func (s *Session) Asks() bool {
	return s.Look(LookOutcome)+s.Look(LookBelief)+s.Look(LookGoal)+s.Look(LookAsked) != ""
}

// FlowYear gives the year of the flow of money: the one that was chosen, or that of
// the horizon.
func (s *Session) FlowYear() int {
	if year, err := strconv.Atoi(s.Look(LookFlow)); err == nil && year > model.FirstYear && year <= model.LastYear {
		return year
	}
	return s.Scenario.Levers.Horizon
}

// submitFlow sets the year of a form's slider, where that was moved.
func (s *Session) submitFlow(year string) {
	if year != "" && year != strconv.Itoa(s.FlowYear()) {
		s.look(LookFlow, year)
	}
}

// Unconditioned reports whether ranges are to leave out what was observed.
func (s *Session) Unconditioned() bool { return s.Look(LookUnconditioned) == "1" }

// Toggle sets what is looked at to a value, or takes that away where it has it.
// It stands before all else that is no lever: foreign keys come last.
func (s *Session) Toggle(key, value string) {
	had := s.Look(key) == value
	s.setRest(key, "")
	switch {
	case had:
	case s.Rest == "":
		s.Rest = key + "=" + scenario.Encode(value)
	default:
		s.Rest = key + "=" + scenario.Encode(value) + "&" + s.Rest
	}
}

// look sets what is looked at; an empty value takes it away. A goal belongs to
// its outcome.
func (s *Session) look(key, value string) {
	switch key {
	case LookOutcome:
		s.setRest(LookGoal, "")
		s.setRest(LookAsked, "")
	case LookGoal:
		s.setRest(LookAsked, "")
	case LookBelief, LookInfluence, LookFlow, LookNumber, LookStrip, LookCountry:
	case LookUnconditioned, LookChallenge:
		if value != "1" {
			value = ""
		}
	case LookOrder:
		if value != OrderPage {
			value = ""
		}
	default:
		return
	}
	s.setRest(key, value)
}

func (s *Session) setRest(key, value string) {
	// As links read it, which drop white space at its ends.
	value = scenario.Parts(key + "=" + scenario.Encode(value)).Get(key)
	var parts []string
	for _, part := range strings.Split(s.Rest, "&") {
		if name, _, _ := strings.Cut(part, "="); part != "" && name != key {
			parts = append(parts, part)
		}
	}
	if value != "" {
		parts = append(parts, key+"="+scenario.Encode(value))
	}
	s.Rest = strings.Join(parts, "&")
}

// Compared gives the two scenarios that a link to a comparison holds.
func (s *Session) Compared() scenario.Comparison { return scenario.ParseComparison("?" + s.Rest) }

// put gives the scenario with a lever or a parameter at a value as links write
// it; one value for a lever of several fields is that of each.
func put(s scenario.Scenario, key, value string) (scenario.Scenario, bool) {
	if strings.HasPrefix(key, scenario.ParameterPrefix) {
		next, problem := scenario.SetParameter(s, key, value)
		return next, problem == nil
	}
	lever, ok := scenario.Lookup(key)
	if !ok {
		return s, false
	}
	if lever.Key == scenario.KeyPace {
		value = strings.Join([]string{value, value, value, value}, ",")
		s.Levers.Aim = scenario.Default().Levers.Aim
	}
	next, problem := lever.Set(s, value)
	return next, problem == nil
}

package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// Keys of a link that say what the reader looks at. They change no result and are
// not part of the scenario's canonical link; they are kept in the address beside
// the levers.
const (
	LookOutcome       = "outcome"       // the outcome that questions are about
	LookBelief        = "belief"        // the belief that a question asks for
	LookGoal          = "goal"          // the target of that question, as people type it
	LookAsked         = "asked"         // the outcome that the target is for; sent by forms
	LookInfluence     = "weigh"         // the outcome whose influences are shown: an ID of outcome.All
	LookUnconditioned = "unconditioned" // "1": ranges in which every draw has the same weight, regardless of the observations
	LookNumber        = "number"        // the number in the sentence that is explained, by its figure
	LookFlow          = "flow"          // the year of the flow of money
	LookOrder         = "order"         // of the controls in their list: [OrderPage], or by influence
	LookStrip         = "strip"         // the three outcomes of the result strip, joined by commas
	LookMine          = "mine"          // the link of the scenario in which the story is told
	LookChallenge     = "challenge"     // "1": the reader has taken up the challenge
	LookCountry       = "country"       // the member state shown, by its code of two letters
	LookSort          = "sort"          // the column by which the table of member states is sorted
)

// OrderPage is the order in which the page shows the controls.
const OrderPage = "page"

// Look returns the value of one of these keys, or "" if the link does not have it.
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

// FlowYear returns the year of the flow of money: the one chosen, or else the
// horizon.
func (s *Session) FlowYear() int {
	if year, err := strconv.Atoi(s.Look(LookFlow)); err == nil && year > model.FirstYear && year <= model.LastYear {
		return year
	}
	return s.Scenario.Levers.Horizon
}

// submitFlow sets the year from a form's slider, if that was moved.
func (s *Session) submitFlow(year string) {
	if year != "" && year != strconv.Itoa(s.FlowYear()) {
		s.look(LookFlow, year)
	}
}

// Unconditioned reports whether ranges are to ignore the observations.
func (s *Session) Unconditioned() bool { return s.Look(LookUnconditioned) == "1" }

// Toggle sets a key to a value, or removes the key if it has that value already.
// These keys come before all others that are not levers; foreign keys come last.
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

// look sets a key; an empty value removes it. Changing the outcome of a target
// removes the target.
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
	// Links drop white space at the ends of a value.
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

// Compared returns the two scenarios in a link to a comparison.
func (s *Session) Compared() scenario.Comparison { return scenario.ParseComparison("?" + s.Rest) }

// put returns the scenario with a lever or parameter set to a value as links write
// it. A single value for a lever with several fields sets all of them.
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

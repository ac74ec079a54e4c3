package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// ShareOf returns the index of the share that a field sets, and whether the field
// sets one.
func ShareOf(field string) (int, bool) {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	for k := range lever.Fields {
		if lever.Fields[k].ID == field {
			return k, true
		}
	}
	return 0, false
}

// fieldOf returns a field by its ID, including the fields that are not levers.
func fieldOf(id string) (*scenario.Field, bool) {
	switch id {
	case PaceField.ID:
		return &PaceField, true
	case GuessField.ID:
		return &GuessField, true
	}
	return scenario.FieldOf(id)
}

// set sets a field to what was typed, or records why that is refused.
func (s *Session) set(id, typed string) {
	if _, ok := parameter(id); ok {
		s.begin(id)
		s.setParameter(id, typed)
		return
	}
	if i, ok := limitOf(id); ok {
		s.setLimit(i, typed)
		return
	}
	f, ok := fieldOf(id)
	if !ok {
		return
	}
	s.begin(id)
	v, problem := f.Typed(s.Lang, typed)
	if problem != nil {
		s.refuse(id, *problem)
		return
	}
	s.put(f, v)
}

// number reads a number as sliders give it, with or without a percent sign.
func (s *Session) number(given string) (float64, bool) {
	v, _, ok := scenario.ReadTyped(s.Lang, given, scenario.Percent.Takes)
	return v, ok
}

// put sets a field to an allowed value. If the field is a share, the other shares
// give way.
func (s *Session) put(f *scenario.Field, v float64) {
	delete(s.Refused, f.ID)
	if k, ok := ShareOf(f.ID); ok {
		s.moveShare(k, int(v))
		return
	}
	switch f {
	case &PaceField:
		s.setPace(v)
		return
	case &GuessField:
		s.Guess.put(GuessLast-GuessFrom, v)
		s.Guess.passed = 0 // keep the points drawn so far
		return
	}
	s.Scenario = f.With(s.from(f), v)
}

// from returns the scenario from which a field is changed. If the adoption target
// is off, it is turned on first, since its share and year only make sense together.
func (s *Session) from(f *scenario.Field) scenario.Scenario {
	start := s.Scenario
	if _, on := start.Aim(); !on && strings.HasPrefix(f.ID, scenario.KeyAim+".") {
		start.Levers.Aim = scenario.EUAim
	}
	return start
}

func (s *Session) moveShare(k, to int) {
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	rule := s.Giving()
	s.Scenario.Levers.SplitTenths, s.Stop = rule.Move(start, k, to)
	s.Stopped = k
}

// Giving says who gives way when a share moves.
func (s *Session) Giving() split.Rule {
	return split.Rule{Locks: s.Locks, Weights: s.weights, Alone: s.Rule != Proportion, Giver: s.Rule}
}

// grip moves the boundary between a share and the next one, or between the last
// share and the unassigned money. Only these two change.
func (s *Session) grip(number, value string) {
	k, ok := kind(number)
	percent, isNumber := s.number(value)
	if !ok || !isNumber {
		return
	}
	s.begin("s.grip" + number)
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	to := int(min(max(percent, 0), 100)*10 + 0.5)
	for i := 0; i < k; i++ {
		to -= start[i]
	}
	to = min(max(to, 0), split.Whole)
	var next split.Shares
	if last := len(start) - 1; k == last {
		next, s.Stop = split.MoveFromUnassigned(start, s.Locks, k, to)
	} else {
		next, s.Stop = split.MoveFrom(start, s.Locks, k, k+1, to)
	}
	s.Scenario.Levers.SplitTenths, s.Stopped = next, k
}

// step moves a field by n steps of one percent, or of the field's own size, within
// its range.
func (s *Session) step(id string, n int) {
	if row, ok := parameter(id); ok {
		s.begin(id)
		delete(s.Refused, id)
		p := &evidence.Table[row]
		v, _ := s.Scenario.Parameter(row)
		v += float64(n) * ParameterStep(row)
		s.Scenario = s.Scenario.Override(row, tidy(min(max(v, p.Low), p.High)))
		return
	}
	f, ok := fieldOf(id)
	if !ok {
		return
	}
	s.begin(id)
	size := f.Step
	if f.Unit == scenario.Tenths {
		size = 10
	}
	v := s.value(f) + float64(n)*size
	s.put(f, tidy(min(max(v, f.Min), f.Max)))
}

// value returns the value of a field.
func (s *Session) value(f *scenario.Field) (v float64) {
	switch f {
	case &PaceField:
		v, _ = Pace(&s.Scenario.Levers)
	case &GuessField:
		v, _ = s.Guess.End()
	default:
		v = f.Value(s.from(f))
	}
	return v
}

func (s *Session) setParameter(id, typed string) {
	row, _ := parameter(id)
	v, problem := scenario.TypedParameter(s.Lang, row, typed)
	if problem != nil {
		s.refuse(id, *problem)
		return
	}
	delete(s.Refused, id)
	s.Scenario = s.Scenario.Override(row, v)
}

func (s *Session) refuse(id string, p scenario.Problem) {
	p.Key, _, _ = strings.Cut(id, ".")
	if strings.HasPrefix(id, scenario.ParameterPrefix) {
		p.Key = id
	}
	s.Refused[id] = p
}

// parameter returns the row of a field p.ID that is a parameter.
func parameter(field string) (int, bool) {
	id, ok := strings.CutPrefix(field, scenario.ParameterPrefix)
	if !ok {
		return 0, false
	}
	return evidence.Index(id)
}

// ParameterStep is the step of a parameter's slider: the power of ten that divides
// its range into 20 to 200 steps, or zero if the range is empty.
func ParameterStep(row int) float64 {
	p := &evidence.Table[row]
	if !p.Drawn() {
		return 0
	}
	step := 1.0
	for span := p.High - p.Low; span/step < 20; {
		step /= 10
	}
	for span := p.High - p.Low; span/step >= 200; {
		step *= 10
	}
	return tidy(step)
}

// tidy removes the rounding error that adding steps leaves, as in
// 0.30000000000000004.
func tidy(v float64) float64 {
	tidied, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 12, 64), 64)
	if err != nil {
		return v
	}
	return tidied
}

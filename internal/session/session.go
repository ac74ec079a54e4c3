// Package session holds what a visitor has done: the scenario, what is locked,
// what was refused, and the gesture under way. Everything that a control does
// is an action in words, so that the browser program, a light program in an
// embed and a form sent to the server all do exactly the same.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package session

import (
	"strconv"
	"strings"

	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Session is what a visitor has done. The zero value is not ready: use [New].
type Session struct {
	Lang     locale.Lang // in which numbers are typed
	Scenario scenario.Scenario
	Locks    split.Locks
	Rule     int               // which share gives way: Proportion, or the kind that gives and takes alone
	Stop     split.Stop        // why the share moved last stopped; zero where it did not
	Stopped  int               // the share that stopped
	Problems scenario.Problems // of the link, shown until dismissed
	Refused  map[string]scenario.Problem
	Rest     string // parts of the link that are no lever
	Version  string // of the model that the link was made with

	weights split.Shares // last shares that were not zero
	gesture gesture
}

// Proportion is the rule by which all unlocked shares give way in proportion.
const Proportion = -1

// gesture is a run of changes of one control that counts as one step.
type gesture struct {
	field string // empty where there is none under way
	start scenario.Scenario
}

// New starts a session in a language from a link: a whole address, or just its
// query.
func New(l locale.Lang, link string) *Session {
	s := &Session{Lang: l, Rule: Proportion}
	s.Load(link)
	return s
}

// Load puts the session at a link, as Back and Forward do. Locks stay.
func (s *Session) Load(link string) {
	l := scenario.Parse(link)
	s.Scenario, s.Problems, s.Rest, s.Version = l.Scenario, l.Problems, l.Rest, l.Version
	s.Refused = map[string]scenario.Problem{}
	s.Stop, s.gesture = split.Stop{}, gesture{}
	s.weights = split.Remember(s.weights, s.shares())
}

// Query gives the query that holds the session's scenario, with the parts of
// the link that are no lever.
func (s *Session) Query() string {
	query := s.Scenario.Query()
	if query != "" && s.Rest != "" {
		return query + "&" + s.Rest
	}
	return query + s.Rest
}

// Action is one thing that a visitor did to a control.
type Action struct {
	Do    string // the verb and what it is about, as in "set s.support": see Do
	Value string // of the control, as typed or as the slider gives it
	Live  bool   // part of a gesture that goes on: a drag, a held button
}

// Do carries out an action, and reports whether it changed the scenario. What
// cannot be done is noted in Refused or Stop, and changes nothing. The verbs:
//
//	set FIELD         to Value, as typed; a slider's number reads the same
//	step FIELD N      by N steps, N a whole number
//	grip K            the boundary after share K, to Value percent from the left
//	lock K, unlock K  a share, by its number
//	rule K            only share K gives way; -1: all in proportion
//	preset ID         takes a preset's choices
//	aim on, aim off   turns the adoption target on or off
//	reset KEY         puts one lever or parameter back at its default; all: every one
//	commit            ends the gesture
//	dismiss           hides the link's problems
func (s *Session) Do(a Action) bool {
	verb, rest, _ := strings.Cut(a.Do, " ")
	object, argument, _ := strings.Cut(rest, " ")
	before := s.Scenario
	switch verb {
	case "set":
		s.begin(object)
		s.set(object, a.Value)
	case "step":
		s.begin(object)
		if n, err := strconv.Atoi(argument); err == nil {
			s.step(object, n)
		}
	case "grip":
		s.begin("s.grip")
		s.grip(object, a.Value)
	case "lock", "unlock":
		if k, ok := kind(object); ok {
			s.Locks[k] = verb == "lock"
			s.Stop = split.Stop{}
		}
	case "rule":
		s.Rule = Proportion
		if k, ok := kind(object); ok {
			s.Rule = k
		}
	case "preset":
		if p, ok := scenario.PresetOf(object); ok {
			s.Scenario = p.Apply(s.Scenario)
			s.settle()
		}
	case "aim":
		s.Scenario.Levers.Aim = scenario.EUAim
		if object == "off" {
			s.Scenario.Levers.Aim = scenario.Default().Levers.Aim
		}
		s.settle()
	case "reset":
		s.reset(object)
		s.settle()
	case "dismiss":
		s.Problems = nil
	}
	if !a.Live {
		s.commit()
	}
	return !before.Equal(s.Scenario)
}

// InGesture reports whether a gesture is under way.
func (s *Session) InGesture() bool { return s.gesture.field != "" }

// Held gives the shares at the start of the gesture on the split, for ghosts;
// false where there is none.
func (s *Session) Held() (split.Shares, bool) {
	if !strings.HasPrefix(s.gesture.field, "s.") {
		return split.Shares{}, false
	}
	return s.gesture.start.Levers.SplitTenths, true
}

// begin starts a gesture on a field, unless it is already under way.
func (s *Session) begin(field string) {
	if s.gesture.field == field {
		return
	}
	s.commit()
	s.gesture = gesture{field: field, start: s.Scenario}
	delete(s.Refused, field)
	s.Stop = split.Stop{}
}

func (s *Session) commit() {
	s.gesture = gesture{}
	s.weights = split.Remember(s.weights, s.shares())
}

// Cancel undoes the gesture under way, as Escape does in a drag.
func (s *Session) Cancel() bool {
	if !s.InGesture() {
		return false
	}
	s.Scenario = s.gesture.start
	s.gesture = gesture{}
	s.settle()
	return true
}

// settle forgets what was refused or stopped, once the scenario is another.
func (s *Session) settle() {
	clear(s.Refused)
	s.Stop = split.Stop{}
}

func (s *Session) shares() split.Shares { return s.Scenario.Levers.SplitTenths }

func kind(number string) (int, bool) {
	k, err := strconv.Atoi(number)
	return k, err == nil && k >= 0 && k < len(split.Shares{})
}

// ShareOf gives the share that a field sets, and whether it is one.
func ShareOf(field string) (int, bool) {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	for k := range lever.Fields {
		if lever.Fields[k].ID == field {
			return k, true
		}
	}
	return 0, false
}

// set puts a field at what was typed, or says why not.
func (s *Session) set(id, typed string) {
	if row, ok := parameter(id); ok {
		s.setParameter(id, row, typed)
		return
	}
	f, ok := scenario.FieldOf(id)
	if !ok {
		return
	}
	shown, ok := s.number(typed)
	if !ok {
		s.refuse(id, scenario.Problem{Reason: scenario.NotNumber, Field: f, Given: typed})
		return
	}
	v := f.Unit.Kept(shown)
	if p := f.Check(v); p != nil {
		p.Given = typed
		s.refuse(id, *p)
		return
	}
	s.put(f, v)
}

// number reads a number as sliders give it and as people type it.
func (s *Session) number(typed string) (float64, bool) {
	if v, ok := locale.ParseDecimal(typed); ok {
		return v, true
	}
	return s.Lang.ParseNumber(typed)
}

// put sets a field to an allowed value; the other shares give way to a share.
func (s *Session) put(f *scenario.Field, v float64) {
	delete(s.Refused, f.ID)
	if k, ok := ShareOf(f.ID); ok {
		s.moveShare(k, int(v))
		return
	}
	s.Scenario = f.With(s.Scenario, v)
}

func (s *Session) moveShare(k, to int) {
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	var next split.Shares
	if s.Rule >= 0 && s.Rule != k {
		next, s.Stop = split.MoveFrom(start, s.Locks, k, s.Rule, to)
	} else {
		next, s.Stop = split.Move(start, s.Locks, s.weights, k, to)
	}
	s.Stopped = k
	s.Scenario.Levers.SplitTenths = next
}

// grip moves the boundary between a share and the next one: these two alone
// change.
func (s *Session) grip(number, value string) {
	k, ok := kind(number)
	percent, isNumber := s.number(value)
	if !ok || !isNumber || k+1 >= len(split.Shares{}) {
		return
	}
	start := split.Shares(s.gesture.start.Levers.SplitTenths)
	to := int(percent*10 + 0.5)
	for i := 0; i < k; i++ {
		to -= start[i]
	}
	s.Scenario.Levers.SplitTenths, s.Stop = split.MoveFrom(start, s.Locks, k, k+1, min(max(to, 0), split.Whole))
	s.Stopped = k
}

// step moves a field by so many steps of one percent, or of its own size, and
// stops at the ends of its range.
func (s *Session) step(id string, n int) {
	if row, ok := parameter(id); ok {
		p := &evidence.Table[row]
		v, _ := s.Scenario.HeldValue(row)
		v += float64(n) * ParameterStep(row)
		s.Scenario = s.Scenario.Hold(row, tidy(min(max(v, p.Low), p.High)))
		return
	}
	f, ok := scenario.FieldOf(id)
	if !ok {
		return
	}
	size := f.Step
	if f.Unit == scenario.Tenths {
		size = 10
	}
	v := f.Value(s.Scenario) + float64(n)*size
	s.put(f, tidy(min(max(v, f.Min), f.Max)))
}

func (s *Session) setParameter(id string, row int, typed string) {
	v, ok := s.number(typed)
	if !ok {
		v, ok = scenario.ParseParameter(typed)
	}
	value := typed
	if ok {
		value = strconv.FormatFloat(v, 'f', -1, 64)
	}
	next, problem := scenario.SetParameter(s.Scenario, id, value)
	if problem != nil {
		problem.Given = typed
		s.refuse(id, *problem)
		return
	}
	delete(s.Refused, id)
	s.Scenario = next
}

func (s *Session) refuse(id string, p scenario.Problem) {
	p.Key, _, _ = strings.Cut(id, ".")
	if strings.HasPrefix(id, scenario.ParameterPrefix) {
		p.Key = id
	}
	s.Refused[id] = p
}

func (s *Session) reset(key string) {
	if key == "all" {
		horizon := s.Scenario.Levers.Horizon
		s.Scenario = scenario.Default()
		s.Scenario.Levers.Horizon = horizon
		s.Locks = split.Locks{}
		return
	}
	if row, ok := parameter(key); ok {
		s.Scenario = s.Scenario.Release(row)
	} else if lever, ok := scenario.Lookup(key); ok {
		s.Scenario = lever.Reset(s.Scenario)
	}
}

// parameter gives the row of a field that is a parameter: p.ID.
func parameter(field string) (int, bool) {
	id, ok := strings.CutPrefix(field, scenario.ParameterPrefix)
	if !ok {
		return 0, false
	}
	return evidence.Index(id)
}

// ParameterStep is the step of a parameter's slider: the power of ten that cuts
// its range into 20 to 200.
func ParameterStep(row int) float64 {
	p := &evidence.Table[row]
	step := 1.0
	for span := p.High - p.Low; span/step < 20; {
		step /= 10
	}
	for span := p.High - p.Low; span/step >= 200; {
		step *= 10
	}
	return step
}

// tidy takes off the dust that adding steps leaves: 0.30000000000000004.
func tidy(v float64) float64 {
	tidied, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 12, 64), 64)
	if err != nil {
		return v
	}
	return tidied
}

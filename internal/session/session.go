// Package session holds what a visitor has done: the scenario, the locks, the
// values that were refused, and the current gesture. Everything that a control does
// is an action in words, so that the browser program, a light program in an embed
// and a form sent to the server all do exactly the same.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package session

import (
	"strings"

	"aicontinent/internal/locale"
	"aicontinent/internal/scenario"
	"aicontinent/internal/split"
)

// Session is what a visitor has done. The zero value is not ready: use [New].
type Session struct {
	Lang     locale.Lang // in which numbers are typed
	Scenario scenario.Scenario
	Locks    split.Locks
	Rule     int               // which share gives way: Proportion, Unassigned, or the index of the one that gives and takes alone
	Stop     split.Stop        // why the last move of a share stopped early; zero if it did not
	Stopped  int               // the share that stopped
	Problems scenario.Problems // of the link, shown until dismissed
	Refused  map[string]scenario.Problem
	Unlocked bool   // whether the last action released shares that were locked
	Rest     string // parts of the link that are not levers
	Version  string // of the model that the link was made with
	Map      Map    // what the map of all splits shows
	Guess    Guess  // the line that the visitor drew before seeing the model's

	// Start is the scenario that the visitor was given: that of the link that they
	// opened, or one set by the page around an embed.
	Start scenario.Scenario

	weights split.Shares        // last values of the shares that were not zero
	past    []scenario.Scenario // scenarios before each step, the last step last
	last    string              // the control used last, see [Session.Last]
	gesture gesture
}

// The rules that are not the index of a share.
const (
	Proportion = -1               // all unlocked shares give way in proportion
	Unassigned = split.Unassigned // no share gives way: only the unassigned money gives and takes
)

// gesture is a series of changes of one control that counts as one step.
type gesture struct {
	field string // empty if there is no current gesture
	start scenario.Scenario
}

// New starts a session in a language from a link, which may be a whole address or
// only a query.
func New(l locale.Lang, link string) *Session {
	s := &Session{Lang: l, Rule: Proportion}
	s.Load(link)
	s.Start = s.Scenario
	return s
}

// Load moves the session to a link, as Back and Forward do. Locks stay.
func (s *Session) Load(link string) {
	l := scenario.Parse(link)
	s.Scenario, s.Problems, s.Rest, s.Version = l.Scenario, l.Noted(), l.Rest, l.Version
	s.takeGuess()
	s.Map = mapOf(s.Rest)
	s.Refused = map[string]scenario.Problem{}
	s.Stop, s.gesture = split.Stop{}, gesture{}
	s.weights = split.Remember(s.weights, s.shares())
	s.arrived()
}

// IsOwn reports whether the scenario differs from the one that the visitor was
// given.
func (s *Session) IsOwn() bool { return !s.Scenario.Equal(s.Start) }

// Query returns the query with the session's scenario, the version of the model
// that the link was made with, and the parts that are not levers.
func (s *Session) Query() string {
	query := s.Scenario.Query()
	add := func(part string) {
		if query != "" && part != "" {
			query += "&"
		}
		query += part
	}
	if s.Version != "" {
		add(scenario.KeyVersion + "=" + s.Version)
	}
	add(s.Rest)
	return query
}

// InGesture reports whether there is a current gesture.
func (s *Session) InGesture() bool { return s.gesture.field != "" }

// GestureStart returns the shares at the start of the current gesture on the split,
// which are shown as ghosts, and false if there is no such gesture.
func (s *Session) GestureStart() (split.Shares, bool) {
	if !strings.HasPrefix(s.gesture.field, "s.") {
		return split.Shares{}, false
	}
	return s.gesture.start.Levers.SplitTenths, true
}

// begin starts a gesture on a field, unless it is the current one.
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
	if s.InGesture() {
		s.keep(s.gesture.start)
	}
	s.gesture = gesture{}
	s.Guess.passed = 0
	s.weights = split.Remember(s.weights, s.shares())
}

// Cancel undoes the current gesture, as Escape does in a drag.
func (s *Session) Cancel() bool {
	if !s.InGesture() {
		return false
	}
	s.Scenario = s.gesture.start
	s.gesture = gesture{}
	s.settle()
	return true
}

// settle removes messages about the former scenario.
func (s *Session) settle() {
	clear(s.Refused)
	s.Stop = split.Stop{}
}

func (s *Session) shares() split.Shares { return s.Scenario.Levers.SplitTenths }

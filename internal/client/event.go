package client

import (
	"strings"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// Event is what the reader did, as the script tells it.
type Event struct {
	Kind  string  // see below
	Do    string  // the control's words, or its field
	Value string  // as the control holds it
	Live  bool    // part of a gesture that goes on
	Time  float64 // when, in milliseconds from some time on

	Key   string // of the keyboard, with Shift or not
	Shift bool

	At                   float64 // part of the width: of a bar, of a track, or how far it was dragged
	Min, Max, Step, From string  // of a slider whose track it is: its properties, and its value
}

// The kinds of events.
const (
	KindDo      = "do"      // an action in its words
	KindKey     = "key"     // a key on the slider of a share
	KindMap     = "map"     // a key on the map of all splits
	KindGrip    = "grip"    // a boundary of the split bar is dragged
	KindTap     = "tap"     // a track is tapped
	KindDrag    = "drag"    // a track is dragged
	KindCancel  = "cancel"  // the gesture under way is undone
	KindAddress = "address" // the address became another, as by Back: Value is its query
)

// Action makes an action of an event, for a session as it is; false where there
// is none. What cancels is none.
func (e Event) Action(s *session.Session) (session.Action, bool) {
	switch e.Kind {
	case KindKey:
		return gesture.Key(s, e.Do, e.Key, e.Shift)
	case KindMap:
		return s.MapKey(e.Key)
	case KindGrip:
		return gesture.Grip(e.Do, e.At), true
	case KindTap:
		return e.slider().Tap(e.At), true
	case KindDrag:
		return e.slider().Drag(e.At), true
	case KindDo:
		return session.Action{Do: e.Do, Value: e.Value, Live: e.Live}, true
	}
	return session.Action{}, false
}

// IsFile reports whether the reader asked for the file of a figure, which changes
// nothing on the page.
func IsFile(e Event) bool { return e.Kind == KindDo && strings.HasPrefix(e.Do, view.FileVerb+" ") }

func (e Event) slider() gesture.Slider {
	return gesture.Slider{
		Field: e.Do, Low: gesture.Number(e.Min), High: gesture.Number(e.Max),
		Step: gesture.Number(e.Step), Value: gesture.Number(e.From),
	}
}

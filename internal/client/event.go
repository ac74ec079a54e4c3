package client

import (
	"strings"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
	"aicontinent/internal/view/figures"
)

// Event is what the reader did, as the script reports it.
type Event struct {
	Kind  string  // see below
	Do    string  // the words of the control, or its field
	Value string  // the value of the control
	Live  bool    // part of a gesture that continues
	Time  float64 // in milliseconds from an arbitrary start

	Key   string // on the keyboard
	Shift bool

	At                   float64 // fraction of the width of a bar or track, or how far it was dragged
	Min, Max, Step, From string  // of a slider: its properties, and its value when the gesture began
}

// The kinds of events.
const (
	KindDo      = "do"      // an action in its words
	KindKey     = "key"     // a key on the slider of a share
	KindMap     = "map"     // a key on the map of all splits
	KindGrip    = "grip"    // a boundary of the split bar is dragged
	KindTap     = "tap"     // a track is tapped
	KindDrag    = "drag"    // a track is dragged
	KindCancel  = "cancel"  // the current gesture is cancelled
	KindAddress = "address" // the address changed, as by Back; Value is the new query
)

// Action returns the action of an event, given the session, and false if the event
// is not an action. Cancelling is not one.
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
func IsFile(e Event) bool { return e.Kind == KindDo && strings.HasPrefix(e.Do, figures.FileVerb+" ") }

func (e Event) slider() gesture.Slider {
	return gesture.Slider{
		Field: e.Do, Low: gesture.Number(e.Min), High: gesture.Number(e.Max),
		Step: gesture.Number(e.Step), Value: gesture.Number(e.From),
	}
}

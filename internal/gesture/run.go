package gesture

import "strings"

// RunPause is how many milliseconds may pass between two changes of one control
// that count as one step: long enough to look at each answer on the way.
const RunPause = 3000

// Run is a run of changes of one control: of its keys, its buttons, its menu or
// a drag. It is one step for the reader, hence one entry of the browser's
// history. The zero value is a run of nothing.
type Run struct {
	control string
	last    float64 // when it changed last, in milliseconds
	goesOn  bool    // a drag or a held button has not ended yet
}

// Of reports whether the run under way is of a control.
func (r *Run) Of(control string) bool { return r.control == control }

// Extend notes a change of a control at a time in milliseconds, and reports
// whether it belongs to the run under way; otherwise it begins another.
func (r *Run) Extend(control string, at float64) bool {
	same := r.control != "" && r.Of(control) && (r.goesOn || at-r.last < RunPause)
	*r = Run{control: control, last: at, goesOn: true}
	return same
}

// Rest notes that the drag or the press has ended. The run goes on with the next
// one, unless that comes late.
func (r *Run) Rest() { r.goesOn = false }

// Control gives the control that an action is of. A slider, its field and its
// buttons are one control, and so is the point on the map, however it is moved;
// of buttons that choose something, each is one.
func Control(do string) string {
	verb, rest, _ := strings.Cut(do, " ")
	object, _, _ := strings.Cut(rest, " ")
	switch verb {
	case "set", "step":
		return object
	case "place", "toward":
		return "map"
	case "aim", "seek", "swap":
		return verb
	case "grip", "look", "side", "share":
		return verb + " " + object
	}
	return do
}

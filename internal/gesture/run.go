package gesture

import "strings"

// RunPause is the longest pause, in milliseconds, between two changes of one
// control that count as one step. It leaves time to look at each result on the way.
const RunPause = 3000

// Run is a series of changes of one control, by its keys, its buttons, its menu or
// a drag. It counts as one step for the reader and is one entry of the browser's
// history. The zero value is an empty run.
type Run struct {
	control string
	last    float64 // time of the last change, in milliseconds
	goesOn  bool    // a drag or a press has not ended yet
}

// Of reports whether the current run is of a control.
func (r *Run) Of(control string) bool { return r.control == control }

// Extend records a change of a control at a time in milliseconds, and reports
// whether it continues the current run; otherwise it begins a new one.
func (r *Run) Extend(control string, at float64) bool {
	same := r.control != "" && r.Of(control) && (r.goesOn || at-r.last < RunPause)
	*r = Run{control: control, last: at, goesOn: true}
	return same
}

// Rest records the end of a drag or press. The next change continues the run unless
// it comes too late.
func (r *Run) Rest() { r.goesOn = false }

// Control returns the control of an action. A slider, its field and its buttons are
// one control, and so is the point on the map, however it is moved. Of buttons that
// choose something, each is a control.
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

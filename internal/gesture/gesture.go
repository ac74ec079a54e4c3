// Package gesture turns keys and pointer movements, given as numbers, into actions.
// The programs of pages and of embeds both use it and so behave alike. It does not
// depend on a browser.
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package gesture

import (
	"math"
	"strconv"
	"strings"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
)

// Times in milliseconds, and pixels.
const (
	RestAfter   = 600 // before a change is announced
	BurstAfter  = 700 // keys within it belong to one gesture
	HoldDelay   = 400 // before a button held down repeats
	HoldRepeat  = 80
	DragAfterPx = 8 // horizontal movement before a touch on the track counts as a drag
)

// Key returns the action of a key on the slider of a share: one percent for arrows,
// the fine step with Shift, ten percent for Page Up and Page Down, and the ends for
// Home and End. It returns false for other sliders and keys, which the browser
// handles.
func Key(s *session.Session, do, key string, shift bool) (session.Action, bool) {
	field := strings.TrimPrefix(do, "set ")
	share, ok := session.ShareOf(field)
	if !ok {
		return session.Action{}, false
	}
	size := 10
	if shift {
		lever, _ := scenario.Lookup(scenario.KeySplit)
		size = int(lever.Fields[share].Step)
	}
	tenths := s.Scenario.Levers.SplitTenths[share]
	switch key {
	case "ArrowRight", "ArrowUp":
		tenths += size
	case "ArrowLeft", "ArrowDown":
		tenths -= size
	case "PageUp":
		tenths += 100
	case "PageDown":
		tenths -= 100
	case "Home":
		tenths = 0
	case "End":
		tenths = 1000
	default:
		return session.Action{}, false
	}
	tenths = min(max(tenths, 0), 1000)
	return session.Action{Do: "set " + field, Value: Decimal(float64(tenths) / 10), Live: true}, true
}

// Slider is a slider as the browser has it: its ends, its step (NaN if any value is
// allowed), and its value when the gesture began.
type Slider struct {
	Field           string
	Low, High, Step float64
	Value           float64
}

// Tap returns the action of a tap on a slider's track, at a fraction of its width:
// ten steps towards it.
func (s Slider) Tap(at float64) session.Action {
	step := " 10"
	if s.Low+(s.High-s.Low)*at < s.Value {
		step = " -10"
	}
	return session.Action{Do: "step " + s.Field + step}
}

// Drag returns the action of a drag on a slider's track by a fraction of its width.
func (s Slider) Drag(by float64) session.Action {
	step := s.Step
	if math.IsNaN(step) || step <= 0 {
		step = (s.High - s.Low) / 100
	}
	v := min(max(s.Value+(s.High-s.Low)*by, s.Low), s.High)
	v = s.Low + math.Round((v-s.Low)/step)*step
	return session.Action{Do: "set " + s.Field, Value: Decimal(v), Live: true}
}

// Grip returns the action of dragging a boundary of the split bar to a fraction of
// its width.
func Grip(number string, at float64) session.Action {
	return session.Action{Do: "grip " + number, Value: Decimal(math.Round(at*200) / 2), Live: true}
}

// Number reads a number from a property of an element, and returns NaN if it has
// none.
func Number(text string) float64 {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return math.NaN()
	}
	return n
}

// Decimal writes a number as a slider would, without the rounding errors of binary
// fractions.
func Decimal(v float64) string {
	s := strconv.FormatFloat(v, 'f', 9, 64)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}

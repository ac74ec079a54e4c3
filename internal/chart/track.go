package chart

import (
	"strconv"

	"aicontinent/internal/markup"
)

// Track shows a value on a fixed scale, beside two others and its range: a hollow
// mark for the value without the plan, a notch for the plan, and a dot for the
// value. It is as wide as its container, so its positions are in percent.
type Track struct {
	Low, High          float64 // the ends of the scale
	Value              float64
	Plan, Without      float64
	HasPlan, HasOther  bool // whether the notch and the hollow mark are shown
	RangeLow, RangeTop float64
	HasRange           bool
}

// SVG draws the track. It is hidden from screen readers, because words beside it
// say the same.
func (t Track) SVG() *markup.Node {
	n := markup.El("svg", markup.Class("strip-track"), markup.A("aria-hidden", "true"), markup.A("focusable", "false"),
		t.line("strip-rail", 0, 100, "50%", "50%"))
	add := func(part *markup.Node) { n.Children = append(n.Children, part) }
	if t.HasRange {
		add(t.line("strip-range", t.place(t.RangeLow), t.place(t.RangeTop), "50%", "50%"))
	}
	if t.HasOther && t.holds(t.Without) {
		add(dot("strip-without", t.place(t.Without), "3.5"))
	}
	if t.HasPlan && t.holds(t.Plan) {
		add(t.line("strip-plan", t.place(t.Plan), t.place(t.Plan), "0", "100%"))
	}
	if t.holds(t.Value) {
		add(dot("strip-yours", t.place(t.Value), "5"))
		return n
	}
	// An arrow at the end of the scale stands for a value beyond it; the number is
	// beside it.
	x, d := "0%", "M8 2L1 7L8 12"
	if t.Value > t.High {
		x, d = "100%", "M-8 2L-1 7L-8 12"
	}
	add(markup.El("svg", markup.A("x", x), markup.A("overflow", "visible"), markup.A("aria-hidden", "true"), markup.El("path", markup.Class("strip-beyond"), markup.A("d", d))))
	return n
}

func (t Track) holds(v float64) bool { return v >= t.Low && v <= t.High }

// place is the position of a value in percent of the width, within the ends.
func (t Track) place(v float64) float64 {
	if t.High <= t.Low {
		return 0
	}
	return 100 * (min(max(v, t.Low), t.High) - t.Low) / (t.High - t.Low)
}

// Places returns the positions of the marks as fractions of the width: the value,
// the plan, the value without the plan, and the ends of the range.
func (t Track) Places() (value, plan, without, low, top float64) {
	return t.place(t.Value) / 100, t.place(t.Plan) / 100, t.place(t.Without) / 100, t.place(t.RangeLow) / 100, t.place(t.RangeTop) / 100
}

func (t Track) line(class string, from, to float64, y1, y2 string) *markup.Node {
	return markup.El("line", markup.Class(class), markup.A("x1", percent(from)), markup.A("x2", percent(to)), markup.A("y1", y1), markup.A("y2", y2))
}

func dot(class string, at float64, r string) *markup.Node {
	return markup.El("circle", markup.Class(class), markup.A("cx", percent(at)), markup.A("cy", "50%"), markup.A("r", r))
}

func percent(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) + "%" }

//go:build js

package main

import (
	"math"
	"syscall/js"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
)

// pointer is what a pointer does between down and up, beside dragging a
// slider's own thumb, which is the browser's.
type pointer struct {
	hold js.Value // the timer that repeats a held button
	do   string   // the button's action

	rail   js.Value       // of a slider whose track is dragged
	slider gesture.Slider // as it was at the start
	x, y   float64        // where the pointer went down

	bar      js.Value // the split bar, while a grip of it is dragged
	grip     string
	dragging bool

	spent bool // the click that follows has been dealt with
}

func (p *pointer) active() bool { return p.do != "" || p.rail.Truthy() || p.bar.Truthy() }

func (f *frame) pointerDown(e js.Value) {
	if e.Get("button").Int() != 0 {
		return
	}
	p := &f.events.pointer
	*p = pointer{x: e.Get("clientX").Float(), y: e.Get("clientY").Float()}
	target := e.Get("target")
	if grip := dataset(target, "grip"); grip != "" {
		p.grip, p.bar = grip, target.Call("closest", "svg")
		capture(p.bar, e)
		e.Call("preventDefault")
		return
	}
	if button := target.Call("closest", "button.step"); button.Truthy() {
		do := dataset(button, "do")
		p.do = do
		p.hold = f.later(gesture.HoldDelay, func() { f.repeat(do) })
		return
	}
	if rail := target.Call("closest", "[data-track]"); rail.Truthy() && target.Get("tagName").String() != "INPUT" {
		p.rail, p.slider = rail, sliderOf(rail, dataset(rail, "track"))
	}
}

// repeat steps again and again while a button is held: all one gesture.
func (f *frame) repeat(do string) {
	p := &f.events.pointer
	if p.do != do || do == "" {
		return
	}
	p.spent = true
	f.do(session.Action{Do: do, Live: true})
	p.hold = f.later(gesture.HoldRepeat, func() { f.repeat(do) })
}

func (f *frame) pointerMove(e js.Value) {
	p := &f.events.pointer
	switch {
	case p.bar.Truthy():
		p.dragging = true
		f.do(gesture.Grip(p.grip, along(p.bar, e)))
	case p.rail.Truthy():
		dx, dy := e.Get("clientX").Float()-p.x, e.Get("clientY").Float()-p.y
		if !p.dragging && (math.Abs(dx) < gesture.DragAfterPx || math.Abs(dx) < math.Abs(dy)) {
			return
		}
		if !p.dragging {
			p.dragging = true
			capture(p.rail, e)
		}
		box := p.rail.Call("querySelector", "svg").Call("getBoundingClientRect")
		f.do(p.slider.Drag(dx / box.Get("width").Float()))
	}
}

func (f *frame) pointerUp() {
	p := &f.events.pointer
	if p.hold.Truthy() {
		js.Global().Call("clearTimeout", p.hold)
	}
	spent := p.spent || p.dragging
	if spent {
		f.do(session.Action{Do: "commit"})
	}
	*p = pointer{spent: spent}
}

// along gives where a pointer is along an element's width, 0 to 1.
func along(element, e js.Value) float64 {
	box := element.Call("getBoundingClientRect")
	return (e.Get("clientX").Float() - box.Get("left").Float()) / box.Get("width").Float()
}

// sliderOf reads a slider as the browser has it.
func sliderOf(rail js.Value, field string) gesture.Slider {
	input := rail.Call("querySelector", "input")
	of := func(property string) float64 { return gesture.Number(input.Get(property).String()) }
	return gesture.Slider{Field: field, Low: of("min"), High: of("max"), Step: of("step"), Value: of("value")}
}

// capture makes a pointer's events go on to an element until it is released.
// It throws where the pointer has just gone, as after a quick tap: there is
// nothing to capture then.
func capture(target, e js.Value) {
	defer func() { _ = recover() }()
	target.Call("setPointerCapture", e.Get("pointerId"))
}

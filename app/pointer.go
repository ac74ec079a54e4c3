package app

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
)

// pointer is what a pointer does between down and up, beside dragging a
// slider's own thumb, which is the browser's.
type pointer struct {
	hold *time.Timer // repeats a held button
	do   string      // the button's action

	rail   app.Value      // of a slider whose track is dragged
	slider gesture.Slider // as it was at the start
	x, y   float64        // where the pointer went down

	bar      app.Value // the split bar, while a grip of it is dragged
	grip     string
	onMap    app.Value // the map, while its point is dragged
	dragging bool

	spent bool // the click that follows has been dealt with
}

func (p *pointer) active() bool { return p.do != "" || p.rail != nil || p.bar != nil || p.onMap != nil }

func (c *calculator) pointerDown(ctx app.Context, e app.Value) {
	if e.Get("button").Int() != 0 {
		return
	}
	p := &c.events.pointer
	*p = pointer{x: e.Get("clientX").Float(), y: e.Get("clientY").Float()}
	target := e.Get("target")
	if c.mapDown(ctx, e, target) {
		return
	}
	if grip := dataset(target, "grip"); grip != "" {
		p.grip, p.bar = grip, target.Call("closest", "svg")
		capture(target, e)
		e.Call("preventDefault")
		return
	}
	if button := target.Call("closest", "button.step"); button.Truthy() {
		p.do = dataset(button, "do")
		p.hold = later(gesture.HoldDelay*time.Millisecond, func() { c.repeat(ctx, p.do) })
		return
	}
	if rail := target.Call("closest", "[data-track]"); rail.Truthy() && target.Get("tagName").String() != "INPUT" {
		p.rail, p.slider = rail, sliderOf(rail, dataset(rail, "track"))
	}
}

// repeat steps again and again while a button is held: all one gesture.
func (c *calculator) repeat(ctx app.Context, do string) {
	p := &c.events.pointer
	if p.do != do || do == "" {
		return
	}
	p.spent = true
	c.do(ctx, session.Action{Do: do, Live: true})
	p.hold = later(gesture.HoldRepeat*time.Millisecond, func() { c.repeat(ctx, do) })
}

func (c *calculator) pointerMove(ctx app.Context, e app.Value) {
	p := &c.events.pointer
	dx, dy := e.Get("clientX").Float()-p.x, e.Get("clientY").Float()-p.y
	switch {
	case p.onMap != nil:
		p.dragging = true
		c.placeAt(ctx, p.onMap, e, true)
	case p.bar != nil:
		p.dragging = true
		box := p.bar.Call("getBoundingClientRect")
		c.do(ctx, gesture.Grip(p.grip, (e.Get("clientX").Float()-box.Get("left").Float())/box.Get("width").Float()))
	case p.rail != nil:
		if !p.dragging && (math.Abs(dx) < gesture.DragAfterPx || math.Abs(dx) < math.Abs(dy)) {
			return
		}
		if !p.dragging {
			p.dragging = true
			capture(p.rail, e)
		}
		c.do(ctx, p.slider.Drag(dx/trackBox(p.rail).Get("width").Float()))
	}
}

func (c *calculator) pointerUp(ctx app.Context) {
	p := &c.events.pointer
	if p.hold != nil {
		p.hold.Stop()
	}
	spent := p.spent || p.dragging
	if spent {
		c.do(ctx, session.Action{Do: "commit"})
	}
	*p = pointer{spent: spent}
}

// capture makes a pointer's events go on to an element until it is released.
// It throws where the pointer has just gone, as after a quick tap: there is
// nothing to capture then.
func capture(target, e app.Value) {
	attempt(func() { target.Call("setPointerCapture", e.Get("pointerId")) })
}

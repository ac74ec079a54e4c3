package app

import (
	"math"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/session"
)

// pointer is what a pointer does between down and up, beside dragging a
// slider's own thumb, which is the browser's.
type pointer struct {
	hold *time.Timer // repeats a held button
	do   string      // the button's action

	rail  app.Value // of a slider whose track is dragged
	field string
	start float64 // its value at the start
	x, y  float64 // where the pointer went down

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
		p.hold = time.AfterFunc(holdDelay, func() { c.repeat(ctx, p.do) })
		return
	}
	if rail := target.Call("closest", "[data-track]"); rail.Truthy() && target.Get("tagName").String() != "INPUT" {
		p.rail, p.field = rail, dataset(rail, "track")
		p.start = numberOf(rail.Call("querySelector", "input"), "value")
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
	p.hold = time.AfterFunc(holdRepeat, func() { c.repeat(ctx, do) })
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
		percent := 100 * (e.Get("clientX").Float() - box.Get("left").Float()) / box.Get("width").Float()
		c.do(ctx, session.Action{Do: "grip " + p.grip, Value: decimal(math.Round(percent*2) / 2), Live: true})
	case p.rail != nil:
		if !p.dragging && (math.Abs(dx) < dragAfterPx || math.Abs(dx) < math.Abs(dy)) {
			return
		}
		if !p.dragging {
			p.dragging = true
			capture(p.rail, e)
		}
		c.dragTrack(ctx, p, dx)
	}
}

// dragTrack moves a slider by as much as the pointer moved on its track.
func (c *calculator) dragTrack(ctx app.Context, p *pointer, dx float64) {
	input := p.rail.Call("querySelector", "input")
	low, high := numberOf(input, "min"), numberOf(input, "max")
	v := p.start + (high-low)*dx/trackBox(p.rail).Get("width").Float()
	step := numberOf(input, "step")
	if math.IsNaN(step) || step <= 0 {
		step = (high - low) / 100
	}
	v = low + math.Round((min(max(v, low), high)-low)/step)*step
	c.do(ctx, session.Action{Do: "set " + p.field, Value: decimal(v), Live: true})
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
	defer func() { _ = recover() }()
	target.Call("setPointerCapture", e.Get("pointerId"))
}

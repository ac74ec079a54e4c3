package app

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// mapDown begins a drag of the point on the map of all splits: anywhere with a
// mouse, from the point itself with a finger, which scrolls elsewhere. It
// reports whether it did.
func (c *calculator) mapDown(ctx app.Context, e, target app.Value) bool {
	area := target.Call("closest", "[data-map-area],[data-map-grip]")
	if !area.Truthy() || e.Get("pointerType").String() != "mouse" && dataset(area, "mapGrip") == "" {
		return false
	}
	p := &c.events.pointer
	p.onMap = area.Call("closest", "#"+view.MapField)
	capture(p.onMap, e)
	e.Call("preventDefault")
	p.onMap.Call("focus", map[string]any{"preventScroll": true})
	if dataset(area, "mapGrip") == "" {
		p.dragging = true
		c.placeAt(ctx, p.onMap, e, true)
	}
	return true
}

// placeAt puts the split where the pointer is: to the percents that the second
// and the third corner of the triangle get there.
func (c *calculator) placeAt(ctx app.Context, field, e app.Value, live bool) {
	area := field.Call("querySelector", "[data-map-area]")
	if !area.Truthy() {
		return
	}
	box := area.Call("getBoundingClientRect")
	x := (e.Get("clientX").Float() - box.Get("left").Float()) / box.Get("width").Float()
	third := (box.Get("bottom").Float() - e.Get("clientY").Float()) / box.Get("height").Float()
	third = min(max(third, 0), 1)
	second := min(max(x-third/2, 0), 1-third)
	percent := func(v float64) string { return gesture.Decimal(math.Round(v*1e4) / 1e2) }
	c.do(ctx, session.Action{Do: "place", Value: percent(second) + " " + percent(third), Live: live})
}

// mapKey moves the point by a key of session.MapKey, and reports whether it is one.
func (c *calculator) mapKey(ctx app.Context, e app.Value, key string) bool {
	action, ok := c.session.MapKey(key)
	if !ok {
		return false
	}
	e.Call("preventDefault")
	c.do(ctx, action)
	c.commitLater(ctx)
	return true
}

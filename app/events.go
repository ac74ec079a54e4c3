package app

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/gesture"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// events are the page's listeners and the gesture of the pointer. All listen
// on the page's root: one place, whatever is rendered below it.
type events struct {
	pointer pointer
	burst   *time.Timer
	rest    *time.Timer
}

// listen attaches the listeners. They run inside the browser's own event, so
// that preventing its default works, and dispatch only what is an action.
func (c *calculator) listen(ctx app.Context) {
	root := c.JSValue()
	on := func(target app.Value, event string, handle func(e app.Value)) {
		target.Call("addEventListener", event, app.FuncOf(func(this app.Value, args []app.Value) any {
			defer c.recoverTo(ctx)
			handle(args[0])
			return nil
		}))
	}
	on(root, "input", func(e app.Value) { c.onInput(ctx, e, true) })
	on(root, "change", func(e app.Value) { c.onInput(ctx, e, false) })
	on(root, "click", func(e app.Value) { c.onClick(ctx, e) })
	on(root, "submit", func(e app.Value) { e.Call("preventDefault") })
	on(root, "keydown", func(e app.Value) { c.onKey(ctx, e) })
	on(root, "pointerdown", func(e app.Value) { c.pointerDown(ctx, e) })
	on(root, "pointermove", func(e app.Value) { c.pointerMove(ctx, e) })
	on(root, "pointerup", func(e app.Value) { c.pointerUp(ctx) })
	on(root, "pointercancel", func(e app.Value) { c.pointerUp(ctx) })
	// The event of a fold does not bubble: it is caught on its way down.
	root.Call("addEventListener", "toggle", app.FuncOf(func(this app.Value, args []app.Value) any {
		defer c.recoverTo(ctx)
		c.onToggle(ctx, args[0].Get("target"))
		return nil
	}), true)
	on(app.Window(), "message", func(e app.Value) { c.onMessage(ctx, e) })
	on(app.Window(), "popstate", func(e app.Value) { ctx.Dispatch(func(ctx app.Context) { c.follow(ctx) }) })
}

// onToggle notes that a fold was opened or closed: an open one is rendered
// with all others from now on.
func (c *calculator) onToggle(ctx app.Context, fold app.Value) {
	id, open := fold.Get("id").String(), fold.Get("open").Bool()
	if id == "" || c.open[id] == open {
		return
	}
	ctx.Dispatch(func(ctx app.Context) {
		c.open[id] = open
		ctx.Defer(func(app.Context) { c.syncInputs(false) })
	})
}

// do carries out an action and brings page and address up to date.
func (c *calculator) do(ctx app.Context, a session.Action) {
	if id, isCopy := strings.CutPrefix(a.Do, "copy "); isCopy {
		copyText(id)
		return
	}
	if what, ok := strings.CutPrefix(a.Do, view.FileVerb+" "); ok {
		ctx.Dispatch(func(ctx app.Context) {
			defer c.recoverTo(ctx)
			c.takeAway(what)
		})
		return
	}
	ctx.Dispatch(func(ctx app.Context) {
		defer c.recoverTo(ctx)
		changed := c.session.Do(a)
		c.bar.hold(c, ctx, changed, a.Live)
		c.settle(ctx, a)
	})
}

// settle writes what the session holds back to controls that show something
// else, and announces the change once it has come to rest.
func (c *calculator) settle(ctx app.Context, a session.Action) {
	ctx.Defer(func(app.Context) {
		c.syncInputs(!a.Live)
		if document().Get("activeElement").Equal(document().Get("body")) {
			refocus(a.Do)
		}
	})
	c.events.rest = restart(c.events.rest, gesture.RestAfter*time.Millisecond, func() {
		ctx.Dispatch(func(app.Context) {
			if status := byID("status"); status.Truthy() {
				status.Set("textContent", c.announcement())
			}
		})
	})
}

// commitLater ends the gesture of a burst of keys once they pause.
func (c *calculator) commitLater(ctx app.Context) {
	c.events.burst = restart(c.events.burst, gesture.BurstAfter*time.Millisecond, func() { c.do(ctx, session.Action{Do: "commit"}) })
}

func restart(t *time.Timer, after time.Duration, f func()) *time.Timer {
	if t != nil {
		t.Stop()
	}
	return time.AfterFunc(after, f)
}

// onInput takes a slider's value while it moves, and any control's once it
// has come to rest.
func (c *calculator) onInput(ctx app.Context, e app.Value, live bool) {
	target := e.Get("target")
	do := dataset(target, "do")
	isRange := target.Get("type").String() == "range"
	if do == "" || live && !isRange {
		return
	}
	c.do(ctx, session.Action{Do: do, Value: target.Get("value").String(), Live: live})
}

func (c *calculator) onClick(ctx app.Context, e app.Value) {
	if c.events.pointer.spent {
		c.events.pointer.spent = false
		e.Call("preventDefault")
		return
	}
	if area := e.Get("target").Call("closest", "[data-map-area]"); area.Truthy() {
		c.placeAt(ctx, area.Call("closest", "#"+view.MapField), e, false)
		return
	}
	target := e.Get("target").Call("closest", "[data-do],[data-track],a")
	if !target.Truthy() || isField(target) || leaves(target, e) {
		return
	}
	if track := dataset(target, "track"); track != "" {
		c.tapTrack(ctx, target, track, e.Get("clientX").Float())
		return
	}
	if isElsewhere(target) {
		// go-app takes every page of this origin for one of its own: it does not
		// hear of what the browser goes to.
		e.Call("stopPropagation")
		return
	}
	do := dataset(target, "do")
	if id, isFocus := strings.CutPrefix(do, "focus "); isFocus {
		e.Call("preventDefault")
		e.Call("stopPropagation")
		c.goTo(ctx, id)
		return
	}
	if do == "" {
		return
	}
	// What a link does is done here: go-app would go to its address as well.
	e.Call("preventDefault")
	e.Call("stopPropagation")
	c.do(ctx, session.Action{Do: do})
}

// isField reports whether a control gives its value by change, not by click.
func isField(control app.Value) bool {
	tag := control.Get("tagName").String()
	return tag == "INPUT" || tag == "SELECT"
}

// isElsewhere reports whether a control is a link to what no program takes over.
func isElsewhere(control app.Value) bool {
	path := control.Get("pathname")
	if !path.Truthy() || control.Get("origin").String() != app.Window().Get("location").Get("origin").String() {
		return false
	}
	_, ok := addressed(path.String())
	return !ok
}

// leaves reports whether a click on a link is to open it elsewhere.
func leaves(control, e app.Value) bool {
	return control.Get("tagName").String() == "A" && (e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool())
}

// tapTrack moves a slider one big step towards the tap.
func (c *calculator) tapTrack(ctx app.Context, rail app.Value, field string, x float64) {
	box := trackBox(rail)
	at := (x - box.Get("left").Float()) / box.Get("width").Float()
	c.do(ctx, sliderOf(rail, field).Tap(at))
}

// sliderOf reads a slider as the browser has it.
func sliderOf(rail app.Value, field string) gesture.Slider {
	input := rail.Call("querySelector", "input")
	of := func(property string) float64 { return gesture.Number(input.Get(property).String()) }
	return gesture.Slider{Field: field, Low: of("min"), High: of("max"), Step: of("step"), Value: of("value")}
}

// trackBox gives where the track of a slider is drawn: as far as the middle of
// its thumb goes.
func trackBox(rail app.Value) app.Value {
	return rail.Call("querySelector", "svg").Call("getBoundingClientRect")
}

// onKey gives shares the keys that a share needs: arrows one percent, with
// Shift the fine step, Page ten, Home and End the ends. Other sliders keep the
// browser's own keys. Escape undoes a drag; Ctrl Z and Shift Ctrl Z walk the
// history.
func (c *calculator) onKey(ctx app.Context, e app.Value) {
	key := e.Get("key").String()
	target := e.Get("target")
	typing := target.Get("tagName").String() == "INPUT" && target.Get("type").String() != "range"
	command := e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()
	switch {
	case command && (key == "z" || key == "Z") && !typing:
		e.Call("preventDefault")
		if e.Get("shiftKey").Bool() {
			app.Window().Get("history").Call("forward")
		} else {
			app.Window().Get("history").Call("back")
		}
		return
	case key == "Escape":
		c.cancel(ctx)
		return
	case key == "Enter" && typing:
		// Sends the form in HTML; here it is the end of typing.
		e.Call("preventDefault")
		if do := dataset(target, "do"); do != "" {
			c.do(ctx, session.Action{Do: do, Value: target.Get("value").String()})
		}
		return
	}
	if target.Get("id").String() == view.MapField && !command && c.mapKey(ctx, e, key) {
		return
	}
	if typing || command || e.Get("altKey").Bool() {
		return
	}
	action, ok := gesture.Key(c.session, dataset(target, "do"), key, e.Get("shiftKey").Bool())
	if !ok {
		return
	}
	e.Call("preventDefault")
	c.do(ctx, action)
	c.commitLater(ctx)
}

func (c *calculator) cancel(ctx app.Context) {
	ctx.Dispatch(func(ctx app.Context) {
		c.events.pointer = pointer{spent: c.events.pointer.active()}
		if c.session.Cancel() {
			c.bar.hold(c, ctx, true, true)
			c.settle(ctx, session.Action{Live: true})
		}
	})
}

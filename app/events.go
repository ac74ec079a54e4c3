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
	from := func(target app.Value, event string, goingDown bool, handle func(e app.Value)) {
		listen(target, event, goingDown, func(e app.Value) {
			if !c.retired {
				handle(e)
			}
		})
	}
	on := func(event string, handle func(e app.Value)) { from(root, event, false, handle) }
	on("input", func(e app.Value) { c.onInput(ctx, e, true) })
	on("change", func(e app.Value) { c.onInput(ctx, e, false) })
	on("click", func(e app.Value) { c.onClick(ctx, e) })
	on("submit", func(e app.Value) { e.Call("preventDefault") })
	on("keydown", func(e app.Value) { c.onKey(ctx, e) })
	on("pointerdown", func(e app.Value) { c.pointerDown(ctx, e) })
	on("pointermove", func(e app.Value) { c.pointerMove(ctx, e) })
	on("pointerup", func(e app.Value) { c.pointerUp(ctx) })
	on("pointercancel", func(e app.Value) { c.pointerUp(ctx) })
	// WebKit selects the text that a drag goes over, wherever it began.
	on("selectstart", func(e app.Value) {
		if c.events.pointer.active() {
			e.Call("preventDefault")
		}
	})
	// The event of a fold does not bubble: it is caught on its way down.
	from(root, "toggle", true, func(e app.Value) { c.onToggle(ctx, e.Get("target")) })
	// Where nothing has focus, keys go to the document.
	from(document(), "keydown", false, func(e app.Value) { c.onCommand(ctx, e) })
	from(app.Window(), "message", false, func(e app.Value) { c.onMessage(ctx, e) })
	from(app.Window(), "pageshow", false, func(e app.Value) {
		if e.Get("persisted").Bool() {
			dispatch(ctx, func(app.Context) { c.syncInputs(true) })
		}
	})
	from(app.Window(), "popstate", false, func(e app.Value) { dispatch(ctx, c.follow) })
}

// onToggle notes that a fold was opened or closed: an open one is rendered
// with all others from now on.
func (c *calculator) onToggle(ctx app.Context, fold app.Value) {
	id, open := fold.Get("id").String(), fold.Get("open").Bool()
	if id == "" || c.open[id] == open {
		return
	}
	dispatch(ctx, func(ctx app.Context) {
		c.open[id] = open
		afterRendering(ctx, func() { c.syncInputs(false) })
	})
}

// do carries out an action and brings page and address up to date.
func (c *calculator) do(ctx app.Context, a session.Action) {
	if id, isCopy := strings.CutPrefix(a.Do, "copy "); isCopy {
		copyText(id)
		return
	}
	if what, ok := strings.CutPrefix(a.Do, view.FileVerb+" "); ok {
		dispatch(ctx, func(ctx app.Context) { c.takeAway(ctx, what) })
		return
	}
	dispatch(ctx, func(ctx app.Context) {
		c.bar.finish(c, ctx, a)
		changed := c.session.Do(a)
		c.bar.hold(c, ctx, a, changed)
		c.settle(ctx, a)
	})
}

// settle writes what the session holds back to controls that show something
// else, and announces the change once it has come to rest.
func (c *calculator) settle(ctx app.Context, a session.Action) {
	afterRendering(ctx, func() {
		c.syncInputs(!a.Live)
		if document().Get("activeElement").Equal(document().Get("body")) {
			refocus(a.Do)
		}
	})
	c.events.rest = restart(c.events.rest, gesture.RestAfter*time.Millisecond, func() {
		dispatch(ctx, func(app.Context) { announce(c.announcement()) })
	})
}

// announce has assistive technology say a text.
func announce(text string) {
	if status := byID("status"); status.Truthy() {
		status.Set("textContent", text)
	}
}

// commitLater ends the gesture of a burst of keys once they pause.
func (c *calculator) commitLater(ctx app.Context) {
	c.events.burst = restart(c.events.burst, gesture.BurstAfter*time.Millisecond, func() { c.do(ctx, session.Action{Do: "commit"}) })
}

func restart(t *time.Timer, after time.Duration, f func()) *time.Timer {
	if t != nil {
		t.Stop()
	}
	return later(after, f)
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
	if c.isElsewhere(target) || target.Get("tagName").String() == "A" && dataset(target, "do") == "" && !canNavigate() {
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
func (c *calculator) isElsewhere(control app.Value) bool {
	path := control.Get("pathname")
	if !path.Truthy() || control.Get("origin").String() != app.Window().Get("location").Get("origin").String() {
		return false
	}
	return !c.place.addressed(path.String())
}

// canNavigate reports whether the browser lets the address be written now: where
// it does not, links are the browser's own.
func canNavigate() bool {
	return attempt(func() {
		history := app.Window().Get("history")
		history.Call("replaceState", history.Get("state"), "")
	})
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

// onCommand walks the history by Ctrl Z and Shift Ctrl Z: where nothing has
// focus or one of our controls has, and never while a text is typed, which has
// an undo of its own, in our fields as in what others put into the document.
func (c *calculator) onCommand(ctx app.Context, e app.Value) {
	key := e.Get("key")
	if key.Type() != app.TypeString || strings.ToLower(key.String()) != "z" ||
		!(e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()) || e.Get("altKey").Bool() || e.Get("defaultPrevented").Bool() {
		return
	}
	target := e.Call("composedPath").Index(0)
	if isTyped(target) || !isNobodys(target) && !c.owns(target) {
		return
	}
	e.Call("preventDefault")
	dispatch(ctx, func(ctx app.Context) {
		if e.Get("shiftKey").Bool() {
			c.bar.redo()
		} else {
			c.bar.undo(c, ctx)
		}
	})
}

// onKey gives shares the keys that a share needs: arrows one percent, with
// Shift the fine step, Page ten, Home and End the ends. Other sliders keep the
// browser's own keys. Escape undoes a drag.
func (c *calculator) onKey(ctx app.Context, e app.Value) {
	key := e.Get("key").String()
	target := e.Get("target")
	typing := target.Get("tagName").String() == "INPUT" && target.Get("type").String() != "range"
	command := e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool()
	switch {
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
	dispatch(ctx, func(ctx app.Context) {
		c.events.pointer = pointer{spent: c.events.pointer.active()}
		if c.session.Cancel() {
			c.bar.soon(c, ctx)
			c.settle(ctx, session.Action{Live: true})
		}
	})
}

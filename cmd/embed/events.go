//go:build js

package main

import (
	"strings"
	"syscall/js"

	"aicontinent/internal/gesture"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// events is the gesture of the pointer, and what is put off.
type events struct {
	pointer pointer
	burst   js.Value // timers
	rest    js.Value
}

// later calls a function after some milliseconds, as a task of its own.
func (f *frame) later(ms int, do func()) js.Value {
	var once js.Func
	once = js.FuncOf(func(js.Value, []js.Value) any {
		once.Release()
		defer f.recovered()
		do()
		return nil
	})
	return js.Global().Call("setTimeout", once, ms)
}

// restart puts off anew what a timer would have done.
func (f *frame) restart(timer js.Value, ms int, do func()) js.Value {
	if timer.Truthy() {
		js.Global().Call("clearTimeout", timer)
	}
	return f.later(ms, do)
}

// listen attaches the listeners: all on the embed's root, whatever is shown
// below it.
func (f *frame) listen() {
	on := func(event string, handle func(e js.Value), capture bool) {
		f.root.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
			defer f.recovered()
			handle(args[0])
			return nil
		}), capture)
	}
	on("input", func(e js.Value) { f.onInput(e, true) }, false)
	on("change", func(e js.Value) { f.onInput(e, false) }, false)
	on("click", f.onClick, false)
	on("submit", func(e js.Value) { e.Call("preventDefault") }, false)
	on("keydown", f.onKey, false)
	on("pointerdown", f.pointerDown, false)
	on("pointermove", f.pointerMove, false)
	on("pointerup", func(js.Value) { f.pointerUp() }, false)
	on("pointercancel", func(js.Value) { f.pointerUp() }, false)
	// The event of a fold does not bubble: it is caught on its way down.
	on("toggle", f.onToggle, true)
}

// onToggle notes that a fold was opened or closed: an open one is described
// with all else from now on.
func (f *frame) onToggle(e js.Value) {
	fold := e.Get("target")
	id, open := fold.Get("id").String(), fold.Get("open").Bool()
	if id == "" || f.open[id] == open {
		return
	}
	f.open[id] = open
	f.show()
	f.syncInputs(false)
}

// do carries out an action, shows what follows, and tells the page around.
func (f *frame) do(a session.Action) {
	changed := f.session.Do(a)
	f.settle(a)
	if changed {
		f.tellChange()
	}
}

// settle shows what the session holds, puts right controls that show something
// else, and announces the change once it has come to rest.
func (f *frame) settle(a session.Action) {
	f.show()
	f.syncInputs(!a.Live)
	if document().Get("activeElement").Equal(document().Get("body")) {
		id := view.FocusAfter(a.Do)
		refocus(id, view.FoldOf(id), view.TitleID)
	}
	f.events.rest = f.restart(f.events.rest, gesture.RestAfter, func() {
		if status := byID("status"); status.Truthy() {
			status.Set("textContent", f.page().Announcement())
		}
	})
}

// tellChange tells the page around the scenario's link and its outcomes in the
// year of the horizon, by the names that the API gives them.
func (f *frame) tellChange() {
	outcomes := js.Global().Get("Object").New()
	year := f.session.Scenario.Levers.Horizon
	outcomes.Set("year", year)
	step := f.result.Step(year)
	for i := range model.Columns {
		outcomes.Set(model.Columns[i].Name, model.Columns[i].Of(f.result, step))
	}
	if tripling, ok := f.result.TriplingYear(); ok {
		outcomes.Set("tripling_year", tripling)
	}
	fields := js.Global().Get("Object").New()
	fields.Set("link", f.session.Scenario.Query())
	fields.Set("outcomes", outcomes)
	f.boot.Call("tell", "change", fields)
}

// onInput takes a slider's value while it moves, and any control's once it has
// come to rest.
func (f *frame) onInput(e js.Value, live bool) {
	target := e.Get("target")
	do := dataset(target, "do")
	if do == "" || live && target.Get("type").String() != "range" {
		return
	}
	f.do(session.Action{Do: do, Value: target.Get("value").String(), Live: live})
}

func (f *frame) onClick(e js.Value) {
	if f.events.pointer.spent {
		f.events.pointer.spent = false
		e.Call("preventDefault")
		return
	}
	target := e.Get("target").Call("closest", "[data-do],[data-track],a")
	if !target.Truthy() || target.Get("tagName").String() == "INPUT" {
		return
	}
	if track := dataset(target, "track"); track != "" {
		f.do(sliderOf(target, track).Tap(along(target.Call("querySelector", "svg"), e)))
		return
	}
	do := dataset(target, "do")
	if do == "" {
		return
	}
	e.Call("preventDefault")
	if id := strings.TrimPrefix(do, "focus "); id != do {
		if figure := byID(id); figure.Truthy() {
			figure.Call("scrollIntoView")
			focusHere(figure)
		}
		return
	}
	f.do(session.Action{Do: do})
}

// onKey gives shares the keys that a share needs. Escape undoes a drag; Enter
// ends typing. Other sliders keep the browser's own keys.
func (f *frame) onKey(e js.Value) {
	key := e.Get("key").String()
	target := e.Get("target")
	do := dataset(target, "do")
	typing := target.Get("tagName").String() == "INPUT" && target.Get("type").String() != "range"
	switch {
	case key == "Escape":
		f.cancel()
		return
	case key == "Enter" && typing:
		// Sends the form in HTML; here it is the end of typing.
		e.Call("preventDefault")
		if do != "" {
			f.do(session.Action{Do: do, Value: target.Get("value").String()})
		}
		return
	}
	if typing || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("altKey").Bool() {
		return
	}
	if action, ok := gesture.Key(f.session, do, key, e.Get("shiftKey").Bool()); ok {
		e.Call("preventDefault")
		f.do(action)
		f.events.burst = f.restart(f.events.burst, gesture.BurstAfter, func() { f.do(session.Action{Do: "commit"}) })
	}
}

func (f *frame) cancel() {
	f.events.pointer = pointer{spent: f.events.pointer.active()}
	if f.session.Cancel() {
		f.settle(session.Action{Live: true})
		f.tellChange()
	}
}

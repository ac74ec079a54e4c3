//go:build js

package main

import (
	"syscall/js"

	"aicontinent/internal/gesture"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

func object() js.Value { return js.Global().Get("Object").New() }

// post tells the page something.
func (f *frame) post(message js.Value) { f.port.Call("postMessage", message) }

// receive takes what the page says: at first who asks, then what the reader did
// since, which folds are open and which size of drawings is seen. Each message
// has one answer.
func (f *frame) receive(message js.Value) {
	if start := message.Get("start"); start.Truthy() {
		f.start(start)
	}
	f.drawn = message.Get("drawn").String()
	f.open = map[string]bool{}
	for _, id := range stringsOf(message.Get("open")) {
		f.open[id] = true
	}
	answer := object()
	changed, settled := false, false
	actions := message.Get("actions")
	for i := 0; i < actions.Length(); i++ {
		a := actions.Index(i)
		if a.Get("kind").String() == "cancel" {
			changed = f.session.Cancel() || changed
			continue
		}
		action, ok := f.actionOf(a)
		if !ok {
			continue
		}
		changed = f.session.Do(action) || changed
		settled = settled || !action.Live
		if id := view.FocusAfter(action.Do); id != "" && !action.Live {
			answer.Set("focus", list(id, view.FoldOf(id), view.TitleID))
		}
	}
	f.run()
	answer.Set("answers", true)
	answer.Set("settled", settled)
	// What the server wrote of the same link stays, ranges and all.
	if start := message.Get("start"); actions.Length() > 0 || !start.Truthy() || !start.Get("shown").Bool() {
		answer.Set("html", f.html())
		f.shows = true
	}
	if changed {
		answer.Set("change", f.change())
	}
	f.post(answer)
	if actions.Length() > 0 {
		f.rest.restart(f, gesture.RestAfter, func() {
			status := object()
			status.Set("status", f.page().Announcement())
			f.post(status)
		})
	}
	f.goOn()
}

func (f *frame) start(start js.Value) {
	f.base = start.Get("base").String()
	f.kept = stringsOf(start.Get("kept"))
	f.lang, _ = locale.Parse(start.Get("lang").String())
	f.load(start.Get("query").String())
}

// actionOf reads what the reader did.
func (f *frame) actionOf(a js.Value) (session.Action, bool) {
	do, at := a.Get("do").String(), a.Get("at")
	switch a.Get("kind").String() {
	case "key":
		action, ok := gesture.Key(f.session, do, a.Get("key").String(), a.Get("shift").Bool())
		if ok {
			f.burst.restart(f, gesture.BurstAfter, func() {
				f.session.Do(session.Action{Do: "commit"})
				f.show()
			})
		}
		return action, ok
	case "grip":
		return gesture.Grip(do, at.Float()), true
	case "tap":
		return sliderOf(a).Tap(at.Float()), true
	case "drag":
		return sliderOf(a).Drag(at.Float()), true
	}
	return session.Action{Do: do, Value: a.Get("value").String(), Live: a.Get("live").Truthy()}, true
}

// sliderOf reads a slider as the browser has it.
func sliderOf(a js.Value) gesture.Slider {
	of := func(property string) float64 { return gesture.Number(a.Get(property).String()) }
	return gesture.Slider{Field: a.Get("do").String(), Low: of("min"), High: of("max"), Step: of("step"), Value: of("value")}
}

// show tells the page what there is to be shown now.
func (f *frame) show() {
	message := object()
	message.Set("html", f.html())
	f.post(message)
}

// goOn works on the ranges until all is known or the reader does something, and
// shows them when there are better ones.
func (f *frame) goOn() {
	f.slice.restart(f, 0, func() {
		if f.known == nil {
			f.work.Ask(f.ran, f.session.Unconditioned())
			f.known = f.work.Results()
		}
		more, changed := f.work.Step()
		if changed && (f.shows || !more) {
			f.show()
		}
		if more {
			f.goOn()
		}
	})
}

// change is the scenario's link and its outcomes in the year of the horizon, by
// the names that the API gives them: for the page around the frame.
func (f *frame) change() js.Value {
	outcomes := object()
	year := f.session.Scenario.Levers.Horizon
	outcomes.Set("year", year)
	step := f.result.Step(year)
	for i := range model.Columns {
		outcomes.Set(model.Columns[i].Name, model.Columns[i].Of(f.result, step))
	}
	if tripling, ok := f.result.TriplingYear(); ok {
		outcomes.Set("tripling_year", tripling)
	}
	change := object()
	change.Set("link", f.session.Scenario.Query())
	change.Set("outcomes", outcomes)
	return change
}

func stringsOf(list js.Value) []string {
	var items []string
	for i := 0; i < list.Length(); i++ {
		items = append(items, list.Index(i).String())
	}
	return items
}

func list(items ...string) js.Value {
	l := js.Global().Get("Array").New()
	for _, item := range items {
		l.Call("push", item)
	}
	return l
}

// timer is one thing that is put off.
type timer struct {
	id   js.Value
	call js.Func
}

// restart puts off what a timer does, by some milliseconds from now.
func (t *timer) restart(f *frame, ms int, do func()) {
	if t.id.Truthy() {
		js.Global().Call("clearTimeout", t.id)
		t.call.Release()
	}
	t.call = js.FuncOf(func(js.Value, []js.Value) any {
		defer f.recovered()
		do()
		return nil
	})
	t.id = js.Global().Call("setTimeout", t.call, ms)
}

// recovered tells the page of a panic.
func (f *frame) recovered() {
	if problem := recover(); problem != nil {
		text := "it ended"
		switch p := problem.(type) {
		case error:
			text = p.Error()
		case string:
			text = p
		}
		message := object()
		message.Set("fail", text)
		f.post(message)
	}
}

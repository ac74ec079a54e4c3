//go:build js

package main

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/locale"
)

func object() js.Value { return js.Global().Get("Object").New() }

// post tells the script something.
func (l *light) post(message js.Value) { l.port.Call("postMessage", message) }

// reply is a message with what is to be changed.
func (l *light) reply(answer client.Answer) js.Value {
	reply := object()
	reply.Set("operations", answer.Operations)
	reply.Set("number", answer.Number)
	return reply
}

func startOf(v js.Value) client.Start {
	lang, _ := locale.Parse(v.Get("lang").String())
	return client.Start{
		Lang: lang, Page: v.Get("page").String(), Base: v.Get("base").String(), Kept: stringsOf(v.Get("kept")),
		Query: v.Get("query").String(), Shown: v.Get("shown").Bool(),
	}
}

func saidOf(v js.Value) client.Said {
	said := client.Said{
		Open: stringsOf(v.Get("open")), Later: stringsOf(v.Get("later")), Stale: stringsOf(v.Get("stale")),
		Drawn: v.Get("drawn").String(),
	}
	events := v.Get("events")
	for i := 0; i < events.Length(); i++ {
		said.Events = append(said.Events, eventOf(events.Index(i)))
	}
	return said
}

func eventOf(v js.Value) client.Event {
	text := func(name string) string {
		if property := v.Get(name); property.Type() == js.TypeString {
			return property.String()
		}
		return ""
	}
	e := client.Event{
		Kind: text("kind"), Do: text("do"), Value: text("value"), Live: v.Get("live").Truthy(),
		Key: text("key"), Shift: v.Get("shift").Truthy(),
		Min: text("min"), Max: text("max"), Step: text("step"), Held: text("held"),
	}
	if at := v.Get("at"); at.Type() == js.TypeNumber {
		e.At = at.Float()
	}
	return e
}

func stringsOf(list js.Value) []string {
	var items []string
	for i := 0; i < list.Length(); i++ {
		items = append(items, list.Index(i).String())
	}
	return items
}

func list(items []string) js.Value {
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
func (t *timer) restart(l *light, ms int, do func()) {
	if t.id.Truthy() {
		js.Global().Call("clearTimeout", t.id)
		t.call.Release()
	}
	t.call = js.FuncOf(func(js.Value, []js.Value) any {
		defer l.recovered()
		do()
		return nil
	})
	t.id = js.Global().Call("setTimeout", t.call, ms)
}

// recovered tells the script of a panic.
func (l *light) recovered() {
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
		l.post(message)
	}
}

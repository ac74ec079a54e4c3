//go:build js

package wire

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/locale"
	"aicontinent/internal/view"
)

func object() js.Value { return js.Global().Get("Object").New() }

// post sends the script a message.
func (p *Program) post(message js.Value) { p.port.Call("postMessage", message) }

// reply is a message with what is to be changed.
func (p *Program) reply(answer client.Answer) js.Value {
	p.unpainted = p.unpainted || answer.Operations != ""
	reply := object()
	reply.Set("operations", answer.Operations)
	reply.Set("number", answer.Number)
	if answer.Query != nil {
		reply.Set("query", *answer.Query)
		reply.Set("entry", answer.Entry)
	}
	return reply
}

func startOf(v js.Value) client.Start {
	lang, _ := locale.Parse(v.Get("lang").String())
	return client.Start{
		Site: view.Site{Base: v.Get("base").String(), Origin: v.Get("origin").String(), Static: v.Get("files").Truthy(), Kept: stringsOf(v.Get("kept"))},
		Lang: lang, Page: v.Get("page").String(), Query: v.Get("query").String(), Given: text(v, "given"), Shown: v.Get("shown").Bool(),
		Integrity: text(v, "integrity"),
		Past:      eventsOf(v.Get("past")),
	}
}

func saidOf(v js.Value) client.Said {
	said := client.Said{
		Open: stringsOf(v.Get("open")), Later: stringsOf(v.Get("later")), Stale: stringsOf(v.Get("stale")),
		Drawn: v.Get("drawn").String(),
	}
	said.Heights = numbersOf(v.Get("heights"))
	said.Rungs = numbersOf(v.Get("rungs"))
	said.Events = eventsOf(v.Get("events"))
	return said
}

func eventsOf(list js.Value) []client.Event {
	var events []client.Event
	for i := 0; i < length(list); i++ {
		events = append(events, eventOf(list.Index(i)))
	}
	return events
}

func eventOf(v js.Value) client.Event {
	e := client.Event{
		Kind: text(v, "kind"), Do: text(v, "do"), Value: text(v, "value"), Live: v.Get("live").Truthy(),
		Key: text(v, "key"), Shift: v.Get("shift").Truthy(),
		Min: text(v, "min"), Max: text(v, "max"), Step: text(v, "step"), From: text(v, "held"),
	}
	if at := v.Get("at"); at.Type() == js.TypeNumber {
		e.At = at.Float()
	}
	if time := v.Get("time"); time.Type() == js.TypeNumber {
		e.Time = time.Float()
	}
	return e
}

// text returns a property that is a string, or "".
func text(v js.Value, name string) string {
	if property := v.Get(name); property.Type() == js.TypeString {
		return property.String()
	}
	return ""
}

// length is that of a list, or 0 if a message has none.
func length(list js.Value) int {
	if !list.Truthy() {
		return 0
	}
	return list.Length()
}

func stringsOf(list js.Value) []string {
	var items []string
	for i := 0; i < length(list); i++ {
		items = append(items, list.Index(i).String())
	}
	return items
}

// numbersOf returns the numbers among the properties of an object.
func numbersOf(v js.Value) map[string]int {
	if !v.Truthy() {
		return nil
	}
	numbers := map[string]int{}
	names := stringsOf(js.Global().Get("Object").Call("keys", v))
	for _, name := range names {
		numbers[name] = v.Get(name).Int()
	}
	return numbers
}

func list(items []string) js.Value {
	l := js.Global().Get("Array").New()
	for _, item := range items {
		l.Call("push", item)
	}
	return l
}

// timer is a function that is called after a delay.
type timer struct {
	id   js.Value
	call js.Func
}

// restart sets the delay to some milliseconds from now.
func (t *timer) restart(p *Program, ms int, do func()) {
	if t.id.Truthy() {
		js.Global().Call("clearTimeout", t.id)
		t.call.Release()
	}
	t.call = js.FuncOf(func(js.Value, []js.Value) any {
		defer p.recovered()
		do()
		return nil
	})
	t.id = js.Global().Call("setTimeout", t.call, ms)
}

func now() float64 { return js.Global().Get("performance").Call("now").Float() }

// clock has the timers of the work that no answer waits for. A worker sends itself a
// message when it is to go on, because browsers delay timers that follow one another.
// Beside a document a timer leaves time for other work. Nothing goes on before what has
// been sent is painted.
type clock struct {
	program    *Program
	channel    js.Value // nil beside a document
	next, calm timer
	do         func() // nil if nothing is to be done
	pause      float64
	waits      bool
}

func (c *clock) soon(pause float64, do func()) {
	c.pause, c.do = pause, do
	c.goOn()
}

// goOn arranges that what is to be done is done, unless it has to wait.
func (c *clock) goOn() {
	if c.do == nil || c.program.unpainted {
		return
	}
	if !c.program.port.Equal(js.Global()) {
		c.next.restart(c.program, int(c.pause), c.call)
		return
	}
	if !c.channel.Truthy() {
		c.channel = js.Global().Get("MessageChannel").New()
		c.channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
			defer c.program.recovered()
			c.waits = false
			c.call()
			return nil
		}))
	}
	if !c.waits {
		c.waits = true
		c.channel.Get("port2").Call("postMessage", 0)
	}
}

// call does what is to be done, unless it has been forgotten or waits again.
func (c *clock) call() {
	if do := c.do; do != nil && !c.program.unpainted {
		c.do = nil
		do()
	}
}

// recovered reports a panic to the script.
func (p *Program) recovered() {
	switch problem := recover().(type) {
	case nil:
	case error:
		p.Say("fail", problem.Error())
	case string:
		p.Say("fail", problem)
	default:
		p.Say("fail", "it ended")
	}
}

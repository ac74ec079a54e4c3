//go:build js

// Command light is the light program: what answers a reader first, on pages and
// in embeds. It is package client in a worker, or in the document where a worker
// is refused; the document's script is web/client.js. tools/light compiles it.
package main

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/gesture"
)

func main() {
	l := &light{port: js.Global().Get("aiContinentLight")}
	if !l.port.Truthy() {
		l.port = js.Global() // of a worker
	}
	l.port.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer l.recovered()
		l.receive(args[0].Get("data"))
		return nil
	}))
	hello := object()
	hello.Set("hello", true)
	hello.Set("hold", gesture.HoldDelay)
	hello.Set("repeat", gesture.HoldRepeat)
	hello.Set("drag", gesture.DragAfterPx)
	l.post(hello)
	stay()
}

// light is the program and its way to the document's script.
type light struct {
	client.Program

	port        js.Value
	shown       float64 // the progress
	next        turn
	rest, burst timer
}

// receive takes a message of the script, and answers it.
func (l *light) receive(message js.Value) {
	if start := message.Get("start"); start.Truthy() {
		l.Begin(startOf(start))
	}
	said := saidOf(message)
	answer := l.Take(said)
	reply := l.reply(answer)
	reply.Set("answers", true)
	reply.Set("settled", answer.Settled)
	if len(answer.Focus) > 0 {
		reply.Set("focus", list(answer.Focus))
	}
	if answer.Changed {
		reply.Set("change", l.change())
	}
	l.post(reply)
	if answer.Burst {
		l.burst.restart(l, gesture.BurstAfter, func() {
			l.show(l.Commit())
		})
	}
	if len(said.Events) > 0 {
		l.rest.restart(l, gesture.RestAfter, func() {
			status := object()
			status.Set("status", l.Announcement())
			l.post(status)
		})
	}
	l.goOn()
}

// goOn does what nobody waits for a little at a time, so that what the reader
// does comes between.
func (l *light) goOn() {
	l.next.soon(l, func() {
		answer, more := l.Idle()
		if answer.Progress != l.shown {
			l.shown = answer.Progress
			progress := object()
			progress.Set("progress", answer.Progress)
			l.post(progress)
		}
		l.show(answer)
		if more {
			l.goOn()
		}
	})
}

// show tells the script what is to be changed.
func (l *light) show(answer client.Answer) {
	if answer.Operations != "" {
		l.post(l.reply(answer))
	}
}

// change is what the page around an embed is told.
func (l *light) change() js.Value {
	change, outcomes := object(), object()
	change.Set("link", l.Change(func(name string, value float64) { outcomes.Set(name, value) }))
	change.Set("outcomes", outcomes)
	return change
}

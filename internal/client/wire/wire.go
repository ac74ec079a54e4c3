//go:build js

// Package wire connects package client with the script of a document
// (web/client.js) by messages through a port, which has postMessage and onmessage.
// A light program uses the port of its worker, or one that the script makes where
// workers are not allowed; go-app's program has one beside the document.
package wire

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/gesture"
)

// Program answers the script of a document. Its exported fields are set before
// Serve is called.
type Program struct {
	// Slice is how many milliseconds to work at a time on what no answer waits for,
	// Pause how many to leave after it, and Frame how many to leave after an answer
	// so that it can be painted. Without a Slice it does one step at a time, and
	// messages that wait come in between.
	Slice, Pause, Frame float64
	// Place may correct what the document says about itself.
	Place func(*client.Start)
	// Files makes the file of a figure, named by an action; nil if the program
	// makes none.
	Files func(action string)

	client.Program

	port        js.Value
	preparing   bool
	shown       float64 // the progress
	msPerRun    float64 // of the model, as measured last
	next        turn
	rest, burst timer
	calm        timer // the work that nobody waits for goes on
}

// Serve lets a program answer the messages of a port. follows says that the program
// takes over from one that answers already.
func (p *Program) Serve(port js.Value, follows bool) {
	p.port = port
	port.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer p.recovered()
		p.receive(args[0].Get("data"))
		return nil
	}))
	hello := object()
	hello.Set("hello", true)
	hello.Set("follows", follows)
	hello.Set("hold", gesture.HoldDelay)
	hello.Set("repeat", gesture.HoldRepeat)
	hello.Set("drag", gesture.DragAfterPx)
	p.post(hello)
}

// receive handles a message of the script and answers it.
func (p *Program) receive(message js.Value) {
	p.preparing = message.Get("prepare").Truthy()
	if start := message.Get("start"); start.Truthy() {
		p.begin(startOf(start))
	}
	said := saidOf(message)
	if p.preparing {
		p.Prepare(said)
		p.goOn(p.Pause)
		return
	}
	p.answer(said)
}

func (p *Program) begin(start client.Start) {
	if p.Place != nil {
		p.Place(&start)
	}
	p.Begin(start)
}

func (p *Program) answer(said client.Said) {
	answer := p.Take(said)
	reply := reply(answer)
	reply.Set("answers", true)
	reply.Set("settled", answer.Settled)
	if len(answer.Focus) > 0 {
		reply.Set("focus", list(answer.Focus))
	}
	if answer.Changed {
		reply.Set("change", p.change())
	}
	p.post(reply)
	if answer.Burst {
		p.burst.restart(p, gesture.BurstAfter, func() { p.Say("pause", true) })
	}
	if answer.Operations != "" {
		p.shown = 0
		p.Say("progress", p.shown) // what is outside the window follows
	}
	if len(said.Events) > 0 {
		p.rest.restart(p, gesture.RestAfter, func() { p.Say("status", p.Announcement()) })
	}
	for _, e := range said.Events {
		if client.IsFile(e) && p.Files != nil {
			p.Files(e.Do)
		}
	}
	if answer.Settled || len(said.Events) == 0 {
		p.goOn(p.Frame)
		return
	}
	// While a control moves, the next event finds the program and the page free.
	p.next.do = func() {}
	p.calm.restart(p, calmAfter, func() { p.goOn(p.Pause) })
}

// calmAfter is how long background work waits after the last event of a gesture that
// goes on, in milliseconds.
const calmAfter = 150

// goOn does background work a little at a time, so that what the reader does comes
// in between.
func (p *Program) goOn(pause float64) {
	p.next.soon(p, pause, func() {
		if p.slice() {
			p.goOn(p.Pause)
		} else if p.preparing {
			p.Say("prepared", true)
		}
	})
}

// slice works until a pause is due, and reports whether there is more to do.
func (p *Program) slice() (more bool) {
	start, before := now(), p.Runs()
	for more = true; more; {
		more = p.step()
		took := now() - start
		if runs := p.Runs() - before; runs > 0 {
			p.msPerRun = took / float64(runs)
		}
		if took >= p.Slice {
			break
		}
	}
	return more
}

func (p *Program) step() (more bool) {
	if p.preparing {
		return p.Work()
	}
	answer, more := p.Idle()
	if answer.Progress != p.shown {
		p.shown = answer.Progress
		p.Say("progress", answer.Progress)
	}
	p.Show(answer)
	return more
}

// Within reports whether a number of runs of the model takes at most some
// milliseconds, according to the last measurement: false before there is one.
func (p *Program) Within(runs int, ms float64) bool {
	return p.msPerRun > 0 && float64(runs)*p.msPerRun <= ms
}

// Show tells the script what is to be changed.
func (p *Program) Show(answer client.Answer) {
	if answer.Operations != "" {
		p.post(reply(answer))
	}
}

// Say sends the script a value under a name.
func (p *Program) Say(name string, value any) {
	message := object()
	message.Set(name, value)
	p.post(message)
}

// change is the message for the page around an embed.
func (p *Program) change() js.Value {
	change, outcomes := object(), object()
	change.Set("link", p.Change(func(name string, value float64) { outcomes.Set(name, value) }))
	change.Set("outcomes", outcomes)
	return change
}

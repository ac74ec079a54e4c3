//go:build js

// Package wire carries what package client and the script of a document
// (web/client.js) say to each other: as messages of JavaScript, by a port that has
// postMessage and onmessage. The light programs have a worker's, or one that the
// script makes where no worker is allowed; go-app's program has one beside the
// document.
package wire

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/gesture"
)

// Program answers the script of a document. What the fields before the program
// say is settled before Serve is called.
type Program struct {
	// Slice is how many milliseconds to work at a time on what nobody waits for,
	// Pause how many to leave after it, and Frame how many to leave after an answer,
	// for it to be painted. Without a Slice it is one step, and what waits comes in
	// between.
	Slice, Pause, Frame float64
	// Place may put right what the document says of itself.
	Place func(*client.Start)
	// Files makes the file of a figure, as an action names it; nil where the
	// program makes none.
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

// Serve has a program answer what comes by a port. The greeting says whether the
// program takes over from one that answers already.
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

// receive takes a message of the script, and answers it.
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
		p.Say("progress", p.shown) // what is out of view follows
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

// calmAfter is how long after the last of what the reader does in one gesture the
// work goes on that nobody waits for, in milliseconds.
const calmAfter = 150

// goOn does what nobody waits for a little at a time, so that what the reader
// does comes between.
func (p *Program) goOn(pause float64) {
	p.next.soon(p, pause, func() {
		if p.slice() {
			p.goOn(p.Pause)
		} else if p.preparing {
			p.Say("prepared", true)
		}
	})
}

// slice works for as long as one goes without a pause, and reports whether there
// is more to do.
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

// Within reports whether so many runs of the model are known to take no longer than
// some milliseconds: before any was measured none are.
func (p *Program) Within(runs int, ms float64) bool {
	return p.msPerRun > 0 && float64(runs)*p.msPerRun <= ms
}

// Show tells the script what is to be changed.
func (p *Program) Show(answer client.Answer) {
	if answer.Operations != "" {
		p.post(reply(answer))
	}
}

// Say tells the script one thing by its name.
func (p *Program) Say(name string, value any) {
	message := object()
	message.Set(name, value)
	p.post(message)
}

// change is what the page around an embed is told.
func (p *Program) change() js.Value {
	change, outcomes := object(), object()
	change.Set("link", p.Change(func(name string, value float64) { outcomes.Set(name, value) }))
	change.Set("outcomes", outcomes)
	return change
}

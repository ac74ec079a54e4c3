//go:build js

// Package wire connects package client with the script of a document
// (web/client.js) by messages through a port, which has postMessage and onmessage.
// A light program uses the port of its worker, or one that the script makes where
// workers are not allowed; go-app's program has one beside the document.
package wire

import (
	"syscall/js"

	"aicontinent/internal/client"
	"aicontinent/internal/client/pace"
	"aicontinent/internal/gesture"
)

// progressStep is by how much the progress grows until it is said again: each message
// takes the page's time.
const progressStep = 0.05

// Program answers the script of a document. Its exported fields are set before
// Serve is called.
type Program struct {
	// Pace is that of the work that no answer waits for. Only its Slice and Pause are set;
	// without a Slice, messages that wait come in between any two steps.
	Pace pace.Pace
	// Files makes the file of a figure, named by an action; nil if the program
	// makes none. Saved is called with whether the browser could draw one.
	Files func(action string)
	Saved func(figure string, saved bool)

	client.Program

	port        js.Value
	clock       clock
	follows     bool
	preparing   bool
	unpainted   bool    // the script has not said that the last change is painted
	shown       float64 // the progress
	rest, burst timer
}

// Serve lets a program answer the messages of a port. follows says that the program
// takes over from one that answers already.
func (p *Program) Serve(port js.Value, follows bool) {
	p.port, p.follows = port, follows
	p.pace()
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

// pace gives the work that no answer waits for its clock.
func (p *Program) pace() {
	c := &p.clock
	c.program = p
	p.Pace.Clock = pace.Clock{
		Now:    now,
		Soon:   func(pause float64, do func()) { c.soon(pause, do) },
		Forget: func() { c.do = nil },
		Later:  func(ms int, do func()) { c.calm.restart(p, ms, do) },
	}
	p.Pace.Step = func() bool { return p.step() }
	p.Pace.Runs = func() int { return p.Runs() }
	p.Pace.Done = func() { p.done() }
}

// receive handles a message of the script and answers it.
func (p *Program) receive(message js.Value) {
	if message.Get("painted").Truthy() {
		p.unpainted = false
		p.Pace.Page = message.Get("took").Float()
		p.clock.goOn()
		return
	}
	if figure := message.Get("figure"); figure.Truthy() {
		if p.Saved != nil {
			p.Saved(figure.String(), message.Get("saved").Truthy())
		}
		return
	}
	p.preparing = message.Get("prepare").Truthy()
	start := message.Get("start")
	if start.Truthy() {
		p.Begin(startOf(start))
	}
	said := saidOf(message)
	if p.preparing {
		p.Prepare(said)
		p.Pace.GoOn(p.Pace.Pause)
		return
	}
	p.answer(said, start.Truthy())
	// What another program has not announced before it ended is announced by this one.
	if len(said.Events) > 0 || message.Get("unsaid").Truthy() {
		p.rest.restart(p, gesture.RestAfter, func() { p.Say("status", p.Announcement()) })
	}
}

func (p *Program) answer(said client.Said, begun bool) {
	answer := p.Take(said)
	reply := p.reply(answer)
	reply.Set("begun", begun)
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
	for _, e := range said.Events {
		if client.IsFile(e) && p.Files != nil {
			p.Files(e.Do)
		}
	}
	if !p.follows && p.Untouched() {
		p.Pace.Untouched()
	} else {
		p.Pace.Answered(!answer.Settled && len(said.Events) > 0)
	}
}

// done says that everything has been prepared, if that was asked.
func (p *Program) done() {
	if p.preparing {
		p.Say("prepared", true)
	}
}

func (p *Program) step() (more bool) {
	if p.preparing {
		return p.Work()
	}
	answer, more := p.Idle()
	if now := answer.Progress; now >= p.shown+progressStep || now < p.shown || now == 1 && p.shown < 1 {
		p.shown = now
		p.Say("progress", now)
	}
	p.Show(answer)
	return more
}

// Show tells the script what is to be changed.
func (p *Program) Show(answer client.Answer) {
	if answer.Operations != "" {
		p.post(p.reply(answer))
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

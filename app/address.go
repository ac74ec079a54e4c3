package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/gesture"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// In milliseconds.
const (
	// writeEvery is how often the address may be rewritten: Safari refuses more
	// than a hundred calls in 10 s, and before version 17 in 30 s.
	writeEvery = 350.0
	// tryAgain is when to ask again after a refusal.
	tryAgain = 1000.0
)

// addressBar keeps the scenario in the address. Each run of changes of one
// control is one entry of the history, so that Back and Forward are undo and
// redo. A browser may refuse to write for a while: the address then comes right
// later, and what was done since the refusal is one entry.
type addressBar struct {
	run   gesture.Run
	owed  bool        // the next write makes an entry
	wrote float64     // when it was written, or refused, last, in milliseconds
	timer *time.Timer // of a write to come; nil where none is
	top   int         // how many entries there are to go forward to, from the first
}

// finish writes what is left of the run under way, before an action that does
// not belong to it.
func (b *addressBar) finish(c *calculator, ctx app.Context, a session.Action) {
	if b.timer != nil && !b.run.Of(gesture.Control(a.Do)) {
		b.write(c, ctx)
	}
}

// hold brings the address up to date after an action.
func (b *addressBar) hold(c *calculator, ctx app.Context, a session.Action, changed bool) {
	switch {
	case changed && !b.run.Extend(gesture.Control(a.Do), now()):
		b.owed = true
		b.write(c, ctx)
	case changed || !a.Live:
		b.soon(c, ctx)
	}
	if !a.Live {
		b.run.Rest()
	}
}

// soon writes the address now, or as soon as it may be written again.
func (b *addressBar) soon(c *calculator, ctx app.Context) {
	if b.timer != nil {
		return
	}
	if wait := b.wrote + writeEvery - now(); wait > 0 {
		b.writeAfter(wait, c, ctx)
		return
	}
	b.write(c, ctx)
}

func (b *addressBar) writeAfter(ms float64, c *calculator, ctx app.Context) {
	b.timer = later(time.Duration(ms)*time.Millisecond, func() {
		dispatch(ctx, func(ctx app.Context) {
			if b.timer != nil {
				b.write(c, ctx)
			}
		})
	})
}

// write puts the session's scenario in the address, if it is not there yet.
func (b *addressBar) write(c *calculator, ctx app.Context) {
	b.stop()
	query := c.session.Query()
	if query == c.address {
		b.owed = false
		return
	}
	address := c.place.of(c.Lang, c.Page)
	if query != "" {
		address += "?" + query
	}
	method, depth := "replaceState", undoable()
	if b.owed {
		method, depth = "pushState", depth+1
	}
	b.wrote = now()
	if !attempt(func() { app.Window().Get("history").Call(method, depth, "", address) }) {
		b.writeAfter(tryAgain, c, ctx)
		return
	}
	if b.owed {
		b.top = depth
	}
	c.address, b.owed = query, false
}

// stop calls off a write to come.
func (b *addressBar) stop() {
	if b.timer != nil {
		b.timer.Stop()
		b.timer = nil
	}
}

// undoable gives how many entries before this one the program has made: going
// back further would leave the page. Each entry carries its number.
func undoable() int {
	if state := app.Window().Get("history").Get("state"); state.Type() == app.TypeNumber {
		return state.Int()
	}
	return 0
}

// undo goes one entry back, and redo one forward, where there is one.
func (b *addressBar) undo(c *calculator, ctx app.Context) {
	b.write(c, ctx)
	if undoable() > 0 {
		app.Window().Get("history").Call("back")
	}
}

func (b *addressBar) redo() {
	if undoable() < b.top {
		app.Window().Get("history").Call("forward")
	}
}

// begin starts anew at an address that something else wrote.
func (b *addressBar) begin() {
	b.stop()
	b.run, b.owed = gesture.Run{}, false
}

// catchUp writes what a component that failed had not written yet.
func (b *addressBar) catchUp(c *calculator, ctx app.Context) {
	if c.program.failures > 0 {
		b.soon(c, ctx)
	}
}

// mend writes the scenario's own link in the place of one that was mangled on its
// way, unless some of that cannot be taken.
func (b *addressBar) mend(c *calculator, ctx app.Context) {
	if scenario.Parts(c.address).Text() != c.address && len(c.session.Problems.Refusals()) == 0 {
		b.write(c, ctx)
	}
}

// follow takes over the address where something else changed it, and the
// document's language and title with it.
func (c *calculator) follow(ctx app.Context) {
	if query := locationQuery(); query != c.address {
		c.address = query
		c.session.Load("?" + query)
		c.bar.begin()
		afterRendering(ctx, func() { c.syncInputs(true) })
	}
	c.session.Lang = c.Lang
	root := document().Get("documentElement")
	root.Set("lang", c.Lang.Code())
	root.Call("setAttribute", "data-lang", c.Lang.Code())
	root.Call("setAttribute", "data-page", view.PageName(c.Page))
	document().Set("title", view.Title(c.Lang, c.Page))
}

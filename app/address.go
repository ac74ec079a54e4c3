package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// writeEvery is how often the address may be rewritten during a gesture:
// browsers refuse more than a hundred writes in half a minute.
const writeEvery = 350 * time.Millisecond

// addressBar keeps the scenario in the address. Each gesture is one entry of
// the history, so that Back and Forward are undo and redo.
type addressBar struct {
	entry bool // the gesture under way has its entry
	timer *time.Timer
}

// hold brings the address up to date after an action.
func (b *addressBar) hold(c *calculator, ctx app.Context, changed, live bool) {
	if changed && !b.entry {
		b.write(c, "pushState")
		b.entry = true
	} else if changed && live && b.timer == nil {
		b.timer = time.AfterFunc(writeEvery, func() {
			ctx.Dispatch(func(app.Context) {
				if b.timer != nil {
					b.write(c, "replaceState")
				}
			})
		})
	}
	if !live {
		b.write(c, "replaceState")
		b.entry = false
	}
}

// write puts the session's scenario in the address, if it is not there yet.
func (b *addressBar) write(c *calculator, method string) {
	if b.timer != nil {
		b.timer.Stop()
		b.timer = nil
	}
	query := c.session.Query()
	if query == c.address {
		return
	}
	c.address = query
	address := view.Path(c.base, c.Lang, c.Page)
	if query != "" {
		address += "?" + query
	}
	app.Window().Get("history").Call(method, nil, "", address)
}

// mend writes the scenario's own link in the place of one that was mangled on its
// way, unless some of that cannot be taken.
func (b *addressBar) mend(c *calculator) {
	if scenario.Parts(c.address).Text() != c.address && len(c.session.Problems.Refusals()) == 0 {
		b.write(c, "replaceState")
	}
}

// follow takes over the address where something else changed it, and the
// document's language and title with it.
func (c *calculator) follow(ctx app.Context) {
	if query := locationQuery(); query != c.address {
		c.address = query
		c.session.Load("?" + query)
		c.bar = addressBar{}
		ctx.Defer(func(app.Context) { c.syncInputs(true) })
	}
	c.session.Lang = c.Lang
	root := document().Get("documentElement")
	root.Set("lang", c.Lang.Code())
	root.Call("setAttribute", "data-lang", c.Lang.Code())
	root.Call("setAttribute", "data-page", view.PageName(c.Page))
	document().Set("title", view.Title(c.Lang, c.Page))
}

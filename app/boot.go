package app

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/session"
)

// takeOver puts back what the visitor did to the prerendered page before the
// program came: what they moved, typed and pressed, in that order, what they
// unfolded, and where they were. The boot script (web/app.js) kept it.
func (c *calculator) takeOver(ctx app.Context) {
	ctx.Defer(func(app.Context) { c.syncInputs(true) })
	boot := app.Window().Get("aiContinent")
	if !boot.Truthy() {
		return
	}
	kept := boot.Call("handOver")
	pending := kept.Get("actions")
	for i := 0; i < pending.Get("length").Int(); i++ {
		action := pending.Index(i)
		c.do(ctx, session.Action{Do: action.Get("do").String(), Value: action.Get("value").String()})
	}
	opened, focused := kept.Get("open"), kept.Get("focus").String()
	ctx.Defer(func(app.Context) {
		for i := 0; i < opened.Get("length").Int(); i++ {
			if fold := byID(opened.Index(i).String()); fold.Truthy() {
				fold.Set("open", true)
			}
		}
		if target := byID(focused); focused != "" && target.Truthy() {
			target.Call("focus", map[string]any{"preventScroll": true})
		}
		boot.Call("ready")
	})
}

// recoverTo turns a panic in a listener or an action into a note on the page.
// What the visitor set is in the address: loading the page again keeps it.
func (c *calculator) recoverTo(ctx app.Context) {
	problem := recover()
	if problem == nil {
		return
	}
	app.Logf("%v", problem)
	if boot := app.Window().Get("aiContinent"); boot.Truthy() {
		boot.Call("failed", fmt.Sprint(problem))
	}
}

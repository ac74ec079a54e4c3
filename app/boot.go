package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/session"
)

// takeOver puts back what the visitor did to the prerendered page before the
// program came: what they moved, typed and pressed, in that order, what they
// unfolded, and where they were. The boot script (web/app.js) kept it.
func (c *calculator) takeOver(ctx app.Context) {
	afterRendering(ctx, func() { c.syncInputs(true) })
	pending := boot().Call("handOver")
	for i := 0; i < pending.Get("length").Int(); i++ {
		action := pending.Index(i)
		c.do(ctx, session.Action{Do: action.Get("do").String(), Value: action.Get("value").String()})
	}
	afterRendering(ctx, func() {
		for id, open := range c.open {
			if fold := byID(id); open && fold.Truthy() {
				fold.Set("open", true)
			}
		}
		if target := byID(c.focused); c.focused != "" && target.Truthy() {
			target.Call("focus", map[string]any{"preventScroll": true})
		}
		boot().Call("ready")
	})
}

package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/internal/view"
)

// onMessage takes the heights that the frames of the preview say of themselves:
// from these frames of this very site, and from nobody else.
func (c *calculator) onMessage(ctx app.Context, e app.Value) {
	data := e.Get("data")
	if data.Type() != app.TypeObject || data.Get("type").Type() != app.TypeString || data.Get("type").String() != "height" ||
		data.Get("px").Type() != app.TypeNumber || !e.Get("origin").Equal(app.Window().Get("location").Get("origin")) {
		return
	}
	const most = 20000 // pixels; nothing here is that high
	px := data.Get("px").Int()
	for _, id := range []string{view.PreviewPhone, view.PreviewDesk} {
		frame := byID(id)
		if px <= 0 || px > most || !frame.Truthy() || !frame.Get("contentWindow").Equal(e.Get("source")) || c.heights[id] == px {
			continue
		}
		dispatch(ctx, func(app.Context) {
			if c.heights == nil {
				c.heights = map[string]int{}
			}
			c.heights[id] = px
		})
	}
}

// copyText puts a text of the page into the clipboard, or selects it where the
// browser does not allow that.
func copyText(id string) {
	code := byID(id)
	button := document().Call("querySelector", `[data-do="copy `+id+`"]`)
	if !code.Truthy() || !button.Truthy() {
		return
	}
	say := func(what string) { button.Get("nextElementSibling").Set("textContent", dataset(button, what)) }
	fall := func() {
		app.Window().Call("getSelection").Call("selectAllChildren", code)
		say("selected")
	}
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		fall()
		return
	}
	var done, failed app.Func
	release := func() {
		done.Release()
		failed.Release()
	}
	done = callback(func([]app.Value) { defer release(); say("copied") })
	failed = callback(func([]app.Value) { defer release(); fall() })
	if !attempt(func() { clipboard.Call("writeText", code.Get("textContent")).Call("then", done, failed) }) {
		release()
		fall()
	}
}

//go:build js

package app

import (
	"syscall/js"

	"aicontinent/internal/client/wire"
	"aicontinent/internal/locale"
)

// Rehearse answers the messages of web/app.js if the program runs in a worker
// (web/rehearsal.js), and reports whether it does.
func Rehearse() bool {
	if document().Truthy() {
		return false
	}
	lang, _ := locale.Parse(boot().Get("lang").String()) // that of a page which this program knows
	loadTexts(lang)
	p := new(wire.Program)
	p.Pace.Slice, p.Pace.Pause, p.Pace.Frame = sliceMs, asleep, frameMs
	p.Serve(js.Global(), true)
	return true
}

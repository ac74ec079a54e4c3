//go:build js

package app

import (
	"syscall/js"

	"aicontinent/internal/client/wire"
	"aicontinent/internal/locale"
)

// Background answers the messages of a page if the program runs in a worker
// (web/background.js), and reports whether it does.
func Background() bool {
	if document().Truthy() {
		return false
	}
	lang, _ := locale.Parse(boot().Get("lang").String()) // that of a page which this program knows
	loadTexts(lang)
	equipped(new(wire.Program)).Serve(js.Global(), true)
	return true
}

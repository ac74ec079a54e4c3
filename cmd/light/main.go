//go:build js

// Command light is the light program, which answers a reader first, on pages and in
// embeds. It is package client in a worker, or in the document if a worker is
// refused; the document's script is web/client.js. tools/light compiles it.
package main

import (
	"syscall/js"

	"aicontinent/internal/client/wire"
)

func main() {
	port := js.Global().Get("aiContinentLight")
	if !port.Truthy() {
		port = js.Global() // of a worker
	}
	new(wire.Program).Serve(port, false)
	stay()
}

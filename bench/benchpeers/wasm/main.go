//go:build js

// Command wasm is the Go peer in node and in a browser: it gives the page a function
// work(name, times), like plain/work.mjs.
package main

import (
	"syscall/js"

	"aicontinent/bench/peers/works"
)

func main() {
	set := works.New()
	js.Global().Set("work", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return set.Do(args[0].String(), args[1].Int())
	}))
	select {}
}

//go:build js

// Command wasm is go-app's program in the browser.
package main

import (
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/app"
)

func main() {
	if app.Background() {
		select {}
	}
	rest()
	program, ok := app.Load()
	if !ok {
		return
	}
	rest()
	program.Run(goapp.RunWhenOnBrowser)
}

// rest leaves the thread to the page for a moment: one task that starts the runtime
// and the program would be long.
func rest() { time.Sleep(time.Millisecond) }

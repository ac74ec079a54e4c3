// Command wasm is the program in the browser.
package main

import (
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/app"
)

func main() {
	program, ok := app.Load()
	if !ok {
		return
	}
	for program.Prepare() || program.Busy() {
		time.Sleep(time.Millisecond)
	}
	program.Run(goapp.RunWhenOnBrowser)
}

//go:build js

// Command wasm is go-app's program in the browser.
package main

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/app"
)

func main() {
	if program, ok := app.Load(); ok {
		program.Run(goapp.RunWhenOnBrowser)
	}
}

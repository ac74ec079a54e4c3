// Command wasm is the program in the browser.
package main

import (
	"time"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"aicontinent/app"
)

func main() {
	app.Register()
	for app.Prepare() {
		time.Sleep(time.Millisecond)
	}
	goapp.RunWhenOnBrowser()
}

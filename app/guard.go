package app

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Whatever the browser, a timer or go-app calls goes through this file. Nothing
// above such a call recovers from a panic, and one that gets there ends the
// program: a browser's function that throws is enough. Here it ends that one
// call alone, and the page goes on.

// recovered takes up a panic: to be deferred.
func recovered() {
	if problem := recover(); problem != nil {
		report(problem)
	}
}

// reported are the problems on the console so far: a pointer that moves may
// meet the same one a hundred times.
var reported = map[string]bool{}

// mostReported bounds how many different ones there are.
const mostReported = 20

func report(problem any) {
	text := fmt.Sprint(problem)
	if reported[text] || len(reported) == mostReported {
		return
	}
	reported[text] = true
	app.Window().Get("console").Call("error", "The calculator goes on after a problem: "+text)
}

// attempt reports whether a function ran to its end, where the browser may well
// refuse what it asks for.
func attempt(f func()) (ok bool) {
	defer func() { _ = recover() }()
	f()
	return true
}

// callback gives a function that the browser can call.
func callback(f func(args []app.Value)) app.Func {
	return app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer recovered()
		f(args)
		return nil
	})
}

// listen has a function called with each event of a kind; on its way down to its
// target, where it does not bubble.
func listen(target app.Value, event string, goingDown bool, f func(e app.Value)) {
	target.Call("addEventListener", event, callback(func(args []app.Value) { f(args[0]) }), goingDown)
}

// later has a function called once, after a time.
func later(after time.Duration, f func()) *time.Timer {
	return time.AfterFunc(after, func() {
		defer recovered()
		f()
	})
}

// dispatch has a function called between renderings, and the page rendered after.
func dispatch(ctx app.Context, f func(ctx app.Context)) {
	ctx.Dispatch(func(ctx app.Context) {
		defer recovered()
		f(ctx)
	})
}

// afterRendering has a function called once the page is rendered.
func afterRendering(ctx app.Context, f func()) {
	ctx.Defer(func(app.Context) {
		defer recovered()
		f()
	})
}

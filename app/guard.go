//go:build js

package app

import (
	"fmt"
	"syscall/js"
)

// Whatever the browser or go-app calls goes through this file, or through package
// wire. Nothing above such a call recovers from a panic, and one that gets there
// ends the program: a browser's function that throws is enough. Here it ends that
// one call alone, and the page goes on.

// recovered takes up a panic: to be deferred.
func recovered() {
	if problem := recover(); problem != nil {
		report(problem)
	}
}

// reported are the problems on the console so far.
var reported = map[string]bool{}

// mostReported bounds how many different ones there are.
const mostReported = 20

func report(problem any) {
	text := fmt.Sprint(problem)
	if reported[text] || len(reported) == mostReported {
		return
	}
	reported[text] = true
	js.Global().Get("console").Call("error", "The calculator goes on after a problem: "+text)
}

// attempt reports whether a function ran to its end, where the browser may well
// refuse what it asks for.
func attempt(f func()) (ok bool) {
	defer func() { _ = recover() }()
	f()
	return true
}

// callback gives a function that the browser can call.
func callback(f func(args []js.Value)) js.Func {
	return asked(func(args []js.Value) any {
		f(args)
		return nil
	})
}

// asked gives a function that the browser can ask.
func asked(f func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer recovered()
		return f(args)
	})
}

// later has a function called once, after some milliseconds.
func later(ms int, f func()) {
	var call js.Func
	call = callback(func([]js.Value) {
		call.Release()
		f()
	})
	js.Global().Call("setTimeout", call, ms)
}

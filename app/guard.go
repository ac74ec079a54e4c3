//go:build js

package app

import (
	"fmt"
	"syscall/js"
)

// Every function that the browser or go-app calls goes through this file or through
// package wire. Nothing above such a call recovers from a panic, so a panic, as
// from a browser's function that throws, would end the program. Here it ends only
// that call, and the page continues.

// recovered stops a panic and reports it. It must be deferred.
func recovered() {
	if problem := recover(); problem != nil {
		report(problem)
	}
}

// reported are the problems that have been written to the console.
var reported = map[string]bool{}

// mostReported limits the number of different ones.
const mostReported = 20

func report(problem any) {
	text := fmt.Sprint(problem)
	if reported[text] || len(reported) == mostReported {
		return
	}
	reported[text] = true
	js.Global().Get("console").Call("error", "The calculator goes on after a problem: "+text)
}

// callback makes a function that the browser can call.
func callback(f func(args []js.Value)) js.Func {
	return asked(func(args []js.Value) any {
		f(args)
		return nil
	})
}

// asked makes a function that the browser can call for a result.
func asked(f func(args []js.Value) any) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer recovered()
		return f(args)
	})
}

// later calls a function once, after some milliseconds.
func later(ms int, f func()) {
	var call js.Func
	call = callback(func([]js.Value) {
		call.Release()
		f()
	})
	js.Global().Call("setTimeout", call, ms)
}

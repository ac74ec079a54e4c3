//go:build js && !wasm

package main

// stay does nothing, because a program that GopherJS compiled stays as long as the
// page.
func stay() {}

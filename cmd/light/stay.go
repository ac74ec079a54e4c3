//go:build js && !wasm

package main

// stay does nothing: what GopherJS makes is there as long as the page.
func stay() {}

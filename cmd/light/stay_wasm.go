//go:build js

package main

// stay keeps the program running for its listeners.
func stay() { select {} }

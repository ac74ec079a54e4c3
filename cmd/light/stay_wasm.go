//go:build js

package main

// stay keeps the program there, for the listeners.
func stay() { select {} }

// Package sync stands for the library's in the light program, which does
// one thing at a time.
package sync

// OnceValue gives a function that calls f once and keeps its value.
func OnceValue[T any](f func() T) func() T {
	done := false
	var value T
	return func() T {
		if !done {
			done, value = true, f()
		}
		return value
	}
}

package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// interrupted gives a context that ends with the first Ctrl-C or SIGTERM, for
// work that has something to put in order. The second one ends the program at
// once, as if nothing listened.
func interrupted(parent context.Context) (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(parent, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// interruptible gives what a function gives, or the context's error as soon as
// it ends: for what cannot be told to stop and leaves nothing behind. The
// function then goes on for nobody.
func interruptible[T any](ctx context.Context, f func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		v, err := f()
		done <- result{v, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

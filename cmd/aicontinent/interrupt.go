package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// interrupted returns a context that ends with the first Ctrl-C or SIGTERM, for
// work that has to clean up. The second signal ends the program at once, as it does
// by default.
func interrupted(parent context.Context) (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(parent, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// interruptible returns the result of f, or the context's error as soon as the
// context ends. It is for work that cannot be stopped and leaves nothing behind; f
// then continues and its result is dropped.
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

package main

import "time"

// clock is the machine's clock.
type clock struct{}

func (clock) Now() time.Time { return time.Now() }

func (clock) After(d time.Duration) (passed <-chan time.Time, free func()) {
	t := time.NewTimer(d)
	return t.C, func() { t.Stop() }
}

package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress shows on a terminal how far long work has come. If standard error is not
// a terminal it writes nothing.
type progress struct {
	terminal io.Writer
	last     time.Time
	shown    bool
}

func newProgress(stderr io.Writer) *progress {
	p := &progress{}
	if f, ok := stderr.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			p.terminal = stderr
		}
	}
	return p
}

// show rewrites the line, at most ten times a second.
func (p *progress) show(done, total int, what string) {
	if p.terminal == nil || time.Since(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.shown = time.Now(), true
	fmt.Fprintf(p.terminal, "\r\x1b[K%d of %d %s", done, total, what)
}

// clear removes the line.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.terminal, "\r\x1b[K")
	}
	p.shown = false
}

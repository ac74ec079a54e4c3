// Package engine drives three browser engines through one interface: Chromium,
// Firefox ESR and WebKitGTK, as packaged by Debian.
//
// Firefox uses WebDriver BiDi over a websocket, WebKitGTK the older WebDriver over
// HTTP, and Chromium its own protocol, through package chromium. Each call has a
// time limit, and each browser runs in a process group of its own, so that all of
// it ends with the test.
package engine

import (
	"encoding/json"
	"fmt"
	"time"
)

// Engine is a running browser.
type Engine interface {
	// Name is chromium, firefox or webkit.
	Name() string
	// NewPage opens an empty page with storage of its own.
	NewPage(View) (Page, error)
	Close()
}

// View is how a page is shown.
type View struct {
	Width, Height int // CSS pixels; 0 means 1280 by 900
}

func (v View) whole() View {
	if v.Width == 0 {
		v.Width = 1280
	}
	if v.Height == 0 {
		v.Height = 900
	}
	return v
}

// Pointer is an action of the mouse with its left button.
type Pointer string

// What a pointer does.
const (
	Move Pointer = "pointerMove"
	Down Pointer = "pointerDown"
	Up   Pointer = "pointerUp"
)

// Page is a page, or a frame in one. Coordinates are CSS pixels of its viewport.
type Page interface {
	// Open goes to an address and waits for its document.
	Open(address string) error
	// Back goes back in the history. It need not wait for the page that comes.
	Back() error
	// Run returns the value of a script's expression, or of the promise that it
	// returns, as JSON.
	Run(expression string) (json.RawMessage, error)
	// Press presses and releases keys one after the other. A key is a character
	// or has the name of KeyboardEvent.key, with modifiers before it: "a",
	// "ArrowRight", "Shift+Tab", "Control+z".
	Press(keys ...string) error
	// Point moves the mouse to a point, and presses or releases its left button there.
	Point(does Pointer, x, y float64) error
	// Frame returns the frame whose address contains a text, once there is one. It
	// ends with the page.
	Frame(part string) (Page, error)
	// Picture returns the visible part as PNG.
	Picture() ([]byte, error)
	// Print returns the printed page as PDF.
	Print() ([]byte, error)
	// Problems are the errors and warnings on the console so far, of the page
	// and of its frames.
	Problems() []string
	Close()
}

// patience limits each wait and each call.
const patience = time.Minute

// Eval returns the value of a script's expression.
func Eval[T any](p Page, expression string) (v T, err error) {
	answer, err := p.Run(expression)
	if err != nil {
		return v, err
	}
	if err := json.Unmarshal(answer, &v); err != nil {
		return v, fmt.Errorf("%s gives %s: %w", expression, answer, err)
	}
	return v, nil
}

// Wait waits until a script's expression is true.
func Wait(p Page, expression string) error {
	return until(func() (bool, error) { return Eval[bool](p, "!!("+expression+")") },
		func() string { return fmt.Sprintf("%s (problems: %q)", expression, p.Problems()) })
}

// until calls a function until it returns true. Errors are ignored until the time
// is up, because a page that is being left does not answer.
func until(is func() (bool, error), name func() string) error {
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		ok, err := is()
		if ok && err == nil {
			return nil
		}
		select {
		case <-deadline.C:
			return fmt.Errorf("never true: %s (last error: %v)", name(), err)
		case <-tick.C:
		}
	}
}

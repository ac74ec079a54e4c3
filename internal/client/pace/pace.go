// Package pace says when a program does the work that no answer waits for, how long
// at a time, and which work is so quick that an answer can wait for it. It knows no
// browser: whoever uses it brings the clock.
package pace

// In milliseconds.
const (
	// calm is how long work waits at least after the last event of a gesture that goes
	// on, so that the next event finds the program and the page free.
	calm = 150
	// slowest is the longest time between two events of which the second is expected
	// as the first was followed. Whoever takes longer pauses.
	slowest = 500
	// untouched is how long work waits on a page that shows what the server wrote: as a
	// rule another program, which has done that work, has taken over by then.
	untouched = 15_000
	// quick is how long work and what the page does with an answer may take together,
	// for the answer to wait for that work: a frame. A phone that is slower several
	// times over takes longer, and answers without.
	quick = 16
)

// measured is the number of runs of the model after which their time is known.
const measured = 64

// Clock is the time of a browser, and its timers. It consists of functions because in
// GopherJS an interface takes the descriptions of all types behind it along.
type Clock struct {
	// Now is the time in milliseconds.
	Now func() float64
	// Soon calls a function once what is waiting already is done, and beside a
	// document after a pause. A function that it has not called yet is forgotten.
	Soon func(pause float64, do func())
	// Forget forgets that function.
	Forget func()
	// Later calls a function after some milliseconds. A function that it has not
	// called yet is forgotten.
	Later func(ms int, do func())
}

// Pace is the pace of one program. Its exported fields are set before it is used,
// but for Page; Slice and Pause may be zero.
type Pace struct {
	// Slice is how many milliseconds to work at a time, and Pause how many to leave
	// after it. Without a Slice there is one step at a time.
	Slice, Pause float64
	// Page is how many milliseconds the page took to carry out the last answer.
	Page float64

	Clock Clock
	Step  func() (more bool) // does a little of the work
	Runs  func() int         // counts the runs of the model that the work has taken
	Done  func()             // is called when there is no more work

	msPerRun float64 // of the model, as measured last
	runs     int     // of the measurement that goes on
	spent    float64 // on these, in milliseconds
	answered float64 // when the last answer was given
}

// Answered says that an answer has been given: work goes on, or waits until a gesture
// that goes on pauses.
func (p *Pace) Answered(gestureGoesOn bool) {
	now := p.Clock.Now()
	between := now - p.answered
	p.answered = now
	if !gestureGoesOn {
		p.GoOn(p.Pause)
		return
	}
	// On a slow machine, and under a hand that hesitates, events come slowly.
	wait := calm
	if between < slowest {
		wait = max(calm, int(between*3/2))
	}
	p.Clock.Forget()
	p.Clock.Later(wait, func() { p.GoOn(p.Pause) })
}

// Untouched says that the page shows what the server wrote, so that there is no hurry.
func (p *Pace) Untouched() {
	p.Clock.Forget()
	p.Clock.Later(untouched, func() { p.GoOn(p.Pause) })
}

// GoOn works a slice at a time, with pauses in which what the reader does comes in
// between.
func (p *Pace) GoOn(pause float64) {
	p.Clock.Soon(pause, func() {
		if p.slice() {
			p.GoOn(p.Pause)
		} else {
			p.Done()
		}
	})
}

// slice works until a pause is due, and reports whether there is more to do.
func (p *Pace) slice() (more bool) {
	start, before := p.Clock.Now(), p.Runs()
	for more = true; more; {
		more = p.Step()
		if p.Clock.Now()-start >= p.Slice {
			break
		}
	}
	p.measure(p.Runs()-before, p.Clock.Now()-start)
	return more
}

// measure takes account of the runs of a slice. One step alone may do more than to run
// the model, or take less than the clock shows.
func (p *Pace) measure(runs int, took float64) {
	if runs <= 0 {
		return
	}
	p.runs += runs
	p.spent += took
	if p.runs >= measured {
		p.msPerRun = p.spent / float64(p.runs)
		p.runs, p.spent = 0, 0
	}
}

// IsQuick reports whether an answer can wait for a number of runs of the model,
// according to the last measurements: no before there are any.
func (p *Pace) IsQuick(runs int) bool {
	return p.msPerRun > 0 && float64(runs)*p.msPerRun+p.Page <= quick
}

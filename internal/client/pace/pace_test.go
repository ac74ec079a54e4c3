package pace_test

import (
	"testing"

	"aicontinent/internal/client/pace"
)

// clock is a clock without a browser: time passes when the test says so, or while the
// program works.
type clock struct {
	now         float64
	soon, later timer
}

// timer is a function that is to be called at a time; nil if there is none.
type timer struct {
	at float64
	do func()
}

func (t *timer) isDue(until float64) (due bool) { return t.do != nil && t.at <= until }

// functions returns the clock as a program uses it.
func (c *clock) functions() pace.Clock {
	return pace.Clock{
		Now:    func() float64 { return c.now },
		Soon:   func(pause float64, do func()) { c.soon = timer{c.now + pause, do} },
		Forget: func() { c.soon = timer{} },
		Later:  func(ms int, do func()) { c.later = timer{c.now + float64(ms), do} },
	}
}

// passes lets the time come, and calls what is due until then.
func (c *clock) passes(until float64) {
	for c.soon.isDue(until) || c.later.isDue(until) {
		next := &c.soon
		if !c.soon.isDue(until) || c.later.isDue(until) && c.later.at < c.soon.at {
			next = &c.later
		}
		do := next.do
		c.now = max(c.now, next.at)
		*next = timer{}
		do()
	}
	c.now = max(c.now, until)
}

// program is a program with work to do.
type program struct {
	clock
	pace.Pace
	left  int       // steps
	takes float64   // ms for a step
	each  int       // runs of the model in a step
	runs  int       // so far
	steps []float64 // the times at which they began
	done  int       // how often it was said that there is no more to do
}

// newProgram returns a program with much to do, in steps of some milliseconds.
func newProgram(steps int, takes float64) *program {
	p := &program{left: steps, takes: takes, each: 1}
	p.Pace = pace.Pace{
		Slice: 6, Pause: 4, Clock: p.clock.functions(),
		Runs: func() int { return p.runs },
		Done: func() { p.done++ },
		Step: func() bool {
			if p.left == 0 {
				return false
			}
			p.steps = append(p.steps, p.now)
			p.now += p.takes
			p.runs += p.each
			p.left--
			return p.left > 0
		},
	}
	return p
}

// While a control moves, nothing is worked on between two events, even if they come as
// slowly as from a hand that hesitates, or on a slow machine; work that was going on
// stops. Once the control stands still, work goes on before the reader would wait for
// it, although the gesture has not ended.
func TestWorkWaitsWhileAControlMoves(t *testing.T) {
	for _, gesture := range []struct{ between, pause float64 }{{16, 160}, {120, 200}, {200, 350}, {450, 700}} {
		p := newProgram(1000, 1)
		p.Answered(false)
		p.passes(1000)
		if len(p.steps) == 0 {
			t.Fatal("there is no work before the gesture, want some, or the test shows nothing")
		}
		p.Answered(true)
		p.passes(p.now + gesture.between)
		p.steps = nil
		for range 30 {
			p.Answered(true)
			p.passes(p.now + gesture.between)
		}
		if len(p.steps) > 0 {
			t.Errorf("there are %d steps of work between events %v ms apart, want none", len(p.steps), gesture.between)
		}
		last := p.now - gesture.between
		p.passes(p.now + 1000)
		if len(p.steps) == 0 || p.steps[0] > last+gesture.pause {
			t.Errorf("after events %v ms apart the first steps of work come at %v ms, want one by %v, %v ms after the last event", gesture.between, p.steps[:min(len(p.steps), 3)], last+gesture.pause, gesture.pause)
		}
	}
}

// Whoever moves a control now and then does not wait longer for work than after a
// single move.
func TestWorkGoesOnAfterMovesFarApart(t *testing.T) {
	p := newProgram(1000, 1)
	for range 3 {
		p.steps = nil
		p.Answered(true)
		p.passes(p.now + 800)
		if first := p.now - 800 + 200; len(p.steps) == 0 || p.steps[0] > first {
			t.Fatalf("the first steps of work come at %v ms, want one by %v", p.steps[:min(len(p.steps), 3)], first)
		}
	}
}

// At the end of a gesture, work goes on after a pause.
func TestWorkGoesOnAfterAGesture(t *testing.T) {
	p := newProgram(1000, 1)
	p.Answered(true)
	p.Answered(false)
	p.passes(100)
	if len(p.steps) == 0 || p.steps[0] != p.Pause {
		t.Errorf("the first steps of work come at %v ms, want %v", p.steps[:min(len(p.steps), 3)], p.Pause)
	}
}

// Work comes in slices with pauses between them, and ends once.
func TestWorkComesInSlices(t *testing.T) {
	p := newProgram(100, 1)
	p.GoOn(p.Pause)
	p.passes(1000)
	if len(p.steps) != 100 || p.done != 1 {
		t.Fatalf("got %d steps, and that there is no more to do %d times; want 100, once", len(p.steps), p.done)
	}
	for i := 6; i < len(p.steps); i++ {
		if free := p.steps[i] - p.steps[i-6] - 6*p.takes; free < p.Pause {
			t.Errorf("7 steps from %v ms leave %v ms free, want a pause of %v", p.steps[i-6], free, p.Pause)
		}
	}
	// Without a slice, each step leaves room for an event.
	p = newProgram(100, 1)
	p.Slice = 0
	p.GoOn(p.Pause)
	p.passes(1000)
	for i := 1; i < len(p.steps); i++ {
		if free := p.steps[i] - p.steps[i-1] - p.takes; free < p.Pause {
			t.Errorf("2 steps from %v ms leave %v ms free, want a pause of %v", p.steps[i-1], free, p.Pause)
		}
	}
}

// Work is part of an answer if the machine does it within a frame with the answer
// itself, of which the page's part is 5 ms. Before anything has been measured nothing
// is; and what was measured first does not count for ever.
func TestWorkThatIsPartOfAnAnswer(t *testing.T) {
	const draws = 64
	p := newProgram(1000, 1)
	p.Slice, p.Page = 0, 5
	if p.IsQuick(1) {
		t.Error("a run is quick before any was measured, want it not to be")
	}
	p.each = 0
	p.GoOn(0)
	p.passes(p.now)
	if p.IsQuick(1) {
		t.Error("a run is quick after work without runs, want it not to be")
	}
	p.each = 8
	for _, c := range []struct {
		ms    float64 // for all the draws
		quick bool
	}{{1, true}, {6, true}, {12, false}, {500, false}, {6, true}} {
		p.takes = c.ms * float64(p.each) / draws
		p.passes(p.now + draws/float64(p.each)*(p.Pause+p.takes))
		if got := p.IsQuick(draws); got != c.quick {
			t.Errorf("work of %v ms is quick: %v, want %v", c.ms, got, c.quick)
		}
		if got := p.IsQuick(100 * draws); got {
			t.Errorf("work of %v ms is quick, want it not to be", 100*c.ms)
		}
	}
	p.Page = 20
	if p.IsQuick(1) {
		t.Error("a run is quick beside a page that takes 20 ms for an answer, want it not to be")
	}
}

// On a page that shows what the server wrote, work is in no hurry, until something is
// done.
func TestWorkOnAnUntouchedPage(t *testing.T) {
	p := newProgram(10, 1)
	p.Untouched()
	p.passes(p.now + 5_000)
	if len(p.steps) > 0 {
		t.Errorf("work begins %v ms after the page, want none for a while", p.steps[0])
	}
	p.passes(p.now + 60_000)
	if p.done == 0 {
		t.Error("the work is not done a minute after the page, want it done")
	}
	p = newProgram(10, 1)
	p.Untouched()
	p.passes(p.now + 1_000)
	p.Answered(false)
	p.passes(p.now + 1_000)
	if p.done == 0 {
		t.Error("the work is not done a second after an answer, want it done")
	}
}

// Package limiter decides who computes when more people ask than there are cores.
// Work comes with a price, known before it waits: cheap work has a lane of its
// own, which dear work can never fill. Dear work holds a part of the cores at
// most, and gives its core up between two slices whenever cheap work waits.
//
// Nobody waits longer than a time that is set: the waits of one piece of work
// count together. Who goes away leaves the line, and the work stops.
package limiter

import (
	"container/list"
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// ErrBusy is given where too many wait already, or the wait has been too long.
var ErrBusy = errors.New("too much is waiting to be computed")

// Clock tells the time. It is handed in, so that tests need not wait.
type Clock interface {
	Now() time.Time
	// After gives a channel that receives once the time has passed, and what
	// frees it where nobody listens any more.
	After(d time.Duration) (passed <-chan time.Time, free func())
}

// Limits say what can be done at once. What is zero is as [Limits.orDefault]
// has it.
type Limits struct {
	Cores       int           // pieces of work that run at once
	Dear        int           // of which so many may be dear
	Price       int           // work with a higher price than this is dear
	Waiting     int           // pieces of cheap work that may wait
	DearWaiting int           // pieces of dear work that may wait
	Wait        time.Duration // the longest that one piece of work waits in all
}

// The defaults. A page of a new link is priced at 2,400 runs or so, and takes
// some 30 ms; what is dear takes 100 ms and more.
const (
	dearFrom       = 10_000
	waitingPerCore = 100
	dearWaiting    = 16
	longestWait    = 2 * time.Second
)

func (l Limits) orDefault() Limits {
	set := func(v *int, to int) {
		if *v == 0 {
			*v = to
		}
	}
	set(&l.Cores, runtime.GOMAXPROCS(0))
	set(&l.Dear, max(1, l.Cores/2))
	set(&l.Price, dearFrom)
	set(&l.Waiting, l.Cores*waitingPerCore)
	set(&l.DearWaiting, dearWaiting)
	if l.Wait == 0 {
		l.Wait = longestWait
	}
	return l
}

// lane is a line in which work waits. The one that comes first here goes first.
type lane int

const (
	cheap  lane = iota
	paused      // dear work that has given up its core for a while
	dear        // dear work that has not begun
	lanes
)

// Limiter hands out cores. It is safe for use by several goroutines.
type Limiter struct {
	limits Limits
	clock  Clock // nil: waits have no end

	mu           sync.Mutex
	cores, dear  int // that are free
	lines        [lanes]list.List
	cheapWaiting atomic.Int32 // the length of the first line, for who need not lock
}

// New makes the limiter of a program. Without a clock, waits have no end.
func New(l Limits, clock Clock) *Limiter {
	l = l.orDefault()
	return &Limiter{limits: l, clock: clock, cores: l.Cores, dear: l.Dear}
}

// Turn is the right to compute, until [Turn.Done]. It is for one goroutine.
type Turn struct {
	limiter *Limiter
	ctx     context.Context
	dear    bool
	holding bool // a core
	waited  time.Duration
	err     error
}

// waiter is somebody in a line.
type waiter struct {
	ready chan struct{} // closed with the core handed over
	place *list.Element
}

// Take waits for a turn for work of a price, until there is one, the context
// ends, or the wait is too long.
func (t *Limiter) Take(ctx context.Context, price int) (*Turn, error) {
	turn := &Turn{limiter: t, ctx: ctx, dear: price > t.limits.Price}
	line, most := cheap, t.limits.Waiting
	if turn.dear {
		line, most = dear, t.limits.DearWaiting
	}
	if err := turn.wait(line, most); err != nil {
		return nil, err
	}
	return turn, nil
}

// Stop is asked between slices of the work: whether to give it up. Dear work
// waits in it while cheap work needs the core.
func (t *Turn) Stop() bool {
	if t.err != nil {
		return true
	}
	if t.err = t.ctx.Err(); t.err != nil {
		return true
	}
	if !t.dear {
		return false
	}
	runtime.Gosched() // what needs no turn comes in between
	if t.limiter.cheapWaiting.Load() > 0 {
		t.giveBack()
		t.err = t.wait(paused, t.limiter.limits.Cores)
	}
	return t.err != nil
}

// Err says why the work was given up: [ErrBusy], or that nobody waits for it.
func (t *Turn) Err() error { return t.err }

// Done gives the turn back.
func (t *Turn) Done() {
	t.giveBack()
	if t.dear {
		t.limiter.mu.Lock()
		t.limiter.dear++
		t.limiter.handOut()
		t.limiter.mu.Unlock()
	}
}

func (t *Turn) giveBack() {
	if !t.holding {
		return
	}
	t.holding = false
	t.limiter.mu.Lock()
	defer t.limiter.mu.Unlock()
	t.limiter.cores++
	t.limiter.handOut()
}

// wait stands in a line, in which so many may stand, until there is a core.
func (t *Turn) wait(line lane, most int) error {
	w, err := t.limiter.stand(line, most)
	if err != nil {
		return err
	}
	select {
	case <-w.ready:
		t.holding = true
		return nil
	default:
	}
	var over <-chan time.Time
	if clock := t.limiter.clock; clock != nil {
		began := clock.Now()
		defer func() { t.waited += clock.Now().Sub(began) }()
		passed, free := clock.After(t.limiter.limits.Wait - t.waited)
		defer free()
		over = passed
	}
	select {
	case <-w.ready:
		t.holding = true
		return nil
	case <-t.ctx.Done():
		t.limiter.leave(w, line)
		return t.ctx.Err()
	case <-over:
		t.limiter.leave(w, line)
		return ErrBusy
	}
}

// stand joins a line, and hands out what there is.
func (t *Limiter) stand(line lane, most int) (*waiter, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	w := &waiter{ready: make(chan struct{})}
	w.place = t.lines[line].PushBack(w)
	t.handOut()
	if w.place != nil && t.lines[line].Len() > most {
		t.lines[line].Remove(w.place)
		return nil, ErrBusy
	}
	t.count()
	return w, nil
}

// leave takes somebody out of a line; where a core was handed over just now, it
// goes to the next.
func (t *Limiter) leave(w *waiter, line lane) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if w.place != nil {
		t.lines[line].Remove(w.place)
		t.count()
		return
	}
	t.cores++
	if line == dear {
		t.dear++
	}
	t.handOut()
}

// handOut gives free cores to those who come first.
func (t *Limiter) handOut() {
	for line := cheap; line < lanes && t.cores > 0; line++ {
		for t.cores > 0 && t.lines[line].Len() > 0 && (line != dear || t.dear > 0) {
			w := t.lines[line].Remove(t.lines[line].Front()).(*waiter)
			w.place = nil
			t.cores--
			if line == dear {
				t.dear--
			}
			close(w.ready)
		}
	}
	t.count()
}

func (t *Limiter) count() { t.cheapWaiting.Store(int32(t.lines[cheap].Len())) }

// Package limiter decides whose work is computed when there are more requests than
// cores. Work has a price, known before it waits. Cheap work has a lane of its own,
// which dear (expensive) work can never fill. Dear work uses at most a part of the
// cores, and yields its core between two slices whenever cheap work waits.
//
// Nobody waits longer than a limit, which includes all the waits of one piece of
// work. A client that disconnects leaves the queue, and its work stops.
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

// ErrBusy is returned if the queue is full or the wait has been too long.
var ErrBusy = errors.New("too much is waiting to be computed")

// Clock tells the time. The caller supplies it, so that tests need not wait.
type Clock interface {
	Now() time.Time
	// After returns a channel that receives once the time has passed, and a
	// function that frees it if nobody listens any more.
	After(d time.Duration) (passed <-chan time.Time, free func())
}

// Limits say how much is done at once. For zero values, [Limits.orDefault] sets the
// defaults.
type Limits struct {
	Cores       int           // pieces of work that run at once
	Dear        int           // how many of them may be dear
	Price       int           // work with a higher price than this is dear
	Waiting     int           // pieces of cheap work that may wait
	DearWaiting int           // pieces of dear work that may wait
	Wait        time.Duration // the longest total wait of one piece of work
}

// The defaults. A page for a new link costs about 2,400 runs and takes some 30 ms;
// dear work takes 100 ms and more.
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

// lane is a queue of waiting work. Lanes listed first are served first.
type lane int

const (
	cheap  lane = iota
	paused      // dear work that has given up its core for a while
	dear        // dear work that has not begun
	lanes
)

// Limiter hands out cores. It is safe for concurrent use.
type Limiter struct {
	limits Limits
	clock  Clock // nil: waits are not limited

	mu           sync.Mutex
	cores, dear  int // free ones
	lines        [lanes]list.List
	cheapWaiting atomic.Int32 // the length of the first lane, to be read without the lock
}

// New makes a limiter. Without a clock, waits are not limited.
func New(l Limits, clock Clock) *Limiter {
	l = l.orDefault()
	return &Limiter{limits: l, clock: clock, cores: l.Cores, dear: l.Dear}
}

// Turn is the right to compute, until [Turn.Done]. Only one goroutine may use it.
type Turn struct {
	limiter *Limiter
	ctx     context.Context
	dear    bool
	holding bool // whether it has a core
	waited  time.Duration
	err     error
}

// waiter is a turn in a lane.
type waiter struct {
	ready chan struct{} // closed with the core handed over
	place *list.Element
}

// Take waits for a turn for work with a price. It fails if the context ends or the
// wait is too long.
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

// Stop is called between slices of the work, and reports whether to give it up. In
// it dear work waits while cheap work needs the core.
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
	runtime.Gosched() // lets work that needs no turn run in between
	if t.limiter.cheapWaiting.Load() > 0 {
		t.giveBack()
		t.err = t.wait(paused, t.limiter.limits.Cores)
	}
	return t.err != nil
}

// Err says why the work was given up: [ErrBusy], or the error of the context.
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

// wait waits in a lane, which holds at most most turns, until there is a core.
func (t *Turn) wait(line lane, most int) error {
	w, err := t.limiter.join(line, most)
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

// join joins a lane, and hands out free cores.
func (t *Limiter) join(line lane, most int) (*waiter, error) {
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

// leave removes a waiter from a lane. If it has just been given a core, the core
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

// handOut gives free cores to the first waiters.
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

package limiter

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"
)

const (
	low  = 10   // the price of cheap work
	high = 1000 // and of dear work
)

var small = Limits{Cores: 2, Dear: 1, Price: 100, Waiting: 3, DearWaiting: 2, Wait: 2 * time.Second}

// asked is somebody who asked for a turn.
type asked struct {
	turn chan *Turn
	err  chan error
}

func ask(t *Limiter, ctx context.Context, price int) asked {
	a := asked{make(chan *Turn, 1), make(chan error, 1)}
	go func() {
		turn, err := t.Take(ctx, price)
		a.turn <- turn
		a.err <- err
	}()
	return a
}

func (a asked) got(t *testing.T) *Turn {
	t.Helper()
	turn, err := <-a.turn, <-a.err
	if err != nil {
		t.Fatal(err)
	}
	return turn
}

// until waits for a condition that another goroutine brings about.
func until(holds func() bool) {
	for !holds() {
		runtime.Gosched()
	}
}

func (t *Limiter) length(line lane) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.lines[line].Len()
}

// free checks that everything was given back.
func (t *Limiter) free(test *testing.T) {
	test.Helper()
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.cores != t.limits.Cores || t.dear != t.limits.Dear {
		test.Errorf("in the end %d cores and %d dear places are free, want %d and %d", t.cores, t.dear, t.limits.Cores, t.limits.Dear)
	}
	for line := range t.lines {
		if n := t.lines[line].Len(); n != 0 {
			test.Errorf("in the end %d wait in line %d, want none", n, line)
		}
	}
}

// standing waits until so many stand in a line.
func standing(t *Limiter, line lane, n int) { until(func() bool { return t.length(line) == n }) }

// Dear work never holds more than its part of the cores, so that cheap work is
// let in at once however much dear work waits.
func TestDearWorkLeavesRoom(t *testing.T) {
	t.Parallel()
	l := New(small, newClock())
	ctx := context.Background()
	first := ask(l, ctx, high).got(t)
	second, third := ask(l, ctx, high), ask(l, ctx, high)
	standing(l, dear, 2)
	if _, err := l.Take(ctx, high); !errors.Is(err, ErrBusy) {
		t.Errorf("with all places taken, expensive work gets %v, want ErrBusy", err)
	}
	for range 20 {
		turn, err := l.Take(ctx, low)
		if err != nil {
			t.Fatalf("cheap work beside expensive work gets %v, want its turn", err)
		}
		if first.Stop() {
			t.Fatal("expensive work is stopped by cheap work that does not wait for its core, want it to go on")
		}
		turn.Done()
	}
	first.Done()
	for _, waiting := range []asked{second, third} {
		go func() { (<-waiting.turn).Done() }()
	}
	standing(l, dear, 0)
}

// Dear work gives up its core between two slices while cheap work waits for
// one, and goes on before other dear work begins.
func TestDearWorkGivesWay(t *testing.T) {
	t.Parallel()
	l := New(small, newClock())
	ctx := context.Background()
	slow := ask(l, ctx, high).got(t)
	quick := ask(l, ctx, low).got(t)
	waiting := ask(l, ctx, low)
	other := ask(l, ctx, high)
	standing(l, cheap, 1)
	standing(l, dear, 1)
	stopped := make(chan bool)
	go func() { stopped <- slow.Stop() }()
	turn := waiting.got(t) // on the core of the dear work
	standing(l, paused, 1)
	turn.Done()
	if <-stopped {
		t.Errorf("expensive work that gave way is stopped, want it to go on: %v", slow.Err())
	}
	if n := l.length(dear); n != 1 {
		t.Errorf("%d pieces of dear work wait, want the one that has not begun", n)
	}
	quick.Done()
	slow.Done()
	other.got(t).Done()
	l.free(t)
}

// Nobody waits longer than the limit: not for a first turn, and not for all the
// turns that dear work gives away taken together.
func TestWaitsEnd(t *testing.T) {
	t.Parallel()
	clock := newClock()
	l := New(small, clock)
	ctx := context.Background()
	slow := ask(l, ctx, high).got(t)
	quick := ask(l, ctx, low).got(t)

	late := ask(l, ctx, high)
	until(func() bool { return clock.waiting() == 1 })
	clock.advance(small.Wait - 1)
	if clock.waiting() != 1 {
		t.Fatalf("%d wait for the clock, want 1: a wait ends before its time", clock.waiting())
	}
	clock.advance(1)
	if <-late.turn; !errors.Is(<-late.err, ErrBusy) {
		t.Error("expensive work has waited for too long and still waits, want ErrBusy")
	}

	pause := func(d time.Duration, over bool) (stop bool) {
		next := ask(l, ctx, low)
		standing(l, cheap, 1)
		stopped := make(chan bool)
		go func() { stopped <- slow.Stop() }()
		turn := next.got(t)
		until(func() bool { return clock.waiting() == 1 })
		clock.advance(d)
		if over {
			defer turn.Done()
		} else {
			turn.Done()
		}
		return <-stopped
	}
	if pause(small.Wait/2, false) {
		t.Errorf("stopped after half of its time: %v, want it to go on", slow.Err())
	}
	if !pause(small.Wait/2, true) || !errors.Is(slow.Err(), ErrBusy) {
		t.Errorf("after all of its time the error is %v, want it stopped with ErrBusy", slow.Err())
	}
	slow.Done()
	quick.Done()
	l.free(t)
}

// Who goes away leaves the line and the work.
func TestWhoGoesAwayStops(t *testing.T) {
	t.Parallel()
	l := New(Limits{Cores: 1, Dear: 1, Price: 100, Waiting: 3, DearWaiting: 2}, nil)
	for _, price := range []int{low, high} {
		ctx, cancel := context.WithCancel(context.Background())
		working := ask(l, ctx, price).got(t)
		if working.Stop() {
			t.Fatal("work is stopped without a reason, want it to go on")
		}
		line := cheap
		if price == high {
			line = dear
		}
		waiting := ask(l, ctx, price)
		standing(l, line, 1)
		cancel()
		if <-waiting.turn; !errors.Is(<-waiting.err, context.Canceled) {
			t.Errorf("price %d: a client who went away still waits, want the context's error", price)
		}
		if !working.Stop() || !errors.Is(working.Err(), context.Canceled) {
			t.Errorf("price %d: the work for a client who went away goes on with %v, want it stopped with the context's error", price, working.Err())
		}
		working.Done()
		l.free(t)
	}
}

// However many come and go, all cores are free in the end, and at no time do
// more work than there are cores, or more at dear work than may.
func TestTurnsAddUp(t *testing.T) {
	t.Parallel()
	limits := Limits{Cores: 3, Dear: 2, Price: 100, Waiting: 50, DearWaiting: 50, Wait: time.Hour}
	l := New(limits, newClock())
	var mu sync.Mutex
	working, atDear := 0, 0
	var all sync.WaitGroup
	for i := range 60 {
		all.Go(func() {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			price := low
			if i%2 == 0 {
				price = high
			}
			turn, err := l.Take(ctx, price)
			if err != nil {
				t.Error(err)
				return
			}
			defer turn.Done()
			for slice := range 20 {
				mu.Lock()
				working++
				if price == high {
					atDear++
				}
				if working > limits.Cores || atDear > limits.Dear {
					t.Errorf("%d are at work, %d of them expensive; want at most %d and %d", working, atDear, limits.Cores, limits.Dear)
				}
				mu.Unlock()
				runtime.Gosched()
				mu.Lock()
				working--
				if price == high {
					atDear--
				}
				mu.Unlock()
				if i%7 == 0 && slice == 10 {
					cancel()
				}
				if turn.Stop() {
					return
				}
			}
		})
	}
	all.Wait()
	l.free(t)
}

package split_test

import (
	"testing"

	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

// The shares in order, and the plan as we read it.
const (
	gigafactories = iota
	factories
	dataCentres
	support
)

var plan = split.Shares{100, 50, 800, 50}

func TestMove(t *testing.T) {
	locked := func(at int, by ...int) split.Stop {
		stop := split.Stop{Reason: split.Locked, At: at}
		for _, i := range by {
			stop.By[i] = true
		}
		return stop
	}
	for _, c := range []struct {
		name    string
		start   split.Shares
		locks   split.Locks
		weights split.Shares
		moved   int
		to      int
		want    split.Shares
		stop    split.Stop
	}{
		// 800 over 50:800:50 is 44.4, 711.1, 44.4: the last unit goes to the
		// data centres, at 800/1423 against 50/89.
		{"double the gigafactories", plan, split.Locks{}, split.Shares{}, gigafactories, 200, split.Shares{200, 44, 712, 44}, split.Stop{}},
		{"nowhere", plan, split.Locks{}, split.Shares{}, gigafactories, 100, plan, split.Stop{}},
		{"everything", plan, split.Locks{}, split.Shares{}, gigafactories, 1000, split.Shares{1000, 0, 0, 0}, split.Stop{}},
		{"above everything", plan, split.Locks{}, split.Shares{}, gigafactories, 2000, split.Shares{1000, 0, 0, 0}, split.Stop{Reason: split.Range, At: 1000}},
		// 1000 over 50:800:50 is 55.6, 888.9, 55.6: the last two units go to the
		// small ones, at 50/111 against 800/1777.
		{"nothing", plan, split.Locks{}, split.Shares{}, gigafactories, 0, split.Shares{0, 56, 888, 56}, split.Stop{}},
		{"below nothing", plan, split.Locks{}, split.Shares{}, gigafactories, -1, split.Shares{0, 56, 888, 56}, split.Stop{Reason: split.Range}},
		{"back from everything, as before", split.Shares{1000, 0, 0, 0}, split.Locks{}, split.Shares{1000, 50, 800, 50}, gigafactories, 100, plan, split.Stop{}},
		{"back from everything, nothing known", split.Shares{1000, 0, 0, 0}, split.Locks{}, split.Shares{1000, 0, 0, 0}, gigafactories, 600, split.Shares{600, 134, 133, 133}, split.Stop{}},
		{"back from everything, one lock", split.Shares{1000, 0, 0, 0}, split.Locks{2: true}, split.Shares{1000, 50, 800, 50}, gigafactories, 901, split.Shares{901, 50, 0, 49}, split.Stop{}},
		{"negative weights count as zero", split.Shares{1000, 0, 0, 0}, split.Locks{}, split.Shares{0, -10, 30, 10}, gigafactories, 960, split.Shares{960, 0, 30, 10}, split.Stop{}},
		{"a zero stays zero beside others", split.Shares{500, 0, 300, 200}, split.Locks{}, split.Shares{500, 400, 300, 200}, gigafactories, 0, split.Shares{0, 0, 600, 400}, split.Stop{}},
		{"a zero grows when moved", split.Shares{500, 0, 300, 200}, split.Locks{}, split.Shares{}, factories, 100, split.Shares{450, 100, 270, 180}, split.Stop{}},
		{"one lock in the way", split.Shares{400, 200, 300, 100}, split.Locks{2: true}, split.Shares{}, gigafactories, 900, split.Shares{700, 0, 300, 0}, locked(700, dataCentres)},
		{"one lock, not in the way", split.Shares{400, 200, 300, 100}, split.Locks{2: true}, split.Shares{}, gigafactories, 550, split.Shares{550, 100, 300, 50}, split.Stop{}},
		{"a lock at zero is not in the way", split.Shares{400, 200, 0, 400}, split.Locks{2: true, 3: true}, split.Shares{}, gigafactories, 900, split.Shares{600, 0, 0, 400}, locked(600, support)},
		{"two locks, the other follows", plan, split.Locks{2: true, 3: true}, split.Shares{}, gigafactories, 20, split.Shares{20, 130, 800, 50}, split.Stop{}},
		{"all others locked, up", plan, split.Locks{1: true, 2: true, 3: true}, split.Shares{}, gigafactories, 101, plan, locked(100, factories, dataCentres, support)},
		{"all others locked, down", split.Shares{100, 0, 850, 50}, split.Locks{1: true, 2: true, 3: true}, split.Shares{}, gigafactories, 0, split.Shares{100, 0, 850, 50}, locked(100, factories, dataCentres, support)},
		{"all others locked, stay", plan, split.Locks{1: true, 2: true, 3: true}, split.Shares{}, gigafactories, 100, plan, split.Stop{}},
		{"locked itself", plan, split.Locks{0: true, 1: true}, split.Shares{}, gigafactories, 300, plan, locked(100, gigafactories)},
		{"locked itself, stay", plan, split.Locks{0: true}, split.Shares{}, gigafactories, 100, plan, split.Stop{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, stop := split.Move(c.start, c.locks, c.weights, c.moved, c.to)
			if got != c.want || stop != c.stop {
				t.Errorf("Move = %v %+v, want %v %+v", got, stop, c.want, c.stop)
			}
		})
	}
}

func TestMoveAllocatesNothing(t *testing.T) {
	to := 0
	if n := testing.AllocsPerRun(100, func() {
		to = (to + 7) % split.Whole
		split.Move(plan, split.Locks{}, plan, gigafactories, to)
	}); n != 0 {
		t.Errorf("Move allocates %v times, want 0", n)
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		locks     split.Locks
		low, high int
	}{
		{split.Locks{}, 0, 1000},
		{split.Locks{2: true}, 0, 200},
		{split.Locks{1: true, 2: true}, 0, 150},
		{split.Locks{1: true, 2: true, 3: true}, 100, 100},
		{split.Locks{0: true}, 100, 100},
	} {
		if low, high := split.Limits(plan, c.locks, gigafactories); low != c.low || high != c.high {
			t.Errorf("locks %v: limits %d to %d, want %d to %d", c.locks, low, high, c.low, c.high)
		}
	}
}

// gesture is a random move.
type gesture struct {
	start, weights split.Shares
	locks          split.Locks
	moved          int
}

func drawGesture(t *rapid.T) gesture {
	return gesture{drawShares(t, "start"), drawShares(t, "weights"), drawLocks(t), drawIndex(t, "moved")}
}

func (g gesture) move(to int) (split.Shares, split.Stop) {
	return split.Move(g.start, g.locks, g.weights, g.moved, to)
}

// checker is the part of testing.TB that the checks below use.
type checker interface {
	Helper()
	Fatalf(format string, args ...any)
}

// checkMove checks the rules for one move and for the next unit up.
func checkMove(t checker, g gesture, to int) {
	t.Helper()
	got, stop := g.move(to)
	if !got.Valid() {
		t.Fatalf("%+v to %d: %v is not a valid split, want one", g, to, got)
	}
	for i, locked := range g.locks {
		if locked && got[i] != g.start[i] {
			t.Fatalf("%+v to %d: %v, want locked share %d unchanged", g, to, got, i)
		}
	}
	low, high := split.Limits(g.start, g.locks, g.moved)
	at := max(low, min(to, high))
	if got[g.moved] != at {
		t.Fatalf("%+v to %d: reaches %d, want %d", g, to, got[g.moved], at)
	}
	if at == to && stop != (split.Stop{}) || at != to && (stop.Reason == split.Reached || stop.At != at) {
		t.Fatalf("%+v to %d: reaches %d with stop %+v, want a stop exactly if the value was not reached", g, to, at, stop)
	}
	if want := oneAtATime(g, at); got != want {
		t.Fatalf("%+v to %d: %v, one unit at a time gives %v", g, to, got, want)
	}
	if back, stop := g.move(g.start[g.moved]); back != g.start || stop != (split.Stop{}) {
		t.Fatalf("%+v moved back: %v %+v, want the start and no stop", g, back, stop)
	}
	if low <= to && to < high {
		checkUnit(t, g, got, to)
	}
}

// checkUnit checks that one unit up is one unit down for exactly one other share.
func checkUnit(t checker, g gesture, before split.Shares, to int) {
	t.Helper()
	after, _ := g.move(to + 1)
	gave := 0
	for i := range after {
		switch d := after[i] - before[i]; {
		case i == g.moved && d == 1, i != g.moved && d == 0:
		case i != g.moved && d == -1:
			gave++
		default:
			t.Fatalf("%+v: one unit up from %d changes %v to %v, want one unit less for one share", g, to, before, after)
		}
	}
	if gave != 1 {
		t.Fatalf("%+v: one unit up from %d: %d shares give way from %v to %v, want 1", g, to, gave, before, after)
	}
}

// oneAtATime is the plain definition of how the others give way.
func oneAtATime(g gesture, at int) split.Shares {
	if g.locks[g.moved] {
		return g.start
	}
	var out, weights split.Shares
	rest := split.Whole - at
	var takers []int
	for i, v := range g.start {
		if i == g.moved {
			out[i] = at
		} else if g.locks[i] {
			out[i] = v
			rest -= v
		} else {
			takers = append(takers, i)
		}
	}
	for _, source := range []split.Shares{g.start, g.weights, {1, 1, 1, 1}} {
		if weights.Sum() == 0 {
			for _, i := range takers {
				weights[i] = source[i]
			}
		}
	}
	for ; rest > 0; rest-- {
		best := takers[0]
		for _, i := range takers {
			if weights[i]*(2*out[best]+1) > weights[best]*(2*out[i]+1) {
				best = i
			}
		}
		out[best]++
	}
	return out
}

func TestMoveHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkMove(t, drawGesture(t), drawTarget(t)) })
}

func TestMoveIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGesture(t)
		a, b := drawTarget(t), drawTarget(t)
		a, b = min(a, b), max(a, b)
		low, _ := g.move(a)
		high, _ := g.move(b)
		for i := range low {
			if i == g.moved && high[i] < low[i] || i != g.moved && high[i] > low[i] {
				t.Fatalf("%+v: %v at %d, %v at %d; want no share to move against the direction", g, low, a, high, b)
			}
		}
	})
}

func TestEveryStepOfThePlan(t *testing.T) {
	for moved := range plan {
		for to := 0; to <= split.Whole; to++ {
			checkMove(t, gesture{start: plan, weights: plan, moved: moved}, to)
		}
	}
}

// A locked share is named if unlocking it alone lets the moved one go further.
func TestStopNamesWhatHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGesture(t)
		g.locks[g.moved] = false
		to := drawTarget(t)
		_, stop := g.move(to)
		for i := range g.locks {
			unlocked := g
			unlocked.locks[i] = false
			_, then := unlocked.move(to)
			further := stop.Reason != split.Reached && (then.Reason == split.Reached || then.At != stop.At)
			if stop.By[i] != further {
				t.Fatalf("%+v to %d: stop %+v, want share %d named exactly if without its lock it goes further: %+v", g, to, stop, i, then)
			}
		}
		if named := stop.By != [4]bool{}; named != (stop.Reason == split.Locked) {
			t.Fatalf("%+v to %d: stop %+v, want shares named exactly if they are locked", g, to, stop)
		}
	})
}

func FuzzMove(f *testing.F) {
	f.Add(uint16(100), uint16(50), uint16(800), uint16(0), byte(0), byte(0), int16(200))
	f.Add(uint16(1000), uint16(0), uint16(0), uint16(7), byte(0), byte(0), int16(0))
	f.Add(uint16(400), uint16(200), uint16(300), uint16(333), byte(4), byte(0), int16(900))
	f.Add(uint16(0), uint16(0), uint16(0), uint16(0), byte(7), byte(3), int16(-1))
	f.Add(uint16(1), uint16(999), uint16(0), uint16(1), byte(8), byte(1), int16(1001))
	f.Fuzz(func(t *testing.T, a, b, c, w uint16, locked, moved byte, to int16) {
		g := gesture{moved: int(moved % 4)}
		rest := split.Whole
		for i, v := range []uint16{a, b, c} {
			g.start[i] = int(v) % (rest + 1)
			rest -= g.start[i]
		}
		g.start[3] = rest
		for i := range g.locks {
			g.locks[i] = locked>>i&1 == 1
			g.weights[i] = int(w) * (i + 1) % (split.Whole + 1)
		}
		checkMove(t, g, int(to))
	})
}

func BenchmarkMove(b *testing.B) {
	to := 0
	for b.Loop() {
		to = (to + 7) % (split.Whole + 1)
		split.Move(plan, split.Locks{}, plan, gigafactories, to)
	}
}

package split_test

import (
	"testing"

	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

// drawPart draws shares that leave some money unassigned.
func drawPart(t *rapid.T) split.Shares {
	s := drawShares(t, "shares")
	s[rapid.IntRange(0, 3).Draw(t, "poorer")] /= 2
	return s
}

func TestMoveFromUnassigned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start, to := drawPart(t), drawTarget(t)
		moved := rapid.IntRange(0, 3).Draw(t, "moved")
		var locks split.Locks
		locks[moved] = rapid.Bool().Draw(t, "locked")
		got, stop := split.MoveFromUnassigned(start, locks, moved, to)
		want := start
		if !locks[moved] {
			want[moved] = min(max(to, 0), start[moved]+start.Unassigned())
		}
		if got != want || !got.Valid() {
			t.Fatalf("MovePurse(%v, %v, %d, %d) = %v, want %v", start, locks, moved, to, got, want)
		}
		if stopped := got[moved] != to; stopped != (stop.Reason != split.Reached) || stopped && stop.At != got[moved] {
			t.Fatalf("MovePurse(%v, %v, %d, %d) = %v stops with %+v", start, locks, moved, to, got, stop)
		}
		if back, _ := split.MoveFromUnassigned(start, locks, moved, start[moved]); back != start {
			t.Fatalf("moving back gives %v, not %v", back, start)
		}
	})
}

// No other rule changes the unassigned money.
func TestOtherRulesLeaveTheUnassigned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start, weights, to := drawPart(t), drawShares(t, "weights"), drawTarget(t)
		moved, from := rapid.IntRange(0, 3).Draw(t, "moved"), rapid.IntRange(0, 3).Draw(t, "from")
		var locks split.Locks
		for i := range locks {
			locks[i] = rapid.Bool().Draw(t, "lock")
		}
		inProportion, _ := split.Move(start, locks, weights, moved, to)
		fromOne, _ := split.MoveFrom(start, locks, moved, from, to)
		for _, got := range []split.Shares{inProportion, fromOne} {
			if got.Unassigned() != start.Unassigned() || !got.Valid() {
				t.Fatalf("%v becomes %v", start, got)
			}
		}
	})
}

func TestAssign(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start, weights := drawPart(t), drawShares(t, "weights")
		var locks split.Locks
		all := true
		for i := range locks {
			locks[i] = rapid.Bool().Draw(t, "lock")
			all = all && locks[i]
		}
		got := split.Assign(start, locks, weights)
		for i := range got {
			if got[i] < start[i] || locks[i] && got[i] != start[i] {
				t.Fatalf("Assign(%v, %v) = %v", start, locks, got)
			}
		}
		if want := 0; !all && got.Unassigned() != want || all && got != start {
			t.Fatalf("Assign(%v, %v) = %v leaves %d", start, locks, got, got.Unassigned())
		}
	})
}

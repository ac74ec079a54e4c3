package split_test

import (
	"testing"

	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

func TestMoveFrom(t *testing.T) {
	for _, c := range []struct {
		name            string
		locks           split.Locks
		moved, from, to int
		want            split.Shares
		stop            split.Stop
	}{
		{"take", split.Locks{}, gigafactories, dataCentres, 250, split.Shares{250, 50, 650, 50}, split.Stop{}},
		{"give", split.Locks{}, gigafactories, dataCentres, 0, split.Shares{0, 50, 900, 50}, split.Stop{}},
		{"give more than there is", split.Locks{}, gigafactories, dataCentres, -5, split.Shares{0, 50, 900, 50}, split.Stop{Reason: split.Range}},
		{"to the floor", split.Locks{}, gigafactories, support, 150, split.Shares{150, 50, 800, 0}, split.Stop{}},
		{"below the floor", split.Locks{}, gigafactories, support, 151, split.Shares{150, 50, 800, 0}, split.Stop{Reason: split.Empty, At: 150, By: [4]bool{3: true}}},
		{"from a locked share", split.Locks{2: true}, gigafactories, dataCentres, 250, plan, split.Stop{Reason: split.Locked, At: 100, By: [4]bool{2: true}}},
		{"a locked share", split.Locks{0: true}, gigafactories, dataCentres, 250, plan, split.Stop{Reason: split.Locked, At: 100, By: [4]bool{0: true}}},
		{"a locked share, nowhere", split.Locks{0: true}, gigafactories, dataCentres, 100, plan, split.Stop{}},
		{"others locked", split.Locks{1: true, 3: true}, gigafactories, dataCentres, 250, split.Shares{250, 50, 650, 50}, split.Stop{}},
		{"from itself", split.Locks{}, gigafactories, gigafactories, 50, plan, split.Stop{Reason: split.Empty, At: 100, By: [4]bool{0: true}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, stop := split.MoveFrom(plan, c.locks, c.moved, c.from, c.to)
			if got != c.want || stop != c.stop {
				t.Errorf("MoveFrom = %v %+v, want %v %+v", got, stop, c.want, c.stop)
			}
		})
	}
	all := split.Shares{1000, 0, 0, 0}
	got, stop := split.MoveFrom(all, split.Locks{}, 0, 1, 1001)
	if want := (split.Stop{Reason: split.Range, At: 1000}); got != all || stop != want {
		t.Errorf("above everything: %v %+v, want %v %+v", got, stop, all, want)
	}
}

func TestMoveFromHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start, locks := drawShares(t, "start"), drawLocks(t)
		moved, from, to := drawIndex(t, "moved"), drawIndex(t, "from"), drawTarget(t)
		got, stop := split.MoveFrom(start, locks, moved, from, to)
		if !got.Valid() {
			t.Fatalf("%v is not a valid split, want one", got)
		}
		for i := range got {
			if got[i] != start[i] && (locks[i] || i != moved && i != from) {
				t.Fatalf("share %d changes from %v to %v, want it unchanged", i, start, got)
			}
		}
		if (stop == split.Stop{}) != (got[moved] == to) || stop.Reason != split.Reached && stop.At != got[moved] {
			t.Fatalf("moved to %d: %v %+v, want a stop exactly if the value was not reached", to, got, stop)
		}
		if stop.Reason == split.Empty && moved != from && got[from] != 0 {
			t.Fatalf("the stop is Empty, but share %d of %v is not, want 0", from, got)
		}
		if back, _ := split.MoveFrom(start, locks, moved, from, start[moved]); back != start {
			t.Fatalf("moved back: %v, want %v", back, start)
		}
	})
}

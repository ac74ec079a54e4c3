package session_test

import (
	"strconv"
	"testing"

	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

func TestGestureIsComputedFromItsStart(t *testing.T) {
	s := started("")
	for _, v := range []string{"100", "0", "37.5", "100", "55"} {
		live(s, "s.support", v)
	}
	expect(t, s, "after a winding way", afterOne("s.support", "55").Query())
	if ghosts, ok := s.GestureStart(); !ok || ghosts != (split.Shares{100, 50, 800, 50}) || !s.InGesture() {
		t.Errorf("the ghosts are %v, %v", ghosts, ok)
	}
	live(s, "s.support", "5")
	expect(t, s, "back at the start", "")
	live(s, "s.support", "100")
	do(s, "commit")
	if _, ok := s.GestureStart(); ok || s.InGesture() {
		t.Error("committed, the gesture goes on")
	}
	live(s, "s.support", "90")
	if ghosts, _ := s.GestureStart(); ghosts != (split.Shares{0, 0, 0, 1000}) {
		t.Errorf("the next gesture starts from %v", ghosts)
	}
}

// afterOne returns a session in which one field was set once.
func afterOne(field, value string) *session.Session {
	s := started("")
	set(s, field, value)
	return s
}

func TestAnotherFieldEndsTheGesture(t *testing.T) {
	s := started("")
	live(s, "s.support", "25")
	between := s.Query()
	live(s, "s.gigafactories", "50")
	live(s, "s.gigafactories", "80")
	s.Cancel()
	expect(t, s, "cancelled", between)

	s = started("")
	live(s, "s.support", "25")
	live(s, "e", "300")
	live(s, "e", "400")
	if _, ok := s.GestureStart(); ok || !s.InGesture() {
		t.Error("the envelope has ghosts of shares")
	}
	if !s.Cancel() {
		t.Error("cancelling reports nothing to cancel")
	}
	expect(t, s, "cancelled", between)

	s = started("s=250,250,250,250")
	s.Do(session.Action{Do: "grip 0", Value: "30", Live: true})
	s.Do(session.Action{Do: "grip 2", Value: "80", Live: true})
	expect(t, s, "two grips", "s=300,200,300,200")
}

func TestCancel(t *testing.T) {
	s := started("e=300")
	if s.Cancel() {
		t.Error("there is something to cancel at first")
	}
	do(s, "lock 2")
	live(s, "s.support", "90")
	if s.Stop.Reason != split.Locked {
		t.Errorf("stop %+v", s.Stop)
	}
	if !s.Cancel() || s.InGesture() || s.Stop != (split.Stop{}) {
		t.Errorf("cancelled: in a gesture %v, stop %+v", s.InGesture(), s.Stop)
	}
	expect(t, s, "cancelled", "e=300")
	if s.Cancel() {
		t.Error("there is something to cancel once more")
	}
	set(s, "s.support", "10")
	if s.Cancel() {
		t.Error("a single change can be cancelled")
	}
}

func TestHeldButtonIsOneGesture(t *testing.T) {
	s := started("")
	for i := 0; i < 3; i++ {
		s.Do(session.Action{Do: "step s.gigafactories 1", Live: true})
	}
	expect(t, s, "three steps", afterOne("s.gigafactories", "13").Query())
	s.Cancel()
	expect(t, s, "cancelled", "")
	do(s, "step lease 1", "step lease 1")
	expect(t, s, "two single steps", "lease=17")
}

// The session does what package split does, from the start of the gesture. Moving
// away and back restores the shares, and a locked share never moves.
func TestGestureDoesWhatSplitDoes(t *testing.T) {
	lever, _ := scenario.Lookup(scenario.KeySplit)
	rapid.Check(t, func(t *rapid.T) {
		s := started("")
		s.Scenario.Levers.SplitTenths = drawShares(t)
		for k := range lever.Fields {
			if rapid.Bool().Draw(t, "locked") {
				do(s, "lock "+strconv.Itoa(k))
			}
		}
		do(s, "rule "+strconv.Itoa(rapid.IntRange(-1, 3).Draw(t, "rule")))
		start, before := split.Shares(s.Scenario.Levers.SplitTenths), s.Query()
		k := rapid.IntRange(0, 3).Draw(t, "moved")
		for _, to := range rapid.SliceOfN(rapid.IntRange(0, 1000), 1, 5).Draw(t, "way") {
			live(s, lever.Fields[k].ID, strconv.FormatFloat(float64(to)/10, 'f', -1, 64))
			now := split.Shares(s.Scenario.Levers.SplitTenths)
			for i, locked := range s.Locks {
				if locked && now[i] != start[i] {
					t.Fatalf("locked share %d moves from %v to %v", i, start, now)
				}
			}
			if s.Rule >= 0 && s.Rule != k && now[k]+now[s.Rule] != start[k]+start[s.Rule] {
				t.Fatalf("rule %d: from %v to %v", s.Rule, start, now)
			}
			if stopped := s.Stop.Reason != split.Reached; !now.Valid() || stopped != (now[k] != to) || stopped && (s.Stop.At != now[k] || s.Stopped != k) {
				t.Fatalf("to %d: %v, share %d stops with %+v", to, now, s.Stopped, s.Stop)
			}
		}
		live(s, lever.Fields[k].ID, strconv.FormatFloat(float64(start[k])/10, 'f', -1, 64))
		if s.Query() != before || s.Stop != (split.Stop{}) {
			t.Fatalf("back at the start it is %s, not %s; stop %+v", s.Query(), before, s.Stop)
		}
	})
}

func drawShares(t *rapid.T) [4]int {
	var shares [4]int
	rest := split.Whole
	for _, k := range rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, "order")[1:] {
		shares[k] = rapid.IntRange(0, rest).Draw(t, "share")
		rest -= shares[k]
	}
	for k := range shares {
		if rest > 0 && shares[k] == 0 {
			shares[k], rest = rest, 0
		}
	}
	shares[0] += rest
	return shares
}

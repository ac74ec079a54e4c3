package split_test

import (
	"testing"

	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

func TestValid(t *testing.T) {
	for _, c := range []struct {
		shares split.Shares
		want   bool
	}{
		{split.Shares{100, 50, 800, 50}, true},
		{split.Shares{0, 0, 1000, 0}, true},
		{split.Shares{250, 250, 250, 250}, true},
		{split.Shares{}, true},
		{split.Shares{100, 50, 800, 49}, true},
		{split.Shares{100, 50, 800, 51}, false},
		{split.Shares{-100, 50, 1000, 50}, false},
		{split.Shares{1001, -1, 0, 0}, false},
	} {
		if got := c.shares.Valid(); got != c.want {
			t.Errorf("%v.Valid() = %v, want %v", c.shares, got, c.want)
		}
	}
}

func TestRemember(t *testing.T) {
	got := split.Remember(split.Shares{100, 50, 800, 0}, split.Shares{1000, 0, 0, 0})
	if want := (split.Shares{1000, 50, 800, 0}); got != want {
		t.Errorf("Remember = %v, want %v", got, want)
	}
}

func TestRememberKeepsTheLastValueAboveZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights, shares := drawShares(t, "weights"), drawShares(t, "shares")
		got := split.Remember(weights, shares)
		for i, v := range shares {
			want := v
			if v == 0 {
				want = weights[i]
			}
			if got[i] != want {
				t.Fatalf("Remember(%v, %v) = %v, want %v for share %d", weights, shares, got, want, i)
			}
		}
		if again := split.Remember(got, shares); again != got {
			t.Fatalf("remembering twice gives %v, then %v; want the same", got, again)
		}
	})
}

// drawShares draws four shares that sum to the whole, often with zeros.
func drawShares(t *rapid.T, label string) split.Shares {
	var s split.Shares
	order := rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, label+" order")
	rest := split.Whole
	for _, i := range order[:3] {
		if rapid.Bool().Draw(t, label+" above zero") {
			s[i] = rapid.IntRange(0, rest).Draw(t, label)
			rest -= s[i]
		}
	}
	s[order[3]] = rest
	return s
}

func drawLocks(t *rapid.T) split.Locks {
	var locks split.Locks
	for i := range locks {
		locks[i] = rapid.Bool().Draw(t, "locked")
	}
	return locks
}

func drawIndex(t *rapid.T, label string) int { return rapid.IntRange(0, 3).Draw(t, label) }

// drawTarget draws a value to move to, sometimes outside the range.
func drawTarget(t *rapid.T) int { return rapid.IntRange(-50, split.Whole+50).Draw(t, "to") }

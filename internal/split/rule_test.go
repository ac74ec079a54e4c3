package split_test

import (
	"testing"

	"aicontinent/internal/split"
)

func TestRule(t *testing.T) {
	start := split.Shares{100, 50, 700, 50} // 100 are unassigned
	locked := split.Locks{false, false, true, false}
	for name, c := range map[string]struct {
		rule      split.Rule
		moved     int
		low, high int
		top       split.Shares // at the highest value
	}{
		"in proportion":           {split.Rule{}, 3, 0, 900, split.Shares{0, 0, 0, 900}},
		"beside a lock":           {split.Rule{Locks: locked}, 3, 0, 200, split.Shares{0, 0, 700, 200}},
		"locked":                  {split.Rule{Locks: locked}, 2, 700, 700, start},
		"from one":                {split.Rule{Alone: true, Giver: 0}, 3, 0, 150, split.Shares{0, 50, 700, 150}},
		"from one that is locked": {split.Rule{Locks: locked, Alone: true, Giver: 2}, 3, 50, 50, start},
		"the giver itself":        {split.Rule{Alone: true, Giver: 3}, 3, 0, 900, split.Shares{0, 0, 0, 900}},
		"from the unassigned":     {split.Rule{Locks: locked, Alone: true, Giver: split.Unassigned}, 3, 0, 150, split.Shares{100, 50, 700, 150}},
	} {
		low, high := c.rule.Reach(start, c.moved)
		top, _ := c.rule.Move(start, c.moved, high)
		if low != c.low || high != c.high || top != c.top {
			t.Errorf("%s: from %d to %d, there %v; want %d to %d, %v", name, low, high, top, c.low, c.high, c.top)
		}
	}
}

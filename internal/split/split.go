// Package split is the arithmetic of linked shares: four shares of a whole, where
// moving one makes the others give way. What the four shares leave of the whole is
// unassigned. There is unassigned money only if a visitor moved it there.
//
// Shares are whole tenths of a percent, so that sums are exact. Every move is
// computed from the shares at the start of the gesture, never from the last event:
// moving away and back restores the start exactly, whatever happens in between.
// Nothing here allocates, except [LargestRemainder].
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package split

// Whole is the sum of all shares and the unassigned rest, in tenths of a percent.
const Whole = 1000

// Shares are the four shares, each from 0 to [Whole] tenths of a percent.
type Shares [4]int

// Locks says which shares must keep their value.
type Locks [4]bool

// Sum is the total of the shares.
func (s Shares) Sum() int { return s[0] + s[1] + s[2] + s[3] }

// Unassigned is what the shares leave of the [Whole].
func (s Shares) Unassigned() int { return Whole - s.Sum() }

// Valid reports whether each share is from 0 to [Whole] and they sum to no more
// than that.
func (s Shares) Valid() bool {
	for _, v := range s {
		if v < 0 || v > Whole {
			return false
		}
	}
	return s.Sum() <= Whole
}

// Remember returns the weights to keep after a gesture: the value of each share, or
// its last nonzero value if it is zero.
func Remember(weights, shares Shares) Shares {
	for i, v := range shares {
		if v != 0 {
			weights[i] = v
		}
	}
	return weights
}

// Reason says why a share stopped before the requested value.
type Reason uint8

// The reasons to stop.
const (
	Reached     Reason = iota // it did not stop: the requested value was reached
	Range                     // no share goes below 0 or above Whole
	Locked                    // the shares in Stop.By are locked
	Empty                     // the share in Stop.By, which was to give, has nothing left
	Spent                     // no unassigned money is left
	OthersEmpty               // the others have nothing left, and the rest is unassigned
)

// Stop says where and why a share stopped before the requested value. It is the
// zero value if that value was reached.
type Stop struct {
	Reason Reason
	At     int // where the share stopped, in tenths of a percent

	// By marks the shares that stopped it, for Locked and Empty. A locked share is
	// marked only if unlocking it alone would let the moved share go further.
	By [4]bool
}

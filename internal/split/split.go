// Package split is the arithmetic of linked shares: four shares of a whole,
// where moving one makes the others give way. What the four leave of the whole
// is not assigned: nothing, save where a visitor moved money there.
//
// Shares are whole tenths of a percent, so that totals are exact. Every move is
// computed from the shares at the start of the gesture, never from the last
// event: moving away and back restores the start exactly, and the path between
// does not matter. Nothing here allocates, except [LargestRemainder].
//
// The package is fmt-free and keeps to Go 1.21, since embeds share it.
package split

// Whole is what there is to share out, in tenths of a percent.
const Whole = 1000

// Shares are the four shares, each 0 to [Whole] tenths of a percent.
type Shares [4]int

// Locks says which shares must keep their value.
type Locks [4]bool

// Sum is the total of the shares.
func (s Shares) Sum() int { return s[0] + s[1] + s[2] + s[3] }

// Idle is what the shares leave of the [Whole]: not assigned to any.
func (s Shares) Unassigned() int { return Whole - s.Sum() }

// Valid reports whether each share is from 0 to [Whole] and their total is no
// more than that.
func (s Shares) Valid() bool {
	for _, v := range s {
		if v < 0 || v > Whole {
			return false
		}
	}
	return s.Sum() <= Whole
}

// Remember gives the weights to keep once a gesture is committed: for each
// share its value, or where that is zero the last value that was not.
func Remember(weights, shares Shares) Shares {
	for i, v := range shares {
		if v != 0 {
			weights[i] = v
		}
	}
	return weights
}

// Reason says why a share stopped before the value asked for.
type Reason uint8

// The reasons to stop.
const (
	Reached Reason = iota // it did not stop: the value asked for was reached
	Range                 // no share goes below 0 or above Whole
	Locked                // the shares in Stop.By are locked
	Empty                 // the share in Stop.By, which was to give, has nothing left
	Spent                 // nothing is left that is not assigned
	OthersEmpty                  // the others have nothing left, and the rest is not assigned
)

// Stop says where and why a share stopped before the value asked for. It is
// the zero value where that value was reached.
type Stop struct {
	Reason Reason
	At     int // where the share stopped, in tenths of a percent

	// By holds the shares that stopped it, for Locked and Empty. Another locked
	// share is held only where unlocking it alone would let the moved one go
	// further.
	By [4]bool
}

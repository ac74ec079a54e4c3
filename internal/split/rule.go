package split

// Rule says who gives way when a share moves: the unlocked others in proportion,
// as [Move] has it, or one alone.
type Rule struct {
	Locks   Locks
	Weights Shares // as for [Move]
	Alone   bool   // one gives and takes alone:
	Giver   int    // this share, or [Purse]
}

// Purse is the giver where what is not assigned gives and takes.
const Unassigned = -2

// Move sets one share to a value, or as near as it can come. Where the share
// that moves is the one that gives, the others give way in proportion.
func (r *Rule) Move(start Shares, moved, to int) (Shares, Stop) {
	switch {
	case r.Alone && r.Giver == Unassigned:
		return MoveFromUnassigned(start, r.Locks, moved, to)
	case r.Alone && r.Giver != moved:
		return MoveFrom(start, r.Locks, moved, r.Giver, to)
	}
	return Move(start, r.Locks, r.Weights, moved, to)
}

// Reach gives the lowest and the highest value that a share can take.
func (r *Rule) Reach(start Shares, moved int) (low, high int) {
	least, _ := r.Move(start, moved, 0)
	most, _ := r.Move(start, moved, Whole)
	return least[moved], most[moved]
}

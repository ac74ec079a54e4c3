package split

// Rule says who gives way when a share moves: the unlocked others in proportion, as
// in [Move], or one alone.
type Rule struct {
	Locks   Locks
	Weights Shares // as in [Move]
	Alone   bool   // only the giver gives and takes
	Giver   int    // the index of a share, or [Unassigned]
}

// Unassigned is the giver if the unassigned money gives and takes.
const Unassigned = -2

// Move sets one share to a value, or as near as possible. If the giver itself
// moves, the others give way in proportion.
func (r *Rule) Move(start Shares, moved, to int) (Shares, Stop) {
	switch {
	case r.Alone && r.Giver == Unassigned:
		return MoveFromUnassigned(start, r.Locks, moved, to)
	case r.Alone && r.Giver != moved:
		return MoveFrom(start, r.Locks, moved, r.Giver, to)
	}
	return Move(start, r.Locks, r.Weights, moved, to)
}

// Reach returns the lowest and the highest value that a share can take.
func (r *Rule) Reach(start Shares, moved int) (low, high int) {
	least, _ := r.Move(start, moved, 0)
	most, _ := r.Move(start, moved, Whole)
	return least[moved], most[moved]
}

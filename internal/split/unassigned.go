package split

// MoveFromUnassigned sets one share to a value by taking from, or giving to, the
// unassigned money, or comes as near as that allows. Start must be valid. No other
// share moves, and a locked share does not move.
func MoveFromUnassigned(start Shares, locks Locks, moved, to int) (Shares, Stop) {
	if to == start[moved] {
		return start, Stop{}
	}
	if locks[moved] {
		stop := Stop{Reason: Locked, At: start[moved]}
		stop.By[moved] = true
		return start, stop
	}
	at, stop := within(start[moved]+start.Unassigned(), to)
	if stop.Reason == Empty {
		stop.Reason = Spent
	}
	start[moved] = at
	return start, stop
}

// Assign divides the unassigned money among the unlocked shares, by the rule of
// [Move]. Start must be valid. If all shares are locked, nothing changes.
func Assign(start Shares, locks Locks, weights Shares) Shares {
	more := Shares{}
	handOut(&more, start.Unassigned(), proportions(start, locks, weights, -1))
	for i, units := range more {
		start[i] += units
	}
	return start
}

package split

// MovePurse sets one share to a value by taking from, or giving to, what is not
// assigned, or comes as near as that allows. Start must be valid. No other
// share moves, nor a locked one.
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

// Assign shares out what is not assigned among the unlocked shares, by the rule
// of [Move]. Start must be valid. Where all are locked, nothing changes.
func Assign(start Shares, locks Locks, weights Shares) Shares {
	more := Shares{}
	handOut(&more, start.Unassigned(), proportions(start, locks, weights, -1))
	for i, units := range more {
		start[i] += units
	}
	return start
}

package split

// MoveFrom sets one share to a value by taking from, or giving to, one other
// share only, or comes as near as that one allows: it stops where the other has
// nothing left to give. Start must be valid. Nothing moves where either is
// locked, nor where both are the same share.
func MoveFrom(start Shares, locks Locks, moved, from, to int) (Shares, Stop) {
	stop := Stop{At: start[moved]}
	switch {
	case to == start[moved]:
		return start, Stop{}
	case locks[moved] || locks[from]:
		stop.Reason = Locked
		stop.By[moved] = locks[moved]
		stop.By[from] = locks[from]
		return start, stop
	case moved == from:
		stop.Reason = Empty
		stop.By[from] = true
		return start, stop
	}
	at, stop := within(start[moved]+start[from], to, Empty)
	if stop.Reason == Empty {
		stop.By[from] = true
	}
	out := start
	out[from] += start[moved] - at
	out[moved] = at
	return out, stop
}

// MovePurse sets one share to a value by taking from, or giving to, what is
// unassigned only, or comes as near as that allows. The shares of start may
// total less than [Whole], never more. A locked share does not move.
func MovePurse(start Shares, locks Locks, moved, to int) (Shares, Stop) {
	if to == start[moved] {
		return start, Stop{}
	}
	if locks[moved] {
		return start, stopOf(start, locks, moved, start[moved], to > start[moved])
	}
	out := start
	at, stop := within(start[moved]+start.Unassigned(), to, Spent)
	out[moved] = at
	return out, stop
}

// within clamps a value to the range from 0 to high, where what there is to
// take from is short, which the reason says.
func within(high, to int, short Reason) (at int, stop Stop) {
	at = max(0, min(to, high))
	switch {
	case at == to:
	case at == Whole, to < 0:
		stop = Stop{Reason: Range, At: at}
	default:
		stop = Stop{Reason: short, At: at}
	}
	return at, stop
}

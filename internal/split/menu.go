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
	at, stop := within(start[moved]+start[from], to)
	if stop.Reason == Empty {
		stop.By[from] = true
	}
	out := start
	out[from] += start[moved] - at
	out[moved] = at
	return out, stop
}

// within clamps a value to the range from 0 to high, above which there is
// nothing left to take.
func within(high, to int) (at int, stop Stop) {
	at = max(0, min(to, high))
	switch {
	case at == to:
	case at == Whole, to < 0:
		stop = Stop{Reason: Range, At: at}
	default:
		stop = Stop{Reason: Empty, At: at}
	}
	return at, stop
}

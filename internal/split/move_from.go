package split

// MoveFrom sets one share to a value by taking from, or giving to, a single other
// share. It stops early if the other share has nothing left to give. Start must be
// valid. Nothing moves if either share is locked or both are the same.
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

// within clamps a value to the range from 0 to high, which is all that there is to
// take.
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

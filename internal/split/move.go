package split

// Limits returns the lowest and highest value that a share can take while locked
// shares keep theirs and unassigned money stays unassigned. The two are equal if
// the share or all others are locked.
func Limits(start Shares, locks Locks, moved int) (low, high int) {
	if locks[moved] {
		return start[moved], start[moved]
	}
	free := false
	high = start.Sum()
	for i, v := range start {
		switch {
		case i == moved:
		case locks[i]:
			high -= v
		default:
			free = true
		}
	}
	if !free {
		low = high
	}
	return low, high
}

// Move sets one share to a value, or as near as [Limits] allow, and divides the
// rest among the unlocked others.
//
// They divide it in proportion to their values in start; if these are all zero, in
// proportion to weights (their last nonzero values, see [Remember]); if these are
// zero too, equally. Units are handed out one at a time, each to the share with the
// highest weight / (2*units + 1), or the first of several: the method of Webster
// and Sainte-Laguë. A higher value for the moved share only ends this procedure
// earlier, so one unit more for the moved share is one unit less for exactly one
// other.
//
// The total stays the same. Start, from the beginning of the gesture, must be
// valid. Weights are at most [Whole], and negative ones count as zero. A locked
// share does not move.
func Move(start Shares, locks Locks, weights Shares, moved, to int) (Shares, Stop) {
	low, high := Limits(start, locks, moved)
	at := max(low, min(to, high))
	stop := Stop{}
	if at != to {
		stop = stopOf(start, locks, moved, at, to > at)
	}
	if locks[moved] {
		return start, stop
	}
	out, rest := Shares{}, start.Sum()-at
	for i, v := range start {
		if i != moved && locks[i] {
			out[i] = v
			rest -= v
		}
	}
	handOut(&out, rest, proportions(start, locks, weights, moved))
	out[moved] = at
	return out, stop
}

// stopOf says why the moved share stops at a value, on the way up or down.
func stopOf(start Shares, locks Locks, moved, at int, up bool) Stop {
	stop := Stop{Reason: Locked, At: at}
	switch {
	case locks[moved]:
		stop.By[moved] = true
	case up && at == Whole, !up && at == 0:
		stop.Reason = Range
	case up && at == start.Sum():
		stop.Reason = OthersEmpty
	default:
		for i, v := range start {
			stop.By[i] = i != moved && locks[i] && (v > 0 || !up)
		}
	}
	return stop
}

// proportions returns the weights with which the unlocked others share. Some are
// above zero unless there are no such others; the weights of all other shares are
// zero.
func proportions(start Shares, locks Locks, weights Shares, moved int) Shares {
	for _, source := range [...]Shares{start, weights, {1, 1, 1, 1}} {
		some := false
		for i := range source {
			if i == moved || locks[i] || source[i] < 0 {
				source[i] = 0
			}
			some = some || source[i] > 0
		}
		if some {
			return source
		}
	}
	return Shares{}
}

// handOut adds rest units to the shares with a weight above zero, which must be
// zero before.
//
// Unit k of a share, counted from 0, is handed out before units with a lower weight
// / (2*k + 1). All units above a threshold can therefore be given at once. For the
// threshold total / (2*rest - n) over n shares, share i gets the units k with k +
// 1/2 below x = weight * (2*rest - n) / (2*total). These are fewer than x + 1/2,
// and at most rest together, so the last loop has at most n units left.
func handOut(out *Shares, rest int, weights Shares) {
	total, scale := weights.Sum(), 2*rest
	for _, w := range weights {
		if w > 0 {
			scale--
		}
	}
	given := Shares{}
	for i, w := range weights {
		if above := w*scale - total; above > 0 {
			given[i] = (above + 2*total - 1) / (2 * total)
			rest -= given[i]
		}
	}
	for ; rest > 0; rest-- {
		best := -1
		for i, w := range weights {
			if w > 0 && (best < 0 || w*(2*given[best]+1) > weights[best]*(2*given[i]+1)) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		given[best]++
	}
	for i, units := range given {
		out[i] += units
	}
}

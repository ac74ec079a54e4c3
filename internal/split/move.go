package split

// Limits gives the lowest and highest value that a share can take while the
// locked ones keep theirs, and what is not assigned stays so. The two are equal
// where it cannot move: it is locked, or all others are.
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

// Move sets one share to a value, or as near as [Limits] allow, and lets the
// unlocked others share what remains.
//
// They share it in proportion to their values in start; where these are all
// zero, in proportion to weights (their last values that were not zero, see
// [Remember]); where these are zero too, equally. It is handed out one unit at
// a time, each to the share with the highest weight / (2*units + 1), the first
// one where several are: the method of Webster and Sainte-Laguë. A higher value
// only ends this handing out earlier, so one unit more for the moved share is
// one unit less for exactly one other.
//
// The total stays as it is. Start, from the beginning of the gesture, must be
// valid; weights are at most
// [Whole], and negative ones count as zero. A locked share does not move.
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

// stopOf says what holds the moved share at a value, on the way up or down.
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

// proportions gives the weights by which the unlocked others share: some are
// above zero unless there are no such others, and all the rest are zero.
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

// handOut adds rest units to the shares of weight above zero, which must stand
// at zero.
//
// Unit number k of a share, counted from 0, is handed out before those of lower
// weight / (2*k + 1). All above a threshold can thus be given at once: for the
// threshold total / (2*rest - n) over n shares, share i has the units k with
// k + 1/2 below x = weight * (2*rest - n) / (2*total), fewer than x + 1/2, and
// these are at most rest together. At most n units are left for the last loop.
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

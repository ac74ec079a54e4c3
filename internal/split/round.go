package split

// LargestRemainder rounds parts for display so that they sum to a total. It divides
// total, in the units shown, in proportion to parts. For whole percents the total
// is 100; for tenths of a billion euros it is ten times the envelope in billions.
//
// Each part gets its exact quota, total * part / sum, rounded down, and the units
// left go to the largest remainders, one each; of equal remainders the earlier part
// comes first. Negative parts count as zero, and parts that are all zero count as
// equal. Total must not be negative, and total times the sum of parts must be below
// 2^63 (2^31 where int has 32 bits). The result has the length of parts.
func LargestRemainder(parts []int, total int) []int {
	out := make([]int, len(parts))
	sum := 0
	for _, p := range parts {
		sum += max(p, 0)
	}
	quota := func(i int) int { return total * max(parts[i], 0) }
	if sum == 0 {
		sum = len(parts)
		quota = func(int) int { return total }
	}
	left := total
	for i := range parts {
		out[i] = quota(i) / sum
		left -= out[i]
	}
	// A part that has been given its extra unit has a negative shortfall, quota -
	// out*sum, so no part is given two.
	for ; left > 0 && len(parts) > 0; left-- {
		best := 0
		for i := range parts {
			if quota(i)-out[i]*sum > quota(best)-out[best]*sum {
				best = i
			}
		}
		out[best]++
	}
	return out
}

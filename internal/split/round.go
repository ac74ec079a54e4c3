package split

// LargestRemainder rounds parts for display so that what is shown adds up: it
// shares out total, in the units shown, in proportion to parts. Tenths of a
// percent shown as whole percents have the total 100; as tenths of a billion
// euros, ten times the envelope in billions.
//
// Each part gets its exact quota, total * part / sum, rounded down, and the
// units left go one each to the largest remainders; of equal remainders, the
// earlier part comes first. Negative parts count as zero, and parts that are
// all zero as equal. Total is not negative, and total times the sum of parts
// below 2^63 (2^31 where int has 32 bits). The result is as long as parts;
// where there are no parts it is empty, whatever the total.
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
	// What lacks to a part, quota - out*sum, is below zero once it was given
	// its unit, so that no part is given two.
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

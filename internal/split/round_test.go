package split_test

import (
	"slices"
	"testing"

	"aicontinent/internal/split"

	"pgregory.net/rapid"
)

func TestLargestRemainder(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []int
		total int
		want  []int
	}{
		{"the plan in whole percents", plan[:], 100, []int{10, 5, 80, 5}},
		{"the plan in tenths of 20 billion", plan[:], 200, []int{20, 10, 160, 10}},
		{"the larger remainder", []int{333, 334, 333}, 100, []int{33, 34, 33}},
		{"equal remainders", []int{125, 125, 125, 625}, 100, []int{13, 13, 12, 62}},
		{"a zero gets none", []int{0, 5, 995, 0}, 100, []int{0, 1, 99, 0}},
		{"nothing to share", []int{1, 2}, 0, []int{0, 0}},
		{"parts all zero", []int{0, 0, 0}, 100, []int{34, 33, 33}},
		{"negative parts", []int{-5, 10, 10}, 10, []int{0, 5, 5}},
		{"one part", []int{3}, 7, []int{7}},
		{"no parts", nil, 5, nil},
	} {
		if got := split.LargestRemainder(c.parts, c.total); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// The rounded parts sum to the total, each is within one unit of its quota, a
// larger part is not rounded below a smaller one, and exact quotas stay.
func TestLargestRemainderHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.IntRange(0, 2000), 1, 8).Draw(t, "parts")
		total := rapid.IntRange(0, 5000).Draw(t, "total")
		got := split.LargestRemainder(parts, total)
		sum, shown := 0, 0
		for i := range parts {
			sum += parts[i]
			shown += got[i]
		}
		if shown != total {
			t.Fatalf("%v add up to %d, not %d", got, shown, total)
		}
		if sum == 0 {
			return
		}
		for i := range parts {
			low := total * parts[i] / sum
			exact := low*sum == total*parts[i]
			if got[i] < low || got[i] > low+1 || exact && got[i] != low {
				t.Fatalf("part %d of %v: %d is off its quota", i, parts, got[i])
			}
			for j := range parts {
				if parts[i] > parts[j] && got[i] < got[j] {
					t.Fatalf("%v shown as %v", parts, got)
				}
			}
		}
	})
}

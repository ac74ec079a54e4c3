package slices_test

import (
	"slices"
	"testing"

	own "aicontinent/cmd/light/library/slices"
)

// FuzzSlices compares every function with the standard library's.
func FuzzSlices(f *testing.F) {
	f.Add("", "a")
	f.Add("hello", "l")
	f.Add("zyxabc", "abcxyz")
	f.Fuzz(func(t *testing.T, a, b string) {
		t.Parallel() // In plain tests only the seeds run.
		list, other := numbers(a), numbers(b)
		v := 0
		if len(other) > 0 {
			v = other[0]
		}
		if got, want := own.Contains(list, v), slices.Contains(list, v); got != want {
			t.Errorf("%v contains %d: got %v, want %v", list, v, got, want)
		}
		if got, want := own.Index(list, v), slices.Index(list, v); got != want {
			t.Errorf("%d is in %v at %d, want %d", v, list, got, want)
		}
		if got, want := own.Equal(list, other), slices.Equal(list, other); got != want {
			t.Errorf("%v equals %v: got %v, want %v", list, other, got, want)
		}
		if len(list) > 0 && own.Max(list) != slices.Max(list) {
			t.Errorf("the greatest of %v: got %d, want %d", list, own.Max(list), slices.Max(list))
		}
		sorted := own.Clone(list)
		own.Sort(sorted)
		if want := slices.Sorted(slices.Values(list)); !slices.Equal(sorted, want) {
			t.Errorf("%v sorted: got %v, want %v", list, sorted, want)
		}
		i, found := own.BinarySearch(sorted, v)
		if at, there := slices.BinarySearch(sorted, v); i != at || found != there {
			t.Errorf("%d in %v: got %d, %v, want %d, %v", v, sorted, i, found, at, there)
		}
		// It compares only the last bits, so that equal elements can be told apart and
		// stability shows.
		low := func(a, b int) int { return a&3 - b&3 }
		for _, sort := range []func([]int, func(a, b int) int){own.SortStableFunc[int], own.SortFunc[int]} {
			got, want := slices.Clone(list), slices.Clone(list)
			sort(got, low)
			slices.SortStableFunc(want, low)
			if !slices.Equal(got, want) {
				t.Errorf("%v sorted by last bits: got %v, want %v", list, got, want)
			}
		}
		if !slices.Equal(list, numbers(a)) {
			t.Error("sorting a copy changes its original, want it as it was")
		}
	})
}

func numbers(s string) []int {
	var list []int
	for i := range len(s) {
		list = append(list, int(s[i])-100)
	}
	return list
}

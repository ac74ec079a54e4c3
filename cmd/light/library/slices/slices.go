// Package slices replaces the standard library's in the light program. It has what
// that program uses, for its short lists.
package slices

type ordered interface {
	~int | ~int64 | ~uint16 | ~float64 | ~string
}

// Contains reports whether a list contains a value.
func Contains[T comparable](list []T, v T) bool {
	for i := range list {
		if list[i] == v {
			return true
		}
	}
	return false
}

// Index returns the index of the first element equal to a value, or -1.
func Index[T comparable](list []T, v T) int {
	for i := range list {
		if list[i] == v {
			return i
		}
	}
	return -1
}

// Equal reports whether two lists have equal elements.
func Equal[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Clone copies a list.
func Clone[T any](list []T) []T { return append([]T(nil), list...) }

// Sort sorts a list in place.
func Sort[T ordered](list []T) {
	SortStableFunc(list, func(a, b T) int {
		switch {
		case a < b:
			return -1
		case a > b:
			return 1
		}
		return 0
	})
}

// SortStableFunc sorts a list in place; equal elements keep their order.
func SortStableFunc[T any](list []T, compare func(a, b T) int) {
	for i := 1; i < len(list); i++ {
		v, j := list[i], i
		for ; j > 0 && compare(list[j-1], v) > 0; j-- {
			list[j] = list[j-1]
		}
		list[j] = v
	}
}

// SortFunc sorts a list in place.
func SortFunc[T any](list []T, compare func(a, b T) int) { SortStableFunc(list, compare) }

// BinarySearch returns the index of a value in a sorted list, or where it would be
// inserted.
func BinarySearch[T ordered](list []T, v T) (int, bool) {
	low, high := 0, len(list)
	for low < high {
		if middle := (low + high) / 2; list[middle] < v {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(list) && list[low] == v
}

// Max returns the largest element of a list that is not empty.
func Max[T ordered](list []T) T {
	most := list[0]
	for _, v := range list {
		most = max(most, v)
	}
	return most
}

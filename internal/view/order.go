package view

import "slices"

func larger(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

// Ordered gives the places of a list, those with the largest value first.
func Ordered(n int, value func(i int) float64) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return larger(value(a), value(b)) })
	return order
}

//go:build calculator

package analysis

// The light program of the calculator has none of these, see makers_compare.go.
var comparedMakers []maker

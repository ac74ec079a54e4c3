//go:build calculator

package analysis

// The light program of the calculator compares nothing: see makers_compare.go.
var comparedMakers []maker

//go:build pages

package analysis

// The light program of the other pages asks none of it: see makers_calculator.go.
var shownMakers, foldedMakers []maker

//go:build pages

package analysis

// The light program of the other pages has none of these, see makers_calculator.go.
var shownMakers, foldedMakers []maker

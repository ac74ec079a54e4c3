//go:build !calculator

package analysis

// comparedMakers are for the compare page only. The light program of the calculator
// is built without them.
var comparedMakers = []maker{{PartOdds, func() job { return new(oddsJob) }}}

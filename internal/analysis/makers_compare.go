//go:build !calculator

package analysis

// comparedMakers are for what the compare page alone asks: the light program of the
// calculator is built without them.
var comparedMakers = []maker{{PartOdds, func() job { return new(oddsJob) }}}

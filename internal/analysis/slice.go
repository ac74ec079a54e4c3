//go:build !ecmascript

package analysis

// sliceRuns is how many runs of the model a step is worth: 0.1 to 0.3 ms of a
// desk's processor, about twice that in its browser. Whoever has more time does
// several steps. sliceSorts is how many bands of all draws are worth as much.
const (
	sliceRuns  = 16
	sliceSorts = 24
)

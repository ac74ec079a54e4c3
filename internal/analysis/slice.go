//go:build !ecmascript

package analysis

// sliceRuns is the work of a step in runs of the model: 0.1 to 0.3 ms on a desktop
// processor, and about twice that in its browser. A caller with more time takes
// several steps. sliceSorts is the number of bands of all draws that take as long.
const (
	sliceRuns  = 16
	sliceSorts = 24
)

//go:build ecmascript

package analysis

// In the light programs a run takes some 3 ms, so a step is short enough that no
// answer has to wait. See slice.go.
const (
	sliceRuns  = 2
	sliceSorts = 4
)

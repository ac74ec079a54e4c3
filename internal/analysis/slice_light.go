//go:build ecmascript

package analysis

// In the light programs a run takes some 3 ms: a step ends before anybody waits
// for an answer. See slice.go.
const (
	sliceRuns  = 2
	sliceSorts = 4
)

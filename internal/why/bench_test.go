package why_test

import (
	"testing"

	"aicontinent/internal/scenario"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/why"
)

// One more billion, for a hundred draws.
func BenchmarkBillion(b *testing.B) {
	draws := uncertainty.New(100, uncertainty.DefaultSeed)
	w := why.StartBillion(scenario.Default(), draws, 2035)
	for i := 0; i < b.N; i++ {
		w.Reset(scenario.Default(), draws, 2035)
		for !w.Step(100) {
		}
	}
}

package uncertainty_test

import (
	"testing"

	"aicontinent/internal/house/fused"
)

// The draws and what is computed from them are the same on all processors.
func TestNothingIsFused(t *testing.T) {
	t.Parallel()
	fused.None(t, "internal/uncertainty", "draws.go", "arm64", "amd64")
}

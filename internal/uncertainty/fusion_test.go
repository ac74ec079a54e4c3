package uncertainty_test

import (
	"testing"

	"aicontinent/internal/house/fused"
)

// Draws and what is made of them are the same on all processors.
func TestNothingIsFused(t *testing.T) {
	t.Parallel()
	fused.None(t, "internal/uncertainty", "draws.go", "arm64", "amd64")
}

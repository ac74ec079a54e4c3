package model_test

import (
	"testing"

	"aicontinent/internal/house/fused"
)

// The same input gives the same bits on any processor, because no product is fused with
// a sum.
func TestNothingIsFused(t *testing.T) {
	fused.None(t, "internal/model", "building.go", "arm64", "riscv64", "ppc64le", "amd64")
}

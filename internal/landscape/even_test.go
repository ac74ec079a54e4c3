package landscape

import "testing"

// However many splits are taken, they divide all the money, and each share has the
// mean and the variance that it has over all splits: a quarter, and 3/80.
func TestEven(t *testing.T) {
	t.Parallel()
	var sum, squares [4]float64
	for i := 0; i < EvenSplits; i++ {
		s := Even(i)
		if Total(s) != whole || min(s[0], s[1], s[2], s[3]) < 0 {
			t.Fatalf("split %d is %v", i, s)
		}
		for k, v := range s {
			sum[k] += float64(v) / whole
			squares[k] += float64(v*v) / (whole * whole)
		}
		if n := float64(i + 1); i+1 == EvenRough || i+1 == EvenSplits {
			for k := range sum {
				mean := sum[k] / n
				if variance := squares[k]/n - mean*mean; mean < 0.25-2/n-0.005 || mean > 0.25+2/n+0.005 || variance < 0.03 || variance > 0.045 {
					t.Errorf("%v splits: share %d has mean %.3f and variance %.4f", n, k, mean, variance)
				}
			}
		}
	}
}

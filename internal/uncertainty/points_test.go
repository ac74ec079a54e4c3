package uncertainty

import "testing"

// Every set of points has one in each strip, column and box of equal size of
// the square of each input's two numbers, at every power of two; no number is
// drawn for two inputs alike.
func TestPointsCover(t *testing.T) {
	t.Parallel()
	const inputs = 9
	p := points{3, inputs, 5}
	all := map[float64]bool{}
	for set := 0; set < 3; set++ {
		for _, m := range []int{0, 3, 6, 9} {
			for i := 0; i < inputs; i++ {
				for a := 0; a <= m; a++ { // boxes of 2^-a by 2^-(m-a)
					seen := map[[2]int]bool{}
					for k := 0; k < 1<<m; k++ {
						var u [2 * inputs]float64
						p.fill(k, set, u[:])
						if all[u[i]] = true; u[i] <= 0 || u[i] >= 1 {
							t.Fatalf("number %v", u[i])
						}
						seen[[2]int{int(u[i] * float64(int(1)<<a)), int(u[inputs+i] * float64(int(1)<<(m-a)))}] = true
					}
					if len(seen) != 1<<m {
						t.Fatalf("set %d, input %d: %d points in %d boxes of 2^-%d", set, i, 1<<m, len(seen), a)
					}
				}
			}
		}
	}
	if want := 3 * inputs << 9; len(all) != want {
		t.Errorf("%d numbers, want %d", len(all), want)
	}
}

// The numbers of different inputs are not related.
func TestPointsIndependent(t *testing.T) {
	t.Parallel()
	const inputs, n = 91, 1024
	p := points{1, inputs, 1}
	var rows [n][2 * inputs]float64
	for k := range rows {
		p.fill(k, 0, rows[k][:])
	}
	for i := 0; i < 2*inputs; i++ {
		for j := 0; j < i; j++ {
			sum := 0.0
			for k := range rows {
				sum += (rows[k][i] - 0.5) * (rows[k][j] - 0.5)
			}
			// Of 16,000 independent pairs none is beyond 5 standard deviations.
			if r := sum * 12 / n; r > 5.0/32 || r < -5.0/32 {
				t.Errorf("numbers %d and %d: correlation %v", i, j, r)
			}
		}
	}
}

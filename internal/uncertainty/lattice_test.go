package uncertainty_test

import (
	"math"
	"testing"

	"aicontinent/internal/evidence"
	"aicontinent/internal/uncertainty"
)

// numbers returns the numbers in (0, 1) from which the draws of each parameter were
// made.
func numbers(d *uncertainty.Draws) (ids []string, list [][]float64) {
	seen := map[string]bool{}
	for row := range evidence.Table {
		p := &evidence.Table[row]
		if !p.Drawn() || p.Low == p.Central || p.High == p.Central {
			continue // half of its draws have one value
		}
		if p.Family != "" {
			if seen[p.Family] {
				continue // the same number
			}
			seen[p.Family] = true
		}
		of := column(d, row)
		for i, v := range of {
			switch {
			case v < p.Central:
				of[i] = square(v-p.Low) / square(p.Central-p.Low) / 2
			case v > p.Central:
				of[i] = 1 - square(p.High-v)/square(p.High-p.Central)/2
			default:
				of[i] = 0.5
			}
		}
		ids, list = append(ids, p.ID), append(list, of)
	}
	return ids, list
}

func square(v float64) float64 { return v * v }

// No two parameters are correlated in the draws that pages, answers and the command
// use, neither along a line nor along several, as those of one lattice may be.
func TestNoPairGoesTogether(t *testing.T) {
	t.Parallel()
	const side = 16 // cells of a square
	for _, n := range []int{64, 100, 256, 512, 1000, 2000} {
		for _, seed := range []uint64{uncertainty.DefaultSeed, 2, 3} {
			ids, list := numbers(uncertainty.New(n, seed))
			// Of 4,095 independent pairs hardly any exceeds 5 standard deviations.
			most := 5 / math.Sqrt(float64(n))
			// The number of cells that independent draws would fill.
			usual := side * side * (1 - math.Pow(1-1.0/(side*side), float64(n)))
			for a := range list {
				for b := range list[:a] {
					sum, filled, cells := 0.0, 0, [side * side]bool{}
					for i, u := range list[a] {
						v := list[b][i]
						sum += (u - 0.5) * (v - 0.5)
						if cell := min(int(u*side), side-1)*side + min(int(v*side), side-1); !cells[cell] {
							cells[cell] = true
							filled++
						}
					}
					if r := sum * 12 / float64(n); math.Abs(r) > most {
						t.Errorf("%d draws of seed %d: %s and %s have a correlation of %.2f, want at most %.2f either way", n, seed, ids[b], ids[a], r, most)
					}
					if float64(filled) < usual/2 {
						t.Errorf("%d draws of seed %d: %s and %s are in %d cells of %d, want half as many as independent ones or more, which are in %.0f", n, seed, ids[b], ids[a], filled, side*side, usual)
					}
				}
			}
		}
	}
}

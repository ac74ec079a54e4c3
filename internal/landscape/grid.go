package landscape

import "aicontinent/internal/model"

// Steps of grids, in tenths of a percent of the envelope.
const (
	Fine   = 10
	Coarse = 50
)

// Grid is a triangle of all splits of three shares, with the fourth share fixed:
// the points at which each of the three is a whole number of steps. If the money of
// the three is not a whole number of steps, the steps are slightly larger or
// smaller, and shares are rounded to tenths of a percent that sum to it.
type Grid struct {
	Fixed model.Kind
	Tenth int           // value of the fixed share
	Free  int           // tenths that the other three divide
	Kinds [3]model.Kind // the other three, at the first, second and third corner
	N     int           // steps from one corner to another; 0 if there is no money to divide
}

// NewGrid makes the grid of a split's own money, with one share fixed.
func NewGrid(split Split, fixed model.Kind, step int) Grid {
	g := Grid{Fixed: fixed, Tenth: split[fixed], Free: Total(split) - split[fixed]}
	i := 0
	for k := range split {
		if model.Kind(k) != fixed {
			g.Kinds[i] = model.Kind(k)
			i++
		}
	}
	if g.Free > 0 {
		g.N = max((g.Free+step/2)/step, 1)
	}
	return g
}

// Len is the number of points.
func (g *Grid) Len() int { return (g.N + 1) * (g.N + 2) / 2 }

// Index returns the index of a point. Points are counted in rows from the edge
// between the first two corners to the third corner. A point is given by its steps
// towards the third corner and towards the second, at most [Grid.N] together.
func (g *Grid) Index(third, second int) int {
	return third*(g.N+1) - third*(third-1)/2 + second
}

// Split returns the split at a point.
func (g *Grid) Split(third, second int) Split {
	var out Split
	if g.N > 0 {
		shares := apportion(Split{g.N - third - second, second, third}, g.N, g.Free)
		for i, k := range g.Kinds {
			out[k] = shares[i]
		}
	}
	out[g.Fixed] = g.Tenth
	return out
}

// At returns the split at a point by its index.
func (g *Grid) At(i int) Split {
	third := 0
	for ; i > g.N-third; third++ {
		i -= g.N - third + 1
	}
	return g.Split(third, i)
}

// Contains reports whether the map has a place for a split: it divides the same
// money and has the same fixed share.
func (g *Grid) Contains(s Split) bool { return s[g.Fixed] == g.Tenth && Total(s) == g.Tenth+g.Free }

// Splits lists the splits of all points, in order of [Grid.Index].
func (g *Grid) Splits() []Split {
	list := make([]Split, 0, g.Len())
	for third := 0; third <= g.N; third++ {
		for second := 0; third+second <= g.N; second++ {
			list = append(list, g.Split(third, second))
		}
	}
	return list
}

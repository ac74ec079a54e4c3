package landscape

import "aicontinent/internal/model"

// Steps of grids, in tenths of a percent of the envelope.
const (
	Fine   = 10
	Coarse = 50
)

// Grid is a triangle of all splits of three shares, the fourth held: the points
// at which each of the three is a whole number of steps. Where what they share
// is no whole number of steps, the steps are a little larger or smaller, and
// shares are rounded to tenths of a percent that make the whole.
type Grid struct {
	Fixed  model.Kind
	Tenth int           // that the held share is kept at
	Free  int           // tenths that the other three share out
	Kinds [3]model.Kind // these three: of the first, second and third corner
	N     int           // steps from one corner to another; 0 where there is nothing to share
}

// NewGrid makes the grid of a split's own money, with one share held.
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

// Index gives the place of a point in rows from the edge between the first two
// corners to the third: steps towards the third corner, then to the second. The
// two total [Grid.N] at most.
func (g *Grid) Index(third, second int) int {
	return third*(g.N+1) - third*(third-1)/2 + second
}

// Split gives the split at a point.
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

// At gives the split at a point by its index.
func (g *Grid) At(i int) Split {
	third := 0
	for ; i > g.N-third; third++ {
		i -= g.N - third + 1
	}
	return g.Split(third, i)
}

// Holds reports whether the map has a place for a split: whether it shares out
// the same money, and the same of it to the kind that is held.
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

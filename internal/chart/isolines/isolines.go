// Package isolines traces the lines of equal value over a triangle of points.
package isolines

import "math"

// limit is the size beyond which a value counts as none, so that sums and
// differences of values stay finite.
const limit = 1e15

// Of returns the lines at some levels, in ascending order, over a triangle of n steps
// with values in rows. Each goes around everything that is at or above its level. If
// less is set, lower values are better: they count with the opposite sign, which the
// levels must have.
func Of(n int, values []float64, less bool, levels []float64) [][]Loop {
	f := newField(n, values, less)
	return f.loops(levels)
}

// field has values over a triangle of points, surrounded by a ring of points that
// are lower than all of them. Every line of equal value is therefore a closed loop,
// which follows the triangle's edge where the field ends.
//
// Points are in rows from the first edge to the third corner, and within a row from
// the first corner's side to the second's.
type field struct {
	side   int       // steps along an edge, including the ring
	values []float64 // by point, including the ring
	next   []int32   // by edge between two points: the edge to which the line continues
}

// below is the value of the ring, and of points without a value.
const below = -2 * limit

// newField makes a field of values over a triangle of n steps. If less is set,
// lower values are better and the field is inverted.
func newField(n int, values []float64, less bool) field {
	f := field{side: n + 3}
	size := (f.side + 1) * (f.side + 2) / 2
	f.values, f.next = make([]float64, size), make([]int32, 3*size)
	for i := range f.values {
		f.values[i] = below
	}
	i := 0
	for third := 0; third <= n; third++ {
		for second := 0; third+second <= n && i < len(values); second++ {
			if v := values[i]; math.Abs(v) <= limit && less {
				f.values[f.at(third+1, second+1)] = -v
			} else if math.Abs(v) <= limit {
				f.values[f.at(third+1, second+1)] = v
			}
			i++
		}
	}
	return f
}

// at returns the index of a point, by its steps towards the third and the second
// corner of the ring.
func (f *field) at(third, second int) int {
	return third*(f.side+1) - third*(third-1)/2 + second
}

// The edges that start at a point: to the next in the row, to the row above,
// and between these two.
const (
	along = iota
	upward
	across
)

// Loop is a closed line, in steps from the first corner of the triangle.
type Loop []Spot

// Spot is a place by its steps towards the second and the third corner.
type Spot struct{ Second, Third float64 }

// link says that a line continues from one edge to another.
type link struct{ from, to int32 }

// loops traces the lines at some levels, in ascending order, around everything that
// is at or above the level. A single pass finds the few small triangles that a line
// crosses.
func (f *field) loops(levels []float64) [][]Loop {
	links := make([][]link, len(levels))
	for third := 0; third < f.side; third++ {
		for second := 0; third+second < f.side; second++ {
			a, b, c := f.at(third, second), f.at(third, second+1), f.at(third+1, second)
			f.cross(levels, links, [3]int{a, b, c}, [3]int{3*a + along, 3*a + across, 3*a + upward})
			if third+second+1 < f.side {
				d := f.at(third+1, second+1)
				f.cross(levels, links, [3]int{b, d, c}, [3]int{3*b + upward, 3*c + along, 3*a + across})
			}
		}
	}
	lines := make([][]Loop, len(levels))
	for i, level := range levels {
		for _, l := range links[i] {
			f.next[l.from] = l.to + 1
		}
		for _, l := range links[i] {
			if f.next[l.from] != 0 {
				lines[i] = append(lines[i], f.follow(level, int(l.from)))
			}
		}
	}
	return lines
}

// cross records where lines enter and leave a small triangle. Edge i goes from
// corner i to the next one; neighbours have it in the opposite direction.
func (f *field) cross(levels []float64, links [][]link, corners, edges [3]int) {
	v := [3]float64{f.values[corners[0]], f.values[corners[1]], f.values[corners[2]]}
	low, high := min(v[0], v[1], v[2]), max(v[0], v[1], v[2])
	for i, level := range levels {
		if level > high {
			return
		}
		if level <= low {
			continue
		}
		var l link
		for j := range v {
			switch next := v[(j+1)%3]; {
			case v[j] >= level && next < level:
				l.from = int32(edges[j])
			case v[j] < level && next >= level:
				l.to = int32(edges[j])
			}
		}
		links[i] = append(links[i], l)
	}
}

// follow returns the loop that begins at an edge, and removes it.
func (f *field) follow(level float64, edge int) Loop {
	var l Loop
	for {
		next := f.next[edge]
		if next == 0 {
			return l
		}
		if p := f.crossing(level, edge); len(l) == 0 || l[len(l)-1] != p {
			l = append(l, p)
		}
		f.next[edge] = 0 // in one statement with the next line GopherJS would set it for the new edge
		edge = int(next) - 1
	}
}

// crossing is where a line crosses an edge: interpolated between the two values, or
// the point itself if the other one belongs to the ring.
func (f *field) crossing(level float64, edge int) Spot {
	third, second := f.point(edge / 3)
	t, s := third, second
	switch edge % 3 {
	case along:
		s++
	case upward:
		t++
	case across:
		second++
		t++
	}
	a, b := f.values[f.at(third, second)], f.values[f.at(t, s)]
	part := 0.0
	switch {
	case a == below:
		part = 1
	case b != below:
		part = (level - a) / (b - a)
	}
	return Spot{
		float64(second-1) + float64(part*float64(s-second)),
		float64(third-1) + float64(part*float64(t-third)),
	}
}

// point returns the steps of an index.
func (f *field) point(place int) (third, second int) {
	for place > f.side-third {
		place -= f.side - third + 1
		third++
	}
	return third, place
}

// Thin removes points of a closed line that are nearer than a tolerance to the
// straight line between the points that it keeps.
func (l Loop) Thin(tolerance float64) Loop {
	if len(l) < 4 {
		return l
	}
	far, most := 0, 0.0
	for i, p := range l {
		if d := p.distance2(l[0]); d > most {
			far, most = i, d
		}
	}
	keep := make([]bool, len(l))
	keep[0], keep[far] = true, true
	l.mark(keep, 0, far, tolerance*tolerance)
	l.mark(keep, far, len(l), tolerance*tolerance)
	var out Loop
	for i, p := range l {
		if keep[i] {
			out = append(out, p)
		}
	}
	return out
}

// mark keeps the point that is farthest from the line between two points, and
// repeats this on both sides. to may be one past the end, which stands for the
// first point.
func (l Loop) mark(keep []bool, from, to int, tolerance2 float64) {
	a, b := l[from], l[to%len(l)]
	far, most := 0, tolerance2
	for i := from + 1; i < to; i++ {
		if d := l[i].off2(a, b); d > most {
			far, most = i, d
		}
	}
	if far != 0 {
		keep[far] = true
		l.mark(keep, from, far, tolerance2)
		l.mark(keep, far, to, tolerance2)
	}
}

func (p Spot) distance2(o Spot) float64 {
	x, y := p.Second-o.Second, p.Third-o.Third
	return float64(x*x) + float64(y*y)
}

// off2 is the square of the distance of a point from the line between two.
func (p Spot) off2(a, b Spot) float64 {
	x, y := b.Second-a.Second, b.Third-a.Third
	length2 := float64(x*x) + float64(y*y)
	if length2 == 0 {
		return p.distance2(a)
	}
	t := (float64((p.Second-a.Second)*x) + float64((p.Third-a.Third)*y)) / length2
	t = min(max(t, 0), 1)
	return p.distance2(Spot{a.Second + float64(t*x), a.Third + float64(t*y)})
}

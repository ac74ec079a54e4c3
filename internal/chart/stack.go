package chart

import "math"

// stack stacks areas on zero, each with a part above and a part below. A part that
// is nowhere above, or nowhere below, gets no samples there.
func stack(areas []Area, from, to float64) (above, below [][]sample) {
	n := 0
	for i := range areas {
		n = max(n, len(areas[i].Y))
	}
	if n == 0 {
		return make([][]sample, len(areas)), make([][]sample, len(areas))
	}
	x0, dx := areas[0].X0, areas[0].DX
	up, down := make([]float64, n), make([]float64, n)
	for i := range areas {
		top, bottom := make([]float64, n), make([]float64, n)
		rises, falls := false, false
		for k := range top {
			v := areas[i].at(x0 + float64(float64(k)*dx))
			rises, falls = rises || v > 0, falls || v < 0
			top[k], bottom[k] = up[k]+max(v, 0), down[k]+min(v, 0)
		}
		var a, b []sample
		if rises {
			a = cut(x0, dx, up, top, from, to)
		}
		if falls {
			b = cut(x0, dx, bottom, down, from, to)
		}
		above, below = append(above, a), append(below, b)
		up, down = top, bottom
	}
	return above, below
}

// at returns the area's own height at x, or 0 if it has none.
func (a *Area) at(x float64) float64 {
	t := (x - a.X0) / a.DX
	if !(t >= -1e-9 && t <= float64(len(a.Y)-1)+1e-9) {
		return 0
	}
	i := int(math.Floor(t + 1e-9))
	v := a.Y[i]
	if part := t - float64(i); part > 1e-9 && i+1 < len(a.Y) {
		v += float64(part * (a.Y[i+1] - v))
	}
	if !usable(v) {
		return 0
	}
	return v
}

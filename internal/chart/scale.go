package chart

import (
	"math"
	"slices"
)

// limit is the size beyond which a value is not drawn, so that sums and differences
// of values stay finite.
const limit = 1e15

// usable reports whether a value can be drawn.
func usable(v float64) bool { return math.Abs(v) <= limit }

// scale maps data from [from, to] to pixels from a to b.
type scale struct {
	from, to, a, b float64
}

// at returns the pixel of a value. Values beyond the ends are moved to them.
func (s scale) at(v float64) float64 {
	t := (v - s.from) / (s.to - s.from)
	return s.a + float64(min(max(t, 0), 1)*(s.b-s.a))
}

// span is an interval that grows to include values.
type span struct {
	low, high float64
	some      bool // whether it includes any value
}

func (s *span) take(v float64) {
	if !usable(v) {
		return
	}
	if !s.some {
		*s = span{v, v, true}
	}
	s.low, s.high = min(s.low, v), max(s.high, v)
}

// opened returns the interval, widened if it is a single value.
func (s span) opened() span {
	size := max(math.Abs(s.low), math.Abs(s.high))
	switch {
	case !s.some || size < 1e-12:
		return span{0, 1, true}
	case s.high-s.low > size*1e-6:
		return s
	}
	return span{s.low - size/2, s.high + size/2, true}
}

// flush returns the interval without a small part below zero, so that no tick is
// spent on a dip of a few hundredths.
func (s span) flush() span {
	if s.low < 0 && s.low > -0.03*(s.high-s.low) {
		s.low = 0
	}
	return s
}

// sample is a line's value (low = high) or an area's or band's edges at one x.
type sample struct {
	x, low, high float64
}

// gap separates samples where the series is broken.
var gap = sample{x: math.NaN()}

func (s sample) isGap() bool { return s.x != s.x }

// toward interpolates at x between two samples.
func (s sample) toward(next sample, x float64) sample {
	t := (x - s.x) / (next.x - s.x)
	return sample{x, s.low + float64(t*(next.low-s.low)), s.high + float64(t*(next.high-s.high))}
}

// cut returns the samples of a series within [from, to], with one interpolated at
// each end if the series continues beyond, and gaps where values are missing.
func cut(x0, dx float64, low, high []float64, from, to float64) []sample {
	n := min(len(low), len(high))
	if n == 0 || !usable(x0) || !usable(dx) || dx <= 0 {
		return nil
	}
	out := make([]sample, 0, n+2)
	before := gap
	for i := 0; i < n; i++ {
		s := sample{x0 + float64(float64(i)*dx), low[i], high[i]}
		if !usable(s.low) || !usable(s.high) {
			if !before.isGap() {
				out = append(out, gap)
			}
			before = gap
			continue
		}
		if before.x < from && s.x > from {
			out = append(out, before.toward(s, from))
		}
		if before.x < to && s.x > to {
			out = append(out, before.toward(s, to))
		}
		if s.x >= from && s.x <= to {
			out = append(out, s)
		}
		before = s
	}
	return out
}

// clip returns the samples of a band within [low, high], with an additional sample
// wherever an edge crosses a limit, so that the band is cut there.
func clip(samples []sample, low, high float64) []sample {
	out := make([]sample, 0, len(samples))
	for i, s := range samples {
		if i > 0 && !s.isGap() && !samples[i-1].isGap() {
			a := samples[i-1]
			var at []float64
			for _, edge := range [2][2]float64{{a.low, s.low}, {a.high, s.high}} {
				for _, end := range [2]float64{low, high} {
					if (edge[0]-end)*(edge[1]-end) < 0 {
						at = append(at, a.x+float64((s.x-a.x)*((end-edge[0])/(edge[1]-edge[0]))))
					}
				}
			}
			slices.Sort(at)
			for _, x := range at {
				out = append(out, a.toward(s, x))
			}
		}
		out = append(out, s)
	}
	return out
}

// last returns the last sample of a series.
func last(samples []sample) (sample, bool) {
	for i := len(samples) - 1; i >= 0; i-- {
		if !samples[i].isGap() {
			return samples[i], true
		}
	}
	return sample{}, false
}

// flat is the largest invisible distance, in pixels, between a curve and the
// straight line that replaces it.
const flat = 0.12

// thinned removes samples, in pixels, that lie on the straight line between those
// that it keeps.
func thinned(samples []sample) []sample {
	keep := make([]bool, len(samples))
	for start := 0; start < len(samples); start++ {
		end := start
		for end+1 < len(samples) && !samples[end].isGap() && !samples[end+1].isGap() {
			end++
		}
		keep[start], keep[end] = true, true
		keepBends(samples, keep, start, end)
		start = end
	}
	out := samples[:0]
	for i, s := range samples {
		if keep[i] {
			out = append(out, s)
		}
	}
	return out
}

// keepBends keeps the sample that is farthest from the line between two samples,
// and repeats this on both sides.
func keepBends(samples []sample, keep []bool, from, to int) {
	far, most := 0, flat
	for i := from + 1; i < to; i++ {
		on := samples[from].toward(samples[to], samples[i].x)
		if d := max(math.Abs(on.low-samples[i].low), math.Abs(on.high-samples[i].high)); d > most {
			far, most = i, d
		}
	}
	if far != 0 {
		keep[far] = true
		keepBends(samples, keep, from, far)
		keepBends(samples, keep, far, to)
	}
}

package model

// power computes x to a fixed exponent for an x that grows, as adoption does. It
// keeps the power of an anchor near x and uses a binomial series for the rest. When
// x leaves an anchor, the next one is a single product away. It needs neither
// exponential nor logarithm, and takes a third of the time of the general function.
type power struct {
	anchor, inverse, value float64
	end                    float64 // where the next anchor begins
	growth                 float64 // of value from an anchor to the next

	t1, t2, t3, t4, t5, t6 float64 // terms of the series
}

// spacing is the distance of anchors, as a share of x: the seventh power of half of
// it, times the next term of the series, is 1e-17.
const spacing = 1.0 / 64

// newPower begins at a positive x.
func newPower(x, exponent float64) power {
	w := power{anchor: x, inverse: 1 / x, value: pow(x, exponent), growth: pow(1+spacing, exponent), end: x * (1 + spacing/2)}
	w.t1 = exponent
	w.t2 = w.t1 * (exponent - 1) / 2
	w.t3 = w.t2 * (exponent - 2) / 3
	w.t4 = w.t3 * (exponent - 3) / 4
	w.t5 = w.t4 * (exponent - 4) / 5
	w.t6 = w.t5 * (exponent - 5) / 6
	return w
}

// from returns the distance of a positive x from its anchor, as a share of the
// anchor. x must not be less than at the previous call. from and at are small
// enough to be inlined, which a single function would not be.
func (w *power) from(x float64) float64 {
	if x > w.end {
		w.advance(x)
	}
	return float64(x*w.inverse) - 1
}

// at is the power of x at a distance from its anchor.
func (w *power) at(d float64) float64 {
	series := w.t4 + float64(d*(w.t5+float64(d*w.t6)))
	series = w.t1 + float64(d*(w.t2+float64(d*(w.t3+float64(d*series)))))
	return w.value + float64(w.value*float64(d*series))
}

func (w *power) advance(x float64) {
	for x > w.end {
		w.anchor *= 1 + spacing
		w.value *= w.growth
		w.end = w.anchor * (1 + spacing/2)
	}
	w.inverse = 1 / w.anchor
}

package model

// power gives x to a fixed exponent for an x that grows, as adoption does. It
// holds the power of an anchor near x and makes a binomial series of the rest;
// x leaves an anchor for the next, which is a product away. So it needs neither
// exponential nor logarithm, a third of what the general function takes.
type power struct {
	anchor, inverse, value float64
	end                    float64 // where the next anchor begins
	growth                 float64 // of value from an anchor to the next

	t1, t2, t3, t4, t5, t6 float64 // terms of the series
}

// spacing is the distance of anchors, as a share of x: half of it to the
// seventh, times the next term of the series, is 1e-17.
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

// from gives how far a positive x, which is not less than at the call before,
// is from its anchor, as a share of that. It and at are small enough to be
// inlined, which one function would not be.
func (w *power) from(x float64) float64 {
	if x > w.end {
		w.advance(x)
	}
	return float64(x*w.inverse) - 1
}

// at is the power of x, which is so far from its anchor.
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

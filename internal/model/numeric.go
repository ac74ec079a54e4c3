package model

import "math"

// The functions here take the place of package math's, whose last bits differ
// between processors. They stay within 2e-15 relative of the true value over
// the ranges that the model uses; a test holds that.

const (
	ln2High = 6.93147180369123816490e-01 // ln 2, the leading bits: k*ln2High is exact
	ln2Low  = 1.90821492927058770002e-10 // ln 2 - ln2High
)

// exp is e to the x: the argument is reduced to half of ln 2 around zero, where
// a Taylor polynomial of degree 13 is exact to the last bit or two.
func exp(x float64) float64 {
	switch {
	case x < -700:
		return 0
	case x > 700:
		return math.Inf(1)
	}
	k := math.Floor(float64(x*(1/math.Ln2)) + 0.5)
	r := x - float64(k*ln2High) - float64(k*ln2Low)
	p := 1.0 / 6227020800
	p = float64(p*r) + 1.0/479001600
	p = float64(p*r) + 1.0/39916800
	p = float64(p*r) + 1.0/3628800
	p = float64(p*r) + 1.0/362880
	p = float64(p*r) + 1.0/40320
	p = float64(p*r) + 1.0/5040
	p = float64(p*r) + 1.0/720
	p = float64(p*r) + 1.0/120
	p = float64(p*r) + 1.0/24
	p = float64(p*r) + 1.0/6
	p = float64(p*r) + 0.5
	p = float64(p*r) + 1
	p = float64(p*r) + 1
	return p * math.Float64frombits(uint64(1023+int64(k))<<52)
}

// log is the natural logarithm of a positive normal number: of its exponent
// and, by the series of the inverse hyperbolic tangent, of its mantissa.
func log(x float64) float64 {
	if !(x >= 0x1p-1022) {
		return math.Inf(-1)
	}
	bits := math.Float64bits(x)
	k := float64(int64(bits>>52) - 1023)
	m := math.Float64frombits(bits&(1<<52-1) | 1023<<52) // in [1, 2)
	if m > math.Sqrt2 {
		m /= 2
		k++
	}
	s := (m - 1) / (m + 1)
	q := s * s
	p := 1.0 / 23
	p = float64(p*q) + 1.0/21
	p = float64(p*q) + 1.0/19
	p = float64(p*q) + 1.0/17
	p = float64(p*q) + 1.0/15
	p = float64(p*q) + 1.0/13
	p = float64(p*q) + 1.0/11
	p = float64(p*q) + 1.0/9
	p = float64(p*q) + 1.0/7
	p = float64(p*q) + 1.0/5
	p = float64(p*q) + 1.0/3
	tail := float64(float64(p*q)*s) * 2
	return float64(k*ln2High) + (float64(2*s) + (tail + float64(k*ln2Low)))
}

// pow is x to the y for a positive x.
func pow(x, y float64) float64 { return exp(y * log(x)) }

// sinPi is the sine of pi times u, for u between 0 and 1.
func sinPi(u float64) float64 {
	x := math.Pi * min(u, 1-u)
	q := x * x
	p := 1.0 / 51090942171709440000
	p = -float64(p*q) + 1.0/121645100408832000
	p = -float64(p*q) + 1.0/355687428096000
	p = -float64(p*q) + 1.0/1307674368000
	p = -float64(p*q) + 1.0/6227020800
	p = -float64(p*q) + 1.0/39916800
	p = -float64(p*q) + 1.0/362880
	p = -float64(p*q) + 1.0/5040
	p = -float64(p*q) + 1.0/120
	p = -float64(p*q) + 1.0/6
	p = -float64(p*q) + 1
	return x * p
}

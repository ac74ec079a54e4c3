// Package math replaces the standard library's in the light program. Its Abs and Round
// take no bits of numbers apart: in JavaScript that makes objects of 64 bits for each
// call. The rest is the standard library's.
package math

import standard "math"

// These are the standard library's.
const (
	Ln2   = standard.Ln2
	Pi    = standard.Pi
	Sqrt2 = standard.Sqrt2
)

// Abs returns the absolute value. That of -0 is 0.
func Abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x + 0
}

// Round returns the nearest integer, of two equally near ones the one farther from 0.
// It does not use Trunc, which in GopherJS keeps 32 bits.
func Round(x float64) float64 {
	if x < 0 {
		return -Round(-x)
	}
	whole := standard.Floor(x)
	if x-whole >= 0.5 {
		whole++
	}
	return whole
}

// Ceil returns the least integer not below x.
func Ceil(x float64) float64 { return standard.Ceil(x) }

// Copysign returns x with the sign of another number.
func Copysign(x, sign float64) float64 { return standard.Copysign(x, sign) }

// Exp returns e to the power of x.
func Exp(x float64) float64 { return standard.Exp(x) }

// Float64bits returns the bits of x.
func Float64bits(x float64) uint64 { return standard.Float64bits(x) }

// Float64frombits returns the number with some bits.
func Float64frombits(bits uint64) float64 { return standard.Float64frombits(bits) }

// Floor returns the greatest integer not above x.
func Floor(x float64) float64 { return standard.Floor(x) }

// Inf returns positive infinity if sign >= 0, else negative infinity.
func Inf(sign int) float64 { return standard.Inf(sign) }

// IsInf reports whether x is the infinity of a sign, either one for 0.
func IsInf(x float64, sign int) bool { return standard.IsInf(x, sign) }

// IsNaN reports whether x is not a number.
func IsNaN(x float64) bool { return x != x }

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64 { return standard.Log10(x) }

// NaN returns what is not a number.
func NaN() float64 { return standard.NaN() }

// Pow returns x to a power.
func Pow(x, power float64) float64 { return standard.Pow(x, power) }

// Sqrt returns the square root of x.
func Sqrt(x float64) float64 { return standard.Sqrt(x) }

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
func Round(x float64) float64 {
	whole := standard.Trunc(x)
	if Abs(x-whole) >= 0.5 {
		whole += standard.Copysign(1, x)
	}
	return whole
}

// These are the standard library's.
func Ceil(x float64) float64              { return standard.Ceil(x) }
func Copysign(x, sign float64) float64    { return standard.Copysign(x, sign) }
func Exp(x float64) float64               { return standard.Exp(x) }
func Float64bits(x float64) uint64        { return standard.Float64bits(x) }
func Float64frombits(bits uint64) float64 { return standard.Float64frombits(bits) }
func Floor(x float64) float64             { return standard.Floor(x) }
func Inf(sign int) float64                { return standard.Inf(sign) }
func IsInf(x float64, sign int) bool      { return standard.IsInf(x, sign) }
func IsNaN(x float64) bool                { return x != x }
func Log10(x float64) float64             { return standard.Log10(x) }
func NaN() float64                        { return standard.NaN() }
func Pow(x, power float64) float64        { return standard.Pow(x, power) }
func Sqrt(x float64) float64              { return standard.Sqrt(x) }

package model_test

import (
	"math"
	"math/big"
	"testing"

	"aicontinent/internal/model"
)

const (
	precision = 200 // of the true values, in bits
	samples   = 2000
)

func exact(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

func zero() *big.Float { return new(big.Float).SetPrec(precision) }

// series sums 1 + x/a(1) + x²/(a(1)a(2)) + …
func series(x *big.Float, a func(i float64) float64) *big.Float {
	sum, term := exact(1), exact(1)
	for i := 1.0; i < 60; i++ {
		term.Quo(zero().Mul(term, x), exact(a(i)))
		sum.Add(sum, term)
	}
	return sum
}

// trueExp returns e to the power x, as e to x/256 squared eight times.
func trueExp(x *big.Float) *big.Float {
	y := series(zero().Quo(x, exact(256)), func(i float64) float64 { return i })
	for range 8 {
		y.Mul(y, y)
	}
	return y
}

// trueLog returns the logarithm, by one step of Newton's method from that of package
// math.
func trueLog(x float64) *big.Float {
	guess := exact(math.Log(x))
	ratio := zero().Quo(exact(x), trueExp(guess)) // 1 and the remaining error, accurate to its square
	missing := ratio.Sub(ratio, exact(1))
	half := zero().Quo(zero().Mul(missing, missing), exact(2))
	return guess.Add(guess, missing.Sub(missing, half))
}

// trueSinPi returns the sine of pi times u.
func trueSinPi(u float64) *big.Float {
	pi, _ := zero().SetString("3.14159265358979323846264338327950288419716939937510582097494")
	x := pi.Mul(pi, exact(u))
	square := zero().Neg(zero().Mul(x, x))
	return x.Mul(x, series(square, func(i float64) float64 { return 2 * i * (2*i + 1) }))
}

// off returns the error of a value, relative to the true one if asked.
func off(got float64, want *big.Float, relative bool) float64 {
	d := zero().Sub(exact(got), want)
	if relative && want.Sign() != 0 {
		d.Quo(d, want)
	}
	v, _ := d.Float64()
	return math.Abs(v)
}

func TestExpIsAccurate(t *testing.T) {
	for i := -samples; i <= samples; i++ {
		x := 50 * float64(i) / samples
		if d := off(model.Exp(x), trueExp(exact(x)), true); d > 2e-15 {
			t.Errorf("exp(%v) is off by %v, want at most 2e-15", x, d)
		}
	}
	if got := [4]float64{model.Exp(0), model.Exp(-1000), model.Exp(1000), model.Exp(math.Inf(-1))}; got != [4]float64{1, 0, math.Inf(1), 0} {
		t.Errorf("exp at 0, -1000, 1000 and -Inf is %v, want 1, 0, +Inf and 0", got)
	}
}

func TestLogIsAccurate(t *testing.T) {
	check := func(x float64) {
		if d := off(model.Log(x), trueLog(x), true); d > 2e-15 {
			t.Errorf("log(%v) is off by %v, want at most 2e-15", x, d)
		}
	}
	for i := 0; i <= samples; i++ {
		check(math.Pow(10, -3+33*float64(i)/samples))
		check(0.5 + 1.5*(float64(i)+0.5)/samples)         // both sides of 1 and of the square root of 2
		check(1 + math.Pow(10, -15*float64(i)/samples)/3) // ever closer to 1
		check(1 - math.Pow(10, -15*float64(i)/samples)/3) // from both sides
	}
	if got := model.Log(1); got != 0 {
		t.Errorf("log at 1 is %v, want 0", got)
	}
}

// The model raises shares of firms to value_exponent, and to that less one.
func TestPowIsAccurate(t *testing.T) {
	for i := 1; i <= samples; i++ {
		x := float64(i) / samples
		for _, y := range []float64{0.6, 0.65, 0.72, -0.4, -0.28} {
			if d := off(model.Pow(x, y), trueExp(zero().Mul(exact(y), trueLog(x))), true); d > 2e-15 {
				t.Errorf("pow(%v, %v) is off by %v, want at most 2e-15", x, y, d)
			}
		}
	}
}

func TestSinPiIsAccurate(t *testing.T) {
	for i := 0; i <= samples; i++ {
		u := float64(i) / samples
		if d := off(model.SinPi(u), trueSinPi(u), false); d > 1e-15 {
			t.Errorf("sinPi(%v) is off by %v, want at most 1e-15", u, d)
		}
	}
	if got := [3]float64{model.SinPi(0), model.SinPi(0.5), model.SinPi(1)}; got[0] != 0 || !near(got[1], 1, 1e-15) || got[2] != 0 {
		t.Errorf("sinPi at 0, 1/2 and 1 is %v, want 0, 1 and 0", got)
	}
}

// The powers of a growing share with a fixed exponent, in small steps, in large ones,
// and where it does not grow.
func TestPowerIsAccurate(t *testing.T) {
	var steps, leaps []float64
	for i := 1; i <= samples; i++ {
		steps = append(steps, 0.05+0.96*float64(i/2*2)/samples)
	}
	for x := 1e-3; x < 2; x *= 1.37 {
		leaps = append(leaps, x)
	}
	for _, growing := range [][]float64{steps, leaps, {0.1, 1, 1, 1.0000001}} {
		for _, y := range []float64{0.6, 0.65, 0.72, -0.4, -0.28} {
			for i, got := range model.Powers(growing, y) {
				if d := off(got, trueExp(zero().Mul(exact(y), trueLog(growing[i]))), true); d > 1e-13 {
					t.Errorf("%v to the %v is off by %v, want at most 1e-13", growing[i], y, d)
				}
			}
		}
	}
}

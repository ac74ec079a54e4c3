//go:build !ecmascript

package strconv

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

// toFixed is Number.prototype.toFixed: the nearest number with a number of
// decimals, or the larger of two that are equally near.
func toFixed(v float64, decimals int) string {
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	text := nearest(new(big.Rat).SetFloat64(v), decimals).String()
	if decimals == 0 {
		return sign + text
	}
	if len(text) <= decimals {
		text = strings.Repeat("0", decimals+1-len(text)) + text
	}
	return sign + text[:len(text)-decimals] + "." + text[len(text)-decimals:]
}

// nearest is the whole number nearest to x times a power of ten, or the larger of
// two.
func nearest(x *big.Rat, power int) *big.Int {
	scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(power, -power))), nil))
	if power < 0 {
		scale.Inv(scale)
	}
	x = new(big.Rat).Mul(x, scale)
	x.Add(x, big.NewRat(1, 2))
	return new(big.Int).Quo(x.Num(), x.Denom())
}

// toExponential is Number.prototype.toExponential, with the fewest digits that read
// back exactly if decimals is negative.
func toExponential(v float64, decimals int) string {
	text := strconv.FormatFloat(v, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(text, "e")
	power, _ := strconv.Atoi(exponent)
	if decimals >= 0 && v != 0 {
		power, _ = strconv.Atoi(strings.Split(strconv.FormatFloat(v, 'e', 800, 64), "e")[1]) // of the exact number
		digits := nearest(new(big.Rat).SetFloat64(math.Abs(v)), decimals-power).String()
		if len(digits) > decimals+1 {
			digits, power = digits[:decimals+1], power+1
		}
		mantissa = digits[:1]
		if decimals > 0 {
			mantissa += "." + digits[1:]
		}
		if v < 0 {
			mantissa = "-" + mantissa
		}
	} else if decimals > 0 {
		mantissa += "." + strings.Repeat("0", decimals)
	}
	sign := "+"
	if power < 0 {
		sign, power = "-", -power
	}
	return mantissa + "e" + sign + strconv.Itoa(power)
}

// toWhole is BigInt of a whole number, as a string.
func toWhole(v float64) string {
	n, _ := new(big.Float).SetFloat64(v).Int(nil)
	return n.String()
}

func trunc(v float64) float64 { return math.Trunc(v) }

// toNumber is Number of a string of digits, signs, points and e.
func toNumber(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil && math.IsInf(v, 0) {
		return v
	}
	if err != nil {
		return math.NaN()
	}
	return v
}

func toText(n int) string { return strconv.Itoa(n) }

func canBeSeen(r rune) bool { return unicode.IsGraphic(r) }

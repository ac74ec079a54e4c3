package locale

import (
	"math"
	"strconv"
	"strings"
)

// Quantity writes a number with all its digits, or from a billion on with a power
// of ten: 5 × 10²⁵.
func (l Lang) Quantity(v float64) string {
	if !(math.Abs(v) >= 1e9) || math.IsInf(v, 0) {
		return l.Plain(v)
	}
	digits, exponent, _ := strings.Cut(strconv.FormatFloat(v, 'e', -1, 64), "e+")
	mantissa, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return l.Plain(v)
	}
	return l.Plain(mantissa) + "\u00a0×\u00a010" + strings.Map(superscript, strings.TrimLeft(exponent, "0"))
}

// superscript returns a digit as a superscript.
func superscript(digit rune) rune {
	if digit < '0' || digit > '9' {
		return digit
	}
	return []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[digit-'0']
}

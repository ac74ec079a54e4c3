// Package strconv replaces the standard library's in the light programs: the
// browser writes and reads numbers itself, so the programs need not contain the
// tables for it, a fifth of an embed's bytes. It has what those programs use, and
// gives the same strings for all finite numbers. browser.go calls the browser;
// spec.go does the same natively, for tests, according to ECMA-262.
package strconv

// problem is the error of a string that is not a number.
type problem string

func (p problem) Error() string { return string(p) }

// ErrSyntax and ErrRange are the possible errors.
var (
	ErrSyntax error = problem("not a number")
	ErrRange  error = problem("out of range")
)

// FormatFloat writes a number in the format f, e or g with a number of digits, or
// with the fewest that read back exactly if precision is -1.
func FormatFloat(v float64, format byte, precision, _ int) string {
	switch {
	case v == 0 && 1/v < 0: // the browser drops the sign of zero
		return "-" + FormatFloat(0, format, precision, 64)
	case format == 'f' && precision >= 0:
		return fixed(v, precision)
	case format == 'f':
		return plain(exponential(v, -1))
	case format == 'e':
		return exponential(v, precision)
	}
	return general(v, precision)
}

// fixed writes a number of decimals. The browser rounds ties away from zero, the
// standard library to the even digit. They differ only if a number lies exactly
// halfway, and so has exactly one decimal more.
func fixed(v float64, decimals int) string {
	if decimals > 99 { // more than the browser writes, and more than any caller needs
		return plain(exponential(v, -1))
	}
	if v >= 1e21 || v <= -1e21 { // the browser writes an exponent, but these numbers are whole
		text := toWhole(v)
		if decimals > 0 {
			text += "." + zeros(decimals)
		}
		return text
	}
	text := toFixed(v, decimals)
	scaled := v
	for i := 0; i <= decimals; i++ {
		scaled *= 2
	}
	if scaled != trunc(scaled) {
		return text
	}
	longer := toFixed(v, decimals+1)
	if longer[len(longer)-1] != '5' {
		return text
	}
	cut := longer[:len(longer)-1]
	if cut[len(cut)-1] == '.' {
		cut = cut[:len(cut)-1]
	}
	if last := cut[len(cut)-1]; (last-'0')%2 == 0 {
		return cut
	}
	return text
}

// exponential writes d.ddde±dd.
func exponential(v float64, decimals int) string {
	text := toExponential(v, decimals)
	if decimals >= 0 {
		// As in fixed. Twenty more digits show whether it is exactly halfway.
		longer := toExponential(v, min(decimals+60, 100))
		mantissa, exponent := split(longer)
		head := 1 + len(mantissa) - len(trimSign(mantissa)) // including the sign
		if decimals > 0 {
			head += 1 + decimals
		}
		rest := mantissa[head:]
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
		}
		if rest != "" && rest[0] == '5' && onlyZeros(rest[1:]) && (mantissa[head-1]-'0')%2 == 0 {
			text = mantissa[:head] + "e" + exponent
		}
	}
	mantissa, exponent := split(text)
	if len(exponent) == 2 { // a sign and one digit; the standard library writes two digits
		exponent = exponent[:1] + "0" + exponent[1:]
	}
	return mantissa + "e" + exponent
}

func trimSign(s string) string {
	if s != "" && s[0] == '-' {
		return s[1:]
	}
	return s
}

func onlyZeros(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '0' {
			return false
		}
	}
	return true
}

func split(text string) (mantissa, exponent string) {
	for i := 0; i < len(text); i++ {
		if text[i] == 'e' {
			return text[:i], text[i+1:]
		}
	}
	return text, "+0"
}

// plain removes the exponent from a number in exponential form.
func plain(text string) string {
	mantissa, exponent := split(text)
	sign := mantissa[:len(mantissa)-len(trimSign(mantissa))]
	digits := trimSign(mantissa)[:1]
	if len(trimSign(mantissa)) > 2 {
		digits += trimSign(mantissa)[2:]
	}
	power, _ := Atoi(exponent)
	switch {
	case power < 0:
		return sign + "0." + zeros(-power-1) + digits
	case power+1 >= len(digits):
		return sign + digits + zeros(power+1-len(digits))
	}
	return sign + digits[:power+1] + "." + digits[power+1:]
}

func zeros(n int) string {
	s := ""
	for ; n > 0; n-- {
		s += "0"
	}
	return s
}

// general writes a number of significant digits without trailing zeros, and an
// exponent if the number would be long; a negative number of digits means the
// fewest that read back exactly.
func general(v float64, digits int) string {
	most := max(digits, 1) // the power of ten from which an exponent is written
	decimals := most - 1
	if digits < 0 {
		most, decimals = 6, -1
	}
	text := exponential(v, decimals)
	mantissa, exponent := split(text)
	end := len(mantissa)
	for len(trimSign(mantissa)) > 1 && (mantissa[end-1] == '0' || mantissa[end-1] == '.') {
		end--
		stop := mantissa[end] == '.'
		mantissa = mantissa[:end]
		if stop {
			break
		}
	}
	if power, _ := Atoi(exponent); power < -4 || power >= most {
		return mantissa + "e" + exponent
	}
	return plain(mantissa + "e" + exponent)
}

// ParseFloat reads a decimal number, possibly with an exponent.
func ParseFloat(s string, _ int) (float64, error) {
	digits := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits = true
		case c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E':
			return 0, ErrSyntax
		}
	}
	v := toNumber(s)
	switch {
	case !digits || v != v:
		return 0, ErrSyntax
	case v-v != 0:
		return v, ErrRange
	}
	return v, nil
}

// AppendInt writes a whole number in decimal.
func AppendInt(dst []byte, n int64, _ int) []byte {
	v := int(n)
	if v < 0 {
		dst, v = append(dst, '-'), -v
	}
	size := 1
	for v/size >= 10 { // not v >= size*10: an int of GopherJS has 32 bits
		size *= 10
	}
	for ; size > 0; size /= 10 {
		dst = append(dst, byte('0'+v/size%10))
	}
	return dst
}

// Atoi reads a whole number.
func Atoi(s string) (int, error) {
	n, start := 0, 0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		start = 1
	}
	if len(s) == start {
		return 0, ErrSyntax
	}
	for i := start; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, ErrSyntax
		}
		if n = n*10 + int(s[i]-'0'); n > 99999999 {
			return 0, ErrRange
		}
	}
	if s[0] == '-' {
		n = -n
	}
	return n, nil
}

// ParseUint reads a whole number of two hexadecimal digits.
func ParseUint(s string, _, _ int) (uint64, error) {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i] | 0x20; {
		case s[i] >= '0' && s[i] <= '9':
			n = n*16 + int(s[i]-'0')
		case c >= 'a' && c <= 'f':
			n = n*16 + int(c-'a') + 10
		default:
			return 0, ErrSyntax
		}
	}
	return uint64(n), nil
}

// Itoa writes a whole number.
func Itoa(n int) string { return toText(n) }

// IsGraphic reports whether a character can be seen, spaces among them.
func IsGraphic(r rune) bool { return canBeSeen(r) }

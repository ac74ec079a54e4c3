package locale

import (
	"math"
	"strconv"
	"strings"
)

const (
	nbsp  = "\u00a0" // no-break space, before a unit
	minus = "\u2212" // the sign, as wide as a plus
)

// Number writes v with a fixed number of decimals, such as 27 871,5 or 27,871.5.
// Digits are grouped from 1000 on, in some languages from 10 000; years must be
// written with [Lang.Year]. A value that rounds to zero has no sign.
func (l Lang) Number(v float64, decimals int) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return "–"
	}
	digits := strconv.FormatFloat(roundTie(math.Abs(v), decimals), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(digits, ".")
	of := table[l]
	var b strings.Builder
	if v < 0 && strings.Trim(digits, "0.") != "" {
		b.WriteString(minus)
	}
	for i := 0; i < len(whole); i++ {
		if i > 0 && (len(whole)-i)%3 == 0 && len(whole) >= of.grouped {
			b.WriteString(of.group)
		}
		b.WriteByte(whole[i])
	}
	if fraction != "" {
		b.WriteString(of.decimal)
		b.WriteString(fraction)
	}
	return b.String()
}

// roundTie rounds a value away from zero if its decimal digits end in a tie: 19.95
// is slightly smaller in binary, but people expect 20.0. Other values are returned
// unchanged.
func roundTie(size float64, decimals int) float64 {
	scale := 1.0
	for i := 0; i < decimals; i++ {
		scale *= 10
	}
	scaled := size * scale
	whole := math.Floor(scaled)
	if rest := scaled - whole - 0.5; scaled > 1e12 || rest < -1e-9 || rest > 1e-9 {
		return size
	}
	return (whole + 1) / scale
}

// Significant writes v rounded to a number of significant digits, without trailing
// zeros: 27,900, 17.98, 2.9, 0.013.
func (l Lang) Significant(v float64, digits int) string {
	if v == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
		return l.Number(v, 0)
	}
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'e', digits-1, 64), 64)
	if err != nil {
		rounded = v
	}
	return l.Plain(rounded)
}

// Plain writes v with the fewest decimals that are read back exactly, with groups.
// It is for values that a visitor set, not for results.
func (l Lang) Plain(v float64) string {
	_, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	return l.Number(v, len(fraction))
}

// Percent writes a share of 1 as a percentage: 71 % or 71%.
func (l Lang) Percent(share float64, decimals int) string {
	return l.Number(share*100, decimals) + l.percentSign()
}

// PlainPercent writes a percentage that a visitor set, with all its decimals.
func (l Lang) PlainPercent(percent float64) string {
	return l.Plain(percent) + l.percentSign()
}

func (l Lang) percentSign() string { return table[l].percent + "%" }

// DecimalMark is the decimal comma or point.
func (l Lang) DecimalMark() string { return table[l].decimal }

// WithMark writes a number from a link with the language's decimal mark and without
// groups, for files and the fields of years.
func (l Lang) WithMark(number string) string {
	return strings.Replace(number, ".", table[l].decimal, 1)
}

// Money writes billions of euros, given as a written number: 24 Md€ or €24bn.
func (l Lang) Money(number string) string { return money.Amount(l, number) }

// SpokenMoney writes billions of euros in words, for screen readers and
// sentences: 8 milliards d'euros, 8 billion euros.
func (l Lang) SpokenMoney(billions float64) string {
	number := l.Plain(billions)
	return spokenMoney.Fill(l, number, "n", number)
}

// LongMoney writes billions of euros as headlines and sentences do: 24 Milliarden
// Euro, €24bn. Where a language counts them in millions, as in 24.000 millones de
// euros, its text has {millions}. The scale is that of the number written, for
// ranges beside it.
func (l Lang) LongMoney(billions float64, write func(float64) string) (text string, scale float64) {
	scale = 1
	if strings.Contains(longMoney.One.In(l), "{millions}") {
		billions, scale = math.Round(billions*1e9)/1e6, 1000
	}
	number := write(billions)
	return longMoney.Fill(l, number, "billions", number, "millions", number), scale
}

var (
	money     = Text("€{n}bn")
	longMoney = Plural{
		One:   "€{billions}bn",
		Other: "€{billions}bn",
	}
	spokenMoney = Plural{
		One:   "{n} billion euros",
		Other: "{n} billion euros",
	}
)

// Amount replaces {n} by a number. If a currency sign precedes {n}, the number's
// minus goes before both: −€3.
func (t Text) Amount(l Lang, number string) string {
	text := t.In(l)
	if rest, negative := strings.CutPrefix(number, minus); negative && !strings.HasPrefix(text, "{") {
		return minus + fill(text, []string{"n", rest})
	}
	return fill(text, []string{"n", number})
}

// Signed adds a plus to a number, with or without a unit, that has no sign and is
// not zero.
func Signed(number string) string {
	if strings.HasPrefix(number, minus) || !strings.ContainsAny(number, "123456789") {
		return number
	}
	return "+" + number
}

// Times writes a multiple: ×2,9 or ×2.9.
func (l Lang) Times(v float64, decimals int) string {
	return "×" + l.Number(v, decimals)
}

// Year writes a year, never grouped.
func (l Lang) Year(year int) string { return strconv.Itoa(year) }

// Unit writes a number and its unit with a no-break space.
func (l Lang) Unit(number, unit string) string {
	if strings.HasPrefix(unit, "%") {
		return number + l.percentSign() + unit[1:]
	}
	return number + nbsp + unit
}

// ParseDecimal reads a plain decimal number from a link: an optional minus, digits,
// and optionally a point and digits; at most 24 characters.
func ParseDecimal(s string) (float64, bool) {
	digits, points := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && digits > 0 && i+1 < len(s):
			points++
		case c == '-' && i == 0:
		default:
			return 0, false
		}
	}
	if digits == 0 || points > 1 || len(s) > 24 {
		return 0, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, false
	}
	return v + 0, true // -0 becomes 0
}

package view

import (
	"math"
	"strings"

	"aicontinent/internal/locale"
)

// Money writes billions of euros, and millions below one billion.
func (p *Page) Money(v float64) string {
	switch size := math.Abs(v); {
	case size >= leastBillion:
		return p.Lang.Money(p.Lang.Significant(v, 2))
	case size < 0.0005:
		return p.In(noEuros)
	}
	return p.MillionEuros(p.Lang.Significant(v*1000, 2))
}

// LongMoney writes a size, no negative amount, so for headlines and sentences, and
// says the scale of its number.
func (p *Page) LongMoney(v float64) (text string, scale float64) {
	write := func(v float64) string { return p.Lang.Significant(v, 2) }
	switch {
	case v >= leastBillion:
		return p.Lang.LongMoney(v, write)
	case v < 0.0005:
		return p.In(noEuros), 1
	}
	number := write(v * 1000)
	return longMillions.Fill(p.Lang, number, "millions", number), 1000
}

// LongEnvelope writes billions that somebody set or announced, for sentences.
func (p *Page) LongEnvelope(billions float64) string {
	text, _ := p.Lang.LongMoney(billions, p.Lang.Plain)
	return text
}

// MillionEuros writes millions of euros, already written as a number, with the sign
// before the currency.
func (p *Page) MillionEuros(number string) string {
	size, negative := strings.CutPrefix(number, minusSign)
	text := p.Fill(millionsOfEuros, "number", size)
	if negative {
		return minusSign + text
	}
	return text
}

// minusSign is the sign that package locale writes.
const minusSign = "\u2212"

// SignedMoney writes an amount with its sign.
func (p *Page) SignedMoney(v float64) string { return locale.Signed(p.Money(v)) }

// leastBillion is from where amounts are written in billions: in millions two
// digits of it would be a thousand.
const leastBillion = 0.995

// MoneyScale is the scale in which Money writes an amount: billions, or millions.
func MoneyScale(central float64) float64 {
	if size := math.Abs(central); size >= leastBillion || size < 0.0005 {
		return 1
	}
	return 1000
}

// IsNothing reports whether billions of euros round to no million.
func IsNothing(billions float64) bool { return math.Abs(billions) < 0.0005 }

var (
	noEuros         = locale.Text("€0")
	millionsOfEuros = locale.Text("€{number}m")
	longMillions    = locale.Plural{
		One:   "€{millions}m",
		Other: "€{millions}m",
	}
	// BillionsUnit is behind numbers of billions.
	BillionsUnit = locale.Text("€bn")
)

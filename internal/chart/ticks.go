package chart

import (
	"math"

	"aicontinent/internal/locale"
)

// ticks are round values at equal steps: k × mantissa × 10^exponent for each k from
// first to last, where the mantissa is 1, 2 or 5.
type ticks struct {
	first, last        int
	mantissa, exponent int
}

// niceTicks returns the finest ticks from at or below low to at or above high of
// which there are at most most. If most is 5 or more, there are at least 3.
func niceTicks(low, high float64, most int) ticks {
	exponent := int(math.Floor(math.Log10((high-low)/float64(most)))) - 1
	for ; ; exponent++ {
		for _, mantissa := range [3]int{1, 2, 5} {
			t := ticks{mantissa: mantissa, exponent: exponent}
			// A value within a millionth of a step of a tick counts as being on it.
			t.first = int(math.Floor(t.steps(low) + 1e-6))
			t.last = int(math.Ceil(t.steps(high) - 1e-6))
			if t.last-t.first < most {
				return t
			}
		}
	}
}

// steps expresses a value in steps.
func (t ticks) steps(v float64) float64 {
	return v / t.power() / float64(t.mantissa)
}

func (t ticks) power() float64 { return math.Pow(10, float64(t.exponent)) }

// at returns the value of tick k, as exactly as a decimal allows.
func (t ticks) at(k int) float64 {
	if t.exponent < 0 {
		return float64(k*t.mantissa) / math.Pow(10, float64(-t.exponent))
	}
	return float64(k*t.mantissa) * t.power()
}

func (t ticks) low() float64  { return t.at(t.first) }
func (t ticks) high() float64 { return t.at(t.last) }

// text writes tick k.
func (c *Chart) text(t ticks, k int) string {
	v, decimals, top := t.at(k), max(0, -t.exponent), k == t.last
	if k == 0 && c.Format != Times {
		decimals = 0
	}
	switch c.Format {
	case Percent:
		decimals = max(0, decimals-2)
		if top {
			return c.Lang.Percent(v, decimals)
		}
		return c.Lang.Number(v*100, decimals)
	case Times:
		return c.Lang.Times(v, decimals)
	case Money:
		if top {
			return c.Lang.Money(c.Lang.Number(v, decimals))
		}
	}
	number := c.Lang.Number(v, decimals)
	if top && c.Format == Plain && c.Unit != "" {
		return c.Lang.Unit(number, c.Unit)
	}
	return number
}

// yearTicks returns the years to label on the x axis: both ends and up to most
// round years between them, all at least minGap years apart.
func yearTicks(from, to, minGap float64, most int) []float64 {
	for _, step := range [...]float64{1, 2, 5, 4, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000} {
		if step < minGap {
			continue
		}
		room := max(minGap, step*3/4)
		first := math.Ceil((from+room)/step) * step
		end := math.Floor((to-room)/step) * step
		between := int((end-first)/step) + 1
		if end < first || between > most {
			continue
		}
		years := make([]float64, 0, between+2)
		years = append(years, from)
		for i := 0; i < between; i++ {
			years = append(years, first+float64(float64(i)*step))
		}
		return append(years, to)
	}
	return []float64{from, to}
}

// yearText writes the label of a year.
func yearText(l locale.Lang, year float64) string {
	return l.Year(int(math.Round(year)))
}

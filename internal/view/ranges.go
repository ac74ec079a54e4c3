package view

import (
	"math"
	"strings"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
)

// known are the ranges of the page's scenario; nil where there are none yet.
func (p *Page) known() *analysis.Ranges {
	if p.Analysis == nil {
		return nil
	}
	return p.Analysis.Ranges
}

// Ranges are those of the page's scenario, or former ones that keep their room
// below a veil; nil where there are neither.
func (p *Page) Ranges() *analysis.Ranges {
	if known := p.known(); known != nil {
		return known
	}
	if p.Former == nil || p.Former.LastYear() != p.Horizon() {
		return nil
	}
	return p.Former
}

// Veil is the class of what holds the page's content: former ranges in it are
// not seen.
func (p *Page) Veil(name string) markup.Attr {
	if p.known() == nil && p.Ranges() != nil {
		name += " is-veiled"
	}
	return markup.Attribute("class", name)
}

// RangeOf gives the range of an outcome in the horizon's year.
func (p *Page) RangeOf(o analysis.Outcome) (analysis.Range, bool) { return p.rangeIn(o, p.Horizon()) }

func (p *Page) rangeIn(o analysis.Outcome, year int) (analysis.Range, bool) {
	r := p.Ranges()
	if r == nil {
		return analysis.Range{}, false
	}
	return r.At(o, year), true
}

// fan makes the two bands of an outcome, from 5 to 95 % of the draws and from
// 25 to 75 %.
func (p *Page) fan(o analysis.Outcome, scale float64, style chart.Style) []chart.Band {
	r := p.Ranges()
	if r == nil {
		return nil
	}
	var list []uncertainty.Band
	for year := model.FirstYear; year <= r.LastYear(); year++ {
		list = append(list, r.At(o, year).Band)
	}
	return FanOf(list, scale, style)
}

// FanOf makes a fan of bands by year.
func FanOf(list []uncertainty.Band, scale float64, style chart.Style) []chart.Band {
	outer := chart.Band{X0: model.FirstYear, DX: 1, Style: style}
	inner := outer
	for _, b := range list {
		outer.Low, outer.High = append(outer.Low, b.P05*scale), append(outer.High, b.P95*scale)
		inner.Low, inner.High = append(inner.Low, b.P25*scale), append(inner.High, b.P75*scale)
	}
	return []chart.Band{outer, inner}
}

// cutFan is a fan that does not stretch the axis to its outer band, which is cut
// at the edge of the plot: its end would make everything else too small to see.
func (p *Page) cutFan(o analysis.Outcome, scale float64, style chart.Style) []chart.Band {
	bands := p.fan(o, scale, style)
	if r, ok := p.RangeOf(o); ok && len(bands) > 0 {
		bands[0].Cut = true
		bands[0].CutLabel = p.Fill(UpTo, "high", p.Lang.Significant(r.P95*scale, 2))
	}
	return bands
}

// Ends writes the two ends of a range to two digits of the larger one, but
// never coarser than a step.
func (p *Page) Ends(low, high, coarsest float64) (string, string) {
	size, step, decimals := max(math.Abs(low), math.Abs(high)), 1.0, 0
	for size/step >= 100 && step < coarsest {
		step *= 10
	}
	for size > 0 && size/step < 10 && decimals < 3 {
		step /= 10
		decimals++
	}
	write := func(v float64) string {
		if step > 1 {
			v = math.Round(v/step) * step
		}
		return p.Lang.Number(v, decimals)
	}
	return write(low), write(high)
}

// AnyStep lets a range be written in tens, hundreds and so on.
const AnyStep = 1e15

// Spread writes where nine draws in ten of an outcome lie in the horizon's
// year, as numbers alone: "62 à 77". It is empty where nothing is known, or
// both ends read the same.
func (p *Page) Spread(o analysis.Outcome, scale float64) string {
	return p.spreadIn(o, p.Horizon(), scale)
}

func (p *Page) spreadIn(o analysis.Outcome, year int, scale float64) string {
	r, ok := p.rangeIn(o, year)
	if !ok {
		return ""
	}
	low, high := r.P05*scale, r.P95*scale
	if low > high {
		low, high = high, low
	}
	coarsest := AnyStep
	if scale == Percents {
		coarsest = 1
	}
	return p.Joined(p.Ends(low, high, coarsest))
}

// Percents is the scale of shares.
const Percents = 100

// Joined writes a range of its two ends, as they are written. One that begins at
// nothing goes up to its other end.
func (p *Page) Joined(low, high string) string {
	switch {
	case low == high:
		return ""
	case isZero(low):
		return p.Fill(UpTo, "high", high)
	}
	return p.Fill(fromTo, "low", low, "high", high)
}

// isZero reports whether a number reads as nothing, with its unit or without.
func isZero(written string) bool {
	return strings.ContainsAny(written, "0") && !strings.ContainsAny(written, "123456789")
}

// signedSpread is spread with signs.
func (p *Page) signedSpread(o analysis.Outcome, scale float64) string {
	r, ok := p.RangeOf(o)
	if !ok {
		return ""
	}
	low, high := p.Ends(r.P05*scale, r.P95*scale, AnyStep)
	return p.Joined(locale.Signed(low), locale.Signed(high))
}

// leastBillion is from where amounts are written in billions: in millions two
// digits of it would be a thousand.
const leastBillion = 0.995

// moneyScale is the scale in which money writes an amount: billions, or
// millions.
func moneyScale(central float64) float64 {
	if size := math.Abs(central); size >= leastBillion || size < 0.0005 {
		return 1
	}
	return 1000
}

// spreadOfYears writes a range of years; what comes after the last one is said
// so.
func (p *Page) spreadOfYears(b uncertainty.Band) string {
	write := func(v float64) string {
		if v > model.LastYear+0.25 {
			return p.Fill(afterLast, "year", p.Lang.Year(model.LastYear))
		}
		return p.Lang.Year(int(math.Round(v)))
	}
	return p.Joined(write(b.P05), write(b.P95))
}

// with puts a range behind a number of a text, for segments.
func with(number, spread string) string {
	if spread == "" {
		return number
	}
	return number + "[||" + spread + "]"
}

// RangeNode is a range beside its number, quieter.
func (p *Page) RangeNode(spread string) *markup.Node {
	return markup.El("span", markup.Class("range"), markup.Text("("+spread+")"))
}

// Texts of ranges, which others share.
var (
	UpTo      = locale.Text("up to {high}")
	fromTo    = locale.Text("{low} to {high}")
	afterLast = locale.Text("{year} or later")
)

package view

import (
	"math"
	"strings"

	"aicontinent/internal/analysis"
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
func (p *Page) RangeOf(o analysis.Outcome) (analysis.Range, bool) { return p.RangeIn(o, p.Horizon()) }

// RangeIn gives it in another year.
func (p *Page) RangeIn(o analysis.Outcome, year int) (analysis.Range, bool) {
	r := p.Ranges()
	if r == nil {
		return analysis.Range{}, false
	}
	return r.At(o, year), true
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
	return p.SpreadIn(o, p.Horizon(), scale)
}

// SpreadIn writes it in another year.
func (p *Page) SpreadIn(o analysis.Outcome, year int, scale float64) string {
	r, ok := p.RangeIn(o, year)
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
	case IsZero(low):
		return p.Fill(UpTo, "high", high)
	}
	return p.Fill(fromTo, "low", low, "high", high)
}

// IsZero reports whether a number reads as nothing, with its unit or without.
func IsZero(written string) bool {
	return strings.ContainsAny(written, "0") && !strings.ContainsAny(written, "123456789")
}

// SpreadOfYears writes a range of years; what comes after the last one is said
// so.
func (p *Page) SpreadOfYears(b uncertainty.Band) string {
	write := func(v float64) string {
		if v > model.LastYear+0.25 {
			return p.Fill(afterLast, "year", p.Lang.Year(model.LastYear))
		}
		return p.Lang.Year(int(math.Round(v)))
	}
	return p.Joined(write(b.P05), write(b.P95))
}

// WithRange puts a range behind a number of a text, for segments.
func WithRange(number, spread string) string {
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

package figures

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/uncertainty"
	"aicontinent/internal/view"
)

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
		bands[0].CutLabel = p.Fill(view.UpTo, "high", p.Lang.Significant(r.P95*scale, 2))
	}
	return bands
}

// signedSpread is spread with signs.
func (p *Page) signedSpread(o analysis.Outcome, scale float64) string {
	r, ok := p.RangeOf(o)
	if !ok {
		return ""
	}
	low, high := p.Ends(r.P05*scale, r.P95*scale, view.AnyStep)
	return p.Joined(locale.Signed(low), locale.Signed(high))
}

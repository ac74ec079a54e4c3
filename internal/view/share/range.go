package share

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
)

// rangeText says how far the headline may be from its central values: in nine
// of ten draws, at the scenario's horizon. It is empty where nothing is known
// of it.
func (p *Page) rangeText() string {
	if p.Analysis == nil || p.Analysis.Ranges == nil {
		return ""
	}
	adoption, gdp := p.Analysis.Ranges.At(analysis.Adoption, p.Horizon()), p.Analysis.Ranges.At(analysis.Effect, p.Horizon())
	low, high := p.PercentPair(adoption.P05, adoption.P95)
	if !p.HasPlan() {
		return p.Fill(rangeWithout, "low", low, "high", high)
	}
	return p.Fill(rangeWith, "low", low, "high", high, "gdpLow", p.Money(gdp.P05), "gdpHigh", p.Money(gdp.P95))
}

var (
	rangeWith    = locale.Text("In 9 of 10 simulations: {low} to {high} of firms, and an effect on GDP of {gdpLow} to {gdpHigh}.")
	rangeWithout = locale.Text("In 9 of 10 simulations: {low} to {high} of firms.")
)

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	money "aicontinent/internal/lines"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// gdpAreas stacks the effect on GDP by the line of money that causes it. Until
// that is known of this scenario, the parts are those of the one before, in
// proportion to what is now. Nothing where neither is known.
func (p *Page) gdpAreas() []chart.Area {
	if p.Analysis == nil || !p.hasPlan() || p.Embed != nil {
		return nil
	}
	known, former := p.Analysis.Money, false
	if known == nil {
		known, former = p.Analysis.Former.Money, true
	}
	if known == nil {
		return nil
	}
	by := &known.ByLine[analysis.LineOutcome("gdp_effect_bn")]
	var areas []chart.Area
	for _, k := range scenario.Kinds {
		y := by[k]
		if former {
			y = p.inProportion(by, int(k))
		}
		areas = append(areas, chart.Area{X0: model.FirstYear, DX: 1, Y: y, Style: chart.Style(k) + chart.Gigafactories})
	}
	return areas
}

// inProportion scales a line's part of a former effect to the effect that there
// is now, year by year.
func (p *Page) inProportion(by *[money.Lines][]float64, line int) []float64 {
	scaled := make([]float64, len(by[line]))
	for y, v := range by[line] {
		whole := by[0][y] + by[1][y] + by[2][y] + by[3][y]
		if whole != 0 {
			scaled[y] = v / whole * p.Result.At(p.Result.EffectBn, model.FirstYear+y)
		}
	}
	return scaled
}

// coloured lists the kinds of money that areas show.
func coloured(areas []chart.Area) (kinds []model.Kind) {
	for i := range areas {
		kinds = append(kinds, model.Kind(areas[i].Style-chart.Gigafactories))
	}
	return kinds
}

// lineColumns are the columns of the effect on GDP by line.
func (p *Page) lineColumns() (columns []TableColumn) {
	if p.Analysis == nil || p.Analysis.Money == nil {
		return nil
	}
	by := &p.Analysis.Money.ByLine[analysis.LineOutcome("gdp_effect_bn")]
	for _, k := range scenario.Kinds {
		series, perYear := by[k], p.Result.StepsPerYear
		columns = append(columns, TableColumn{
			Name: p.textOf(lineHead, "line", p.in(shortNames[k])), Write: p.decimals(1),
			At: func(step int) float64 { return series[step/perYear] },
		})
	}
	return columns
}

// linesText says which lines bring half of the effect, and with how much of the
// money; empty where that is not known, or no part adds up to it.
func (p *Page) linesText() string {
	if p.Analysis == nil || p.Analysis.Money == nil {
		return ""
	}
	by := &p.Analysis.Money.ByLine[analysis.LineOutcome("gdp_effect_bn")]
	parts := money.Parts{Whole: p.at(p.Result.EffectBn)}
	for k := range parts.Lines {
		parts.Lines[k] = money.Line{Share: float64(p.Session.Scenario.Levers.SplitTenths[k]) / 1000, Effect: by[k][p.horizon()-model.FirstYear]}
	}
	few, spent, effect, ok := parts.Few()
	if !ok {
		return ""
	}
	names := ""
	for i, k := range few {
		switch {
		case i > 0 && i == len(few)-1:
			names += p.in(andText)
		case i > 0:
			names += ", "
		}
		names += p.in(shortNames[k])
	}
	return p.textOf(linesSay, "lines", names, "money", p.Lang.Percent(spent, 0), "effect", p.Lang.Percent(effect, 0))
}

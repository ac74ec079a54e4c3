package figures

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// gdpAreas stacks the effect on GDP by the line of money that causes it. Until
// that is known of this scenario, the parts are those of the one before, in
// proportion to what is now. Nothing where neither is known.
func (p *Page) gdpAreas() []chart.Area {
	if p.Analysis == nil || !p.HasPlan() || p.Embed != nil {
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
		areas = append(areas, chart.Area{X0: model.FirstYear, DX: 1, Y: y, Style: chart.Style(k) + chart.Gigafactories, Name: view.KindName(p.Lang, k)})
	}
	return areas
}

// inProportion scales a line's part of a former effect to the effect that there
// is now, year by year.
func (p *Page) inProportion(by *[analysis.Lines][]float64, line int) []float64 {
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
			Name: p.Fill(lineHead, "line", p.In(view.ShortNames[k])), Write: p.decimals(1),
			At: func(step int) float64 { return series[step/perYear] },
		})
	}
	return columns
}

// parts gives what each line has of the money and of the effect on GDP in the
// horizon's year; false where that is not known, or there is no effect.
func (p *Page) parts() (parts analysis.LineParts, ok bool) {
	if p.Analysis == nil || p.Analysis.Money == nil || view.IsNothing(p.At(p.Result.EffectBn)) {
		return parts, false
	}
	by := &p.Analysis.Money.ByLine[analysis.LineOutcome("gdp_effect_bn")]
	parts.Whole = p.At(p.Result.EffectBn)
	for k := range parts.Lines {
		parts.Lines[k] = analysis.LineEffect{Share: float64(p.Session.Scenario.Levers.SplitTenths[k]) / 1000, Effect: by[k][p.Horizon()-model.FirstYear]}
	}
	return parts, true
}

// linesTable sets what each line has of the money beside what it does; nil where
// that is not known.
func (p *Page) linesTable() *markup.Node {
	parts, ok := p.parts()
	if !ok || !p.HasPlan() || p.Embed != nil {
		return nil
	}
	low, high := 0.0, 0.0
	for k := range parts.Lines {
		effect, _ := parts.PartOf(k)
		low, high = min(low, effect), max(high, effect, parts.Lines[k].Share)
	}
	body := markup.El("tbody")
	for _, k := range scenario.Kinds {
		effect, _ := parts.PartOf(int(k))
		share := parts.Lines[k].Share
		body.Children = append(body.Children, markup.El("tr", markup.Class(view.KindClasses[k]),
			markup.El("th", markup.A("scope", "row"), p.Text(view.ShortNames[k])),
			markup.El("td", markup.Class("line-bar"), view.AmountBar(share, low, high), markup.Text(p.Lang.Percent(share, 0))),
			markup.El("td", markup.Class("line-bar"), view.AmountBar(effect, low, high), markup.Text(p.Lang.Percent(effect, 0)))))
	}
	return markup.El("table", markup.Class("money-lines"), markup.El("caption", markup.Class("hidden"), p.TextWith(linesCaption, "year", p.Year())),
		markup.El("thead", markup.El("tr", markup.El("td"), markup.El("th", markup.A("scope", "col"), p.Text(linesMoney)), markup.El("th", markup.A("scope", "col"), p.Text(linesEffect)))), body)
}

// linesText says which lines bring half of the effect, and with how much of the
// money; empty where that is not known, or no part adds up to it.
func (p *Page) linesText() string {
	parts, ok := p.parts()
	if !ok {
		return ""
	}
	few, spent, effect, ok := parts.Few()
	if !ok {
		return ""
	}
	names := ""
	for i, k := range few {
		switch {
		case i > 0 && i == len(few)-1:
			names += p.In(andText)
		case i > 0:
			names += ", "
		}
		names += p.In(view.ShortNames[k])
	}
	return p.Fill(linesSay, "lines", names, "money", p.Lang.Percent(spent, 0), "effect", p.Lang.Percent(effect, 0))
}

var (
	linesMoney   = locale.Text("Share of the money")
	linesEffect  = locale.Text("Share of the effect")
	linesCaption = locale.Text("Each line: its share of the money and of the effect on GDP in {year}")
)

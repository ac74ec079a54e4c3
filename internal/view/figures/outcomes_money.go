package figures

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

// moneyFigures are the figures of the outcomes below.
var moneyFigures = []Maker{
	{ID: view.FigureGDP, make: (*Page).gdpFigure, Chapter: ChapterMoney, top: 80, wide: true},
	{ID: view.FigureBalance, make: (*Page).balanceFigure, Chapter: ChapterMoney, low: -50, top: 100},
	{ID: view.FigureJobs, make: (*Page).jobsFigure, Chapter: ChapterMoney, top: 4e5},
}

func (p *Page) gdpFigure() Figure {
	t := p.Result
	total := p.Line(t.EffectBn, 1, chart.Ink)
	effect := p.At(t.EffectBn)
	total.Label, total.Range, total.Note = p.Money(effect), p.Spread(analysis.Effect, view.MoneyScale(effect)), p.In(totalNote)
	total.Name = p.hereName()
	return Figure{
		Finding: p.gdpFinding(),
		Values:  p.values(p.Money(0), total.Label, ""),
		NoChart: !p.HasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: p.billions,
			Bands: p.fan(analysis.Effect, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{total}, func(t *model.Trajectory) model.Series { return t.EffectBn }, 1, p.Money(p.At(p.Plan().EffectBn))),
		},
		Source:     p.Fill(SourceModel, "version", model.Version),
		Why:        p.Fill(whyGDP),
		Parameters: []string{"firm_gain", "value_exponent", "productivity_lag", "adoption_cost", "price_h100e_hour_2024", "service_leakage", "multiplier"},
		Odds:       p.gdpOdds(),
		Columns: []TableColumn{
			p.Column(p.measured(gdpTotal, p.In(view.BillionsUnit)), p.decimals(1), t.EffectBn).of(analysis.Effect),
			p.Column(p.measured(gdpProductivity, p.In(view.BillionsUnit)), p.decimals(1), t.ProductivityBn),
			p.Column(p.measured(gdpServices, p.In(view.BillionsUnit)), p.decimals(1), t.ServicesBn),
			p.Column(p.measured(gdpDemand, p.In(view.BillionsUnit)), p.decimals(1), t.DemandBn),
			p.Column(p.In(gdpShareHead), p.percent(2), t.EffectShare).of(analysis.EffectShare),
		},
	}
}

func (p *Page) gdpFinding() string {
	t := p.Result
	effect := p.At(t.EffectBn)
	parts := [3]float64{p.At(t.ProductivityBn), p.At(t.ServicesBn), p.At(t.DemandBn)}
	most := 0
	for i, v := range parts {
		if v > parts[most] {
			most = i
		}
	}
	switch {
	case !p.HasPlan():
		return p.Fill(findGDPNone)
	case view.IsNothing(effect):
		return p.Fill(findGDPSame, "year", p.Year())
	case effect < 0:
		return p.Fill(findGDPLoss, "value", view.WithRange(p.Money(-effect), p.Spread(analysis.Effect, -view.MoneyScale(effect))), "year", p.Year())
	}
	return p.Fill(findGDP, "who", p.who(), "value", view.WithRange(p.Money(effect), p.Spread(analysis.Effect, view.MoneyScale(effect))), "year", p.Year(), "part", p.In(gdpParts[most]))
}

// billions writes billions of euros as tables do.
func (p *Page) billions(v float64) string { return p.Lang.Money(p.decimals(1)(v)) }

func (p *Page) balanceFigure() Figure {
	t := p.Result
	main := p.Line(t.PublicBalanceBn, 1, chart.Ink)
	value := p.At(t.PublicBalanceBn)
	main.Label, main.Range, main.Name = locale.Signed(p.Money(value)), p.signedSpread(analysis.Balance, view.MoneyScale(value)), p.hereName()
	signed := func(v float64) string { return locale.Signed(p.Lang.Number(v, 1)) }
	return Figure{
		Finding:      p.balanceFinding(),
		Measure:      p.Fill(measureBalance),
		TableMeasure: p.Fill(tableBalance),
		Values:       p.values(p.Money(0), main.Label, ""),
		NoChart:      !p.HasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: func(v float64) string { return locale.Signed(p.billions(v)) },
			Bands: p.fan(analysis.Balance, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{main}, func(t *model.Trajectory) model.Series { return t.PublicBalanceBn }, 1, locale.Signed(p.Money(p.At(p.Plan().PublicBalanceBn)))),
		},
		Source:     p.Fill(SourceModel, "version", model.Version),
		Why:        p.Fill(whyBalance),
		Parameters: []string{"tax_share", "discount", "firm_gain", "multiplier"},
		Odds:       p.balanceOdds(),
		Columns: []TableColumn{
			p.Column(p.In(balanceHead), signed, t.PublicBalanceBn).of(analysis.Balance),
			p.Column(p.In(spendHead), p.decimals(1), t.With.SpendBn),
			p.Column(p.In(effectiveHead), p.decimals(1), t.With.EffectiveBn),
			p.Column(p.In(localHead), p.decimals(1), t.With.LocalBn),
		},
	}
}

func (p *Page) balanceFinding() string {
	value := p.At(p.Result.PublicBalanceBn)
	year, ok := p.Result.BreakEvenYear()
	when, spread := p.Lang.Year(year), p.Spread(analysis.Balance, math.Copysign(view.MoneyScale(value), value))
	if r := p.Ranges(); r != nil {
		when = view.WithRange(when, p.SpreadOfYears(r.BreakEvenYear()))
	}
	even := p.likelihood(ok && year <= p.Horizon() && math.Abs(value) >= 0.05*p.publicSpending(), func(*analysis.Ranges) float64 {
		r, _ := p.RangeOf(analysis.Balance)
		return r.Above
	})
	switch {
	case !p.HasPlan():
		return p.Fill(findBalanceNone)
	case p.Session.Scenario.Levers.PublicPercent == 0 && value < 0:
		return p.Fill(findBalanceLoss, "value", view.WithRange(p.Money(-value), spread), "year", p.Year())
	case p.Session.Scenario.Levers.PublicPercent == 0:
		return p.Fill(findBalanceFree, "value", view.WithRange(p.Money(value), spread), "year", p.Year())
	case even.likely() && ok && year <= p.Horizon():
		return p.Fill(findBalanceBack, "year", when)
	case even.likely():
		return p.Fill(findBalanceEver, "year", p.Year())
	case !even.unlikely():
		return p.Fill(findBalanceJust, "year", p.Year())
	case ok && year > p.Horizon():
		return p.Fill(findBalanceLater, "year", when)
	}
	return p.Fill(findBalanceNever, "year", p.Year())
}

// publicSpending is the public money spent up to the horizon, in EUR bn, as a
// measure of what is much and what is little.
func (p *Page) publicSpending() float64 {
	spent := 0.0
	for _, v := range p.Result.With.SpendBn[:p.Result.Step(p.Horizon())] {
		spent += v / float64(p.Result.StepsPerYear)
	}
	return spent * p.Session.Scenario.Levers.PublicPercent / 100
}

func (p *Page) jobsFigure() Figure {
	t := p.Result
	main := p.Line(t.Jobs, 1, chart.Ink)
	main.Label, main.Range, main.Name = p.Lang.Significant(p.At(t.Jobs), 2), p.Spread(analysis.Jobs, 1), p.hereName()
	return Figure{
		Finding: p.jobsFinding(),
		Values:  p.values(p.Lang.Number(0, 0), main.Label, ""),
		NoChart: !p.HasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: p.digits(2),
			Bands: p.fan(analysis.Jobs, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{main}, func(t *model.Trajectory) model.Series { return t.Jobs }, 1, p.Lang.Significant(p.At(p.Plan().Jobs), 2)),
		},
		Source:     p.Fill(SourceModel, "version", model.Version),
		Why:        p.Fill(whyJobs),
		Parameters: []string{"jobs_per_bn", "jobs_per_mw", "domestic_data_centres", "domestic_gigafactories"},
		Odds:       p.jobsOdds(),
		Columns:    []TableColumn{p.Column(p.In(jobsHead), p.digits(2), t.Jobs).of(analysis.Jobs)},
	}
}

func (p *Page) jobsFinding() string {
	t := p.Result
	peak, most, last := model.FirstYear, 0.0, p.At(t.Jobs)
	for year := model.FirstYear; year <= p.Horizon(); year++ {
		if v := t.At(t.Jobs, year); v > most {
			peak, most = year, v
		}
	}
	text := findJobs
	switch {
	case !p.HasPlan():
		return p.Fill(findJobsNone)
	case most < 0.5:
		return p.Fill(findJobsYet, "year", p.Year())
	case peak == p.Horizon():
		text = findJobsRising
	case last < 0.5:
		text = findJobsGone
	}
	number := p.Lang.Significant(most, 2)
	return text.Fill(p.Lang, number, "most", view.WithRange(number, p.SpreadIn(analysis.Jobs, peak, 1)), "peak", p.Lang.Year(peak),
		"value", view.WithRange(p.Lang.Significant(last, 2), p.Spread(analysis.Jobs, 1)), "year", p.Year())
}

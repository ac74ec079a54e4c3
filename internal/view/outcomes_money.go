package view

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

func (p *Page) gdpFigure() Figure {
	t := p.Result
	total := p.line(t.EffectBn, 1, chart.Ink)
	effect := p.at(t.EffectBn)
	total.Label, total.Range, total.Note = p.money(effect), p.spread(analysis.Effect, moneyScale(effect)), p.in(totalNote)
	total.Name = p.hereName()
	return Figure{
		Finding: p.gdpFinding(),
		Measure: p.textOf(measureGDP),
		Values:  p.values(p.money(0), total.Label, ""),
		NoChart: !p.hasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: p.billions,
			Bands: p.fan(analysis.Effect, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{total}, func(t *model.Trajectory) model.Series { return t.EffectBn }, 1, p.money(p.at(planned().EffectBn))),
		},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyGDP),
		Parameters: []string{"firm_gain", "value_exponent", "productivity_lag", "adoption_cost", "price_h100e_hour_2024", "service_leakage", "multiplier"},
		Odds:       p.gdpOdds(),
		Columns: []TableColumn{
			p.column(p.measured(gdpTotal, p.in(billionsUnit)), p.decimals(1), t.EffectBn).of(analysis.Effect),
			p.column(p.measured(gdpProductivity, p.in(billionsUnit)), p.decimals(1), t.ProductivityBn),
			p.column(p.measured(gdpServices, p.in(billionsUnit)), p.decimals(1), t.ServicesBn),
			p.column(p.measured(gdpDemand, p.in(billionsUnit)), p.decimals(1), t.DemandBn),
			p.column(p.in(gdpShareHead), p.percent(2), t.EffectShare).of(analysis.EffectShare),
		},
	}
}

func (p *Page) gdpFinding() string {
	t := p.Result
	effect := p.at(t.EffectBn)
	parts := [3]float64{p.at(t.ProductivityBn), p.at(t.ServicesBn), p.at(t.DemandBn)}
	most := 0
	for i, v := range parts {
		if v > parts[most] {
			most = i
		}
	}
	switch {
	case !p.hasPlan():
		return p.textOf(findGDPNone)
	case nothing(effect):
		return p.textOf(findGDPSame, "year", p.year())
	case effect < 0:
		return p.textOf(findGDPLoss, "value", with(p.money(-effect), p.spread(analysis.Effect, -moneyScale(effect))), "year", p.year())
	}
	return p.textOf(findGDP, "who", p.who(), "value", with(p.money(effect), p.spread(analysis.Effect, moneyScale(effect))), "year", p.year(), "part", p.in(gdpParts[most]))
}

// billions writes billions of euros as tables do.
func (p *Page) billions(v float64) string { return p.Lang.Money(p.decimals(1)(v)) }

// nothing reports whether billions of euros round to no million.
func nothing(billions float64) bool { return math.Abs(billions) < 0.0005 }

func (p *Page) balanceFigure() Figure {
	t := p.Result
	main := p.line(t.PublicBalanceBn, 1, chart.Ink)
	value := p.at(t.PublicBalanceBn)
	main.Label, main.Range, main.Name = locale.Signed(p.money(value)), p.signedSpread(analysis.Balance, moneyScale(value)), p.hereName()
	signed := func(v float64) string { return locale.Signed(p.Lang.Number(v, 1)) }
	return Figure{
		Finding:      p.balanceFinding(),
		Measure:      p.textOf(measureBalance),
		TableMeasure: p.textOf(tableBalance),
		Values:       p.values(p.money(0), main.Label, ""),
		NoChart:      !p.hasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: func(v float64) string { return locale.Signed(p.billions(v)) },
			Bands: p.fan(analysis.Balance, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{main}, func(t *model.Trajectory) model.Series { return t.PublicBalanceBn }, 1, locale.Signed(p.money(p.at(planned().PublicBalanceBn)))),
		},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyBalance),
		Parameters: []string{"tax_share", "discount", "firm_gain", "multiplier"},
		Odds:       p.balanceOdds(),
		Columns: []TableColumn{
			p.column(p.in(balanceHead), signed, t.PublicBalanceBn).of(analysis.Balance),
			p.column(p.in(spendHead), p.decimals(1), t.With.SpendBn),
			p.column(p.in(effectiveHead), p.decimals(1), t.With.EffectiveBn),
			p.column(p.in(localHead), p.decimals(1), t.With.LocalBn),
		},
	}
}

func (p *Page) balanceFinding() string {
	value := p.at(p.Result.PublicBalanceBn)
	year, ok := p.Result.BreakEvenYear()
	when, spread := p.Lang.Year(year), p.spread(analysis.Balance, math.Copysign(moneyScale(value), value))
	if r := p.ranges(); r != nil {
		when = with(when, p.spreadOfYears(r.BreakEvenYear()))
	}
	even := p.likelihood(ok && year <= p.horizon() && math.Abs(value) >= 0.05*p.publicSpending(), func(*analysis.Ranges) float64 {
		r, _ := p.rangeOf(analysis.Balance)
		return r.Above
	})
	switch {
	case !p.hasPlan():
		return p.textOf(findBalanceNone)
	case p.Session.Scenario.Levers.PublicPercent == 0 && value < 0:
		return p.textOf(findBalanceLoss, "value", with(p.money(-value), spread), "year", p.year())
	case p.Session.Scenario.Levers.PublicPercent == 0:
		return p.textOf(findBalanceFree, "value", with(p.money(value), spread), "year", p.year())
	case even.likely() && ok && year <= p.horizon():
		return p.textOf(findBalanceBack, "year", when)
	case even.likely():
		return p.textOf(findBalanceEver, "year", p.year())
	case !even.unlikely():
		return p.textOf(findBalanceJust, "year", p.year())
	case ok && year > p.horizon():
		return p.textOf(findBalanceLater, "year", when)
	}
	return p.textOf(findBalanceNever, "year", p.year())
}

// publicSpending is the public money spent up to the horizon, in EUR bn, as a
// measure of what is much and what is little.
func (p *Page) publicSpending() float64 {
	spent := 0.0
	for _, v := range p.Result.With.SpendBn[:p.Result.Step(p.horizon())] {
		spent += v / float64(p.Result.StepsPerYear)
	}
	return spent * p.Session.Scenario.Levers.PublicPercent / 100
}

func (p *Page) jobsFigure() Figure {
	t := p.Result
	main := p.line(t.Jobs, 1, chart.Ink)
	main.Label, main.Range, main.Name = p.Lang.Significant(p.at(t.Jobs), 2), p.spread(analysis.Jobs, 1), p.hereName()
	return Figure{
		Finding: p.jobsFinding(),
		Measure: p.textOf(measureJobs),
		Values:  p.values(p.Lang.Number(0, 0), main.Label, ""),
		NoChart: !p.hasPlan(),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: p.digits(2),
			Bands: p.fan(analysis.Jobs, 1, chart.Ink),
			Lines: p.ghost([]chart.Line{main}, func(t *model.Trajectory) model.Series { return t.Jobs }, 1, p.Lang.Significant(p.at(planned().Jobs), 2)),
		},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyJobs),
		Parameters: []string{"jobs_per_bn", "jobs_per_mw", "domestic_data_centres", "domestic_gigafactories"},
		Odds:       p.jobsOdds(),
		Columns:    []TableColumn{p.column(p.in(jobsHead), p.digits(2), t.Jobs).of(analysis.Jobs)},
	}
}

func (p *Page) jobsFinding() string {
	t := p.Result
	peak, most, last := model.FirstYear, 0.0, p.at(t.Jobs)
	for year := model.FirstYear; year <= p.horizon(); year++ {
		if v := t.At(t.Jobs, year); v > most {
			peak, most = year, v
		}
	}
	text := findJobs
	switch {
	case !p.hasPlan():
		return p.textOf(findJobsNone)
	case most < 0.5:
		return p.textOf(findJobsYet, "year", p.year())
	case peak == p.horizon():
		text = findJobsRising
	case last < 0.5:
		text = findJobsGone
	}
	number := p.Lang.Significant(most, 2)
	return text.Fill(p.Lang, number, "most", with(number, p.spreadIn(analysis.Jobs, peak, 1)), "peak", p.Lang.Year(peak),
		"value", with(p.Lang.Significant(last, 2), p.spread(analysis.Jobs, 1)), "year", p.year())
}

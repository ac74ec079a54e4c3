package view

import (
	"math"

	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
)

// at gives a series in the year of the horizon.
func (p *Page) at(s model.Series) float64 { return p.Result.At(s, p.horizon()) }

func (p *Page) year() string { return p.Lang.Year(p.horizon()) }

func (p *Page) adoptionFigure() Figure {
	t := p.Result
	with, without := p.at(t.With.Adoption), p.at(t.Without.Adoption)
	label, baseline := p.percentPair(with, without)

	finding := p.textOf(findAdoptionNone, "value", label)
	if p.hasPlan() {
		added := (with - without) * 100
		switch {
		case math.Abs(added) < 0.5:
			finding = p.textOf(findAdoptionSame)
		case with-without < 0.25*(without-t.Without.Adoption[0]):
			finding = p.textOf(findAdoptionMostly)
		default:
			finding = p.textOf(findAdoptionPlan, "points", p.Lang.Significant(added, 2))
		}
	}
	main := p.line(t.With.Adoption, 1, chart.Ink)
	main.Label = label
	goal := scenario.EUAim
	target := chart.Target{Y: goal.Percent / 100, X: float64(goal.Year), Label: p.textOf(targetAdoption)}
	if float64(goal.Year) > float64(p.horizon()) {
		target.X = 0
	}
	var points []chart.Point
	for _, o := range observedEU {
		if o.Year >= model.FirstYear {
			points = append(points, chart.Point{X: float64(o.Year), Y: o.Percent / 100, Label: p.observedLabel(o)})
		}
	}
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureAdoption),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Percent,
			Lines:   []chart.Line{main, p.withoutLine(t.Without.Adoption, 1, baseline)},
			Targets: []chart.Target{target},
			Points:  points,
		},
		Source: p.textOf(sourceAdoption, "version", model.Version),
		Why:    p.textOf(whyAdoption),
		Parameters: []string{
			"common_pace", "imitation_blocked", "imitation_experimenters", "imitation_innovators", "ceiling_sceptics", "ceiling_blocked",
			"support_effect_blocked", "support_half", "factory_effect_experimenters",
		},
		Columns: append(p.both(p.percent(1), t.With.Adoption, t.Without.Adoption),
			p.column(scenario.ProfileNames[model.Innovators], p.percent(0), t.With.AdoptionProfile[model.Innovators]),
			p.column(scenario.ProfileNames[model.Experimenters], p.percent(0), t.With.AdoptionProfile[model.Experimenters]),
			p.column(scenario.ProfileNames[model.Blocked], p.percent(0), t.With.AdoptionProfile[model.Blocked]),
			p.column(scenario.ProfileNames[model.Sceptics], p.percent(0), t.With.AdoptionProfile[model.Sceptics])),
	}
}

func (p *Page) observedLabel(o evidence.Observation) string {
	if o.Year == model.FirstYear {
		return p.Lang.Number(o.Percent, 1)
	}
	return p.textOf(observed, "value", p.Lang.Percent(o.Percent/100, 1))
}

func (p *Page) capacityFigure() Figure {
	t := p.Result
	base := t.With.CapacityMW[0]
	year, ok := t.TriplingYear()
	var finding string
	switch {
	case !ok:
		finding = p.textOf(findCapacityNever)
	case year <= tripleLatest:
		finding = p.textOf(findCapacityInTime, "year", p.Lang.Year(year))
	default:
		finding = p.textOf(findCapacityLate, "year", p.Lang.Year(year), "latest", p.Lang.Year(tripleLatest))
	}
	main := p.line(t.With.CapacityMW, 1/base, chart.Capacity)
	main.Label = p.Lang.Times(p.at(t.With.CapacityMW)/base, 1)
	megawatts := func(v float64) string { return p.Lang.Significant(v, 3) }
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureCapacity),
		Chart: chart.Chart{
			Include: []float64{1, 3}, Format: chart.Times,
			Lines:   []chart.Line{main, p.withoutLine(t.Without.CapacityMW, 1/base, p.Lang.Times(p.at(t.Without.CapacityMW)/base, 1))},
			Targets: []chart.Target{{Y: model.TripleMultiple, Label: p.textOf(targetCapacity)}},
		},
		Source:     p.textOf(sourceCapacity, "version", model.Version),
		Why:        p.textOf(whyCapacity),
		Parameters: []string{"dc_mw_2024", "dc_growth_baseline", "shell_cost_data_centres", "it_cost_cloud", "it_cost_ai", "lead_time_data_centres", "additionality"},
		Columns: append(p.both(megawatts, t.With.CapacityMW, t.Without.CapacityMW),
			p.column(shortNames[model.Gigafactories], megawatts, t.With.ProgrammeMW[model.Gigafactories]),
			p.column(shortNames[model.AIFactories], megawatts, t.With.ProgrammeMW[model.AIFactories]),
			p.column(shortNames[model.DataCentres], megawatts, t.With.ProgrammeMW[model.DataCentres])),
	}
}

// tripleLatest is the last year of the plan's "five to seven years" from 2025.
const tripleLatest = 2032

func (p *Page) gdpFigure() Figure {
	t := p.Result
	effect := p.at(t.EffectBn)
	parts := [3]float64{p.at(t.ProductivityBn), p.at(t.ServicesBn), p.at(t.DemandBn)}
	most := 0
	for i, v := range parts {
		if v > parts[most] {
			most = i
		}
	}
	var finding string
	switch {
	case !p.hasPlan():
		finding = p.textOf(findNoEffect)
	case effect < 0:
		finding = p.textOf(findGDPLoss, "value", p.money(-effect), "year", p.year())
	default:
		finding = p.textOf(findGDP, "value", p.money(effect), "year", p.year(), "part", p.in(gdpParts[most]))
	}
	area := func(s model.Series, style chart.Style, name locale.Text) chart.Area {
		l := p.line(s, 1, style)
		return chart.Area{X0: l.X0, DX: l.DX, Y: l.Y, Style: style, Label: p.in(name)}
	}
	total := p.line(t.EffectBn, 1, chart.Ink)
	total.Label = p.money(effect)
	share := func(v float64) string { return p.Lang.Percent(v, 2) }
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureGDP),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain,
			Areas: []chart.Area{
				area(t.ProductivityBn, chart.Support, gdpProductivity),
				area(t.ServicesBn, chart.Factories, gdpServices),
				area(t.DemandBn, chart.Muted, gdpDemand),
			},
			Lines: []chart.Line{total},
		},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyGDP),
		Parameters: []string{"firm_gain", "value_exponent", "productivity_lag", "adoption_cost", "price_h100e_hour_2024", "service_leakage", "multiplier"},
		Columns: []TableColumn{
			p.column(gdpTotal, p.decimals(1), t.EffectBn),
			p.column(gdpProductivity, p.decimals(1), t.ProductivityBn),
			p.column(gdpServices, p.decimals(1), t.ServicesBn),
			p.column(gdpDemand, p.decimals(1), t.DemandBn),
			p.column(gdpShareHead, share, t.EffectShare),
		},
	}
}

func (p *Page) energyFigure() Figure {
	t := p.Result
	with, without := p.at(t.With.ElectricityTWh), p.at(t.Without.ElectricityTWh)
	finding := p.textOf(findEnergyNone, "value", p.Lang.Significant(without, 3), "year", p.year(), "times", p.Lang.Number(without/t.Without.ElectricityTWh[0], 1))
	if p.hasPlan() {
		finding = p.textOf(findEnergy, "value", p.Lang.Significant(with, 3), "year", p.year(), "added", p.Lang.Significant(with-without, 2))
	}
	main := p.line(t.With.ElectricityTWh, 1, chart.Gigafactories)
	main.Label = p.Lang.Unit(p.Lang.Significant(with, 3), "TWh")
	share := func(v float64) string { return p.Lang.Percent(v/electricityEU2025, 1) }
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureEnergy),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain,
			Lines: []chart.Line{main, p.withoutLine(t.Without.ElectricityTWh, 1, p.Lang.Significant(without, 3))},
		},
		Source:     p.textOf(sourceEnergy, "version", model.Version),
		Why:        p.textOf(whyEnergy),
		Parameters: []string{"load_data_centres", "load_gigafactories", "load_baseline", "pue_new", "pue_baseline", "carbon_2024", "carbon_decline"},
		Columns: append(p.both(p.digits(3), t.With.ElectricityTWh, t.Without.ElectricityTWh),
			p.column(energyShareHead, share, t.With.ElectricityTWh),
			p.column(emissionsHead, p.decimals(1), t.With.EmissionsMt),
			p.column(emissionsWithoutHead, p.decimals(1), t.Without.EmissionsMt)),
	}
}

// electricityEU2025 is what the EU used in 2025, in TWh (model.md section 10).
const electricityEU2025 = 2775

func (p *Page) balanceFigure() Figure {
	t := p.Result
	value := p.at(t.PublicBalanceBn)
	year, ok := t.BreakEvenYear()
	var finding string
	switch {
	case !p.hasPlan():
		finding = p.textOf(findBalanceNone)
	case ok && year <= p.horizon():
		finding = p.textOf(findBalanceBack, "year", p.Lang.Year(year))
	case ok:
		finding = p.textOf(findBalanceLater, "year", p.Lang.Year(year))
	default:
		finding = p.textOf(findBalanceNever)
	}
	main := p.line(t.PublicBalanceBn, 1, chart.Support)
	main.Label = locale.Signed(p.money(value))
	signed := func(v float64) string { return locale.Signed(p.Lang.Number(v, 1)) }
	return Figure{
		Finding:    finding,
		Measure:    p.textOf(measureBalance),
		Chart:      chart.Chart{Include: []float64{0}, Format: chart.Plain, Lines: []chart.Line{main}},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyBalance),
		Parameters: []string{"tax_share", "discount", "firm_gain", "multiplier"},
		Columns: []TableColumn{
			p.column(balanceHead, signed, t.PublicBalanceBn),
			p.column(spendHead, p.decimals(1), t.With.SpendBn),
			p.column(effectiveHead, p.decimals(1), t.With.EffectiveBn),
			p.column(localHead, p.decimals(1), t.With.LocalBn),
		},
	}
}

func (p *Page) computeFigure() Figure {
	t := p.Result
	step := t.Step(p.horizon())
	finding := p.textOf(findCompute, "share", p.Lang.Percent(t.With.DomesticShare(step), 0), "year", p.year())
	if p.hasPlan() {
		share, baseline := p.percentPair(t.With.DomesticShare(step), t.Without.DomesticShare(step))
		finding = p.textOf(findComputePlan, "share", share, "baseline", baseline, "year", p.year())
	}
	scale := 1e-6
	demand := p.line(t.With.DemandH100e, scale, chart.Ink)
	demand.Label, demand.Note = p.millions(p.at(t.With.DemandH100e)), p.in(demandNote)
	supply := p.line(t.With.SupplyH100e, scale, chart.Gigafactories)
	supply.Label, supply.Note = p.millions(p.at(t.With.SupplyH100e)), p.in(supplyNote)
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureCompute),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain,
			Lines: []chart.Line{demand, supply, p.withoutLine(t.Without.SupplyH100e, scale, p.millions(p.at(t.Without.SupplyH100e)))},
		},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyCompute),
		Parameters: []string{"h100e_2024", "h100e_growth_baseline", "usable_share", "h100e_per_mw_2024", "perf_per_watt_growth", "demand_per_firm_2024", "demand_growth", "lab_demand_growth"},
		Columns: []TableColumn{
			p.column(demandHead, p.millions, t.With.DemandH100e),
			p.column(supplyHead, p.millions, t.With.SupplyH100e),
			p.column(supplyWithoutHead, p.millions, t.Without.SupplyH100e),
			{p.in(utilisationHead), func(i int) string { return p.Lang.Percent(t.With.Utilisation(i), 0) }},
			{p.in(domesticHead), func(i int) string { return p.Lang.Percent(t.With.DomesticShare(i), 0) }},
		},
	}
}

func (p *Page) millions(v float64) string { return p.Lang.Significant(v/1e6, 2) }

func (p *Page) jobsFigure() Figure {
	t := p.Result
	peak, most := model.FirstYear, 0.0
	for year := model.FirstYear; year <= p.horizon(); year++ {
		if v := t.At(t.Jobs, year); v > most {
			peak, most = year, v
		}
	}
	finding := p.textOf(findJobsNone)
	if p.hasPlan() {
		finding = p.textOf(findJobs, "most", p.Lang.Significant(most, 2), "peak", p.Lang.Year(peak), "value", p.Lang.Significant(p.at(t.Jobs), 2), "year", p.year())
		if peak == p.horizon() {
			finding = p.textOf(findJobsRising, "most", p.Lang.Significant(most, 2), "peak", p.Lang.Year(peak))
		}
	}
	main := p.line(t.Jobs, 1e-3, chart.Factories)
	main.Label = p.Lang.Significant(p.at(t.Jobs)/1000, 2)
	return Figure{
		Finding:    finding,
		Measure:    p.textOf(measureJobs),
		Chart:      chart.Chart{Include: []float64{0}, Format: chart.Plain, Lines: []chart.Line{main}},
		Source:     p.textOf(sourceModel, "version", model.Version),
		Why:        p.textOf(whyJobs),
		Parameters: []string{"jobs_per_bn", "jobs_per_mw", "domestic_data_centres", "domestic_gigafactories"},
		Columns:    []TableColumn{p.column(jobsHead, p.digits(2), t.Jobs)},
	}
}

func (p *Page) frontierFigure() Figure {
	t := p.Result
	with, without := p.at(t.With.FrontierLagYears), p.at(t.Without.FrontierLagYears)
	finding := p.textOf(findFrontierSame, "value", p.Lang.Number(without, 1), "year", p.year())
	if p.hasPlan() && without-with >= 0.05 {
		finding = p.textOf(findFrontier, "value", p.Lang.Number(with, 1), "baseline", p.Lang.Number(without, 1), "year", p.year())
	}
	main := p.line(t.With.FrontierLagYears, 1, chart.Gigafactories)
	main.Label = p.Lang.Unit(p.Lang.Number(with, 1), p.in(yearsUnit))
	return Figure{
		Finding: finding,
		Measure: p.textOf(measureFrontier),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain,
			Lines: []chart.Line{main, p.withoutLine(t.Without.FrontierLagYears, 1, p.Lang.Number(without, 1))},
		},
		Source:     p.textOf(sourceFrontier, "version", model.Version),
		Why:        p.textOf(whyFrontier),
		Parameters: []string{"frontier_flop_2024", "frontier_growth", "eu_best_run_2024", "eu_best_run_growth", "mfu"},
		Columns:    p.both(p.decimals(1), t.With.FrontierLagYears, t.Without.FrontierLagYears),
	}
}

func (p *Page) textOf(t locale.Text, pairs ...string) string {
	if len(pairs) == 0 {
		return t.In(p.Lang)
	}
	return t.Fill(p.Lang, pairs...)
}

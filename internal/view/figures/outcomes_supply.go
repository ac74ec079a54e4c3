package figures

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/view"
)

// supplyFigures are the figures of the outcomes below.
var supplyFigures = []Maker{
	{ID: view.FigureEnergy, make: (*Page).energyFigure, Chapter: ChapterMachines, top: 350},
	{ID: outcome.All[outcome.Emissions].ID, make: (*Page).emissionsFigure, Chapter: ChapterMachines, top: 40},
	{ID: view.FigureCompute, make: (*Page).computeFigure, Chapter: ChapterSovereignty, top: 150},
	{ID: view.FigureFrontier, make: (*Page).frontierFigure, Chapter: ChapterSovereignty, top: 10},
}

// electricityEU2025 is what the EU used in 2025, in TWh (model.md section 10).
const electricityEU2025 = 2775

func (p *Page) energyFigure() Figure {
	t := p.Result
	share := func(v float64) string { return p.Lang.Percent(v/electricityEU2025, 1) }
	return p.paired(Figure{
		Finding:    p.energyFinding(p.terawattHours(p.At(t.With.ElectricityTWh))),
		Source:     p.Fill(sourceEnergy, "version", model.Version),
		Why:        p.Fill(whyEnergy),
		Parameters: []string{"load_data_centres", "load_gigafactories", "load_baseline", "pue_new", "pue_baseline"},
		Odds:       p.energyOdds(),
		Columns:    append(p.both("TWh", p.digits(3), t.With.ElectricityTWh, t.Without.ElectricityTWh, analysis.Electricity), p.Column(p.In(energyShareHead), share, t.With.ElectricityTWh)),
	}, analysis.Electricity, func(path *model.Path) model.Series { return path.ElectricityTWh }, p.terawattHours)
}

// paired adds to a figure its chart, of one line with the plan and one without it,
// and what that shows. The figure says how ticks are written, unless as plain numbers.
func (p *Page) paired(f Figure, ranged analysis.Outcome, of func(*model.Path) model.Series, write func(float64) string) Figure {
	with, without := of(&p.Result.With), of(&p.Result.Without)
	label, baseline := write(p.At(with)), write(p.At(without))
	f.Values = p.values(write(with[0]), label, baseline)
	f.Chart = chart.Chart{
		Include: []float64{0}, Format: f.Chart.Format, Read: write,
		Bands: p.fan(ranged, 1, chart.Ink),
		Lines: p.ghost(p.ranged(p.lines(with, without, 1, chart.Ink, label, baseline), p.Spread(ranged, 1)),
			func(t *model.Trajectory) model.Series { return of(&t.With) }, 1, write(p.At(of(&p.Plan().With)))),
	}
	return f
}

func (p *Page) terawattHours(v float64) string {
	return p.Lang.Unit(p.Lang.Significant(v, 3), "TWh")
}

func (p *Page) energyFinding(label string) string {
	t := p.Result
	without := p.At(t.Without.ElectricityTWh)
	added := p.At(t.With.ElectricityTWh) - without
	text, addedSpread := findEnergy, p.Spread(analysis.ElectricityAdded, math.Copysign(1, added))
	label = view.WithRange(label, p.Spread(analysis.Electricity, 1))
	switch {
	case !p.HasPlan():
		return p.Fill(findEnergyNone, "value", label, "year", p.Year(), "times", p.Lang.Number(without/t.Without.ElectricityTWh[0], 1))
	case added > -0.5 && added < 0.5:
		text = findEnergySame
	case added < 0:
		text, added = findEnergyLess, -added
	}
	return p.Fill(text, "value", label, "year", p.Year(), "added", view.WithRange(p.Lang.Significant(added, 2), addedSpread))
}

func (p *Page) emissionsFigure() Figure {
	t := p.Result
	u := outcome.All[outcome.Emissions].Unit
	write := func(v float64) string { return u.In(p.Lang, v, u.Read) }
	unit := func(number string) string { return p.Lang.Count(number, u.Word) }
	return p.paired(Figure{
		Finding:    p.emissionsFinding(write(p.At(t.With.EmissionsMt)), write(p.At(t.Without.EmissionsMt))),
		Source:     p.Fill(sourceEmissions, "version", model.Version),
		Why:        p.Fill(whyEmissions),
		Parameters: []string{"carbon_2024", "carbon_decline", "load_data_centres", "load_gigafactories", "load_baseline", "pue_new", "pue_baseline"},
		Odds:       p.nineInTen(nineInTen, analysis.Emissions, 1, unit),
		Columns:    p.both(u.Word.Alone(p.Lang), p.decimals(1), t.With.EmissionsMt, t.Without.EmissionsMt, analysis.Emissions),
	}, analysis.Emissions, func(path *model.Path) model.Series { return path.EmissionsMt }, write)
}

func (p *Page) emissionsFinding(label, baseline string) string {
	text := findEmissions
	switch {
	case !p.HasPlan():
		text = findEmissionsNone
	case label == baseline:
		text = findEmissionsSame
	}
	return p.Fill(text, "value", view.WithRange(label, p.Spread(analysis.Emissions, 1)), "baseline", baseline, "year", p.Year())
}

func (p *Page) computeFigure() Figure {
	t := p.Result
	const scale = 1e-6
	demand := p.Line(t.With.DemandH100e, scale, chart.Ink)
	demand.Label, demand.Range, demand.Note = p.chips(t.With.DemandH100e), p.Spread(analysis.Demand, scale), p.In(demandNote)
	demand.Name = demand.Note
	label := p.chips(t.With.SupplyH100e)
	supply := p.lines(t.With.SupplyH100e, t.Without.SupplyH100e, scale, chart.Ink, label, p.chips(t.Without.SupplyH100e))
	supply[0].Thin, supply[0].Range = true, p.Spread(analysis.Supply, scale)
	if supply[0].Note != "" {
		supply[0].Note = ", " + supply[0].Note
	}
	supply[0].Name, supply[0].Note = p.In(supplyNote), p.In(supplyNote)+supply[0].Note
	return Figure{
		Finding:      p.computeFinding(),
		Measure:      p.Fill(measureCompute),
		TableMeasure: p.Fill(tableCompute),
		Values:       p.Fill(valuesCompute, "year", p.Year(), "demand", demand.Label, "supply", label),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Plain, Read: p.millionChips,
			Bands: append(p.cutFan(analysis.Demand, scale, chart.Ink), p.cutFan(analysis.Supply, scale, chart.Mid)...),
			Lines: p.ghost(append([]chart.Line{demand}, supply...), func(t *model.Trajectory) model.Series { return t.With.SupplyH100e }, scale, p.chips(p.Plan().With.SupplyH100e)),
		},
		Source:     p.Fill(SourceModel, "version", model.Version),
		Why:        p.Fill(whyCompute),
		Parameters: []string{"h100e_2024", "h100e_growth_baseline", "usable_share", "h100e_per_mw_2024", "perf_per_watt_growth", "demand_per_firm_2024", "demand_growth", "lab_demand_growth"},
		Odds:       p.computeOdds(),
		Columns: []TableColumn{
			inMillions(p.Column(p.In(demandHead), p.millions, t.With.DemandH100e).of(analysis.Demand)),
			inMillions(p.Column(p.In(supplyHead), p.millions, t.With.SupplyH100e).of(analysis.Supply)),
			inMillions(p.Column(p.In(supplyWithoutHead), p.millions, t.Without.SupplyH100e)),
			{Name: p.In(utilisationHead), At: t.With.Utilisation, Write: p.percent(0)},
			TableColumn{Name: p.In(domesticHead), At: t.With.DomesticShare, Write: p.percent(0)}.of(analysis.Domestic),
		},
	}
}

func (p *Page) computeFinding() string {
	t := p.Result
	step := t.Step(p.Horizon())
	share, baseline := p.PercentPair(t.With.DomesticShare(step), t.Without.DomesticShare(step))
	text := findCompute
	same := share == baseline
	share = view.WithRange(share, p.Spread(analysis.Domestic, view.Percents))
	r, ok := p.RangeOf(analysis.Domestic)
	switch {
	case ok && r.P95-r.P05 > 0.4:
		return p.Fill(findComputeWide, "span", p.reach(analysis.Domestic, view.Percents, p.percentUnit), "year", p.Year())
	case !p.HasPlan():
		text = findComputeNone
	case same:
		text = findComputeSame
	}
	return p.Fill(text, "share", share, "baseline", baseline, "year", p.Year())
}

// inMillions says that a column is in millions, which millions writes.
func inMillions(c TableColumn) TableColumn {
	c.Scale = 1e-6
	return c
}

func (p *Page) millions(v float64) string { return p.Lang.Significant(v/1e6, 2) }

// chips writes a number of chips of the horizon's year, in millions.
func (p *Page) chips(s model.Series) string { return p.millionChips(p.At(s) * 1e-6) }

func (p *Page) millionChips(v float64) string {
	return p.Lang.Unit(p.Lang.Significant(v, 2), p.In(millionUnit))
}

func (p *Page) frontierFigure() Figure {
	t := p.Result
	return p.paired(Figure{
		Finding:    p.frontierFinding(p.lag(p.At(t.With.FrontierLagYears)), p.lag(p.At(t.Without.FrontierLagYears))),
		Source:     p.Fill(sourceFrontier, "version", model.Version),
		Why:        p.Fill(whyFrontier),
		Parameters: []string{"frontier_flop_2024", "frontier_growth", "eu_best_run_2024", "eu_best_run_growth", "mfu"},
		Odds:       p.frontierOdds(),
		Columns:    p.both("", p.decimals(1), t.With.FrontierLagYears, t.Without.FrontierLagYears, analysis.Frontier),
	}, analysis.Frontier, func(path *model.Path) model.Series { return path.FrontierLagYears }, p.lag)
}

// lag writes a number of years to a tenth.
func (p *Page) lag(v float64) string {
	return p.Lang.Count(p.Lang.Number(v, 1), view.YearSpans)
}

func (p *Page) frontierFinding(label, baseline string) string {
	text := findFrontier
	switch {
	case p.At(p.Result.With.FrontierLagYears) < 0.05:
		text = findFrontierLevel
	case !p.HasPlan():
		text = findFrontierNone
	case label == baseline:
		text = findFrontierSame
	}
	return p.Fill(text, "value", view.WithRange(label, p.Spread(analysis.Frontier, 1)), "baseline", baseline, "year", p.Year())
}

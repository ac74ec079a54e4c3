package figures

import (
	"math"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/evidence"
	"aicontinent/internal/model"
	"aicontinent/internal/scenario"
	"aicontinent/internal/view"
)

// useFigures are the figures of the outcomes below.
var useFigures = []Maker{
	{ID: view.FigureAdoption, make: (*Page).adoptionFigure, Chapter: ChapterUse, top: 1, strip: 10, wide: true},
	{ID: view.FigureCapacity, make: (*Page).capacityFigure, Chapter: ChapterMachines, top: 6, wide: true},
}

func (p *Page) adoptionFigure() Figure {
	t := p.Result
	label, baseline := p.PercentPair(p.At(t.With.Adoption), p.At(t.Without.Adoption))
	goal := scenario.EUAim
	target := chart.Target{Y: goal.Percent / 100, Label: p.Fill(targetAdoption)}
	if goal.Year <= p.Horizon() {
		target.X = float64(goal.Year)
	}
	return Figure{
		Finding: p.adoptionFinding(label),
		Values:  p.values(p.Lang.Percent(t.With.Adoption[0], 1), label, baseline),
		Chart: chart.Chart{
			Include: []float64{0}, Format: chart.Percent, Read: p.percent(1),
			Bands: p.fan(analysis.Adoption, 1, chart.Ink),
			Lines: p.ghost(p.ranged(p.lines(t.With.Adoption, t.Without.Adoption, 1, chart.Ink, label, baseline), p.Spread(analysis.Adoption, view.Percents)),
				adoptionWith, 1, p.Lang.Percent(p.At(p.Plan().With.Adoption), 0)),
			Targets: []chart.Target{target},
			Points:  p.ObservedPoints(),
		},
		Source: p.Fill(sourceAdoption, "version", model.Version),
		Why:    p.Fill(whyAdoption),
		Parameters: []string{
			"common_pace", "imitation_blocked", "imitation_experimenters", "imitation_innovators", "ceiling_sceptics", "ceiling_blocked",
			"support_effect_blocked", "support_half", "factory_effect_experimenters",
		},
		Odds:    p.adoptionOdds(),
		Columns: append(p.both("", p.percent(1), t.With.Adoption, t.Without.Adoption, analysis.Adoption), p.profileColumns()...),
	}
}

func adoptionWith(t *model.Trajectory) model.Series { return t.With.Adoption }

func (p *Page) adoptionFinding(label string) string {
	t := p.Result
	share, without := p.At(t.With.Adoption), p.At(t.Without.Adoption)
	added := (share - without) * 100
	less, more := p.Spread(analysis.AdoptionAdded, -view.Percents), p.Spread(analysis.AdoptionAdded, view.Percents)
	switch {
	case !p.HasPlan():
		return p.Fill(findAdoptionNone, "value", view.WithRange(label, p.Spread(analysis.Adoption, view.Percents)), "year", p.Year())
	case math.Abs(added) < 0.5:
		return p.Fill(findAdoptionSame, "who", p.who())
	case added < 0:
		return p.Fill(findAdoptionLess, "who", p.who(), "points", view.WithRange(p.points(-added), less))
	case share-without < 0.25*(without-t.Without.Adoption[0]):
		return p.Fill(findAdoptionMostly, "who", p.who(), "points", view.WithRange(p.points(added), more))
	}
	return p.Fill(findAdoptionPlan, "who", p.who(), "points", view.WithRange(p.points(added), more))
}

// points writes so many percentage points; a trace is none.
func (p *Page) points(v float64) string {
	if math.Abs(v) < trace {
		v = 0
	}
	return p.Lang.Count(p.Lang.Significant(v, 2), view.Points)
}

// trace is what no text calls a difference, in percentage points.
const trace = 0.05

// ObservedPoints are Eurostat's, in the years shown.
func (p *Page) ObservedPoints() []chart.Point {
	var points []chart.Point
	for _, o := range observedEU {
		if o.Year >= model.FirstYear {
			points = append(points, chart.Point{X: float64(o.Year), Y: o.Percent / 100, Label: p.observedLabel(o)})
		}
	}
	return points
}

func (p *Page) observedLabel(o evidence.Observation) string {
	text := observedFirst
	if o.Year > model.FirstYear {
		text = observedLater
	}
	return p.Fill(text, "value", p.Lang.Percent(o.Percent/100, 1), "year", p.Lang.Year(o.Year))
}

func (p *Page) profileColumns() []TableColumn {
	var columns []TableColumn
	for _, profile := range view.PaceOrder {
		columns = append(columns, p.Column(p.In(scenario.ProfileNames[profile]), p.percent(0), p.Result.With.AdoptionProfile[profile]))
	}
	return columns
}

// tripleLatest is the last year of the plan's "five to seven years" from 2025.
const tripleLatest = 2032

func (p *Page) capacityFigure() Figure {
	t := p.Result
	base := t.With.CapacityMW[0]
	label, baseline := p.multiple(t.With.CapacityMW), p.multiple(t.Without.CapacityMW)
	target := chart.Target{Y: model.TripleMultiple, Label: p.Fill(targetCapacity, "latest", p.Lang.Year(tripleLatest))}
	if p.Horizon() >= tripleLatest {
		target.X = tripleLatest
	}
	columns := p.both("MW", p.digits(3), t.With.CapacityMW, t.Without.CapacityMW, analysis.CapacityMW)
	times := p.Column(p.In(multipleHead), p.decimals(2), t.With.CapacityMW).of(analysis.Capacity) // as drawn: of each simulation's own 2024
	times.At = func(step int) float64 { return t.With.CapacityMW[step] / base }
	columns = append([]TableColumn{times}, columns...)
	for _, k := range builders {
		columns = append(columns, p.Column(p.In(capacityOf[k]), p.digits(3), t.With.ProgrammeMW[k]).of(programmeMW[k]))
	}
	return Figure{
		Finding:      p.capacityFinding(),
		Measure:      p.Fill(measureCapacity),
		TableMeasure: p.Fill(tableCapacity),
		Values:       p.values(p.Lang.Times(1, 0), label, baseline),
		Chart: chart.Chart{
			Include: []float64{1, 3}, Format: chart.Times, Read: func(v float64) string { return p.Lang.Times(v, 2) },
			Bands: p.fan(analysis.Capacity, 1, chart.Capacity),
			Lines: p.ghost(p.ranged(p.lines(t.With.CapacityMW, t.Without.CapacityMW, 1/base, chart.Capacity, label, baseline), p.Spread(analysis.Capacity, 1)),
				func(t *model.Trajectory) model.Series { return t.With.CapacityMW }, 1/base, p.multiple(p.Plan().With.CapacityMW)),
			Targets: []chart.Target{target},
		},
		Source:     p.Fill(sourceCapacity, "version", model.Version),
		Why:        p.Fill(whyCapacity),
		Parameters: []string{"dc_mw_2024", "dc_growth_baseline", "shell_cost_data_centres", "it_cost_cloud", "it_cost_ai", "lead_time_data_centres", "additionality"},
		Odds:       p.capacityOdds(),
		Columns:    columns,
	}
}

// builders are the kinds of money that build.
var builders = [3]model.Kind{model.DataCentres, model.Gigafactories, model.AIFactories}

// programmeMW are the outcomes of what the plan builds.
var programmeMW = [3]analysis.Outcome{
	model.Gigafactories: analysis.GigafactoryMW, model.AIFactories: analysis.FactoryMW, model.DataCentres: analysis.DataCentreMW,
}

// multiple writes a capacity of the horizon's year as a multiple of today's.
func (p *Page) multiple(s model.Series) string { return p.Lang.Times(p.At(s)/s[0], 1) }

// capacityFinding says when capacity triples, and whether in time: as sure as the
// runs let it be.
func (p *Page) capacityFinding() string {
	year, ok := p.Result.TriplingYear()
	inTime := p.likelihood(ok && year <= tripleLatest, func(r *analysis.Ranges) float64 { return r.TripledBy(tripleLatest) })
	text := findCapacityLate
	switch {
	case !ok:
		return p.Fill(findCapacityNever)
	case inTime.likely():
		text = findCapacityInTime
	case !inTime.unlikely():
		text = findCapacityOpen
	case year <= tripleLatest:
		text = findCapacityYear
	}
	late := year - tripleLatest
	return p.Fill(text, "year", p.triplingYear(year), "latest", p.Lang.Year(tripleLatest),
		"years", p.Lang.Count(p.Lang.Number(float64(late), 0), view.YearSpans), "chance", p.InRuns(inTime.share))
}

// triplingYear writes the year of three times the capacity, with its range.
func (p *Page) triplingYear(year int) string {
	r := p.Ranges()
	if r == nil {
		return p.Lang.Year(year)
	}
	return view.WithRange(p.Lang.Year(year), p.SpreadOfYears(r.TriplingYear()))
}

package view

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/locale"
	"aicontinent/internal/model"
)

// stripOutcome is a result that the strip can show.
type stripOutcome struct {
	id      string // of its figure, and in links
	name    locale.Text
	with    func(t *model.Trajectory, step int) float64
	without func(t *model.Trajectory, step int) float64 // nil where there would be none of it
	outcome analysis.Outcome                            // whose range it has
	scale   float64                                     // of that range's numbers; 0 where the value decides
	write   func(p *Page, v float64) string
	change  func(p *Page, v float64) string // a difference, with its sign
	// The ends of the track: parts of what the plan makes of it in the same year,
	// and what comes to them. So they stay where they are whatever is set.
	low, high [2]float64
}

// stripOutcomes are in the order in which the strip shows them.
var stripOutcomes = [8]stripOutcome{
	{
		id: FigureAdoption, name: locale.Text{Fr: "Usage", En: "Use"}, outcome: analysis.Adoption, scale: percents,
		with:    func(t *model.Trajectory, i int) float64 { return t.With.Adoption[i] },
		without: func(t *model.Trajectory, i int) float64 { return t.Without.Adoption[i] },
		write:   func(p *Page, v float64) string { return p.Lang.Percent(v, 0) },
		change:  (*Page).changeOfPoints, low: [2]float64{1, -0.21}, high: [2]float64{1, 0.14},
	},
	{
		id: FigureCapacity, name: locale.Text{Fr: "Machines", En: "Machines"}, outcome: analysis.Capacity, scale: 1,
		with:    func(t *model.Trajectory, i int) float64 { return t.With.CapacityMW[i] / t.With.CapacityMW[0] },
		without: func(t *model.Trajectory, i int) float64 { return t.Without.CapacityMW[i] / t.Without.CapacityMW[0] },
		write:   func(p *Page, v float64) string { return p.Lang.Times(v, 1) },
		change:  func(p *Page, v float64) string { return locale.Signed(p.Lang.Number(v, 1)) },
		low:     [2]float64{1, -0.9}, high: [2]float64{1, 1.1},
	},
	{
		id: FigureGDP, name: locale.Text{Fr: "PIB", En: "GDP"}, outcome: analysis.Effect,
		with:   func(t *model.Trajectory, i int) float64 { return t.EffectBn[i] },
		write:  (*Page).signedMoney,
		change: (*Page).signedMoney, high: [2]float64{2.5, 1},
	},
	{
		id: FigureEnergy, name: locale.Text{Fr: "Électricité", En: "Electricity"}, outcome: analysis.Electricity, scale: 1,
		with:    func(t *model.Trajectory, i int) float64 { return t.With.ElectricityTWh[i] },
		without: func(t *model.Trajectory, i int) float64 { return t.Without.ElectricityTWh[i] },
		write:   (*Page).terawattHours,
		change:  func(p *Page, v float64) string { return p.Lang.Unit(locale.Signed(p.Lang.Number(v, 0)), "TWh") },
		low:     [2]float64{0.7, 0}, high: [2]float64{1.4, 0},
	},
	{
		id: FigureBalance, name: locale.Text{Fr: "Argent public", En: "Public money"}, outcome: analysis.Balance,
		with:   func(t *model.Trajectory, i int) float64 { return t.PublicBalanceBn[i] },
		write:  (*Page).signedMoney,
		change: (*Page).signedMoney, low: [2]float64{0, -60}, high: [2]float64{0, 60},
	},
	{
		id: FigureCompute, name: locale.Text{Fr: "Calcul servi", En: "Compute met"}, outcome: analysis.Domestic, scale: percents,
		with:    func(t *model.Trajectory, i int) float64 { return t.With.ServedH100e[i] / t.With.DemandH100e[i] },
		without: func(t *model.Trajectory, i int) float64 { return t.Without.ServedH100e[i] / t.Without.DemandH100e[i] },
		write:   func(p *Page, v float64) string { return p.Lang.Percent(v, 0) },
		change:  (*Page).changeOfPoints, high: [2]float64{0, 1},
	},
	{
		id: FigureJobs, name: locale.Text{Fr: "Emplois", En: "Jobs"}, outcome: analysis.Jobs, scale: 1,
		with:   func(t *model.Trajectory, i int) float64 { return t.Jobs[i] },
		write:  func(p *Page, v float64) string { return locale.Signed(p.Lang.Significant(v, 2)) },
		change: func(p *Page, v float64) string { return locale.Signed(p.Lang.Significant(v, 2)) },
		high:   [2]float64{2.5, 1000},
	},
	{
		id: FigureFrontier, name: locale.Text{Fr: "Retard", En: "Lag"}, outcome: analysis.Frontier, scale: 1,
		with:    func(t *model.Trajectory, i int) float64 { return t.With.FrontierLagYears[i] },
		without: func(t *model.Trajectory, i int) float64 { return t.Without.FrontierLagYears[i] },
		write:   func(p *Page, v float64) string { return p.lagUnit(p.Lang.Number(v, 1)) },
		change:  func(p *Page, v float64) string { return p.lagUnit(locale.Signed(p.Lang.Number(v, 1))) },
		low:     [2]float64{1, -4}, high: [2]float64{1, 4},
	},
}

// changeOfPoints writes a difference of shares to a tenth of a point.
func (p *Page) changeOfPoints(v float64) string {
	number := p.Lang.Number(100*v, 1)
	return p.Lang.Unit(locale.Signed(number), shortPoints.In(p.Lang, number))
}

var shortPoints = locale.Plural{One: locale.Text{Fr: "pt", En: "pt"}, Other: locale.Text{Fr: "pts", En: "pts"}}

//go:build !embed

package figures

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/model"
	"aicontinent/internal/view"
)

func adoptionWithout(t *model.Trajectory) model.Series { return t.Without.Adoption }

// adoptionAdded is what the plan adds to use, in points, on a scale that most
// scenarios keep to.
func (p *Page) adoptionAdded() *strip {
	if !p.HasPlan() {
		return nil
	}
	return p.added(addedAdoption, p.fan(analysis.AdoptionAdded, view.Percents, chart.Ink), adoptionWith, adoptionWithout, view.Percents,
		p.points, p.Spread(analysis.AdoptionAdded, view.Percents), 6)
}

// capacityAreas stacks what the plan builds, by kind, on what there is without it.
func (p *Page) capacityAreas(base float64) []chart.Area {
	area := func(s model.Series, style chart.Style, name string) chart.Area {
		l := p.Line(s, 1/base, style)
		return chart.Area{X0: l.X0, DX: l.DX, Y: l.Y, Style: style, Name: name}
	}
	list := []chart.Area{area(p.Result.Without.CapacityMW, chart.Gone, "")} // which is a line too
	for _, k := range builders {
		list = append(list, area(p.Result.With.ProgrammeMW[k], chart.Style(k)+chart.Gigafactories, view.KindName(p.Lang, k)))
	}
	return list
}

// flat is a small chart of what neither the plan nor this scenario moves; nothing
// where one does.
func (p *Page) flat(of func(*model.Path) model.Series) []mini {
	with, most := of(&p.Result.With), 0.0
	label, baseline := p.lag(p.At(with)), p.lag(p.At(of(&p.Result.Without)))
	if label != baseline || !p.alike(with, of(&p.Result.Without)) || !p.alike(with, of(&p.Plan().With)) {
		return nil
	}
	for _, v := range with[:p.Result.Step(p.Horizon())+1] {
		most = max(most, v)
	}
	return []mini{{name: p.In(eitherNote), value: label, lines: p.miniLines(of, true), high: most}}
}

// endsWithoutEffect are the effect on GDP if support, or AI factories, do nothing; on pages
// of their own, which say so below.
func (p *Page) endsWithoutEffect() []float64 {
	r := p.Ranges()
	if r == nil || !p.HasPlan() {
		return nil
	}
	return []float64{r.Ends.SupportWithoutEffect, r.Ends.FactoriesWithoutEffect}
}

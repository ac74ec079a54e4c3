package calculator

import (
	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/landscape"
	"aicontinent/internal/locale"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
)

// mapFormats are how the drawing writes values, by their kind.
var mapFormats = [...]chart.Format{outcome.Quantity: chart.Plain, outcome.Multiple: chart.Times, outcome.Percent: chart.Percent, outcome.Money: chart.Money}

// mapUnit is that of the outcome that the map shows.
func (p *Page) mapUnit() *outcome.Writing { return outcome.All[p.Session.Map.Outcome].Unit }

// mapScale turns values of the map into those that people read: some are multiples
// of the first year's.
func (p *Page) mapScale() float64 {
	if p.mapUnit().Kind == outcome.Multiple {
		return 1 / outcome.All[p.Session.Map.Outcome].Of(p.Result, model.FirstYear)
	}
	return 1
}

// mapValue writes a value of the outcome that the map shows.
func (p *Page) mapValue(v float64) string {
	u := p.mapUnit()
	switch {
	case u.Kind == outcome.Percent:
		return p.Lang.Percent(v, 1)
	case u.Kind == outcome.Multiple:
		return p.Lang.Times(v*p.mapScale(), 2)
	case u.Kind == outcome.Money && u.Signed:
		return p.SignedMoney(v)
	case u.Kind == outcome.Money:
		return p.Money(v)
	}
	return p.Lang.Count(u.Read.Write(p.Lang, v/u.Each), u.Word)
}

// mapMine is what the visitor's own split gives.
func (p *Page) mapMine() float64 {
	return outcome.All[p.Session.Map.Outcome].Of(p.Result, p.Horizon())
}

// mapFlat reports whether best and worst of the map read the same.
func (p *Page) mapFlat(m *analysis.SplitMap) bool {
	r, values := m.Ranked[p.Session.Map.Outcome], m.Values[p.Session.Map.Outcome]
	return p.mapValue(values[r.Best]) == p.mapValue(values[r.Worst])
}

// mapFinding is the title of the map: what it shows.
func (p *Page) mapFinding(m *analysis.SplitMap) string {
	o := p.Session.Map.Outcome
	r, values, own := m.Ranked[o], m.Values[o], p.Session.Scenario.Levers.SplitTenths
	best, mine := p.mapValue(values[r.Best]), p.mapValue(p.mapMine())
	switch {
	case !p.HasPlan():
		return p.In(mapNothing)
	case m.Grid.N == 0:
		if p.Session.Scenario.Levers.SplitTenths[m.Grid.Fixed] == 0 {
			return p.Fill(mapUnassigned)
		}
		return p.Fill(mapNoRoom, "name", p.In(scenario.SplitNames[m.Grid.Fixed]))
	case p.mapFlat(m):
		return p.Fill(mapLevel, "value", best, "year", p.Year())
	case m.Plateau != nil && m.Plateau.On(o) == m.Plateau.Grid.Len():
		return p.In(mapAllEqual)
	case m.Plateau != nil && m.Plateau.Mine != nil && analysis.OnPlateau(m.Plateau.Mine[o]), best == mine:
		return p.Fill(mapMineEqual, "value", mine)
	case m.Plateau != nil && 3*m.Plateau.On(o) >= m.Plateau.Grid.Len():
		return p.Fill(mapManyEqual, "n", p.tenths(m.Plateau.On(o), m.Plateau.Grid.Len()), "value", best)
	case own == analysis.PlanSplit:
		return p.Fill(mapBestAndPlan, "best", best, "mine", mine)
	}
	return p.Fill(mapBestAndMine, "best", best, "mine", mine)
}

// tenths writes how many of ten a part is of a whole: one at least, nine at
// most.
func (p *Page) tenths(part, whole int) string {
	return p.Lang.Number(float64(min(max((10*part+whole/2)/whole, 1), 9)), 0)
}

// mapMeasure is the second line of the map: measure, unit, year, and what is
// held.
func (p *Page) mapMeasure(m *analysis.SplitMap) string {
	return p.In(outcome.All[p.Session.Map.Outcome].Measure) + ". " + p.Fill(mapMeasured, "year", p.Year(),
		"name", p.In(scenario.SplitNames[m.Grid.Fixed]), "share", scenario.Tenths.Format(p.Lang, float64(m.Grid.Tenth)))
}

// mapTable says what the map shows, in numbers.
func (p *Page) mapTable(m *analysis.SplitMap) *markup.Node {
	o := p.Session.Map.Outcome
	r := m.Ranked[o]
	head := markup.El("tr", markup.El("th", markup.A("scope", "col"), p.Text(mapSplitHead)))
	for k := range scenario.Kinds {
		head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), p.Text(mapHeads[k])))
	}
	head.Children = append(head.Children, markup.El("th", markup.A("scope", "col"), markup.Text(p.In(outcome.All[o].Short))))
	body := markup.El("tbody")
	row := func(name locale.Text, split landscape.Split, v float64) {
		line := markup.El("tr", markup.El("th", markup.A("scope", "row"), p.Text(name)))
		for _, tenths := range split {
			line.Children = append(line.Children, markup.El("td", markup.Text(scenario.Tenths.Format(p.Lang, float64(tenths)))))
		}
		line.Children = append(line.Children, markup.El("td", markup.El("b", markup.Text(p.mapValue(v)))))
		body.Children = append(body.Children, line)
	}
	row(mapBestRow, m.Grid.At(r.Best), m.Values[o][r.Best])
	row(mapMedianRow, m.Grid.At(r.Median), m.Values[o][r.Median])
	row(mapWorstRow, m.Grid.At(r.Worst), m.Values[o][r.Worst])
	row(mapPlanRow, analysis.PlanSplit, m.Plan[o])
	row(mapMineRow, p.Session.Scenario.Levers.SplitTenths, p.mapMine())
	all := p.Lang.Number(float64(m.Grid.Len()), 0)
	caption := mapCaption.Fill(p.Lang, all, "n", all)
	return markup.El("div", markup.Class("scroll"), markup.A("tabindex", "0"), markup.A("role", "region"), markup.A("aria-label", caption),
		markup.El("table", markup.Class("map-table"), markup.El("caption", markup.Text(caption)), markup.El("thead", head), body))
}

// mapPlateau says in words which splits the best cannot be told from.
func (p *Page) mapPlateau(m *analysis.SplitMap) *markup.Node {
	o := p.Session.Map.Outcome
	line := markup.El("p", markup.Class("help map-plateau"))
	if p.mapFlat(m) || m.Grid.N == 0 {
		return line
	}
	if m.Plateau == nil {
		line.Children = markup.Group{markup.El("span", markup.Class("no-scripts"), p.Text(mapScripts))}
		return line
	}
	on, of := m.Plateau.On(o), m.Plateau.Grid.Len()
	text := mapPlateauSome
	switch {
	case on == of:
		text = mapPlateauAll
	case on <= 1:
		text = mapPlateauNone
	}
	line.Children = markup.Group{p.TextWith(text, "n", p.Lang.Number(float64(on), 0), "of", p.Lang.Number(float64(of), 0))}
	if mine := m.Plateau.Mine; mine != nil && on < of {
		plan := p.draws(m.Plateau.Plan[o], m.Plateau.Draws)
		line.Children = append(line.Children, markup.Text(" "+mapBeats.Fill(p.Lang, plan, "plan", plan, "mine", p.draws(mine[o], m.Plateau.Draws))))
	}
	return line
}

// draws writes in how many of the draws the best is better, by the share in
// which it is not.
func (p *Page) draws(equal float64, draws int) string {
	return p.Lang.Number(float64(int((1-equal)*float64(draws)+0.5)), 0)
}

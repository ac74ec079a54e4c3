package calculator

import (
	"strconv"

	"aicontinent/internal/analysis"
	"aicontinent/internal/chart"
	"aicontinent/internal/landscape"
	"aicontinent/internal/markup"
	"aicontinent/internal/model"
	"aicontinent/internal/outcome"
	"aicontinent/internal/scenario"
	"aicontinent/internal/session"
	"aicontinent/internal/view"
)

// MapID is the id of the fold that holds the map of all splits, and MapField
// that of the element whose arrow keys move the point on it.
const (
	mapID    = "map"
	mapField = "map-field"
)

// mapNeeds gives the parts of the analysis that the map shows once it is open,
// and the question that they answer.
func mapNeeds(s *session.Session) (analysis.Parts, analysis.SplitQuestion) {
	m := &s.Map
	parts := analysis.PartMap
	if m.Sought {
		parts |= analysis.PartBest
	}
	return parts, analysis.SplitQuestion{Fixed: m.Fixed, Outcome: m.Outcome, Limits: m.Limits}
}

// splitMap is the fold with what the map holds, and the best split under limits.
// A link that says something of these opens it.
func (p *Page) splitMap() *markup.Node {
	fold := markup.El("details", markup.Class("fold map"), markup.A("id", mapID), p.Summary(mapTitle, mapHint))
	if p.Session.OnMapTerms() {
		fold.Attrs = append(fold.Attrs, markup.Attribute("open", ""))
	}
	kept := p.Choices(mapKept)
	for k := range view.ShortNames {
		kept.Children = append(kept.Children, p.Toggle("hold "+strconv.Itoa(k), p.In(view.ShortNames[k])+" "+p.Share(model.Kind(k)), p.Session.Map.Fixed == model.Kind(k)))
	}
	fold.Children = append(fold.Children,
		markup.El("p", markup.Class("choice-title"), p.Text(mapKept)), kept,
		p.bestSplit())
	return fold
}

// mapShown is the map, or the server's as long as there is none of the program's own.
func (p *Page) mapShown() *markup.Node {
	m, former := p.knownMap(), false
	if m == nil && p.FormerMap != nil && p.FormerMap.Grid.Fixed == p.Session.Map.Fixed {
		m, former = p.FormerMap, true
	}
	if m == nil && p.Served && p.HasPlan() {
		return markup.Stub("div", "map-shown")
	}
	return markup.El("div", markup.Class("map-shown"), markup.A("id", "map-shown"), p.mapFigure(m, former))
}

// mapFigure is a map with its finding, and the table that says the same.
func (p *Page) mapFigure(m *analysis.SplitMap, former bool) *markup.Node {
	figure := markup.El("figure", markup.Class("map-figure"), markup.Hook("figure"), markup.A("aria-labelledby", "map-finding"))
	if m == nil {
		figure.Children = append(figure.Children, markup.El("p", markup.Class("map-wait"), p.Text(mapWait)))
		return figure
	}
	if former {
		figure.Attrs[0].Value = "map-figure is-former"
		figure.Attrs = append(figure.Attrs, markup.Attribute("aria-busy", "true"))
	}
	figure.Children = append(figure.Children,
		markup.El("h2", markup.A("id", "map-finding"), markup.Text(p.mapFinding(m))),
		markup.El("p", markup.Class("measure"), markup.Text(p.mapMeasure(m))))
	if !p.HasPlan() {
		return figure
	}
	if m.Grid.N > 0 {
		figure.Children = append(figure.Children,
			markup.El("div", markup.Class("map-field"), markup.A("id", mapField), markup.A("role", "application"), markup.A("tabindex", "0"),
				markup.A("aria-label", p.Fill(mapPoint, "shares", p.SharesText(), "value", p.mapValue(p.mapMine()))),
				markup.A("aria-describedby", "map-hint"), p.triangle(m).SVG()),
			markup.El("p", markup.Class("help"), markup.A("id", "map-hint"), p.Text(mapKeys)),
			p.mapSteps(m))
	}
	figure.Children = append(figure.Children, p.mapTable(m), p.mapPlateau(m))
	return figure
}

// knownMap is the map of the page's scenario; nil where there is none yet.
func (p *Page) knownMap() *analysis.SplitMap {
	if p.Analysis == nil || p.Analysis.Map == nil || p.Analysis.Map.Grid.Fixed != p.Session.Map.Fixed {
		return nil
	}
	return p.Analysis.Map
}

// triangle is the drawing of the map, in units that people read.
func (p *Page) triangle(m *analysis.SplitMap) chart.Triangle {
	o := p.Session.Map.Outcome
	scale := p.mapScale()
	values := make([]float64, len(m.Values[o]))
	for i, v := range m.Values[o] {
		values[i] = v * scale
	}
	t := chart.Triangle{
		Lang: p.Lang, Label: p.mapFinding(m) + ". " + p.mapMeasure(m), Width: 320,
		N: m.Grid.N, Values: values, Less: outcome.All[o].Less, Format: mapFormats[p.mapUnit().Kind],
	}
	for i, k := range m.Grid.Kinds {
		t.Corners[i] = chart.Corner{Name: p.In(view.ShortNames[k]), Note: scenario.Tenths.Format(p.Lang, float64(m.Grid.Free)), Style: chart.Style(k) + chart.Gigafactories}
	}
	if plateau := m.Plateau; plateau != nil && !p.mapFlat(m) {
		t.Plateau = &chart.Plateau{N: plateau.Grid.N, Values: plateau.Equal[o], Level: analysis.EqualEnough + 1e-9}
	}
	t.Pins = p.mapPins(m)
	return t
}

// mapPins are the best split, the plan's and the visitor's own, where the map
// has a place for them.
func (p *Page) mapPins(m *analysis.SplitMap) []chart.Pin {
	var pins []chart.Pin
	pin := func(s landscape.Split, label string, kind chart.PinKind) {
		if free := float64(m.Grid.Free); m.Grid.Contains(s) && free > 0 {
			pins = append(pins, chart.Pin{Second: float64(s[m.Grid.Kinds[1]]) / free, Third: float64(s[m.Grid.Kinds[2]]) / free, Label: label, Kind: kind})
		}
	}
	own := p.Session.Scenario.Levers.SplitTenths
	if !p.mapFlat(m) {
		pin(m.Best(p.Session.Map.Outcome), p.In(mapBestPin), chart.BestPin)
	}
	plan, mine := p.In(mapPlanPin), p.In(mapMinePin)
	if own == analysis.PlanSplit {
		plan, mine = "", p.In(mapBothPin)
	}
	pin(analysis.PlanSplit, plan, chart.RingPin)
	pin(own, mine, chart.GripPin)
	return pins
}

// mapSteps are the buttons that do what the point does.
func (p *Page) mapSteps(m *analysis.SplitMap) *markup.Node {
	buttons := p.Choices(mapMove)
	for _, k := range m.Grid.Kinds {
		do := "toward " + strconv.Itoa(int(k)) + " 1"
		buttons.Children = append(buttons.Children, markup.El("button", markup.Class("chip"), markup.A("type", "submit"), markup.A("name", session.FormAction), markup.A("value", do),
			markup.A("data-do", do), markup.A("aria-label", p.Fill(mapMoveLabel, "name", p.In(view.ShortNames[k]))), markup.Text(p.Fill(mapMoveText, "name", p.In(view.ShortNames[k])))))
	}
	return buttons
}
